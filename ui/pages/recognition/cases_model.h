// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/course_reading.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// Everything that the list of cases shows (办理台账).
struct CasesFacts {
    std::vector<cultivation::CaseLine> cases;
    std::vector<cultivation::RecognitionDue> dues;
    QHash<RecordId, QString> names; ///< of the enterprises that something is due of
    std::shared_ptr<const cultivation::RuleBook> book;
    QDate on;
};
[[nodiscard]] Result<CasesFacts> readCases(const store::Session &session, QDate on);

/// Cases under way, all cases, or what is due: a line each.
class CasesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Show { UnderWay, Due, All };
    enum Column { EnterpriseColumn, TierColumn, StageColumn, DaysColumn, DueColumn, MissingColumn, OfficeColumn };
    static constexpr int Columns = 7;
    static constexpr int SortRole = Qt::UserRole + 1;
    using QAbstractTableModel::QAbstractTableModel;
    void setFacts(CasesFacts facts);
    void setShow(Show show);
    [[nodiscard]] Show shown() const { return m_show; }
    void retranslate();
    /// The enterprise of a row; null without one.
    [[nodiscard]] RecordId enterpriseAt(const QModelIndex &index) const;
    /// How many lines a choice has.
    [[nodiscard]] int countOf(Show show) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString caseText(const cultivation::CaseLine &line, int column) const;
    [[nodiscard]] QString dueText(const cultivation::RecognitionDue &due, int column) const;
    [[nodiscard]] QVariant sortKey(const QModelIndex &index) const;
    void fill();

    CasesFacts m_facts;
    Show m_show = Show::UnderWay;
    std::vector<size_t> m_rows; ///< places in the cases, or in the dues
};

} // namespace yumiao::ui::pages
