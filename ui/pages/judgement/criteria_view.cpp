// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/judgement/criteria_view.h"

#include "ui/tables/cell_delegates.h"
#include "ui/tables/cell_paint.h"
#include "ui/tables/table_header.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace yumiao::ui::pages {
namespace {

using tables::CellLook;

constexpr int LampAndGap = 20;
constexpr int LeastCondition = 110;
constexpr int MostFigure = 132;    // of Actual and Required
constexpr int NarrowView = 470;    // below it the clauses give way to what was measured
constexpr int NarrowestView = 430; // below it the requirements too: the words of the condition have them
constexpr int ClauseWidth = 126;
constexpr int Indent = 14;

/// Failing values are bold, the head of a group of criteria as usual.
class CriteriaDelegate final : public tables::CellDelegate {
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem own(option);
        own.font.setBold(index.data(Qt::FontRole).value<QFont>().bold());
        // The tree stands in the second column, but the row begins in the first.
        own.viewItemPosition = index.column() == CriteriaModel::VerdictColumn ? QStyleOptionViewItem::Beginning
                                                                              : QStyleOptionViewItem::Middle;
        CellDelegate::paint(painter, own, index);
    }
};

} // namespace

CriteriaView::CriteriaView(CriteriaModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(Indent);
    setTreePosition(CriteriaModel::ConditionColumn);
    setExpandsOnDoubleClick(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setItemDelegate(new CriteriaDelegate(CellLook::Text, this));
    setItemDelegateForColumn(CriteriaModel::VerdictColumn, new CriteriaDelegate(CellLook::Lamp, this));
    setItemDelegateForColumn(CriteriaModel::ActualColumn, new CriteriaDelegate(CellLook::Number, this));
    setItemDelegateForColumn(CriteriaModel::RequiredColumn, new CriteriaDelegate(CellLook::Number, this));
    auto *head = new tables::TableHeader(this);
    setHeader(head);
    head->setSectionsClickable(false); // the order is the document's
    head->setSectionsMovable(false);
    head->setStretchLastSection(false);
    head->setMinimumSectionSize(20);
    head->setAlignment(CriteriaModel::ActualColumn, Qt::AlignRight | Qt::AlignVCenter);
    head->setAlignment(CriteriaModel::RequiredColumn, Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QTreeView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT clauseWanted(static_cast<int>(index.internalId())); });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == CriteriaModel::ClauseColumn)
            Q_EMIT clauseWanted(static_cast<int>(index.internalId()));
    });
    connect(this, &QTreeView::expanded, this, &CriteriaView::fitHeight);
    connect(this, &QTreeView::collapsed, this, &CriteriaView::fitHeight);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, [this] {
        fitColumns();
        fitHeight();
    });
}

void CriteriaView::showLines()
{
    const auto &lines = m_model.lines();
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool unsettled = lines[i].verdict && *lines[i].verdict != eligibility::Verdict::Met;
        const bool isGroup = lines[i].criterion && !lines[i].criterion->score;
        if (lines[i].depth == 0 && unsettled && isGroup)
            expand(m_model.indexOf(static_cast<int>(i)));
    }
    if (!lines.empty())
        setCurrentIndex(m_model.indexOf(0, CriteriaModel::VerdictColumn));
    fitColumns();
    fitHeight();
}

int CriteriaView::currentLine() const
{
    return currentIndex().isValid() ? static_cast<int>(currentIndex().internalId()) : -1;
}

/// What was measured is read before where it stands: in a narrow pane the clauses give way.
void CriteriaView::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const auto widest = [&](int column, int least, int most) {
        QFont bold = font();
        bold.setBold(true);
        const QFontMetrics of(bold);
        int width = least;
        for (const words::CriterionLine &line : m_model.lines()) {
            const QString text = column == CriteriaModel::VerdictColumn ? line.judged
                : column == CriteriaModel::ActualColumn                 ? line.actual
                                                                        : line.required;
            if (column == CriteriaModel::VerdictColumn && line.row)
                continue; // the points of a row may be cut
            const int lamp = column == CriteriaModel::VerdictColumn && line.verdict ? theme::grown(LampAndGap) : 0;
            width = qMax(width, lamp + of.horizontalAdvance(text) + 2 * tables::CellPadding + 2);
        }
        return qMin(width, theme::grown(most));
    };
    const int width = viewport()->width();
    const bool narrow = width < theme::grown(NarrowView);
    const bool narrowest = width < theme::grown(NarrowestView);
    auto *head = header();
    setColumnHidden(CriteriaModel::ClauseColumn, narrow);
    setColumnHidden(CriteriaModel::RequiredColumn, narrowest);
    const int clause = narrow ? 0 : theme::grown(ClauseWidth);
    const int verdict
        = widest(CriteriaModel::VerdictColumn, metrics.horizontalAdvance(QStringLiteral("0–10 / 10")) + 20, 130);
    int actual = widest(CriteriaModel::ActualColumn, 60, MostFigure);
    int required = narrowest ? 0 : widest(CriteriaModel::RequiredColumn, 60, MostFigure);
    const int room = width - verdict - clause - theme::grown(LeastCondition);
    if (actual + required > room) {
        actual = narrowest ? qMax(56, room) : qMax(56, room / 2);
        required = narrowest ? 0 : qMax(56, room - actual);
    }
    head->resizeSection(CriteriaModel::VerdictColumn, verdict);
    head->resizeSection(CriteriaModel::ActualColumn, actual);
    head->resizeSection(CriteriaModel::RequiredColumn, required);
    head->resizeSection(CriteriaModel::ClauseColumn, clause);
    head->resizeSection(CriteriaModel::ConditionColumn, qMax(40, width - verdict - actual - required - clause));
}

int CriteriaView::shownRows(const QModelIndex &parent) const
{
    int rows = 0;
    for (int i = 0; i < m_model.rowCount(parent); ++i) {
        const QModelIndex index = m_model.index(i, 0, parent);
        rows += 1 + (isExpanded(index) ? shownRows(index) : 0);
    }
    return rows;
}

QSize CriteriaView::sizeHint() const
{
    return {300, header()->sizeHint().height() + shownRows({}) * theme::rowHeight() + 1};
}

QSize CriteriaView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

/// The ground before a condition belongs to its row; the bar of the selection stands where the row begins.
void CriteriaView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.rect = rect;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, false);
    option.state.setFlag(QStyle::State_MouseOver, false);
    tables::paintCellGround(*painter, option, false);
    QTreeView::drawBranches(painter, rect, index);
}

void CriteriaView::fitHeight()
{
    setFixedHeight(sizeHint().height());
}

void CriteriaView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

/// It is never scrolled itself.
void CriteriaView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void CriteriaView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1 && currentLine() >= 0)
        return Q_EMIT clauseWanted(currentLine());
    QTreeView::keyPressEvent(event);
}

void CriteriaView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    Q_EMIT currentLineChanged(static_cast<int>(current.internalId()));
    if (hasFocus())
        Q_EMIT rowShown(visualRect(current).translated(viewport()->pos()));
}

} // namespace yumiao::ui::pages
