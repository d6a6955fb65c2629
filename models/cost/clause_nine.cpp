// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/clause_nine.h"

#include "models/rules/rule_json.h"

#include <algorithm>

namespace yumiao::cost {
namespace {

Result<UnwantedFees> carriedUnwantedFees()
{
    const auto json = rules::ruleFile(QStringLiteral(":/rules/financing/fees.json"));
    return json ? readUnwantedFees(*json) : Result<UnwantedFees>(failure(json.error()));
}

} // namespace

const UnwantedFee *UnwantedFees::of(const records::CostLine &line) const
{
    const auto at = std::find_if(fees.begin(), fees.end(), [&](const UnwantedFee &fee) {
        return fee.kind == line.kind && (!fee.onlyCompulsory || line.compulsory.value_or(false));
    });
    return at == fees.end() ? nullptr : &*at;
}

Result<UnwantedFees> readUnwantedFees(const QByteArray &json)
{
    auto object = rules::ruleObject(json, QStringLiteral("yumiao.fees"));
    if (!object)
        return failure(object.error());
    Done fault;
    const rules::RuleReader at(*std::move(object), QStringLiteral("fees"), fault);
    at.only("format version fees");
    UnwantedFees known;
    known.version = static_cast<int>(at.number("version"));
    for (const rules::RuleReader &it : at.objects("fees")) {
        it.only("kind only_compulsory clause measure wording source confidence");
        known.fees.push_back(
            {it.word<records::CostKind>("kind"), it.flag("only_compulsory"), static_cast<int>(it.number("clause")),
                it.text("measure"), it.text("wording"), it.text("source"), it.word<records::Confidence>("confidence")});
    }
    return fault.map([&] { return std::move(known); });
}

const Result<UnwantedFees> &unwantedFees()
{
    static const Result<UnwantedFees> fees = carriedUnwantedFees();
    return fees;
}

} // namespace yumiao::cost
