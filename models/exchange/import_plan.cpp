// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_plan.h"

#include "models/exchange/beside_fields.h"
#include "models/exchange/import_match.h"
#include "models/exchange/import_repeats.h"
#include "models/exchange/import_row.h"
#include "models/exchange/import_settling.h"
#include "models/exchange/sheet_limits.h"
#include "models/exchange/xlsx_text.h"
#include "models/store/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace yumiao::exchange {
namespace {

using records::RecordKind;

constexpr qint64 RowsBetweenReports = 500;

/// The sheet's rows as far as they were read.
struct ReadSheet {
    SourceInfo source;
    HeaderRow header;
    QStringList titles;    ///< above the headings
    std::vector<Row> rows; ///< of data
};

Result<ColumnRecogniser> recogniserFor(const ImportWish &wish)
{
    auto aliases = AliasTable::load();
    if (!aliases)
        return failure(aliases.error());
    const auto &description = records::descriptionOf(wish.kind);
    ColumnSearch search{QString::fromLatin1(description.plural), {}, *std::move(aliases), wish.map};
    for (size_t i = 0; i < description.fields.size(); ++i) {
        const records::Field &field = description.fields[i];
        QStringList titles{QString::fromLatin1(field.title)};
        if (i < wish.titles.size())
            titles += wish.titles[i];
        if (field.target == RecordKind::Enterprise) { // named by the enterprise's own code and name
            search.fields.push_back({QStringLiteral("enterprise.credit_code"), {}});
            search.fields.push_back({QStringLiteral("enterprise.name"), titles});
        } else {
            search.fields.push_back({QString::fromLatin1(field.name), titles});
        }
    }
    for (const BesideField &it : besideFields(wish.kind))
        search.fields.push_back({QString::fromLatin1(it.name), {}});
    return ColumnRecogniser(std::move(search));
}

/// Reads the head first, recognises the columns, then takes every row of data.
Result<ReadSheet> readSheet(const ImportWish &wish, const Cancel &cancel, const ReportProgress &report)
{
    const auto recogniser = recogniserFor(wish);
    if (!recogniser)
        return failure(recogniser.error());
    auto source = openSheet(wish.path, wish.sheet, cancel);
    if (!source)
        return failure(source.error());
    ReadSheet sheet;
    std::vector<Row> head;
    bool headKnown = false;
    const auto take = [&](Row row) {
        if (row.number > sheet.header.lastRow && rowKind(row, sheet.header) == RowKind::Data)
            sheet.rows.push_back(std::move(row));
    };
    const auto settleHead = [&]() -> Done {
        const auto merges = (*source)->headMerges();
        if (!merges)
            return failure(merges.error());
        auto header = findHeader(head, *merges, *recogniser, wish.headerRow);
        if (!header)
            return failure(header.error());
        sheet.header = *std::move(header);
        headKnown = true;
        for (const Row &row : head)
            for (const Cell &cell : row.cells)
                if (row.number < sheet.header.firstRow && !cell.text.trimmed().isEmpty())
                    sheet.titles.append(cell.text);
        for (Row &row : head)
            take(std::move(row));
        return {};
    };
    for (qint64 count = 1;; ++count) {
        auto row = (*source)->next();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        if (headKnown) {
            take(**std::move(row));
        } else {
            head.push_back(**std::move(row));
            if (head.size() >= static_cast<size_t>(limits::HeadRows))
                if (const Done done = settleHead(); !done)
                    return failure(done.error());
        }
        if (report && count % RowsBetweenReports == 0)
            report((*source)->progress());
    }
    if (!headKnown)
        if (const Done done = settleHead(); !done)
            return failure(done.error());
    sheet.source = (*source)->info();
    return sheet;
}

/// What the officer said about columns must fit the kind and the sheet: a slip of the pen would go unseen.
Done checkMap(const ImportWish &wish, const HeaderRow &header)
{
    const auto &description = records::descriptionOf(wish.kind);
    for (auto it = wish.map.cbegin(); it != wish.map.cend(); ++it) {
        const QString &field = it.value();
        const bool known = field.isEmpty() || field == QLatin1String("-")
            || description.indexOf(QStringView(field)) >= 0 || field == QLatin1String("enterprise.credit_code")
            || field == QLatin1String("enterprise.name") || besideField(wish.kind, field);
        if (!known)
            return failure(Fault::Invalid, QStringLiteral("field.unknown"), {{QStringLiteral("field"), field}});
        const bool there = std::any_of(header.columns.begin(), header.columns.end(), [&](const auto &column) {
            return it.key() == column.heading.shown() || it.key() == column.heading.text
                || it.key() == columnLetters(column.source);
        });
        if (!there)
            return failure(Fault::Invalid, QStringLiteral("usage.map_column"), {{QStringLiteral("value"), it.key()}});
    }
    return {};
}

/// Fields to match by must be in the sheet, or every row would be new.
Done checkMatchColumns(const ImportWish &wish, const HeaderRow &header)
{
    const auto &description = records::descriptionOf(wish.kind);
    for (const int index : wish.matchBy) {
        const records::Field &field = description.fields[static_cast<size_t>(index)];
        const bool there = field.target == RecordKind::Enterprise
            || std::any_of(header.columns.begin(), header.columns.end(), [&](const RecognisedColumn &column) {
                   return column.isUsed() && column.field == QLatin1String(field.name);
               });
        if (!there)
            return failure(Fault::Invalid, QStringLiteral("usage.match_column"),
                {{QStringLiteral("value"), QString::fromLatin1(field.name)}});
    }
    return {};
}

/// Whether any row would be a new enterprise: only then is the whole register read for doubles.
bool makesEnterprises(const ImportWish &wish, const ImportMatch &match, const std::vector<ImportRow> &rows)
{
    if (wish.kind != RecordKind::Enterprise || wish.takeDoubles)
        return false;
    return std::any_of(rows.begin(), rows.end(), [&](const ImportRow &row) {
        const auto found = row.problems.empty() ? match.find(row) : Result<const store::StoredRow *>(nullptr);
        return row.problems.empty() && found && *found == nullptr;
    });
}

/// Needs bring their applications, requests their steps, and applications that move are judged by their course.
Done followCourses(const store::Session &session, const ImportWish &wish, QDate today, RowSettling &settling)
{
    const QString note = wish.stepNote.isEmpty() ? QFileInfo(wish.path).fileName() : wish.stepNote;
    if (wish.kind == RecordKind::FinancingNeed) {
        auto courses = NeedCourses::read(session, note, today);
        if (!courses)
            return failure(courses.error());
        settling.followNeeds(*std::move(courses));
    }
    if (wish.kind == RecordKind::ServiceRequest)
        settling.followRequests(note, today);
    if (wish.kind == RecordKind::FinancingApplication) {
        auto moves = ApplicationMoves::read(session, note, today);
        if (!moves)
            return failure(moves.error());
        settling.followMoves(*std::move(moves));
    }
    return {};
}

} // namespace

