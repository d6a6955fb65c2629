// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plantext/plan_reading.h"

#include <QAbstractItemModel>
#include <QSet>

namespace yumiao::ui::pages {

/// What was found in the text of a plan, as a tree: chapters, clauses, and under each clause its units and measures.
class ReadingModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Words, Meaning, ColumnCount };
    enum class Level { Nothing, Chapter, Clause, Unit, Measure };
    /// The place of a line in the reading; indexes that do not apply are -1.
    struct Place {
        Level level = Level::Nothing;
        int chapter = -1;
        int clause = -1;
        int part = -1; ///< of the units or of the measures
        friend bool operator==(const Place &, const Place &) = default;
    };

    using QAbstractItemModel::QAbstractItemModel;
    void setReading(const plantext::PlanReading &reading, const QStringList &unknownUnits);
    [[nodiscard]] Place placeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Place &place) const;
    /// Where the line stands in the text.
    [[nodiscard]] plantext::Stretch stretchOf(const QModelIndex &index) const;
    /// The innermost line whose words hold this character.
    [[nodiscard]] QModelIndex indexAt(qsizetype character) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// A unit was given another name in its line.
    void unitRenamed(int chapter, int clause, int unit, const QString &name);

private:
    [[nodiscard]] const plantext::ReadClause &clauseOf(const Place &place) const;
    [[nodiscard]] QString wordsOf(const Place &place) const;
    [[nodiscard]] QString meaningOf(const Place &place) const;

    plantext::PlanReading m_reading;
    QSet<QString> m_unknown;
};

} // namespace yumiao::ui::pages
