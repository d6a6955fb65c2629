// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/measure_detail.h"

#include "models/records/measure_report.h"
#include "models/store/query.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/common/say.h"
#include "ui/pages/tasks/plan_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lamp_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

QLabel *wrappedLabel(QWidget *parent, theme::FontRole role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    theme::setFontRole(label, role);
    return label;
}

} // namespace

MeasureDetail::MeasureDetail(const PageNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_reports(needs.workspace)
    , m_place(wrappedLabel(this, theme::FontRole::Small))
    , m_title(wrappedLabel(this, theme::FontRole::H2))
    , m_lamp(new widgets::LampLabel(this))
    , m_text(wrappedLabel(this, theme::FontRole::Body))
    , m_facts(wrappedLabel(this, theme::FontRole::Body))
    , m_reportsTitle(wrappedLabel(this, theme::FontRole::H3))
    , m_lines(new FactLineView(this))
    , m_report(new QPushButton(theme::icon("square-pen"), QString(), this))
    , m_edit(new QPushButton(theme::icon("pencil"), QString(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    for (QWidget *it :
        {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_lamp),
            static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_reportsTitle)})
        column->addWidget(it);
    column->addWidget(m_lines, 1);
    column->addStretch();
    auto *foot = new QHBoxLayout;
    theme::setStyleProperty(m_report, "role", QStringLiteral("primary"));
    foot->addWidget(m_report);
    foot->addWidget(m_edit);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_report, &QPushButton::clicked, this, &MeasureDetail::report);
    connect(m_edit, &QPushButton::clicked, this, &MeasureDetail::edit);
    connect(m_lines, &FactLineView::opened, this, [this](const shell::Route &route) { m_needs.navigator.go(route); });
    m_reports.onValue(this, [this](const auto &reports) { fillReports(reports); });
    m_reports.followCommits([](const changes::ChangeSet &set) { return touches(set, {RecordKind::MeasureReport}); });
    retranslate();
}

void MeasureDetail::retranslate()
{
    m_report->setText(tr("Report progress"));
    m_edit->setText(tr("Deadline and completion"));
    m_reportsTitle->setText(tr("Progress reports"));
    fill();
}

QString MeasureDetail::dutiesText(records::DutyRole role) const
{
    QStringList names;
    if (const auto *clause = m_progress->clauseOf(m_measure))
        for (const figures::DutyHolder &holder : clause->duties)
            if (holder.role == role)
                names.append(holder.name);
    return names.isEmpty() ? QStringLiteral("—") : names.join(QStringLiteral("、"));
}

void MeasureDetail::show(std::shared_ptr<const figures::PlanProgress> progress, RecordId measure)
{
    m_progress = std::move(progress);
    const bool other = m_measure != measure;
    m_measure = measure;
    fill();
    if (other || !m_reports.value())
        m_reports.ask([measure](store::Session &session) {
            store::Query query;
            query.filter
                = store::Filter::condition(QStringLiteral("measure"), store::Comparison::Equal, {measure.toText()});
            query.sort = {{QStringLiteral("as_of"), true}};
            query.on = QDate(2000, 1, 1); // no derived field is asked for
            return store::load<records::MeasureReport>(session, query);
        });
}

void MeasureDetail::fill()
{
    const auto *clause = m_progress ? m_progress->clauseOf(m_measure) : nullptr;
    if (!clause)
        return;
    const auto found = std::find_if(clause->measures.begin(), clause->measures.end(),
        [this](const figures::MeasureProgress &it) { return it.measure.id == m_measure; });
    if (found == clause->measures.end())
        return;
    const records::Measure &measure = found->measure;
    m_place->setText(tr("%1 › %2").arg(m_progress->plan.documentNumber, clauseTitle(clause->clause)));
    m_title->setText(measureTitle(measure));
    m_lamp->setLamp(glyphOf(found->lamp.lamp), lampText(found->lamp));
    m_text->setText(clause->clause.text);
    const QString target = targetText(measure);
    QStringList facts{tr("Lead bureau: %1").arg(dutiesText(records::DutyRole::Lead)),
        tr("Supporting bureaus: %1").arg(dutiesText(records::DutyRole::Support)),
        tr("Target: %1").arg(target.isEmpty() ? tr("none stated") : target),
        tr("Indicator or evidence: %1").arg(measure.indicator),
        tr("Done: %1").arg(found->percent ? tr("%1%").arg(*found->percent) : tr("not reported")),
        tr("Value: %1").arg(found->value ? found->value->toText() : QStringLiteral("—")),
        tr("Due: %1").arg(found->due.isValid() ? found->due.toString(Qt::ISODate) : tr("no deadline"))};
    if (measure.completed.isValid())
        facts.append(tr("Completed on %1").arg(measure.completed.toString(Qt::ISODate)));
    m_facts->setText(facts.join(QLatin1Char('\n')));
}

void MeasureDetail::fillReports(const Result<std::vector<records::MeasureReport>> &reports)
{
    if (!reports) {
        if (reports.error().fault != Fault::Cancelled)
            sayError(m_needs, reports.error());
        return;
    }
    std::vector<FactLine> lines;
    for (const records::MeasureReport &it : *reports)
        lines.push_back({{}, it.asOf.toString(Qt::ISODate), it.progress,
            it.percentDone ? tr("%1%").arg(*it.percentDone) : QString(), routeTo(RecordKind::MeasureReport, it.id)});
    m_lines->setLines(std::move(lines));
}

void MeasureDetail::report()
{
    if (m_measure.isNull() || !m_progress)
        return;
    const QDate today = m_needs.workspace.clock().today();
    forms::RecordDialog::Presets presets{{QStringLiteral("measure"), records::Value(m_measure.value())},
        {QStringLiteral("as_of"), records::Value(today.toString(Qt::ISODate))}};
    const auto *clause = m_progress->clauseOf(m_measure);
    if (clause && clause->lead())
        presets.push_back({QStringLiteral("bureau"), records::Value(clause->lead()->bureau.value())});
    auto *dialog = new forms::RecordDialog(m_needs.workspace, RecordKind::MeasureReport, presets, this);
    dialog->setAction(QStringLiteral("report"));
    dialog->open();
}

void MeasureDetail::edit()
{
    if (!m_measure.isNull())
        (new forms::RecordDialog(m_needs.workspace, RecordKind::Measure, m_measure, this))->open();
}

} // namespace yumiao::ui::pages
