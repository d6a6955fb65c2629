// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/measure_detail.h"

#include "models/records/measure_report.h"
#include "models/store/query.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/common/say.h"
#include "ui/pages/tasks/fact_grid.h"
#include "ui/pages/tasks/lamp_strip.h"
#include "ui/pages/tasks/measure_figures.h"
#include "ui/pages/tasks/plan_words.h"
#include "ui/pages/tasks/trace_dialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/lamp_label.h"
#include "ui/words/duty_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

constexpr int MostReports = 12; // the pane scrolls; a list inside it that scrolls too would be a trap
constexpr int QuoteRule = 3;
constexpr int DetailWidth = 404;

QLabel *plainLabel(QWidget *parent, theme::FontRole role, const char *tone = "t1")
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setFontRole(label, role);
    theme::setTone(label, tone);
    return label;
}

QLabel *tagLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tag", QStringLiteral("gry"));
    theme::setFontRole(label, theme::FontRole::Cap);
    return label;
}

/// Words of the plan, with a rule at their left.
class QuoteLabel final : public QLabel {
public:
    explicit QuoteLabel(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setContentsMargins(QuoteRule + 9, 2, 0, 2);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QPainter(this).fillRect(0, 0, QuoteRule, height(), theme::current().colour("accln"));
    }
};

} // namespace

MeasureDetail::MeasureDetail(const PageNeeds &needs, QWidget *parent)
    : QFrame(parent)
    , m_needs(needs)
    , m_reports(needs.workspace)
    , m_story(needs.workspace)
    , m_place(plainLabel(this, theme::FontRole::Small, "t2"))
    , m_title(plainLabel(this, theme::FontRole::H2))
    , m_lamp(new widgets::LampLabel(this))
    , m_done(tagLabel(this))
    , m_due(tagLabel(this))
    , m_cause(plainLabel(this, theme::FontRole::Body))
    , m_strip(new LampStrip(this))
    , m_moves(plainLabel(this, theme::FontRole::Small, "t2"))
    , m_text(new QuoteLabel(this))
    , m_facts(new FactGrid(this))
    , m_figures(new MeasureFigures(needs, this))
    , m_reportsTitle(plainLabel(this, theme::FontRole::H3))
    , m_noReport(plainLabel(this, theme::FontRole::Body, "t3"))
    , m_lines(new FactLineView(this))
    , m_report(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_trace(new QPushButton(this))
{
    setProperty("pane", true);
    m_lines->setObjectName(QStringLiteral("measureReports"));
    buildUp();
    connect(m_report, &QPushButton::clicked, this, &MeasureDetail::report);
    connect(m_edit, &QPushButton::clicked, this, &MeasureDetail::edit);
    connect(m_trace, &QPushButton::clicked, this, &MeasureDetail::trace);
    connect(m_lines, &FactLineView::opened, this, [this](const shell::Route &route) { m_needs.navigator.go(route); });
    m_reports.onValue(this, [this](const auto &reports) { fillReports(reports); });
    m_reports.followCommits([](const changes::ChangeSet &set) { return touches(set, {RecordKind::MeasureReport}); });
    m_story.onValue(this, [this](const auto &story) { fillStory(story); });
    retranslate();
    hide();
}

void MeasureDetail::buildUp()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("scrollBody"));
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(14, 10, 14, 12);
    inside->setSpacing(8);
    fillScroll(*inside);
    scroll->setWidget(body);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    column->addWidget(makeFoot());
}

void MeasureDetail::fillScroll(QVBoxLayout &column)
{
    column.addWidget(m_place);
    column.addWidget(m_title);
    auto *tags = new QHBoxLayout;
    tags->setSpacing(8);
    for (QWidget *tag : {static_cast<QWidget *>(m_lamp), static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_due)})
        tags->addWidget(tag);
    tags->addStretch(1);
    column.addLayout(tags);
    column.addWidget(m_cause);
    column.addWidget(m_strip);
    column.addWidget(m_moves);
    column.addSpacing(4);
    column.addWidget(m_text);
    column.addSpacing(4);
    column.addWidget(m_facts);
    column.addWidget(m_figures);
    auto *rule = new QFrame(this);
    rule->setProperty("rule", true);
    column.addWidget(rule);
    column.addWidget(m_reportsTitle);
    column.addWidget(m_noReport);
    column.addWidget(m_lines);
    column.addStretch(1);
}

