// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/records/records_page.h"

#include "models/items/record_rows.h"
#include "models/items/shown_number.h"
#include "ui/forms/display.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/bulk/bulk_edits.h"
#include "ui/pages/common/cell_edits.h"
#include "ui/pages/common/condition_dialog.h"
#include "ui/pages/common/filter_sentence.h"
#include "ui/pages/common/list_export.h"
#include "ui/pages/common/say.h"
#include "ui/pages/common/view_box.h"
#include "ui/pages/judgement/evidence_dialog.h"
#include "ui/pages/records/evidence_words.h"
#include "ui/pages/records/records_bar.h"
#include "ui/pages/records/usual_columns.h"
#include "ui/tables/record_table.h"
#include "ui/theme/icons.h"
#include "ui/words/error_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>

namespace yumiao::ui::pages {
namespace {

using records::FieldType;
using records::RecordKind;

/// What happened last, or falls due first, stands on top; other kinds in the order they were made.
std::vector<store::SortKey> usualOrder(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Visit:
        return {{QStringLiteral("visited"), true}};
    case RecordKind::MeasureReport:
        return {{QStringLiteral("as_of"), true}};
    case RecordKind::Task:
        return {{QStringLiteral("due"), false}};
    case RecordKind::ServiceRequest:
        return {{QStringLiteral("received"), true}};
    case RecordKind::FinancingNeed:
        return {{QStringLiteral("registered"), true}};
    case RecordKind::ProcurementBudget:
        return {{QStringLiteral("year"), true}};
    case RecordKind::ProcurementContract:
        return {{QStringLiteral("signed_on"), true}};
    case RecordKind::Arrear:
        return {{QStringLiteral("due"), false}};
    case RecordKind::EiaCase:
        return {{QStringLiteral("accepted"), true}};
    case RecordKind::FinancingApplication:
        return {{QStringLiteral("applied"), true}};
    default:
        return {};
    }
}

QStringList amountFields(const std::vector<items::Column> &columns)
{
    QStringList names;
    for (const items::Column &column : columns)
        if (column.field.type == FieldType::Money && !column.isDerived())
            names.append(column.name());
    return names;
}

} // namespace

RecordsPage::RecordsPage(PageNeeds needs, RecordKind kind, QString place, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_kind(kind)
    , m_place(std::move(place))
    , m_bar(new RecordsBar(this))
    , m_panes(new QSplitter(Qt::Horizontal, this))
    , m_table(new tables::RecordTable(m_panes))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    column->addWidget(m_panes, 1);
    connect(m_bar, &RecordsBar::changed, this, [this] {
        ask();
        Q_EMIT routeChanged();
    });
    connect(m_bar, &RecordsBar::columnsAsked, this, [this] { m_table->chooseColumns(m_bar->columnsButton()); });
    connect(m_bar, &RecordsBar::conditionsAsked, this, &RecordsPage::editConditions);
    connect(m_bar, &RecordsBar::listAsked, m_table, qOverload<>(&QWidget::setFocus));
    wireTable();
    sayCopies(m_needs, *m_table);
    auto *heights = new QMenu(m_bar->rowsButton());
    m_bar->rowsButton()->setMenu(heights);
    connect(heights, &QMenu::aboutToShow, this, [this, heights] { m_table->fillRowHeights(*heights); });
    for (const auto signal : {&tables::RecordTable::columnsChanged, &tables::RecordTable::rowHeightChanged})
        connect(m_table, signal, this, &RecordsPage::followView);
    connect(m_table, &tables::RecordTable::sortRequested, this, &RecordsPage::followView);
    showKind(kind);
    m_bulk = new BulkEdits(m_needs, kind, *m_table, this);
    column->insertWidget(1, m_bulk);
}

RecordsPage::~RecordsPage() = default;

void RecordsPage::setSide(QWidget *side)
{
    m_panes->addWidget(side);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 0);
}

ViewBox *RecordsPage::views() const
{
    return m_views;
}

void RecordsPage::wireTable()
{
    connect(m_table, &tables::RecordTable::activated, this, &RecordsPage::edit);
    connect(m_table, &tables::RecordTable::createRequested, this, &RecordsPage::add);
    connect(m_table, &tables::RecordTable::clearFilterRequested, m_bar, &RecordsBar::clear);
    connect(m_table, &tables::RecordTable::typed, m_bar, &RecordsBar::beginSearch);
    connect(m_table, &tables::RecordTable::menuRequested, this, [this](RecordId, const QPoint &at) { showMenu(at); });
    connect(m_table, &tables::RecordTable::selectionChanged, this, [this] { Q_EMIT statusChanged(statusTexts()); });
    connect(m_table, &tables::RecordTable::currentChanged, this, [this] {
        if (!showsAllKinds())
            Q_EMIT routeChanged();
    });
}

