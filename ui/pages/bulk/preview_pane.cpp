// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/preview_pane.h"

#include "models/items/shown_number.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_buttons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <array>

namespace yumiao::ui::pages {
namespace {

constexpr int ProgressPollMs = 100;
constexpr int RecordWidth = 230;
constexpr int ValueWidth = 150;

struct ShownCode {
    Shown shown;
    const char *code;
};
constexpr std::array<ShownCode, 4> ShownCodes{ShownCode{Shown::Changes, "changes"},
    ShownCode{Shown::ChangedSince, "since"}, ShownCode{Shown::Refused, "refused"}, ShownCode{Shown::Equal, "equal"}};

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new JudgedModel(this))
    , m_segments(new widgets::SegmentedButtons(this))
    , m_table(new QTableView(this))
    , m_working(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    buildUp();
    setWords();
    finish();
}

void PreviewPane::buildUp()
{
    m_working->setTextFormat(Qt::PlainText);
    m_segments->setSmall(true);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    for (QPushButton *button : {m_stop, m_copy})
        button->setAutoDefault(false);
    theme::setButtonIcon(m_copy, "copy");
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(JudgedModel::RecordColumn, RecordWidth);
    for (const int column : {JudgedModel::FieldColumn, JudgedModel::OldColumn, JudgedModel::NewColumn})
        m_table->setColumnWidth(column, ValueWidth);
    m_table->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_segments);
    head->addWidget(m_working);
    head->addWidget(m_progress, 1);
    head->addStretch(1);
    head->addWidget(m_stop);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_segments, &widgets::SegmentedButtons::chosen, this, [this](const QByteArray &id) {
        for (const ShownCode &it : ShownCodes)
            if (id == it.code)
                m_model->show(it.shown);
    });
    connect(m_model, &JudgedModel::ticked, this, &PreviewPane::ticked);
    connect(m_stop, &QPushButton::clicked, this, &PreviewPane::stopAsked);
    connect(m_copy, &QPushButton::clicked, this, &PreviewPane::copyRefused);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_progress->setValue(m_percent ? m_percent->load() : 0); });
    m_poll.setInterval(ProgressPollMs);
}

void PreviewPane::setWords()
{
    m_table->setAccessibleName(tr("Preview: old and new values; Space ticks the selected rows"));
    showWork();
    m_stop->setText(tr("Stop"));
    m_copy->setText(tr("Copy the refused"));
    m_model->retranslate();
    showSegments();
}

void PreviewPane::showWork()
{
    const QString work = m_work == Work::Checking ? tr("Checking the values") : tr("Writing the changes");
    m_progress->setAccessibleName(work);
    m_working->setText(work);
}

void PreviewPane::showSegments()
{
    const auto counted = [this](Shown shown) { return items::shownCount(m_model->countOf(shown)); };
    const std::array<QString, 4> texts{tr("Changes %1").arg(counted(Shown::Changes)),
        tr("Changed since %1").arg(counted(Shown::ChangedSince)), tr("Refused %1").arg(counted(Shown::Refused)),
        tr("Unchanged %1").arg(counted(Shown::Equal))};
    QList<widgets::Segment> segments;
    for (size_t i = 0; i < ShownCodes.size(); ++i) {
        const bool isRare = ShownCodes[i].shown == Shown::ChangedSince;
        if (!isRare || m_model->countOf(Shown::ChangedSince) > 0 || m_model->shown() == Shown::ChangedSince)
            segments.append({ShownCodes[i].code, texts[i]});
    }
    m_segments->setSegments(segments);
    for (const ShownCode &it : ShownCodes)
        if (it.shown == m_model->shown())
            m_segments->setCurrent(it.code);
    m_copy->setVisible(m_model->countOf(Shown::Refused) > 0);
}

void PreviewPane::show(Shown shown)
{
    m_model->show(shown);
    showSegments();
}

void PreviewPane::setCells(records::RecordKind kind, std::vector<staging::JudgedCell> cells)
{
    finish();
    m_model->setCells(kind, std::move(cells));
    if (m_model->countOf(Shown::ChangedSince) > 0) // these need a look
        m_model->show(Shown::ChangedSince);
    else if (m_model->countOf(Shown::Changes) == 0 && m_model->countOf(Shown::Refused) > 0)
        m_model->show(Shown::Refused);
    else
        m_model->show(Shown::Changes);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showSegments();
}

void PreviewPane::refresh()
{
    showSegments();
}

void PreviewPane::begin(Percent percent, Work work)
{
    m_work = work;
    showWork();
    m_percent = std::move(percent);
    m_busy = true;
    m_poll.start();
    m_progress->setValue(0);
    for (QWidget *it :
        {static_cast<QWidget *>(m_working), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_stop)})
        it->show();
    m_table->setEnabled(work == Work::Checking);
    m_segments->setVisible(false);
}

void PreviewPane::finish()
{
    m_busy = false;
    m_poll.stop();
    for (QWidget *it :
        {static_cast<QWidget *>(m_working), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_stop)})
        it->hide();
    m_table->setEnabled(true);
    m_segments->setVisible(true);
}

ReportProgress PreviewPane::reporter(const Percent &percent)
{
    return [percent](Progress progress) {
        percent->store(progress.total == 0 ? 0 : static_cast<int>(progress.done * 100 / progress.total));
    };
}

void PreviewPane::copyRefused()
{
    QGuiApplication::clipboard()->setText(m_model->refusedText());
}

/// All selected rows become what the current one is not.
void PreviewPane::toggleSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    QList<int> rows;
    for (const QModelIndex &it : m_table->selectionModel()->selectedRows())
        rows.append(it.row());
    if (rows.isEmpty())
        rows.append(current.row());
    m_model->setChosen(rows, !m_model->cellAt(current.row()).chosen);
}

bool PreviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            toggleSelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QWidget::changeEvent(event);
}

} // namespace yumiao::ui::pages
