// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_edit/plan_edit_dialog.h"

#include "models/store/query.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/fact_lines.h"
#include "ui/pages/common/say.h"
#include "ui/pages/plan_edit/deadline_form.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/words/label_words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

constexpr int PlanEditWidth = 680;
constexpr int MostPlanLines = 6;

bool concernsMeasure(const changes::ChangeSet &set)
{
    return touches(
        set, {RecordKind::Measure, RecordKind::Milestone, RecordKind::DeadlineChange, RecordKind::OwnTarget});
}

template <typename R>
Result<std::vector<R>> ofThisMeasure(const store::Session &session, RecordId measure, const char *day, QDate on)
{
    return store::load<R>(session,
        {records::description<R>().kind,
            store::Filter::condition(QStringLiteral("measure"), store::Comparison::Equal, {measure.toText()}),
            {{QString::fromLatin1(day), false}}, on});
}

Result<PlanEditDialog::Facts> planFacts(const store::Session &session, RecordId id, QDate on)
{
    const auto measure = store::find<records::Measure>(session, id);
    if (!measure)
        return failure(measure.error());
    const auto milestones = ofThisMeasure<records::Milestone>(session, id, "due", on);
    if (!milestones)
        return failure(milestones.error());
    const auto deadlines = ofThisMeasure<records::DeadlineChange>(session, id, "decided_on", on);
    if (!deadlines)
        return failure(deadlines.error());
    const auto targets = ofThisMeasure<records::OwnTarget>(session, id, "set_on", on);
    if (!targets)
        return failure(targets.error());
    QHash<RecordKind, QSet<RecordId>> wanted;
    for (const records::OwnTarget &it : *targets)
        wanted[RecordKind::Bureau].insert(it.bureau.id);
    const auto labels = store::labelsByKind(session, wanted);
    if (!labels)
        return failure(labels.error());
    return PlanEditDialog::Facts{*measure, *milestones, *deadlines, *targets, labels->value(RecordKind::Bureau)};
}

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("—");
}

} // namespace

PlanEditDialog::PlanEditDialog(PageNeeds needs, RecordId measure, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_measure(measure)
    , m_facts(m_needs.workspace)
    , m_title(new QLabel(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 12);
    grid->setColumnStretch(0, 1);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    theme::setFontRole(m_title, theme::FontRole::H2);
    int row = 0;
    grid->addWidget(m_title, row++, 0, 1, 2);
    for (Section &section : m_sections) {
        section.title = new QLabel(this);
        section.title->setTextFormat(Qt::PlainText);
        theme::setFontRole(section.title, theme::FontRole::H3);
        section.add = new QPushButton(this);
        section.add->setAutoDefault(false);
        section.add->setEnabled(false);
        section.lines = new FactLineView(this);
        grid->addWidget(section.title, row, 0);
        grid->addWidget(section.add, row++, 1);
        grid->addWidget(section.lines, row++, 0, 1, 2);
    }
    m_close->setAutoDefault(false);
    grid->addWidget(m_close, row, 1);
    connect(m_sections[0].add, &QPushButton::clicked, this, &PlanEditDialog::addMilestone);
    connect(m_sections[1].add, &QPushButton::clicked, this, &PlanEditDialog::moveDeadline);
    connect(m_sections[2].add, &QPushButton::clicked, this, &PlanEditDialog::setTarget);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(theme::grown(PlanEditWidth), sizeHint().height());
    setWords();
    m_facts.onValue(this, [this](const Result<Facts> &facts) {
        if (facts)
            return fill(*facts);
        if (facts.error().fault != Fault::Cancelled)
            sayError(m_needs, facts.error());
    });
    m_facts.ask([measure, on = m_needs.workspace.clock().today()](
                    store::Session &session) { return planFacts(session, measure, on); });
    m_facts.followCommits(concernsMeasure);
}

void PlanEditDialog::setWords()
{
    setWindowTitle(tr("Milestones, deadline and own targets"));
    m_title->setText(m_facts.value() ? tr("%1 %2", "code and text of a measure")
                                           .arg(m_facts.value()->measure.code, m_facts.value()->measure.text)
                                     : windowTitle());
    const std::array titles{tr("Milestones"), tr("Deadline"), tr("Own targets of bureaus")};
    const std::array actions{tr("Add a milestone…"), tr("Move the deadline…"), tr("Set a target…")};
    for (size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i].title->setText(titles[i]);
        m_sections[i].lines->setAccessibleName(titles[i]);
        m_sections[i].add->setText(actions[i]);
    }
    m_close->setText(tr("Close"));
}

