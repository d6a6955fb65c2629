// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/facet_model.h"

#include "models/items/shown_number.h"

#include <algorithm>

namespace yumiao::items {
namespace {

constexpr quintptr TopLevel = 0; // internal id of groups; rows under group n have n + 1

} // namespace

FacetModel::FacetModel(DisplayText display, QObject *parent)
    : QAbstractItemModel(parent)
    , m_display(std::move(display))
{
}

FacetModel::ShownGroup FacetModel::shownGroup(store::FacetGroup facet) const
{
    ShownGroup group;
    group.facet = std::move(facet);
    const size_t all = group.facet.choices.size();
    const bool isLong = all > ShortGroup + 1; // a row that says "one more" would show nothing less
    const bool isOpen = m_open.contains(group.facet.code);
    for (size_t i = 0; i < all; ++i)
        if (!isLong || isOpen || i < ShortGroup || isChosen(group.facet.code, group.facet.choices[i].code))
            group.shown.push_back(i);
    group.hasRest = isLong && (isOpen || group.shown.size() < all);
    return group;
}

void FacetModel::setFacets(std::vector<store::FacetGroup> groups)
{
    std::vector<ShownGroup> fresh;
    for (store::FacetGroup &group : groups)
        fresh.push_back(shownGroup(std::move(group)));
    const bool isSame = std::equal(
        fresh.begin(), fresh.end(), m_groups.begin(), m_groups.end(), [](const ShownGroup &a, const ShownGroup &b) {
            return a.facet.code == b.facet.code && a.shown == b.shown && a.hasRest == b.hasRest
                && std::equal(a.facet.choices.begin(), a.facet.choices.end(), b.facet.choices.begin(),
                    b.facet.choices.end(), [](const auto &x, const auto &y) { return x.code == y.code; });
        });
    if (!isSame) {
        beginResetModel();
        m_groups = std::move(fresh);
        endResetModel();
        return;
    }
    m_groups = std::move(fresh);
    changed();
}

void FacetModel::changed()
{
    if (m_groups.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    }
}

void FacetModel::showAnew()
{
    std::vector<store::FacetGroup> groups;
    for (const ShownGroup &group : m_groups)
        groups.push_back(group.facet);
    setFacets(std::move(groups));
}

void FacetModel::setDisplay(DisplayText display)
{
    m_display = std::move(display);
    changed();
}

void FacetModel::setChosen(const QHash<QString, QStringList> &chosen)
{
    m_chosen = chosen;
    showAnew();
}

void FacetModel::choose(const QString &group, const QString &code, bool isWanted)
{
    if (isChosen(group, code) == isWanted)
        return;
    QStringList &codes = m_chosen[group];
    if (isWanted)
        codes.append(code);
    else
        codes.removeAll(code);
    if (codes.isEmpty())
        m_chosen.remove(group);
    changed(); // the row stays where it is, also when it would not be among the first five
    Q_EMIT chosenChanged();
}

void FacetModel::clear()
{
    if (m_chosen.isEmpty())
        return;
    m_chosen.clear();
    changed();
    Q_EMIT chosenChanged();
}

bool FacetModel::isChosen(const QString &group, const QString &code) const
{
    return m_chosen.value(group).contains(code);
}

QString FacetModel::choiceText(const QString &group, const QString &code) const
{
    for (const ShownGroup &it : m_groups)
        for (const store::FacetChoice &choice : it.facet.choices)
            if (it.facet.code == group && choice.code == code)
                return textOf(choice);
    return code;
}

QString FacetModel::groupText(const QString &group) const
{
    for (const ShownGroup &it : m_groups)
        if (it.facet.code == group)
            return m_display.word("facet", it.facet.title);
    return group;
}

QString FacetModel::textOf(const store::FacetChoice &choice) const
{
    if (!choice.name.isEmpty())
        return choice.isRetired ? m_display.retired(choice.name) : choice.name;
    const QString text = m_display.word(choice.context, choice.title);
    return choice.number ? text.arg(*choice.number) : text;
}

void FacetModel::toggleRest(const QModelIndex &index)
{
    const ShownGroup *group = groupOf(index.parent());
    if (!group || !group->hasRest || choiceOf(index))
        return;
    const QString code = group->facet.code;
    if (!m_open.remove(code))
        m_open.insert(code);
    const int at = index.parent().row();
    const QModelIndex parent = index.parent();
    beginRemoveRows(parent, 0, rowCount(parent) - 1);
    ShownGroup next = shownGroup(m_groups[static_cast<size_t>(at)].facet);
    m_groups[static_cast<size_t>(at)].shown.clear();
    m_groups[static_cast<size_t>(at)].hasRest = false;
    endRemoveRows();
    beginInsertRows(parent, 0, static_cast<int>(next.shown.size()) + (next.hasRest ? 1 : 0) - 1);
    m_groups[static_cast<size_t>(at)] = std::move(next);
    endInsertRows();
}

const FacetModel::ShownGroup *FacetModel::groupOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == TopLevel ? &m_groups[static_cast<size_t>(index.row())] : nullptr;
}

