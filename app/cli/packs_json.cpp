// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packs_json.h"

#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "app/cli/table_lines.h"
#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"
#include "ui/words/rule_words.h"

namespace yumiao::app::cli {
namespace {

template <typename E>
const records::Choice &choiceOf(E value)
{
    return records::choicesOf<E>()[static_cast<size_t>(value)];
}

template <typename E>
QJsonValue codeOrNull(const std::optional<E> &value)
{
    return value ? QJsonValue(QLatin1String(choiceOf(*value).code)) : QJsonValue();
}

QJsonArray inForceJson(const eligibility::TierRules &rules)
{
    QJsonArray list;
    for (const eligibility::InForce &it : rules.inForce)
        list.append(QJsonObject{{QStringLiteral("for"), QLatin1String(choiceOf(it.procedure).code)},
            {QStringLiteral("from"), orNull(it.from.toString(Qt::ISODate))},
            {QStringLiteral("to"), orNull(it.to.toString(Qt::ISODate))},
            {QStringLiteral("confidence"), codeOrNull(it.confidence)}});
    return list;
}

QJsonArray tiersJson(const eligibility::Pack &pack)
{
    QJsonArray list;
    for (const eligibility::TierRules &it : pack.tiers)
        list.append(QJsonObject{{QStringLiteral("ladder"), it.ladder}, {QStringLiteral("tier"), it.tier},
            {QStringLiteral("title"), it.title}, {QStringLiteral("clause"), it.clause},
            {QStringLiteral("in_force"), inForceJson(it)}});
    return list;
}

QString daysText(const eligibility::InForce &it)
{
    const auto day = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("…"); };
    return Words::tr("%1: %2 to %3", "procedure, day, day")
        .arg(ui::words::choiceTitle(choiceOf(it.procedure)), day(it.from), day(it.to));
}

void addCriterion(const eligibility::Criterion &criterion, const eligibility::FactCatalogue &catalogue, int depth,
    QList<QStringList> &cells);

void addRow(
    const eligibility::ScoreRow &row, const eligibility::FactCatalogue &catalogue, int depth, QList<QStringList> &cells)
{
    const QString blanks(depth * 2, u' ');
    cells.append({blanks + row.title, Words::tr("at most %1 points").arg(ui::words::pointsText({row.most, row.most})),
        row.clause, row.confidence ? ui::words::choiceTitle(choiceOf(*row.confidence)) : QString()});
    for (const eligibility::ScoreCase &it : row.cases) {
        const QString asked = it.line ? ui::words::lineText(*it.line)
            : it.condition.empty()    ? ui::words::packKeyTitle(QStringLiteral("otherwise"))
                                      : it.condition.front().title;
        cells.append({blanks + QStringLiteral("  ") + asked,
            Words::tr("%1 points").arg(ui::words::pointsText(it.award)), QString(), QString()});
    }
    for (const eligibility::ScoreRow &part : row.parts)
        addRow(part, catalogue, depth + 1, cells);
}

void addCriterion(const eligibility::Criterion &criterion, const eligibility::FactCatalogue &catalogue, int depth,
    QList<QStringList> &cells)
{
    cells.append({QString(depth * 2, u' ') + criterion.title, ui::words::requirementText(criterion, catalogue),
        criterion.clause, criterion.confidence ? ui::words::choiceTitle(choiceOf(*criterion.confidence)) : QString()});
    for (const eligibility::Criterion &member : criterion.members)
        addCriterion(member, catalogue, depth + 1, cells);
    if (criterion.score)
        for (const eligibility::ScoreRow &row : criterion.score->rows)
            addRow(row, catalogue, depth + 1, cells);
}

std::vector<eligibility::PackDifference> changesOf(const cultivation::DocumentVersion &it)
{
    return it.before.isEmpty() || it.after.isEmpty() ? std::vector<eligibility::PackDifference>()
                                                     : eligibility::packDifferences(it.before, it.after);
}

} // namespace

QJsonObject documentJson(const cultivation::BookDocument &it)
{
    const eligibility::Pack *pack = it.pack.get();
    QJsonObject json{{QStringLiteral("code"), it.code}, {QStringLiteral("title"), it.title},
        {QStringLiteral("document_number"), orNull(pack ? pack->documentNumber : QString())},
        {QStringLiteral("issuer"), orNull(pack ? pack->issuer : QString())},
        {QStringLiteral("version"), pack ? QJsonValue(pack->version) : QJsonValue()},
        {QStringLiteral("standing"), QLatin1String(choiceOf(it.standing).code)},
        {QStringLiteral("based_on"), orNull(it.record.basedOn)},
        {QStringLiteral("id"), orNull(it.isOffice() ? it.record.id.toText() : QString())},
        {QStringLiteral("confidence"), pack ? codeOrNull(pack->confidence) : QJsonValue()},
        {QStringLiteral("tiers"), pack ? tiersJson(*pack) : QJsonArray()}, {QStringLiteral("fault"), QJsonValue()}};
    if (it.fault)
        json.insert(QStringLiteral("fault"),
            QJsonObject{{QStringLiteral("path"), it.fault->detail.value(QStringLiteral("path")).toString()},
                {QStringLiteral("line"), it.fault->detail.value(QStringLiteral("line")).toInt()},
                {QStringLiteral("reason"), it.fault->detail.value(QStringLiteral("rule_reason")).toString()}});
    return json;
}

