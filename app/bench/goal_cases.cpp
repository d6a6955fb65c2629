// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench_case.h"
#include "app/bench/name_scan.h"
#include "models/base/pinyin.h"
#include "models/base/text_folding.h"

#include <QRandomGenerator>

namespace yumiao::app::bench {
namespace {

using records::RecordKind;

constexpr size_t ScreenRows = 60;
constexpr int QuestionsOfAClass = 30;
constexpr quint32 QuestionSeed = 6;
constexpr int GoalRuns = 9;
constexpr double Percentile95 = 0.95;

/// What an officer may type: a piece of a name of the register, or of its initials.
struct Searched {
    QString text;
    bool isInitials = false;
};

std::vector<Searched> questionsOf(Ground &ground, qsizetype length, bool initials)
{
    QRandomGenerator random(QuestionSeed + static_cast<quint32>(length));
    const auto ids = ground.index->answer({}).ids;
    std::vector<Searched> questions;
    while (questions.size() < QuestionsOfAClass) {
        const RecordId id = ids[static_cast<size_t>(random.bounded(static_cast<int>(ids.size())))];
        const auto row = valueOr(ground, store::rows(ground.session, RecordKind::Enterprise, {id}));
        if (row.empty())
            break;
        const QString name = valueOr(ground, store::labels(ground.session, RecordKind::Enterprise, {id})).value(id);
        const QString text = initials ? bundledPinyin().initials(name).value(0) : folded(name);
        if (text.size() < length)
            continue;
        questions.push_back({text.mid(random.bounded(text.size() - length + 1), length), initials});
    }
    return questions;
}

/// Every class of search that goal 1 names.
std::vector<Searched> allQuestions(Ground &ground)
{
    std::vector<Searched> all;
    for (const int length : {1, 2, 3, 6})
        for (const Searched &it : questionsOf(ground, length, false))
            all.push_back(it);
    for (const int length : {2, 4, 6})
        for (const Searched &it : questionsOf(ground, length, true))
            all.push_back(it);
    return all;
}

void searchOurs(Ground &ground, const QString &text)
{
    store::RegisterQuestion question;
    question.text = text;
    auto ids = ground.index->answer(question).ids;
    ids.resize(std::min(ids.size(), ScreenRows));
    (void)valueOr(ground, store::rows(ground.session, RecordKind::Enterprise, ids));
}

void readScreen(const Ground &ground, std::vector<qint64> ids)
{
    ids.resize(std::min(ids.size(), ScreenRows));
    ground.raw.readEach("SELECT * FROM enterprise WHERE id = ?", ids);
}

Case searchClass(int length, bool initials)
{
    const QString name = initials ? QStringLiteral("goal_1_initials_%1") : QStringLiteral("goal_1_characters_%1");
    return {name.arg(length),
        [length, initials](Ground &ground) {
            const NameScan scan(ground.raw, initials ? NameScan::Column::Initials : NameScan::Column::Names);
            return pairedOver(
                questionsOf(ground, length, initials), Percentile95,
                [&](const Searched &it) { searchOurs(ground, it.text); },
                [&](const Searched &it) { readScreen(ground, scan.find(it.text.toUtf8())); });
        },
        1, 1.5, Judged::Cpu};
}

/// The median search, beside the median search in a register a tenth as large.
Paired searchGrowth(Ground &ground)
{
    const QString path = valueOr(ground, ground.scenery.tenthBase());
    const auto session = store::Session::open(path, store::Session::Access::Read);
    if (!session) {
        *ground.error = session.error();
        return {};
    }
    const auto thresholds = valueOr(ground, store::registerThresholds(**session, ground.on));
    const auto index = valueOr(ground, store::RegisterIndex::load(**session, ground.on, thresholds));
    if (!index)
        return {};
    Ground tenth{
        ground.folder, path, **session, ground.raw, ground.rawPath, index, ground.on, ground.scenery, ground.error};
    const auto questions = allQuestions(tenth); // what the smaller one holds the larger one may be asked too
    return pairedOver(
        questions, 0.5, [&](const Searched &it) { searchOurs(ground, it.text); },
        [&](const Searched &it) { searchOurs(tenth, it.text); });
}

Paired againstInstr(Ground &ground, double percentile)
{
    return pairedOver(
        allQuestions(ground), percentile, [&](const Searched &it) { searchOurs(ground, it.text); },
        [&](const Searched &it) {
            const char *const sql = it.isInitials
                ? "SELECT count(*) FROM enterprise_search WHERE instr(initials, ?) > 0"
                : "SELECT count(*) FROM enterprise_search WHERE instr(folded, ?) > 0";
            ground.raw.readAll(sql, {it.text});
        });
}

constexpr auto IdsByName = "SELECT s.id FROM enterprise_search s ORDER BY s.name_key, s.id";

Paired allScrollable(Ground &ground)
{
    return paired(
        GoalRuns, [&] { (void)ground.index->answer({}); }, [&] { (void)ground.raw.numbers(IdsByName); });
}

Paired sortedBy(Ground &ground, store::RegisterSort by, const char *sql)
{
    store::RegisterQuestion question;
    question.sort = {{by, true}};
    return paired(
        GoalRuns, [&] { (void)ground.index->answer(question); }, [&] { (void)ground.raw.numbers(sql); });
}

Paired sortedByUnindexed(Ground &ground)
{
    return sortedBy(ground, store::RegisterSort::Revenue, "SELECT id FROM enterprise ORDER BY registered_capital DESC");
}

Paired facetsAndOrder(Ground &ground)
{
    store::RegisterQuestion question;
    question.chosen[static_cast<size_t>(store::RegisterFacet::Size)] = {QStringLiteral("small")};
    question.chosen[static_cast<size_t>(store::RegisterFacet::Section)] = {QStringLiteral("C")};
    return paired(
        GoalRuns, [&] { (void)ground.index->answer(question); },
        [&] {
            (void)ground.raw.numbers(
                "SELECT e.id FROM enterprise e JOIN enterprise_search s ON s.id = e.id JOIN industry i ON "
                "i.id = e.industry WHERE e.removed IS NULL AND e.size_class = 'small' AND i.section = 'C' "
                "ORDER BY s.name_key, s.id");
            ground.raw.readAll("SELECT e.town, e.size_class, i.section, count(*) FROM enterprise e JOIN industry i ON "
                               "i.id = e.industry WHERE e.removed IS NULL GROUP BY 1, 2, 3");
        });
}

} // namespace

std::vector<Case> goalCases()
{
    std::vector<Case> cases;
    for (const int length : {1, 2, 3, 6})
        cases.push_back(searchClass(length, false));
    for (const int length : {2, 4, 6})
        cases.push_back(searchClass(length, true));
    cases.push_back({QStringLiteral("goal_2_searches"),
        [](Ground &ground) { return againstInstr(ground, Percentile95); }, 2, 1.0 / 10, Judged::Cpu});
    cases.push_back({QStringLiteral("goal_2_worst_search"), [](Ground &ground) { return againstInstr(ground, 1.0); }, 2,
        1.0 / 6, Judged::Cpu});
    cases.push_back({QStringLiteral("goal_3_growth"), searchGrowth, 3, 16, Judged::Cpu});
    cases.push_back({QStringLiteral("goal_5_all_scrollable"), allScrollable, 5, 1.6, Judged::Cpu});
    cases.push_back({QStringLiteral("goal_9_sort"), sortedByUnindexed, 9, 0.4, Judged::Cpu});
    cases.push_back({QStringLiteral("goal_10_facets"), facetsAndOrder, 10, 1.0 / 50, Judged::Cpu});
    return cases;
}

} // namespace yumiao::app::bench
