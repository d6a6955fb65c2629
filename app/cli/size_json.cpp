// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/size_json.h"

#include "app/cli/answer.h"
#include "app/cli/record_json.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

using records::FieldType;
using rules::SizeIndicator;

template <typename E>
QJsonValue choiceCode(const std::optional<E> &value)
{
    return value ? QJsonValue(QString::fromLatin1(records::choicesOf<E>()[static_cast<size_t>(*value)].code))
                 : QJsonValue();
}
template <typename E>
QJsonValue choiceCode(E value)
{
    return choiceCode(std::optional<E>(value));
}

QJsonValue dayJson(QDate day)
{
    return orNull(day.toString(Qt::ISODate));
}

QJsonObject indicatorJson(const rules::IndicatorBand &it, figures::SizeBasis basis)
{
    const bool people = it.bounds.indicator == SizeIndicator::Employees;
    const auto amount = [people](qint64 stored) {
        return jsonOf(people ? FieldType::Integer : FieldType::Money, records::Value(stored));
    };
    return {{QStringLiteral("name"), choiceCode(it.bounds.indicator)},
        {QStringLiteral("value"), it.value ? amount(*it.value) : QJsonValue()},
        {QStringLiteral("unit"), people ? QStringLiteral("人") : QStringLiteral("元")},
        {QStringLiteral("band"), choiceCode(it.band)},
        {QStringLiteral("basis"), it.value || basis == figures::SizeBasis::NotKept ? choiceCode(basis) : QJsonValue()},
        {QStringLiteral("small_from"), amount(it.bounds.small)},
        {QStringLiteral("medium_from"), amount(it.bounds.medium)},
        {QStringLiteral("large_from"), amount(it.bounds.large)}};
}

QJsonArray stepsJson(const std::vector<rules::ScaleStep> &steps)
{
    QJsonArray list;
    for (const rules::ScaleStep &step : steps) {
        QJsonArray needs;
        for (const rules::ScaleNeed need : step.needs)
            needs.append(choiceCode(need));
        list.append(QJsonObject{{QStringLiteral("state"), choiceCode(step.to)}, {QStringLiteral("needs"), needs}});
    }
    return list;
}

QJsonArray windowsJson(const std::vector<rules::NextWindow> &windows)
{
    QJsonArray list;
    for (const rules::NextWindow &it : windows)
        list.append(QJsonObject{{QStringLiteral("route"), choiceCode(it.window->route)},
            {QStringLiteral("closes"), dayJson(it.closes)},
            {QStringLiteral("applies"), it.applies ? QJsonValue(*it.applies) : QJsonValue()},
            {QStringLiteral("confidence"), choiceCode(it.window->confidence)}});
    return list;
}

QJsonValue flagJson(const std::optional<bool> &flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

QJsonValue moneyJson(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->toYuanText()) : QJsonValue();
}

QJsonObject scaleJson(const figures::ScaleProfile &scale)
{
    const rules::ScaleLine *line = scale.reach.line;
    return {{QStringLiteral("state"), scale.entry ? choiceCode(scale.entry->state) : QJsonValue()},
        {QStringLiteral("since"), scale.entry ? dayJson(scale.entry->date) : QJsonValue()},
        {QStringLiteral("basis"), choiceCode(scale.basis)},
        {QStringLiteral("sector"), line ? choiceCode(line->sector) : QJsonValue()},
        {QStringLiteral("sector_name"), line ? QJsonValue(line->name) : QJsonValue()},
        {QStringLiteral("measure"), line ? choiceCode(line->measure) : QJsonValue()},
        {QStringLiteral("threshold"), line ? moneyJson(line->atLeast) : QJsonValue()},
        {QStringLiteral("value"), moneyJson(scale.reach.value)},
        {QStringLiteral("by_whole_revenue"), scale.reach.byWholeRevenue},
        {QStringLiteral("reached"), flagJson(scale.reach.reached)},
        {QStringLiteral("reason"), choiceCode(scale.reach.reason)},
        {QStringLiteral("source"), line ? QJsonValue(line->source) : QJsonValue()},
        {QStringLiteral("next"), stepsJson(scale.next)}, {QStringLiteral("windows"), windowsJson(scale.windows)}};
}

} // namespace

QJsonObject sizeJson(const figures::SizeProfile &profile)
{
    QJsonArray indicators;
    for (size_t i = 0; i < profile.size.indicators.size(); ++i)
        indicators.append(indicatorJson(profile.size.indicators[i], profile.bases[i]));
    QJsonArray missing;
    for (const SizeIndicator it : profile.size.missing)
        missing.append(choiceCode(it));
    const QString name = profile.creditCode.isEmpty() ? profile.enterprise.toText() : profile.creditCode;
    return {{QStringLiteral("id"), profile.enterprise.toText()}, {QStringLiteral("enterprise"), name},
        {QStringLiteral("name"), profile.name}, {QStringLiteral("industry"), orNull(profile.industryCode)},
        {QStringLiteral("industry_name"), orNull(profile.industryName)},
        {QStringLiteral("year"), profile.year ? QJsonValue(*profile.year) : QJsonValue()},
        {QStringLiteral("size"), choiceCode(profile.size.size)},
        {QStringLiteral("reason"), choiceCode(profile.size.reason)}, {QStringLiteral("see"), orNull(profile.size.see)},
        {QStringLiteral("missing"), missing}, {QStringLiteral("at_most"), choiceCode(profile.size.atMost)},
        {QStringLiteral("registered"), choiceCode(profile.registered)},
        {QStringLiteral("rule"), orNull(profile.size.documentNumber)},
        {QStringLiteral("row"), profile.size.row > 0 ? QJsonValue(profile.size.row) : QJsonValue()},
        {QStringLiteral("row_name"), orNull(profile.size.rowName)}, {QStringLiteral("indicators"), indicators},
        {QStringLiteral("above_scale"), flagJson(profile.scale.aboveScale)},
        {QStringLiteral("scale"), scaleJson(profile.scale)}};
}

} // namespace yumiao::app::cli
