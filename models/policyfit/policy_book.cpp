// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/measure_reader.h"
#include "models/policyfit/financing_policy.h"

#include <QDir>

#include <algorithm>

namespace yumiao::policyfit {
namespace {

using rules::RuleReader;

tl::unexpected<Error> inFile(Error error, const QString &file)
{
    error.detail.insert(QStringLiteral("file"), file);
    return failure(std::move(error));
}

Benchmark benchmarkFrom(const RuleReader &at, const eligibility::FactCatalogue &catalogue)
{
    at.only("fact source terms");
    Benchmark it;
    it.fact = eligibility::factFrom(at, "fact", catalogue, {eligibility::FactType::Rate});
    for (const RuleReader &one : at.objects("terms")) {
        one.only("to_months threshold");
        BenchmarkTerm term;
        if (one.has("to_months"))
            term.toMonths = one.number("to_months");
        term.threshold = one.text("threshold");
        it.terms.push_back(term);
    }
    if (it.terms.empty())
        at.refuse("terms", QStringLiteral("list"));
    return it;
}

Done readBenchmarks(PolicyBook &book)
{
    const QString file = QStringLiteral("benchmarks.json");
    const auto json = rules::ruleFile(QStringLiteral(":/rules/financing/") + file);
    if (!json)
        return failure(json.error());
    auto object = rules::ruleObject(*json, QStringLiteral("yumiao.financing_benchmarks"));
    if (!object)
        return inFile(object.error(), file);
    Done fault;
    const RuleReader at(*std::move(object), QStringLiteral("benchmarks"), fault);
    at.only("format version rates guarantors");
    const RuleReader guarantors = at.object("guarantors");
    guarantors.only("government other source");
    book.guarantors = {guarantors.texts("government"), guarantors.texts("other")};
    for (const RuleReader &one : at.objects("rates"))
        book.benchmarks.push_back(benchmarkFrom(one, book.catalogue));
    return fault ? Done() : inFile(fault.error(), file);
}

Done readPolicies(PolicyBook &book)
{
    const QDir folder(QStringLiteral(":/rules/financing/policies"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto json = rules::ruleFile(folder.filePath(name));
        if (!json)
            return failure(json.error());
        auto policy = readPolicy(*json, book.catalogue);
        if (!policy)
            return inFile(policy.error(), name);
        book.policies.push_back(*std::move(policy));
    }
    std::sort(book.policies.begin(), book.policies.end(),
        [](const Policy &a, const Policy &b) { return std::tie(a.order, a.code) < std::tie(b.order, b.code); });
    return {};
}

/// The book never moves once it stands: its facts point to its catalogue.
Done carriedBook(PolicyBook &book)
{
    const auto json = rules::ruleFile(QStringLiteral(":/rules/financing/facts.json"));
    if (!json)
        return failure(json.error());
    auto catalogue = eligibility::readFactCatalogue(*json);
    if (!catalogue)
        return inFile(catalogue.error(), QStringLiteral("financing/facts.json"));
    book.catalogue = *std::move(catalogue);
    return readBenchmarks(book).and_then([&] { return readPolicies(book); });
}

} // namespace

const Result<PolicyBook> &policyBook()
{
    static Result<PolicyBook> book = PolicyBook();
    static const Done read = carriedBook(*book);
    static const Result<PolicyBook> fault = read ? Result<PolicyBook>(PolicyBook()) : failure(read.error());
    return read ? book : fault;
}

} // namespace yumiao::policyfit
