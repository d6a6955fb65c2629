// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/evidence_check.h"

#include "models/eligibility/facts.h"
#include "models/store/ledger_problem.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::store {
namespace {

using eligibility::FactKind;
using eligibility::FactType;
using records::Evidence;
using records::Problem;

Problem evidenceProblem(const char *field, const char *what, QVariantMap detail = {})
{
    return {records::description<Evidence>().indexOf(QLatin1String(field)), QLatin1String(what), std::move(detail)};
}

/// What a value of the type would have to look like.
Problem wrongForm(const FactKind &kind)
{
    switch (kind.type) {
    case FactType::Money:
    case FactType::Count:
    case FactType::Rate:
    case FactType::Points:
        return evidenceProblem("value", "evidence.not_number");
    case FactType::Flag:
        return evidenceProblem("value", "evidence.not_flag");
    case FactType::Word: {
        QStringList words;
        for (const eligibility::FactWord &word : kind.words)
            words.append(word.code);
        return evidenceProblem("value", "evidence.not_word", {{QStringLiteral("words"), words}});
    }
    case FactType::Date:
        return evidenceProblem("value", "evidence.not_day");
    case FactType::Event:
        return evidenceProblem("value", "evidence.not_event");
    }
    Q_UNREACHABLE();
}

std::optional<Problem> valueProblem(const Evidence &evidence, const FactKind &kind)
{
    const auto value = storedFact(kind, evidence.value);
    if (!value)
        return wrongForm(kind);
    eligibility::Facts facts;
    const auto year = evidence.fiscalYear ? std::optional(static_cast<int>(*evidence.fiscalYear)) : std::nullopt;
    const Done put = facts.put(kind.code, year, *value);
    if (put)
        return std::nullopt;
    return put.error().what == QLatin1String("fact.range") ? evidenceProblem("value", "evidence.out_of_range")
                                                           : wrongForm(kind);
}

} // namespace

std::optional<records::Value> storedFact(const FactKind &kind, const QString &text)
{
    switch (kind.type) {
    case FactType::Word:
    case FactType::Date:
        return records::Value(text);
    case FactType::Event:
        return text == QLatin1String("0") ? records::Value(qint64{0}) : records::Value(text);
    case FactType::Money:
    case FactType::Count:
    case FactType::Rate:
    case FactType::Points:
    case FactType::Flag: {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (!isNumber || QString::number(number) != text)
            return std::nullopt;
        return records::Value(number);
    }
    }
    Q_UNREACHABLE();
}

std::vector<Problem> problemsOfEvidence(const Evidence &evidence)
{
    const auto &catalogue = eligibility::factCatalogue();
    const auto place = catalogue ? catalogue->find(evidence.fact) : std::nullopt;
    if (!place)
        return {evidenceProblem("fact", "evidence.unknown_fact", {{QStringLiteral("value"), evidence.fact}})};
    const FactKind &kind = catalogue->at(*place);
    if (kind.minuend)
        return {evidenceProblem("fact", "evidence.derived")};
    if (!kind.record.isEmpty())
        return {evidenceProblem("fact", "evidence.other_record")};
    if (kind.yearly != evidence.fiscalYear.has_value())
        return {evidenceProblem("fiscal_year", kind.yearly ? "evidence.needs_year" : "evidence.no_year")};
    if (auto problem = valueProblem(evidence, kind))
        return {*std::move(problem)};
    return {};
}

Result<QVariantList> wrongEvidence(const Session &session, const std::vector<changes::RecordChange> &applied)
{
    std::vector<RecordId> touched;
    for (const changes::RecordChange &change : applied)
        if (change.kind == records::RecordKind::Evidence)
            touched.push_back(change.id);
    if (touched.empty())
        return QVariantList();
    if (const auto &catalogue = eligibility::factCatalogue(); !catalogue)
        return failure(catalogue.error());
    const auto found = rows(session, records::RecordKind::Evidence, touched);
    if (!found)
        return failure(found.error());
    QVariantList problems;
    for (const StoredRow &row : *found) {
        if (!row.removed.isEmpty())
            continue;
        for (const Problem &problem : problemsOfEvidence(records::recordFrom<Evidence>(row.id, row.values)))
            problems.append(problemDetail(records::description<Evidence>(), row.id, problem));
    }
    return problems;
}

} // namespace yumiao::store
