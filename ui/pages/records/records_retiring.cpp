// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/typed_value.h"
#include "models/records/retirement.h"
#include "models/store/query.h"
#include "ui/forms/display.h"
#include "ui/pages/common/say.h"
#include "ui/pages/records/records_page.h"
#include "ui/tables/record_table.h"

namespace yumiao::ui::pages {
namespace {

/// What gives the records another last day in use; an empty value puts them in force again.
Result<changes::ChangeSet> lastDaySet(
    const store::Session &session, records::RecordKind kind, const std::vector<RecordId> &ids, const QString &last)
{
    const auto rows = store::rows(session, kind, ids);
    if (!rows)
        return failure(rows.error());
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.source = QStringLiteral("window");
    for (const store::StoredRow &row : *rows) {
        records::Values after = row.values;
        after[static_cast<size_t>(records::retiringField(kind))] = records::textValue(last);
        changes::RecordChange change = changes::difference(kind, row.id, row.values, after);
        if (!change.fields.empty())
            set.changes.push_back(std::move(change));
    }
    return set;
}

} // namespace

QList<shell::Command> RecordsPage::removingCommands()
{
    using shell::Menu;
    const auto chosen = [this] { return needsChoice(); };
    if (!records::retires(m_kind))
        return {{"records.remove", tr("Remove with a reason…"), Menu::Edit, QKeySequence(Qt::Key_Delete), "trash",
            chosen, [this] { remove(); }}};
    return {{"records.retire", tr("Retire…"), Menu::Edit, QKeySequence(Qt::Key_Delete), "archive", chosen,
                [this] { retire(); }},
        {"records.reinstate", tr("Put in force again"), Menu::Edit, {}, "undo-2", chosen, [this] { setLastDay({}); }}};
}

/// Old records go on naming what is retired, so it is not removed: it gets a last day.
void RecordsPage::retire()
{
    const QDate today = m_needs.workspace.clock().today();
    const auto answer = m_needs.prompt.askText(
        tr("Last day in use? Old records keep it; new ones are not offered it any more."), today.toString(Qt::ISODate));
    if (!answer)
        return;
    const auto &field = records::descriptionOf(m_kind).fields[static_cast<size_t>(records::retiringField(m_kind))];
    const auto typed = items::valueFromTyped(field, *answer, today, forms::translation());
    const QDate last = typed ? QDate::fromString(records::textIn(*typed), Qt::ISODate) : QDate();
    if (!last.isValid())
        return m_needs.prompt.tell(tr("Not retired: %1 is not a date.").arg(*answer), tr("Write it as 2022-03-05."));
    setLastDay(last);
}

void RecordsPage::setLastDay(QDate last)
{
    const QString value = last.isValid() ? last.toString(Qt::ISODate) : QString();
    const auto ids = m_table->selectedIds();
    m_lastDay = m_needs.workspace.read(
        this, [kind = m_kind, ids, value](store::Session &session) { return lastDaySet(session, kind, ids, value); },
        [this, last, count = static_cast<int>(ids.size())](const Result<changes::ChangeSet> &set) {
            if (!set)
                return sayError(m_needs, set.error());
            m_needs.workspace.write(
                this, *set, store::OnConflict::Refuse, [this, last, count](const Result<store::Receipt> &receipt) {
                    sayWritten(m_needs, this, receipt,
                        last.isValid() ? tr("%n record(s) retired", nullptr, count)
                                       : tr("%n record(s) put in force again", nullptr, count));
                });
        });
}

} // namespace yumiao::ui::pages
