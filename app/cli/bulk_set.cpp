// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bulk_set.h"

#include "app/cli/receipt_json.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_json.h"
#include "app/cli/record_query.h"
#include "app/cli/table_lines.h"
#include "models/staging/judged_set.h"
#include "models/staging/judging.h"
#include "models/store/kept_commit.h"
#include "models/store/name_keeping.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QJsonArray>

#include <algorithm>

namespace yumiao::app::cli {
namespace {

using records::RecordDescription;
using staging::JudgedCell;

struct JudgedSet {
    qsizetype matched = 0;
    std::vector<JudgedCell> cells;
};

Result<JudgedSet> judgeSet(
    const Context &context, const store::Session &session, const RecordDescription &description, const BulkSet &options)
{
    const auto found = findRecords(session, description.kind, {{}, options.where, {}, {}});
    if (!found)
        return failure(found.error());
    const auto assignments = assignmentsFrom(session, description, options.assignments);
    if (!assignments)
        return failure(assignments.error());
    std::vector<staging::CellWish> wishes;
    for (const RecordId id : found->ids)
        for (const Assignment &it : *assignments)
            wishes.push_back({id, {it.field, staging::WishKind::Set, {}, {}, 0, it.value}});
    const staging::Reading reading{found->on, items::DisplayText(ui::words::translated)};
    auto cells = staging::judge(session, description.kind, wishes, reading, context.progress());
    if (!cells)
        return failure(cells.error());
    return JudgedSet{static_cast<qsizetype>(found->ids.size()), *std::move(cells)};
}

QJsonObject placeJson(const RecordDescription &description, const JudgedCell &cell)
{
    return {{QStringLiteral("id"), cell.id.toText()}, {QStringLiteral("record"), cell.record},
        {QStringLiteral("field"), QString::fromLatin1(description.fields[static_cast<size_t>(cell.field)].name)}};
}

QJsonValue valueJson(const records::Field &field, const records::Value &value, const QString &label)
{
    return field.target && !label.isEmpty() ? QJsonValue(label) : jsonOf(field, value);
}

QString fieldTitle(const RecordDescription &description, const JudgedCell &cell)
{
    return ui::words::fieldTitle(description.fields[static_cast<size_t>(cell.field)]);
}

/// Old and new values, and what is refused: for the document and for people.
Answer previewAnswer(const RecordDescription &description, const JudgedSet &set)
{
    const items::DisplayText display(ui::words::translated);
    QJsonArray changed;
    QJsonArray refused;
    QList<QStringList> lines;
    QStringList refusals;
    for (const JudgedCell &cell : set.cells) {
        const records::Field &field = description.fields[static_cast<size_t>(cell.field)];
        QJsonObject json = placeJson(description, cell);
        if (cell.isToBeWritten()) {
            json.insert(QStringLiteral("before"), valueJson(field, cell.before, cell.beforeLabel));
            json.insert(QStringLiteral("after"), valueJson(field, cell.after, cell.afterLabel));
            changed.append(json);
            lines.append(
                {cell.record, fieldTitle(description, cell), display.shownMasked(field, cell.before, cell.beforeLabel),
                    display.shownMasked(field, cell.after, cell.afterLabel)});
        } else if (cell.verdict == staging::Verdict::Refused) {
            const QString why = ui::words::reason(cell.error.what, cell.error.detail);
            json.insert(QStringLiteral("code"), cell.error.what);
            json.insert(QStringLiteral("message"), why);
            refused.append(json);
            refusals.append(Words::tr("Refused: %1, %2: %3").arg(cell.record, fieldTitle(description, cell), why));
        }
    }
    const staging::Tally tally = staging::tallyOf(set.cells);
    Answer answer;
    answer.exit = refused.isEmpty() ? ExitCode::Done : ExitCode::Refused;
    answer.json = {{QStringLiteral("matched"), set.matched}, {QStringLiteral("changes"), changed},
        {QStringLiteral("unchanged"), tally.equal}, {QStringLiteral("refused"), refused},
        {QStringLiteral("dry_run"), false}, {QStringLiteral("change_set"), QJsonValue()},
        {QStringLiteral("applied"), 0}, {QStringLiteral("held"), QJsonArray()}};
    if (!lines.isEmpty())
        answer.lines = tableLines(
            {Words::tr("Record"), Words::tr("Field"), Words::tr("Old value"), Words::tr("New value")}, lines);
    answer.lines += refusals;
    answer.lines.append(Words::tr("Found: %1. Fields to change: %2, in records: %3. Unchanged: %4. Refused: %5.")
                            .arg(set.matched)
                            .arg(tally.changes)
                            .arg(tally.records)
                            .arg(tally.equal)
                            .arg(tally.refused));
    return answer;
}

Result<Answer> write(const Context &context, store::Session &session, const RecordDescription &description,
    const JudgedSet &judged, const BulkSet &options, Answer answer)
{
    changes::ChangeSet set = staging::changeSetOf(description.kind, judged.cells);
    set.author = commandLineAuthor();
    set.action = options.correction ? QString::fromLatin1(store::CorrectionAction) : QStringLiteral("bulk_edit");
    set.source = QStringLiteral("command_line");
    set.reason = fromOption(options.reason);
    const auto receipt
        = store::commitKept(session, std::move(set), SystemClock(), store::OnConflict::Refuse, context.progress());
    if (!receipt)
        return refusedAnswer(receipt.error());
    const Answer written = receiptAnswer(*receipt);
    for (const char *key : {"change_set", "applied", "held"})
        answer.json.insert(QLatin1String(key), written.json.value(QLatin1String(key)));
    answer.lines += written.lines;
    return answer;
}

} // namespace

Result<Answer> bulkSetAnswer(const Context &context, const BulkSet &options)
{
    const auto description = kindNamed(options.kind);
    if (!description)
        return failure(description.error());
    if (fromOption(options.where).trimmed().isEmpty())
        return failure(Fault::Invalid, QStringLiteral("usage.where"));
    if (options.assignments.empty())
        return failure(Fault::Invalid, QStringLiteral("usage.no_assignment"));
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto judged = judgeSet(context, base->session(), **description, options);
    if (!judged && judged.error().what == QLatin1String("record.invalid"))
        return refusedAnswer(judged.error());
    if (!judged)
        return failure(judged.error());
    Answer answer = previewAnswer(**description, *judged);
    const staging::Tally tally = staging::tallyOf(judged->cells);
    if (options.dryRun) {
        answer.json.insert(QStringLiteral("dry_run"), true);
        answer.lines.append(Words::tr("Only tried: nothing was written."));
        return answer;
    }
    if (options.allOrNothing && tally.refused > 0) {
        answer.lines.append(Words::tr("Nothing was written, because something is refused."));
        return answer;
    }
    return write(context, base->session(), **description, *judged, options, std::move(answer));
}

} // namespace yumiao::app::cli
