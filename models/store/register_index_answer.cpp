// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_index.h"
#include "models/store/register_index_facets.h"
#include "models/store/register_search.h"

#include <algorithm>
#include <numeric>

namespace yumiao::store {
namespace {

/// A place in the order of names over base and overlay: base row r is (r + 1, 0), an overlay row that stands before it
/// (r, its number + 1).
using Rank = quint64;

Rank rankOfBase(quint32 row)
{
    return (static_cast<Rank>(row) + 1) << 32U;
}

/// Answers one question; lives for that long.
class Answering {
public:
    Answering(const RegisterBase &base, const RegisterOverlay &overlay, const RegisterQuestion &question,
        const Cancel &cancel)
        : m_base(base)
        , m_overlay(overlay)
        , m_question(question)
        , m_cancel(cancel)
        , m_terms(searchTerms(question.text))
    {
        if (question.within)
            for (const RecordId id : *question.within)
                m_within.insert(id, static_cast<qint64>(m_within.size()));
    }
    [[nodiscard]] RegisterAnswer answer()
    {
        FoundRows inBase = searchedRows(m_base.table, m_terms, m_cancel);
        takeOut(inBase.rows, m_overlay.hidden);
        FoundRows inOverlay = searchedRows(m_overlay.table, m_terms, m_cancel);
        if (m_question.similar && !m_terms.empty())
            addSimilar(m_base, m_overlay, m_question.text, inBase, inOverlay, m_cancel);
        look(m_base.table, std::move(inBase), [](quint32 row) { return rankOfBase(row); });
        look(m_overlay.table, std::move(inOverlay),
            [this](quint32 row) { return (static_cast<Rank>(m_overlay.rows[row].place) << 32U) + row + 1; });
        gather();
        sort();
        RegisterAnswer answer;
        answer.ids.reserve(m_ranks.size());
        for (const Rank rank : m_ranks)
            answer.ids.push_back(cell(rank, &RegisterTable::ids));
        answer.similar = m_similar;
        answer.all = static_cast<qint64>(m_base.table.rows() - m_overlay.hidden.size() + m_overlay.rows.size());
        sum(answer);
        answer.facets = facetGroups(m_base.words, m_overlay.counts, isAll() ? m_overlay.counts : m_counts);
        return answer;
    }

private:
    /// Nothing is asked for: the counts are known.
    [[nodiscard]] bool isAll() const { return m_terms.empty() && !m_question.within && !hasChosen(); }
    /// Keeps the rows that meet everything else, apart by how well they were found.
    template <typename RankOf>
    void look(const RegisterTable &table, FoundRows found, RankOf rankOf)
    {
        std::vector<quint32> &rows = found.rows;
        if (m_question.within)
            std::erase_if(rows, [&](quint32 row) { return !m_within.contains(table.ids[row]); });
        if (hasChosen())
            keepChosen(table, rows);
        else if (!isAll())
            countFound(table, rows);
        if (found.orders.empty())
            m_byOrder.front().reserve(rows.size());
        for (const quint32 row : rows)
            m_byOrder[found.orders.empty() ? 0 : found.orders[row]].push_back(rankOf(row));
    }
    /// Of what nearly all rows have, the few that are missing are counted.
    void countFound(const RegisterTable &table, const std::vector<quint32> &rows)
    {
        if (&table != &m_base.table || rows.size() < table.rows() / 2)
            return countRows(table, m_base.words, rows, 1, m_counts);
        std::vector<quint32> missing;
        missing.reserve(table.rows() - rows.size());
        auto next = rows.begin();
        for (quint32 row = 0; row < table.rows(); ++row) {
            if (next != rows.end() && *next == row)
                ++next;
            else
                missing.push_back(row);
        }
        countRows(table, m_base.words, missing, -1, m_counts);
        for (size_t facet = 0; facet < m_counts.size(); ++facet)
            for (size_t place = 0; place < m_counts[facet].size(); ++place)
                m_counts[facet][place] += m_base.counts[facet][place];
    }
    [[nodiscard]] bool hasChosen() const
    {
        return std::any_of(m_question.chosen.begin(), m_question.chosen.end(),
            [](const QStringList &codes) { return !codes.isEmpty(); });
    }
    /// Counts what each facet would give and takes out what does not have the chosen ones.
    void keepChosen(const RegisterTable &table, std::vector<quint32> &rows)
    {
        FacetFails fails(rows.size());
        for (size_t i = 0; i < RegisterFacetCount; ++i)
            if (!m_question.chosen[i].isEmpty())
                markFails(table, m_base.words, static_cast<RegisterFacet>(i), m_question.chosen[i], rows, fails);
        countFitting(table, m_base.words, rows, fails, m_counts);
        size_t kept = 0;
        for (size_t i = 0; i < rows.size(); ++i)
            if (fails[i] == 0)
                rows[kept++] = rows[i];
        rows.resize(kept);
    }
    /// The best found first, among equals by name.
    void gather()
    {
        for (size_t order = 0; order < SearchOrders; ++order) {
            std::vector<Rank> &some = m_byOrder[order];
            if (!std::is_sorted(some.begin(), some.end())) // overlay rows stand behind those of the base
                std::sort(some.begin(), some.end());
            if (order >= SimilarOrder)
                m_similar += static_cast<qint64>(some.size());
            if (m_ranks.empty())
                m_ranks = std::move(some);
            else
                m_ranks.insert(m_ranks.end(), some.begin(), some.end());
        }
    }
    /// The cell of a column at a rank.
    template <typename T>
    [[nodiscard]] T cell(Rank rank, std::vector<T> RegisterTable::*column) const
    {
        const auto inOverlay = static_cast<quint32>(rank & 0xFFFFFFFFU);
        if (inOverlay != 0)
            return (m_overlay.table.*column)[inOverlay - 1];
        return (m_base.table.*column)[static_cast<size_t>(rank >> 32U) - 1];
    }
    [[nodiscard]] std::optional<qint64> key(RegisterSort by, Rank rank) const;
    void sort();
    void sum(RegisterAnswer &answer) const;

