// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/bureau_pane.h"

#include "ui/pages/common/lamp_sign.h"
#include "ui/tables/cell_delegates.h"
#include "ui/tables/cell_paint.h"
#include "ui/tables/table_header.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/lamp_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using tables::CellDelegate;
using tables::CellLook;

constexpr int BarHeight = 38;
constexpr int LeastWidth = 258;
constexpr int MostWidth = 340;
constexpr int LargeText = 175;  // per cent
constexpr int ShortestName = 4; // characters that are seen at least
constexpr rules::Lamp ExplainedLamps[] = {rules::Lamp::Red, rules::Lamp::Amber, rules::Lamp::Green, rules::Lamp::Done};

bool isLargeText()
{
    return theme::percentOf(theme::fontStep()) >= LargeText;
}

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    theme::setFontRole(label, theme::FontRole::Small);
    theme::setTone(label, "t2");
    return label;
}

} // namespace

BureauPane::BureauPane(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_note(quietLabel(this))
    , m_view(makeView())
    , m_rulesTitle(new QLabel(this))
{
    setProperty("pane", true);
    for (QLabel *label : {m_title, m_rulesTitle}) {
        label->setTextFormat(Qt::PlainText);
        theme::setFontRole(label, theme::FontRole::H3);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 12, 0);
    bar->setSpacing(8);
    m_title->setMinimumHeight(BarHeight);
    bar->addWidget(m_title);
    bar->addWidget(m_note, 1);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    auto *foot = new QFrame(this);
    foot->setProperty("foot", true);
    auto *rules = new QGridLayout(foot);
    rules->setContentsMargins(12, 8, 12, 8);
    rules->setHorizontalSpacing(8);
    rules->setVerticalSpacing(3);
    rules->setColumnStretch(1, 1);
    rules->addWidget(m_rulesTitle, 0, 0, 1, 2);
    for (int row = 1; row <= static_cast<int>(std::size(ExplainedLamps)); ++row)
        addRule(*rules, row);
    column->addWidget(foot);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &BureauPane::fitColumns);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, &BureauPane::keepNamesSeen);
    fillWords();
}

QTableView *BureauPane::makeView()
{
    auto *view = new QTableView(this);
    view->setModel(&m_bureaus);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(1); // else the style's, which is higher than our rows
    view->setItemDelegate(new CellDelegate(CellLook::Text, view));
    for (const int column : {BureauModel::LeadColumn, BureauModel::SupportColumn})
        view->setItemDelegateForColumn(column, new CellDelegate(CellLook::Number, view));
    view->setItemDelegateForColumn(BureauModel::LampColumn, new CellDelegate(CellLook::Lamp, view));
    auto *head = new tables::TableHeader(view);
    view->setHorizontalHeader(head);
    head->setSectionsClickable(false); // the order is the plan's
    head->setMinimumSectionSize(1);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(BureauModel::NameColumn, QHeaderView::Stretch);
    const auto fitRows = [view] { view->verticalHeader()->setDefaultSectionSize(theme::rowHeight()); };
    fitRows();
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, view, fitRows);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { take(current.row()); });
    return view;
}

void BureauPane::addRule(QGridLayout &rules, int row)
{
    const rules::Lamp lamp = ExplainedLamps[row - 1];
    auto *sign = new widgets::LampLabel(this);
    sign->setLamp(glyphOf(lamp), lampWord(lamp));
    rules.addWidget(sign, row, 0);
    m_rules.append(quietLabel(this));
    m_rules.last()->setWordWrap(true); // the table decides how narrow the pane may get
    m_rules.last()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    rules.addWidget(m_rules.last(), row, 1);
}

QSize BureauPane::sizeHint() const
{
    int width = 0;
    for (int row = 0; row < m_bureaus.rowCount(); ++row)
        width = std::max(width, m_view->fontMetrics().horizontalAdvance(m_bureaus.index(row, 0).data().toString()));
    width += 2 * tables::CellPadding + 4 + m_view->verticalScrollBar()->sizeHint().width();
    for (const int column : {BureauModel::LeadColumn, BureauModel::SupportColumn, BureauModel::LampColumn})
        width += m_view->horizontalHeader()->sectionSize(column);
    return {std::clamp(width, LeastWidth, theme::grown(MostWidth)), 400};
}

/// Very large text has no room for both numbers; the names and the lamps are what is looked for.
void BureauPane::fitColumns()
{
    m_view->setColumnHidden(BureauModel::SupportColumn, isLargeText());
    keepNamesSeen();
}

/// The other columns find their widths when the view is laid out, each time anew. At the usual sizes the splitter
/// decides, so that the page fits the smallest window.
void BureauPane::keepNamesSeen()
{
    int others = 2 * tables::CellPadding + m_view->verticalScrollBar()->sizeHint().width();
    for (const int column : {BureauModel::LeadColumn, BureauModel::SupportColumn, BureauModel::LampColumn})
        others += m_view->horizontalHeader()->sectionSize(column);
    const QString shortest(ShortestName, QChar(0x533A)); // 区
    m_view->setMinimumWidth(isLargeText() ? others + m_view->fontMetrics().horizontalAdvance(shortest) : 0);
}

void BureauPane::setProgress(std::shared_ptr<const figures::PlanProgress> progress, const rules::LampLimits &limits)
{
    m_progress = std::move(progress);
    m_limits = limits;
    m_bureaus.setProgress(m_progress);
    fillWords();
    restore();
    fitColumns();
}

void BureauPane::retranslate()
{
    m_bureaus.retranslate();
    fillWords();
}

void BureauPane::fillWords()
{
    m_title->setText(tr("Bureaus"));
    m_note->setText(m_progress ? QString::number(m_progress->bureaus.size()) : QString());
    m_view->setAccessibleName(tr("Bureaus"));
    m_rulesTitle->setText(tr("When lamps light"));
    const QString words[] = {tr("Past due and not closed"),
        tr("%1 days left, or %2 points behind plan")
            .arg(m_limits.measureAmberDays)
            .arg(m_limits.measureBehindPoints.toText()),
        tr("As planned"), tr("Closed with its evidence")};
    const auto signs = findChildren<widgets::LampLabel *>();
    for (int i = 0; i < m_rules.size(); ++i) {
        m_rules.at(i)->setText(words[i]);
        signs.at(i)->setLamp(glyphOf(ExplainedLamps[i]), lampWord(ExplainedLamps[i]));
    }
}

void BureauPane::take(int row)
{
    if (row < 0)
        return; // the model is being read anew
    const RecordId bureau = m_bureaus.bureauAt(row);
    const bool unassigned = m_bureaus.isUnassigned(row);
    if (bureau == m_bureau && unassigned == m_isUnassigned)
        return;
    m_bureau = bureau;
    m_isUnassigned = unassigned;
    Q_EMIT chosen();
}

void BureauPane::restore()
{
    const int row = m_isUnassigned ? m_bureaus.rowCount() - 1 : m_bureaus.rowOf(m_bureau);
    m_view->setCurrentIndex(m_bureaus.index(row, 0)); // a bureau that is gone: all of them
}

void BureauPane::chooseAll()
{
    const QSignalBlocker silent(this);
    m_view->setCurrentIndex(m_bureaus.index(0, 0));
}

} // namespace yumiao::ui::pages
