// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/doubles/merge_model.h"

#include "models/items/typed_value.h"
#include "models/records/enterprise.h"
#include "ui/forms/display.h"

#include <QFont>

#include <algorithm>
#include <utility>

namespace yumiao::ui::pages {
namespace {

using records::FieldType;

const records::RecordDescription &enterprises()
{
    return records::description<records::Enterprise>();
}

} // namespace

MergeModel::MergeModel(QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_today(today)
{
}

void MergeModel::setGround(store::MergeGround ground, store::LabelsByKind labels)
{
    beginResetModel();
    const store::MergeGround before = std::exchange(m_ground, std::move(ground));
    const std::vector<Line> then = std::exchange(m_lines, linesOf(m_ground));
    m_labels = std::move(labels);
    if (before.kept.id == m_ground.other.id && before.other.id == m_ground.kept.id)
        takeOver(before, then);
    endResetModel();
    Q_EMIT decided();
}

std::vector<MergeModel::Line> MergeModel::linesOf(const store::MergeGround &ground)
{
    std::vector<Line> lines;
    for (const store::MergeDifference &it : ground.differences) {
        const Choice only = records::isUnknown(it.kept) ? Choice::Other : Choice::Kept;
        lines.push_back({it.field, 0, it.mustBeDecided() ? Choice::None : only, {}});
    }
    for (size_t i = 0; i < ground.children.size(); ++i)
        if (ground.children[i].mustBeDecided())
            lines.push_back({-1, i, Choice::None, {}});
    return lines;
}

bool MergeModel::isSameDecision(const Line &line, const store::MergeGround &before, const Line &then) const
{
    if (line.field >= 0 || then.field >= 0)
        return line.field == then.field;
    const store::MergeChild &now = m_ground.children[line.child];
    const store::MergeChild &once = before.children[then.child];
    return now.kind == once.kind && once.twin && now.row.id == once.twin->id;
}

/// Which record a value comes from stays; whether that one is kept has changed.
void MergeModel::takeOver(const store::MergeGround &before, const std::vector<Line> &then)
{
    for (Line &line : m_lines) {
        const auto it = std::find_if(
            then.begin(), then.end(), [&](const Line &once) { return isSameDecision(line, before, once); });
        if (it == then.end())
            continue;
        line.typed = it->typed;
        line.choice = it->choice == Choice::Kept ? Choice::Other
            : it->choice == Choice::Other        ? Choice::Kept
                                                 : it->choice;
    }
}

const records::Field &MergeModel::fieldOf(const Line &line) const
{
    return enterprises().fields[static_cast<size_t>(line.field)];
}

void MergeModel::choose(int row, Choice choice)
{
    if (row < 0 || row >= rowCount())
        return;
    Line &line = m_lines[static_cast<size_t>(row)];
    if (choice == Choice::Typed && line.field < 0)
        return; // of two records one stays
    line.choice = choice;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT decided();
}

int MergeModel::undecided() const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.choice == Choice::None; }));
}

int MergeModel::nextUndecided(int after) const
{
    const int rows = rowCount();
    for (int step = 1; step <= rows; ++step)
        if (const int row = (after + step + rows) % rows; choiceAt(row) == Choice::None)
            return row;
    return -1;
}

records::Value MergeModel::valueOf(const Line &line, Choice choice) const
{
    const auto index = static_cast<size_t>(line.field);
    switch (choice) {
    case Choice::None:
        return {};
    case Choice::Kept:
        return m_ground.kept.values[index];
    case Choice::Other:
        return m_ground.other.values[index];
    case Choice::Typed:
        return line.typed;
    }
    return {};
}

store::MergeWish MergeModel::wish() const
{
    store::MergeWish wish;
    for (const Line &line : m_lines) {
        if (line.choice == Choice::None)
            continue;
        if (line.field >= 0)
            wish.fields.insert(line.field, valueOf(line, line.choice));
        else
            wish.children.insert(m_ground.children[line.child].row.id,
                line.choice == Choice::Kept ? store::MergeSide::Kept : store::MergeSide::Other);
    }
    return wish;
}

QString MergeModel::shown(const records::Field &field, const records::Value &value) const
{
    const QString label
        = field.target ? m_labels.value(*field.target).value(RecordId(records::numberIn(value))) : QString();
    return forms::display().shownMasked(field, value, label);
}

/// The fields in which two records with the same key contradict each other, with the values of one.
QString MergeModel::contradictions(const store::MergeChild &child, bool ofKept) const
{
    const auto &description = records::descriptionOf(child.kind);
    QStringList parts;
    for (size_t i = 0; i < description.fields.size(); ++i) {
        const records::Value &kept = child.twin->values[i];
        if (kept == child.moved[i] || records::isUnknown(kept) || records::isUnknown(child.moved[i]))
            continue;
        parts.append(tr("%1 %2", "field and value")
                         .arg(forms::display().title(description.fields[i]),
                             shown(description.fields[i], ofKept ? kept : child.moved[i])));
    }
    return parts.join(tr(", "));
}

QString MergeModel::childText(const Line &line, int column) const
{
    const store::MergeChild &child = m_ground.children[line.child];
    const auto &description = records::descriptionOf(child.kind);
    const auto label = static_cast<size_t>(description.indexOf(QLatin1String(description.label)));
    switch (static_cast<Column>(column)) {
    case FieldColumn:
        return tr("%1: %2", "kind of record and its name")
            .arg(forms::display().kindTitle(child.kind), shown(description.fields[label], child.row.values[label]));
    case KeptColumn:
        return contradictions(child, true);
    case OtherColumn:
        return contradictions(child, false);
    case ResultColumn:
        break;
    }
    if (line.choice == Choice::None)
        return tr("Not decided");
    return contradictions(child, line.choice == Choice::Kept);
}

QString MergeModel::textOf(const Line &line, int column) const
{
    if (line.field < 0)
        return childText(line, column);
    const records::Field &field = fieldOf(line);
    switch (static_cast<Column>(column)) {
    case FieldColumn:
        return forms::display().heading(field);
    case KeptColumn:
        return shown(field, valueOf(line, Choice::Kept));
    case OtherColumn:
        return shown(field, valueOf(line, Choice::Other));
    case ResultColumn:
        break;
    }
    return line.choice == Choice::None ? tr("Not decided") : shown(field, valueOf(line, line.choice));
}

void MergeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    if (role == Qt::EditRole && index.column() == ResultColumn && line.field >= 0)
        return forms::display().typed(fieldOf(line), valueOf(line, line.choice));
    if (role == Qt::FontRole && index.column() == ResultColumn && line.choice == Choice::None) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return textOf(line, index.column());
    return {};
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case FieldColumn:
        return tr("Field");
    case KeptColumn:
        return tr("1  Stays");
    case OtherColumn:
        return tr("2  Goes");
    case ResultColumn:
        return tr("3  Result");
    }
    return {};
}

Qt::ItemFlags MergeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() != ResultColumn)
        return flags;
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    if (line.field >= 0 && fieldOf(line).type != FieldType::Reference)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool MergeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Line &line = m_lines[static_cast<size_t>(index.row())];
    auto read = items::valueFromTyped(fieldOf(line), value.toString(), m_today, forms::translation());
    if (!read)
        return false;
    line.typed = *std::move(read);
    choose(index.row(), Choice::Typed);
    return true;
}

} // namespace yumiao::ui::pages
