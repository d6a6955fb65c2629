// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/assessment_words.h"

#include "models/eligibility/number_text.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace yumiao::ui::words {
namespace {

using eligibility::FactKind;
using eligibility::FactType;

struct AssessmentWords {
    Q_DECLARE_TR_FUNCTIONS(assessment)
};

QString withUnit(const QString &number, const QString &unit)
{
    return unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, unit);
}

QString wordTitle(const FactKind &kind, const QString &code)
{
    const auto at = std::find_if(
        kind.words.begin(), kind.words.end(), [&](const eligibility::FactWord &word) { return word.code == code; });
    return at == kind.words.end() ? code : inLanguage(at->title);
}

QString comparisonSign(eligibility::Comparison comparison)
{
    switch (comparison) {
    case eligibility::Comparison::AtLeast:
        return QStringLiteral("≥ %1");
    case eligibility::Comparison::Above:
        return QStringLiteral("> %1");
    case eligibility::Comparison::AtMost:
        return QStringLiteral("≤ %1");
    case eligibility::Comparison::Below:
        return QStringLiteral("< %1");
    }
    Q_UNREACHABLE();
}

/// Several years stand one behind the other, the last one first.
QString measuredYears(const eligibility::Finding &finding)
{
    const eligibility::Criterion &criterion = *finding.criterion;
    QStringList texts;
    for (const eligibility::YearFinding &year : finding.years) {
        const QString shown = shownValue(criterion.measure, year.measured, &criterion.line.value);
        texts.append(shown.isEmpty() ? AssessmentWords::tr("unknown") : withUnit(shown, criterion.measure.unit));
    }
    return texts.join(AssessmentWords::tr(", ", "between values"));
}

} // namespace

QString inLanguage(const eligibility::Bilingual &text)
{
    return QLocale().language() == QLocale::Chinese ? text.zh : text.en;
}

QString inLanguage(const QString &text, const QString &english)
{
    return english.isEmpty() || QLocale().language() == QLocale::Chinese ? text : english;
}

QString levelsFrom(const FactKind &kind, const QString &word)
{
    QStringList titles;
    for (const eligibility::FactWord &it : kind.words)
        if (it.code == word || !titles.isEmpty())
            titles.append(titles.isEmpty() ? inLanguage(it.title) : QLocale().toLower(inLanguage(it.title)));
    return titles.isEmpty() ? word : titles.join(AssessmentWords::tr(" or ", "between levels"));
}

QString titleOfFact(const QString &code)
{
    const auto &catalogue = eligibility::factCatalogue();
    const auto place = catalogue ? catalogue->find(code) : std::optional<int>();
    return place ? inLanguage(catalogue->at(*place).title) : code;
}

QString factTitle(const eligibility::FactCatalogue &catalogue, eligibility::FactRef ref)
{
    const FactKind &kind = catalogue.at(ref.kind);
    return kind.yearly
        ? AssessmentWords::tr("%1 (%2)", "fact, year").arg(inLanguage(kind.title), QString::number(ref.year))
        : inLanguage(kind.title);
}

QString factValue(const FactKind &kind, const records::Value &value)
{
    if (records::isUnknown(value))
        return AssessmentWords::tr("unknown");
    switch (kind.type) {
    case FactType::Money:
    case FactType::Count:
    case FactType::Rate:
    case FactType::Points:
        return withUnit(shownFact(kind, value), kind.unit);
    case FactType::Flag:
        return records::numberIn(value) != 0 ? AssessmentWords::tr("yes") : AssessmentWords::tr("no");
    case FactType::Word:
        return wordTitle(kind, records::textIn(value));
    case FactType::Date:
        return records::textIn(value);
    case FactType::Event:
        return std::holds_alternative<qint64>(value) ? AssessmentWords::tr("never") : records::textIn(value);
    }
    Q_UNREACHABLE();
}

QString changeText(const eligibility::FactCatalogue &catalogue, const eligibility::Change &change)
{
    if (change.certificate)
        return AssessmentWords::tr("Hold the recognition “%1”")
            .arg(choiceTitle(records::choicesOf<records::CertificateKind>()[static_cast<size_t>(*change.certificate)]));
    if (change.waitUntil.isValid())
        return AssessmentWords::tr("%1: long enough from %2 on", "fact, day")
            .arg(factTitle(catalogue, change.fact), change.waitUntil.toString(Qt::ISODate));
    const FactKind &kind = catalogue.at(change.fact.kind);
    return AssessmentWords::tr("%1: %2 → %3", "fact, from, to")
        .arg(factTitle(catalogue, change.fact), factValue(kind, change.from), factValue(kind, change.to));
}

FoundTexts foundTexts(const eligibility::FactCatalogue &catalogue, const eligibility::Finding &finding)
{
    const eligibility::Criterion &criterion = *finding.criterion;
    if (finding.score) {
        const eligibility::ScoreLine &line = criterion.score->line;
        return {pointsText(finding.score->points),
            comparisonSign(line.above ? eligibility::Comparison::Above : eligibility::Comparison::AtLeast)
                .arg(eligibility::shownPoints(line.least))};
    }
    if (criterion.kind == eligibility::CriterionKind::Threshold)
        return {measuredYears(finding), lineText(criterion.line)};
    if (finding.used.size() == 1)
        return {factValue(catalogue.at(finding.used.front().ref.kind), finding.used.front().value), {}};
    return {};
}

QString documentName(const eligibility::Pack &pack)
{
    const QString title = inLanguage(pack.title, pack.titleEn);
    return pack.documentNumber.isEmpty()
        ? title
        : AssessmentWords::tr("%1 (%2)", "document, its number").arg(title, pack.documentNumber);
}

QString standingText(const eligibility::Tier &tier, const cultivation::Standing &standing, QDate on)
{
    return AssessmentWords::tr("%1: %2 met, %3 not met, %4 to verify")
        .arg(inLanguage(nameOn(tier, on)), QString::number(standing.criteria - standing.failing - standing.open),
            QString::number(standing.failing), QString::number(standing.open));
}

QString lineText(const eligibility::Line &line)
{
    return comparisonSign(line.comparison).arg(line.text);
}

QString pointsText(const eligibility::Award &points)
{
    const QString least = eligibility::shownPoints(points.least);
    return points.least == points.most ? least
                                       : QStringLiteral("%1–%2").arg(least, eligibility::shownPoints(points.most));
}

} // namespace yumiao::ui::words
