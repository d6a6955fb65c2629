// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/list_lamps.h"
#include "app/cli/list_standings.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_json.h"
#include "app/cli/record_query.h"
#include "app/cli/table_lines.h"
#include "app/cli/view_option.h"

#include <QJsonArray>

#include <algorithm>

namespace yumiao::app::cli {
namespace {

constexpr qint64 MostRows = 1'000'000'000;

struct ListOptions {
    std::string kind;
    QuestionOptions question;
    std::string view;
    qint64 limit = -1;
    qint64 offset = 0;
};

std::vector<RecordId> pageOf(const std::vector<RecordId> &all, qint64 offset, qint64 limit)
{
    const auto size = static_cast<qint64>(all.size());
    const qint64 first = std::clamp<qint64>(offset, 0, size);
    const qint64 last = limit < 0 ? size : std::min(size, first + limit);
    return {all.begin() + first, all.begin() + last};
}

/// The cells of a terminal line: few enough to read.
QStringList cellsOf(const QJsonObject &row, const QStringList &columns)
{
    QStringList cells;
    for (const QString &column : columns)
        cells.append(row.value(column).toVariant().toString());
    return cells;
}

QStringList shownColumns(const records::RecordDescription &description)
{
    constexpr int most = 6;
    QStringList columns{QStringLiteral("id")};
    for (const records::Field &field : description.fields)
        if (columns.size() < most && field.type != records::FieldType::LongText)
            columns.append(QString::fromLatin1(field.name));
    return columns;
}

Result<Answer> listAnswer(const Context &context, const ListOptions &options)
{
    const auto description = kindNamed(options.kind);
    if (!description)
        return failure(description.error());
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const store::Session &session = base->session();
    QuestionOptions question = options.question;
    if (const Done done = applyView(session, (*description)->kind, options.view, question); !done)
        return failure(done.error());
    const auto found = findRecords(session, (*description)->kind, question);
    if (!found)
        return failure(found.error());
    const std::vector<RecordId> page = pageOf(found->ids, options.offset, options.limit);
    const auto rows = store::rows(session, (*description)->kind, page);
    if (!rows)
        return failure(rows.error());
    auto objects = recordsJson(session, (*description)->kind, *rows, found->on);
    if (!objects)
        return failure(objects.error());
    QJsonArray list;
    QList<QStringList> lines;
    QStringList columns = shownColumns(**description);
    std::vector<RecordId> shown;
    for (const store::StoredRow &row : *rows)
        shown.push_back(row.id);
    if ((*description)->kind == records::RecordKind::FinancingBatch) {
        if (const Done done = addListStandings(session, found->on, shown, *objects); !done)
            return failure(done.error());
        columns += listStandingKeys();
    }
    if ((*description)->kind == records::RecordKind::Measure) {
        if (const Done done = addListLamps(session, found->on, shown, *objects); !done)
            return failure(done.error());
        columns += listLampKeys();
    }
    for (const QJsonObject &row : *objects) {
        lines.append(cellsOf(row, columns));
        list.append(row);
    }
    if (const Done done = addMatches(session, (*description)->kind, shown, found->search, list); !done)
        return failure(done.error());
    Answer answer;
    answer.json = {{QStringLiteral("kind"), QString::fromLatin1((*description)->name)},
        {QStringLiteral("total"), static_cast<qint64>(found->ids.size())}, {QStringLiteral("offset"), options.offset},
        {QStringLiteral("rows"), list}};
    answer.lines = tableLines(columns, lines);
    answer.lines.append(Words::tr("%1 of %2").arg(list.size()).arg(found->ids.size()));
    return answer;
}

} // namespace

void addListCommand(const Registration &at)
{
    addCommand<ListOptions>(
        at, "list", Words::tr("Rows of a list"),
        [](CLI::App &command, ListOptions &options) {
            command.add_option("KIND", options.kind, Words::tr("Kind of record").toStdString())->required();
            addQuestionOptions(command, options.question);
            command.add_option("--view", options.view, Words::tr("The name of a shared view").toStdString());
            command.add_option("--limit", options.limit, Words::tr("At most so many rows").toStdString())
                ->check(CLI::Range(qint64{0}, MostRows));
            command.add_option("--offset", options.offset, Words::tr("Leave out so many rows first").toStdString())
                ->check(CLI::Range(qint64{0}, MostRows));
        },
        listAnswer);
}

} // namespace yumiao::app::cli
