// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

#include <QDate>
#include <QIODevice>

namespace yumiao::store {

/// How large the contents of files may be, in bytes.
struct ContentLimits {
    qint64 file = 512LL * 1024 * 1024;
    qint64 workspace = 2048LL * 1024 * 1024;
    /// Those of the workspace (thresholds attachment.file_mib and attachment.workspace_mib on a day), the usual ones
    /// where it does not say.
    [[nodiscard]] static Result<ContentLimits> of(const Session &session, QDate on);
};

/// What a file is known by: SHA-256 of all its bytes, 64 hexadecimal digits in lower case, and how many they are.
struct ContentKey {
    QString digest;
    qint64 size = 0;
    friend bool operator==(const ContentKey &, const ContentKey &) = default;
};

/// Reads a device to its end, a chunk at a time. Errors: content.too_large (`size`, `limit`), content.unreadable,
/// cancelled.
[[nodiscard]] Result<ContentKey> weigh(
    QIODevice &device, qint64 limit, const Cancel &cancel = {}, const ReportProgress &report = {});

/// Puts the bytes of a device into the base under their key, a chunk at a time; nothing is written when they are there
/// already. Needs a WritePermit and the ledger's transaction around it. Errors: content.changed (the bytes are not
/// those that were weighed), content.workspace_full (`size`, `used`, `limit`), cancelled, workspace.*.
[[nodiscard]] Done putContent(const Session &session, QIODevice &device, const ContentKey &key,
    const ContentLimits &limits, const ReportProgress &report = {});

/// Writes a content to a device, verifying every chunk before it goes out and the whole at the end.
/// Errors: content.missing, content.damaged (both with `digest`), content.unwritable, cancelled.
[[nodiscard]] Done copyContent(
    const Session &session, const QString &digest, QIODevice &out, const ReportProgress &report = {});
/// A content in memory, if it is not larger than `most` (content.too_large).
[[nodiscard]] Result<QByteArray> contentBytes(const Session &session, const QString &digest, qint64 most);

/// How much stands in the base.
struct ContentTotals {
    qint64 contents = 0;
    qint64 bytes = 0; ///< each content once
};
[[nodiscard]] Result<ContentTotals> contentTotals(const Session &session);

} // namespace yumiao::store