QJsonArray givenWayJson(const std::vector<cultivation::GivesWay> &given)
{
    QJsonArray list;
    for (const cultivation::GivesWay &it : given)
        list.append(QJsonObject{{QStringLiteral("code"), it.code}, {QStringLiteral("tier"), it.tier},
            {QStringLiteral("for"), QLatin1String(choiceOf(it.procedure).code)},
            {QStringLiteral("from"), orNull(it.from.toString(Qt::ISODate))}, {QStringLiteral("to"), it.to}});
    return list;
}

QJsonArray examplesJson(const std::vector<eligibility::ExampleAnswer> &answers)
{
    QJsonArray list;
    for (const eligibility::ExampleAnswer &it : answers)
        list.append(QJsonObject{{QStringLiteral("name"), it.example->name}, {QStringLiteral("agrees"), it.agrees},
            {QStringLiteral("differences"), QJsonArray::fromStringList(it.differences)}});
    return list;
}

QJsonArray differencesJson(const std::vector<eligibility::PackDifference> &differences)
{
    static const char *const whats[]{"changed", "added", "removed", "moved"};
    QJsonArray list;
    for (const eligibility::PackDifference &it : differences)
        list.append(QJsonObject{{QStringLiteral("what"), QLatin1String(whats[static_cast<size_t>(it.what)])},
            {QStringLiteral("trail"), QJsonArray::fromStringList(it.trail)}, {QStringLiteral("key"), it.key},
            {QStringLiteral("before"), orNull(it.before)}, {QStringLiteral("after"), orNull(it.after)}});
    return list;
}

QStringList documentLines(const std::vector<cultivation::BookDocument> &documents)
{
    QList<QStringList> rows;
    for (const cultivation::BookDocument &it : documents)
        rows.append({it.code, it.title, it.pack ? it.pack->documentNumber : QString(),
            ui::words::choiceTitle(choiceOf(it.standing)),
            it.pack && it.pack->confidence ? ui::words::choiceTitle(choiceOf(*it.pack->confidence)) : QString()});
    return tableLines({Words::tr("Code"), Words::tr("Title"), Words::tr("Document number"), Words::tr("Standing"),
                          Words::tr("Confidence")},
        rows);
}

QStringList rulesLines(const eligibility::Pack &pack, const eligibility::FactCatalogue &catalogue)
{
    QStringList lines{QStringLiteral("%1  %2").arg(pack.title, pack.documentNumber).trimmed(),
        Words::tr("Issued by %1; read in: %2").arg(pack.issuer, pack.source)};
    for (const eligibility::TierRules &rules : pack.tiers) {
        QStringList days;
        for (const eligibility::InForce &it : rules.inForce)
            days.append(daysText(it));
        lines.append(
            {QString(), QStringLiteral("%1  %2").arg(rules.title, rules.clause), days.join(QStringLiteral("; "))});
        QList<QStringList> cells;
        for (const eligibility::Criterion &criterion : rules.criteria)
            addCriterion(criterion, catalogue, 0, cells);
        lines.append(tableLines(
            {Words::tr("Condition"), Words::tr("Asked for"), Words::tr("Source"), Words::tr("Confidence")}, cells));
    }
    return lines;
}

QJsonArray versionsJson(const std::vector<cultivation::DocumentVersion> &versions)
{
    QJsonArray list;
    for (const cultivation::DocumentVersion &it : versions)
        list.append(QJsonObject{{QStringLiteral("change_set"), it.head.id.toText()},
            {QStringLiteral("at"), it.head.at.toString(Qt::ISODate)}, {QStringLiteral("author"), it.head.author},
            {QStringLiteral("reason"), orNull(it.head.reason)}, {QStringLiteral("retired"), it.retired},
            {QStringLiteral("returned"), it.returned}, {QStringLiteral("changes"), differencesJson(changesOf(it))}});
    return list;
}

QStringList versionLines(const std::vector<cultivation::DocumentVersion> &versions)
{
    QStringList lines;
    for (const cultivation::DocumentVersion &it : versions) {
        lines.append(QStringLiteral("%1  %2  %3")
                         .arg(it.head.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), it.head.author,
                             it.head.reason)
                         .trimmed());
        if (it.retired || it.returned)
            lines.append(QStringLiteral("  ")
                + (it.retired ? Words::tr("Put out of use", "a rule document")
                              : Words::tr("In use again", "a rule document")));
        for (const eligibility::PackDifference &difference : changesOf(it))
            lines.append(QStringLiteral("  ") + ui::words::differenceText(difference));
    }
    return lines;
}

QStringList exampleLines(const std::vector<eligibility::ExampleAnswer> &answers)
{
    QStringList lines;
    for (const eligibility::ExampleAnswer &it : answers)
        if (!it.agrees)
            lines.append(Words::tr("Worked example “%1” differs (expected, found): %2")
                             .arg(it.example->name, it.differences.join(QStringLiteral("; "))));
    return lines;
}

} // namespace yumiao::app::cli
