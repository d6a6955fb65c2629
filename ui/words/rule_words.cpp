// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/rule_words.h"

#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

namespace yumiao::ui::words {
namespace {

using eligibility::Criterion;
using eligibility::CriterionKind;
using eligibility::FactCatalogue;
using eligibility::Measure;
using eligibility::MeasureKind;

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(rule)
};

struct WordOfRule {
    const char *code;
    const char *title;
};

constexpr WordOfRule reasonTitles[]{
    {"text", QT_TRANSLATE_NOOP("rule", "must not be empty")},
    {"number", QT_TRANSLATE_NOOP("rule", "must be a whole number, 0 or more")},
    {"date", QT_TRANSLATE_NOOP("rule", "must be a day such as 2022-03-05")},
    {"list", QT_TRANSLATE_NOOP("rule", "must not be without entries")},
    {"object", QT_TRANSLATE_NOOP("rule", "must be an object")},
    {"flag", QT_TRANSLATE_NOOP("rule", "must be true or false")},
    {"word", QT_TRANSLATE_NOOP("rule", "is none of the words that may stand here")},
    {"key", QT_TRANSLATE_NOOP("rule", "may not stand here")},
    {"fact", QT_TRANSLATE_NOOP("rule", "is not in the list of facts, or of the wrong kind")},
    {"unit", QT_TRANSLATE_NOOP("rule", "does not have the number and unit that this measure has")},
    {"twice", QT_TRANSLATE_NOOP("rule", "stands there twice")},
    {"order", QT_TRANSLATE_NOOP("rule", "is in the wrong order: days, bands or points")},
    {"points", QT_TRANSLATE_NOOP("rule", "gives more points than the row or table has")},
    {"years", QT_TRANSLATE_NOOP("rule", "does not fit the years of the fact")},
    {"line", QT_TRANSLATE_NOOP("rule", "needs a line to reach")},
    {"members", QT_TRANSLATE_NOOP("rule", "needs members")},
    {"range", QT_TRANSLATE_NOOP("rule", "is out of range")},
    {"tier", QT_TRANSLATE_NOOP("rule", "is not a known ladder or tier")},
    {"long", QT_TRANSLATE_NOOP("rule", "is longer than a rule document can be")},
    {"json", QT_TRANSLATE_NOOP("rule", "cannot be read as JSON from here on")},
};

constexpr WordOfRule keyTitles[]{
    {"version", QT_TRANSLATE_NOOP("rule", "Version")},
    {"code", QT_TRANSLATE_NOOP("rule", "Code")},
    {"title", QT_TRANSLATE_NOOP("rule", "Title")},
    {"title_en", QT_TRANSLATE_NOOP("rule", "Title in English")},
    {"document_number", QT_TRANSLATE_NOOP("rule", "Document number")},
    {"issuer", QT_TRANSLATE_NOOP("rule", "Issued by")},
    {"issued", QT_TRANSLATE_NOOP("rule", "Issued on")},
    {"transition", QT_TRANSLATE_NOOP("rule", "Transition")},
    {"source", QT_TRANSLATE_NOOP("rule", "Where it was read")},
    {"confidence", QT_TRANSLATE_NOOP("rule", "Confidence")},
    {"tiers", QT_TRANSLATE_NOOP("rule", "Tiers")},
    {"ladder", QT_TRANSLATE_NOOP("rule", "Ladder")},
    {"tier", QT_TRANSLATE_NOOP("rule", "Tier")},
    {"clause", QT_TRANSLATE_NOOP("rule", "Clause")},
    {"note", QT_TRANSLATE_NOOP("rule", "Note")},
    {"note_en", QT_TRANSLATE_NOOP("rule", "Note in English")},
    {"in_force", QT_TRANSLATE_NOOP("rule", "In force")},
    {"for", QT_TRANSLATE_NOOP("rule", "Procedure")},
    {"from", QT_TRANSLATE_NOOP("rule", "From")},
    {"to", QT_TRANSLATE_NOOP("rule", "To")},
    {"criteria", QT_TRANSLATE_NOOP("rule", "Conditions")},
    {"members", QT_TRANSLATE_NOOP("rule", "Members")},
    {"reading", QT_TRANSLATE_NOOP("rule", "Reading of a silent text")},
    {"reading_en", QT_TRANSLATE_NOOP("rule", "Reading in English")},
    {"only", QT_TRANSLATE_NOOP("rule", "Asked only in")},
    {"kind", QT_TRANSLATE_NOOP("rule", "Kind")},
    {"measure", QT_TRANSLATE_NOOP("rule", "Measure")},
    {"by", QT_TRANSLATE_NOOP("rule", "Banded by")},
    {"fact", QT_TRANSLATE_NOOP("rule", "Fact")},
    {"of", QT_TRANSLATE_NOOP("rule", "Divided by")},
    {"ago", QT_TRANSLATE_NOOP("rule", "Years back")},
    {"years", QT_TRANSLATE_NOOP("rule", "Number of years")},
    {"fewer_if_young", QT_TRANSLATE_NOOP("rule", "Fewer years for young enterprises")},
    {"until", QT_TRANSLATE_NOOP("rule", "Years counted up to")},
    {"at_least", QT_TRANSLATE_NOOP("rule", "At least (≥)")},
    {"above", QT_TRANSLATE_NOOP("rule", "Above (>)")},
    {"at_most", QT_TRANSLATE_NOOP("rule", "At most (≤)")},
    {"below", QT_TRANSLATE_NOOP("rule", "Below (<)")},
    {"each_year", QT_TRANSLATE_NOOP("rule", "In each of so many years")},
    {"any_year", QT_TRANSLATE_NOOP("rule", "In any of so many years")},
    {"word", QT_TRANSLATE_NOOP("rule", "Level")},
    {"within_years", QT_TRANSLATE_NOOP("rule", "Within the year and so many before")},
    {"certificates", QT_TRANSLATE_NOOP("rule", "One of these certificates")},
    {"levels", QT_TRANSLATE_NOOP("rule", "Of one of these levels")},
    {"number", QT_TRANSLATE_NOOP("rule", "How many of them")},
    {"bands", QT_TRANSLATE_NOOP("rule", "Bands")},
    {"to_included", QT_TRANSLATE_NOOP("rule", "The upper end belongs to the band")},
    {"table", QT_TRANSLATE_NOOP("rule", "Score table")},
    {"classes", QT_TRANSLATE_NOOP("rule", "Classes")},
    {"class", QT_TRANSLATE_NOOP("rule", "Class")},
    {"rows", QT_TRANSLATE_NOOP("rule", "Indicators")},
    {"most", QT_TRANSLATE_NOOP("rule", "Most points")},
    {"cases", QT_TRANSLATE_NOOP("rule", "Bands of points")},
    {"parts", QT_TRANSLATE_NOOP("rule", "Parts")},
    {"step", QT_TRANSLATE_NOOP("rule", "For each full")},
    {"points", QT_TRANSLATE_NOOP("rule", "Points")},
    {"points_from", QT_TRANSLATE_NOOP("rule", "Points from")},
    {"points_to", QT_TRANSLATE_NOOP("rule", "Points to")},
    {"if", QT_TRANSLATE_NOOP("rule", "If")},
    {"then", QT_TRANSLATE_NOOP("rule", "Then")},
    {"otherwise", QT_TRANSLATE_NOOP("rule", "Otherwise")},
    {"examples", QT_TRANSLATE_NOOP("rule", "Worked examples")},
    {"name", QT_TRANSLATE_NOOP("rule", "Name")},
    {"on", QT_TRANSLATE_NOOP("rule", "On")},
    {"industry", QT_TRANSLATE_NOOP("rule", "Industry")},
    {"facts", QT_TRANSLATE_NOOP("rule", "Facts")},
    {"expect", QT_TRANSLATE_NOOP("rule", "Expected")},
    {"result", QT_TRANSLATE_NOOP("rule", "Result")},
};

QString titleIn(std::span<const WordOfRule> words, const QString &code)
{
    for (const WordOfRule &word : words)
        if (code == QLatin1String(word.code))
            return RuleWords::tr(word.title);
    return code;
}

/// 上年度研发费用总额
QString factOfYear(const FactCatalogue &catalogue, int fact, int ago)
{
    const eligibility::FactKind &kind = catalogue.at(fact);
    const QString title = inLanguage(kind.title);
    if (!kind.yearly)
        return title;
    switch (ago) {
    case 0:
        return RuleWords::tr("%1 of this year").arg(title);
    case 1:
        return RuleWords::tr("%1 of last year").arg(title);
    default:
        return RuleWords::tr("%1 of %2 years ago").arg(title).arg(ago);
    }
}

QString yearsSinceTitle(const Measure &measure, const QString &fact)
{
    return measure.until == eligibility::Until::Day
        ? RuleWords::tr("Whole years since: %1").arg(fact)
        : RuleWords::tr("Whole years since, to the end of last year: %1").arg(fact);
}

QString certificateNames(const Criterion &criterion)
{
    QStringList names;
    for (const records::CertificateKind kind : criterion.certificates)
        names.append(choiceTitle(records::choicesOf<records::CertificateKind>()[static_cast<size_t>(kind)]));
    QStringList levels;
    for (const records::CertificateLevel level : criterion.levels)
        levels.append(choiceTitle(records::choicesOf<records::CertificateLevel>()[static_cast<size_t>(level)]));
    const QString joined = names.join(RuleWords::tr(" or ", "between names"));
    return levels.isEmpty() ? joined
                            : RuleWords::tr("%1 (%2)", "certificates, levels")
                                  .arg(joined, levels.join(RuleWords::tr(" or ", "between names")));
}

QString thresholdText(const Criterion &criterion, const FactCatalogue &catalogue)
{
    const QString text
        = QStringLiteral("%1 %2").arg(measureTitle(criterion.measure, catalogue), lineText(criterion.line));
    const auto years = static_cast<int>(criterion.shifts.size());
    if (years < 2)
        return text;
    return criterion.years == eligibility::Years::Each ? RuleWords::tr("%1, in each of %2 years").arg(text).arg(years)
                                                       : RuleWords::tr("%1, in any of %2 years").arg(text).arg(years);
}

QString scoreText(const Criterion &criterion)
{
    if (!criterion.score)
        return {};
    const QString points = pointsText({criterion.score->line.least, criterion.score->line.least});
    return criterion.score->line.above ? RuleWords::tr("Score > %1 points").arg(points)
                                       : RuleWords::tr("Score ≥ %1 points").arg(points);
}

/// The title of a criterion by its code, however deep.
std::optional<QString> titleOfCode(const std::vector<Criterion> &criteria, const QString &code)
{
    for (const Criterion &it : criteria) {
        if (it.code == code)
            return inLanguage(it.title, it.titleEn);
        if (const auto inside = titleOfCode(it.members, code))
            return inside;
    }
    return std::nullopt;
}

QString groupText(const Criterion &criterion)
{
    const auto members = static_cast<int>(criterion.members.size());
    if (criterion.kind == CriterionKind::AllOf)
        return RuleWords::tr("All of %1 conditions").arg(members);
    if (criterion.kind == CriterionKind::AnyOf)
        return RuleWords::tr("One of %1 conditions").arg(members);
    return RuleWords::tr("%1 of %2 conditions").arg(criterion.number).arg(members);
}

QString joinedTrail(const QStringList &trail)
{
    return trail.isEmpty() ? RuleWords::tr("The document") : trail.join(QStringLiteral(" › "));
}

} // namespace

