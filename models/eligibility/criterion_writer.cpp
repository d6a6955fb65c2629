// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/criterion_writer.h"

#include "models/eligibility/pack_writer.h"

#include <QJsonArray>

namespace yumiao::eligibility {
namespace {

constexpr qint64 FenOfOneWan = 1'000'000;
constexpr int WanPlaces = 6;
constexpr int PercentPlaces = 4;
constexpr int PointPlaces = 4;

QString trimmedDecimals(QString text)
{
    if (!text.contains(u'.'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

const char *measureKey(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Value:
        return "fact";
    case MeasureKind::Ratio:
        return "ratio";
    case MeasureKind::Growth:
        return "growth";
    case MeasureKind::MeanGrowth:
        return "mean_growth";
    case MeasureKind::CompoundGrowth:
        return "compound_growth";
    case MeasureKind::Sum:
        return "sum";
    case MeasureKind::Mean:
        return "mean";
    case MeasureKind::YearsSince:
        return "years_since";
    }
    Q_UNREACHABLE();
}

bool spansYears(MeasureKind kind)
{
    return kind == MeasureKind::MeanGrowth || kind == MeasureKind::CompoundGrowth || kind == MeasureKind::Sum
        || kind == MeasureKind::Mean;
}

template <typename E>
QJsonArray wordCodes(const std::vector<E> &values)
{
    QJsonArray list;
    for (const E value : values)
        list.append(wordCode(value));
    return list;
}

QJsonArray membersJson(const Criterion &it, const FactCatalogue &catalogue)
{
    QJsonArray members;
    for (const Criterion &member : it.members)
        members.append(criterionJson(member, &it, catalogue));
    return members;
}

QJsonArray bandsJson(const Criterion &it, const FactCatalogue &catalogue)
{
    QJsonArray bands;
    for (size_t i = 0; i < it.bands.size() && i < it.members.size(); ++i) {
        QJsonObject band;
        putText(band, "from", it.bands[i].fromText);
        putText(band, "to", it.bands[i].toText);
        band.insert(QStringLiteral("then"), criterionJson(it.members[i], &it, catalogue));
        bands.append(band);
    }
    return bands;
}

void putThreshold(QJsonObject &json, const Criterion &it, const FactCatalogue &catalogue)
{
    json.insert(QStringLiteral("measure"), measureJson(it.measure, catalogue));
    json.insert(comparisonKey(it.line.comparison), it.line.text);
    if (it.shifts.size() > 1)
        json.insert(it.years == Years::Any ? QStringLiteral("any_year") : QStringLiteral("each_year"),
            static_cast<qint64>(it.shifts.size()));
}

/// What the kind of a criterion holds beside its head.
void putBody(QJsonObject &json, const Criterion &it, const FactCatalogue &catalogue)
{
    switch (it.kind) {
    case CriterionKind::Threshold:
        return putThreshold(json, it, catalogue);
    case CriterionKind::Level:
        json.insert(QStringLiteral("word"), it.word);
        [[fallthrough]];
    case CriterionKind::Flag:
    case CriterionKind::Exclusion:
        json.insert(QStringLiteral("fact"), catalogue.at(it.fact).code);
        return;
    case CriterionKind::Event:
    case CriterionKind::NoEvent:
        json.insert(QStringLiteral("fact"), catalogue.at(it.fact).code);
        json.insert(QStringLiteral("within_years"), it.withinYears);
        return;
    case CriterionKind::Holds:
        json.insert(QStringLiteral("certificates"), wordCodes(it.certificates));
        if (!it.levels.empty())
            json.insert(QStringLiteral("levels"), wordCodes(it.levels));
        return;
    case CriterionKind::NumberOf:
        json.insert(QStringLiteral("number"), it.number);
        [[fallthrough]];
    case CriterionKind::AllOf:
    case CriterionKind::AnyOf:
        json.insert(QStringLiteral("members"), membersJson(it, catalogue));
        return;
    case CriterionKind::Bands:
        json.insert(QStringLiteral("by"), measureJson(it.measure, catalogue));
        if (it.toIncluded)
            json.insert(QStringLiteral("to_included"), true);
        json.insert(QStringLiteral("bands"), bandsJson(it, catalogue));
        return;
    case CriterionKind::Score:
        json.insert(QStringLiteral("table"), scoreJson(it, catalogue));
        return;
    case CriterionKind::NotLarge:
    case CriterionKind::AboveLine:
    case CriterionKind::Open:
        return;
    }
}

} // namespace

void putText(QJsonObject &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), text);
}

QString comparisonKey(Comparison comparison)
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

QString numberText(const Measure &measure, const Exact &value)
{
    const auto shown = [&](const Exact &it, int places) { return trimmedDecimals(it.toText(places)) + measure.unit; };
    switch (measure.dimension) {
    case Dimension::Money:
        return shown(value.over(Exact::whole(FenOfOneWan)).value_or(value), WanPlaces);
    case Dimension::Rate:
        return shown(value.times(Exact::whole(100)).value_or(value), PercentPlaces);
    case Dimension::Count:
    case Dimension::Years:
        return shown(value, 0);
    case Dimension::Points:
        return shown(value, PointPlaces);
    }
    Q_UNREACHABLE();
}

QJsonObject measureJson(const Measure &it, const FactCatalogue &catalogue)
{
    QJsonObject json{{QLatin1String(measureKey(it.kind)), catalogue.at(it.fact).code}};
    if (it.of)
        json.insert(QStringLiteral("of"), catalogue.at(*it.of).code);
    if (it.ago != 1)
        json.insert(QStringLiteral("ago"), it.ago);
    if (spansYears(it.kind) || it.years != 1)
        json.insert(QStringLiteral("years"), it.years);
    if (it.fewerIfYoung)
        json.insert(QStringLiteral("fewer_if_young"), true);
    if (it.until != Until::Day)
        json.insert(QStringLiteral("until"), wordCode(it.until));
    return json;
}

QJsonObject criterionJson(const Criterion &it, const Criterion *around, const FactCatalogue &catalogue)
{
    QJsonObject json{{QStringLiteral("code"), it.code}, {QStringLiteral("title"), it.title},
        {QStringLiteral("kind"), wordCode(it.kind)}};
    if (!around || around->clause != it.clause)
        putText(json, "clause", it.clause);
    if (!around || around->confidence != it.confidence)
        putWord(json, "confidence", it.confidence);
    putText(json, "reading", it.reading);
    putText(json, "title_en", it.titleEn);
    putText(json, "reading_en", it.readingEn);
    putWord(json, "only", it.only);
    putBody(json, it, catalogue);
    return json;
}

} // namespace yumiao::eligibility
