// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_merges.h"

#include "models/exchange/sheet_limits.h"
#include "models/exchange/xlsx_text.h"

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype MergeChunkBytes = 64 * 1024;
constexpr qsizetype LongestMark = 256;
const QByteArrayView MergeMark("mergeCell ");

/// "A1:C2" after ref=" in the mark that begins at `at`.
std::optional<MergedCells> mergeAt(QByteArrayView bytes, qsizetype at)
{
    const QByteArrayView mark = bytes.sliced(at, std::min(LongestMark, bytes.size() - at));
    const qsizetype ref = mark.indexOf("ref=\"");
    const qsizetype end = ref < 0 ? -1 : mark.indexOf('"', ref + 5);
    if (end < 0)
        return std::nullopt;
    const std::string_view range(mark.data() + ref + 5, static_cast<size_t>(end - ref - 5));
    const size_t colon = range.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto from = cellPlace(range.substr(0, colon));
    const auto to = cellPlace(range.substr(colon + 1));
    if (!from || !to || to->row < from->row || to->column < from->column)
        return std::nullopt;
    return MergedCells{from->row, to->row, from->column, to->column};
}

} // namespace

Result<std::vector<MergedCells>> readMerges(ZipPart &part, int lastRow, const Cancel &cancel)
{
    std::vector<MergedCells> merges;
    QByteArray chunk(MergeChunkBytes, Qt::Uninitialized);
    QByteArray window;
    for (;;) {
        if (cancel.stop_requested())
            return failure(Fault::Cancelled, u"sheet.cancelled"_s);
        const auto got = part.read(chunk);
        if (!got)
            return failure(got.error());
        window.append(chunk.constData(), *got);
        // A mark near the end may be cut: it is looked at together with the next piece.
        const qsizetype safe = *got == 0 ? window.size() : window.size() - LongestMark;
        qsizetype from = 0;
        for (qsizetype at = window.indexOf(MergeMark); at >= 0 && at < safe; at = window.indexOf(MergeMark, from)) {
            from = at + MergeMark.size();
            const auto merge = mergeAt(window, at);
            if (merge && merge->firstRow <= lastRow && merges.size() < static_cast<size_t>(limits::HeadMerges))
                merges.push_back(*merge);
        }
        if (*got == 0)
            return merges;
        window.remove(0, std::max({qsizetype(0), from, safe}));
    }
}

} // namespace yumiao::exchange
