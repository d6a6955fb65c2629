// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/outlook_json.h"
#include "app/cli/record_query.h"
#include "models/cultivation/yearly_updates.h"
#include "ui/words/assessment_words.h"
#include "ui/words/error_words.h"

namespace yumiao::app::cli {
namespace {

struct CompareOptions {
    std::string ladder;
    std::string tier;
    std::string fromPack;
    std::string fromOn;
    std::string toPack;
    std::string toOn;
    std::string procedure;
    bool all = false;
};

struct RiskOptions {
    std::string on;
};

cultivation::FoundWords told(const eligibility::Finding &finding)
{
    const auto texts = ui::words::foundTexts(*eligibility::factCatalogue(), finding);
    return {texts.actual, texts.required};
}

Result<eligibility::Procedure> askedProcedure(const std::string &name)
{
    const QString wanted = fromOption(name).trimmed();
    QStringList known;
    const auto words = records::choicesOf<eligibility::Procedure>();
    for (size_t i = 0; i < words.size(); ++i) {
        if (wanted == QLatin1String(words[i].code) || (wanted.isEmpty() && i == 0))
            return static_cast<eligibility::Procedure>(i);
        known.append(QString::fromLatin1(words[i].code));
    }
    return failure(Fault::Invalid, QStringLiteral("usage.procedure"),
        {{QStringLiteral("value"), wanted}, {QStringLiteral("known"), known}});
}

void sayDamaged(const Context &context, const cultivation::RuleBook &book)
{
    for (const cultivation::BookDocument *it : book.damaged())
        context.say(Words::tr("The rule document %1 is left out. %2").arg(it->code, ui::words::sentence(*it->fault)));
}

Result<Answer> compareAnswer(const Context &context, const CompareOptions &options)
{
    const auto procedure = askedProcedure(options.procedure);
    if (!procedure)
        return failure(procedure.error());
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto from = dayOf(base->session(), options.fromOn);
    if (!from)
        return failure(from.error());
    const auto to = dayOf(base->session(), options.toOn);
    if (!to)
        return failure(to.error());
    const auto book = cultivation::ruleBook(base->session());
    if (!book)
        return failure(book.error());
    sayDamaged(context, **book);
    const cultivation::OutlookWish wish{{fromOption(options.fromPack).trimmed(), {*from, *procedure}},
        {fromOption(options.toPack).trimmed(), {*to, *procedure}}, fromOption(options.ladder).trimmed(),
        fromOption(options.tier).trimmed()};
    const auto comparison
        = cultivation::compareDistrict(base->session(), **book, wish, told, context.cancel, context.progress());
    if (!comparison)
        return failure(comparison.error());
    Answer answer;
    answer.json = comparisonJson(*comparison, options.all);
    answer.lines = comparisonLines(*comparison, options.all);
    return answer;
}

Result<Answer> riskAnswer(const Context &context, const RiskOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto on = dayOf(base->session(), options.on);
    if (!on)
        return failure(on.error());
    const auto book = cultivation::ruleBook(base->session());
    if (!book)
        return failure(book.error());
    sayDamaged(context, **book);
    const auto updates = cultivation::recordedUpdates(base->session(), **book, *on);
    if (!updates)
        return failure(updates.error());
    const auto picture
        = cultivation::tiersAtRisk(base->session(), **book, *on, told, *updates, context.cancel, context.progress());
    if (!picture)
        return failure(picture.error());
    Answer answer;
    answer.json = riskJson(*picture);
    answer.lines = riskLines(*picture);
    return answer;
}

void describeCompare(CLI::App &command, CompareOptions &options)
{
    const auto text = [&](const char *name, std::string &into, const QString &help) {
        command.add_option(name, into, help.toStdString());
    };
    text("--ladder", options.ladder, Words::tr("Ladder: specialised (default), scale, technology or listing"));
    text("--tier", options.tier, Words::tr("Tier by code or name; else the lowest that both sides have rules of"));
    text("--from-pack", options.fromPack, Words::tr("Left: judge by this document; else by the rules in force"));
    text("--from", options.fromOn, Words::tr("Left: the day it is looked at"));
    text("--to-pack", options.toPack, Words::tr("Right: judge by this document; else by the rules in force"));
    text("--to", options.toOn, Words::tr("Right: the day it is looked at"));
    text("--for", options.procedure, Words::tr("Procedure: new (default) or review"));
    command.add_flag("--all", options.all, Words::tr("Also those that stay the same").toStdString());
}

} // namespace

void addOutlookCommand(const Registration &at)
{
    CLI::App *outlook = at.app.add_subcommand(
        "outlook", Words::tr("The district by two sets of rules or on two days, and tiers at risk").toStdString());
    outlook->fallthrough();
    outlook->require_subcommand(1);
    const Registration below{*outlook, at.chosen};
    addCommand<CompareOptions>(below, "compare",
        Words::tr("Who gains and who falls from one side to the other, and by which conditions"), describeCompare,
        compareAnswer);
    addCommand<RiskOptions>(
        below, "risk", Words::tr("Tiers that may be lost: certificates that end, reviews that would fail, near lines"),
        [](CLI::App &command, RiskOptions &options) {
            command.add_option("--on", options.on, Words::tr("The day it is looked at").toStdString());
        },
        riskAnswer);
}

} // namespace yumiao::app::cli
