// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cost_reading.h"

#include "models/records/credit_line.h"
#include "models/records/financing_need.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::cost {
namespace {

using namespace Qt::StringLiterals;
using records::RecordKind;
using store::Comparison;
using store::Filter;

constexpr size_t AtOnce = 400; ///< so many references are asked for in one question

/// Live records of a kind that refer to one of these, in the order of their ids.
template <typename R>
Result<std::vector<R>> referring(const store::Session &session, const QString &field, const std::vector<RecordId> &to)
{
    std::vector<R> found;
    for (size_t from = 0; from < to.size(); from += AtOnce) {
        QStringList ids;
        for (size_t i = from; i < std::min(from + AtOnce, to.size()); ++i)
            ids.append(to[i].toText());
        store::Query query;
        query.filter = Filter::condition(field, Comparison::In, ids);
        query.sort = {{u"id"_s, false}};
        query.on = QDate(2000, 1, 1); // no derived field is asked for
        auto part = store::load<R>(session, query);
        if (!part)
            return failure(part.error());
        found.insert(found.end(), std::make_move_iterator(part->begin()), std::make_move_iterator(part->end()));
    }
    return found;
}

template <typename R>
std::vector<RecordId> idsOf(const std::vector<R> &records)
{
    std::vector<RecordId> ids;
    ids.reserve(records.size());
    for (const R &it : records)
        ids.push_back(it.id);
    return ids;
}

/// Puts what was read beside the application it belongs to.
class RecordGathering {
public:
    RecordGathering(const store::Session &session, QDate on)
        : m_session(session)
        , m_on(on)
    {
    }
    [[nodiscard]] Result<std::vector<CostRecords>> of(const std::vector<RecordId> &applications);

private:
    [[nodiscard]] Done readApplications(const std::vector<RecordId> &applications);
    [[nodiscard]] std::vector<RecordId> applicationIds() const;
    [[nodiscard]] Done readLines();
    [[nodiscard]] Done readCredit();
    [[nodiscard]] Done readDrawdowns(const std::vector<records::CreditLine> &credit);

