// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulebook/rule_field.h"

#include "models/eligibility/ladders.h"
#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"
#include "ui/words/rule_words.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using eligibility::FactCatalogue;
using eligibility::FactType;

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::RuleField)
};

template <typename E>
std::vector<RuleChoice> wordChoices(const QString &none = {})
{
    std::vector<RuleChoice> found;
    if (!none.isEmpty())
        found.push_back({{}, none});
    for (const records::Choice &choice : records::choicesOf<E>())
        found.push_back({QLatin1String(choice.code), words::choiceTitle(choice)});
    return found;
}

RuleField text(const char *key)
{
    return {QLatin1String(key), RuleInput::Text};
}

RuleField longText(const char *key)
{
    return {QLatin1String(key), RuleInput::LongText};
}

RuleField whole(const char *key)
{
    return {QLatin1String(key), RuleInput::Whole};
}

RuleField choice(const char *key, std::vector<RuleChoice> choices)
{
    return {QLatin1String(key), RuleInput::Choice, std::move(choices)};
}

RuleField confidence(bool may)
{
    return choice(
        "confidence", wordChoices<records::Confidence>(may ? FieldWords::tr("As the condition around it") : QString()));
}

/// The keys of a measure object under `key`.
void addMeasure(
    std::vector<RuleField> &fields, const char *key, const QJsonObject &line, const FactCatalogue &catalogue)
{
    const QString under = QLatin1String(key) + QStringLiteral(".");
    const QJsonObject measure = line.value(QLatin1String(key)).toObject();
    const auto has = [&](const char *word) { return measure.contains(QLatin1String(word)); };
    RuleField which{QLatin1String(key), RuleInput::Measure, measureChoices()};
    for (const RuleChoice &it : which.choices)
        which.otherKeys.append(it.code);
    fields.push_back(which);
    const auto facts = has("years_since")
        ? factChoices(catalogue, {FactType::Date})
        : factChoices(catalogue, {FactType::Money, FactType::Count, FactType::Rate, FactType::Points});
    for (const QString &word : which.otherKeys)
        if (measure.contains(word))
            fields.push_back(
                {under + word, RuleInput::Choice, facts, false, words::packKeyTitle(QStringLiteral("fact"))});
    if (has("ratio"))
        fields.push_back({under + QStringLiteral("of"), RuleInput::Choice,
            factChoices(catalogue, {FactType::Money, FactType::Count})});
    if (!has("years_since"))
        fields.push_back({under + QStringLiteral("ago"), RuleInput::Whole});
    if (has("ratio") || has("mean_growth") || has("compound_growth") || has("sum") || has("mean"))
        fields.push_back({under + QStringLiteral("years"), RuleInput::Whole});
    if (!has("years_since"))
        fields.push_back({under + QStringLiteral("fewer_if_young"), RuleInput::Flag});
    else
        fields.push_back({under + QStringLiteral("until"), RuleInput::Choice, wordChoices<eligibility::Until>()});
}

RuleField lineField()
{
    RuleField line{QStringLiteral("at_least"), RuleInput::Line, comparisonChoices(), false, FieldWords::tr("Line")};
    for (const RuleChoice &it : line.choices)
        line.otherKeys.append(it.code);
    return line;
}

std::vector<RuleChoice> wordsOfFact(const QJsonObject &line, const FactCatalogue &catalogue)
{
    std::vector<RuleChoice> found;
    if (const auto place = catalogue.find(line.value(QLatin1String("fact")).toString()))
        for (const eligibility::FactWord &word : catalogue.at(*place).words)
            found.push_back({word.code, words::inLanguage(word.title)});
    return found;
}

void addCriterionBody(std::vector<RuleField> &fields, const QJsonObject &line, const FactCatalogue &catalogue)
{
    const QString kind = line.value(QLatin1String("kind")).toString();
    const auto is = [&](const char *word) { return kind == QLatin1String(word); };
    if (is("threshold")) {
        addMeasure(fields, "measure", line, catalogue);
        fields.push_back(lineField());
        fields.push_back(whole("each_year"));
        fields.push_back(whole("any_year"));
    } else if (is("flag") || is("exclusion")) {
        fields.push_back(choice("fact", factChoices(catalogue, {FactType::Flag})));
    } else if (is("level")) {
        fields.push_back(choice("fact", factChoices(catalogue, {FactType::Word})));
        fields.push_back(choice("word", wordsOfFact(line, catalogue)));
    } else if (is("event") || is("no_event")) {
        fields.push_back(choice("fact", factChoices(catalogue, {FactType::Event})));
        fields.push_back(whole("within_years"));
    } else if (is("holds")) {
        fields.push_back({QStringLiteral("certificates"), RuleInput::Choices, wordChoices<records::CertificateKind>()});
        fields.push_back({QStringLiteral("levels"), RuleInput::Choices, wordChoices<records::CertificateLevel>()});
    } else if (is("n_of")) {
        fields.push_back(whole("number"));
    } else if (is("bands")) {
        addMeasure(fields, "by", line, catalogue);
        fields.push_back({QStringLiteral("to_included"), RuleInput::Flag});
    } else if (is("score")) {
        const bool above = line.value(QLatin1String("table")).toObject().contains(QLatin1String("above"));
        fields.push_back(whole(above ? "table.above" : "table.at_least"));
    }
}

