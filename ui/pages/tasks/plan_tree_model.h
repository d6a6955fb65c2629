// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/plan_progress.h"
#include "ui/tables/cell_look.h"

#include <QAbstractItemModel>

#include <memory>

namespace yumiao::ui::pages {

/// What the tree shows of the plan.
struct PlanChoice {
    QString text; ///< part of a title, code or text
    std::optional<rules::Lamp> lamp;
    RecordId bureau;         ///< null: all
    bool unassigned = false; ///< only measures for which the plan names nobody
    friend bool operator==(const PlanChoice &, const PlanChoice &) = default;
};

/// The plan as a tree: chapters, clauses, measures, with lead bureau, completion, lamp and deadline.
class PlanTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, LeadColumn, DoneColumn, LampColumn, DueColumn, ColumnCount };
    /// Ids as qint64 (0: none); the code of a measure; what any row is known by, as qint64; counts of lamps by colour.
    enum Role { MeasureRole = Qt::UserRole + 1, ClauseRole, CodeRole, KeyRole, CountsRole };

    explicit PlanTreeModel(QObject *parent = nullptr);
    ~PlanTreeModel() override;

    void setProgress(std::shared_ptr<const figures::PlanProgress> progress);
    void setChoice(const PlanChoice &choice);
    [[nodiscard]] const PlanChoice &choice() const { return m_choice; }
    [[nodiscard]] int shownMeasures() const { return m_shownMeasures; }
    [[nodiscard]] QModelIndex indexOfMeasure(const QString &code) const;
    [[nodiscard]] QModelIndex indexOfClause(qint64 number) const;
    /// The row known by this key (KeyRole).
    [[nodiscard]] QModelIndex indexOfKey(qint64 key) const;
    /// Says everything anew, in the present language.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    void build();
    void addClauses(Node &chapter, const figures::ChapterProgress &progress);
    void addMeasure(Node &clause, const figures::MeasureProgress &progress);
    template <typename Matches>
    [[nodiscard]] QModelIndex find(const Matches &matches) const;
    [[nodiscard]] tables::CellMarks marksOf(const Node &node, int column) const;
    [[nodiscard]] static QString textOf(const Node &node, int column);
    /// Why the lamp of a measure is what it is, since when, and who can clear it.
    [[nodiscard]] static QString lampTip(const Node &node);
    [[nodiscard]] static Node *nodeOf(const QModelIndex &index);
    [[nodiscard]] bool isShown(const figures::ClauseProgress &clause, const figures::MeasureProgress &measure) const;

    std::shared_ptr<const figures::PlanProgress> m_progress;
    PlanChoice m_choice;
    std::unique_ptr<Node> m_root;
    int m_shownMeasures = 0;
};

} // namespace yumiao::ui::pages
