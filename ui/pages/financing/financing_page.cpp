// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/financing_page.h"

#include "models/figures/counted.h"
#include "models/items/record_rows.h"
#include "models/items/window_model.h"
#include "models/records/financing_application.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/cell_edits.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/record_marks.h"
#include "ui/pages/common/say.h"
#include "ui/pages/financing/funnel_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/words/label_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

const QString FinancingPlace = QStringLiteral("融资");

const QStringList &listedFields()
{
    static const QStringList fields{QStringLiteral("enterprise"), QStringLiteral("amount"),
        QStringLiteral("instrument"), QStringLiteral("institution"), QStringLiteral("stage_group"),
        QStringLiteral("stage"), QStringLiteral("days_in_stage"), QStringLiteral("applied"), QStringLiteral("rate"),
        QStringLiteral("number")};
    return fields;
}

std::optional<rules::StageGroup> stageNamed(const QString &code)
{
    const auto choices = records::choicesOf<rules::StageGroup>();
    for (size_t i = 0; i < choices.size(); ++i)
        if (code == QLatin1String(choices[i].code))
            return static_cast<rules::StageGroup>(i);
    return std::nullopt;
}

QString codeOf(rules::StageGroup stage)
{
    return QString::fromLatin1(records::choicesOf<rules::StageGroup>()[static_cast<size_t>(stage)].code);
}

} // namespace

FinancingPage::FinancingPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_figures(m_needs.workspace, AsyncValue<figures::DistrictFigures>::On::Long)
{
    items::RecordRows::Options options{RecordKind::FinancingApplication,
        items::columnsOf(RecordKind::FinancingApplication, listedFields()), {}, {QStringLiteral("amount")}};
    m_model = std::make_unique<items::WindowModel>(
        std::make_unique<items::RecordRows>(m_needs.workspace, std::move(options), words::translated),
        items::DisplayText(words::translated));
    buildUp();
    m_figures.onValue(this, [this](const Result<figures::DistrictFigures> &district) {
        if (district)
            m_funnel->setStages(stagesOf(*district));
        else if (district.error().fault != Fault::Cancelled)
            sayError(m_needs, district.error());
        Q_EMIT headChanged();
    });
    m_figures.followCommits();
    ask();
    askList();
}

FinancingPage::~FinancingPage() = default;

void FinancingPage::buildUp()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    m_funnel = new widgets::Funnel(this);
    column->addWidget(m_funnel);
    auto *bar = new QHBoxLayout;
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_clear = new QPushButton(this);
    bar->addWidget(m_search);
    bar->addWidget(m_clear);
    bar->addStretch(1);
    column->addLayout(bar);
    m_table = new tables::RecordTable(this);
    m_table->setModel(m_model.get());
    m_table->setLook(QStringLiteral("enterprise"), tables::CellLook::Name);
    m_table->setLook(QStringLiteral("stage_group"), tables::CellLook::Stages, stageMarks);
    m_table->setDefaultWidth(QStringLiteral("enterprise"), 240);
    m_table->setDefaultWidth(QStringLiteral("stage_group"), 140);
    m_table->setHiddenByDefault({QStringLiteral("number")});
    m_table->remember(m_needs.settings, QStringLiteral("financing"));
    new CellEdits(m_needs, RecordKind::FinancingApplication, *m_table);
    column->addWidget(m_table, 1);
    connect(m_funnel, &widgets::Funnel::activated, this,
        [this](const QByteArray &id) { chooseStage(stageNamed(QString::fromLatin1(id))); });
    connect(m_search, &QLineEdit::textChanged, this, &FinancingPage::askList);
    connect(m_clear, &QPushButton::clicked, this, &FinancingPage::clearFilter);
    connect(m_table, &tables::RecordTable::clearFilterRequested, this, &FinancingPage::clearFilter);
    connect(m_table, &tables::RecordTable::createRequested, this, &FinancingPage::addApplication);
    connect(m_table, &tables::RecordTable::activated, this, &FinancingPage::editApplication);
    connect(m_model.get(), &items::WindowModel::settled, this, &FinancingPage::showSums);
    retranslate();
}

void FinancingPage::retranslate()
{
    m_model->setDisplay(items::DisplayText(words::translated));
    m_search->setPlaceholderText(tr("Enterprise, code, pinyin"));
    m_search->setAccessibleName(tr("Search applications"));
    m_clear->setText(tr("All stages"));
    m_table->setWords(
        {{"search-x", tr("No application meets the conditions"), {}, {tr("Clear the conditions")}, false, false},
            {"hand-coins", tr("No financing application yet"), tr("Applications that are registered are followed here"),
                {tr("New application")}, true, false}});
    if (m_new)
        m_new->setText(tr("New application"));
    if (m_figures.value())
        m_funnel->setStages(stagesOf(*m_figures.value()));
}

