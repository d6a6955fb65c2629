// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/financing_page.h"

#include "models/items/record_rows.h"
#include "models/items/shown_number.h"
#include "models/items/window_model.h"
#include "models/records/financing_application.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/cell_edits.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/common/record_marks.h"
#include "ui/pages/common/say.h"
#include "ui/pages/financing/funnel_pane.h"
#include "ui/pages/financing/funnel_words.h"
#include "ui/pages/inclusive/inclusive_dialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_row.h"
#include "ui/words/label_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using items::shownCount;
using records::RecordKind;

constexpr int SearchWidth = 240;

const QStringList &listedFields()
{
    static const QStringList fields{QStringLiteral("enterprise"), QStringLiteral("amount"),
        QStringLiteral("instrument"), QStringLiteral("institution"), QStringLiteral("stage_group"),
        QStringLiteral("stage"), QStringLiteral("days_in_stage"), QStringLiteral("applied"), QStringLiteral("rate"),
        QStringLiteral("number")};
    return fields;
}

QFrame *ruleIn(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setProperty("rule", true);
    return rule;
}

} // namespace

FinancingPage::FinancingPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_listed(today())
    , m_figures(m_needs.workspace, AsyncValue<figures::DistrictFigures>::On::Long)
{
    items::RecordRows::Options options{RecordKind::FinancingApplication,
        items::columnsOf(RecordKind::FinancingApplication, listedFields()), {}, {QStringLiteral("amount")}};
    m_model = std::make_unique<items::WindowModel>(
        std::make_unique<items::RecordRows>(m_needs.workspace, std::move(options), words::translated),
        items::DisplayText(words::translated));
    buildUp();
    m_figures.onValue(this, [this](const Result<figures::DistrictFigures> &district) { showFigures(district); });
    m_figures.followCommits();
    ask();
    list(m_listed);
}

FinancingPage::~FinancingPage() = default;

QDate FinancingPage::today() const
{
    return m_needs.workspace.clock().today();
}

void FinancingPage::buildUp()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_funnel = new FunnelPane(m_needs.navigator, this);
    column->addWidget(m_funnel);
    column->addWidget(ruleIn(this));
    column->addWidget(makeBar());
    makeTable();
    column->addWidget(m_table, 1);
    connect(m_funnel, &FunnelPane::stageActivated, this, &FinancingPage::chooseStage);
    connect(m_model.get(), &items::WindowModel::settled, this, &FinancingPage::showSums);
    setWords();
}

QWidget *FinancingPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 5, 8, 5);
    row->setSpacing(8);
    m_search = new QLineEdit(bar);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(SearchWidth);
    m_search->addAction(theme::icon("search", "t3"), QLineEdit::LeadingPosition);
    m_chips = new widgets::ChipRow(bar);
    m_columns = new QPushButton(bar);
    theme::setStyleProperty(m_columns, "role", QStringLiteral("flat"));
    theme::setButtonIcon(m_columns, "columns-3");
    row->addWidget(m_search);
    row->addWidget(m_chips, 1, Qt::AlignVCenter);
    row->addWidget(m_columns);
    connect(m_search, &QLineEdit::textChanged, this, &FinancingPage::askList);
    connect(m_chips, &widgets::ChipRow::chipRemoved, this, [this] { list(ListedApplications::all(today())); });
    connect(m_columns, &QPushButton::clicked, this, [this] { m_table->chooseColumns(m_columns); });
    return bar;
}

