// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/trash_page.h"

#include "models/items/shown_number.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/say.h"
#include "ui/pages/history/step_into_list.h"
#include "ui/pages/history/trash_model.h"
#include "ui/tables/record_table.h"
#include "ui/theme/icons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace yumiao::ui::pages {
namespace {

constexpr int TrashSearchDelay = 150; // milliseconds

} // namespace

TrashPage::TrashPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_search(new QLineEdit(this))
    , m_table(new tables::RecordTable(this))
    , m_model(new TrashModel(m_needs.workspace, this))
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_table, 1);
    const QList<std::pair<const char *, int>> widths{
        {"kind", 120}, {"label", 300}, {"reason", 320}, {"at", 140}, {"author", 160}};
    for (const auto &[key, width] : widths)
        m_table->setDefaultWidth(QString::fromLatin1(key), width);
    m_table->setListModel(m_model);
    m_table->remember(m_needs.settings, QStringLiteral("trash"));
    wireUp();
    setWords();
    m_model->reload();
}

TrashPage::~TrashPage() = default;

void TrashPage::wireUp()
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(TrashSearchDelay);
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
    connect(m_table, &tables::RecordTable::retryRequested, m_model, &TrashModel::reload);
    connect(m_table, &tables::RecordTable::activated, this, &TrashPage::openHistory);
    connect(m_table, &tables::RecordTable::selectionChanged, this, [this] {
        refreshActions();
        Q_EMIT statusChanged(statusTexts());
        Q_EMIT commandsChanged();
    });
    connect(m_model, &TrashModel::asking, m_table, &tables::RecordTable::setLoading);
    connect(m_model, &TrashModel::failed, m_table, &tables::RecordTable::showError);
    connect(m_model, &TrashModel::settled, this, &TrashPage::settle);
    reloadOnCommit(m_needs.workspace, this, [this] { m_model->reload(); });
}

void TrashPage::settle()
{
    m_table->clearError();
    refreshActions();
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
}

void TrashPage::setWords()
{
    m_search->setPlaceholderText(tr("Name or reason"));
    m_search->setAccessibleName(tr("Name or reason"));
    m_table->setSpokenName(title());
    m_table->setWords(
        {{"search-x", tr("No removed record meets the condition"), {}, {tr("Clear the condition")}, false, false},
            {"archive", tr("Nothing was removed"),
                tr("What is removed stands here with its reason and can be brought back"), {}, false, false}});
    if (m_restore)
        m_restore->setText(tr("Bring back"));
}

void TrashPage::retranslate()
{
    setWords();
    m_model->retranslate();
}

QString TrashPage::countText() const
{
    const QString count = items::shownCount(m_model->rowCount());
    return m_model->rowCount() >= store::MostTrash ? tr("the newest %1").arg(count) : count;
}

QStringList TrashPage::statusTexts() const
{
    return {tr("%1 removed records listed").arg(items::shownCount(m_model->rowCount())),
        tr("%1 selected").arg(items::shownCount(static_cast<qint64>(m_table->selectedIds().size())))};
}

QWidget *TrashPage::headActions()
{
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    m_restore = new QPushButton(actions);
    m_restore->setProperty("role", QStringLiteral("primary"));
    theme::setButtonIcon(m_restore, "undo-2", "onacc");
    row->addWidget(m_restore);
    connect(m_restore, &QPushButton::clicked, this, &TrashPage::restoreSelected);
    setWords();
    refreshActions();
    return actions;
}

void TrashPage::refreshActions()
{
    if (!m_restore)
        return;
    const QString why = whyNotRestore();
    m_restore->setEnabled(why.isEmpty());
    m_restore->setToolTip(why);
}

QString TrashPage::whyNotRestore() const
{
    return m_table->selectedIds().empty() ? tr("Choose removed records first") : QString();
}

QList<shell::Command> TrashPage::commands()
{
    using shell::Menu;
    return {
        {"trash.restore", tr("Bring back the selected records"), Menu::Edit, QKeySequence(Qt::CTRL | Qt::Key_Return),
            "undo-2", [this] { return whyNotRestore(); }, [this] { restoreSelected(); }},
        {"trash.history", tr("The change that removed it"), Menu::Edit, {}, "history",
            [this] { return whyNotRestore(); }, [this] { openHistory(); }},
        {"trash.reload", tr("Read the removed records again"), Menu::View, QKeySequence(Qt::Key_F5), "refresh-cw", {},
            [this] { m_model->reload(); }}};
}

void TrashPage::openHistory()
{
    if (const store::RemovedRecord *record = m_model->find(m_table->currentId()))
        m_needs.navigator.go({QStringLiteral("操作记录"), record->head.id.toText(), {}});
}

void TrashPage::restoreSelected()
{
    changes::ChangeSet set;
    set.action = QStringLiteral("restore");
    set.source = QStringLiteral("window");
    for (const RecordId id : m_table->selectedIds())
        if (const store::RemovedRecord *record = m_model->find(id))
            set.changes.push_back(store::restored(record->kind, record->id, record->reason));
    if (set.changes.empty())
        return;
    const int count = static_cast<int>(set.changes.size());
    m_needs.workspace.write(
        this, std::move(set), store::OnConflict::Refuse, [this, count](const Result<store::Receipt> &receipt) {
            sayWritten(m_needs, this, receipt, tr("%n record(s) brought back", nullptr, count));
        });
}

void TrashPage::open(const shell::Route &route)
{
    Q_UNUSED(route)
    m_model->reload();
}

shell::Route TrashPage::route() const
{
    return {QStringLiteral("回收站"), {}, {}};
}

void TrashPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace yumiao::ui::pages
