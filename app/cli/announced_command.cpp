// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/announced_json.h"
#include "app/cli/command.h"
#include "app/cli/receipt_json.h"
#include "app/cli/record_choice.h"
#include "models/announced/announced_set.h"
#include "models/base/chinese_date.h"
#include "models/cultivation/course_dues.h"
#include "models/records/enterprise.h"
#include "models/store/kept_commit.h"

namespace yumiao::app::cli {
namespace {

using namespace Qt::StringLiterals;

struct AnnouncedOptions {
    std::string file;
    std::string tier;
    std::string level;
    std::string document;
    std::string batch;
    std::string from;
    std::string to;
    std::string stage;
    std::vector<std::string> choices;
    std::string errors;
    bool addUnknown = false;
    bool dryRun = false;
};

template <typename E>
Result<std::optional<E>> wordIn(const std::string &text, const QString &what)
{
    const QString wanted = fromOption(text).trimmed();
    if (wanted.isEmpty())
        return std::optional<E>();
    const auto words = records::choicesOf<E>();
    QStringList known;
    for (size_t i = 0; i < words.size(); ++i) {
        if (wanted == QLatin1String(words[i].code) || wanted == QString::fromUtf8(words[i].term))
            return std::optional(static_cast<E>(i));
        known.append(QString::fromLatin1(words[i].code));
    }
    return failure(Fault::Invalid, what, {{u"value"_s, wanted}, {u"known"_s, known.join(u", "_s)}});
}

Result<announced::AnnouncedWish> wishOf(const AnnouncedOptions &options, const cultivation::RuleBook &book)
{
    announced::AnnouncedWish wish;
    const auto from = readDate(fromOption(options.from));
    if (!from)
        return failure(from.error());
    wish.from = *from;
    const auto tier = announced::certifiedTierNamed(book.ladders, fromOption(options.tier).trimmed(), wish.from);
    if (!tier)
        return failure(tier.error());
    wish.kind = *tier->tier->certificate;
    const auto end = cultivation::proposedEnd(*tier->tier, records::RecognitionProcedure::Application, wish.from);
    if (options.to.empty() && end && end->toConfirm)
        return failure(
            Fault::Invalid, u"announced.end_to_confirm"_s, {{u"value"_s, end->last}, {u"source"_s, end->source}});
    if (options.to.empty() && end)
        wish.to = end->last;
    if (!options.to.empty()) {
        const auto to = readDate(fromOption(options.to));
        if (!to)
            return failure(to.error());
        wish.to = *to;
    }
    const auto level = wordIn<records::CertificateLevel>(options.level, u"usage.level"_s);
    if (!level)
        return failure(level.error());
    wish.level = *level ? *level : announced::usualLevel(*tier->tier);
    const auto stage = wordIn<announced::Stage>(options.stage, u"usage.stage"_s);
    if (!stage)
        return failure(stage.error());
    wish.stage = stage->value_or(announced::Stage::Announced);
    wish.documentNumber = fromOption(options.document).trimmed();
    wish.batch = fromOption(options.batch).trimmed();
    return wish;
}

/// "12=91512002…", "12=new", "12=none".
Result<announced::Decisions> decisionsOf(const store::Session &session, const AnnouncedOptions &options)
{
    announced::Decisions decisions;
    for (const std::string &choice : options.choices) {
        const QString text = fromOption(choice);
        const int row = text.section(u'=', 0, 0).trimmed().toInt();
        const QString whom = text.section(u'=', 1).trimmed();
        if (row <= 0 || whom.isEmpty())
            return failure(Fault::Invalid, u"usage.announced_choice"_s, {{u"value"_s, text}});
        announced::Decision decision;
        decision.addNew = whom == u"new"_s;
        decision.leaveOut = whom == u"none"_s;
        if (!decision.addNew && !decision.leaveOut) {
            const auto named = recordNamed(session, records::description<records::Enterprise>(), whom.toStdString());
            if (!named)
                return failure(named.error());
            decision.enterprise = named->id;
        }
        decisions.insert(row, decision);
    }
    return decisions;
}

struct Announced {
    announced::AnnouncedList list;
    announced::AnnouncedWish wish;
    announced::Reconciliation reconciliation;
};

Result<Announced> reconciled(const Context &context, const store::Session &session, const AnnouncedOptions &options)
{
    const auto book = cultivation::ruleBook(session);
    if (!book)
        return failure(book.error());
    const auto wish = wishOf(options, **book);
    if (!wish)
        return failure(wish.error());
    const auto decisions = decisionsOf(session, options);
    if (!decisions)
        return failure(decisions.error());
    auto list = announced::listFromFile(fromOption(options.file), context.cancel);
    if (!list)
        return failure(list.error());
    auto answer = announced::reconcile(session, *list, *wish, *decisions, context.cancel, context.progress());
    if (!answer)
        return failure(answer.error());
    return Announced{*std::move(list), *wish, *std::move(answer)};
}

Result<Answer> announcedRun(const Context &context, const AnnouncedOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    auto it = reconciled(context, base->session(), options);
    if (!it)
        return failure(it.error());
    RecordIdSource ids;
    auto made = announced::announcedSet(
        base->session(), it->reconciliation, it->wish, options.addUnknown, it->list.source, ids);
    if (!made)
        return failure(made.error());
    if (!options.errors.empty()) { // first: without the list nothing is entered
        const Done written
            = exchange::writeTextSheet(fromOption(options.errors), announcedProblems(it->reconciliation));
        if (!written)
            return failure(written.error());
    }
    Answer answer = announcedAnswer(it->list.source, it->wish, it->reconciliation, options.addUnknown);
    answer.json.insert(u"certificates"_s, made->certificates);
    answer.json.insert(u"enterprises_added"_s, made->enterprises);
    answer.json.insert(u"dry_run"_s, options.dryRun);
    answer.json.insert(u"change_set"_s, QJsonValue());
    if (options.dryRun) {
        answer.lines.append(Words::tr("Nothing was written (trial run)."));
    } else if (it->wish.stage == announced::Stage::Publicity) {
        answer.lines.append(Words::tr("A publicity list is no certificate: nothing was entered."));
    } else if (!made->set.changes.empty()) {
        made->set.author = commandLineAuthor();
        const int certificates = made->certificates;
        const auto receipt = store::commitKept(base->session(), std::move(made->set), SystemClock());
        if (!receipt)
            return refusedAnswer(receipt.error());
        answer.json.insert(u"change_set"_s, receipt->set.id.toText());
        answer.lines.append(Words::tr("%1 certificates entered.").arg(certificates));
    }
    return answer;
}

void describeAnnounced(CLI::App &command, AnnouncedOptions &options)
{
    const auto text = [&](const char *name, std::string &into, const QString &help) {
        return command.add_option(name, into, help.toStdString());
    };
    text("FILE", options.file, Words::tr("The published list: xlsx, csv or plain text, one enterprise a line"))
        ->required();
    text("--tier", options.tier, Words::tr("Tier by code or name, for example specialised"))->required();
    text("--from", options.from, Words::tr("First day of the certificates"))->required();
    text("--to", options.to, Words::tr("Last day; without it as the ladder proposes"));
    text("--document", options.document, Words::tr("Number of the announcing document"));
    text("--batch", options.batch, Words::tr("Batch"));
    text("--level", options.level, Words::tr("Level: national, provincial, municipal or district"));
    text("--stage", options.stage,
        Words::tr("announced (default), or publicity: compared only, because it is no certificate"));
    command.add_option("--choose", options.choices,
        Words::tr("ROW=ENTERPRISE by code or id, ROW=new to add it, ROW=none to leave it out").toStdString());
    command.add_flag(
        "--add-unknown", options.addUnknown, Words::tr("Add enterprises that are not in the register").toStdString());
    command.add_flag("--dry-run", options.dryRun, Words::tr("Only say what would happen").toStdString());
    text("--errors", options.errors, Words::tr("Write what is not entered as csv or xlsx"));
}

} // namespace

void addAnnouncedCommand(const Registration &at)
{
    addCommand<AnnouncedOptions>(at, "announced",
        Words::tr("Compare a published list with the register and enter its certificates"), describeAnnounced,
        announcedRun);
}

} // namespace yumiao::app::cli