void FinancingPage::makeTable()
{
    m_table = new tables::RecordTable(this);
    m_table->setModel(m_model.get());
    m_table->setLook(QStringLiteral("enterprise"), tables::CellLook::Name);
    m_table->setLook(QStringLiteral("stage_group"), tables::CellLook::Stages, stageMarks);
    m_table->setLook(QStringLiteral("days_in_stage"), tables::CellLook::Lamp,
        [this](const QModelIndex &index) { return stuckMarks(index); });
    m_table->setDefaultWidth(QStringLiteral("enterprise"), 240);
    m_table->setDefaultWidth(QStringLiteral("instrument"), 140);
    m_table->setDefaultWidth(QStringLiteral("stage_group"), 130);
    m_table->setDefaultWidth(QStringLiteral("days_in_stage"), 110);
    m_table->setHiddenByDefault({QStringLiteral("number")});
    m_table->remember(m_needs.settings, QStringLiteral("financing"));
    new CellEdits(m_needs, RecordKind::FinancingApplication, *m_table);
    connect(m_table, &tables::RecordTable::clearFilterRequested, this, &FinancingPage::clearFilter);
    connect(m_table, &tables::RecordTable::createRequested, this, &FinancingPage::addApplication);
    connect(m_table, &tables::RecordTable::activated, this, &FinancingPage::editApplication);
}

void FinancingPage::retranslate()
{
    m_model->setDisplay(items::DisplayText(words::translated));
    m_funnel->retranslate();
    setWords();
    list(m_listed);
    showSums();
}

void FinancingPage::setWords()
{
    m_search->setPlaceholderText(tr("Enterprise, code, pinyin"));
    m_search->setAccessibleName(tr("Search applications"));
    m_columns->setText(tr("Columns"));
    m_table->setSpokenName(title());
    m_table->setWords(
        {{"search-x", tr("No application meets the conditions"), {}, {tr("Clear the conditions")}, false, false},
            {"hand-coins", tr("No financing application yet"), tr("Applications that are registered are followed here"),
                {tr("New application")}, true, false}});
    if (m_new)
        m_new->setText(tr("New application"));
}

QWidget *FinancingPage::headActions()
{
    if (m_actions)
        return m_actions;
    m_actions = new QWidget(this);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    m_new = new QPushButton(m_actions);
    theme::setStyleProperty(m_new, "role", QStringLiteral("primary"));
    theme::setButtonIcon(m_new, "plus", "onacc");
    row->addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, &FinancingPage::addApplication);
    setWords();
    return m_actions;
}

void FinancingPage::ask()
{
    m_figures.ask(
        [on = today()](store::Session &session) { return figures::districtFigures(session, Period::yearOf(on), on); });
}

void FinancingPage::showFigures(const Result<figures::DistrictFigures> &district)
{
    if (!district && district.error().fault == Fault::Cancelled)
        return;
    if (district) {
        m_funnel->setDistrict(*district);
    } else {
        m_funnel->setError(district.error());
        sayError(m_needs, district.error());
    }
    m_funnel->setStage(m_listed.stage());
    m_table->update(); // the limits of its lamps are there now
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
}

void FinancingPage::askList()
{
    items::ListQuestion question;
    question.text = m_search->text();
    question.on = today();
    question.filter = m_listed.filter();
    question.sort = m_table->sort();
    if (question.sort.empty())
        question.sort = {{QStringLiteral("days_in_stage"), true}};
    m_table->setSort(question.sort);
    m_model->setQuestion(question);
}

void FinancingPage::list(const ListedApplications &listed)
{
    const bool moved = listed.route() != m_listed.route();
    m_listed = listed;
    QList<widgets::ChipData> chips;
    if (!m_listed.isAll())
        chips.append({"listed", m_listed.label(), m_listed.value(), true});
    m_chips->setChips(chips);
    m_funnel->setStage(m_listed.stage());
    askList();
    if (moved)
        Q_EMIT routeChanged();
}

void FinancingPage::clearFilter()
{
    m_search->clear();
    list(ListedApplications::all(today()));
}

void FinancingPage::chooseStage(rules::StageGroup stage)
{
    const bool again = m_listed.stage() == stage; // the same again: those under way
    list(again ? ListedApplications(today()) : ListedApplications::inStage(stage, today()));
}

void FinancingPage::showSums()
{
    QHash<QString, QString> texts;
    if (m_model->rowCount() > 0) {
        texts.insert(QStringLiteral("enterprise"), tr("Total: %1").arg(shownCount(m_model->rowCount())));
        for (const items::ColumnSum &sum : m_model->spine().sums)
            texts.insert(sum.field, items::shownWan(sum.sum));
    }
    m_table->setSums(texts);
    m_table->setFiltered(m_model->spine().all > 0); // else there is nothing that a filter could hide
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
}