QWidget *MeasureDetail::makeFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("foot", true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(8);
    theme::setStyleProperty(m_report, "role", QStringLiteral("primary"));
    theme::setButtonIcon(m_report, "square-pen", "onacc");
    theme::setButtonIcon(m_edit, "pencil");
    row->addWidget(m_report);
    row->addWidget(m_edit);
    row->addWidget(m_trace);
    row->addStretch(1);
    return foot;
}

void MeasureDetail::retranslate()
{
    m_report->setText(tr("Report progress"));
    m_edit->setText(tr("Deadline and completion"));
    m_trace->setText(tr("Trace"));
    m_noReport->setText(tr("Nothing has been reported yet"));
    m_lines->setAccessibleName(tr("Progress reports"));
    m_figures->retranslate();
    m_strip->retranslate();
    fill();
    if (m_story.value() && !m_story.isAsking())
        fillStory(*m_story.value());
    if (m_reports.value() && !m_reports.isAsking())
        fillReports(*m_reports.value());
}

const figures::MeasureProgress *MeasureDetail::shown() const
{
    const auto *clause = m_progress ? m_progress->clauseOf(m_measure) : nullptr;
    if (!clause)
        return nullptr;
    const auto found = std::find_if(clause->measures.begin(), clause->measures.end(),
        [this](const figures::MeasureProgress &it) { return it.measure.id == m_measure; });
    return found == clause->measures.end() ? nullptr : &*found;
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

void MeasureDetail::setMeasure(std::shared_ptr<const figures::PlanProgress> progress, RecordId measure)
{
    const bool other = m_measure != measure;
    m_progress = std::move(progress);
    m_measure = measure;
    if (!shown())
        m_measure = {};
    setVisible(!m_measure.isNull());
    if (m_measure.isNull()) {
        m_figures->setMeasure({}, {});
        m_story.drop();
        return m_reports.drop();
    }
    fill();
    m_figures->setMeasure(shown()->measure.code, m_progress->on);
    askStory(); // the progress is new: so is what moved
    if (other) {
        m_strip->setStrip({});
        m_moves->hide();
        m_lines->setLines({}); // never those of the measure before
        m_noReport->hide();
        askReports();
    }
}

void MeasureDetail::askReports()
{
    m_reports.ask([measure = m_measure, on = m_progress->on](store::Session &session) {
        store::Query query;
        query.filter
            = store::Filter::condition(QStringLiteral("measure"), store::Comparison::Equal, {measure.toText()});
        query.sort = {{QStringLiteral("as_of"), true}};
        query.on = on;
        return store::load<records::MeasureReport>(session, query);
    });
}

void MeasureDetail::askStory()
{
    m_story.ask([measure = m_measure, on = m_progress->on](
                    store::Session &session) { return figures::measureStory(session, measure, on); });
}

/// The lamps of twelve months, and the days by which the measure was to be done before its deadline was moved.
void MeasureDetail::fillStory(const Result<figures::MeasureStory> &story)
{
    if (!story) {
        if (story.error().fault != Fault::Cancelled)
            sayError(m_needs, story.error());
        return;
    }
    m_strip->setStrip(story->strip);
    QStringList moves;
    for (const records::DeadlineChange &it : story->moves)
        moves.append(tr("Deadline moved from %1 to %2: %3")
                         .arg(it.before.isValid() ? it.before.toString(Qt::ISODate) : tr("none"),
                             it.after.toString(Qt::ISODate), it.reason));
    m_moves->setText(moves.join(QLatin1Char('\n')));
    m_moves->setVisible(!moves.isEmpty());
}

QString MeasureDetail::causeText() const
{
    return m_cause->text();
}

void MeasureDetail::fillCause(const figures::MeasureProgress &it)
{
    const auto *lead = m_progress->clauseOf(m_measure)->lead();
    QStringList lines{words::causeSentence(it.signal), words::sinceText(it.signal), words::fallenSentence(it.signal)};
    if (const QString ways = words::clearingSentence(it.signal, lead ? lead->name : QString()); !ways.isEmpty())
        lines.append(tr("To clear it: %1").arg(ways));
    lines.removeAll(QString());
    m_cause->setText(lines.join(QLatin1Char('\n')));
}

void MeasureDetail::fill()
{
    const figures::MeasureProgress *it = shown();
    if (!it)
        return;
    const auto &clause = *m_progress->clauseOf(m_measure);
    const records::Measure &measure = it->measure;
    const QString none = QStringLiteral("—");
    m_place->setText(tr("%1 › %2", "number of the document, clause")
                         .arg(m_progress->plan.documentNumber, clauseTitle(clause.clause)));
    m_title->setText(measureTitle(measure));
    m_lamp->setLamp(glyphOf(it->lamp.lamp), lampText(it->lamp));
    m_done->setText(!it->percent ? tr("not reported")
            : !it->signal.expected
            ? tr("%1% done").arg(*it->percent)
            : tr("%1% done, %2% should be").arg(*it->percent).arg(it->signal.expected->toText()));
    fillCause(*it);
    m_due->setText(it->due.isValid() ? tr("Due %1").arg(it->due.toString(Qt::ISODate)) : tr("no deadline"));
    m_text->setText(clause.clause.text);
    const QString target = targetText(measure);
    QList<QPair<QString, QString>> facts{{tr("Lead bureau"), dutiesText(records::DutyRole::Lead)},
        {tr("Supporting"), dutiesText(records::DutyRole::Support)},
        {tr("Target"), target.isEmpty() ? tr("none stated") : target},
        {tr("Evidence"), measure.indicator.isEmpty() ? none : measure.indicator},
        {tr("Value"), it->value ? it->value->toText() : none}};
    if (measure.completed.isValid())
        facts.append({tr("Completed on"), measure.completed.toString(Qt::ISODate)});
    m_facts->setFacts(facts);
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
            it.percentDone ? QStringLiteral("%1%").arg(*it.percentDone) : QString(),
            routeTo(RecordKind::MeasureReport, it.id)});
    m_reportsTitle->setText(tr("Progress reports: %1").arg(reports->size()));
    m_noReport->setVisible(lines.empty());
    m_lines->setLines(std::move(lines));
    m_lines->fitHeight(MostReports);
}

