// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/import_change_model.h"

#include "ui/forms/display.h"
#include "ui/words/label_words.h"

namespace yumiao::ui::pages {

ImportChangeModel::ImportChangeModel(bool created, QObject *parent)
    : QAbstractTableModel(parent)
    , m_created(created)
{
}

void ImportChangeModel::setLines(const std::vector<ImportLine> &lines)
{
    beginResetModel();
    m_lines.clear();
    for (const ImportLine &line : lines)
        if (line.created == m_created)
            m_lines.push_back(line);
    endResetModel();
}

void ImportChangeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ImportChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Of records that rows bring along also what they are.
QString ImportChangeModel::nameOf(const ImportLine &line) const
{
    const QString kind = words::recordTitle(records::descriptionOf(line.kind));
    if (line.label.isEmpty())
        return kind;
    const bool isAlong = !m_lines.empty() && line.kind != m_lines.front().kind;
    return isAlong ? tr("%1: %2", "kind of record, name").arg(kind, line.label) : line.label;
}

QString ImportChangeModel::fieldText(const ImportLine &line, const ImportLine::Field &field)
{
    const auto display = forms::display();
    const records::Field &it = records::descriptionOf(line.kind).fields[static_cast<size_t>(field.field)];
    const QString after = display.shownMasked(it, field.after, field.afterLabel);
    return line.created ? tr("%1: %2", "field and value").arg(display.title(it), after)
                        : tr("%1: %2 → %3", "field, before, after")
                              .arg(display.title(it), display.shownMasked(it, field.before, field.beforeLabel), after);
}

QVariant ImportChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ImportLine &line = m_lines[static_cast<size_t>(index.row())];
    if (index.column() == NameColumn)
        return nameOf(line);
    const auto &description = records::descriptionOf(line.kind);
    const int name = description.indexOf(QLatin1String(description.label));
    QStringList texts;
    const auto isNewItself = [&](const ImportLine::Field &field) { // a record of the same sheet, without a name yet
        return description.fields[static_cast<size_t>(field.field)].target && field.afterLabel.isEmpty()
            && !records::isUnknown(field.after);
    };
    for (const ImportLine::Field &field : line.fields)
        if ((!line.created || field.field != name) && !isNewItself(field)) // the name stands in the first column
            texts << fieldText(line, field);
    return texts.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral("　"));
}

QVariant ImportChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return tr("Record");
    return m_created ? tr("Will say") : tr("Will change");
}

} // namespace yumiao::ui::pages
