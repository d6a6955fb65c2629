// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_query.h"
#include "app/cli/size_json.h"
#include "app/cli/table_lines.h"
#include "ui/words/label_words.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

struct SizeOptions {
    std::string enterprise;
    std::string on;
    std::string purpose;
};

/// By its code or by the field's own word; without one the statistics rule.
Result<rules::SizePurpose> purposeNamed(const std::string &name)
{
    const QString wanted = fromOption(name).trimmed();
    if (wanted.isEmpty())
        return rules::SizePurpose::Statistics;
    const auto words = records::choicesOf<rules::SizePurpose>();
    QStringList known;
    for (size_t i = 0; i < words.size(); ++i) {
        if (wanted == QLatin1String(words[i].code) || wanted == QString::fromUtf8(words[i].term))
            return static_cast<rules::SizePurpose>(i);
        known.append(QString::fromLatin1(words[i].code));
    }
    return failure(Fault::Invalid, QStringLiteral("usage.purpose"),
        {{QStringLiteral("value"), wanted}, {QStringLiteral("known"), known}});
}

template <typename E>
QString titleOf(const std::optional<E> &value)
{
    return value ? ui::words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(*value)]) : QString();
}

/// 从业人员 中型
QString bandWords(const figures::SizeProfile &profile)
{
    QStringList words;
    for (const rules::IndicatorBand &it : profile.size.indicators)
        words.append(it.band ? Words::tr("%1: %2", "indicator, band")
                                   .arg(titleOf(std::optional(it.bounds.indicator)), titleOf(it.band))
                             : Words::tr("%1: missing", "indicator").arg(titleOf(std::optional(it.bounds.indicator))));
    return words.join(QStringLiteral(" "));
}

QStringList cellsOf(const figures::SizeProfile &profile)
{
    const auto &above = profile.scale.aboveScale;
    return {profile.creditCode, profile.name, profile.industryCode,
        profile.year ? QString::number(*profile.year) : QString(),
        profile.size.size ? titleOf(profile.size.size) : titleOf(profile.size.reason), bandWords(profile),
        above ? (*above ? Words::tr("yes") : Words::tr("no")) : Words::tr("unknown")};
}

Result<std::vector<figures::SizeProfile>> profilesOf(
    const store::Session &session, const std::string &enterprise, const figures::SizeQuestion &question)
{
    if (enterprise.empty())
        return figures::sizeProfiles(session, question);
    const auto row = recordNamed(session, records::description<records::Enterprise>(), enterprise);
    if (!row)
        return failure(row.error());
    return figures::sizeProfile(session, row->id, question).map([](figures::SizeProfile &&profile) {
        return std::vector<figures::SizeProfile>{std::move(profile)};
    });
}

Result<Answer> sizeAnswer(const Context &context, const SizeOptions &options)
{
    const auto purpose = purposeNamed(options.purpose);
    if (!purpose)
        return failure(purpose.error());
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto on = dayOf(base->session(), options.on);
    const auto today = dayOf(base->session(), std::string());
    if (!on || !today)
        return failure(on ? today.error() : on.error());
    const auto profiles = profilesOf(base->session(), options.enterprise, {*on, *purpose, *today});
    if (!profiles)
        return failure(profiles.error());
    Answer answer;
    QJsonArray rows;
    QList<QStringList> lines;
    for (const figures::SizeProfile &profile : *profiles) {
        if (context.json)
            rows.append(sizeJson(profile));
        else
            lines.append(cellsOf(profile));
    }
    answer.json = {{QStringLiteral("on"), on->toString(Qt::ISODate)},
        {QStringLiteral("purpose"),
            QString::fromLatin1(records::choicesOf<rules::SizePurpose>()[static_cast<size_t>(*purpose)].code)},
        {QStringLiteral("rows"), rows}};
    answer.lines = tableLines({Words::tr("Credit code"), Words::tr("Enterprise"), Words::tr("Industry"),
                                  Words::tr("Year"), Words::tr("Size"), Words::tr("Bands"), Words::tr("Above scale")},
        lines);
    return answer;
}

} // namespace

void addSizeCommand(const Registration &at)
{
    addCommand<SizeOptions>(
        at, "size", Words::tr("Size class by the rule, with the band of each indicator, and the way above scale"),
        [](CLI::App &command, SizeOptions &options) {
            command.add_option("--enterprise", options.enterprise, Words::tr("Only this enterprise").toStdString());
            command.add_option("--on", options.on, Words::tr("The day it is looked at").toStdString());
            command.add_option(
                "--purpose", options.purpose, Words::tr("What for: statistics, policy, tax or contract").toStdString());
        },
        sizeAnswer);
}

} // namespace yumiao::app::cli
