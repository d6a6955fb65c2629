// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/history_page.h"

#include "models/items/shown_number.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/history/history_model.h"
#include "ui/pages/history/set_detail.h"
#include "ui/pages/history/step_into_list.h"
#include "ui/tables/record_table.h"
#include "ui/theme/icons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSplitter>

namespace yumiao::ui::pages {
namespace {

constexpr int SearchDelay = 150; // milliseconds

} // namespace

HistoryPage::HistoryPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_search(new QLineEdit(this))
    , m_table(new tables::RecordTable(this))
    , m_model(new HistoryModel(m_needs.workspace, this))
    , m_detail(new SetDetail(m_needs, this))
{
    auto *bar = new QFrame(this);
    bar->setProperty("pane", true);
    auto *barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(8, 6, 8, 6);
    barRow->addWidget(m_search);
    barRow->addStretch(1);
    m_search->setFixedWidth(280);
    m_search->setProperty("size", QStringLiteral("small"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon("search", "t3"), QLineEdit::LeadingPosition);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(split, 1);
    const QList<std::pair<const char *, int>> widths{{"at", 140}, {"action", 90}, {"records", 72}, {"author", 150},
        {"source", 160}, {"reason", 240}, {"state", 110}};
    for (const auto &[key, width] : widths)
        m_table->setDefaultWidth(QString::fromLatin1(key), width);
    m_table->setListModel(m_model);
    m_table->remember(m_needs.settings, QStringLiteral("history"));
    wireUp();
    setWords();
    m_model->reload();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::wireUp()
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(SearchDelay);
    connect(m_search, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_table->setFiltered(!m_search->text().trimmed().isEmpty());
        m_model->setText(m_search->text().trimmed());
    });
    stepIntoList(*m_search, *m_table);
    connect(m_table, &tables::RecordTable::clearFilterRequested, m_search, &QLineEdit::clear);
    connect(m_table, &tables::RecordTable::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->setText(text);
    });
    connect(m_table, &tables::RecordTable::retryRequested, m_model, &HistoryModel::reload);
    connect(m_table, &tables::RecordTable::currentChanged, this, [this](RecordId id) {
        if (id.isNull())
            return; // the list was read anew: what is looked at stays
        m_detail->showSet(id);
        Q_EMIT routeChanged();
    });
    connect(m_model, &HistoryModel::asking, m_table, &tables::RecordTable::setLoading);
    connect(m_model, &HistoryModel::failed, m_table, &tables::RecordTable::showError);
    connect(m_model, &HistoryModel::settled, this, &HistoryPage::settle);
    connect(m_detail, &SetDetail::shown, this, &Page::commandsChanged);
    reloadOnCommit(m_needs.workspace, this, [this] {
        m_model->reload();
        m_detail->showSet(m_detail->set()); // it may be undone now
    });
}

void HistoryPage::settle()
{
    m_table->clearError();
    const RecordId wanted = m_wanted.isNull() ? m_detail->set() : m_wanted;
    if (!wanted.isNull() && m_table->currentId() != wanted)
        (void)m_table->setCurrentId(wanted);
    m_wanted = {};
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
}

void HistoryPage::setWords()
{
    m_search->setPlaceholderText(tr("Office, source or reason"));
    m_search->setAccessibleName(tr("Office, source or reason"));
    m_table->setSpokenName(tr("Changes"));
    m_table->setWords({{"search-x", tr("No change meets the condition"), {}, {tr("Clear the condition")}, false, false},
        {"history", tr("Nothing was changed yet"), tr("Every change stands here and can be taken back"), {}, false,
            false}});
}

void HistoryPage::retranslate()
{
    setWords();
    m_model->retranslate();
    m_detail->retranslate();
}

QString HistoryPage::title() const
{
    return tr("Change log");
}

QString HistoryPage::countText() const
{
    const QString count = items::shownCount(m_model->rowCount());
    return m_model->canFetchMore({}) ? tr("the newest %1").arg(count) : count;
}

QStringList HistoryPage::statusTexts() const
{
    return {tr("%1 changes listed").arg(items::shownCount(m_model->rowCount()))};
}

QList<shell::Command> HistoryPage::commands()
{
    using shell::Menu;
    return {{"history.undo", tr("Undo this change"), Menu::Edit, {}, "undo-2",
                [this] { return m_detail->whyNotUndo(); }, [this] { m_detail->undo(); }},
        {"history.reload", tr("Read the changes again"), Menu::View, QKeySequence(Qt::Key_F5), "refresh-cw", {},
            [this] { m_model->reload(); }},
        {"history.columns", tr("Columns"), Menu::View, QKeySequence(Qt::CTRL | Qt::Key_L), "columns-3", {},
            [this] { m_table->chooseColumns(); }}};
}

void HistoryPage::open(const shell::Route &route)
{
    const auto id = RecordId::fromText(route.key);
    if (!id)
        return;
    m_wanted = *id;
    if (!m_table->setCurrentId(*id))
        m_detail->showSet(*id); // older than what is listed, or not read yet
}

shell::Route HistoryPage::route() const
{
    const RecordId id = m_detail->set();
    return {QStringLiteral("操作记录"), id.isNull() ? QString() : id.toText(), {}};
}

void HistoryPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace yumiao::ui::pages
