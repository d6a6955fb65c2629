// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/record_query.h"
#include "app/cli/table_lines.h"
#include "models/financing/refusal_map.h"
#include "ui/words/label_words.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

struct RefusalOptions {
    std::string period;
    std::string on;
};

template <typename E>
QJsonValue refusalCode(const std::optional<E> &value)
{
    return value ? QJsonValue(QLatin1String(records::choicesOf<E>()[static_cast<size_t>(*value)].code)) : QJsonValue();
}

template <typename E>
QString refusalTitle(const std::optional<E> &value)
{
    return value ? ui::words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(*value)]) : QString();
}

QJsonArray caseIds(const financing::CountedCases &cases)
{
    QJsonArray ids;
    for (const RecordId id : cases.ids)
        ids.append(id.toText());
    return ids;
}

QJsonObject refusalJson(const financing::RefusalCell &it)
{
    return {{QStringLiteral("end"), refusalCode(it.end)}, {QStringLiteral("reason"), refusalCode(it.reason)},
        {QStringLiteral("stage"), refusalCode(it.from)}, {QStringLiteral("institution"), orNull(it.institutionName)},
        {QStringLiteral("institution_id"),
            it.institution.isNull() ? QJsonValue() : QJsonValue(it.institution.toText())},
        {QStringLiteral("applications"), it.cases.count()}, {QStringLiteral("amount"), it.cases.amount.toYuanText()},
        {QStringLiteral("median_days"), it.medianDays ? QJsonValue(*it.medianDays) : QJsonValue()},
        {QStringLiteral("ids"), caseIds(it.cases)}};
}

/// Without a period the year of the day.
Result<Moment> yearOrMoment(const store::Session &session, const RefusalOptions &options)
{
    if (!options.period.empty())
        return momentOf(session, options.period, options.on);
    return dayOf(session, options.on).map([](QDate on) { return Moment{Period::yearOf(on), on}; });
}

Result<Answer> refusalsAnswer(const Context &context, const RefusalOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto moment = yearOrMoment(base->session(), options);
    if (!moment)
        return failure(moment.error());
    const auto map = financing::refusalMap(base->session(), moment->period, moment->on);
    if (!map)
        return failure(map.error());
    QJsonArray items;
    QList<QStringList> rows;
    for (const financing::RefusalCell &it : map->cells) {
        items.append(refusalJson(it));
        rows.append({refusalTitle(it.end), it.reason ? refusalTitle(it.reason) : Words::tr("no reason code"),
            refusalTitle(it.from), it.institutionName, QString::number(it.cases.count()), it.cases.amount.toWanText(),
            it.medianDays ? QString::number(*it.medianDays) : QString()});
    }
    Answer answer;
    answer.json = {{QStringLiteral("period"), moment->period.toText()},
        {QStringLiteral("on"), moment->on.toString(Qt::ISODate)}, {QStringLiteral("applications"), map->all.count()},
        {QStringLiteral("items"), items}, {QStringLiteral("silent_days"), map->silentDays},
        {QStringLiteral("silent"), caseIds(map->silentCases)}};
    answer.lines = tableLines({Words::tr("End"), Words::tr("Reason"), Words::tr("Stage"), Words::tr("Institution"),
                                  Words::tr("Applications"), Words::tr("Amount (万元)"), Words::tr("Days (median)")},
        rows);
    answer.lines.append(Words::tr(
        "%n application(s) without a step for %1 days or more", nullptr, static_cast<int>(map->silentCases.count()))
                            .arg(map->silentDays));
    return answer;
}

} // namespace

void addRefusalsCommand(const Registration &at)
{
    addCommand<RefusalOptions>(
        at, "refusals", Words::tr("Why financing failed: reason, stage, institution, amount, days"),
        [](CLI::App &command, RefusalOptions &options) { addMomentOptions(command, options.period, options.on); },
        refusalsAnswer);
}

} // namespace yumiao::app::cli
