// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/batches.h"
#include "models/cultivation/district_standings.h"
#include "models/cultivation/enterprise_facts.h"
#include "models/store/enterprise_news.h"
#include "models/store/query.h"

#include <algorithm>
#include <future>

namespace yumiao::cultivation {

using eligibility::Ladder;
using eligibility::Question;
using eligibility::Tier;
using records::RecordKind;

namespace {

bool decidesStandings(RecordKind kind)
{
    return kind == RecordKind::AnnualFigures || kind == RecordKind::Certificate || kind == RecordKind::Evidence
        || kind == RecordKind::ScaleEntry;
}

bool decidesEveryStanding(RecordKind kind)
{
    return kind == RecordKind::Industry;
}

std::vector<JudgedTier> judgedTiers(const RuleBook &book, QDate on)
{
    std::vector<JudgedTier> tiers;
    for (const Ladder &ladder : book.ladders.ladders)
        for (const Tier &tier : ladder.tiers)
            if (auto rules = rulesInForce(book.shelf, ladder.code, tier.code, {on, eligibility::Procedure::New}))
                tiers.push_back({&ladder, &tier, *std::move(rules)});
    return tiers;
}

/// Those of some enterprises that stand in the register on a day, in the order they were registered.
Result<std::vector<RecordId>> presentAmong(const store::Session &session, std::vector<RecordId> some, QDate on)
{
    std::sort(some.begin(), some.end());
    const auto stands = store::fieldsOf(session, RecordKind::Enterprise, some, {QStringLiteral("in_register")}, on);
    if (!stands)
        return failure(stands.error());
    std::vector<RecordId> present;
    for (size_t i = 0; i < some.size(); ++i)
        if (!records::isUnknown((*stands)[i].front()) && records::numberIn((*stands)[i].front()) != 0)
            present.push_back(some[i]);
    return present;
}

tl::unexpected<Error> cancelledJudging()
{
    return failure(Fault::Cancelled, QStringLiteral("cancelled"));
}

} // namespace

struct DistrictStandings::Row {
    RecordId id;
    std::vector<quint8> tierNumbers;
    std::vector<Standing> standings;
};

/// Judges what is known of enterprises; it touches nothing but the rules, so it may run beside the reading.
class DistrictStandings::Judging {
public:
    explicit Judging(const DistrictStandings &of)
        : m_ladders(of.m_book->ladders.ladders)
        , m_tiers(of.m_tiers)
        , m_question{of.m_on, eligibility::Procedure::New}
    {
    }

    [[nodiscard]] std::vector<Row> rows(const std::vector<EnterpriseFacts> &known, const Cancel &cancel) const
    {
        std::vector<Row> rows;
        rows.reserve(known.size());
        for (const EnterpriseFacts &it : known) {
            if (cancel.stop_requested())
                break; // the one who waits looks at it as well
            rows.push_back(row(it));
        }
        return rows;
    }

private:
    [[nodiscard]] Row row(const EnterpriseFacts &known) const
    {
        Row row{known.enterprise.id, {}, {}};
        for (const Ladder &ladder : m_ladders) {
            const Tier *tier = tierOn(ladder, known.facts, m_question.on);
            row.tierNumbers.push_back(tier ? static_cast<quint8>(tier - ladder.tiers.data() + 1) : quint8{0});
        }
        for (const JudgedTier &tier : m_tiers)
            row.standings.push_back(standingOf(assess(*tier.rules.rules, known.facts, m_question)));
        return row;
    }

