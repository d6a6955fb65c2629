// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/validity.h"
#include "models/store/ledger.h"

namespace yumiao::store {

/// The details of refusals as plain maps, in the words of the command line's JSON.
[[nodiscard]] QVariantMap problemDetail(
    const records::RecordDescription &description, RecordId id, const records::Problem &problem);
[[nodiscard]] QVariantMap heldDetail(const HeldField &held);

/// A refusal of the database said in terms of the record: which key is taken and by whom, which reference leads
/// nowhere.
[[nodiscard]] Error explained(
    const Session &session, const records::RecordDescription &description, const records::Values &values, Error error);

} // namespace yumiao::store
