// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assess_json.h"

#include "models/eligibility/assessment_json.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

QJsonValue tierCode(const eligibility::Tier *tier)
{
    return tier ? QJsonValue(tier->code) : QJsonValue();
}

template <typename E>
QString wordCode(E value)
{
    return QString::fromLatin1(records::choicesOf<E>()[static_cast<size_t>(value)].code);
}

/// The same keys as of a judgement, with nothing in them.
QJsonObject silentJson(const cultivation::Judged &judged, const cultivation::Inquiry &inquiry)
{
    QJsonObject it;
    for (const char *key : {"pack", "pack_version", "document_number", "score", "score_required"})
        it.insert(QLatin1String(key), QJsonValue());
    for (const char *key : {"criteria", "missing", "distance", "ways", "blocked"})
        it.insert(QLatin1String(key), QJsonArray());
    it.insert(QStringLiteral("enterprise"), codeOrId(judged.known.enterprise));
    it.insert(QStringLiteral("ladder"), inquiry.ladder->code);
    it.insert(QStringLiteral("tier"), tierCode(judged.judgement.tier));
    it.insert(QStringLiteral("on"), inquiry.question.on.toString(Qt::ISODate));
    it.insert(QStringLiteral("for"), wordCode(inquiry.question.procedure));
    it.insert(QStringLiteral("result"), wordCode(eligibility::Verdict::Unknown));
    return it;
}

} // namespace

QString codeOrId(const records::Enterprise &enterprise)
{
    const QString code = enterprise.creditCode.text();
    return code.isEmpty() ? enterprise.id.toText() : code;
}

QJsonObject judgedJson(const cultivation::Judged &judged, const cultivation::Inquiry &inquiry)
{
    const cultivation::Judgement &judgement = judged.judgement;
    const eligibility::FactCatalogue &catalogue = judged.known.facts.catalogue();
    QJsonObject it = judgement.assessment ? assessmentJson(codeOrId(judged.known.enterprise), *judgement.rules->pack,
                         *judgement.assessment, catalogue, judgement.distance)
                                          : silentJson(judged, inquiry);
    QJsonArray changes;
    for (const eligibility::Change &change : inquiry.changes)
        changes.append(factRefText(catalogue, change.fact));
    it.insert(QStringLiteral("id"), judged.known.enterprise.id.toText());
    it.insert(QStringLiteral("name"), judged.known.enterprise.name);
    it.insert(QStringLiteral("stands_on"), tierCode(judgement.standing.tier));
    it.insert(
        QStringLiteral("in_force"), judgement.rules ? QJsonValue(judgement.rules->inForce != nullptr) : QJsonValue());
    it.insert(QStringLiteral("what_if"), changes);
    it.insert(QStringLiteral("reason"), judgement.silence ? QJsonValue(wordCode(*judgement.silence)) : QJsonValue());
    return it;
}

} // namespace yumiao::app::cli
