// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_search.h"

#include "models/base/text_folding.h"
#include "models/store/similar_names.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace yumiao::store {
namespace {

/// Of so many hits, only the first place in each row is looked at: a good one further on would be one of thousands.
constexpr size_t ManyHits = 4096;
constexpr quint32 RowsBetweenLooks = 16'384;
constexpr quint8 NotFound = 0xFF;

/// How well each row is found by one term.
class TermSearch {
public:
    TermSearch(const RegisterTable &table, const Cancel &cancel)
        : m_table(table)
        , m_cancel(cancel)
        , m_orders(table.rows(), NotFound)
    {
    }
    [[nodiscard]] FoundRows find(const SearchTerm &term) &&
    {
        scan(m_table.texts, term.text, bestWordMatch,
            [&](QByteArrayView lines, qsizetype at) { return wordMatchAt(lines, at, term.text.size()); });
        if (term.mayBeInitials) {
            scanSound(m_table.initials, term.text);
            for (const QByteArray &syllables : term.spelled)
                scanSound(m_table.pinyin, syllables);
        }
        if (term.mayBePaper)
            scan(m_table.papers, term.text, bestWordMatch,
                [&](QByteArrayView lines, qsizetype at) { return wordMatchAt(lines, at, term.text.size()); });
        return {std::move(m_rows), std::move(m_orders)};
    }

private:
    void scanSound(const NamePool &pool, QByteArrayView needle) { scan(pool, needle, bestSoundMatch, soundMatchAt); }
    template <typename Best, typename MatchAt>
    void scan(const NamePool &pool, QByteArrayView needle, Best best, MatchAt matchAt)
    {
        const auto hits = pool.hits(needle, m_cancel);
        std::vector<quint32> fresh;
        fresh.reserve(hits.size());
        for (const NamePool::Hit &hit : hits) {
            const QByteArrayView lines = pool.text(hit.row);
            const SearchMatch match
                = hits.size() > ManyHits ? matchAt(lines, static_cast<qsizetype>(hit.at)) : *best(lines, needle);
            quint8 &order = m_orders[hit.row];
            if (order == NotFound)
                fresh.push_back(hit.row);
            order = std::min(order, static_cast<quint8>(match.grade));
        }
        if (m_rows.empty()) {
            m_rows = std::move(fresh);
            return;
        }
        const auto middle = static_cast<std::ptrdiff_t>(m_rows.size());
        m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
        std::inplace_merge(m_rows.begin(), m_rows.begin() + middle, m_rows.end());
    }

    const RegisterTable &m_table;
    const Cancel &m_cancel;
    std::vector<quint32> m_rows;
    std::vector<quint8> m_orders;
};

/// Shows a table's live rows; false when it was cancelled.
bool showAll(SimilarNames &similar, const RegisterTable &table, const std::vector<quint32> &hidden, quint32 offset,
    const Cancel &cancel)
{
    auto hiddenRow = hidden.begin();
    for (quint32 row = 0; row < table.rows(); ++row) {
        if (row % RowsBetweenLooks == 0 && cancel.stop_requested())
            return false;
        if (hiddenRow != hidden.end() && *hiddenRow == row)
            ++hiddenRow;
        else
            similar.show(offset + row, table.texts.text(row));
    }
    return true;
}

void addRow(FoundRows &found, quint32 row, quint8 order)
{
    found.rows.insert(std::lower_bound(found.rows.begin(), found.rows.end(), row), row);
    found.orders[row] = order;
}

} // namespace

FoundRows searchedRows(const RegisterTable &table, const std::vector<SearchTerm> &terms, const Cancel &cancel)
{
    FoundRows found;
    if (terms.empty()) {
        found.rows.resize(table.rows());
        std::iota(found.rows.begin(), found.rows.end(), 0U);
        return found;
    }
    found = TermSearch(table, cancel).find(terms.front());
    for (size_t i = 1; i < terms.size() && !found.rows.empty(); ++i) {
        const FoundRows further = TermSearch(table, cancel).find(terms[i]);
        std::vector<quint32> common;
        std::set_intersection(
            found.rows.begin(), found.rows.end(), further.rows.begin(), further.rows.end(), std::back_inserter(common));
        found.rows = std::move(common);
        for (const quint32 row : found.rows)
            found.orders[row] = std::max(found.orders[row], further.orders[row]);
    }
    return found;
}

void addSimilar(const RegisterBase &base, const RegisterOverlay &overlay, const QString &text, FoundRows &inBase,
    FoundRows &inOverlay, const Cancel &cancel)
{
    if (!inBase.rows.empty() || !inOverlay.rows.empty())
        return;
    SimilarNames similar(folded(text));
    if (!similar.isWorthwhile())
        return;
    const auto rowsOfBase = static_cast<quint32>(base.table.rows());
    if (!showAll(similar, base.table, overlay.hidden, 0, cancel)
        || !showAll(similar, overlay.table, {}, rowsOfBase, cancel))
        return;
    quint8 order = SimilarOrder;
    for (const SimilarNames::Found &found : similar.best()) {
        if (found.row < rowsOfBase)
            addRow(inBase, found.row, order);
        else
            addRow(inOverlay, found.row - rowsOfBase, order);
        ++order;
    }
}

void takeOut(std::vector<quint32> &rows, const std::vector<quint32> &hidden)
{
    if (hidden.empty())
        return;
    std::vector<quint32> left;
    left.reserve(rows.size());
    std::set_difference(rows.begin(), rows.end(), hidden.begin(), hidden.end(), std::back_inserter(left));
    rows = std::move(left);
}

} // namespace yumiao::store
