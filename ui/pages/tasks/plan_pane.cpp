// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/plan_pane.h"

#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/tasks/plan_delegate.h"
#include "ui/tables/cell_paint.h"
#include "ui/tables/table_header.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/segmented_buttons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using tables::CellLook;

constexpr int SearchWidth = 190;
constexpr int LeastSearch = 110;
constexpr int LeastTitle = 150;
constexpr int BarAndTick = 52; // of the completion, before its number
constexpr int LampAndGap = 20;
constexpr int LampSide = 14;
constexpr rules::Lamp ShownLamps[] = {rules::Lamp::Red, rules::Lamp::Amber, rules::Lamp::Blue, rules::Lamp::Green,
    rules::Lamp::Done, rules::Lamp::NotStarted};

/// Blue and 未开始 have a segment only when a measure shows them.
bool hasOwnSegment(rules::Lamp lamp)
{
    return lamp != rules::Lamp::NotStarted && lamp != rules::Lamp::Blue;
}

QByteArray segmentId(rules::Lamp lamp)
{
    return rules::lampCode(lamp).latin1();
}

/// Every row below a parent, from the top.
template <typename Visit>
void forEachRow(const QAbstractItemModel &model, const QModelIndex &parent, const Visit &visit)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        visit(index);
        forEachRow(model, index, visit);
    }
}

} // namespace

PlanPane::PlanPane(QWidget *parent)
    : QFrame(parent)
    , m_search(new QLineEdit(this))
    , m_lamps(new widgets::SegmentedButtons(this))
    , m_expand(new QPushButton(this))
    , m_view(new QTreeView(this))
{
    setProperty("pane", true);
    buildUp();
    setUpView();
    setWords();
    connect(m_search, &QLineEdit::textChanged, this, &PlanPane::choose);
    connect(m_lamps, &widgets::SegmentedButtons::chosen, this, &PlanPane::choose);
    connect(m_expand, &QPushButton::clicked, this, &PlanPane::expandAll);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanPane::currentChanged);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.data(PlanTreeModel::MeasureRole).toLongLong() != 0)
            Q_EMIT measureActivated();
        else
            m_view->setExpanded(index.siblingAtColumn(0), !m_view->isExpanded(index.siblingAtColumn(0)));
    });
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, [this] {
        fitColumns();
        fitBar();
    });
}

void PlanPane::buildUp()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 5, 8, 5);
    bar->setSpacing(6);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(LeastSearch);
    m_search->setMaximumWidth(SearchWidth + 60);
    m_search->addAction(theme::icon("search", "t3"), QLineEdit::LeadingPosition);
    m_lamps->setSmall(true);
    theme::setStyleProperty(m_expand, "role", QStringLiteral("flat"));
    theme::setStyleProperty(m_expand, "size", QStringLiteral("small"));
    theme::setButtonIcon(m_expand, "list-tree");
    bar->addWidget(m_search, 1);
    bar->addWidget(m_lamps);
    bar->addStretch();
    bar->addWidget(m_expand);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
}