std::vector<RuleField> documentFields()
{
    RuleField code = text("code");
    code.locked = true; // what is kept is found by it
    return {code, longText("title"), text("document_number"), text("issuer"), text("issued"), whole("version"),
        choice("confidence", wordChoices<records::Confidence>()), longText("source"), longText("transition")};
}

std::vector<RuleField> tierFields(const QJsonObject &line)
{
    RuleField ladder = choice("ladder", {});
    RuleField tier = choice("tier", {});
    ladder.locked = tier.locked = true;
    if (const auto &ladders = eligibility::ladders())
        for (const eligibility::Ladder &it : ladders->ladders) {
            ladder.choices.push_back({it.code, words::inLanguage(it.title)});
            if (line.value(QLatin1String("ladder")).toString() != it.code)
                continue;
            for (const eligibility::Tier &one : it.tiers)
                tier.choices.push_back(
                    {one.code, one.names.empty() ? one.code : words::inLanguage(one.names.back().title)});
        }
    return {ladder, tier, text("title"), text("clause"), longText("note")};
}

std::vector<RuleField> rowFields(
    const QJsonObject &line, const QStringList &scoreClasses, const FactCatalogue &catalogue)
{
    std::vector<RuleChoice> classes{{{}, FieldWords::tr("Outside all classes")}};
    for (const QString &code : scoreClasses)
        classes.push_back({code, code});
    RuleField kind = choice("kind", wordChoices<eligibility::ScoreRowKind>());
    kind.locked = true;
    std::vector<RuleField> fields{text("code"), longText("title"), text("clause"), confidence(true),
        longText("reading"), choice("class", classes), whole("most"), kind};
    if (line.contains(QLatin1String("measure")))
        addMeasure(fields, "measure", line, catalogue);
    if (line.contains(QLatin1String("fact")))
        fields.push_back(choice("fact", factChoices(catalogue, {FactType::Points})));
    if (line.contains(QLatin1String("step"))) {
        fields.push_back(text("step"));
        fields.push_back(whole("points"));
    }
    return fields;
}

std::vector<RuleField> caseFields(const QJsonObject &line)
{
    std::vector<RuleField> fields;
    if (!line.contains(QLatin1String("if")) && !line.contains(QLatin1String("otherwise")))
        fields.push_back(lineField());
    if (line.contains(QLatin1String("points_from"))) {
        fields.push_back(whole("points_from"));
        fields.push_back(whole("points_to"));
    } else {
        fields.push_back(whole("points"));
    }
    return fields;
}

} // namespace

std::vector<RuleChoice> factChoices(const FactCatalogue &catalogue, std::initializer_list<FactType> types)
{
    std::vector<RuleChoice> found;
    for (const eligibility::FactKind &kind : catalogue.kinds)
        if (std::find(types.begin(), types.end(), kind.type) != types.end())
            found.push_back({kind.code, words::inLanguage(kind.title)});
    std::stable_sort(found.begin(), found.end(), [collator = QCollator()](const RuleChoice &a, const RuleChoice &b) {
        return collator.compare(a.title, b.title) < 0;
    });
    return found;
}

const std::vector<RuleChoice> &comparisonChoices()
{
    static const std::vector<RuleChoice> signs{{QStringLiteral("at_least"), QStringLiteral("≥")},
        {QStringLiteral("above"), QStringLiteral(">")}, {QStringLiteral("at_most"), QStringLiteral("≤")},
        {QStringLiteral("below"), QStringLiteral("<")}};
    return signs;
}

std::vector<RuleChoice> measureChoices()
{
    return {{QStringLiteral("fact"), FieldWords::tr("The value itself")},
        {QStringLiteral("ratio"), FieldWords::tr("Share of another value")},
        {QStringLiteral("growth"), FieldWords::tr("Growth over the year before")},
        {QStringLiteral("mean_growth"), FieldWords::tr("Mean growth over years")},
        {QStringLiteral("compound_growth"), FieldWords::tr("Compound growth over years")},
        {QStringLiteral("sum"), FieldWords::tr("Sum over years")},
        {QStringLiteral("mean"), FieldWords::tr("Mean over years")},
        {QStringLiteral("years_since"), FieldWords::tr("Whole years since a day")}};
}

std::vector<RuleField> ruleFields(
    RuleNodeKind kind, const QJsonObject &line, const QStringList &scoreClasses, const FactCatalogue &catalogue)
{
    switch (kind) {
    case RuleNodeKind::Document:
        return documentFields();
    case RuleNodeKind::Tier:
        return tierFields(line);
    case RuleNodeKind::InForce:
        return {choice("for", wordChoices<eligibility::Procedure>()), text("from"), text("to"),
            choice("confidence", wordChoices<records::Confidence>())};
    case RuleNodeKind::Criterion: {
        RuleField kindField = choice("kind", wordChoices<eligibility::CriterionKind>());
        kindField.locked = true;
        std::vector<RuleField> fields{text("code"), longText("title"), text("clause"), confidence(true),
            longText("reading"), choice("only", wordChoices<eligibility::Procedure>(FieldWords::tr("Both procedures"))),
            kindField};
        addCriterionBody(fields, line, catalogue);
        return fields;
    }
    case RuleNodeKind::ScoreClass:
        return {text("code"), text("title"), whole("at_least")};
    case RuleNodeKind::ScoreRow:
        return rowFields(line, scoreClasses, catalogue);
    case RuleNodeKind::ScoreCase:
        return caseFields(line);
    case RuleNodeKind::Band:
        return {text("from"), text("to")};
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::ui::pages
