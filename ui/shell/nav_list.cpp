// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_list.h"

#include "ui/shell/nav_delegate.h"
#include "ui/theme/fonts.h"

#include <QKeyEvent>

namespace yumiao::ui::shell {

NavList::NavList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("nav"));
    setModel(&m_model);
    setItemDelegate(new NavDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT chosen(index.data(NavDelegate::IdRole).toByteArray()); });
}

void NavList::setEntries(const QList<NavEntry> &entries)
{
    m_entries = entries;
    m_model.clear();
    for (const NavEntry &entry : entries) {
        auto *item = new QStandardItem; // the model owns its items
        item->setData(entry.id, NavDelegate::IdRole);
        item->setData(entry.icon, NavDelegate::IconRole);
        item->setData(entry.lineBefore, NavDelegate::LineRole);
        m_model.appendRow(item);
    }
    showWords();
    setCurrent(m_current);
    updateGeometry();
}

QStandardItem *NavList::itemOf(const QByteArray &id) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row)->data(NavDelegate::IdRole).toByteArray() == id)
            return m_model.item(row);
    }
    return nullptr;
}

void NavList::showWords()
{
    for (const NavEntry &entry : std::as_const(m_entries)) {
        QStandardItem *item = itemOf(entry.id);
        const NavBadge badge = m_badges.value(entry.id);
        item->setText(entry.title);
        item->setData(badge.count, NavDelegate::BadgeRole);
        item->setData(badge.alarm, NavDelegate::AlarmRole);
        const QString named = badge.count > 0 ? tr("%1, %2 open").arg(entry.title).arg(badge.count) : entry.title;
        item->setData(named, Qt::AccessibleTextRole);
        const QString tip = entry.keys.isEmpty() ? named : tr("%1 (%2)", "name and keys").arg(named, entry.keys);
        item->setToolTip(tip.toHtmlEscaped());
    }
}

void NavList::setBadge(const QByteArray &id, NavBadge badge)
{
    m_badges.insert(id, badge);
    showWords();
}

void NavList::setCurrent(const QByteArray &id)
{
    m_current = id;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStandardItem *item = m_model.item(row);
        const bool chosen = item->data(NavDelegate::IdRole).toByteArray() == id;
        item->setData(chosen, NavDelegate::ChosenRole);
        if (chosen)
            setCurrentIndex(item->index());
    }
}

void NavList::setNarrow(bool narrow)
{
    m_narrow = narrow;
    static_cast<NavDelegate *>(itemDelegate())->setNarrow(narrow);
    viewport()->update();
}

/// 164, or more where words are long or large: they are never elided.
int NavList::wideWidth() const
{
    QFont font = theme::font(theme::FontRole::Body);
    font.setBold(true);
    int words = 0;
    for (const NavEntry &entry : m_entries)
        words = qMax(words, QFontMetrics(font).horizontalAdvance(entry.title));
    return qMax(164, words + 30 + theme::grown(16) + theme::grown(38)); // margins, icon, badge
}

QSize NavList::sizeHint() const
{
    int height = 4;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += itemDelegate()->sizeHint({}, m_model.index(row, 0)).height();
    return {m_narrow ? narrowWidth - 16 + theme::grown(16) : wideWidth(), height};
}

void NavList::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid())
        Q_EMIT chosen(currentIndex().data(NavDelegate::IdRole).toByteArray());
    else
        QListView::keyPressEvent(event);
}

} // namespace yumiao::ui::shell
