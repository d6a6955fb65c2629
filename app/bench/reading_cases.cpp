// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench_case.h"
#include "models/cultivation/district_standings.h"
#include "models/store/workspace.h"

namespace yumiao::app::bench {
namespace {

using records::RecordKind;

constexpr size_t FirstRows = 60; // as many as a screen shows
constexpr int ReadingRuns = 15;
constexpr int OpeningRuns = 9;

std::vector<RecordId> head(const std::vector<RecordId> &ids, size_t count)
{
    return {ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(std::min(ids.size(), count))};
}

std::vector<RecordId> tail(const std::vector<RecordId> &ids, size_t count)
{
    return {ids.end() - static_cast<std::ptrdiff_t>(std::min(ids.size(), count)), ids.end()};
}

/// The program's own way from a closed file to the first screen.
Paired openToFirstRows(Ground &ground)
{
    const auto ours = [&] {
        const auto session = store::Session::open(ground.path, store::Session::Access::Read);
        if (!session) {
            *ground.error = session.error();
            return;
        }
        const auto ids = valueOr(ground, store::searchIds(**session, QString(), static_cast<int>(FirstRows)));
        (void)valueOr(ground, store::rows(**session, RecordKind::Enterprise, ids));
    };
    const auto raw = [&] {
        const RawEngine engine(ground.rawPath);
        engine.readAll("SELECT e.* FROM enterprise_search s JOIN enterprise e ON e.id = s.id WHERE e.removed IS NULL "
                       "ORDER BY s.name_key, s.id LIMIT 60");
    };
    return paired(OpeningRuns, ours, raw);
}

Case searchCase(const QString &name, const QString &text, const char *column)
{
    const QByteArray sql
        = QByteArrayLiteral("SELECT s.id FROM enterprise_search s JOIN enterprise e ON e.id = s.id WHERE "
                            "e.removed IS NULL AND instr(s.")
        + column + QByteArrayLiteral(", ?) > 0 ORDER BY s.name_key, s.id");
    return {name, [text, sql](Ground &ground) {
                store::RegisterQuestion question;
                question.text = text;
                const auto ours = [&] {
                    const auto answer = ground.index->answer(question);
                    (void)valueOr(
                        ground, store::rows(ground.session, RecordKind::Enterprise, head(answer.ids, FirstRows)));
                };
                const auto raw = [&] {
                    auto ids = ground.raw.numbers(sql.constData(), {text});
                    ids.resize(std::min(ids.size(), FirstRows));
                    ground.raw.readEach("SELECT * FROM enterprise WHERE id = ?", ids);
                };
                return paired(ReadingRuns, ours, raw);
            }};
}

Paired facetCounts(Ground &ground)
{
    store::RegisterQuestion question;
    const auto ours = [&] { (void)ground.index->answer(question); };
    const auto raw = [&] {
        ground.raw.readAll("SELECT town, count(*) FROM enterprise WHERE removed IS NULL GROUP BY town");
        ground.raw.readAll("SELECT size_class, count(*) FROM enterprise WHERE removed IS NULL GROUP BY size_class");
        ground.raw.readAll("SELECT i.section, count(*) FROM enterprise e JOIN industry i ON i.id = e.industry "
                           "WHERE e.removed IS NULL GROUP BY i.section");
        ground.raw.readAll("SELECT kind, count(*) FROM certificate WHERE removed IS NULL GROUP BY kind");
    };
    return paired(ReadingRuns, ours, raw);
}

Paired jumpToEnd(Ground &ground)
{
    const auto ids = tail(ground.index->answer({}).ids, FirstRows);
    std::vector<qint64> numbers;
    for (const RecordId id : ids)
        numbers.push_back(id.value());
    return paired(
        ReadingRuns, [&] { (void)valueOr(ground, store::rows(ground.session, RecordKind::Enterprise, ids)); },
        [&] { ground.raw.readEach("SELECT * FROM enterprise WHERE id = ?", numbers); });
}

/// The whole register against all rules in force, beside reading the same records as they are.
Paired judgeDistrict(Ground &ground)
{
    const auto ours = [&] {
        if (const auto book = cultivation::ruleBook(ground.session))
            (void)valueOr(ground, cultivation::DistrictStandings::judge(ground.session, *book, ground.on));
    };
    const auto raw = [&] {
        for (const char *sql : {"SELECT * FROM enterprise", "SELECT * FROM annual_figures", "SELECT * FROM certificate",
                 "SELECT * FROM evidence", "SELECT * FROM scale_entry"})
            ground.raw.readAll(sql);
    };
    return paired(1, ours, raw);
}

} // namespace

std::vector<Case> readingCases()
{
    return {{QStringLiteral("open_first_rows"), openToFirstRows},
        searchCase(QStringLiteral("search_1_character"), QStringLiteral("科"), "folded"),
        searchCase(QStringLiteral("search_2_characters"), QStringLiteral("科技"), "folded"),
        searchCase(QStringLiteral("search_4_characters"), QStringLiteral("科技有限"), "folded"),
        searchCase(QStringLiteral("search_initials"), QStringLiteral("kjyx"), "initials"),
        {QStringLiteral("facet_counts"), facetCounts}, {QStringLiteral("jump_to_end"), jumpToEnd},
        {QStringLiteral("judge_district"), judgeDistrict}};
}

} // namespace yumiao::app::bench