/// 停滞: a lamp only where an application under way has been too long in its stage.
tables::CellMarks FinancingPage::stuckMarks(const QModelIndex &index) const
{
    tables::CellMarks marks;
    const QVariant days = index.data(items::WindowModel::ValueRole);
    const int column = m_model->columnOfField(u"stage_group");
    const auto stage = stageNamed(index.siblingAtColumn(column).data(items::WindowModel::ValueRole).toString());
    if (!m_figures.value() || !days.isValid() || !stage || *stage == rules::StageGroup::Paid
        || *stage == rules::StageGroup::Left)
        return marks;
    const rules::LampLimits &limits = m_figures.value()->limits;
    if (days.toLongLong() <= limits.financingAmberDays)
        return marks;
    const auto lamp = days.toLongLong() > limits.financingRedDays ? rules::Lamp::Red : rules::Lamp::Amber;
    marks.lamp = glyphOf(lamp);
    marks.tone = toneOf(lamp);
    return marks;
}

QString FinancingPage::countText() const
{
    if (!m_figures.value())
        return {};
    const figures::AmountOf &underWay = m_figures.value()->financing.underWay;
    return tr("%1 under way, %2", "count, amount").arg(shownCount(underWay.count), headlineAmount(underWay.amount));
}

QStringList FinancingPage::statusTexts() const
{
    QStringList texts{tr("%1 listed").arg(shownCount(m_model->rowCount()))};
    if (m_figures.value()) {
        const auto &financing = m_figures.value()->financing;
        texts.append(tr("%1 under way").arg(shownCount(financing.underWay.count)));
        texts.append(tr("%1 stuck").arg(shownCount(financing.stuck.count)));
    }
    return texts;
}

void FinancingPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<shell::Command> FinancingPage::commands()
{
    return QList<shell::Command>{{"financing.new", tr("New application…"), shell::Menu::Business,
                                     QKeySequence(Qt::CTRL | Qt::Key_N), "plus", {}, [this] { addApplication(); }},
               {"financing.needs", tr("Financing needs"), shell::Menu::Business, {}, "list-tree", {},
                   [this] {
                       m_needs.navigator.go({QStringLiteral("记录"), QStringLiteral("financing_need"), {}});
                   }},
               {"financing.columns", tr("Columns"), shell::Menu::View, QKeySequence(Qt::CTRL | Qt::Key_L), "columns-3",
                   {}, [this] { m_table->chooseColumns(m_columns); }},
               {"financing.clear", tr("Clear the conditions"), shell::Menu::View,
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), "list-filter", {}, [this] { clearFilter(); }}}
    + inclusiveCommands(m_needs, this);
}

void FinancingPage::openDialog(forms::RecordDialog *dialog, const QString &done)
{
    connect(dialog, &forms::RecordDialog::saved, this, [this, done](RecordId id, const store::Receipt &receipt) {
        (void)m_table->setCurrentId(id);
        sayWritten(m_needs, this, receipt, done);
    });
    dialog->open();
}

void FinancingPage::addApplication()
{
    const records::Value day(today().toString(Qt::ISODate));
    openDialog(new forms::RecordDialog(m_needs.workspace, RecordKind::FinancingApplication,
                   {{QStringLiteral("applied"), day}, {QStringLiteral("stage_since"), day},
                       {QStringLiteral("stage"), records::Value(QStringLiteral("registered"))}},
                   this),
        tr("Application registered"));
}

void FinancingPage::editApplication(RecordId id)
{
    openDialog(new forms::RecordDialog(m_needs.workspace, RecordKind::FinancingApplication, id, this),
        tr("Application saved"));
}

shell::Route FinancingPage::route() const
{
    return m_listed.route();
}

void FinancingPage::open(const shell::Route &route)
{
    const auto listed = ListedApplications::of(route, today());
    if (listed)
        list(*listed);
    else
        sayError(m_needs, listed.error());
}

} // namespace yumiao::ui::pages
