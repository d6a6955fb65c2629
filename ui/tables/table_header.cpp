// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_header.h"

#include "ui/theme/fonts.h"

#include <QMouseEvent>
#include <QStyleOptionHeader>

#include <algorithm>

namespace yumiao::ui::tables {
namespace {

constexpr int HeadHeight = 27;
constexpr int NarrowestColumn = 40;

QChar superscript(int rank)
{
    constexpr char16_t Small[]{u'¹', u'²', u'³'};
    return rank <= 3 ? QChar(Small[rank - 1]) : QChar(static_cast<char16_t>(0x2070 + std::min(rank, 9)));
}

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(NarrowestColumn);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setResizeContentsPrecision(0); // only what is in sight: the rest may not be read yet
    theme::setFontRole(this, theme::FontRole::Small);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) { Q_EMIT sortAsked(column, m_extend); });
}

void TableHeader::setArrows(const QHash<int, Arrow> &arrows)
{
    m_arrows = arrows;
    viewport()->update();
}

void TableHeader::setAlignment(int column, Qt::Alignment alignment)
{
    m_alignments.insert(column, alignment);
}

QSize TableHeader::sizeHint() const
{
    const int grown = HeadHeight + theme::rowHeight() - 28; // as the rows do with the font step
    return {QHeaderView::sizeHint().width(), qMax(HeadHeight - 2, grown)};
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (const auto it = m_alignments.constFind(logicalIndex); it != m_alignments.constEnd())
        option->textAlignment = *it;
    const auto arrow = m_arrows.constFind(logicalIndex);
    // Qt calls the indicator of an ascending order SortDown.
    option->sortIndicator = arrow == m_arrows.constEnd() ? QStyleOptionHeader::None
        : arrow->order == Qt::AscendingOrder             ? QStyleOptionHeader::SortDown
                                                         : QStyleOptionHeader::SortUp;
    if (arrow != m_arrows.constEnd() && arrow->rank > 0)
        option->text = QStringLiteral("%1 %2").arg(option->text, superscript(arrow->rank));
    if (m_openEnded && option->position == QStyleOptionHeader::OnlyOneSection)
        option->position = QStyleOptionHeader::End;
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_extend = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
    Q_EMIT arranged();
}

void TableHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    QHeaderView::mouseDoubleClickEvent(event);
    Q_EMIT arranged();
}

} // namespace yumiao::ui::tables
