// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace yumiao::ui::pages {

/// The charts there are, as a list of questions under the names of their groups: 目标, 梯度, 融资, 任务, 服务.
class QuestionModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< bool: the name of a group, cannot be chosen
        CodeRole,                     ///< QByteArray: code of the chart
    };

    explicit QuestionModel(QObject *parent = nullptr);
    /// The row of a chart; an invalid index when there is no such chart.
    [[nodiscard]] QModelIndex indexOf(const QByteArray &code) const;
    /// All words anew.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    enum class Group { Targets, Ladder, Financing, Tasks, Service };
    struct Row {
        Group group;
        QByteArray code; ///< empty: the name of the group
    };
    [[nodiscard]] static Group groupOf(const QByteArray &code);
    [[nodiscard]] static QString groupTitle(Group group);

    std::vector<Row> m_rows;
};

} // namespace yumiao::ui::pages
