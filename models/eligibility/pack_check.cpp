// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/pack_check.h"

#include "models/eligibility/ladders.h"

#include <QJsonDocument>

namespace yumiao::eligibility {
namespace {

tl::unexpected<Error> damagedPack(const QByteArray &json, const QString &path, const QString &reason)
{
    return failure(Fault::Refused, QStringLiteral("rule_document.damaged"),
        {{QStringLiteral("path"), path}, {QStringLiteral("line"), qMax(1, lineOfPath(json, path))},
            {QStringLiteral("rule_reason"), reason}});
}

/// A text that is no JSON: where it stops being one.
std::optional<Error> brokenJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isObject())
        return std::nullopt;
    const bool isJson = problem.error == QJsonParseError::NoError;
    const int line = isJson ? 1 : static_cast<int>(json.left(problem.offset).count('\n')) + 1;
    Error error = damagedPack({}, {}, isJson ? QStringLiteral("object") : QStringLiteral("json")).value();
    error.detail.insert(QStringLiteral("line"), line);
    return error;
}

std::optional<QString> unknownTier(const Pack &pack, const Ladders &known)
{
    for (size_t i = 0; i < pack.tiers.size(); ++i) {
        const Ladder *ladder = known.find(pack.tiers[i].ladder);
        if (!ladder || !ladder->find(pack.tiers[i].tier))
            return QStringLiteral("pack.tiers[%1].%2")
                .arg(i)
                .arg(ladder ? QStringLiteral("tier") : QStringLiteral("ladder"));
    }
    return std::nullopt;
}

} // namespace

Result<Pack> readOfficePack(const QByteArray &json)
{
    if (json.size() > 3 * LongestPackText || QString::fromUtf8(json).size() > LongestPackText)
        return damagedPack({}, {}, QStringLiteral("long"));
    if (auto error = brokenJson(json))
        return failure(*std::move(error));
    const auto &catalogue = factCatalogue();
    const auto &known = ladders();
    if (!catalogue || !known)
        return failure(catalogue ? known.error() : catalogue.error());
    auto pack = readPack(json, *catalogue);
    if (!pack)
        return damagedPack(json, pack.error().detail.value(QStringLiteral("path")).toString(),
            pack.error().detail.value(QStringLiteral("reason")).toString());
    if (const auto path = unknownTier(*pack, *known))
        return damagedPack(json, *path, QStringLiteral("tier"));
    return pack;
}

} // namespace yumiao::eligibility
