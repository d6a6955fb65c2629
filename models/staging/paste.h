// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staging/block_columns.h"
#include "models/staging/judging.h"

namespace yumiao::staging {

/// A block that is to be laid over a list, and the list as it stands.
struct PasteRequest {
    records::RecordKind kind = records::RecordKind::Enterprise;
    QString text;                     ///< of the clipboard
    std::vector<int> shown{};         ///< fields of the columns from the current one rightwards; -1: not a stored one
    std::vector<RecordId> rows{};     ///< of the list, from the current one down
    std::vector<RecordId> selected{}; ///< rows of the list over which a block of one row is repeated
    QHash<std::pair<RecordId, int>, records::Value> seen{}; ///< what the list showed, as far as it was read
    std::vector<QStringList> titles{}; ///< of each column of items::allColumns(), in every language
    BlockWish wish{};
    Reading reading;
};

/// What would become of it.
struct PasteAnswer {
    BlockColumns columns;
    int lines = 0; ///< of data
    bool canRepeat = false;
    bool repeated = false; ///< the one row went to every selected row, as spreadsheets do
    std::vector<JudgedCell> cells;
};

/// Reads a block and judges each of its cells. Lines and columns that lead nowhere are cells of their own, refused
/// with: block.read_only, block.unknown_heading, block.repeated_heading, block.past_right (`columns`), block.past_end,
/// block.no_key, block.key_missing (`value`), block.key_ambiguous (`value`), block.row_twice (`line`).
/// Errors: block.empty, block.too_large, cancelled, aliases.*, workspace.*. Runs on the thread of the session.
[[nodiscard]] Result<PasteAnswer> judgePaste(
    const store::Session &session, const PasteRequest &request, const ReportProgress &report = {});

} // namespace yumiao::staging
