// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_filter.h"

#include "models/rules/stage_group.h"
#include "models/store/relative_day.h"

namespace yumiao::store {
namespace {

Filter fieldIs(const char *field, const QString &value)
{
    return Filter::condition(QString::fromLatin1(field), Comparison::Equal, {value});
}

Filter dayIs(const char *field, Comparison comparison, int days)
{
    return Filter::condition(QString::fromLatin1(field), comparison, {relativeDayText(days)});
}

Filter isTrue(const char *field)
{
    return fieldIs(field, QStringLiteral("true"));
}

Filter unknownOr(Filter filter, const char *field)
{
    return Filter::any({Filter::condition(QString::fromLatin1(field), Comparison::Unknown, {}), std::move(filter)});
}

/// One of the values; "none" among them means that it is unknown.
Filter valuesOf(const char *field, QStringList values)
{
    const bool mayBeUnknown = values.removeAll(QStringLiteral("none")) > 0;
    const QString name = QString::fromLatin1(field);
    std::vector<Filter> any;
    if (!values.isEmpty())
        any.push_back(
            values.size() == 1 ? fieldIs(field, values.front()) : Filter::condition(name, Comparison::In, values));
    if (mayBeUnknown)
        any.push_back(Filter::condition(name, Comparison::Unknown, {}));
    return Filter::any(std::move(any));
}

/// Applications under way that are longer in their stage than they should be.
Filter stuckFinancing(int days)
{
    QStringList stages;
    const auto words = records::choicesOf<records::ApplicationStage>();
    for (size_t i = 0; i < words.size(); ++i)
        if (rules::isUnderWay(static_cast<records::ApplicationStage>(i)))
            stages.append(QString::fromLatin1(words[i].code));
    const Filter since = Filter::any({dayIs("stage_since", Comparison::Less, -days),
        Filter::all({Filter::condition(QStringLiteral("stage_since"), Comparison::Unknown, {}),
            dayIs("applied", Comparison::Less, -days)})});
    return Filter::related(QStringLiteral("financing_application"), Filter::all({valuesOf("stage", stages), since}));
}

Filter openRequest()
{
    return Filter::related(QStringLiteral("task"),
        Filter::all({fieldIs("kind", QStringLiteral("request")),
            unknownOr(dayIs("assigned", Comparison::LessEqual, 0), "assigned"),
            unknownOr(dayIs("completed", Comparison::Greater, 0), "completed")}));
}

Filter notVisited(int days)
{
    const Filter lately = Filter::related(QStringLiteral("visit"),
        Filter::all({dayIs("visited", Comparison::GreaterEqual, -days), dayIs("visited", Comparison::LessEqual, 0)}));
    return Filter::all({isTrue("in_register"), Filter::negation(lately)});
}

Filter attention(const QString &code, const RegisterThresholds &thresholds)
{
    if (code == QLatin1String("certificate_due"))
        return Filter::related(QStringLiteral("certificate"),
            Filter::all({isTrue("valid"), dayIs("valid_to", Comparison::LessEqual, thresholds.certificateDueDays)}));
    if (code == QLatin1String("financing_stuck"))
        return stuckFinancing(thresholds.stuckDays);
    if (code == QLatin1String("request_open"))
        return openRequest();
    return notVisited(thresholds.unvisitedDays);
}

Filter choiceOf(RegisterFacet facet, const QStringList &codes, const RegisterThresholds &thresholds)
{
    std::vector<Filter> any;
    for (const QString &code : codes) {
        if (facet == RegisterFacet::Attention)
            any.push_back(attention(code, thresholds));
        else if (facet == RegisterFacet::Standing)
            any.push_back(
                fieldIs("in_register", code == QLatin1String("in") ? QStringLiteral("true") : QStringLiteral("false")));
        else
            any.push_back(
                Filter::related(QStringLiteral("certificate"), Filter::all({fieldIs("kind", code), isTrue("valid")})));
    }
    return Filter::any(std::move(any));
}

} // namespace

Filter registerFilter(const std::array<QStringList, RegisterFacetCount> &chosen, const RegisterThresholds &thresholds,
    const QHash<QString, QString> &townCodes)
{
    std::vector<Filter> all;
    for (size_t i = 0; i < RegisterFacetCount; ++i) {
        QStringList codes = chosen[i];
        if (codes.isEmpty())
            continue;
        switch (const auto facet = static_cast<RegisterFacet>(i)) {
        case RegisterFacet::Tier:
            all.push_back(valuesOf("tier", codes));
            break;
        case RegisterFacet::Section:
            all.push_back(valuesOf("section", codes));
            break;
        case RegisterFacet::Size:
            all.push_back(valuesOf("size_class", codes));
            break;
        case RegisterFacet::Town:
            for (QString &code : codes)
                code = townCodes.value(code, code);
            all.push_back(valuesOf("town", codes));
            break;
        case RegisterFacet::Attention:
        case RegisterFacet::Technology:
        case RegisterFacet::Listing:
        case RegisterFacet::Standing:
            all.push_back(choiceOf(facet, codes, thresholds));
            break;
        }
    }
    return Filter::all(std::move(all));
}

} // namespace yumiao::store
