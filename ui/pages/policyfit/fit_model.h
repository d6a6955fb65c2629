// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policyfit/policy_fit.h"
#include "ui/theme/glyphs.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// 政策适用: a line for each policy, the problems first, those that do not apply last.
class FitModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SignColumn, TextColumn, ClauseColumn, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void setFit(std::optional<policyfit::PolicyFit> fit);
    [[nodiscard]] const policyfit::PolicyFinding *finding(int row) const;
    [[nodiscard]] const std::optional<policyfit::PolicyFit> &fit() const { return m_fit; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::optional<policyfit::PolicyFit> m_fit;
    std::vector<size_t> m_order; ///< places in m_fit->policies
};

/// 达到, 待核, —, 发现问题.
[[nodiscard]] QString standingWord(const policyfit::PolicyFinding &finding);
/// The policy with the number that decided, or with what is missing.
[[nodiscard]] QString fitSentence(const policyfit::PolicyFinding &finding, const eligibility::FactCatalogue &catalogue);
/// The document with its days: 财税〔2018〕91号，2018-09-01 至 2023-12-31.
/// What would have to be known; of a published rate that no row holds for the day, where it is entered.
[[nodiscard]] QString missingWords(
    const std::vector<eligibility::FactRef> &missing, const eligibility::FactCatalogue &catalogue, QDate on);
[[nodiscard]] QString documentSentence(const policyfit::PolicyRules &rules);

} // namespace yumiao::ui::pages
