// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/enterprises_page.h"

#include "models/items/enterprise_rows.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/cell_edits.h"
#include "ui/pages/common/list_export.h"
#include "ui/pages/common/record_marks.h"
#include "ui/pages/common/say.h"
#include "ui/pages/enterprises/enterprise_drawer.h"
#include "ui/pages/enterprises/facet_pane.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_row.h"
#include "ui/words/label_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

const QString EnterprisePlace = QStringLiteral("企业");
const QByteArray FilterChip = "filter";
constexpr int TypingPause = 120; // milliseconds after the last key before the list is asked
constexpr int FacetWidth = 200;
constexpr int DrawerWidth = 410;
constexpr int WidthForFacets = 1180; // of the page; narrower ones have them behind a button
constexpr int WidthForDrawer = 860;

std::vector<items::Column> listedColumns()
{
    std::vector<items::Column> columns = items::EnterpriseRows::usualColumns();
    for (const char *name : {"credit_code", "industry", "size_class", "employees", "main_product", "established"})
        if (auto column = items::columnOf(RecordKind::Enterprise, QString::fromLatin1(name)))
            columns.push_back(*std::move(column));
    return columns;
}

} // namespace

EnterprisesPage::EnterprisesPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
{
    m_model = std::make_unique<items::WindowModel>(
        std::make_unique<items::EnterpriseRows>(m_needs.workspace, *m_needs.shelf, listedColumns(), words::translated),
        items::DisplayText(words::translated));
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    buildUp();
    wireUp();
    retranslate();
    showDrawer(false);
    ask();
}

EnterprisesPage::~EnterprisesPage() = default;

QWidget *EnterprisesPage::makeList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 5, 8, 5);
    m_facetButton = new QPushButton(theme::icon("list-filter"), QString(), list);
    m_search = new QLineEdit(list);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(260);
    m_search->addAction(theme::icon("search"), QLineEdit::LeadingPosition);
    m_chips = new widgets::ChipRow(list);
    bar->addWidget(m_facetButton);
    bar->addWidget(m_search);
    bar->addWidget(m_chips, 1);
    column->addLayout(bar);
    m_table = new tables::RecordTable(list);
    m_table->setModel(m_model.get());
    m_table->setLook(QStringLiteral("name"), tables::CellLook::Name);
    m_table->setLook(QStringLiteral("tier"), tables::CellLook::Rung, rungMarks);
    m_table->setHiddenByDefault(
        {QStringLiteral("credit_code"), QStringLiteral("industry"), QStringLiteral("size_class"),
            QStringLiteral("employees"), QStringLiteral("main_product"), QStringLiteral("established")});
    m_table->remember(m_needs.settings, QStringLiteral("enterprises"));
    new CellEdits(m_needs, RecordKind::Enterprise, *m_table);
    column->addWidget(m_table, 1);
    return list;
}

void EnterprisesPage::buildUp()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_panes = new QSplitter(Qt::Horizontal, this);
    m_panes->setChildrenCollapsible(false);
    m_facets = new FacetPane(m_panes);
    m_panes->addWidget(m_facets);
    m_panes->addWidget(makeList());
    m_drawer = new EnterpriseDrawer(m_needs, m_panes);
    m_panes->addWidget(m_drawer);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({FacetWidth, 700, DrawerWidth});
    row->addWidget(m_panes);
}

