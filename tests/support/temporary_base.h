// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace yumiao::tests {

/// An empty, migrated base in a folder that vanishes with it.
class TemporaryBase {
public:
    TemporaryBase();

    [[nodiscard]] store::Session &session() const { return m_base->session(); }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    void close() { m_base.reset(); }
    /// Closes and opens again, as a restart of the program would.
    void reopen();

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<store::OpenBase> m_base;
};

/// Every row of every table, history included: two equal texts are two equal bases.
[[nodiscard]] QString wholeState(const store::Session &session);
/// The values of all live records: what people see, without versions and history.
[[nodiscard]] QString liveState(const store::Session &session);
/// The bytes of a file.
[[nodiscard]] QByteArray bytesOf(const QString &path);
/// What the check finds, one line a fault; empty when all is well.
[[nodiscard]] QString faultsOf(const store::Session &session, bool deep = false);

} // namespace yumiao::tests