Result<ImportPlan> planImport(const store::Session &session, const ImportWish &wish, RecordIdSource &ids,
    const Cancel &cancel, const ReportProgress &report)
{
    auto sheet = readSheet(wish, cancel, report);
    if (!sheet)
        return failure(sheet.error());
    const auto &description = records::descriptionOf(wish.kind);
    ImportPlan plan;
    plan.source = sheet->source;
    plan.header = sheet->header;
    plan.rowsRead = static_cast<qint64>(sheet->rows.size());
    const QStringList inherited = settleUnits(wish, plan.header);
    for (const Done &done : {checkMap(wish, plan.header), checkMatchColumns(wish, plan.header)})
        if (!done)
            return failure(done.error());
    const auto clock = store::workspaceClock(session);
    if (!clock)
        return failure(clock.error());
    auto names = ImportNames::load(session, wish.kind, (*clock)->today());
    if (!names)
        return failure(names.error());
    auto constants = takeConstants(wish, plan.header,
        sheet->titles + QStringList{plan.source.sheet, QFileInfo(wish.path).completeBaseName()}, *names);
    if (!constants)
        return failure(constants.error());
    plan.constants = *std::move(constants);
    std::vector<ImportRow> rows;
    rows.reserve(sheet->rows.size());
    const ImportRowReader reader(wish.kind, plan.header, plan.source.dates, *names);
    for (const Row &row : sheet->rows) {
        if (cancel.stop_requested())
            return failure(Fault::Cancelled, QStringLiteral("cancelled"));
        for (ImportRow &read : reader.read(row))
            rows.push_back(std::move(read));
    }
    applyConstants(plan.constants, rows);
    auto doubtful = doubtUnits(session, wish, plan.header, inherited, (*clock)->today(), rows);
    if (!doubtful)
        return failure(doubtful.error());
    plan.doubtful = *std::move(doubtful);
    const auto match = ImportMatch::prepare(session, wish, *names, rows);
    if (!match)
        return failure(match.error());
    refuseRepeats(description, rows);
    RowSettling settling(wish, *match, *names, ids, plan);
    if (makesEnterprises(wish, *match, rows)) {
        auto doubles = store::DoublesIndex::read(session);
        if (!doubles)
            return failure(doubles.error());
        settling.holdDoublesOf(*std::move(doubles));
    }
    if (const Done done = followCourses(session, wish, (*clock)->today(), settling); !done)
        return failure(done.error());
    plan.set.action = QStringLiteral("import");
    plan.set.source = QFileInfo(wish.path).fileName();
    for (ImportRow &row : rows)
        settling.settle(row);
    return plan;
}

} // namespace yumiao::exchange
