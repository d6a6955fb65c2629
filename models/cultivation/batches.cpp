// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/batches.h"

#include <algorithm>

namespace yumiao::cultivation {
namespace {

constexpr size_t EnterprisesAtOnce = 500;

} // namespace

Done inBatches(std::span<const RecordId> all, const TakeSome &take, const Cancel &cancel, const ReportProgress &report)
{
    for (size_t from = 0; from < all.size();) {
        if (cancel.stop_requested())
            return failure(Fault::Cancelled, QStringLiteral("cancelled"));
        const size_t length = std::min(EnterprisesAtOnce, all.size() - from);
        if (const Done taken = take(all.subspan(from, length)); !taken)
            return taken;
        from += length;
        if (report)
            report({static_cast<qint64>(from), static_cast<qint64>(all.size())});
    }
    return {};
}

} // namespace yumiao::cultivation