void RecordsPage::showKind(RecordKind kind)
{
    m_kind = kind;
    auto columns = listedColumns(kind, m_place);
    showEvidenceInWords(kind, columns);
    auto rows = std::make_unique<items::RecordRows>(
        m_needs.workspace, items::RecordRows::Options{kind, columns, {}, amountFields(columns)}, forms::translation());
    auto model = std::make_unique<items::WindowModel>(std::move(rows), forms::display());
    delete m_edits;
    m_table->setModel(model.get());
    m_model = std::move(model); // the table has let the old one go
    m_table->setHiddenByDefault(hiddenAtFirst(kind, m_place, columns));
    m_table->setSort(usualOrder(kind));
    // Enterprises have several lists of their own; each keeps its columns.
    const QString name = QString::fromLatin1(records::descriptionOf(kind).name);
    m_table->remember(m_needs.settings,
        kind == RecordKind::Enterprise && !showsAllKinds() ? QStringLiteral("records/%1/%2").arg(name, m_place)
                                                           : QStringLiteral("records/%1").arg(name));
    m_edits = new CellEdits(m_needs, kind, *m_table);
    if (m_bulk)
        m_bulk->setKind(kind);
    connect(m_model.get(), &items::WindowModel::settled, this, &RecordsPage::takeAnswer);
    connect(m_model.get(), &items::WindowModel::failed, this, [this](const Error &error) {
        if (!error.what.startsWith(QLatin1String("filter.")))
            return;
        m_table->clearError(); // it is said where the filter stands; the rows are those of the filter before
        m_bar->showError(words::sentence(error));
    });
    setWords();
}

void RecordsPage::ask()
{
    items::ListQuestion question;
    question.text = m_bar->searchText();
    question.filter = m_bar->filter();
    question.sort = m_table->sort();
    question.on = m_needs.workspace.clock().today();
    if (m_views)
        m_views->refresh();
    m_table->setFiltered(!m_bar->isEmpty());
    m_bar->showSentence(filterSentence(m_kind, question.filter));
    m_model->setQuestion(question);
}

void RecordsPage::editConditions()
{
    auto *dialog = new ConditionDialog(m_needs.workspace, m_kind, m_bar->filter(), this);
    items::ListQuestion narrowed;
    narrowed.text = m_bar->searchText();
    narrowed.on = m_needs.workspace.clock().today();
    dialog->setCounter([kind = m_kind, narrowed](const store::Session &session, const store::Filter &filter) mutable {
        narrowed.filter = filter;
        return items::countListed(session, kind, narrowed);
    });
    connect(dialog, &ConditionDialog::applied, this, [this](const store::Filter &filter) {
        m_bar->setFilterText(store::filterText(filter));
        ask();
        Q_EMIT routeChanged();
    });
    dialog->open();
}

void RecordsPage::followView()
{
    if (m_views)
        m_views->refresh();
}

void RecordsPage::takeAnswer()
{
    QHash<QString, QString> sums;
    for (const items::ColumnSum &sum : m_model->spine().sums)
        if (sum.known > 0)
            sums.insert(sum.field, items::shownWan(sum.sum, 1));
    if (!sums.isEmpty())
        sums.insert(m_table->columns().value(0), tr("Sum of %1").arg(items::shownCount(m_model->rowCount())));
    m_table->setSums(sums);
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
}

void RecordsPage::setWords()
{
    m_table->setSpokenName(kindTitle());
    m_table->setWords({{"search-x", tr("No record meets the condition"), {}, {tr("Clear the condition")}, false, false},
        {"file-plus", tr("Nothing here yet: %1").arg(kindTitle()), tr("What is registered stands here"),
            {tr("Register")}, true, false}});
    if (m_add)
        m_add->setText(tr("Register"));
    if (m_export)
        m_export->setText(tr("Export"));
    if (!m_kinds)
        return;
    const QSignalBlocker silent(m_kinds);
    for (int i = 0; i < m_kinds->count(); ++i)
        m_kinds->setItemText(i, forms::display().kindTitle(static_cast<RecordKind>(m_kinds->itemData(i).toInt())));
    m_kinds->setAccessibleName(tr("Kind of record"));
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(m_kind)));
}

