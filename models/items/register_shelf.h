// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/register_index.h"
#include "models/store/workspace.h"

#include <QObject>

#include <mutex>

namespace yumiao::items {

/// The register index of an open workspace, shared by the pages, the palette and the fields that look for an
/// enterprise. It is read in the background when the shelf is made; jobs on a read lane bring it up to date as they
/// use it.
class RegisterShelf : public QObject {
    Q_OBJECT
public:
    /// What a job on a lane holds of the shelf. Safe from any thread.
    class Reader {
    public:
        /// The index as the base stands now; null while there is none to be had (SQL must answer).
        [[nodiscard]] Result<std::shared_ptr<const store::RegisterIndex>> current(const store::Session &session) const;
        /// The index as it was last left, null when there is none.
        [[nodiscard]] std::shared_ptr<const store::RegisterIndex> last() const;

    private:
        friend class RegisterShelf;
        struct State {
            std::mutex mutex;
            std::shared_ptr<const store::RegisterIndex> index;
        };
        std::shared_ptr<State> m_state = std::make_shared<State>();
    };

    /// The workspace outlives the shelf.
    explicit RegisterShelf(store::Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] const Reader &reader() const { return m_reader; }
    /// Null until loaded() came.
    [[nodiscard]] std::shared_ptr<const store::RegisterIndex> index() const { return m_reader.last(); }
    /// Reads the index if there is none for today, or it was patched so much that it pays.
    void ensure();

Q_SIGNALS:
    void loaded();
    void failed(const yumiao::Error &error);

private:
    void load();
    store::Workspace &m_workspace;
    Reader m_reader;
    bool m_loading = false;
    store::Ticket m_ticket;
};

} // namespace yumiao::items