const store::FacetChoice *FacetModel::choiceOf(const QModelIndex &index) const
{
    const ShownGroup *group = groupOf(index.parent());
    if (!group || static_cast<size_t>(index.row()) >= group->shown.size())
        return nullptr;
    return &group->facet.choices[group->shown[static_cast<size_t>(index.row())]];
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : TopLevel);
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == TopLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, TopLevel);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const ShownGroup *group = parent.column() == 0 ? groupOf(parent) : nullptr;
    return group ? static_cast<int>(group->shown.size()) + (group->hasRest ? 1 : 0) : 0;
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const ShownGroup *group = groupOf(index))
        return groupData(*group, role);
    const ShownGroup &group = *groupOf(index.parent());
    if (const store::FacetChoice *choice = choiceOf(index))
        return choiceData(group, *choice, role);
    return restData(group, role);
}

QVariant FacetModel::groupData(const ShownGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_display.word("facet", group.facet.title);
    case Qt::AccessibleTextRole:
        return m_chosen.contains(group.facet.code)
            ? m_display.word("display", QT_TRANSLATE_NOOP("display", "%1, in use"))
                  .arg(m_display.word("facet", group.facet.title))
            : m_display.word("facet", group.facet.title);
    case KindRole:
        return static_cast<int>(Group);
    case GroupRole:
        return group.facet.code;
    case InUseRole:
        return m_chosen.contains(group.facet.code);
    default:
        return {};
    }
}

QVariant FacetModel::choiceData(const ShownGroup &group, const store::FacetChoice &choice, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(choice);
    case Qt::AccessibleTextRole: // "Manufacturing: 1,038"
        return m_display.word("display", "%1: %2").arg(textOf(choice), shownCount(choice.count));
    case Qt::CheckStateRole:
        return static_cast<int>(isChosen(group.facet.code, choice.code) ? Qt::Checked : Qt::Unchecked);
    case KindRole:
        return static_cast<int>(Choice);
    case GroupRole:
        return group.facet.code;
    case CodeRole:
        return choice.code;
    case CountRole:
        return QVariant(choice.count);
    case CountTextRole:
        return shownCount(choice.count);
    default:
        return {};
    }
}

QVariant FacetModel::restData(const ShownGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (m_open.contains(group.facet.code))
            return m_display.word("display", QT_TRANSLATE_NOOP("display", "Show fewer"));
        return m_display.word("display", QT_TRANSLATE_NOOP("display", "%1 others"))
            .arg(group.facet.choices.size() - group.shown.size());
    case KindRole:
        return static_cast<int>(More);
    case GroupRole:
        return group.facet.code;
    default:
        return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (choiceOf(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const store::FacetChoice *choice = role == Qt::CheckStateRole ? choiceOf(index) : nullptr;
    if (!choice)
        return false;
    const QString group = groupOf(index.parent())->facet.code;
    choose(group, choice->code, value.toInt() == static_cast<int>(Qt::Checked));
    return true;
}

} // namespace yumiao::items