QString exampleDifference(const QString &difference, const eligibility::Example &example, const eligibility::Pack &pack)
{
    const QString code = difference.section(QStringLiteral(": "), 0, 0);
    const QString values = difference.section(QStringLiteral(": "), 1);
    const auto shown = [](const QString &value) {
        for (const records::Choice &choice : records::choicesOf<eligibility::Verdict>())
            if (value == QLatin1String(choice.code))
                return choiceTitle(choice);
        if (value == QStringLiteral("-"))
            return RuleWords::tr("not asked", "of a condition");
        const QStringList ends = value.split(QStringLiteral("..")); // of a score
        return ends.size() == 2 && ends[0] == ends[1] ? ends[0] : ends.join(QStringLiteral("–"));
    };
    QString title = packKeyTitle(code);
    for (const eligibility::TierRules &rules : pack.tiers)
        if (rules.tier == example.tier)
            title = code == rules.tier ? inLanguage(rules.title, rules.titleEn)
                                       : titleOfCode(rules.criteria, code).value_or(title);
    return RuleWords::tr("%1: expected %2, found %3", "condition")
        .arg(title, shown(values.section(QStringLiteral(", "), 0, 0)), shown(values.section(QStringLiteral(", "), 1)));
}

QString packReason(const QString &reason)
{
    return titleIn(reasonTitles, reason);
}