void PlanEditDialog::fill(const Facts &facts)
{
    std::vector<FactLine> milestones;
    for (const records::Milestone &it : facts.milestones)
        milestones.push_back({{}, it.completed.isValid() ? tr("Done on %1").arg(isoDay(it.completed)) : tr("Open"),
            it.title, isoDay(it.due), {}});
    std::vector<FactLine> deadlines;
    for (const records::DeadlineChange &it : facts.deadlines)
        deadlines.push_back({{}, tr("%1 to %2", "deadline before and after").arg(isoDay(it.before), isoDay(it.after)),
            it.reason, isoDay(it.decidedOn), {}});
    std::vector<FactLine> targets;
    for (const records::OwnTarget &it : facts.targets) {
        QStringList parts{it.kind
                ? words::choiceTitle(records::choicesOf<records::TargetKind>()[static_cast<size_t>(*it.kind)])
                : QString(),
            it.value ? it.value->toText() : QString(), it.unit, it.reason};
        parts.removeAll(QString());
        targets.push_back({{}, facts.bureaus.value(it.bureau.id), parts.join(QLatin1Char(' ')), isoDay(it.due), {}});
    }
    m_sections[0].lines->setLines(std::move(milestones));
    m_sections[1].lines->setLines(std::move(deadlines));
    m_sections[2].lines->setLines(std::move(targets));
    for (Section &section : m_sections) {
        section.lines->fitHeight(MostPlanLines);
        section.add->setEnabled(true);
    }
    setWords();
}

void PlanEditDialog::addRecord(RecordKind kind, const char *dayField)
{
    forms::RecordDialog::Presets presets{{QStringLiteral("measure"), records::Value(m_measure.value())}};
    if (dayField)
        presets.emplace_back(
            QLatin1String(dayField), records::FieldTrait<QDate>::toValue(m_needs.workspace.clock().today()));
    auto *dialog = new forms::RecordDialog(m_needs.workspace, kind, presets, this);
    connect(dialog, &forms::RecordDialog::saved, this,
        [this](RecordId, const store::Receipt &receipt) { sayWritten(m_needs, this, receipt, tr("Registered")); });
    dialog->open();
}

void PlanEditDialog::addMilestone()
{
    addRecord(RecordKind::Milestone, nullptr);
}

void PlanEditDialog::setTarget()
{
    addRecord(RecordKind::OwnTarget, "set_on");
}

void PlanEditDialog::moveDeadline()
{
    if (!m_facts.value())
        return;
    auto *form = new DeadlineForm(m_needs, m_facts.value()->measure, this);
    connect(form, &DeadlineForm::written, this,
        [this](const store::Receipt &receipt) { sayWritten(m_needs, this, receipt, tr("Deadline moved")); });
    form->open();
}

void PlanEditDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_facts.value())
        fill(*m_facts.value());
    QDialog::changeEvent(event);
}

bool PlanEditDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

shell::Command planEditCommand(PageNeeds needs, std::function<RecordId()> chosen, QWidget *over)
{
    return {"tasks.plan_edit", PlanEditDialog::tr("Milestones, deadline and own targets…"), shell::Menu::Business, {},
        "calendar", [chosen] { return chosen().isNull() ? PlanEditDialog::tr("Choose a measure first") : QString(); },
        [needs, chosen, over] { (new PlanEditDialog(needs, chosen(), over))->show(); }};
}

} // namespace yumiao::ui::pages
