// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/criterion_writer.h"
#include "models/eligibility/pack_writer.h"

#include <QJsonArray>

namespace yumiao::eligibility {
namespace {

void putAward(QJsonObject &json, const Award &it)
{
    if (it.least == it.most) {
        json.insert(QStringLiteral("points"), it.least / OnePoint);
        return;
    }
    json.insert(QStringLiteral("points_from"), it.least / OnePoint);
    json.insert(QStringLiteral("points_to"), it.most / OnePoint);
}

QJsonObject caseJson(const ScoreCase &it, const Criterion &around, const FactCatalogue &catalogue)
{
    QJsonObject json;
    if (it.line)
        json.insert(comparisonKey(it.line->comparison), it.line->text);
    else if (!it.condition.empty())
        json.insert(QStringLiteral("if"), criterionJson(it.condition.front(), &around, catalogue));
    else
        json.insert(QStringLiteral("otherwise"), true);
    putAward(json, it.award);
    return json;
}

QJsonObject rowJson(const ScoreRow &row, const Criterion &around, const FactCatalogue &catalogue);

/// What the kind of a row holds beside its head. A measure without a unit was not written.
void putRowBody(QJsonObject &json, const ScoreRow &row, const Criterion &around, const FactCatalogue &catalogue)
{
    if (row.kind == ScoreRowKind::Recorded)
        json.insert(QStringLiteral("fact"), catalogue.at(row.measure.fact).code);
    else if (!row.measure.unit.isEmpty())
        json.insert(QStringLiteral("measure"), measureJson(row.measure, catalogue));
    if (row.step) {
        json.insert(QStringLiteral("step"), numberText(row.measure, *row.step));
        putAward(json, row.award);
    }
    QJsonArray cases;
    for (const ScoreCase &it : row.cases)
        cases.append(caseJson(it, around, catalogue));
    if (!cases.isEmpty())
        json.insert(QStringLiteral("cases"), cases);
    QJsonArray parts;
    for (const ScoreRow &it : row.parts)
        parts.append(rowJson(it, around, catalogue));
    if (!parts.isEmpty())
        json.insert(QStringLiteral("parts"), parts);
}

QJsonObject rowJson(const ScoreRow &row, const Criterion &around, const FactCatalogue &catalogue)
{
    QJsonObject json{{QStringLiteral("code"), row.code}, {QStringLiteral("title"), row.title},
        {QStringLiteral("most"), row.most / OnePoint}, {QStringLiteral("kind"), wordCode(row.kind)}};
    if (row.clause != around.clause)
        putText(json, "clause", row.clause);
    if (row.confidence != around.confidence)
        putWord(json, "confidence", row.confidence);
    putText(json, "reading", row.reading);
    putText(json, "title_en", row.titleEn);
    putText(json, "reading_en", row.readingEn);
    putText(json, "class", row.scoreClass);
    putRowBody(json, row, around, catalogue);
    return json;
}

} // namespace

QJsonObject scoreJson(const Criterion &criterion, const FactCatalogue &catalogue)
{
    if (!criterion.score)
        return {};
    const ScoreTable &table = *criterion.score;
    QJsonObject json{
        {table.line.above ? QStringLiteral("above") : QStringLiteral("at_least"), table.line.least / OnePoint}};
    QJsonArray classes;
    for (const ScoreClass &it : table.classes) {
        QJsonObject one{{QStringLiteral("code"), it.code}, {QStringLiteral("title"), it.title},
            {QStringLiteral("at_least"), it.least / OnePoint}};
        putText(one, "title_en", it.titleEn);
        classes.append(one);
    }
    if (!classes.isEmpty())
        json.insert(QStringLiteral("classes"), classes);
    QJsonArray rows;
    for (const ScoreRow &row : table.rows)
        rows.append(rowJson(row, criterion, catalogue));
    json.insert(QStringLiteral("rows"), rows);
    return json;
}

} // namespace yumiao::eligibility
