// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/pack_writer.h"

#include "models/eligibility/criterion_writer.h"
#include "models/eligibility/number_text.h"

#include <QJsonArray>

namespace yumiao::eligibility {
namespace {

QJsonObject inForceJson(const InForce &it)
{
    QJsonObject json{{QStringLiteral("for"), wordCode(it.procedure)}};
    putText(json, "from", it.from.toString(Qt::ISODate));
    putText(json, "to", it.to.toString(Qt::ISODate));
    putWord(json, "confidence", it.confidence);
    return json;
}

QJsonObject tierJson(const TierRules &it, const FactCatalogue &catalogue)
{
    QJsonObject json{{QStringLiteral("ladder"), it.ladder}, {QStringLiteral("tier"), it.tier},
        {QStringLiteral("title"), it.title}, {QStringLiteral("clause"), it.clause}};
    putText(json, "note", it.note);
    putText(json, "title_en", it.titleEn);
    putText(json, "note_en", it.noteEn);
    QJsonArray inForce;
    for (const InForce &one : it.inForce)
        inForce.append(inForceJson(one));
    json.insert(QStringLiteral("in_force"), inForce);
    QJsonArray criteria;
    for (const Criterion &one : it.criteria)
        criteria.append(criterionJson(one, nullptr, catalogue));
    json.insert(QStringLiteral("criteria"), criteria);
    return json;
}

QJsonObject certificateJson(const records::Certificate &it)
{
    QJsonObject json;
    putWord(json, "kind", it.kind);
    putWord(json, "level", it.level);
    putText(json, "issued", it.issued.toString(Qt::ISODate));
    putText(json, "valid_to", it.validTo.toString(Qt::ISODate));
    putText(json, "revoked", it.revoked.toString(Qt::ISODate));
    return json;
}

QJsonObject expectedJson(const Expected &it)
{
    QJsonObject json{{QStringLiteral("result"), it.result}};
    QJsonObject criteria;
    for (const auto &[code, verdict] : it.criteria)
        criteria.insert(code, verdict);
    if (!criteria.isEmpty())
        json.insert(QStringLiteral("criteria"), criteria);
    if (it.score) {
        json.insert(QStringLiteral("score_from"), it.score->least / OnePoint);
        json.insert(QStringLiteral("score_to"), it.score->most / OnePoint);
    }
    return json;
}

QJsonObject exampleJson(const Example &it, const FactCatalogue &catalogue)
{
    QJsonObject json{{QStringLiteral("name"), it.name}, {QStringLiteral("tier"), it.tier},
        {QStringLiteral("for"), wordCode(it.procedure)}, {QStringLiteral("on"), it.on.toString(Qt::ISODate)}};
    putText(json, "industry", it.facts.industry);
    QJsonObject facts;
    for (const Fact &fact : it.facts.all())
        facts.insert(factRefText(catalogue, {fact.kind, fact.year}), shownFact(catalogue.at(fact.kind), fact.value));
    json.insert(QStringLiteral("facts"), facts);
    QJsonArray certificates;
    for (const records::Certificate &one : it.facts.certificates)
        certificates.append(certificateJson(one));
    if (!certificates.isEmpty())
        json.insert(QStringLiteral("certificates"), certificates);
    json.insert(QStringLiteral("expect"), expectedJson(it.expected));
    return json;
}

} // namespace

QJsonObject packJson(const Pack &pack, const FactCatalogue &catalogue)
{
    QJsonObject json{{QStringLiteral("format"), QStringLiteral("yumiao.rule_pack")},
        {QStringLiteral("version"), pack.version}, {QStringLiteral("code"), pack.code},
        {QStringLiteral("title"), pack.title}, {QStringLiteral("issuer"), pack.issuer},
        {QStringLiteral("source"), pack.source}};
    putText(json, "title_en", pack.titleEn);
    putText(json, "document_number", pack.documentNumber);
    putText(json, "issued", pack.issued.toString(Qt::ISODate));
    putText(json, "transition", pack.transition);
    putWord(json, "confidence", pack.confidence);
    QJsonArray tiers;
    for (const TierRules &it : pack.tiers)
        tiers.append(tierJson(it, catalogue));
    json.insert(QStringLiteral("tiers"), tiers);
    QJsonArray examples;
    for (const Example &it : pack.examples)
        examples.append(exampleJson(it, catalogue));
    json.insert(QStringLiteral("examples"), examples);
    return json;
}

QByteArray packText(const Pack &pack, const FactCatalogue &catalogue)
{
    return packText(packJson(pack, catalogue));
}

} // namespace yumiao::eligibility
