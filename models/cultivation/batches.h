// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/base/record_id.h"
#include "models/base/result.h"

#include <functional>
#include <span>

namespace yumiao::cultivation {

/// Is handed some hundreds of enterprises; its failure ends the walk.
using TakeSome = std::function<Done(std::span<const RecordId> some)>;
/// Hands over enterprises in their order, so many at a time that their facts fit easily into memory, and tells how far
/// it is. Errors: cancelled, those of `take`.
[[nodiscard]] Done inBatches(
    std::span<const RecordId> all, const TakeSome &take, const Cancel &cancel = {}, const ReportProgress &report = {});

} // namespace yumiao::cultivation
