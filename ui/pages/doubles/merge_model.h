// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/enterprise_merge.h"
#include "models/store/query.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// What joining two records asks (并户): field by field what each says and what results. Nothing is preselected where
/// both say something different; where only one knows it, that is the result.
class MergeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FieldColumn, KeptColumn, OtherColumn, ResultColumn };
    enum class Choice { None, Kept, Other, Typed };

    explicit MergeModel(QDate today, QObject *parent = nullptr);
    /// What was decided about the same two the other way round stays decided.
    void setGround(store::MergeGround ground, store::LabelsByKind labels);
    [[nodiscard]] const store::MergeGround &ground() const { return m_ground; }
    void choose(int row, Choice choice);
    [[nodiscard]] Choice choiceAt(int row) const { return m_lines[static_cast<size_t>(row)].choice; }
    /// Rows that nobody decided.
    [[nodiscard]] int undecided() const;
    /// The next row below `after` that is not decided, or from the top; -1 when all are.
    [[nodiscard]] int nextUndecided(int after) const;
    /// What was decided; without reasons.
    [[nodiscard]] store::MergeWish wish() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Typing another value into the result; one that cannot be read is refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void decided();

private:
    struct Line {
        int field = -1; ///< of the enterprise; -1: a record of both
        size_t child = 0;
        Choice choice = Choice::None;
        records::Value typed;
    };
    [[nodiscard]] static std::vector<Line> linesOf(const store::MergeGround &ground);
    [[nodiscard]] bool isSameDecision(const Line &line, const store::MergeGround &before, const Line &then) const;
    void takeOver(const store::MergeGround &before, const std::vector<Line> &then);
    [[nodiscard]] const records::Field &fieldOf(const Line &line) const;
    [[nodiscard]] records::Value valueOf(const Line &line, Choice choice) const;
    [[nodiscard]] QString shown(const records::Field &field, const records::Value &value) const;
    [[nodiscard]] QString textOf(const Line &line, int column) const;
    [[nodiscard]] QString childText(const Line &line, int column) const;
    [[nodiscard]] QString contradictions(const store::MergeChild &child, bool ofKept) const;

    QDate m_today;
    store::MergeGround m_ground;
    store::LabelsByKind m_labels;
    std::vector<Line> m_lines;
};

} // namespace yumiao::ui::pages
