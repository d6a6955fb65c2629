// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attachment.h"
#include "models/store/contents.h"
#include "models/store/ledger.h"

namespace yumiao::store {

/// A file that is to be attached: bytes in memory (pasted), or a file on the disk.
struct FileToAttach {
    QString name; ///< what it is called; empty: the file's own name
    QString path; ///< of a file on the disk; empty: `bytes`
    QByteArray bytes;
};

/// Attaches a file: weighs it, then writes content and record in one transaction of the ledger, so that a program that
/// dies half way leaves nothing. `wish` says the enterprise and what is known of the paper; id, name, size, digest and
/// day are filled in. Only a plain file is taken: no folder, device or pipe.
/// Errors: file.cannot_read (`path`), file.not_plain (`path`), content.*, attachment.same (`name`; the same content is
/// attached to this enterprise already, under that name), those of commit().
struct AttachWish {
    records::Attachment attachment;
    FileToAttach file;
    QString author;
    QString source; ///< "window", "command_line"
    QDate today;
};
[[nodiscard]] Result<Receipt> attach(
    Session &session, const AttachWish &wish, const Clock &clock, const ReportProgress &report = {});

/// Writes the content of an attachment to a new file that only this user can read; an existing file is replaced only
/// when `replace`, and then whole or not at all. Never follows a link. Errors: file.exists (`path`), file.cannot_write
/// (`path`, `cause`), content.* (with `name`).
[[nodiscard]] Done saveAttachment(const Session &session, const records::Attachment &attachment, const QString &path,
    bool replace, const ReportProgress &report = {});

/// A name that every system takes, whatever the attachment is called: no signs that mean something to a shell or a
/// file system, no device of old systems, no leading point or dash, at most 120 bytes before its ending.
[[nodiscard]] QString safeFileName(const QString &name);

} // namespace yumiao::store
