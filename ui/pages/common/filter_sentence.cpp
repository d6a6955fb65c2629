// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/filter_sentence.h"

#include "models/records/relation.h"
#include "models/store/query.h"
#include "models/store/relative_day.h"
#include "ui/forms/display.h"
#include "ui/pages/common/filter_phrases.h"

namespace yumiao::ui::pages {
namespace {

using records::FieldType;
using records::RecordKind;
using store::Comparison;
using store::Filter;

/// Whose fields a condition speaks of, and through which reference they were reached: "Industry" of an enterprise.
struct Speech {
    RecordKind kind;
    QString through{};
};

QString phraseOf(const Speech &speech, const Filter &filter, bool isNegated);

QString bracketed(const QString &phrase)
{
    return filledIn(FilterSentence::tr("(%1)", "conditions that belong together"), {phrase});
}

QString notSo(const QString &phrase)
{
    return filledIn(FilterSentence::tr("not (%1)"), {phrase});
}

/// In the middle of a sentence.
QString kindWord(RecordKind kind)
{
    return forms::display().kindTitle(kind).toLower();
}

QString titleOf(const Speech &speech, const QString &title)
{
    return speech.through.isEmpty() ? title : filledIn(FilterSentence::tr("%2 of %1"), {speech.through, title});
}

/// Whether a condition is about the day that names a record: of a visit, when it was.
bool tellsTheDay(RecordKind kind, const Filter &part)
{
    const auto &description = records::descriptionOf(kind);
    const auto *label = description.find(QString::fromLatin1(description.label));
    return part.kind == Filter::Kind::Condition && label->type == FieldType::Date
        && part.field == QLatin1String(label->name);
}

QString dayForm(Comparison comparison, bool isNegated)
{
    switch (comparison) {
    case Comparison::GreaterEqual:
        return isNegated ? FilterSentence::tr("has no %1 since %2") : FilterSentence::tr("has %1 since %2");
    case Comparison::Greater:
        return isNegated ? FilterSentence::tr("has no %1 after %2") : FilterSentence::tr("has %1 after %2");
    case Comparison::LessEqual:
        return isNegated ? FilterSentence::tr("has no %1 up to %2") : FilterSentence::tr("has %1 up to %2");
    case Comparison::Less:
        return isNegated ? FilterSentence::tr("has no %1 before %2") : FilterSentence::tr("has %1 before %2");
    case Comparison::Equal:
    case Comparison::In:
        return isNegated ? FilterSentence::tr("has no %1 on %2") : FilterSentence::tr("has %1 on %2");
    case Comparison::NotEqual:
    case Comparison::Contains:
    case Comparison::Unknown:
        break;
    }
    return {};
}

/// "has no visit since 2022-03-01"; empty where the condition is of another sort.
QString dayPhrase(RecordKind kind, const Filter &part, bool isNegated)
{
    if (!tellsTheDay(kind, part))
        return {};
    const auto days = store::relativeDays(part.values.value(0));
    if (part.comparison == Comparison::GreaterEqual && days && *days < 0)
        return filledIn(isNegated ? FilterSentence::tr("has no %1 within the last %2 days")
                                  : FilterSentence::tr("has %1 within the last %2 days"),
            {kindWord(kind), QString::number(-*days)});
    const QString form = dayForm(part.comparison, isNegated);
    if (form.isEmpty())
        return {};
    const auto &description = records::descriptionOf(kind);
    QStringList values;
    for (const QString &text : part.values)
        values << filterValue(*description.find(QString::fromLatin1(description.label)), text);
    return filledIn(form, {kindWord(kind), eitherOf(values)});
}

bool isJoined(const Filter &filter)
{
    return filter.kind == Filter::Kind::And || filter.kind == Filter::Kind::Or;
}

QString innerPhrase(RecordKind kind, const Filter &part)
{
    const QString phrase = phraseOf({kind}, part, false);
    return isJoined(part) ? bracketed(phrase) : phrase;
}

QString hasPhrase(RecordKind kind, const Filter &part, bool isNegated)
{
    if (part.isAll())
        return filledIn(isNegated ? FilterSentence::tr("has no %1") : FilterSentence::tr("has %1"), {kindWord(kind)});
    if (const QString day = dayPhrase(kind, part, isNegated); !day.isEmpty())
        return day;
    const QString inner = innerPhrase(kind, part);
    if (isJoined(part))
        return filledIn(
            isNegated ? FilterSentence::tr("has no %1 that meets %2") : FilterSentence::tr("has %1 that meets %2"),
            {kindWord(kind), inner});
    return filledIn(isNegated ? FilterSentence::tr("has no %1 whose %2") : FilterSentence::tr("has %1 whose %2"),
        {kindWord(kind), inner});
}

/// A step along the path of a condition, of related records or of a count; `rest` is what stands behind the step.
QString stepPhrase(const Speech &speech, const QString &step, const Filter &rest, bool isNegated)
{
    const auto relation = records::relationOf(speech.kind, step);
    if (!relation)
        return {};
    if (!relation->isForward)
        return hasPhrase(relation->target, rest, isNegated);
    const QString title = titleOf(speech, forms::display().title(*relation->reference));
    if (rest.isAll())
        return filledIn(
            isNegated ? FilterSentence::tr("%1 is not filled in") : FilterSentence::tr("%1 is filled in"), {title});
    const QString phrase = phraseOf({relation->target, title}, rest, isNegated && !isJoined(rest));
    return isNegated && isJoined(rest) ? notSo(phrase) : phrase;
}

QString rawPhrase(const Filter &filter, bool isNegated)
{
    const QString text = store::filterText(filter);
    return isNegated ? notSo(text) : text;
}

QString conditionPhrase(const Speech &speech, const Filter &filter, bool isNegated)
{
    if (const qsizetype point = filter.field.indexOf(QLatin1Char('.')); point >= 0) {
        Filter rest = filter;
        rest.field = filter.field.mid(point + 1);
        const QString phrase = stepPhrase(speech, filter.field.left(point), rest, isNegated);
        return phrase.isEmpty() ? rawPhrase(filter, isNegated) : phrase;
    }
    const auto count = static_cast<int>(filter.values.size());
    if (filter.field == QLatin1String("id") && count > 0 && speech.through.isEmpty()) {
        const QString chosen = FilterSentence::tr("%n chosen record(s)", nullptr, count);
        return isNegated ? notSo(chosen) : chosen;
    }
    const auto field = store::fieldShape(speech.kind, filter.field);
    if (!field)
        return rawPhrase(filter, isNegated);
    return comparisonPhrase(*field, titleOf(speech, forms::display().title(*field)), filter, isNegated);
}

QString relatedPhrase(const Speech &speech, const Filter &filter, bool isNegated)
{
    const qsizetype point = filter.field.indexOf(QLatin1Char('.'));
    const Filter rest
        = point < 0 ? filter.parts.front() : Filter::related(filter.field.mid(point + 1), filter.parts.front());
    const QString phrase = stepPhrase(speech, filter.field.left(point), rest, isNegated);
    return phrase.isEmpty() ? rawPhrase(filter, isNegated) : phrase;
}

/// "number of visits is at least 2"
QString countPhrase(const Speech &speech, const Filter &filter, bool isNegated)
{
    const qsizetype point = filter.field.lastIndexOf(QLatin1Char('.'));
    if (point >= 0) {
        Filter rest = filter;
        rest.field = filter.field.mid(point + 1);
        return relatedPhrase(speech, Filter::related(filter.field.left(point), rest), isNegated);
    }
    const auto relation = records::relationOf(speech.kind, filter.field);
    if (!relation)
        return rawPhrase(filter, isNegated);
    const Filter &part = filter.parts.front();
    const QString of = part.isAll()
        ? filledIn(FilterSentence::tr("number of %1"), {kindWord(relation->target)})
        : filledIn(FilterSentence::tr("number of %1 that meet %2"),
            {kindWord(relation->target), bracketed(phraseOf({relation->target}, part, false))});
    records::Field number;
    number.type = FieldType::Integer;
    return comparisonPhrase(number, titleOf(speech, of), filter, isNegated);
}

QString joinedPhrase(const Speech &speech, const Filter &filter)
{
    const QString form
        = filter.kind == Filter::Kind::And ? FilterSentence::tr("%1, and %2") : FilterSentence::tr("%1, or %2");
    QString all;
    for (const Filter &part : filter.parts) {
        const QString phrase
            = isJoined(part) ? bracketed(phraseOf(speech, part, false)) : phraseOf(speech, part, false);
        all = all.isEmpty() ? phrase : filledIn(form, {all, phrase});
    }
    return all;
}

QString phraseOf(const Speech &speech, const Filter &filter, bool isNegated)
{
    switch (filter.kind) {
    case Filter::Kind::All:
        return {};
    case Filter::Kind::Condition:
        return conditionPhrase(speech, filter, isNegated);
    case Filter::Kind::Related:
        return relatedPhrase(speech, filter, isNegated);
    case Filter::Kind::Count:
        return countPhrase(speech, filter, isNegated);
    case Filter::Kind::And:
    case Filter::Kind::Or: {
        const QString phrase = joinedPhrase(speech, filter);
        return isNegated ? notSo(phrase) : phrase;
    }
    case Filter::Kind::Not: // twice "not" is the thing itself: what is unknown meets neither it nor its doubt
        return phraseOf(speech, filter.parts.front(), !isNegated);
    }
    Q_UNREACHABLE();
}

} // namespace

QString filterSentence(RecordKind kind, const Filter &filter)
{
    return phraseOf({kind}, filter, false);
}

widgets::ChipData filterChip(RecordKind kind, const Filter &filter)
{
    const auto field
        = filter.kind == Filter::Kind::Condition ? store::fieldShape(kind, filter.field) : Result<records::Field>();
    const bool isPlain = filter.kind == Filter::Kind::Condition && filter.field != QLatin1String("id") && field
        && field->type != FieldType::Flag;
    if (!isPlain)
        return {{}, {}, filterSentence(kind, filter), true};
    return {{}, forms::display().title(*field), comparisonSigns(*field, filter), true};
}

std::vector<Filter> filterParts(const Filter &filter)
{
    if (filter.isAll())
        return {};
    return filter.kind == Filter::Kind::And ? filter.parts : std::vector<Filter>{filter};
}

} // namespace yumiao::ui::pages
