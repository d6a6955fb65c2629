// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/criterion_reader.h"
#include "models/eligibility/pack.h"

#include <algorithm>

namespace yumiao::eligibility {
namespace {

InForce inForceFrom(const rules::RuleReader &at)
{
    at.only("for from to confidence");
    InForce it;
    it.procedure = at.word<Procedure>("for");
    it.from = at.mayDate("from");
    it.to = at.mayDate("to");
    it.confidence = at.word<records::Confidence>("confidence");
    if (it.from.isValid() && it.to.isValid() && it.to < it.from)
        at.refuse("to", QStringLiteral("order"));
    return it;
}

TierRules tierFrom(const rules::RuleReader &at, const FactCatalogue &catalogue)
{
    at.only("ladder tier title title_en clause note note_en in_force criteria");
    TierRules it;
    it.ladder = at.text("ladder");
    it.tier = at.text("tier");
    it.title = at.text("title");
    it.clause = at.text("clause");
    it.note = at.mayText("note");
    it.titleEn = at.mayText("title_en");
    it.noteEn = at.mayText("note_en");
    for (const rules::RuleReader &one : at.objects("in_force"))
        it.inForce.push_back(inForceFrom(one));
    if (it.inForce.empty())
        at.refuse("in_force", QStringLiteral("list"));
    CriterionReader reader(catalogue);
    for (const rules::RuleReader &one : at.objects("criteria"))
        it.criteria.push_back(reader.read(one));
    if (it.criteria.empty())
        at.refuse("criteria", QStringLiteral("list"));
    return it;
}

records::Certificate certificateFrom(const rules::RuleReader &at)
{
    at.only("kind level issued valid_to revoked");
    records::Certificate it;
    it.kind = at.word<records::CertificateKind>("kind");
    if (at.has("level"))
        it.level = at.word<records::CertificateLevel>("level");
    it.issued = at.mayDate("issued");
    it.validTo = at.mayDate("valid_to");
    it.revoked = at.mayDate("revoked");
    if (!it.issued.isValid())
        at.refuse("issued", QStringLiteral("date"));
    return it;
}

void readExampleFacts(Example &example, const rules::RuleReader &at, const FactCatalogue &catalogue)
{
    const rules::RuleReader inside = at.object("facts");
    for (const QString &key : inside.keys()) {
        const QByteArray name = key.toUtf8();
        const auto ref = factRefFromText(catalogue, key);
        if (!ref) {
            inside.refuse(name.constData(), QStringLiteral("fact"));
            return;
        }
        const FactKind &kind = catalogue.at(ref->kind);
        const auto value = factFromText(kind, inside.text(name.constData()));
        const std::optional<int> year = kind.yearly ? std::optional(ref->year) : std::nullopt;
        if (!value || !example.facts.put(kind.code, year, *value, {QStringLiteral("例"), {}, {}, {}}))
            inside.refuse(name.constData(), QStringLiteral("unit"));
    }
}

bool isVerdict(const QString &word)
{
    return word == QStringLiteral("met") || word == QStringLiteral("not_met") || word == QStringLiteral("unknown");
}

Expected expectedFrom(const rules::RuleReader &at)
{
    at.only("result criteria score_from score_to");
    Expected it;
    it.result = at.text("result");
    if (!isVerdict(it.result))
        at.refuse("result", QStringLiteral("word"));
    if (at.has("criteria")) {
        const rules::RuleReader inside = at.object("criteria");
        for (const QString &key : inside.keys()) {
            const QByteArray name = key.toUtf8();
            it.criteria.emplace_back(key, inside.text(name.constData()));
            if (!isVerdict(it.criteria.back().second))
                inside.refuse(name.constData(), QStringLiteral("word"));
        }
    }
    if (at.has("score_from") || at.has("score_to"))
        it.score = Award{at.number("score_from") * OnePoint, at.number("score_to") * OnePoint};
    return it;
}

Example exampleFrom(const rules::RuleReader &at, const Pack &pack, const FactCatalogue &catalogue)
{
    at.only("name tier for on industry facts certificates expect");
    Example it{at.text("name"), at.text("tier"), at.word<Procedure>("for"), at.mayDate("on"), Facts(catalogue),
        expectedFrom(at.object("expect"))};
    const auto isIts = [&](const TierRules &tier) { return tier.tier == it.tier; };
    if (std::none_of(pack.tiers.begin(), pack.tiers.end(), isIts))
        at.refuse("tier", QStringLiteral("word"));
    if (!it.on.isValid())
        at.refuse("on", QStringLiteral("date"));
    it.facts.industry = at.mayText("industry");
    readExampleFacts(it, at, catalogue);
    if (at.has("certificates"))
        for (const rules::RuleReader &one : at.objects("certificates"))
            it.facts.certificates.push_back(certificateFrom(one));
    return it;
}

void readDocument(Pack &pack, const rules::RuleReader &at)
{
    at.only(
        "format version code title title_en document_number issuer issued transition source confidence tiers examples");
    pack.version = static_cast<int>(at.number("version"));
    pack.code = at.text("code");
    pack.title = at.text("title");
    pack.titleEn = at.mayText("title_en");
    pack.documentNumber = at.mayText("document_number");
    pack.issuer = at.text("issuer");
    pack.issued = at.mayDate("issued");
    pack.transition = at.mayText("transition");
    pack.source = at.text("source");
    pack.confidence = at.word<records::Confidence>("confidence");
}

} // namespace

Result<Pack> readPack(const QByteArray &json, const FactCatalogue &catalogue)
{
    auto object = rules::ruleObject(json, QStringLiteral("yumiao.rule_pack"));
    if (!object)
        return failure(object.error());
    Done fault;
    const rules::RuleReader at(*std::move(object), QStringLiteral("pack"), fault);
    Pack pack;
    readDocument(pack, at);
    for (const rules::RuleReader &one : at.objects("tiers")) {
        pack.tiers.push_back(tierFrom(one, catalogue));
        const auto isSame = [&](const TierRules &tier) {
            return tier.ladder == pack.tiers.back().ladder && tier.tier == pack.tiers.back().tier;
        };
        if (std::count_if(pack.tiers.begin(), pack.tiers.end(), isSame) > 1)
            one.refuse("tier", QStringLiteral("twice"));
    }
    if (pack.tiers.empty())
        at.refuse("tiers", QStringLiteral("list"));
    for (const rules::RuleReader &one : at.objects("examples"))
        pack.examples.push_back(exampleFrom(one, pack, catalogue));
    return fault.map([&] { return std::move(pack); });
}

} // namespace yumiao::eligibility
