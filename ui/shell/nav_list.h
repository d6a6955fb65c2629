// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QListView>
#include <QStandardItemModel>

namespace yumiao::ui::shell {

/// One row of the navigation list.
struct NavEntry {
    QByteArray id;
    QString title;
    QByteArray icon;
    QString keys{};          ///< shown in the tooltip
    bool lineBefore = false; ///< begins a new block
};

/// A number behind a word of the list; 0 shows nothing. Alarm: red and bold.
struct NavBadge {
    int count = 0;
    bool alarm = false;
};

/// The navigation list: icon, word, badge, a bar at the left of the chosen row; icons with tooltips when narrow.
class NavList final : public QListView {
    Q_OBJECT
public:
    static constexpr int rowHeight = 34;
    static constexpr int narrowWidth = 46;

    explicit NavList(QWidget *parent = nullptr);
    void setEntries(const QList<NavEntry> &entries);
    void setBadge(const QByteArray &id, NavBadge badge);
    void setCurrent(const QByteArray &id);
    void setNarrow(bool narrow);
    [[nodiscard]] QByteArray current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
Q_SIGNALS:
    void chosen(const QByteArray &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showWords();
    [[nodiscard]] int wideWidth() const;
    [[nodiscard]] QStandardItem *itemOf(const QByteArray &id) const;

    QStandardItemModel m_model;
    QList<NavEntry> m_entries;
    QHash<QByteArray, NavBadge> m_badges;
    QByteArray m_current;
    bool m_narrow = false;
};

} // namespace yumiao::ui::shell