QWidget *FinancingPage::headActions()
{
    if (m_actions)
        return m_actions;
    m_actions = new QWidget(this);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    m_new = new QPushButton(theme::icon("plus"), tr("New application"), m_actions);
    theme::setStyleProperty(m_new, "role", QStringLiteral("primary"));
    row->addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, &FinancingPage::addApplication);
    return m_actions;
}

void FinancingPage::ask()
{
    const QDate on = m_needs.workspace.clock().today();
    m_figures.ask([on](store::Session &session) { return figures::districtFigures(session, Period::yearOf(on), on); });
}

void FinancingPage::askList()
{
    items::ListQuestion question;
    question.text = m_search->text();
    question.on = m_needs.workspace.clock().today();
    const auto further = store::parseFilter(m_filter);
    std::vector<store::Filter> parts;
    if (further)
        parts.push_back(*further);
    if (m_stage)
        parts.push_back(figures::equals("stage_group", codeOf(*m_stage)));
    question.filter = store::Filter::all(std::move(parts));
    question.sort = m_table->sort();
    if (question.sort.empty())
        question.sort = {{QStringLiteral("days_in_stage"), true}};
    m_table->setSort(question.sort);
    m_table->setFiltered(!question.filter.isAll() || !question.text.isEmpty());
    m_clear->setVisible(!question.filter.isAll());
    m_model->setQuestion(question);
}

void FinancingPage::clearFilter()
{
    m_search->clear();
    m_filter.clear();
    m_stage.reset();
    askList();
    Q_EMIT routeChanged();
}

void FinancingPage::chooseStage(std::optional<rules::StageGroup> stage)
{
    m_stage = m_stage == stage ? std::nullopt : stage;
    askList();
    Q_EMIT routeChanged();
}

void FinancingPage::showSums()
{
    const auto &sums = m_model->spine().sums;
    const QLocale locale;
    QHash<QString, QString> texts{
        {QStringLiteral("enterprise"), tr("Total: %1").arg(locale.toString(m_model->rowCount()))}};
    for (const items::ColumnSum &sum : sums)
        texts.insert(sum.field, locale.toString(static_cast<double>(sum.sum) / 1'000'000.0, 'f', 2));
    m_table->setSums(m_model->rowCount() > 0 ? texts : QHash<QString, QString>());
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
}

QList<widgets::FunnelStage> FinancingPage::stagesOf(const figures::DistrictFigures &district) const
{
    return funnelStages(district.financing);
}

QString FinancingPage::countText() const
{
    return tr("%1 applications listed").arg(QLocale().toString(m_model->rowCount()));
}

QStringList FinancingPage::statusTexts() const
{
    QStringList texts{tr("%1 listed").arg(QLocale().toString(m_model->rowCount()))};
    if (m_figures.value()) {
        const auto &financing = m_figures.value()->financing;
        texts.append(tr("%1 under way").arg(financing.underWay.count));
        texts.append(tr("%1 stuck").arg(financing.stuck.count));
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
    return {{"financing.new", tr("New application…"), shell::Menu::Business, QKeySequence(Qt::CTRL | Qt::Key_N), "plus",
                {}, [this] { addApplication(); }},
        {"financing.needs", tr("Financing needs"), shell::Menu::Business, {}, "list-tree", {},
            [this] {
                m_needs.navigator.go({QStringLiteral("记录"), QStringLiteral("financing_need"), {}});
            }},
        {"financing.clear", tr("Clear the conditions"), shell::Menu::View,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), "list-filter", {}, [this] { clearFilter(); }}};
}

void FinancingPage::addApplication()
{
    const QDate today = m_needs.workspace.clock().today();
    const records::Value day(today.toString(Qt::ISODate));
    auto *dialog = new forms::RecordDialog(m_needs.workspace, RecordKind::FinancingApplication,
        {{QStringLiteral("applied"), day}, {QStringLiteral("stage_since"), day},
            {QStringLiteral("stage"), records::Value(QStringLiteral("registered"))}},
        this);
    dialog->open();
}

void FinancingPage::editApplication(RecordId id)
{
    (new forms::RecordDialog(m_needs.workspace, RecordKind::FinancingApplication, id, this))->open();
}

shell::Route FinancingPage::route() const
{
    return {FinancingPlace, m_stage ? codeOf(*m_stage) : QString(), m_filter};
}

void FinancingPage::open(const shell::Route &route)
{
    m_filter = route.filter;
    m_stage = stageNamed(route.key);
    if (!m_stage && !route.key.isEmpty()) // one application, by id or number
        m_filter = QStringLiteral("id = \"%1\" or number = \"%1\"").arg(QString(route.key).remove(QLatin1Char('"')));
    askList();
}

} // namespace yumiao::ui::pages
