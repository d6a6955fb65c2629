// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/doubles/doubles_dialog.h"

#include "models/records/distinct_pair.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/say.h"
#include "ui/pages/doubles/double_pair_model.h"
#include "ui/pages/doubles/merge_dialog.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_list.h"
#include "ui/words/error_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace yumiao::ui::pages {
namespace {

constexpr int DoublesWidth = 980;
constexpr int DoublesHeight = 560;
constexpr int PollMs = 100;

RecordIdSource &pairIds()
{
    static RecordIdSource source;
    return source;
}

} // namespace

DoublesDialog::DoublesDialog(PageNeeds needs, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_model(new DoublePairModel(this))
    , m_table(new QTableView(this))
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(this))
    , m_merge(new QPushButton(this))
    , m_apart(new QPushButton(this))
    , m_openFirst(new QPushButton(this))
    , m_openSecond(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_percent(std::make_shared<std::atomic<int>>(0))
{
    buildUp();
    setWords();
    search();
}

DoublesDialog::~DoublesDialog() = default;

void DoublesDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(DoublesWidth, DoublesHeight);
    for (QLabel *label : {m_title, m_state})
        label->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H2);
    m_state->setWordWrap(true);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    for (QPushButton *button : {m_stop, m_merge, m_apart, m_openFirst, m_openSecond, m_again})
        button->setAutoDefault(false);
    m_merge->setProperty("role", QStringLiteral("primary"));
    m_table->setModel(m_model);
    widgets::dressAsRowList(*m_table);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(DoublePairModel::GradeColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DoublePairModel::ReasonColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DoublePairModel::FirstColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(DoublePairModel::SecondColumn, QHeaderView::Stretch);
    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_progress, 1);
    state->addWidget(m_stop);
    state->addWidget(m_again);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_openFirst);
    foot->addWidget(m_openSecond);
    foot->addStretch(1);
    foot->addWidget(m_apart);
    foot->addWidget(m_merge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(state);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_ticket = {};
        m_searching = false;
        showState();
    });
    connect(m_again, &QPushButton::clicked, this, &DoublesDialog::search);
    connect(m_merge, &QPushButton::clicked, this, &DoublesDialog::mergeCurrent);
    connect(m_apart, &QPushButton::clicked, this, &DoublesDialog::tellApart);
    connect(m_openFirst, &QPushButton::clicked, this, [this] { openSide(false); });
    connect(m_openSecond, &QPushButton::clicked, this, [this] { openSide(true); });
    connect(m_table, &QTableView::activated, this, &DoublesDialog::mergeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showState(); });
    connect(&m_poll, &QTimer::timeout, this, &DoublesDialog::showProgress);
    m_poll.setInterval(PollMs);
}

void DoublesDialog::setWords()
{
    setWindowTitle(tr("Doubles in the register"));
    m_title->setText(windowTitle());
    m_table->setAccessibleName(tr("Pairs of records that may be one enterprise"));
    m_progress->setAccessibleName(tr("Looking through the register"));
    m_stop->setText(tr("Stop"));
    m_again->setText(tr("Search again"));
    m_merge->setText(tr("Merge…"));
    m_apart->setText(tr("Not a double"));
    m_openFirst->setText(tr("Open the first"));
    m_openSecond->setText(tr("Open the second"));
    m_model->retranslate();
    showState();
}

void DoublesDialog::search()
{
    m_percent = std::make_shared<std::atomic<int>>(0);
    m_searching = true;
    m_failed = false;
    m_poll.start();
    showState();
    m_ticket = m_needs.workspace.readLong(
        this,
        [percent = m_percent](store::Session &session) -> Result<std::vector<store::DoublePair>> {
            const auto index = store::DoublesIndex::read(session);
            if (!index)
                return failure(index.error());
            return (*index)->pairs(session.stop(), [&](Progress progress) {
                percent->store(progress.total == 0 ? 0 : static_cast<int>(progress.done * 100 / progress.total));
            });
        },
        [this](const Result<std::vector<store::DoublePair>> &pairs) {
            m_searching = false;
            m_failed = !pairs;
            if (pairs)
                m_model->setPairs(*pairs);
            else
                m_fault = pairs.error();
            if (m_model->rowCount() > 0)
                m_table->setCurrentIndex(m_model->index(0, 0));
            showState();
            m_table->setFocus();
        });
}

void DoublesDialog::showProgress()
{
    m_progress->setValue(m_percent->load());
}

void DoublesDialog::showState()
{
    const bool chosen = currentPair() != nullptr;
    for (QPushButton *button : {m_merge, m_apart, m_openFirst, m_openSecond})
        button->setEnabled(chosen);
    m_progress->setVisible(m_searching);
    m_stop->setVisible(m_searching);
    m_again->setVisible(!m_searching);
    if (!m_searching)
        m_poll.stop();
    theme::setTone(m_state, m_failed ? "red" : "t2");
    if (m_failed)
        m_state->setText(words::sentence(m_fault));
    else if (m_searching)
        m_state->setText(tr("Looking through the register"));
    else
        m_state->setText(tr("%n pair(s) to decide. Nothing is merged by itself.", nullptr, m_model->rowCount()));
}

const store::DoublePair *DoublesDialog::currentPair() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->pairs()[static_cast<size_t>(current.row())] : nullptr;
}

void DoublesDialog::openSide(bool second)
{
    if (const store::DoublePair *pair = currentPair())
        m_needs.navigator.go(
            routeTo(records::RecordKind::Enterprise, second ? pair->second.enterprise : pair->first.enterprise));
}

void DoublesDialog::mergeCurrent()
{
    const store::DoublePair *pair = currentPair();
    if (!pair)
        return;
    auto *dialog = new MergeDialog(m_needs, pair->first.enterprise, pair->second.enterprise, this);
    connect(dialog, &MergeDialog::merged, this, [this](RecordId, RecordId other, const store::Receipt &receipt) {
        m_model->removeRecord(other);
        showState();
        sayWritten(m_needs, this, receipt, tr("Merged."));
    });
    dialog->open();
}

void DoublesDialog::tellApart()
{
    const store::DoublePair *current = currentPair();
    if (!current)
        return;
    const RecordId first = current->first.enterprise;
    const RecordId second = current->second.enterprise;
    records::DistinctPair pair = records::distinctPair(first, second);
    pair.id = pairIds().next();
    pair.names = QStringLiteral("%1 / %2").arg(current->first.name, current->second.name);
    pair.decidedOn = m_needs.workspace.clock().today();
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.source = QStringLiteral("window");
    set.changes.push_back(changes::creation(pair));
    m_needs.workspace.write(
        this, std::move(set), store::OnConflict::Refuse, [this, first, second](const Result<store::Receipt> &receipt) {
            if (receipt)
                m_model->removePair(first, second);
            showState();
            sayWritten(m_needs, this, receipt, tr("Told apart; the pair is not asked about again."));
        });
}

void DoublesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        return tellApart();
    QDialog::keyPressEvent(event);
}

void DoublesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

bool DoublesDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
