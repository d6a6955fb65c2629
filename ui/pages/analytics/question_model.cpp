// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analytics/question_model.h"

#include "models/figures/charts.h"
#include "ui/words/label_words.h"

#include <algorithm>

namespace yumiao::ui::pages {

QuestionModel::QuestionModel(QObject *parent)
    : QAbstractListModel(parent)
{
    for (const Group group : {Group::Targets, Group::Ladder, Group::Financing, Group::Tasks, Group::Service}) {
        const size_t before = m_rows.size();
        m_rows.push_back({group, {}});
        for (const QByteArray &code : figures::chartCodes())
            if (groupOf(code) == group)
                m_rows.push_back({group, code});
        if (m_rows.size() == before + 1)
            m_rows.pop_back(); // a group without charts has no name either
    }
}

QuestionModel::Group QuestionModel::groupOf(const QByteArray &code)
{
    if (code.startsWith("tiers_"))
        return Group::Ladder;
    if (code.startsWith("financing_"))
        return Group::Financing;
    if (code.startsWith("lamps_"))
        return Group::Tasks;
    if (code.startsWith("visits_") || code.startsWith("tasks_"))
        return Group::Service;
    return Group::Targets;
}

QString QuestionModel::groupTitle(Group group)
{
    switch (group) {
    case Group::Targets:
        return tr("Targets");
    case Group::Ladder:
        return tr("Ladder");
    case Group::Financing:
        return tr("Financing");
    case Group::Tasks:
        return tr("Tasks");
    case Group::Service:
        return tr("Service");
    }
    Q_UNREACHABLE();
}

QModelIndex QuestionModel::indexOf(const QByteArray &code) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const Row &row) { return !code.isEmpty() && row.code == code; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

void QuestionModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int QuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QuestionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.code.isEmpty() ? groupTitle(row.group) : words::shown(figures::chartTitle(row.code));
    case Qt::ToolTipRole: // escaped: a tooltip guesses whether its text is markup
        return row.code.isEmpty() ? QVariant() : QVariant(words::shown(figures::chartTitle(row.code)).toHtmlEscaped());
    case GroupRole:
        return row.code.isEmpty();
    case CodeRole:
        return row.code;
    default:
        return {};
    }
}

Qt::ItemFlags QuestionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<size_t>(index.row())].code.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace yumiao::ui::pages