QString packKeyTitle(const QString &key)
{
    return titleIn(keyTitles, key);
}

QString measureTitle(const Measure &measure, const FactCatalogue &catalogue)
{
    const QString fact = factOfYear(catalogue, measure.fact, measure.ago);
    switch (measure.kind) {
    case MeasureKind::Value:
        return fact;
    case MeasureKind::Ratio: {
        const QString ratio
            = QStringLiteral("%1 ÷ %2").arg(fact, inLanguage(catalogue.at(measure.of.value_or(measure.fact)).title));
        return measure.years > 1 ? RuleWords::tr("%1 (%2 years together)").arg(ratio).arg(measure.years) : ratio;
    }
    case MeasureKind::Growth:
        return RuleWords::tr("Growth of %1").arg(fact);
    case MeasureKind::MeanGrowth:
        return RuleWords::tr("Mean growth of %1 over %2 years").arg(fact).arg(measure.years);
    case MeasureKind::CompoundGrowth:
        return RuleWords::tr("Compound growth of %1 over %2 years").arg(fact).arg(measure.years);
    case MeasureKind::Sum:
        return RuleWords::tr("Sum of %1 over %2 years").arg(fact).arg(measure.years);
    case MeasureKind::Mean:
        return RuleWords::tr("Mean of %1 over %2 years").arg(fact).arg(measure.years);
    case MeasureKind::YearsSince:
        return yearsSinceTitle(measure, fact);
    }
    Q_UNREACHABLE();
}

