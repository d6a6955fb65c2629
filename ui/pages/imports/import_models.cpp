// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/import_models.h"

#include "models/exchange/beside_fields.h"
#include "models/exchange/xlsx_text.h"
#include "ui/tables/cell_look.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

tables::CellMarks marksOf(exchange::Recognised how)
{
    tables::CellMarks marks;
    switch (how) {
    case exchange::Recognised::Map:
    case exchange::Recognised::Name:
    case exchange::Recognised::Title:
    case exchange::Recognised::Alias:
        marks.lamp = theme::Glyph::Met;
        marks.tone = "grn";
        break;
    case exchange::Recognised::Duplicate:
    case exchange::Recognised::Unknown:
        marks.lamp = theme::Glyph::Unknown;
        marks.tone = "amb";
        break;
    case exchange::Recognised::Ignored:
        marks.tone = "t3";
        break;
    }
    return marks;
}

} // namespace

void ImportColumnModel::setPlan(const exchange::ImportPlan &plan, records::RecordKind kind)
{
    beginResetModel();
    m_columns = plan.header.columns;
    m_kind = kind;
    nameFields();
    endResetModel();
}

void ImportColumnModel::nameFields()
{
    m_fields = {{QString(), tr("Not read")}};
    if (m_kind != records::RecordKind::Enterprise) {
        m_fields.append({QStringLiteral("enterprise.credit_code"), tr("Credit code of the enterprise")});
        m_fields.append({QStringLiteral("enterprise.name"), tr("Name of the enterprise")});
    }
    for (const records::Field &field : records::descriptionOf(m_kind).fields)
        if (field.target != records::RecordKind::Enterprise && !field.flags.testFlag(records::Derived))
            m_fields.append({QString::fromLatin1(field.name), words::fieldTitle(field)});
    for (const exchange::BesideField &it : exchange::besideFields(m_kind))
        m_fields.append({QString::fromLatin1(it.name),
            tr("%1: %2", "record beside, its field")
                .arg(words::recordTitle(records::descriptionOf(it.kind)), words::fieldTitle(fieldBeside(it)))});
}

void ImportColumnModel::retranslate()
{
    nameFields();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportColumnModel::usedCount() const
{
    return static_cast<int>(
        std::count_if(m_columns.begin(), m_columns.end(), [](const auto &column) { return column.isUsed(); }));
}

void ImportColumnModel::clear()
{
    beginResetModel();
    m_columns.clear();
    m_map.clear();
    endResetModel();
}

int ImportColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int ImportColumnModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportColumnModel::titleOf(const QString &field) const
{
    for (const auto &[name, title] : m_fields)
        if (name == field)
            return title;
    return field;
}

QString ImportColumnModel::howText(exchange::Recognised how)
{
    switch (how) {
    case exchange::Recognised::Map:
        return tr("Chosen");
    case exchange::Recognised::Name:
    case exchange::Recognised::Title:
        return tr("Same name");
    case exchange::Recognised::Alias:
        return tr("Usual name");
    case exchange::Recognised::Duplicate:
        return tr("Another column has this field");
    case exchange::Recognised::Ignored:
        return tr("Not needed");
    case exchange::Recognised::Unknown:
        return tr("Not known");
    }
    Q_UNREACHABLE();
}

QVariant ImportColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const exchange::RecognisedColumn &column = m_columns[static_cast<size_t>(index.row())];
    const QString field = column.isUsed() ? column.field : QString();
    if (role == Qt::EditRole && index.column() == FieldColumn)
        return field;
    if (role == tables::MarksRole && index.column() == HowColumn)
        return QVariant::fromValue(marksOf(column.how));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case LetterColumn:
        return exchange::columnLetters(column.source);
    case HeadingColumn:
        return column.heading.shown();
    case FieldColumn:
        return titleOf(field);
    default:
        return howText(column.how);
    }
}

QVariant ImportColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LetterColumn:
        return tr("Col.", "letter of a column");
    case HeadingColumn:
        return tr("Heading in the sheet");
    case FieldColumn:
        return tr("Field");
    default:
        return tr("How recognised");
    }
}

Qt::ItemFlags ImportColumnModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == FieldColumn ? flags | Qt::ItemIsEditable : flags;
}

bool ImportColumnModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != FieldColumn)
        return false;
    if (data(index, Qt::EditRole).toString() == value.toString())
        return false;
    m_map.insert(exchange::columnLetters(m_columns[static_cast<size_t>(index.row())].source), value.toString());
    Q_EMIT mapChanged();
    return true;
}

void ImportProblemModel::setProblems(std::vector<exchange::RowProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

void ImportProblemModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_problems.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ImportProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == RowColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == tables::MarksRole && index.column() == ReasonColumn) {
        tables::CellMarks marks;
        marks.lamp = theme::Glyph::Unmet;
        return QVariant::fromValue(marks);
    }
    if (role == tables::MarksRole && index.column() == ValueColumn) {
        tables::CellMarks marks;
        marks.tone = "red";
        return QVariant::fromValue(marks);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const exchange::RowProblem &problem = m_problems[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case RowColumn:
        return problem.row;
    case NameColumn:
        return problem.column.isEmpty() ? tr("Whole row") : problem.column;
    case ValueColumn:
        return problem.value;
    default:
        return words::reason(problem.code, problem.detail);
    }
}

QVariant ImportProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case NameColumn:
        return tr("Column");
    case ValueColumn:
        return tr("Value");
    default:
        return tr("Reason");
    }
}

} // namespace yumiao::ui::pages
