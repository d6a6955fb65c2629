// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/check.h"

namespace yumiao::store {

/// Looks after the contents of the attachments: each must be there, as long as its record says and in one piece; deep
/// also every byte by its digests. A fault names the record and the file: attachment/ID, name.
[[nodiscard]] Done checkContents(
    const Session &session, bool deep, std::vector<CheckFault> &faults, const Cancel &cancel = {});

} // namespace yumiao::store