bool RecordsPage::showsAllKinds() const
{
    return m_place == QStringLiteral("记录");
}

QString RecordsPage::kindTitle() const
{
    return forms::display().kindTitle(m_kind);
}

QString RecordsPage::title() const
{
    return showsAllKinds() ? tr("All records") : kindTitle();
}

QString RecordsPage::countText() const
{
    const qint64 shown = m_model->rowCount();
    const qint64 all = m_model->spine().all;
    return shown == all ? items::shownCount(all) : tr("%1 / %2").arg(items::shownCount(shown), items::shownCount(all));
}

QStringList RecordsPage::statusTexts() const
{
    return {tr("%1 listed").arg(items::shownCount(m_model->rowCount())),
        tr("%1 selected").arg(items::shownCount(static_cast<qint64>(m_table->selectedIds().size())))};
}

void RecordsPage::open(const shell::Route &route)
{
    const auto *wanted = showsAllKinds() ? records::findDescription(route.key) : nullptr;
    if (wanted && wanted->kind != m_kind) {
        showKind(wanted->kind);
        if (m_views)
            m_views->setList(viewPlace(), m_kind);
    }
    m_bar->setFilterText(route.filter);
    setWords();
    ask();
    if (const auto id = RecordId::fromText(route.key); id && !showsAllKinds())
        (void)m_table->setCurrentId(*id);
    Q_EMIT headChanged();
}

shell::Route RecordsPage::route() const
{
    const RecordId current = m_table->currentId();
    const QString own = current.isNull() ? QString() : current.toText();
    const QString name = QString::fromLatin1(records::descriptionOf(m_kind).name);
    return {m_place, showsAllKinds() ? name : own, m_bar->filterText()};
}

QString RecordsPage::viewPlace() const
{
    const QString name = QString::fromLatin1(records::descriptionOf(m_kind).name);
    return showsAllKinds() ? QStringLiteral("%1/%2").arg(m_place, name) : m_place;
}

items::ViewDefinition RecordsPage::presentView() const
{
    const tables::ColumnState columns = m_table->columnState();
    items::ViewDefinition view;
    view.text = m_bar->searchText();
    view.filter = m_bar->filter();
    view.sort = m_table->sort();
    view.order = columns.order;
    view.hidden = columns.hidden;
    view.widths = columns.widths;
    view.rowHeight = m_table->rowHeight();
    return view;
}

void RecordsPage::showView(const items::ViewDefinition &view)
{
    m_bar->setSearchText(view.text);
    m_bar->setFilterText(store::filterText(view.filter));
    m_table->setColumnState({view.order, view.hidden, view.widths});
    m_table->setRowHeight(view.rowHeight);
    m_table->setSort(view.sort.empty() ? usualOrder(m_kind) : view.sort);
    ask();
    Q_EMIT routeChanged();
}

QWidget *RecordsPage::headSwitches()
{
    auto *switches = new QWidget;
    auto *row = new QHBoxLayout(switches);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_views = new ViewBox(m_needs,
        {viewPlace(), m_kind, [this] { return presentView(); },
            [this](const items::ViewDefinition &view) { showView(view); }},
        switches);
    connect(m_views, &ViewBox::commandsChanged, this, &Page::commandsChanged);
    if (showsAllKinds())
        row->addWidget(makeKinds());
    if (QWidget *own = makeHeadSwitch(switches))
        row->addWidget(own);
    row->addWidget(m_views);
    setWords();
    return switches;
}

QWidget *RecordsPage::makeKinds()
{
    m_kinds = new QComboBox;
    for (const records::RecordDescription *it : records::allDescriptions())
        m_kinds->addItem(QString(), static_cast<int>(it->kind));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_kinds, &QComboBox::activated, this, [this](int index) {
        const auto kind = static_cast<RecordKind>(m_kinds->itemData(index).toInt());
        if (kind == m_kind)
            return;
        const auto *name = records::descriptionOf(kind).name;
        m_needs.navigator.go({m_place, QString::fromLatin1(name), {}});
    });
    return m_kinds;
}

