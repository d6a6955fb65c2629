// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/store/name_pool_scan.h"

#include <array>
#include <limits>
#include <vector>

namespace yumiao::store {

/// Short texts of many rows in one piece of memory, searched by reading through all of it: some milliseconds for a
/// million names, for needles of any length, without an index that writes would have to keep. Filled once, then only
/// read; reading is safe from any thread.
class NamePool {
public:
    static constexpr size_t NoLimit = std::numeric_limits<size_t>::max();

    /// Adds the next row (UTF-8). At most 4 GiB together.
    void add(QByteArrayView text);
    /// Ends the filling.
    void seal();
    /// A sealed pool whose row i is row order[i] of this one.
    [[nodiscard]] NamePool reordered(const std::vector<quint32> &order) const;

    [[nodiscard]] size_t rows() const { return m_starts.size(); }
    [[nodiscard]] QByteArrayView text(size_t row) const;

    /// The rows, ascending, whose text contains the needle (UTF-8, not empty, without a line break); the first `limit`
    /// of them. Fewer when `cancel` is requested meanwhile.
    [[nodiscard]] std::vector<quint32> find(QByteArrayView needle, size_t limit = NoLimit, const Cancel &cancel = {},
        ScanText scan = scanWays().back().scan) const;

    struct Hit {
        quint32 row = 0;
        quint32 at = 0; ///< where in the row's text the needle stands first
    };
    /// The same with the places.
    [[nodiscard]] std::vector<Hit> hits(QByteArrayView needle, const Cancel &cancel = {}) const;

private:
    template <typename Take>
    void scanFor(QByteArrayView needle, const Cancel &cancel, ScanText scan, Take take) const;
    [[nodiscard]] ScanNeedle prepared(QByteArrayView needle) const;
    [[nodiscard]] size_t rowAt(quint32 offset, size_t from) const;

    std::vector<char> m_text;
    std::vector<quint32> m_starts;           ///< where each row begins
    std::array<quint32, 256> m_byteCounts{}; ///< how often each byte occurs
};

} // namespace yumiao::store
