// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing_course/board_cards.h"

#include <QMimeData>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

const QString CardFormat = QStringLiteral("application/x-yumiao-card");

} // namespace

void BoardCards::setCards(std::vector<BoardCard> cards)
{
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

const BoardCard *BoardCards::at(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_cards[static_cast<size_t>(index.row())] : nullptr;
}

int BoardCards::rowOf(RecordId application) const
{
    const auto found = std::find_if(
        m_cards.begin(), m_cards.end(), [&](const BoardCard &it) { return it.application == application; });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

RecordId BoardCards::dragged(const QMimeData &data)
{
    return RecordId::fromText(QString::fromLatin1(data.data(CardFormat))).value_or(RecordId());
}

int BoardCards::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant BoardCards::data(const QModelIndex &index, int role) const
{
    const BoardCard *card = at(index);
    if (!card)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return card->enterprise;
    case Qt::AccessibleTextRole:
        return card->spoken;
    case Qt::ToolTipRole:
        return card->spoken.toHtmlEscaped();
    default:
        return {};
    }
}

Qt::ItemFlags BoardCards::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

QStringList BoardCards::mimeTypes() const
{
    return {CardFormat};
}

QMimeData *BoardCards::mimeData(const QModelIndexList &indexes) const
{
    const BoardCard *card = indexes.isEmpty() ? nullptr : at(indexes.front());
    if (!card)
        return nullptr;
    auto *data = new QMimeData; // the drag owns it
    data->setData(CardFormat, card->application.toText().toLatin1());
    return data;
}

} // namespace yumiao::ui::pages