QWidget *RecordsPage::headActions()
{
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_export = new QPushButton(actions);
    m_add = new QPushButton(actions);
    m_add->setProperty("role", QStringLiteral("primary"));
    theme::setButtonIcon(m_export, "download");
    theme::setButtonIcon(m_add, "plus", "onacc");
    row->addWidget(m_export);
    row->addWidget(m_add);
    connect(m_export, &QPushButton::clicked, this, &RecordsPage::exportList);
    connect(m_add, &QPushButton::clicked, this, &RecordsPage::add);
    setWords();
    return actions;
}

void RecordsPage::focusSearch()
{
    m_bar->focusSearch();
}

QString RecordsPage::needsChoice() const
{
    return m_table->currentId().isNull() ? tr("Choose a record first") : QString();
}

QList<shell::Command> RecordsPage::commands()
{
    using shell::Menu;
    const auto chosen = [this] { return needsChoice(); };
    const QList<shell::Command> views = m_views ? m_views->commands() : QList<shell::Command>();
    return QList<shell::Command>{
               {"records.add", tr("Register…"), Menu::Business, QKeySequence(Qt::CTRL | Qt::Key_N), "plus", {},
                   [this] { add(); }},
               {"records.edit", tr("Edit the record…"), Menu::Edit, {}, "square-pen", chosen,
                   [this] { edit(m_table->currentId()); }},
               {"records.export", tr("Export the list…"), Menu::File, QKeySequence(Qt::CTRL | Qt::Key_E), "download",
                   {}, [this] { exportList(); }},
               {"records.columns", tr("Columns"), Menu::View, QKeySequence(Qt::CTRL | Qt::Key_L), "columns-3", {},
                   [this] { m_table->chooseColumns(m_bar->columnsButton()); }},
               {"records.conditions", tr("Edit the conditions…"), Menu::View,
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), "plus", {}, [this] { editConditions(); }},
               {"records.clear", tr("Clear all conditions"), Menu::View, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                   "search-x", {}, [this] { m_bar->clear(); }},
           }
    + removingCommands() + m_bulk->commands() + views;
}

void RecordsPage::add()
{
    auto *dialog = new forms::RecordDialog(m_needs.workspace, m_kind, forms::RecordDialog::Presets(), this);
    connect(dialog, &forms::RecordDialog::saved, this, [this](RecordId id, const store::Receipt &receipt) {
        (void)m_table->setCurrentId(id);
        sayWritten(m_needs, this, receipt, tr("Registered: %1").arg(kindTitle()));
    });
    dialog->open();
}

void RecordsPage::edit(RecordId id)
{
    if (id.isNull())
        return;
    if (m_kind == records::RecordKind::Evidence) { // values in the officer's unit
        auto *evidence = new EvidenceDialog(m_needs, id, this);
        connect(evidence, &EvidenceDialog::saved, this, [this](RecordId, const store::Receipt &receipt) {
            sayWritten(m_needs, this, receipt, tr("Saved: %1").arg(kindTitle()));
        });
        return evidence->open();
    }
    auto *dialog = new forms::RecordDialog(m_needs.workspace, m_kind, id, this);
    connect(dialog, &forms::RecordDialog::saved, this, [this](RecordId, const store::Receipt &receipt) {
        sayWritten(m_needs, this, receipt, tr("Saved: %1").arg(kindTitle()));
    });
    dialog->open();
}

void RecordsPage::remove()
{
    const auto ids = m_table->selectedIds();
    removeRecords(m_needs, this, m_kind, ids,
        tr("Why are %n record(s) removed? The history keeps them.", nullptr, static_cast<int>(ids.size())));
}

void RecordsPage::exportList()
{
    exportRecords(m_needs, this, m_kind, m_model->spine().ids, shownColumns(*m_table), kindTitle());
}

void RecordsPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const shell::Command &command : commands()) {
        if (command.menu != shell::Menu::Edit && command.id != "records.columns")
            continue;
        auto *action = menu->addAction(theme::icon(command.icon), command.text);
        action->setEnabled(command.whyNot().isEmpty());
        connect(action, &QAction::triggered, this, command.run);
    }
    menu->popup(at);
}

void RecordsPage::retranslate()
{
    m_model->setDisplay(forms::display());
    m_bar->retranslate();
    m_bulk->retranslate();
    if (m_views)
        m_views->retranslate();
    m_bar->showSentence(filterSentence(m_kind, m_bar->filter()));
    setWords();
    takeAnswer();
}

} // namespace yumiao::ui::pages
