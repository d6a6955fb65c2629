// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/assessment_json.h"

#include "models/base/money.h"
#include "models/eligibility/arithmetic_text.h"
#include "models/eligibility/number_text.h"

#include <QJsonArray>

namespace yumiao::eligibility {
namespace {

constexpr qint64 FenOfYuan = 100;

/// What every part of the document needs.
struct Paper {
    const FactCatalogue &catalogue;
    QDate on;
};

template <typename E>
QString codeOf(E value)
{
    return QLatin1String(records::choicesOf<E>()[static_cast<size_t>(value)].code);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString inYuan(const Exact &fen)
{
    return fen.over(Exact::whole(FenOfYuan))->toText(2);
}

/// Money speaks in 元 here; everything else as in the window.
QString actualText(const Measure &measure, const Measured &it, const Exact *required)
{
    if (measure.dimension != Dimension::Money || !it.value)
        return shownValue(measure, it, required);
    const QString text = inYuan(*it.value);
    const bool looksEqual = required && text == inYuan(*required) && !(*it.value == *required);
    return looksEqual ? it.value->over(Exact::whole(FenOfYuan))->toCutText(6) : text;
}

QString requiredText(const Measure &measure, const Line &line)
{
    Measured it;
    it.value = line.value;
    return actualText(measure, it, nullptr);
}

QString unitText(const Measure &measure)
{
    return measure.dimension == Dimension::Money ? QStringLiteral("元") : measure.unit;
}

QString comparisonCode(Comparison comparison)
{
    switch (comparison) {
    case Comparison::AtLeast:
        return QStringLiteral("at_least");
    case Comparison::Above:
        return QStringLiteral("above");
    case Comparison::AtMost:
        return QStringLiteral("at_most");
    case Comparison::Below:
        return QStringLiteral("below");
    }
    Q_UNREACHABLE();
}

QJsonValue factJson(const FactKind &kind, const records::Value &value)
{
    if (kind.type == FactType::Money && !records::isUnknown(value))
        return Money::fromFen(records::numberIn(value)).toYuanText();
    return textOrNull(shownFact(kind, value));
}

QJsonArray missingJson(const std::vector<FactRef> &refs, const FactCatalogue &catalogue)
{
    QJsonArray list;
    for (const FactRef &ref : refs)
        list.append(QJsonObject{{QStringLiteral("fact"), factRefText(catalogue, ref)},
            {QStringLiteral("title"), catalogue.at(ref.kind).title.zh},
            {QStringLiteral("proof"), catalogue.at(ref.kind).proof.zh}});
    return list;
}

QJsonArray usedJson(const std::vector<UsedFact> &used, const FactCatalogue &catalogue)
{
    QJsonArray list;
    for (const UsedFact &it : used) {
        QJsonObject one{{QStringLiteral("fact"), factRefText(catalogue, it.ref)},
            {QStringLiteral("value"), factJson(catalogue.at(it.ref.kind), it.value)},
            {QStringLiteral("source"), textOrNull(it.source.text)},
            {QStringLiteral("source_date"), textOrNull(it.source.date.toString(Qt::ISODate))}};
        one.insert(QStringLiteral("audit_state"),
            it.source.audit ? QJsonValue(codeOf(*it.source.audit)) : QJsonValue(QJsonValue::Null));
        list.append(one);
    }
    return list;
}

QJsonObject findingJson(const Finding &finding, const Paper &paper);

QJsonObject rowJson(const RowFinding &row, const Paper &paper)
{
    const FactCatalogue &catalogue = paper.catalogue;
    const bool isKnown = row.points.least == row.points.most;
    QJsonObject it{{QStringLiteral("code"), row.row->code}, {QStringLiteral("title"), row.row->title},
        {QStringLiteral("class"), textOrNull(row.row->scoreClass)}, {QStringLiteral("source"), row.row->clause},
        {QStringLiteral("confidence"),
            row.row->confidence ? QJsonValue(codeOf(*row.row->confidence)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("reading"), textOrNull(row.row->reading)},
        {QStringLiteral("why"), row.why ? QJsonValue(codeOf(*row.why)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("points"), isKnown ? QJsonValue(shownPoints(row.points.least)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("points_least"), shownPoints(row.points.least)},
        {QStringLiteral("points_most"), shownPoints(row.points.most)},
        {QStringLiteral("points_max"), shownPoints(row.row->most)},
        {QStringLiteral("missing"), missingJson(row.missing, catalogue)}};
    if (row.measured) {
        const Exact *line = row.next && row.next->line ? &row.next->line->value : nullptr;
        it.insert(QStringLiteral("actual"), textOrNull(actualText(row.row->measure, *row.measured, line)));
        it.insert(QStringLiteral("unit"), textOrNull(unitText(row.row->measure)));
        it.insert(QStringLiteral("used"), usedJson(row.measured->used, catalogue));
        it.insert(QStringLiteral("arithmetic"),
            textOrNull(arithmeticText(row.row->measure, *row.measured, catalogue, paper.on)));
    }
    if (row.next) {
        QJsonObject next{{QStringLiteral("gain"), shownPoints(row.next->gain)}};
        if (row.next->line)
            next.insert(QStringLiteral("required"), row.next->line->text);
        if (row.next->condition)
            next.insert(QStringLiteral("condition"), row.next->condition->title);
        it.insert(QStringLiteral("next"), next);
    }
    QJsonArray parts;
    for (const RowFinding &part : row.parts)
        parts.append(rowJson(part, paper));
    for (const Finding &condition : row.conditions)
        parts.append(findingJson(condition, paper));
    if (!parts.isEmpty())
        it.insert(QStringLiteral("members"), parts);
    return it;
}

void addThreshold(QJsonObject &it, const Finding &finding, const Paper &paper)
{
    const Criterion &criterion = *finding.criterion;
    it.insert(QStringLiteral("required"), requiredText(criterion.measure, criterion.line));
    it.insert(QStringLiteral("comparison"), comparisonCode(criterion.line.comparison));
    it.insert(QStringLiteral("unit"), unitText(criterion.measure));
    QJsonArray years;
    for (size_t i = 0; i < finding.years.size(); ++i) {
        const YearFinding &year = finding.years[i];
        const QString actual = actualText(criterion.measure, year.measured, &criterion.line.value);
        if (i == 0)
            it.insert(QStringLiteral("actual"), textOrNull(actual));
        years.append(
            QJsonObject{{QStringLiteral("year"), year.year > 0 ? QJsonValue(year.year) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("actual"), textOrNull(actual)}, {QStringLiteral("result"), codeOf(year.verdict)},
                {QStringLiteral("arithmetic"),
                    textOrNull(arithmeticText(
                        criterion.measure, year.measured, paper.catalogue, paper.on, criterion.shifts[i]))}});
    }
    it.insert(QStringLiteral("years"), years);
}

void addScore(QJsonObject &it, const Finding &finding, const Paper &paper)
{
    const ScoreFinding &score = *finding.score;
    const bool isKnown = score.points.least == score.points.most;
    it.insert(
        QStringLiteral("points"), isKnown ? QJsonValue(shownPoints(score.points.least)) : QJsonValue(QJsonValue::Null));
    it.insert(QStringLiteral("points_max"), shownPoints(score.most));
    QJsonArray classes;
    for (const ClassFinding &one : score.classes)
        classes.append(QJsonObject{{QStringLiteral("code"), one.scoreClass->code},
            {QStringLiteral("title"), one.scoreClass->title}, {QStringLiteral("result"), codeOf(one.verdict)},
            {QStringLiteral("points_least"), shownPoints(one.points.least)},
            {QStringLiteral("points_most"), shownPoints(one.points.most)},
            {QStringLiteral("points_max"), shownPoints(one.most)},
            {QStringLiteral("required"), shownPoints(one.scoreClass->least)}});
    it.insert(QStringLiteral("classes"), classes);
    QJsonArray rows;
    for (const RowFinding &row : score.rows)
        rows.append(rowJson(row, paper));
    it.insert(QStringLiteral("rows"), rows);
}

QJsonObject findingJson(const Finding &finding, const Paper &paper)
{
    const FactCatalogue &catalogue = paper.catalogue;
    const Criterion &criterion = *finding.criterion;
    const QJsonValue null(QJsonValue::Null);
    QJsonObject it{{QStringLiteral("code"), criterion.code}, {QStringLiteral("title"), criterion.title},
        {QStringLiteral("kind"), codeOf(criterion.kind)}, {QStringLiteral("result"), codeOf(finding.verdict)},
        {QStringLiteral("why"), finding.why ? QJsonValue(codeOf(*finding.why)) : null},
        {QStringLiteral("source"), criterion.clause},
        {QStringLiteral("confidence"), criterion.confidence ? QJsonValue(codeOf(*criterion.confidence)) : null},
        {QStringLiteral("reading"), textOrNull(criterion.reading)}, {QStringLiteral("actual"), null},
        {QStringLiteral("required"), null}, {QStringLiteral("unit"), null}, {QStringLiteral("points"), null},
        {QStringLiteral("points_max"), null}, {QStringLiteral("used"), usedJson(finding.used, catalogue)},
        {QStringLiteral("missing"), missingJson(finding.missing, catalogue)}};
    if (criterion.kind == CriterionKind::Threshold)
        addThreshold(it, finding, paper);
    else if (finding.used.size() == 1)
        it.insert(QStringLiteral("actual"),
            factJson(catalogue.at(finding.used.front().ref.kind), finding.used.front().value));
    if (finding.score)
        addScore(it, finding, paper);
    QJsonArray members;
    for (const Finding &member : finding.members)
        members.append(findingJson(member, paper));
    if (!members.isEmpty())
        it.insert(QStringLiteral("members"), members);
    return it;
}

QJsonObject changeJson(const Change &change, const FactCatalogue &catalogue)
{
    if (change.certificate)
        return {{QStringLiteral("change"), QStringLiteral("certificate:%1").arg(codeOf(*change.certificate))},
            {QStringLiteral("level"), change.level ? QJsonValue(codeOf(*change.level)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("from"), QJsonValue(QJsonValue::Null)}, {QStringLiteral("to"), QStringLiteral("true")}};
    const FactKind &kind = catalogue.at(change.fact.kind);
    return {{QStringLiteral("change"), factRefText(catalogue, change.fact)}, {QStringLiteral("title"), kind.title.zh},
        {QStringLiteral("from"), factJson(kind, change.from)}, {QStringLiteral("to"), factJson(kind, change.to)},
        {QStringLiteral("wait_until"), textOrNull(change.waitUntil.toString(Qt::ISODate))}};
}

QJsonArray wayJson(const Way &way, const FactCatalogue &catalogue)
{
    QJsonArray changes;
    for (const Change &change : way.changes)
        changes.append(changeJson(change, catalogue));
    return changes;
}

QJsonArray codes(const std::vector<QString> &list)
{
    QJsonArray array;
    for (const QString &code : list)
        array.append(code);
    return array;
}

void addDistance(QJsonObject &it, const Distance &distance, const FactCatalogue &catalogue)
{
    QJsonArray ways;
    for (const Way &way : distance.ways)
        ways.append(QJsonObject{{QStringLiteral("changes"), wayJson(way, catalogue)},
            {QStringLiteral("after"), codeOf(way.after)}, {QStringLiteral("open"), codes(way.open)}});
    it.insert(
        QStringLiteral("distance"), distance.ways.empty() ? QJsonArray() : wayJson(distance.ways.front(), catalogue));
    it.insert(QStringLiteral("ways"), ways);
    it.insert(QStringLiteral("blocked"), codes(distance.blocked));
}

} // namespace

QJsonObject assessmentJson(const QString &enterprise, const Pack &pack, const Assessment &assessment,
    const FactCatalogue &catalogue, const Distance &distance)
{
    const QJsonValue null(QJsonValue::Null);
    QJsonArray criteria;
    for (const Finding &finding : assessment.criteria)
        criteria.append(findingJson(finding, Paper{catalogue, assessment.question.on}));
    QJsonObject it{{QStringLiteral("enterprise"), enterprise}, {QStringLiteral("ladder"), assessment.rules->ladder},
        {QStringLiteral("tier"), assessment.rules->tier}, {QStringLiteral("pack"), pack.code},
        {QStringLiteral("pack_version"), pack.version},
        {QStringLiteral("document_number"), textOrNull(pack.documentNumber)},
        {QStringLiteral("on"), assessment.question.on.toString(Qt::ISODate)},
        {QStringLiteral("for"), codeOf(assessment.question.procedure)},
        {QStringLiteral("result"), codeOf(assessment.verdict)}, {QStringLiteral("criteria"), criteria},
        {QStringLiteral("score"), null}, {QStringLiteral("score_required"), null},
        {QStringLiteral("missing"), missingJson(assessment.missing(), catalogue)}};
    if (const Finding *score = assessment.score()) {
        const Award &points = score->score->points;
        if (points.least == points.most)
            it.insert(QStringLiteral("score"), shownPoints(points.least));
        it.insert(QStringLiteral("score_least"), shownPoints(points.least));
        it.insert(QStringLiteral("score_most"), shownPoints(points.most));
        it.insert(QStringLiteral("score_required"), shownPoints(score->criterion->score->line.least));
    }
    addDistance(it, distance, catalogue);
    return it;
}

} // namespace yumiao::eligibility
