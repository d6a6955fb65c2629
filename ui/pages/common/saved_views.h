// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/view_definition.h"
#include "models/records/saved_view.h"
#include "ui/pages/common/page_needs.h"

#include <QObject>

namespace yumiao::ui::pages {

/// A view under its name: the officer's own (in the settings) or the office's (a record).
struct NamedView {
    QString name;
    QString definition;
    RecordId id; ///< of a shared one; null: private
    [[nodiscard]] bool isShared() const { return !id.isNull(); }
    friend bool operator==(const NamedView &, const NamedView &) = default;
};

/// The saved views of one list: private ones first, each part in its order. Writing a shared one is a change of the
/// workspace, with history and undo.
class SavedViews final : public QObject {
    Q_OBJECT
public:
    SavedViews(PageNeeds needs, QString place, QObject *parent);
    [[nodiscard]] const QList<NamedView> &views() const { return m_views; }
    [[nodiscard]] const NamedView *find(const QString &name) const;
    /// Another list: its views are read.
    void setPlace(const QString &place);

    /// Under a new name, or over the view of that name and sort.
    void save(const QString &name, const QString &definition, bool shared);
    void rename(const QString &name, const QString &newName);
    /// One place up (-1) or down (1) among its own sort; the first nine views have a key.
    void move(const QString &name, int step);
    [[nodiscard]] bool canMove(const QString &name, int step) const;
    /// With a way back.
    void remove(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void read();
    void keepPrivate(const QList<NamedView> &views);
    void writeShared(std::vector<changes::RecordChange> changes, const QString &said);
    void moveShared(size_t from, size_t to);
    [[nodiscard]] qsizetype neighbour(const QString &name, int step) const;
    [[nodiscard]] QList<NamedView> privateViews() const;
    [[nodiscard]] QString settingsKey() const;
    [[nodiscard]] records::SavedView recordOf(const NamedView &view, qint64 position) const;

    PageNeeds m_needs;
    QString m_place;
    QList<NamedView> m_views;
    std::vector<records::SavedView> m_shared;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
