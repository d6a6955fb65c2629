// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/sum_row.h"

#include "ui/tables/cell_paint.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace yumiao::ui::tables {

SumRow::SumRow(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SumRow::setCells(const QList<SumCell> &cells)
{
    m_cells = cells;
    widen();
    QStringList words;
    for (const SumCell &cell : cells)
        if (!cell.text.isEmpty())
            words.append(cell.text);
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

/// Words may stand over the empty cells behind theirs.
void SumRow::widen()
{
    std::sort(m_cells.begin(), m_cells.end(), [](const SumCell &a, const SumCell &b) { return a.left < b.left; });
    for (qsizetype i = 0; i + 1 < m_cells.size(); ++i)
        if (!m_cells[i].frozen && m_cells[i].alignment.testFlag(Qt::AlignLeft))
            m_cells[i].width = m_cells[i + 1].left - m_cells[i].left;
}

void SumRow::setFrozenEnd(int x)
{
    m_frozenEnd = x;
    update();
}

QSize SumRow::sizeHint() const
{
    return {100, theme::rowHeight() + 1};
}

void SumRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::current().colour("head"));
    painter.setFont(theme::font(theme::FontRole::Body));
    for (const bool frozen : {false, true}) {
        if (frozen && m_frozenEnd > 0)
            painter.fillRect(QRect(0, 0, m_frozenEnd, height()), theme::current().colour("head"));
        for (const SumCell &cell : m_cells) {
            if (cell.frozen != frozen || cell.text.isEmpty())
                continue;
            const QRect place(cell.left + CellPadding, 1, cell.width - 2 * CellPadding, height() - 1);
            painter.setPen(theme::current().colour("t1"));
            painter.drawText(place, static_cast<int>(cell.alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                painter.fontMetrics().elidedText(cell.text, Qt::ElideRight, place.width()));
        }
    }
    if (m_frozenEnd > 0)
        painter.fillRect(QRect(m_frozenEnd - 1, 0, 1, height()), theme::current().colour("line2"));
    painter.fillRect(QRect(0, 0, width(), 1), theme::current().colour("line2"));
}

bool SumRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const SumCell &cell : m_cells) {
        const bool here = help->pos().x() >= cell.left && help->pos().x() < cell.left + cell.width;
        if (here && fontMetrics().horizontalAdvance(cell.text) > cell.width - 2 * CellPadding)
            QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(cell.text), this);
    }
    return true;
}

} // namespace yumiao::ui::tables
