// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/fact_lines.h"

#include "ui/pages/common/lamp_sign.h"
#include "ui/tables/cell_delegates.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace yumiao::ui::pages {

void FactLineModel::setLines(std::vector<FactLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int FactLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FactLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FactLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FactLine &it = line(index.row());
    const QString sign = it.lamp ? lampText(*it.lamp) : it.sign;
    if (role == tables::MarksRole && index.column() == SignColumn) {
        tables::CellMarks marks;
        if (it.lamp) {
            marks.lamp = glyphOf(it.lamp->lamp);
            marks.tone = toneOf(it.lamp->lamp);
        }
        return QVariant::fromValue(marks);
    }
    if (role == Qt::TextAlignmentRole && index.column() == DayColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case SignColumn:
        return sign;
    case TextColumn:
        return it.text;
    default:
        return it.day;
    }
}

FactLineView::FactLineView(QWidget *parent)
    : QTableView(parent)
{
    setModel(&m_model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1); // else the style's, which is higher than our rows
    verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(FactLineModel::SignColumn, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(FactLineModel::TextColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(FactLineModel::DayColumn, QHeaderView::ResizeToContents);
    setItemDelegateForColumn(FactLineModel::SignColumn, new tables::CellDelegate(tables::CellLook::Lamp, this));
    setItemDelegateForColumn(FactLineModel::TextColumn, new tables::CellDelegate(tables::CellLook::Text, this));
    setItemDelegateForColumn(FactLineModel::DayColumn, new tables::CellDelegate(tables::CellLook::Date, this));
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, [this] {
        verticalHeader()->setDefaultSectionSize(theme::rowHeight());
        if (m_most > 0)
            fitHeight(m_most);
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
}

void FactLineView::setLines(std::vector<FactLine> lines)
{
    m_model.setLines(std::move(lines));
    setVisible(m_model.rowCount() > 0);
}

void FactLineView::fitHeight(int most)
{
    m_most = most;
    setFixedHeight(std::max(1, std::min(most, m_model.rowCount())) * theme::rowHeight() + 2);
}

void FactLineView::openRow(int row)
{
    if (row >= 0 && row < m_model.rowCount() && !m_model.line(row).route.isEmpty())
        Q_EMIT opened(m_model.line(row).route);
}

void FactLineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openRow(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace yumiao::ui::pages