    const RegisterBase &m_base;
    const RegisterOverlay &m_overlay;
    const RegisterQuestion &m_question;
    const Cancel &m_cancel;
    std::vector<SearchTerm> m_terms;
    QHash<RecordId, qint64> m_within; ///< with their order
    std::array<std::vector<Rank>, SearchOrders> m_byOrder;
    std::vector<Rank> m_ranks; ///< of what is found
    qint64 m_similar = 0;
    FacetCounts m_counts;
};

/// What an enterprise is sorted by; nothing when it is unknown.
std::optional<qint64> Answering::key(RegisterSort by, Rank rank) const
{
    const auto known
        = [](qint64 value, qint64 unknown) { return value == unknown ? std::nullopt : std::optional(value); };
    switch (by) {
    case RegisterSort::Name:
        return static_cast<qint64>(rank);
    case RegisterSort::Town:
        return known(cell(rank, &RegisterTable::town), 0);
    case RegisterSort::Tier:
        return known(cell(rank, &RegisterTable::tier), 0);
    case RegisterSort::Revenue:
        return known(cell(rank, &RegisterTable::revenue), RegisterRow::NoRevenue);
    case RegisterSort::RdShare:
        return known(cell(rank, &RegisterTable::rdShare), RegisterRow::NoShare);
    case RegisterSort::LastVisit:
        return known(cell(rank, &RegisterTable::lastVisit), 0);
    case RegisterSort::AsGiven:
        return m_within.value(cell(rank, &RegisterTable::ids));
    }
    Q_UNREACHABLE();
}

/// By the last key first, each time keeping the order of equals: so the first key decides.
void Answering::sort()
{
    constexpr qint64 Last = std::numeric_limits<qint64>::max();
    for (auto it = m_question.sort.rbegin(); it != m_question.sort.rend(); ++it) {
        std::vector<std::pair<qint64, Rank>> keyed;
        keyed.reserve(m_ranks.size());
        for (const Rank rank : m_ranks) {
            const auto value = key(it->by, rank);
            keyed.emplace_back(!value ? Last : it->descending ? -*value : *value, rank);
        }
        std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        std::transform(keyed.begin(), keyed.end(), m_ranks.begin(), [](const auto &pair) { return pair.second; });
    }
}

void Answering::sum(RegisterAnswer &answer) const
{
    std::vector<qint32> shares;
    shares.reserve(m_ranks.size());
    for (const Rank rank : m_ranks) {
        if (const qint64 revenue = cell(rank, &RegisterTable::revenue); revenue != RegisterRow::NoRevenue) {
            answer.revenue += revenue;
            ++answer.revenueKnown;
        }
        if (const qint32 share = cell(rank, &RegisterTable::rdShare); share != RegisterRow::NoShare)
            shares.push_back(share);
    }
    if (shares.empty())
        return;
    const auto middle = shares.begin() + static_cast<std::ptrdiff_t>(shares.size() / 2);
    std::nth_element(shares.begin(), middle, shares.end());
    answer.rdShareMedian = *middle;
}

} // namespace

RegisterAnswer RegisterIndex::answer(const RegisterQuestion &question, const Cancel &cancel) const
{
    return Answering(*m_base, *m_overlay, question, cancel).answer();
}

std::vector<RecordId> RegisterIndex::first(const QString &text, size_t limit) const
{
    RegisterQuestion question;
    question.text = text;
    auto found = answer(question).ids;
    found.resize(std::min(found.size(), limit));
    return found;
}

} // namespace yumiao::store
