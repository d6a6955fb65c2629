// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_edit/deadline_form.h"

#include "models/records/deadline_change.h"
#include "ui/forms/record_form.h"

namespace yumiao::ui::pages {

using records::DeadlineChange;
using records::Measure;

DeadlineForm::DeadlineForm(PageNeeds needs, const Measure &measure, QWidget *parent)
    : CourseForm(std::move(needs), records::description<DeadlineChange>(),
        {QStringLiteral("due_after"), QStringLiteral("decided_on"), QStringLiteral("decided_by"),
            QStringLiteral("reason")},
        parent)
    , m_measure(measure)
{
    DeadlineChange change;
    change.id = recordId();
    change.measure.id = m_measure.id;
    change.before = inForce();
    form().load(records::valuesOf(change));
    form().preset(
        QStringLiteral("decided_on"), records::FieldTrait<QDate>::toValue(this->needs().workspace.clock().today()));
    DeadlineForm::setWords();
}

QDate DeadlineForm::inForce() const
{
    return m_measure.due.isValid() ? m_measure.due : m_measure.targetDue;
}

void DeadlineForm::setWords()
{
    CourseForm::setWords();
    setTitle(inForce().isValid()
            ? tr("Move the deadline of %1 (now %2)").arg(m_measure.code, inForce().toString(Qt::ISODate))
            : tr("Move the deadline of %1 (none is set)").arg(m_measure.code));
}

Result<changes::ChangeSet> DeadlineForm::wish() const
{
    auto change = records::recordFrom<DeadlineChange>(recordId(), form().values());
    change.measure.id = m_measure.id;
    change.before = inForce();
    Measure moved = m_measure;
    moved.due = change.after;
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.reason = change.reason;
    set.changes.push_back(changes::creation(change));
    set.changes.push_back(changes::difference(
        records::RecordKind::Measure, m_measure.id, records::valuesOf(m_measure), records::valuesOf(moved)));
    if (set.changes.back().fields.empty())
        set.changes.pop_back(); // the day that holds already: only the decision is kept
    return set;
}

} // namespace yumiao::ui::pages
