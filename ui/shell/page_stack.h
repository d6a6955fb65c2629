// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QHash>
#include <QStackedWidget>

#include <vector>

namespace yumiao::ui::shell {

/// The pages of the window; each is made the first time it is asked for.
class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    PageStack(std::vector<PageEntry> entries, QWidget *parent);
    [[nodiscard]] const std::vector<PageEntry> &entries() const { return m_entries; }
    /// The entry that opens a route; null if there is none.
    [[nodiscard]] const PageEntry *entryFor(const Route &route) const;
    [[nodiscard]] const PageEntry *entry(const QByteArray &id) const;
    /// Brings a page to the front, making it if need be. Null for an unknown id.
    Page *showPage(const QByteArray &id);
    /// That of the page in front alone: the others do not push.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QByteArray currentId() const { return m_current; }
    [[nodiscard]] const QHash<QByteArray, Page *> &made() const { return m_made; }
Q_SIGNALS:
    void pageMade(yumiao::ui::shell::Page *page);

private:
    std::vector<PageEntry> m_entries;
    QHash<QByteArray, Page *> m_made; // children of this stack
    QByteArray m_current;
};

} // namespace yumiao::ui::shell
