// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_index.h"
#include "models/store/register_index_facets.h"

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

/// The rows that a table looks at and which facets each of them fails.
struct Looked {
    std::vector<quint32> rows;
    FacetFails fails;
};

std::vector<quint32> rowsWithTerm(const RegisterTable &table, const SearchTerm &term, const Cancel &cancel)
{
    const QByteArray needle = term.text.toUtf8();
    auto found = table.texts.find(needle, NamePool::NoLimit, cancel);
    if (!term.mayBeInitials)
        return found;
    const auto byInitials = table.initials.find(needle, NamePool::NoLimit, cancel);
    std::vector<quint32> both;
    std::set_union(found.begin(), found.end(), byInitials.begin(), byInitials.end(), std::back_inserter(both));
    return both;
}

std::vector<quint32> rowsWithTerms(
    const RegisterTable &table, const std::vector<SearchTerm> &terms, const Cancel &cancel)
{
    std::vector<quint32> rows;
    if (terms.empty()) {
        rows.resize(table.rows());
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }
    rows = rowsWithTerm(table, terms.front(), cancel);
    for (size_t i = 1; i < terms.size() && !rows.empty(); ++i) {
        const auto further = rowsWithTerm(table, terms[i], cancel);
        std::vector<quint32> common;
        std::set_intersection(rows.begin(), rows.end(), further.begin(), further.end(), std::back_inserter(common));
        rows = std::move(common);
    }
    return rows;
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
        look(m_base.table, m_overlay.hidden, [](quint32 row) { return rankOfBase(row); });
        const size_t fromBase = m_ranks.size();
        look(m_overlay.table, {},
            [this](quint32 row) { return (static_cast<Rank>(m_overlay.rows[row].place) << 32U) + row + 1; });
        std::inplace_merge(m_ranks.begin(), m_ranks.begin() + static_cast<std::ptrdiff_t>(fromBase), m_ranks.end());
        sort();
        RegisterAnswer answer;
        answer.ids.reserve(m_ranks.size());
        for (const Rank rank : m_ranks)
            answer.ids.push_back(cell(rank, &RegisterTable::ids));
        answer.all = static_cast<qint64>(m_base.table.rows() - m_overlay.hidden.size() + m_overlay.rows.size());
        sum(answer);
        answer.facets = facetGroups(m_base.words, m_overlay.counts, isAll() ? m_overlay.counts : m_counts);
        return answer;
    }

private:
    /// Nothing is asked for: the counts are known.
    [[nodiscard]] bool isAll() const
    {
        return m_terms.empty() && !m_question.within
            && std::all_of(m_question.chosen.begin(), m_question.chosen.end(),
                [](const QStringList &codes) { return codes.isEmpty(); });
    }
    template <typename RankOf>
    void look(const RegisterTable &table, const std::vector<quint32> &hidden, RankOf rankOf)
    {
        Looked looked{rowsWithTerms(table, m_terms, m_cancel), {}};
        takeOut(looked.rows, hidden);
        if (m_question.within)
            std::erase_if(looked.rows, [&](quint32 row) { return !m_within.contains(table.ids[row]); });
        looked.fails.resize(looked.rows.size());
        for (size_t i = 0; i < RegisterFacetCount; ++i)
            if (!m_question.chosen[i].isEmpty())
                markFails(table, m_base.words, static_cast<RegisterFacet>(i), m_question.chosen[i], looked.rows,
                    looked.fails);
        if (!isAll())
            countFitting(table, m_base.words, looked.rows, looked.fails, m_counts);
        for (size_t i = 0; i < looked.rows.size(); ++i)
            if (looked.fails[i] == 0)
                m_ranks.push_back(rankOf(looked.rows[i]));
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
    std::vector<Rank> m_ranks;        ///< of what is found
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