void PlanPane::setUpView()
{
    m_view->setModel(&m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(18);
    m_view->setExpandsOnDoubleClick(false); // a double click is Enter
    m_view->setItemDelegate(new PlanDelegate(CellLook::Text, m_view));
    m_view->setItemDelegateForColumn(PlanTreeModel::DoneColumn, new PlanDelegate(CellLook::Percent, m_view));
    m_view->setItemDelegateForColumn(PlanTreeModel::LampColumn, new PlanDelegate(CellLook::Lamp, m_view));
    m_view->setItemDelegateForColumn(PlanTreeModel::DueColumn, new PlanDelegate(CellLook::Date, m_view));
    auto *head = new tables::TableHeader(m_view);
    m_view->setHeader(head);
    head->setSectionsClickable(false); // the order is the plan's
    head->setSectionsMovable(false);   // chapters count their lamps over the last two columns
    head->setStretchLastSection(false);
    head->setSectionResizeMode(PlanTreeModel::TitleColumn, QHeaderView::Stretch);
}

/// Narrow columns beside the title: as wide as what they can say.
void PlanPane::fitColumns()
{
    const QFontMetrics metrics = m_view->fontMetrics();
    const auto wide = [&metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    int lamp = 0;
    for (const rules::Lamp it : ShownLamps)
        if (m_progress && m_progress->lamps[static_cast<size_t>(it)] > 0)
            lamp = std::max(lamp, wide(lampWord(it)));
    const int around = 2 * tables::CellPadding + 2;
    const int widths[] = {0, wide(QString(6, QChar(0x533A))), wide(QStringLiteral("100%")) + BarAndTick,
        lamp + LampAndGap - LampSide + theme::grown(LampSide), wide(QStringLiteral("2022-12-31"))};
    auto *head = m_view->header();
    for (const int column :
        {PlanTreeModel::LeadColumn, PlanTreeModel::DoneColumn, PlanTreeModel::LampColumn, PlanTreeModel::DueColumn})
        head->resizeSection(column, std::max(widths[column] + around, head->sectionSizeHint(column)));
    m_view->setMinimumWidth(LeastTitle + head->length() - head->sectionSize(PlanTreeModel::TitleColumn));
}

/// The signs are never cut; the words that the menu has too go first.
void PlanPane::fitBar()
{
    m_lamps->setMinimumWidth(m_lamps->sizeHint().width());
    const int others = m_lamps->sizeHint().width() + m_expand->sizeHint().width() + 40;
    m_expand->setVisible(width() >= SearchWidth + others);
}

/// Without the button that hides when there is no room for it: it must not keep the window from getting narrower.
QSize PlanPane::minimumSizeHint() const
{
    QSize least = QFrame::minimumSizeHint();
    if (m_expand->isVisibleTo(this))
        least.rwidth() = std::max(m_view->minimumWidth(), least.width() - m_expand->minimumSizeHint().width());
    return least;
}

void PlanPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitBar();
}

void PlanPane::retranslate()
{
    setWords();
    keepPlace([this] { m_model.retranslate(); });
}

void PlanPane::setWords()
{
    m_search->setPlaceholderText(tr("Clause, measure, word"));
    m_search->setAccessibleName(tr("Search the plan"));
    m_view->setAccessibleName(tr("The plan"));
    m_expand->setText(tr("Expand all"));
    setLampSegments();
    fitColumns();
}

void PlanPane::setLampSegments()
{
    QList<widgets::Segment> segments{{"all", tr("All %1").arg(m_progress ? m_progress->measures : 0), {}, {}}};
    QStringList words;
    for (const rules::Lamp lamp : ShownLamps) {
        const qint64 count = m_progress ? m_progress->lamps[static_cast<size_t>(lamp)] : 0;
        const bool shown = count > 0 || hasOwnSegment(lamp) || m_lamps->current() == segmentId(lamp);
        if (!shown)
            continue;
        segments.append({segmentId(lamp), QString::number(count), {}, glyphOf(lamp)});
        words.append(lampWord(lamp));
    }
    m_lamps->setSegments(segments);
    const auto buttons = m_lamps->findChildren<QAbstractButton *>(); // in the order of the segments, after "all"
    for (qsizetype i = 1; i < buttons.size() && i < segments.size(); ++i) {
        const QString &word = words.at(i - 1);
        buttons.at(i)->setToolTip(word);
        buttons.at(i)->setAccessibleName(tr("%1: %2", "a lamp, how many").arg(word, segments.at(i).text));
    }
    fitBar();
}

void PlanPane::setProgress(std::shared_ptr<const figures::PlanProgress> progress)
{
    const bool first = !m_progress;
    m_progress = std::move(progress);
    keepPlace([this] { m_model.setProgress(m_progress); });
    setLampSegments();
    fitColumns();
    if (first)
        m_view->expandToDepth(0);
}

/// Changes the rows; what was open, chosen and scrolled to stays where it is still there.
template <typename Change>
void PlanPane::keepPlace(const Change &change)
{
    QSet<qint64> open;
    forEachRow(m_model, {}, [&](const QModelIndex &index) {
        if (m_view->isExpanded(index))
            open.insert(index.data(PlanTreeModel::KeyRole).toLongLong());
    });
    const qint64 chosen = current().data(PlanTreeModel::KeyRole).toLongLong();
    const int scrolled = m_view->verticalScrollBar()->value();
    change();
    forEachRow(m_model, {}, [&](const QModelIndex &index) {
        m_view->setExpanded(index, open.contains(index.data(PlanTreeModel::KeyRole).toLongLong()));
    });
    const QModelIndex again = chosen == 0 ? QModelIndex() : m_model.indexOfKey(chosen);
    if (again.isValid())
        m_view->setCurrentIndex(again);
    else if (chosen != 0)
        Q_EMIT currentChanged({});
    m_view->verticalScrollBar()->setValue(scrolled);
}

void PlanPane::choose()
{
    PlanChoice choice{m_search->text().trimmed(), {}, m_bureau, m_unassigned};
    for (const rules::Lamp lamp : ShownLamps)
        if (m_lamps->current() == segmentId(lamp))
            choice.lamp = lamp;
    if (choice == m_model.choice())
        return;
    keepPlace([&] { m_model.setChoice(choice); });
    if (!choice.text.isEmpty() || choice.lamp)
        m_view->expandAll();
    else
        m_view->expandToDepth(0);
    if (current().isValid())
        m_view->scrollTo(current());
    Q_EMIT choiceChanged();
}

void PlanPane::setBureau(RecordId bureau, bool unassigned)
{
    m_bureau = bureau;
    m_unassigned = unassigned;
    choose();
}

void PlanPane::showAll()
{
    const QSignalBlocker silent(m_search);
    m_search->clear();
    m_lamps->setCurrent("all");
    m_bureau = {};
    m_unassigned = false;
    choose();
}

void PlanPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PlanPane::expandAll()
{
    m_view->expandAll();
}

void PlanPane::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->expand(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

QModelIndex PlanPane::current() const
{
    return m_view->currentIndex().siblingAtColumn(0);
}

} // namespace yumiao::ui::pages
