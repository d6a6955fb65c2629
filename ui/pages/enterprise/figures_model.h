// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/enterprise_profile.h"
#include "models/figures/figure_origins.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// The yearly figures of one enterprise side by side: a year in each column, the oldest at the left, a figure in each
/// row; shares and growth that follow from others stand below theirs, source, date and audit state at the end.
class FiguresModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What a row shows: a field of the records, or what follows from them.
    enum class Follows { Field, Growth, RdShare, DebtShare, RdStaffShare };
    struct Row {
        Follows follows = Follows::Field;
        int field = -1; ///< in the description; of Follows::Field
    };

    explicit FiguresModel(QObject *parent = nullptr);
    void show(const figures::EnterpriseProfile &profile);
    void setReadOnly(bool readOnly);
    void setOrigins(std::map<RecordId, figures::FigureOrigins> origins);
    void retranslate();

    [[nodiscard]] const records::AnnualFigures &year(int column) const;
    [[nodiscard]] const Row &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] records::Value value(const QModelIndex &index) const;
    /// Why a cell should be looked at again, as it stands under the table; empty when there is no reason.
    [[nodiscard]] QString noticeAt(const QModelIndex &index) const;
    /// Where the value of a cell comes from, a sentence in each line; empty while that is not known.
    [[nodiscard]] QStringList originAt(const QModelIndex &index) const;
    /// The change that confirms a great difference from the year before (无误); nothing where there is none to confirm.
    [[nodiscard]] std::optional<changes::RecordChange> confirmationAt(const QModelIndex &index) const;
    /// The newest year is older than it should be on the day.
    [[nodiscard]] bool isStale() const;
    [[nodiscard]] std::optional<qint64> expectedYear() const { return m_expected; }
    /// The latest year that has ended and has no figures; none before anything is shown.
    [[nodiscard]] std::optional<qint64> missingYear() const;
    [[nodiscard]] QDate day() const { return m_day; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] const rules::FigureNotice *foundAt(const QModelIndex &index) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString followingText(Follows follows, int column) const;
    [[nodiscard]] QString remarksAt(const QModelIndex &index) const;
    [[nodiscard]] QString rowTitle(const Row &row) const;

    std::vector<Row> m_rows;
    std::vector<records::AnnualFigures> m_years;
    std::vector<std::vector<rules::FigureNotice>> m_notices; ///< by year
    std::map<RecordId, figures::FigureOrigins> m_origins;
    std::optional<qint64> m_expected;
    QDate m_day;
    bool m_readOnly = false;
};

} // namespace yumiao::ui::pages