    const std::vector<Ladder> &m_ladders;
    const std::vector<JudgedTier> &m_tiers;
    Question m_question;
};

void DistrictStandings::append(const Row &row)
{
    m_ids.push_back(row.id);
    m_tierNumbers.insert(m_tierNumbers.end(), row.tierNumbers.begin(), row.tierNumbers.end());
    m_standings.insert(m_standings.end(), row.standings.begin(), row.standings.end());
}

void DistrictStandings::append(const DistrictStandings &other, size_t row)
{
    const auto part = [row](const auto &from, size_t width, auto &into) {
        const auto begin = from.begin() + static_cast<std::ptrdiff_t>(row * width);
        into.insert(into.end(), begin, begin + static_cast<std::ptrdiff_t>(width));
    };
    m_ids.push_back(other.m_ids[row]);
    part(other.m_tierNumbers, m_book->ladders.ladders.size(), m_tierNumbers);
    part(other.m_standings, m_tiers.size(), m_standings);
}

Result<std::shared_ptr<const DistrictStandings>> DistrictStandings::judge(const store::Session &session,
    std::shared_ptr<const RuleBook> book, QDate on, const Cancel &cancel, const ReportProgress &report)
{
    const std::shared_ptr<DistrictStandings> all(new DistrictStandings());
    all->m_on = on;
    all->m_book = std::move(book);
    all->m_tiers = judgedTiers(*all->m_book, on);
    const auto last = store::lastChangeSet(session); // before the reading: what is written meanwhile is news
    const auto ids = last ? enterprisesOn(session, on) : Result<std::vector<RecordId>>();
    if (!last || !ids)
        return failure(!last ? last.error() : ids.error());
    all->m_upTo = *last;
    const Judging judging(*all);
    std::future<std::vector<Row>> under;
    const auto take = [&] {
        if (under.valid())
            for (const Row &row : under.get())
                all->append(row);
    };
    const Done done = inBatches(
        *ids,
        [&](std::span<const RecordId> some) -> Done {
            auto known = factsOf(session, some, on);
            take();
            if (!known)
                return failure(known.error());
            under = std::async(std::launch::async,
                [&judging, known = *std::move(known), cancel] { return judging.rows(known, cancel); });
            return {};
        },
        cancel, report);
    take();
    if (!done)
        return failure(done.error());
    if (cancel.stop_requested())
        return cancelledJudging();
    session.forgetPages();
    return std::shared_ptr<const DistrictStandings>(all);
}

Result<std::shared_ptr<const DistrictStandings>> DistrictStandings::patched(
    const store::Session &session, const std::shared_ptr<const RuleBook> &book) const
{
    using Pointer = std::shared_ptr<const DistrictStandings>;
    if (book != m_book)
        return Pointer();
    const auto news = enterpriseNewsSince(session, m_upTo, {decidesStandings, decidesEveryStanding});
    if (!news)
        return failure(news.error());
    if (news->tooMuch)
        return Pointer();
    const std::shared_ptr<DistrictStandings> now(new DistrictStandings());
    now->m_on = m_on;
    now->m_book = m_book;
    now->m_upTo = news->upTo;
    now->m_tiers = m_tiers;
    const auto present = presentAmong(session, news->enterprises, m_on);
    if (!present)
        return failure(present.error());
    const auto known = factsOf(session, *present, m_on);
    if (!known)
        return failure(known.error());
    const auto fresh = Judging(*this).rows(*known, session.stop());
    if (session.stop().stop_requested())
        return cancelledJudging();
    now->merge(*this, {news->enterprises.begin(), news->enterprises.end()}, fresh);
    return Pointer(now);
}

/// The rows of another state, but those of enterprises that changed; both are in the order of their ids.
void DistrictStandings::merge(
    const DistrictStandings &before, const QSet<RecordId> &changed, const std::vector<Row> &fresh)
{
    size_t added = 0;
    for (size_t old = 0; old < before.m_ids.size(); ++old) {
        for (; added < fresh.size() && fresh[added].id < before.m_ids[old]; ++added)
            append(fresh[added]);
        if (!changed.contains(before.m_ids[old]))
            append(before, old);
    }
    for (; added < fresh.size(); ++added)
        append(fresh[added]);
}

} // namespace yumiao::cultivation
