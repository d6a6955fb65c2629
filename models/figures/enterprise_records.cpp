// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/enterprise_records.h"

#include "models/figures/answers.h"
#include "models/store/past.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::figures {
namespace {

using records::RecordKind;

/// Where the rows come from: the present, or a day of the past.
class RowsAbout {
public:
    RowsAbout(const store::Session &session, RecordId enterprise, const store::Past *past)
        : m_session(session)
        , m_enterprise(enterprise)
        , m_past(past)
    {
    }
    [[nodiscard]] Result<std::vector<store::StoredRow>> by(RecordKind kind, int field) const
    {
        if (m_past)
            return m_past->referring(m_session, kind, field, m_enterprise);
        store::Query query;
        query.kind = kind;
        const QString name = QString::fromLatin1(records::descriptionOf(kind).fields[static_cast<size_t>(field)].name);
        query.filter = store::Filter::condition(name, store::Comparison::Equal, {m_enterprise.toText()});
        query.sort = {{QStringLiteral("id"), false}};
        query.on = QDate(2000, 1, 1); // no derived field is asked for
        return store::rows(m_session, query);
    }

private:
    const store::Session &m_session;
    RecordId m_enterprise;
    const store::Past *m_past;
};

template <typename R>
std::vector<R> typedRows(Answers &answers, const RowsAbout &about)
{
    const auto &description = records::description<R>();
    std::vector<R> found;
    const auto rows = answers.take(about.by(description.kind, description.indexOf(QLatin1String("enterprise"))));
    for (const store::StoredRow &row : rows)
        found.push_back(records::recordFrom<R>(row.id, row.values));
    return found;
}

/// By a day, those without one last; the ids, which sort by creation, decide between equals.
template <typename R, typename Day>
void sortByDay(std::vector<R> &all, Day R::*day, bool newestFirst)
{
    std::sort(all.begin(), all.end(), [day, newestFirst](const R &a, const R &b) {
        const QDate first = a.*day;
        const QDate second = b.*day;
        if (first.isValid() != second.isValid())
            return first.isValid();
        if (first != second)
            return newestFirst ? first > second : first < second;
        return newestFirst ? a.id > b.id : a.id < b.id;
    });
}

bool hasOwnList(RecordKind kind)
{
    static constexpr RecordKind own[]{RecordKind::AnnualFigures, RecordKind::Certificate, RecordKind::FinancingNeed,
        RecordKind::FinancingApplication, RecordKind::CreditLine, RecordKind::Drawdown, RecordKind::Task,
        RecordKind::Visit, RecordKind::NamePeriod};
    return std::find(std::begin(own), std::end(own), kind) != std::end(own);
}

/// A record may refer to the enterprise by several of its fields: a relation by both its ends.
std::vector<OtherRecords> otherRecords(Answers &answers, const RowsAbout &about)
{
    std::vector<OtherRecords> others;
    for (const auto *description : records::allDescriptions()) {
        if (hasOwnList(description->kind))
            continue;
        OtherRecords of{description->kind, {}};
        for (size_t i = 0; i < description->fields.size(); ++i) {
            if (description->fields[i].target != RecordKind::Enterprise)
                continue;
            for (store::StoredRow &row : answers.take(about.by(description->kind, static_cast<int>(i)))) {
                const bool known = std::any_of(
                    of.rows.begin(), of.rows.end(), [&row](const store::StoredRow &it) { return it.id == row.id; });
                if (!known)
                    of.rows.push_back(std::move(row));
            }
        }
        if (!of.rows.empty())
            others.push_back(std::move(of));
    }
    return others;
}

Result<EnterpriseRecords> readAll(
    const store::Session &session, const records::Enterprise &enterprise, const store::Past *past)
{
    const RowsAbout about(session, enterprise.id, past);
    Answers answers;
    EnterpriseRecords all;
    all.enterprise = enterprise;
    all.figures = typedRows<records::AnnualFigures>(answers, about);
    std::sort(all.figures.begin(), all.figures.end(),
        [](const auto &a, const auto &b) { return std::pair(a.fiscalYear, a.id) < std::pair(b.fiscalYear, b.id); });
    all.certificates = typedRows<records::Certificate>(answers, about);
    sortByDay(all.certificates, &records::Certificate::issued, true);
    all.needs = typedRows<records::FinancingNeed>(answers, about);
    sortByDay(all.needs, &records::FinancingNeed::registered, true);
    all.applications = typedRows<records::FinancingApplication>(answers, about);
    sortByDay(all.applications, &records::FinancingApplication::applied, true);
    all.lines = typedRows<records::CreditLine>(answers, about);
    sortByDay(all.lines, &records::CreditLine::granted, false);
    all.drawdowns = typedRows<records::Drawdown>(answers, about);
    sortByDay(all.drawdowns, &records::Drawdown::drawn, false);
    all.tasks = typedRows<records::Task>(answers, about);
    sortByDay(all.tasks, &records::Task::due, false);
    all.visits = typedRows<records::Visit>(answers, about);
    sortByDay(all.visits, &records::Visit::visited, true);
    all.names = typedRows<records::NamePeriod>(answers, about);
    sortByDay(all.names, &records::NamePeriod::validFrom, false);
    all.others = otherRecords(answers, about);
    return answers.done().map([&] { return std::move(all); });
}

} // namespace

Result<EnterpriseRecords> recordsOfEnterprise(const store::Session &session, RecordId enterprise)
{
    const auto found = store::find<records::Enterprise>(session, enterprise);
    return found ? readAll(session, *found, nullptr) : failure(found.error());
}

Result<EnterpriseRecords> recordsOfEnterprise(const store::Session &session, RecordId enterprise, QDate day)
{
    const auto past = store::Past::endOf(session, day);
    if (!past)
        return failure(past.error());
    const auto row = past->row(session, RecordKind::Enterprise, enterprise);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(Fault::NotFound, QStringLiteral("record.not_yet"),
            {{QStringLiteral("id"), enterprise.toText()}, {QStringLiteral("day"), day.toString(Qt::ISODate)}});
    if (!(*row)->removed.isEmpty())
        return failure(Fault::NotFound, QStringLiteral("record.removed_then"),
            {{QStringLiteral("id"), enterprise.toText()}, {QStringLiteral("day"), day.toString(Qt::ISODate)},
                {QStringLiteral("reason"), (*row)->removed}});
    return readAll(session, records::recordFrom<records::Enterprise>(enterprise, (*row)->values), &*past);
}

} // namespace yumiao::figures
