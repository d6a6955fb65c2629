// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/targets/targets_dialog.h"

#include "ui/charts/chart_widget.h"
#include "ui/pages/common/counted_route.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_list.h"
#include "ui/words/error_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace yumiao::ui::pages {
namespace {

using figures::TargetTrack;

constexpr int TargetsWidth = 1100;
constexpr int TargetsHeight = 660;
constexpr int TargetTableTall = 190;
constexpr int TargetSettleMs = 150;

} // namespace

TargetsDialog::TargetsDialog(PageNeeds needs, const QString &measure, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_wanted(measure)
    , m_model(new TargetModel(this))
    , m_title(new QLabel(this))
    , m_table(new QTableView(this))
    , m_chart(new charts::ChartWidget(this))
    , m_sentence(new QLabel(this))
    , m_note(new QLabel(this))
    , m_measures(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    for (QLabel *label : {m_title, m_sentence, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    buildUp();
    setWords();
    ask();
}

TargetsDialog::~TargetsDialog() = default;

void TargetsDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(TargetsWidth, TargetsHeight);
    theme::setFontRole(m_title, theme::FontRole::H2);
    theme::setTone(m_note, "t2");
    for (QPushButton *button : {m_measures, m_close})
        button->setAutoDefault(false);
    m_table->setModel(m_model);
    widgets::dressAsRowList(*m_table);
    m_table->setFixedHeight(theme::grown(TargetTableTall));
    const std::pair<int, int> widths[]{{TargetModel::CodeColumn, 70}, {TargetModel::NowColumn, 110},
        {TargetModel::TargetColumn, 110}, {TargetModel::DueColumn, 100}, {TargetModel::ProjectionColumn, 110},
        {TargetModel::LampColumn, 110}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->horizontalHeader()->setSectionResizeMode(TargetModel::NameColumn, QHeaderView::Stretch);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(m_measures);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_table);
    column->addWidget(m_sentence);
    column->addWidget(m_chart, 1);
    column->addLayout(foot);
    m_settle.setSingleShot(true);
    m_settle.setInterval(TargetSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &TargetsDialog::ask);
    connect(&m_needs.workspace, &store::Workspace::committed, &m_settle, qOverload<>(&QTimer::start));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showSentence();
        askChart();
    });
    connect(m_table, &QTableView::activated, this, [this] {
        if (const TargetTrack *track = current())
            m_needs.navigator.go(routeTo(records::RecordKind::Measure, track->measure.id));
    });
    connect(m_chart, &charts::ChartWidget::opened, this,
        [this](const figures::Counted &counted) { m_needs.navigator.go(routeTo(counted)); });
    connect(m_measures, &QPushButton::clicked, this, [this] {
        m_needs.navigator.go({QStringLiteral("记录"), QStringLiteral("measure"), {}});
    });
    connect(m_close, &QPushButton::clicked, this, &TargetsDialog::reject);
}

void TargetsDialog::setWords()
{
    setWindowTitle(tr("Targets and the way to them"));
    m_title->setText(windowTitle());
    m_table->setAccessibleName(tr("Targets of the plans"));
    m_note->setText(tr("A measure that states a number is a target; those of later plans are entered as measures. The "
                       "numbers are those of the workbench."));
    m_measures->setText(tr("Measures of the plans"));
    m_close->setText(tr("Close"));
    m_model->retranslate();
    showSentence();
}

void TargetsDialog::ask()
{
    m_ticket = m_needs.workspace.readLong(
        this,
        [on = m_needs.workspace.clock().today()](
            store::Session &session) { return figures::targetTracks(session, on); },
        [this](Result<std::vector<TargetTrack>> tracks) {
            m_fault = tracks ? std::nullopt : std::optional(tracks.error());
            if (const TargetTrack *before = current(); before && m_wanted.isEmpty())
                m_wanted = before->measure.code;
            m_model->setTracks(tracks ? *std::move(tracks) : std::vector<TargetTrack>());
            choose(m_wanted);
            m_wanted.clear();
            showSentence();
            if (m_model->rowCount() == 0)
                m_chart->setData({});
        });
}

void TargetsDialog::choose(const QString &measure)
{
    int row = m_model->rowCount() > 0 ? 0 : -1;
    for (int i = m_model->rowCount() - 1; i >= 0; --i)
        if (m_model->tracks()[static_cast<size_t>(i)].measure.code == measure)
            row = i;
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

const TargetTrack *TargetsDialog::current() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? &m_model->tracks()[static_cast<size_t>(at.row())] : nullptr;
}

void TargetsDialog::askChart()
{
    const TargetTrack *track = current();
    if (!track)
        return;
    const bool inForce = track->plan == m_model->tracks().front().plan;
    m_chartTicket = m_needs.workspace.readLong(
        this,
        [codes = QList<QByteArray>{figures::targetChartCode(*track, inForce), figures::targetChartCode(*track, false)},
            on = m_needs.workspace.clock().today()](store::Session &session) {
            auto found = figures::targetChart(session, codes.front(), on);
            return found ? std::move(found) : figures::targetChart(session, codes.back(), on); // no plan is in force
        },
        [this](Result<figures::ChartData> found) {
            m_fault = found ? std::nullopt : std::optional(found.error());
            m_chart->setData(found ? *std::move(found) : figures::ChartData());
            showSentence();
        });
}

QString TargetsDialog::sentence() const
{
    return m_sentence->text();
}

void TargetsDialog::showSentence()
{
    theme::setTone(m_sentence, m_fault ? "red" : "t1");
    if (m_fault)
        m_sentence->setText(words::sentence(*m_fault));
    else if (const TargetTrack *track = current())
        m_sentence->setText(targetSentence(*track));
    else
        m_sentence->setText(tr("No measure of a plan states a number yet."));
}

void TargetsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

bool TargetsDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

QList<shell::Command> targetCommands(PageNeeds needs, QWidget *parent)
{
    return {{"cultivation.targets", TargetsDialog::tr("Targets and the way to them…"), shell::Menu::Tools, {}, "flag",
        {}, [needs, parent] {
            auto *dialog = new TargetsDialog(needs, QStringLiteral("02-3"), parent);
            dialog->show();
        }}};
}

} // namespace yumiao::ui::pages
