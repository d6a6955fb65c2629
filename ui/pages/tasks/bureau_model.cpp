// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/bureau_model.h"

#include "ui/pages/common/lamp_sign.h"
#include "ui/tables/cell_look.h"

#include <numeric>

namespace yumiao::ui::pages {

void BureauModel::setProgress(std::shared_ptr<const figures::PlanProgress> progress)
{
    beginResetModel();
    m_progress = std::move(progress);
    endResetModel();
}

void BureauModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

RecordId BureauModel::bureauAt(int row) const
{
    const bool bureau = m_progress && row > 0 && row <= static_cast<int>(m_progress->bureaus.size());
    return bureau ? m_progress->bureaus[static_cast<size_t>(row - 1)].bureau : RecordId();
}

bool BureauModel::isUnassigned(int row) const
{
    return m_progress && row == static_cast<int>(m_progress->bureaus.size()) + 1;
}

int BureauModel::rowOf(RecordId bureau) const
{
    for (int row = 1; row + 1 < rowCount(); ++row)
        if (bureauAt(row) == bureau)
            return row;
    return 0;
}

int BureauModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_progress ? 0 : static_cast<int>(m_progress->bureaus.size()) + 2;
}

int BureauModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

BureauModel::Line BureauModel::lineAt(int row) const
{
    if (row == 0) {
        const auto worst = rules::worst(m_progress->lamps);
        return {tr("All bureaus"), m_progress->measures, 0, worst,
            worst ? m_progress->lamps[static_cast<size_t>(*worst)] : 0};
    }
    const figures::BureauLoad &load
        = isUnassigned(row) ? m_progress->unassigned : m_progress->bureaus[static_cast<size_t>(row - 1)];
    return {isUnassigned(row) ? tr("No bureau named") : load.name, load.leadMeasures(), load.supportMeasures(),
        load.worst(), load.worstCount()};
}

QVariant BureauModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line line = lineAt(index.row());
    const auto number = [](qint64 value) { return value > 0 ? QString::number(value) : QStringLiteral("—"); };
    const bool warns = line.lamp && (*line.lamp == rules::Lamp::Red || *line.lamp == rules::Lamp::Amber);
    if (role == tables::MarksRole && index.column() == LampColumn) {
        tables::CellMarks marks;
        if (warns) {
            marks.lamp = glyphOf(*line.lamp);
            marks.tone = toneOf(*line.lamp);
        }
        return QVariant::fromValue(marks);
    }
    if (role == Qt::TextAlignmentRole && (index.column() == LeadColumn || index.column() == SupportColumn))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == LampColumn && line.lamp)
        return tr("%1: %2", "a lamp, how many").arg(lampWord(*line.lamp)).arg(line.count);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return line.name;
    case LeadColumn:
        return number(line.lead);
    case SupportColumn:
        return number(line.support);
    default:
        return warns ? QString::number(line.count) : QString();
    }
}

QVariant BureauModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        const bool counts = section == LeadColumn || section == SupportColumn;
        return QVariant((counts ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Bureau");
    case LeadColumn:
        return tr("Leads");
    case SupportColumn:
        return tr("Supports");
    default:
        return tr("Lamp");
    }
}

} // namespace yumiao::ui::pages
