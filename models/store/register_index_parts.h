// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/register_index_table.h"

#include <QSet>

#include <memory>
#include <optional>

namespace yumiao::store {

/// How many enterprises each choice of each facet has: by the number that a table keeps for it, or by bit.
using FacetCounts = std::array<std::vector<qint64>, RegisterFacetCount>;

/// What was read from the base as a whole.
struct RegisterBase {
    QDate on;
    RegisterWords words;
    RegisterTable table;
    std::vector<quint32> byId; ///< the rows of the table in the order of their ids
    FacetCounts counts;

    /// Where an enterprise stands in the table.
    [[nodiscard]] std::optional<quint32> rowOf(RecordId id) const;
};

/// What lies over it. The row of an enterprise that changed is hidden in the base and stands here instead.
struct RegisterOverlay {
    struct Row {
        RegisterRow row;
        QByteArray nameKey;
        quint32 place = 0; ///< stands before the base row of this number
    };
    RecordId upTo;               ///< the last change set that is in
    std::vector<Row> rows;       ///< by place, then by name
    RegisterTable table;         ///< the same rows
    std::vector<quint32> hidden; ///< rows of the base, ascending
    QSet<RecordId> changed;      ///< every enterprise that is not to be looked up in the base
    FacetCounts counts;          ///< of all live enterprises, base and overlay together
};

/// Counts `rows` of a table into `counts`, `times` each (-1 takes them out).
void countRows(const RegisterTable &table, const RegisterWords &words, const std::vector<quint32> &rows, qint64 times,
    FacetCounts &counts);

} // namespace yumiao::store
