// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/enterprise_profile.h"
#include "models/records/attachment.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// The attachments of one enterprise: name, type, year, what they prove, size, day; newest first. Knows no content.
class AttachmentsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(const figures::EnterpriseProfile &profile);
    void retranslate();
    [[nodiscard]] const records::Attachment &attachment(int row) const { return m_rows[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<records::Attachment> m_rows;
};

/// A size in the reader's words: 12.4 KB, 3.1 MB.
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace yumiao::ui::pages