    const store::Session &m_session;
    QDate m_on;
    std::vector<CostRecords> m_found;
    QHash<RecordId, size_t> m_place; ///< by application
};

Done RecordGathering::readApplications(const std::vector<RecordId> &applications)
{
    const auto rows = store::rows(m_session, RecordKind::FinancingApplication, applications);
    if (!rows)
        return failure(rows.error());
    for (const store::StoredRow &row : *rows)
        if (row.removed.isEmpty()) {
            m_place.insert(row.id, m_found.size());
            m_found.emplace_back().application = records::recordFrom<records::FinancingApplication>(row.id, row.values);
        }
    return {};
}

std::vector<RecordId> RecordGathering::applicationIds() const
{
    std::vector<RecordId> ids;
    ids.reserve(m_found.size());
    for (const CostRecords &it : m_found)
        ids.push_back(it.application.id);
    return ids;
}

Done RecordGathering::readLines()
{
    auto lines = referring<records::CostLine>(m_session, u"application"_s, applicationIds());
    if (!lines)
        return failure(lines.error());
    for (records::CostLine &line : *lines)
        m_found[m_place.value(line.application.id)].lines.push_back(std::move(line));
    return {};
}

Done RecordGathering::readCredit()
{
    const auto credit = referring<records::CreditLine>(m_session, u"application"_s, applicationIds());
    if (!credit)
        return failure(credit.error());
    for (const records::CreditLine &line : *credit) {
        CostRecords &of = m_found[m_place.value(line.application.id)];
        if (line.rate)
            of.lineRates.insert(line.id, *line.rate);
        if (line.granted.isValid() && line.granted > m_on)
            continue;
        if (of.granted.isValid() && line.granted <= of.granted)
            continue;
        of.granted = line.granted;
        of.grantedAmount = line.amount;
        of.grantedRate = line.rate;
    }
    return readDrawdowns(*credit);
}

Done RecordGathering::readDrawdowns(const std::vector<records::CreditLine> &credit)
{
    QHash<RecordId, size_t> placeOfLine;
    for (const records::CreditLine &line : credit)
        placeOfLine.insert(line.id, m_place.value(line.application.id));
    auto drawn = referring<records::Drawdown>(m_session, u"credit_line"_s, idsOf(credit));
    if (!drawn)
        return failure(drawn.error());
    std::erase_if(*drawn, [&](const records::Drawdown &it) { return it.drawn.isValid() && it.drawn > m_on; });
    auto repaid = referring<records::Repayment>(m_session, u"drawdown"_s, idsOf(*drawn));
    if (!repaid)
        return failure(repaid.error());
    QHash<RecordId, size_t> placeOfDrawdown;
    for (records::Drawdown &it : *drawn) {
        const size_t place = placeOfLine.value(it.creditLine.id);
        placeOfDrawdown.insert(it.id, place);
        m_found[place].drawdowns.push_back(std::move(it));
    }
    for (records::Repayment &row : *repaid)
        m_found[placeOfDrawdown.value(row.drawdown.id)].repayments.push_back(std::move(row));
    return {};
}

Result<std::vector<CostRecords>> RecordGathering::of(const std::vector<RecordId> &applications)
{
    if (const Done read = readApplications(applications); !read)
        return failure(read.error());
    if (const Done read = readLines(); !read)
        return failure(read.error());
    if (const Done read = readCredit(); !read)
        return failure(read.error());
    return std::move(m_found);
}

Done nameAnswers(const store::Session &session, std::vector<CostAnswer> &answers)
{
    QHash<RecordKind, QSet<RecordId>> wanted;
    for (const CostAnswer &it : answers) {
        wanted[RecordKind::Enterprise].insert(it.application.enterprise.id);
        if (!it.application.institution.id.isNull())
            wanted[RecordKind::Institution].insert(it.application.institution.id);
    }
    const auto labels = store::labelsByKind(session, wanted);
    if (!labels)
        return failure(labels.error());
    for (CostAnswer &it : answers) {
        it.enterprise = labels->value(RecordKind::Enterprise).value(it.application.enterprise.id);
        it.institution = labels->value(RecordKind::Institution).value(it.application.institution.id);
    }
    return {};
}

bool isCheaper(const CostAnswer &a, const CostAnswer &b)
{
    if (a.cost.has_value() != b.cost.has_value())
        return a.cost.has_value();
    return a.cost && a.cost->net.nominal < b.cost->net.nominal;
}

} // namespace

Result<std::vector<CostRecords>> costRecordsOf(
    const store::Session &session, const std::vector<RecordId> &applications, QDate on)
{
    return RecordGathering(session, on).of(applications);
}

Result<std::vector<CostAnswer>> costsOf(
    const store::Session &session, const std::vector<RecordId> &applications, QDate on)
{
    const auto known = costRecordsOf(session, applications, on);
    if (!known)
        return failure(known.error());
    std::vector<CostAnswer> answers;
    answers.reserve(known->size());
    for (const CostRecords &it : *known)
        answers.push_back(answerFrom(it, on));
    if (const Done named = nameAnswers(session, answers); !named)
        return failure(named.error());
    return answers;
}

Result<CostAnswer> costOf(const store::Session &session, RecordId application, QDate on)
{
    auto answers = costsOf(session, {application}, on);
    if (!answers)
        return failure(answers.error());
    if (answers->empty())
        return failure(Fault::NotFound, u"record.missing"_s, {{u"id"_s, application.toText()}});
    return std::move(answers->front());
}

Result<std::vector<CostAnswer>> offersOf(const store::Session &session, RecordId need, QDate on)
{
    if (const auto known = store::find<records::FinancingNeed>(session, need); !known)
        return failure(known.error());
    const auto applications = referring<records::FinancingApplication>(session, u"need"_s, {need});
    if (!applications)
        return failure(applications.error());
    auto answers = costsOf(session, idsOf(*applications), on);
    if (answers)
        std::stable_sort(answers->begin(), answers->end(), isCheaper);
    return answers;
}

} // namespace yumiao::cost
