// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace yumiao::store {

/// What a scan looks for, with the two of its bytes that are rarest in the text: a place is compared whole only where
/// both stand. For a needle of one byte both are the same.
struct ScanNeedle {
    QByteArrayView bytes; ///< not empty
    qsizetype first = 0;  ///< offsets into `bytes`
    qsizetype second = 0;
};

/// The first place in [from, last] where the needle begins, or nullptr. `last` is the last place where it could begin;
/// ScanPadding readable bytes must follow the text.
using ScanText = const char *(*)(const char *from, const char *last, const ScanNeedle &needle);
constexpr qsizetype ScanPadding = 32;

struct ScanWay {
    const char *name; ///< "plain", "sse2", "avx2"
    ScanText scan;
};
/// What this machine can do, the plain way first and the quickest last.
[[nodiscard]] const std::vector<ScanWay> &scanWays();

} // namespace yumiao::store
