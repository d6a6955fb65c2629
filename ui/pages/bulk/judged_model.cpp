// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/judged_model.h"

#include "models/staging/ledger_refusal.h"
#include "ui/forms/display.h"
#include "ui/forms/refusal.h"
#include "ui/theme/tokens.h"
#include "ui/words/error_words.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using staging::JudgedCell;
using staging::Verdict;

Shown placeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Changes:
        return Shown::Changes;
    case Verdict::ChangedSince:
        return Shown::ChangedSince;
    case Verdict::Refused:
        return Shown::Refused;
    case Verdict::Equal:
        return Shown::Equal;
    }
    Q_UNREACHABLE();
}

QString oneLine(QString text)
{
    for (const char sign : {'\t', '\n', '\r'})
        text.replace(QLatin1Char(sign), QLatin1Char(' '));
    return text;
}

} // namespace

void JudgedModel::setCells(records::RecordKind kind, std::vector<JudgedCell> cells)
{
    beginResetModel();
    m_kind = kind;
    m_cells = std::move(cells);
    sift();
    endResetModel();
}

void JudgedModel::show(Shown shown)
{
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = shown;
    sift();
    endResetModel();
}

void JudgedModel::sift()
{
    m_rows.clear();
    for (size_t i = 0; i < m_cells.size(); ++i)
        if (placeOf(m_cells[i].verdict) == m_shown)
            m_rows.push_back(i);
}

int JudgedModel::countOf(Shown shown) const
{
    return static_cast<int>(std::count_if(
        m_cells.begin(), m_cells.end(), [shown](const JudgedCell &it) { return placeOf(it.verdict) == shown; }));
}

const JudgedCell &JudgedModel::cellAt(int row) const
{
    return m_cells[m_rows[static_cast<size_t>(row)]];
}

void JudgedModel::setChosen(const QList<int> &rows, bool chosen)
{
    int first = rowCount();
    int last = -1;
    for (const int row : rows) {
        JudgedCell &cell = m_cells[m_rows[static_cast<size_t>(row)]];
        if (!cell.canBeChosen() || cell.chosen == chosen)
            continue;
        cell.chosen = chosen;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last < 0)
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT ticked();
}

int JudgedModel::takeRefusal(const Error &error)
{
    beginResetModel();
    const int marked = staging::markRefused(m_kind, m_cells, error);
    sift();
    endResetModel();
    return marked;
}

QString JudgedModel::refusedText() const
{
    QStringList lines{
        QStringList{tr("Line"), tr("Record"), tr("Field"), tr("Old value"), tr("New value"), tr("Reason")}.join(
            QLatin1Char('\t'))};
    for (const JudgedCell &cell : m_cells) {
        if (cell.verdict != Verdict::Refused)
            continue;
        QStringList texts{cell.line > 0 ? QString::number(cell.line) : QString(), recordText(cell), fieldText(cell)};
        texts << (cell.id.isNull() ? QString() : text(cell, OldColumn)) << text(cell, NewColumn) << reasonText(cell);
        std::transform(texts.begin(), texts.end(), texts.begin(), oneLine);
        lines.append(texts.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void JudgedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int JudgedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JudgedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JudgedModel::recordText(const JudgedCell &cell) const
{
    if (!cell.record.isEmpty() || cell.line == 0)
        return cell.record.isEmpty() ? tr("All rows") : cell.record;
    return tr("Line %1 of the block").arg(cell.line);
}

QString JudgedModel::fieldText(const JudgedCell &cell) const
{
    if (cell.field >= 0)
        return forms::display().heading(records::descriptionOf(m_kind).fields[static_cast<size_t>(cell.field)]);
    return cell.heading;
}

/// Personal data is masked here as in the list.
QString JudgedModel::valueText(const JudgedCell &cell, const records::Value &value, const QString &label) const
{
    return forms::display().shownMasked(
        records::descriptionOf(m_kind).fields[static_cast<size_t>(cell.field)], value, label);
}

QString JudgedModel::reasonText(const JudgedCell &cell) const
{
    return forms::problemWords(records::descriptionOf(m_kind), {cell.field, cell.error.what, cell.error.detail});
}

QString JudgedModel::stateText(const JudgedCell &cell) const
{
    switch (cell.verdict) {
    case Verdict::Changes:
        return cell.chosen ? tr("Will be changed") : tr("Left out");
    case Verdict::ChangedSince: {
        const QString seen = valueText(cell, cell.seen.value_or(records::Value()), cell.seenLabel);
        return cell.chosen ? tr("Will be changed; it was %1 when you last looked").arg(seen)
                           : tr("Changed since you looked, it was %1. Tick it to change it all the same").arg(seen);
    }
    case Verdict::Refused:
        return reasonText(cell);
    case Verdict::Equal:
        return tr("Says so already");
    }
    Q_UNREACHABLE();
}

QString JudgedModel::text(const JudgedCell &cell, int column) const
{
    const bool hasValues = cell.field >= 0 && !cell.id.isNull();
    switch (column) {
    case RecordColumn:
        return recordText(cell);
    case FieldColumn:
        return fieldText(cell);
    case OldColumn:
        return hasValues && cell.error.what != QLatin1String("record.gone")
            ? valueText(cell, cell.before, cell.beforeLabel)
            : QString();
    case NewColumn:
        if (cell.verdict == Verdict::Refused && (!cell.typed.isEmpty() || !hasValues))
            return oneLine(cell.typed);
        return hasValues ? valueText(cell, cell.after, cell.afterLabel) : QString();
    case StateColumn:
        return stateText(cell);
    default:
        return {};
    }
}

QVariant JudgedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JudgedCell &cell = cellAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return oneLine(text(cell, index.column()));
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "heading and contents of a cell")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(cell, index.column()));
    case Qt::CheckStateRole:
        if (index.column() == RecordColumn && cell.canBeChosen())
            return cell.chosen ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ForegroundRole:
        if (index.column() != StateColumn && cell.chosen)
            return {};
        if (index.column() == StateColumn && cell.verdict == Verdict::Refused)
            return theme::current().colour("red");
        if (index.column() == StateColumn && cell.verdict == Verdict::ChangedSince)
            return theme::current().colour("amb");
        return cell.canBeChosen() && !cell.chosen ? QVariant(theme::current().colour("t3")) : QVariant();
    default:
        return {};
    }
}

QVariant JudgedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn:
        return forms::display().kindTitle(m_kind);
    case FieldColumn:
        return tr("Field");
    case OldColumn:
        return tr("Old value");
    case NewColumn:
        return tr("New value");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags JudgedModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == RecordColumn && cellAt(index.row()).canBeChosen())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool JudgedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    setChosen({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

} // namespace yumiao::ui::pages
