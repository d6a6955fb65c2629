// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/announced/reconciliation.h"
#include "models/changes/change_set.h"

namespace yumiao::announced {

/// What a reconciled list would write.
struct AnnouncedSet {
    changes::ChangeSet set; ///< action "import"; without author
    int certificates = 0;
    int enterprises = 0;        ///< added to the register
    std::vector<int> refused{}; ///< places in the list whose new enterprise the records refuse; also marked there
};

/// One change set of everything that is decided: a certificate for each new recognition and renewal (the one before it
/// is marked as reviewed), a new enterprise where the officer wants it; `addUnknown` adds all that are not in the
/// register. A publicity list writes nothing. Lines whose enterprise the records would refuse become Refused. Error:
/// workspace.*.
[[nodiscard]] Result<AnnouncedSet> announcedSet(const store::Session &session, Reconciliation &reconciliation,
    const AnnouncedWish &wish, bool addUnknown, const QString &source, RecordIdSource &ids);

} // namespace yumiao::announced
