// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/changes/change_set.h"

#include <QByteArray>

namespace yumiao::changes {

/// The canonical bytes of one record's change (CBOR: [kind name, id, created, [[field name, before, after], …]]): what
/// the history stores and what the audit chain digests. Equal changes give equal bytes.
[[nodiscard]] QByteArray encoded(const RecordChange &change);
/// The opposite. Fields that this program no longer has are left out. Error: history.damaged.
[[nodiscard]] Result<RecordChange> decoded(const QByteArray &bytes);

/// The canonical bytes of a set's head (everything but its changes).
[[nodiscard]] QByteArray encodedHead(const ChangeSet &set, qsizetype changes);

} // namespace yumiao::changes
