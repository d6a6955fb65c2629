// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/doubles_json.h"
#include "app/cli/receipt_json.h"
#include "app/cli/record_choice.h"
#include "app/cli/table_lines.h"
#include "models/records/distinct_pair.h"
#include "models/records/enterprise.h"
#include "ui/words/double_words.h"

namespace yumiao::app::cli {
namespace {

constexpr qsizetype DoublesOfOne = 20;

struct DoublesOptions {
    std::string enterprise;
    std::string distinctFrom;
    std::string reason;
};

QStringList doubleLine(const store::PossibleDouble &it)
{
    return {ui::words::gradeTitle(it.judgement.grade), doubleReason(it.judgement), it.name, it.creditCode, it.town};
}

QStringList doubleHeadings()
{
    return {Words::tr("How sure"), Words::tr("Why"), Words::tr("Name"), Words::tr("Credit code"), Words::tr("Town")};
}

/// The doubles of one enterprise.
Answer doublesOfOne(const store::DoublesIndex &index, RecordId enterprise)
{
    QJsonArray doubles;
    QList<QStringList> rows;
    for (const store::PossibleDouble &it : index.doublesOf(enterprise, DoublesOfOne)) {
        doubles.append(doubleJson(it));
        rows.append(doubleLine(it));
    }
    Answer answer;
    answer.json = {{QStringLiteral("enterprise"), enterprise.toText()}, {QStringLiteral("doubles"), doubles}};
    answer.lines = rows.isEmpty() ? QStringList{Words::tr("No doubles found.")} : tableLines(doubleHeadings(), rows);
    return answer;
}

/// Every pair of the register.
Result<Answer> everyPair(const store::DoublesIndex &index, const Context &context)
{
    const auto pairs = index.pairs(context.cancel, context.progress());
    if (!pairs)
        return failure(pairs.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const store::DoublePair &pair : *pairs) {
        list.append(QJsonObject{{QStringLiteral("grade"), rules::gradeCode(pair.first.judgement.grade)},
            {QStringLiteral("ground"), rules::groundCode(pair.first.judgement.ground)},
            {QStringLiteral("reason"), doubleReason(pair.first.judgement)},
            {QStringLiteral("first"), doubleJson(pair.first)}, {QStringLiteral("second"), doubleJson(pair.second)}});
        rows.append({ui::words::gradeTitle(pair.first.judgement.grade), doubleReason(pair.first.judgement),
            pair.first.name, pair.second.name});
    }
    Answer answer;
    answer.json = {{QStringLiteral("enterprises"), index.size()}, {QStringLiteral("pairs"), list}};
    answer.lines = rows.isEmpty()
        ? QStringList{Words::tr("No doubles found.")}
        : tableLines({Words::tr("How sure"), Words::tr("Why"), Words::tr("First"), Words::tr("Second")}, rows);
    return answer;
}

/// Remembers that two records are two enterprises.
Result<Answer> toldApart(store::Session &session, const store::StoredRow &one, const DoublesOptions &options)
{
    const auto &description = records::description<records::Enterprise>();
    const auto other = recordNamed(session, description, options.distinctFrom);
    if (!other)
        return failure(other.error());
    if (one.id == other->id)
        return failure(Fault::Invalid, QStringLiteral("merge.same"));
    const auto clock = store::workspaceClock(session);
    if (!clock)
        return failure(clock.error());
    const auto name = static_cast<size_t>(description.indexOf(QLatin1String("name")));
    records::DistinctPair pair = records::distinctPair(one.id, other->id);
    RecordIdSource ids;
    pair.id = ids.next();
    pair.names = QStringLiteral("%1 / %2").arg(records::textIn(one.values[name]), records::textIn(other->values[name]));
    pair.decidedOn = (*clock)->today();
    pair.reason = fromOption(options.reason);
    changes::ChangeSet set;
    set.author = commandLineAuthor();
    set.action = QStringLiteral("edit");
    set.source = QStringLiteral("command_line");
    set.reason = pair.reason;
    set.changes.push_back(changes::creation(pair));
    const auto receipt = store::commit(session, std::move(set), SystemClock());
    return receipt ? Result<Answer>(receiptAnswer(*receipt)) : refusedAnswer(receipt.error());
}

Result<Answer> doublesAnswer(const Context &context, const DoublesOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    std::optional<store::StoredRow> row;
    if (!options.enterprise.empty()) {
        auto named = recordNamed(base->session(), records::description<records::Enterprise>(), options.enterprise);
        if (!named)
            return failure(named.error());
        row = *std::move(named);
    }
    if (row && !options.distinctFrom.empty())
        return toldApart(base->session(), *row, options);
    const auto index = store::DoublesIndex::read(base->session());
    if (!index)
        return failure(index.error());
    return row ? Result<Answer>(doublesOfOne(**index, row->id)) : everyPair(**index, context);
}

} // namespace

void addDoublesCommand(const Registration &at)
{
    addCommand<DoublesOptions>(
        at, "doubles", Words::tr("Records that may be one enterprise"),
        [](CLI::App &command, DoublesOptions &options) {
            auto *enterprise = command.add_option(
                "--enterprise", options.enterprise, Words::tr("Only those of this enterprise").toStdString());
            command
                .add_option("--distinct-from", options.distinctFrom,
                    Words::tr("Remember that it is not this one, and do not ask again").toStdString())
                ->needs(enterprise);
            command.add_option("--reason", options.reason, Words::tr("Why, for the history").toStdString());
        },
        doublesAnswer);
}

} // namespace yumiao::app::cli
