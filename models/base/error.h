// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace yumiao {

/// What callers branch on. Words for people are made at the edge (ui/words), never from here.
enum class Fault {
    NotFound,    ///< the record, file or name is not there
    Conflict,    ///< somebody else changed or took it meanwhile
    Refused,     ///< a rule of the records forbids it
    Invalid,     ///< the input is not what it should be
    Unreachable, ///< the database or file does not answer (locked, busy, gone)
    Corrupt,     ///< damaged, or not ours
    Newer,       ///< written by a newer program
    ReadOnly,    ///< it may be read but not written
    DiskFull,    ///< no space left
    Cancelled,   ///< withdrawn by the one who asked
    Internal,    ///< a fault of the program
};

/// Why something did not happen. `what` is a stable dotted word ("workspace.newer", "field.required");
/// ui/words turns it and `detail` into a sentence in the reader's language.
struct Error {
    Fault fault = Fault::Internal;
    QString what;
    QVariantMap detail;
};

/// The stable lower-case word of a fault, as the command line prints it ("not_found", "disk_full").
[[nodiscard]] QString faultCode(Fault fault);

} // namespace yumiao
