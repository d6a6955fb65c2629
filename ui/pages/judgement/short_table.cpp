// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/judgement/short_table.h"

#include "ui/tables/cell_delegates.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace yumiao::ui::pages {
namespace {

constexpr int LeastStretched = 120;
constexpr int LeastQuiet = 110;

} // namespace

ShortTable::ShortTable(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new tables::CellDelegate(tables::CellLook::Lamp, this));
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(20);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_links.contains(index.column()))
            Q_EMIT cellActivated(index);
    });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_links.contains(index.column()))
            Q_EMIT cellActivated(index);
    });
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, [this] { fit(m_stretched, m_links, m_quiet); });
}

void ShortTable::fit(int stretched, const QList<int> &links, int quiet)
{
    m_quiet = quiet;
    m_stretched = stretched;
    m_links = links;
    verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    setFixedHeight((model() ? model()->rowCount() : 0) * theme::rowHeight() + 1);
    fitWidths();
}

void ShortTable::fitWidths()
{
    if (!model())
        return;
    int others = 0;
    for (int i = 0; i < model()->columnCount(); ++i) {
        if (i == m_stretched || i == m_quiet || isColumnHidden(i))
            continue;
        setColumnWidth(i, sizeHintForColumn(i) + 2);
        others += columnWidth(i);
    }
    const int room = viewport()->width() - others;
    const int least = theme::grown(LeastStretched);
    const int quiet = m_quiet < 0 ? 0 : qMin(sizeHintForColumn(m_quiet) + 2, room - qMax(least, room / 2));
    if (m_quiet >= 0)
        setColumnHidden(m_quiet, quiet < theme::grown(LeastQuiet));
    const bool shown = m_quiet >= 0 && !isColumnHidden(m_quiet);
    if (shown)
        setColumnWidth(m_quiet, quiet);
    setColumnWidth(m_stretched, qMax(40, room - (shown ? quiet : 0)));
}

void ShortTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitWidths();
}

/// It is never scrolled itself.
void ShortTable::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ShortTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier
        && currentIndex().isValid())
        return Q_EMIT cellActivated(currentIndex());
    QTableView::keyPressEvent(event);
}

void ShortTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT rowShown(visualRect(current).translated(viewport()->pos()));
}

} // namespace yumiao::ui::pages