void MeasureDetail::openDialog(forms::RecordDialog *dialog, const QString &done)
{
    connect(dialog, &forms::RecordDialog::saved, this,
        [this, done](RecordId, const store::Receipt &receipt) { sayWritten(m_needs, this, receipt, done); });
    dialog->open();
}

void MeasureDetail::report()
{
    const figures::MeasureProgress *it = shown();
    if (!it)
        return;
    const QDate today = m_needs.workspace.clock().today();
    forms::RecordDialog::Presets presets{{QStringLiteral("measure"), records::Value(m_measure.value())},
        {QStringLiteral("as_of"), records::Value(today.toString(Qt::ISODate))}};
    if (const auto *lead = m_progress->clauseOf(m_measure)->lead())
        presets.push_back({QStringLiteral("bureau"), records::Value(lead->bureau.value())});
    auto *dialog = new forms::RecordDialog(m_needs.workspace, RecordKind::MeasureReport, presets, this);
    dialog->setAction(QStringLiteral("report"));
    openDialog(dialog, tr("Progress reported: %1").arg(it->measure.code));
}

void MeasureDetail::edit()
{
    if (const figures::MeasureProgress *it = shown())
        openDialog(new forms::RecordDialog(m_needs.workspace, RecordKind::Measure, m_measure, this),
            tr("Saved: %1").arg(it->measure.code));
}

void MeasureDetail::trace()
{
    if (shown())
        (new TraceDialog(m_needs, m_progress->clauseOf(m_measure)->clause.no.value_or(0), window()))->show();
}

QSize MeasureDetail::sizeHint() const
{
    return {DetailWidth, 600};
}

void MeasureDetail::takeFocus()
{
    m_report->setFocus(Qt::OtherFocusReason);
}

void MeasureDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace yumiao::ui::pages
