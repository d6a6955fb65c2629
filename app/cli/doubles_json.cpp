// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doubles_json.h"

#include "models/records/enterprise.h"
#include "ui/words/double_words.h"

#include <algorithm>
#include <cmath>

namespace yumiao::app::cli {
namespace {

bool tellsEnterprises(const changes::RecordChange &change)
{
    const auto &description = records::description<records::Enterprise>();
    if (change.kind != description.kind)
        return false;
    return std::any_of(change.fields.begin(), change.fields.end(), [&](const changes::FieldChange &field) {
        if (field.field < 0)
            return false;
        const QLatin1String name(description.fields[static_cast<size_t>(field.field)].name);
        return name == QLatin1String("name") || name == QLatin1String("credit_code")
            || name == QLatin1String("registration_number");
    });
}

} // namespace

QString doubleReason(const rules::DoubleJudgement &judgement)
{
    return ui::words::doubleReason(judgement);
}

QJsonObject doubleJson(const store::PossibleDouble &it)
{
    return {{QStringLiteral("id"), it.enterprise.toText()}, {QStringLiteral("name"), it.name},
        {QStringLiteral("credit_code"), orNull(it.creditCode)}, {QStringLiteral("town"), orNull(it.town)},
        {QStringLiteral("grade"), rules::gradeCode(it.judgement.grade)},
        {QStringLiteral("ground"), rules::groundCode(it.judgement.ground)},
        {QStringLiteral("likeness"), std::round(it.likeness * 1000.0) / 1000.0},
        {QStringLiteral("matched"), orNull(it.judgement.matched)},
        {QStringLiteral("reason"), doubleReason(it.judgement)}};
}

Result<QJsonArray> doublesOfChange(const store::Session &session, const changes::RecordChange &change)
{
    QJsonArray doubles;
    if (!tellsEnterprises(change))
        return doubles;
    const auto index = store::DoublesIndex::read(session);
    if (!index)
        return failure(index.error());
    for (const store::PossibleDouble &it : (*index)->sureDoublesOf(change.id))
        doubles.append(doubleJson(it));
    return doubles;
}

} // namespace yumiao::app::cli
