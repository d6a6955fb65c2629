// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/display_text.h"
#include "models/store/register_query.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

namespace yumiao::items {

/// The facets beside a list as a tree: groups, and under each its choices with a tick and the count that would result.
/// A long group shows five choices, those that are ticked, and a row that opens the rest.
class FacetModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< RowKind as int
        GroupRole,                   ///< code of the group
        CodeRole,                    ///< code of the choice
        CountRole,                   ///< qint64, of a choice
        CountTextRole,               ///< "1,038"
        InUseRole,                   ///< bool, of a group: some choice is ticked
    };
    enum RowKind { Group, Choice, More };
    static constexpr int ShortGroup = 5;

    explicit FacetModel(DisplayText display = DisplayText(), QObject *parent = nullptr);

    /// The groups of an answer. When only counts differ, rows stay and whoever holds on to them keeps them.
    void setFacets(std::vector<store::FacetGroup> groups);
    void setDisplay(DisplayText display);

    /// Codes of the ticked choices by code of their group: ListQuestion::chosen.
    [[nodiscard]] const QHash<QString, QStringList> &chosen() const { return m_chosen; }
    void setChosen(const QHash<QString, QStringList> &chosen);
    void choose(const QString &group, const QString &code, bool isChosen);
    void clear();
    /// The words of a choice, for chips; its code when it is not known.
    [[nodiscard]] QString choiceText(const QString &group, const QString &code) const;
    [[nodiscard]] QString groupText(const QString &group) const;

    /// Opens or closes the rest of a group: what a click on its last row does. Nothing for other rows.
    void toggleRest(const QModelIndex &index);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void chosenChanged(); ///< by a tick, choose() or clear(); not by setChosen()

private:
    struct ShownGroup {
        store::FacetGroup facet;
        std::vector<size_t> shown; ///< of its choices
        bool hasRest = false;      ///< there is a row below them
    };
    [[nodiscard]] ShownGroup shownGroup(store::FacetGroup facet) const;
    [[nodiscard]] bool isChosen(const QString &group, const QString &code) const;
    [[nodiscard]] const ShownGroup *groupOf(const QModelIndex &index) const;
    [[nodiscard]] const store::FacetChoice *choiceOf(const QModelIndex &index) const;
    [[nodiscard]] QString textOf(const store::FacetChoice &choice) const;
    [[nodiscard]] QVariant groupData(const ShownGroup &group, int role) const;
    [[nodiscard]] QVariant choiceData(const ShownGroup &group, const store::FacetChoice &choice, int role) const;
    [[nodiscard]] QVariant restData(const ShownGroup &group, int role) const;
    void showAnew();
    void changed();

    DisplayText m_display;
    std::vector<ShownGroup> m_groups;
    QHash<QString, QStringList> m_chosen;
    QSet<QString> m_open; ///< groups whose rest is shown
};

} // namespace yumiao::items
