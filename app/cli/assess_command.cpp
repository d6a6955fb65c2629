// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assess_json.h"
#include "app/cli/assess_lines.h"
#include "app/cli/command.h"
#include "app/cli/procedure_option.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_query.h"
#include "app/cli/standard_output.h"
#include "app/cli/table_lines.h"
#include "models/cultivation/rule_book.h"
#include "ui/words/error_words.h"

#include <QJsonDocument>

namespace yumiao::app::cli {
namespace {

using cultivation::Inquiry;

struct AssessOptions {
    std::string enterprise;
    std::string ladder;
    std::string tier;
    std::string on;
    std::string pack;
    std::string procedure;
    std::vector<std::string> changes;
};

/// What is asked; everything that can be wrong with the line is found before the workspace is read.
Result<Inquiry> inquiryOf(const AssessOptions &options, const cultivation::RuleBook &book, QDate on)
{
    const auto procedure = procedureNamed(options.procedure);
    if (!procedure)
        return failure(procedure.error());
    const auto &catalogue = eligibility::factCatalogue();
    if (!catalogue)
        return failure(catalogue.error());
    cultivation::AssessmentWish wish{fromOption(options.ladder).trimmed(), fromOption(options.tier).trimmed(),
        fromOption(options.pack).trimmed(), {on, *procedure}, {}};
    for (const std::string &text : options.changes) {
        const auto change = cultivation::changeFromText(*catalogue, fromOption(text));
        if (!change)
            return failure(change.error());
        wish.changes.push_back(*change);
    }
    return inquiryFrom(wish, book.ladders, book.shelf);
}

/// The documents of all enterprises, a line each, go out as they are made.
Answer streamedJson(const Context &context, const store::Session &session, const Inquiry &inquiry)
{
    const auto write = [&](const QJsonObject &object) -> Done {
        if (!writeOut(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'))
            return failure(Fault::Internal, QStringLiteral("output.closed"));
        return {};
    };
    const Done done = cultivation::judgeRegister(
        session, inquiry, [&](const cultivation::Judged &it) { return write(judgedJson(it, inquiry)); }, context.cancel,
        context.progress());
    Answer answer;
    answer.written = true;
    if (!done) {
        answer.json = errorJson(done.error());
        answer.exit = exitCodeOf(done.error());
        static_cast<void>(write(answer.json).has_value()); // the last line says why there are no more
    }
    return answer;
}

Result<Answer> registerAnswer(const Context &context, const store::Session &session, const Inquiry &inquiry)
{
    if (context.json)
        return streamedJson(context, session, inquiry);
    QList<QStringList> cells;
    const Done done = cultivation::judgeRegister(
        session, inquiry,
        [&](const cultivation::Judged &it) {
            cells.append(judgedCells(it, inquiry));
            return Done();
        },
        context.cancel, context.progress());
    if (!done)
        return failure(done.error());
    Answer answer;
    answer.lines = tableLines(judgedHeadings(), cells);
    return answer;
}

Result<Answer> assessAnswer(const Context &context, const AssessOptions &options)
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
    for (const cultivation::BookDocument *it : (*book)->damaged())
        context.say(Words::tr("The rule document %1 is left out. %2").arg(it->code, ui::words::sentence(*it->fault)));
    const auto inquiry = inquiryOf(options, **book, *on);
    if (!inquiry)
        return failure(inquiry.error());
    if (options.enterprise.empty())
        return registerAnswer(context, base->session(), *inquiry);
    const auto row = recordNamed(base->session(), records::description<records::Enterprise>(), options.enterprise);
    if (!row)
        return failure(row.error());
    const auto judged = cultivation::judgeEnterprise(base->session(), row->id, *inquiry);
    if (!judged)
        return failure(judged.error());
    Answer answer;
    answer.json = judgedJson(*judged, *inquiry);
    answer.lines = judgedLines(*judged, *inquiry);
    return answer;
}

void describeAssess(CLI::App &command, AssessOptions &options)
{
    const auto text = [&](const char *name, std::string &into, const QString &help) {
        command.add_option(name, into, help.toStdString());
    };
    text("--enterprise", options.enterprise, Words::tr("Only this enterprise; else all in the register, a line each"));
    text("--ladder", options.ladder, Words::tr("Ladder: specialised (default), scale, technology or listing"));
    text("--tier", options.tier,
        Words::tr("Tier by code or name; else the next one with rules, for a review the one it stands on"));
    text("--on", options.on, Words::tr("The day it is looked at"));
    text("--pack", options.pack, Words::tr("Judge by this document, in force or not; else by the rules in force"));
    text("--for", options.procedure, Words::tr("Procedure: new (default) or review"));
    command.add_option("--set", options.changes,
        Words::tr("What-if, writes nothing: FIELD[@YEAR]=VALUE, for example rd_expense@2021=112万元; an empty value "
                  "means not known")
            .toStdString());
}

} // namespace

void addAssessCommand(const Registration &at)
{
    addCommand<AssessOptions>(at, "assess",
        Words::tr("Judge eligibility for a tier: each condition, what is missing, and the ways to it"), describeAssess,
        assessAnswer);
}

} // namespace yumiao::app::cli
