// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rulebook/rule_node.h"

#include <QAbstractItemModel>

namespace yumiao::ui::pages {

/// A rule document as a tree: tiers, their days of force, their conditions. While the lines stay the same, other words
/// in them are news of data only, so that a view keeps what is open and where it stands.
class RuleTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, AskedColumn, ClauseColumn, StandingColumn, ColumnCount };
    enum Role { PathRole = Qt::UserRole + 1, KindRole, FaultRole };
    using QAbstractItemModel::QAbstractItemModel;

    void setDocument(const RuleNode &root);
    /// Marks the line where a fault is; an empty path marks none.
    void setFault(const QString &path, const QString &why);
    /// The line of a path, or the nearest above it; not valid when there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;
    [[nodiscard]] const RuleNode *nodeAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        RuleNode node; ///< without its children
        int parent = -1;
        int row = 0;
        std::vector<int> children;
        friend bool operator==(const Line &a, const Line &b)
        {
            return a.node.path == b.node.path && a.node.kind == b.node.kind && a.parent == b.parent
                && a.children == b.children;
        }
    };
    static void addLines(const RuleNode &node, int parent, std::vector<Line> &lines);
    [[nodiscard]] int placeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexAt(int place, int column = 0) const;

    std::vector<Line> m_lines; ///< the document first
    int m_faulty = -1;
    QString m_why;
};

} // namespace yumiao::ui::pages
