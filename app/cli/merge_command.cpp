// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/receipt_json.h"
#include "app/cli/record_choice.h"
#include "models/records/enterprise.h"
#include "models/store/enterprise_merge.h"
#include "models/store/history.h"
#include "models/store/undo.h"

namespace yumiao::app::cli {
namespace {

using store::MergeSide;

struct MergeOptions {
    std::string kept;
    std::string other;
    std::vector<std::string> take;
    std::string reason;
    bool twoCodes = false;
};
struct UnmergeOptions {
    std::string changeSet;
};

std::optional<MergeSide> sideNamed(const QString &word)
{
    if (word == QLatin1String("1"))
        return MergeSide::Kept;
    if (word == QLatin1String("2"))
        return MergeSide::Other;
    return std::nullopt;
}

tl::unexpected<Error> wrongTake(const QString &text)
{
    return failure(Fault::Invalid, QStringLiteral("usage.merge_take"), {{QStringLiteral("value"), text}});
}

/// Everything that is not decided yet, from one side.
void takeAll(const store::MergeGround &ground, MergeSide side, store::MergeWish &wish)
{
    for (const store::MergeDifference &it : ground.differences)
        if (it.mustBeDecided() && !wish.fields.contains(it.field))
            wish.fields.insert(it.field, side == MergeSide::Kept ? it.kept : it.other);
    for (const store::MergeChild &it : ground.children)
        if (it.mustBeDecided() && !wish.children.contains(it.row.id))
            wish.children.insert(it.row.id, side);
}

QString childLabel(const store::MergeChild &child)
{
    const auto &description = records::descriptionOf(child.kind);
    const auto &label = child.row.values[static_cast<size_t>(description.indexOf(QLatin1String(description.label)))];
    return std::holds_alternative<qint64>(label) ? QString::number(records::numberIn(label)) : records::textIn(label);
}

/// annual_figures/2021=2: by kind and label, or by the id of the record that goes.
Done takeChild(const store::MergeGround &ground, const QString &named, const QString &value, store::MergeWish &wish)
{
    const auto side = sideNamed(value);
    for (const store::MergeChild &it : ground.children) {
        const QString name
            = QStringLiteral("%1/%2").arg(QLatin1String(records::descriptionOf(it.kind).name), childLabel(it));
        if (side && it.twin && (named == name || RecordId::fromText(named) == it.row.id)) {
            wish.children.insert(it.row.id, *side);
            return {};
        }
    }
    return wrongTake(QStringLiteral("%1=%2").arg(named, value));
}

Done takeField(store::Session &session, const store::MergeGround &ground, const std::string &text, int index,
    store::MergeWish &wish)
{
    const auto side = sideNamed(fromOption(text).section(QLatin1Char('='), 1));
    const auto at = static_cast<size_t>(index);
    if (side) {
        wish.fields.insert(index, (*side == MergeSide::Kept ? ground.kept : ground.other).values[at]);
        return {};
    }
    const auto assignment = assignmentFrom(session, records::description<records::Enterprise>(), text);
    if (!assignment)
        return failure(assignment.error());
    wish.fields.insert(index, assignment->value);
    return {};
}

Result<store::MergeWish> mergeWishFrom(
    store::Session &session, const store::MergeGround &ground, const MergeOptions &options)
{
    store::MergeWish wish;
    const auto &description = records::description<records::Enterprise>();
    std::optional<MergeSide> rest;
    for (const std::string &text : options.take) {
        const QString name = fromOption(text).section(QLatin1Char('='), 0, 0).trimmed();
        const QString value = fromOption(text).section(QLatin1Char('='), 1);
        const int index = description.indexOf(QStringView(name));
        Done done;
        if (name == QLatin1String("all"))
            rest = sideNamed(value);
        if (name == QLatin1String("all") && !rest)
            done = wrongTake(fromOption(text));
        else if (index >= 0)
            done = takeField(session, ground, text, index, wish);
        else if (name != QLatin1String("all"))
            done = takeChild(ground, name, value, wish);
        if (!done)
            return failure(done.error());
    }
    if (rest)
        takeAll(ground, *rest, wish);
    wish.reason = fromOption(options.reason);
    wish.twoCodes = options.twoCodes;
    const auto name = static_cast<size_t>(description.indexOf(QLatin1String("name")));
    wish.removal = Words::tr("Merged into %1").arg(records::textIn(ground.kept.values[name]));
    return wish;
}

Result<Answer> mergeAnswer(const Context &context, const MergeOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto &description = records::description<records::Enterprise>();
    const auto kept = recordNamed(base->session(), description, options.kept);
    if (!kept)
        return failure(kept.error());
    const auto other = recordNamed(base->session(), description, options.other);
    if (!other)
        return failure(other.error());
    const auto ground = store::mergeGround(base->session(), kept->id, other->id);
    if (!ground)
        return failure(ground.error());
    const auto wish = mergeWishFrom(base->session(), *ground, options);
    if (!wish)
        return failure(wish.error());
    const auto clock = store::workspaceClock(base->session());
    if (!clock)
        return failure(clock.error());
    RecordIdSource ids;
    auto set = store::mergeSet(*ground, *wish, (*clock)->today(), ids);
    if (!set)
        return refusedAnswer(set.error());
    set->author = commandLineAuthor();
    set->source = QStringLiteral("command_line");
    const auto receipt = store::commit(base->session(), *std::move(set), SystemClock());
    if (!receipt)
        return refusedAnswer(receipt.error());
    Answer answer = receiptAnswer(*receipt);
    answer.json.insert(QStringLiteral("id"), kept->id.toText());
    answer.json.insert(QStringLiteral("merged_id"), other->id.toText());
    answer.json.insert(QStringLiteral("followed"), ground->following());
    return answer;
}

Result<Answer> unmergeAnswer(const Context &context, const UnmergeOptions &options)
{
    const auto missing = [&] {
        return failure(Fault::NotFound, QStringLiteral("change_set.missing"),
            {{QStringLiteral("id"), fromOption(options.changeSet)}});
    };
    const auto id = RecordId::fromText(fromOption(options.changeSet));
    if (!id)
        return missing();
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto head = store::findHead(base->session(), *id);
    if (!head)
        return failure(head.error());
    if (!*head)
        return missing();
    if ((*head)->action != QLatin1String("merge"))
        return failure(Fault::Invalid, QStringLiteral("merge.not_one"), {{QStringLiteral("id"), id->toText()}});
    const auto receipt = store::undo(base->session(), id, commandLineAuthor(), SystemClock());
    return receipt ? Result<Answer>(receiptAnswer(*receipt)) : refusedAnswer(receipt.error());
}

} // namespace

void addMergeCommand(const Registration &at)
{
    addCommand<MergeOptions>(
        at, "merge", Words::tr("Join two records of one enterprise; the old id keeps working"),
        [](CLI::App &command, MergeOptions &options) {
            command
                .add_option("KEPT", options.kept, Words::tr("Id or credit code of the one that stays").toStdString())
                ->required();
            command
                .add_option("OTHER", options.other, Words::tr("Id or credit code of the one that goes").toStdString())
                ->required();
            command
                .add_option("--take", options.take,
                    Words::tr("FIELD=1 (of the first), FIELD=2 (of the second) or FIELD=VALUE; KIND/KEY=1 or 2 for "
                              "records of both; all=1 or all=2 for the rest")
                        .toStdString())
                ->take_all();
            command.add_option("--reason", options.reason, Words::tr("Why, for the history").toStdString());
            command.add_flag("--two-codes", options.twoCodes,
                Words::tr("They are one enterprise although each has a credit code of its own").toStdString());
        },
        mergeAnswer);
}

void addUnmergeCommand(const Registration &at)
{
    addCommand<UnmergeOptions>(
        at, "unmerge", Words::tr("Take a merge back: both records with their histories, keeping later edits"),
        [](CLI::App &command, UnmergeOptions &options) {
            command.add_option("CHANGE_SET", options.changeSet, Words::tr("Change set of the merge").toStdString())
                ->required();
        },
        unmergeAnswer);
}

} // namespace yumiao::app::cli