QString requirementText(const Criterion &criterion, const FactCatalogue &catalogue)
{
    const auto fact = [&] { return inLanguage(catalogue.at(criterion.fact).title); };
    switch (criterion.kind) {
    case CriterionKind::Threshold:
        return thresholdText(criterion, catalogue);
    case CriterionKind::Flag:
        return RuleWords::tr("Must be so: %1").arg(fact());
    case CriterionKind::Exclusion:
        return RuleWords::tr("Must not be so: %1").arg(fact());
    case CriterionKind::Level:
        return RuleWords::tr("%1: %2", "fact, levels")
            .arg(fact(), levelsFrom(catalogue.at(criterion.fact), criterion.word));
    case CriterionKind::Event:
        return RuleWords::tr("Within the year and %1 before: %2").arg(criterion.withinYears).arg(fact());
    case CriterionKind::NoEvent:
        return RuleWords::tr("Not within the year and %1 before: %2").arg(criterion.withinYears).arg(fact());
    case CriterionKind::Holds:
        return RuleWords::tr("Holds: %1").arg(certificateNames(criterion));
    case CriterionKind::Bands:
        return RuleWords::tr("By bands of %1").arg(measureTitle(criterion.measure, catalogue));
    case CriterionKind::Score:
        return scoreText(criterion);
    case CriterionKind::AllOf:
    case CriterionKind::AnyOf:
    case CriterionKind::NumberOf:
        return groupText(criterion);
    case CriterionKind::NotLarge:
    case CriterionKind::AboveLine:
    case CriterionKind::Open:
        return choiceTitle(records::choicesOf<CriterionKind>()[static_cast<size_t>(criterion.kind)]);
    }
    Q_UNREACHABLE();
}

QString shiftText(const QString &title, const ShiftSide &before, const ShiftSide &after)
{
    const auto side = [](const ShiftSide &it) {
        if (!it.verdict)
            return RuleWords::tr("not asked", "of a condition");
        const QString verdict
            = choiceTitle(records::choicesOf<eligibility::Verdict>()[static_cast<size_t>(*it.verdict)]);
        QStringList found;
        for (const QString &text : {it.actual, it.required})
            if (!text.isEmpty())
                found.append(text);
        return found.isEmpty() ? verdict
                               : RuleWords::tr("%1 (%2)", "verdict, figures")
                                     .arg(verdict, found.join(RuleWords::tr(", ", "between figures")));
    };
    return RuleWords::tr("%1: %2 → %3", "condition, before, after").arg(title, side(before), side(after));
}

QString differencePlace(const eligibility::PackDifference &difference)
{
    return joinedTrail(difference.trail);
}

QString differenceText(const eligibility::PackDifference &it)
{
    using What = eligibility::PackDifference::What;
    const QString place = joinedTrail(it.trail.mid(qMax(qsizetype{0}, it.trail.size() - 2)));
    const auto shown
        = [](const QString &text) { return text.isEmpty() ? RuleWords::tr("nothing", "not written") : text; };
    switch (it.what) {
    case What::Changed:
        return RuleWords::tr("%1 · %2: %3 → %4", "place, what, before, after")
            .arg(place, packKeyTitle(it.key), shown(it.before), shown(it.after));
    case What::Added:
        return RuleWords::tr("%1 · %2: added “%3”", "place, list, title").arg(place, packKeyTitle(it.key), it.after);
    case What::Removed:
        return RuleWords::tr("%1 · %2: removed “%3”", "place, list, title").arg(place, packKeyTitle(it.key), it.before);
    case What::Moved:
        return RuleWords::tr("%1 · %2: put in another order", "place, list").arg(place, packKeyTitle(it.key));
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::ui::words