void EnterprisesPage::wireUp()
{
    connect(&m_typing, &QTimer::timeout, this, &EnterprisesPage::ask);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(&m_facets->model(), &items::FacetModel::chosenChanged, this, &EnterprisesPage::ask);
    connect(m_facetButton, &QPushButton::clicked, this, [this] { m_facets->setVisible(!m_facets->isVisible()); });
    connect(m_chips, &widgets::ChipRow::chipRemoved, this, [this](const QByteArray &id) {
        if (id == FilterChip) {
            m_filter.clear();
            ask();
        } else {
            const QStringList parts = QString::fromUtf8(id).split(QLatin1Char('/'));
            m_facets->model().choose(parts.value(0), parts.value(1), false);
        }
    });
    connect(m_model.get(), &items::WindowModel::settled, this, &EnterprisesPage::settle);
    connect(m_table, &tables::RecordTable::currentChanged, this, [this](RecordId id) {
        if (!id.isNull() && m_drawer->isVisible())
            m_drawer->show(id);
    });
    const auto preview = [this](RecordId id) {
        m_drawer->show(id);
        showDrawer(true);
    };
    connect(m_table, &tables::RecordTable::previewRequested, this, preview);
    connect(m_table, &tables::RecordTable::activated, this, [this, preview](RecordId id) {
        preview(id);
        m_drawer->drawer().setFocus();
        Q_EMIT routeChanged();
    });
    connect(m_table, &tables::RecordTable::clearFilterRequested, this, &EnterprisesPage::clearFilter);
    connect(m_table, &tables::RecordTable::createRequested, this, &EnterprisesPage::addEnterprise);
    connect(m_table, &tables::RecordTable::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    connect(m_drawer, &EnterpriseDrawer::closeRequested, this, [this] {
        showDrawer(false);
        m_table->setFocus();
    });
}

void EnterprisesPage::retranslate()
{
    m_model->setDisplay(items::DisplayText(words::translated));
    m_facets->retranslate();
    m_drawer->retranslate();
    m_facetButton->setText(tr("Filter"));
    m_search->setPlaceholderText(tr("Name, code, pinyin"));
    m_search->setAccessibleName(tr("Search enterprises"));
    m_table->setWords(
        {{"search-x", tr("No enterprise meets the conditions"), {}, {tr("Clear the conditions")}, false, false},
            {"building-2", tr("No enterprise yet"), tr("Import a ledger or register the first one"),
                {tr("New enterprise")}, true, false}});
    if (m_new) {
        m_new->setText(tr("New enterprise"));
        m_export->setText(tr("Export"));
    }
    showChips();
    showSums();
}

QWidget *EnterprisesPage::headActions()
{
    if (m_actions)
        return m_actions;
    m_actions = new QWidget(this);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    m_export = new QPushButton(theme::icon("download"), tr("Export"), m_actions);
    m_new = new QPushButton(theme::icon("plus"), tr("New enterprise"), m_actions);
    theme::setStyleProperty(m_new, "role", QStringLiteral("primary"));
    row->addWidget(m_export);
    row->addWidget(m_new);
    connect(m_export, &QPushButton::clicked, this, &EnterprisesPage::exportList);
    connect(m_new, &QPushButton::clicked, this, &EnterprisesPage::addEnterprise);
    return m_actions;
}

void EnterprisesPage::ask()
{
    m_typing.stop();
    items::ListQuestion question;
    question.text = m_search->text();
    question.chosen = m_facets->model().chosen();
    question.on = m_needs.workspace.clock().today();
    question.sort = m_table->sort();
    if (const auto further = store::parseFilter(m_filter))
        question.filter = *further;
    m_table->setFiltered(!question.text.isEmpty() || !question.chosen.isEmpty() || !question.filter.isAll());
    m_model->setQuestion(question);
    showChips();
    Q_EMIT routeChanged();
}

void EnterprisesPage::settle()
{
    if (!m_model->spine().facets.empty())
        m_facets->setFacets(m_model->spine().facets);
    showChips();
    showSums();
    if (!m_wanted.isNull()) {
        m_table->setCurrentId(m_wanted);
        m_wanted = {};
    }
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
}

void EnterprisesPage::showChips()
{
    QList<widgets::ChipData> chips;
    const items::FacetModel &facets = m_facets->model();
    QStringList groups = facets.chosen().keys();
    groups.sort();
    for (const QString &group : groups)
        for (const QString &code : facets.chosen().value(group))
            chips.append({QStringLiteral("%1/%2").arg(group, code).toUtf8(), facets.groupText(group),
                facets.choiceText(group, code), true});
    if (!m_filter.isEmpty())
        chips.append({FilterChip, tr("Condition"), m_filter, true});
    m_chips->setChips(chips);
}

void EnterprisesPage::showSums()
{
    const QLocale locale;
    QHash<QString, QString> texts{{QStringLiteral("name"), tr("Total: %1").arg(locale.toString(m_model->rowCount()))}};
    for (const items::ColumnSum &sum : m_model->spine().sums)
        texts.insert(sum.field, locale.toString(static_cast<double>(sum.sum) / 1'000'000.0, 'f', 1));
    if (const auto median = m_model->spine().medianRdShare)
        texts.insert(QStringLiteral("rd_share"),
            tr("median %1%").arg(locale.toString(static_cast<double>(*median) / 10'000.0, 'f', 1)));
    m_table->setSums(m_model->rowCount() > 0 ? texts : QHash<QString, QString>());
}

void EnterprisesPage::clearFilter()
{
    m_search->clear();
    m_filter.clear();
    m_facets->model().clear();
    ask();
}

void EnterprisesPage::showDrawer(bool shown)
{
    m_drawer->setVisible(shown);
    place();
}

void EnterprisesPage::place()
{
    const bool wide = width() >= WidthForFacets || !m_drawer->isVisible();
    m_facets->setVisible(wide && width() >= WidthForDrawer);
    m_facetButton->setVisible(!m_facets->isVisible());
    const bool drawerAlone = m_drawer->isVisible() && width() < WidthForDrawer;
    m_panes->widget(1)->setVisible(!drawerAlone);
}

void EnterprisesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    place();
}

QString EnterprisesPage::countText() const
{
    const QLocale locale;
    return tr("%1 / %2 enterprises").arg(locale.toString(m_model->rowCount()), locale.toString(m_model->spine().all));
}

QStringList EnterprisesPage::statusTexts() const
{
    return {tr("%1 listed").arg(QLocale().toString(m_model->rowCount())),
        tr("%1 selected").arg(m_table->selectedIds().size())};
}

void EnterprisesPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<shell::Command> EnterprisesPage::commands()
{
    const auto nothingChosen
        = [this] { return m_table->currentId().isNull() ? tr("Choose an enterprise first") : QString(); };
    const auto registerCommand = [&](const char *id, const QString &text, RecordKind kind) {
        return shell::Command{id, text, shell::Menu::Business, {}, {}, nothingChosen, [this, kind] {
                                  m_drawer->show(m_table->currentId());
                                  m_drawer->registerFor(kind);
                              }};
    };
    return {{"enterprise.new", tr("New enterprise…"), shell::Menu::Business, QKeySequence(Qt::CTRL | Qt::Key_N), "plus",
                {}, [this] { addEnterprise(); }},
        registerCommand("enterprise.visit", tr("Register a visit…"), RecordKind::Visit),
        registerCommand("enterprise.need", tr("New financing need…"), RecordKind::FinancingNeed),
        registerCommand("enterprise.certificate", tr("Register a certificate…"), RecordKind::Certificate),
        registerCommand("enterprise.figures", tr("Enter the figures of a year…"), RecordKind::AnnualFigures),
        {"enterprise.remove", tr("Remove the enterprise…"), shell::Menu::Edit, {}, {}, nothingChosen,
            [this] { removeSelected(); }},
        {"enterprise.export", tr("Export the list…"), shell::Menu::File, QKeySequence(Qt::CTRL | Qt::Key_E), "download",
            {}, [this] { exportList(); }},
        {"enterprise.clear", tr("Clear the conditions"), shell::Menu::View,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), "list-filter", {}, [this] { clearFilter(); }},
        {"enterprise.drawer", tr("Drawer"), shell::Menu::View, QKeySequence(Qt::Key_F4), "panel-right", nothingChosen,
            [this] {
                m_drawer->show(m_table->currentId());
                showDrawer(!m_drawer->isVisible());
            }}};
}

void EnterprisesPage::addEnterprise()
{
    auto *dialog = new forms::RecordDialog(m_needs.workspace, RecordKind::Enterprise,
        {{QStringLiteral("status"), records::Value(QStringLiteral("in_business"))}}, this);
    connect(dialog, &forms::RecordDialog::saved, this, [this](RecordId id) {
        m_wanted = id;
        m_drawer->show(id);
        showDrawer(true);
    });
    dialog->open();
}

void EnterprisesPage::removeSelected()
{
    const auto ids = m_table->selectedIds();
    removeRecords(m_needs, this, RecordKind::Enterprise, ids,
        tr("Remove %n enterprise(s)? Why?", nullptr, static_cast<int>(ids.size())));
}

void EnterprisesPage::exportList()
{
    exportRecords(m_needs, this, RecordKind::Enterprise, m_model->spine().ids, tr("enterprises.csv"));
}

shell::Route EnterprisesPage::route() const
{
    return {EnterprisePlace, m_drawer->isVisible() ? m_drawer->enterprise().toText() : QString(), m_filter};
}

void EnterprisesPage::open(const shell::Route &route)
{
    m_filter = route.filter;
    if (route.key == QLatin1String("new"))
        return addEnterprise();
    if (const auto id = RecordId::fromText(route.key)) {
        m_wanted = *id;
        m_drawer->show(*id);
        showDrawer(true);
    } else if (!route.key.isEmpty()) {
        m_search->setText(route.key); // a credit code
    }
    ask();
}

} // namespace yumiao::ui::pages
