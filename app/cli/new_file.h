// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace yumiao::app::cli {

/// A workspace while it is being made: it has its name only when it is whole, so that neither a kill nor a power cut
/// leaves half of one behind. What is not put in place is taken away again.
class NewFile {
public:
    /// Error: workspace.exists.
    [[nodiscard]] static Result<NewFile> at(const QString &path);
    ~NewFile();
    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&) = delete;
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    /// Where to make it: beside its place, under a name of its own.
    [[nodiscard]] const QString &making() const { return m_making; }
    /// Gives it its name, safe on the disk; never over another file. The base must be closed. Errors:
    /// workspace.exists, workspace.cannot_open.
    [[nodiscard]] Done putInPlace();

private:
    NewFile(QString path, QString making);
    void discard() const;

    QString m_path;
    QString m_making;
};

} // namespace yumiao::app::cli
