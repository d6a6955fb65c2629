// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/record_description.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace yumiao::staging {

/// Where a column of a block goes.
struct BlockColumn {
    enum class To {
        Field,    ///< the field `field`
        Key,      ///< names the record of each row
        ReadOnly, ///< a field that follows from other records
        Unknown,  ///< no field has this heading
        Repeated, ///< a column before it leads to the same field
        Nowhere,  ///< nothing to take over: 序号, or no heading
        PastEnd,  ///< to the right of the last column of the list
    };
    To to = To::Nowhere;
    int field = -1;
    QString heading{};
    QString unit{}; ///< a word that belongs behind amounts: 元, 亿元
};

/// How a block is to be read; what is not said is found out.
struct BlockWish {
    std::optional<bool> headings{}; ///< the first row holds headings
    std::optional<bool> byKey{};    ///< rows go to the record that their key names, not to the next row of the list
    std::optional<bool> repeat{};   ///< a block of one row goes to every selected row
    bool blanksClear = false;       ///< an empty cell makes the field unknown; else it leaves it alone
};

/// A block's columns, and how they were found.
struct BlockColumns {
    bool headings = false;
    bool byKey = false;
    bool canBeByKey = false;      ///< the columns hold a key
    std::vector<int> keyFields{}; ///< of the key
    int otherName = -1;           ///< the field that names the record where the key's cells are empty
    std::vector<BlockColumn> columns{};
};

/// `shown` are the fields of the list's columns from the current one rightwards, -1 for those that cannot be typed.
/// `titles` are those of each of items::allColumns() in every language. Headings are found as the import finds them;
/// the first row holds headings when at least half of its filled cells are some. Error: aliases.*.
[[nodiscard]] Result<BlockColumns> blockColumns(const records::RecordDescription &description,
    const std::vector<QStringList> &rows, const std::vector<int> &shown, const std::vector<QStringList> &titles,
    const BlockWish &wish);

} // namespace yumiao::staging
