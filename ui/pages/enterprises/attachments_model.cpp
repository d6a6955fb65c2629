// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/attachments_model.h"

#include "ui/forms/display.h"

#include <QLocale>

namespace yumiao::ui::pages {
namespace {

constexpr const char *ShownFields[]{"name", "type", "year", "proves", "size", "added"};
constexpr int SizeColumn = 4;

const records::Field &shownField(int column)
{
    return *records::description<records::Attachment>().find(QString::fromLatin1(ShownFields[column]));
}

} // namespace

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

void AttachmentsModel::show(const figures::EnterpriseProfile &profile)
{
    std::vector<records::Attachment> rows;
    for (const figures::OtherRecords &of : profile.others)
        if (of.kind == records::RecordKind::Attachment)
            for (const store::StoredRow &row : of.rows)
                rows.insert(rows.begin(), records::recordFrom<records::Attachment>(row.id, row.values));
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void AttachmentsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int AttachmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttachmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::size(ShownFields));
}

QVariant AttachmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const records::Attachment &it = attachment(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == SizeColumn)
            return sizeText(it.size.value_or(0));
        return forms::display().shown(shownField(index.column()), shownField(index.column()).get(&it));
    case Qt::TextAlignmentRole:
        return QVariant((index.column() >= SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant AttachmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(forms::display().title(shownField(section))) : QVariant();
}

} // namespace yumiao::ui::pages
