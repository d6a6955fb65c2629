// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/clause_filler.h"

#include "models/plantext/date_finder.h"
#include "models/plantext/target_finder.h"
#include "models/plantext/unit_finder.h"

#include <QRegularExpression>

#include <algorithm>

namespace yumiao::plantext {
namespace {

using namespace Qt::StringLiterals;
using records::TargetKind;

constexpr qsizetype LongestTitle = 40;
constexpr qsizetype ShortestMeasure = 4;
constexpr qsizetype LongestItemTitle = 15;

Stretch trimmedStretch(QStringView words, Stretch where)
{
    while (where.length > 0 && words[where.at].isSpace())
        where = {where.at + 1, where.length - 1};
    while (where.length > 0 && words[where.end() - 1].isSpace())
        --where.length;
    return where;
}

/// Cuts a stretch behind each of `marks` that stands outside quotes and brackets.
std::vector<Stretch> cut(QStringView words, Stretch where, QStringView marks)
{
    std::vector<Stretch> parts;
    qsizetype from = where.at;
    int depth = 0;
    for (qsizetype i = where.at; i < where.end(); ++i) {
        const QChar c = words[i];
        depth += QStringView(u"“《(").contains(c) ? 1 : QStringView(u"”》)").contains(c) ? -1 : 0;
        depth = c == u'\n' ? 0 : std::max(depth, 0);
        if ((depth == 0 && marks.contains(c)) || c == u'\n') {
            parts.push_back({from, i - from});
            from = i + 1;
        }
    }
    parts.push_back({from, where.end() - from});
    for (Stretch &part : parts)
        part = trimmedStretch(words, part);
    parts.erase(std::remove_if(parts.begin(), parts.end(), [](Stretch part) { return part.length == 0; }), parts.end());
    return parts;
}

bool isWithin(Stretch inner, Stretch outer)
{
    return inner.at >= outer.at && inner.end() <= outer.end();
}

/// One sentence: its dates and numbers, and the measures that they make.
class SentenceReader {
public:
    SentenceReader(const PlanSource &source, const QString &narrowText, Stretch where, QDate due)
        : m_source(source)
        , m_narrow(narrowText)
        , m_where(where)
        , m_due(due)
        , m_dates(findDates(narrowText, where))
    {
        std::vector<Stretch> taken;
        for (const FoundDate &date : m_dates)
            taken.push_back(date.where);
        m_numbers = findTargets(narrowText, where, taken);
    }
    void read(std::vector<ReadMeasure> &measures, std::vector<Doubt> &doubts) const;

private:
    [[nodiscard]] std::vector<Stretch> groups() const;
    [[nodiscard]] ReadMeasure measureOf(Stretch group) const;

    const PlanSource &m_source;
    const QString &m_narrow;
    Stretch m_where;
    QDate m_due;
    std::vector<FoundDate> m_dates;
    FoundTargets m_numbers;
};

/// Phrases of the sentence; a new group begins behind the phrase that holds a number.
std::vector<Stretch> SentenceReader::groups() const
{
    if (m_numbers.targets.size() <= 1)
        return {m_where};
    std::vector<Stretch> groups;
    bool isFull = true;
    for (const Stretch phrase : cut(m_narrow, m_where, u",")) {
        const bool holds = std::any_of(m_numbers.targets.begin(), m_numbers.targets.end(),
            [&](const FoundTarget &target) { return isWithin(target.where, phrase); });
        if (isFull)
            groups.push_back(phrase);
        else
            groups.back().length = phrase.end() - groups.back().at;
        isFull = holds;
    }
    return groups;
}

ReadMeasure SentenceReader::measureOf(Stretch group) const
{
    ReadMeasure measure;
    measure.text = m_source.written(group);
    measure.where = group;
    measure.due = m_due;
    for (const FoundDate &date : m_dates) {
        if (!date.isDeadline || date.where.at >= group.end())
            continue;
        if (date.day.isValid())
            measure.due = date.day;
        if (!date.yearly.isEmpty() && isWithin(date.where, group))
            measure.yearly = date.yearly;
    }
    for (const FoundTarget &target : m_numbers.targets) {
        if (!isWithin(target.where, group))
            continue;
        measure.kind = target.kind;
        measure.value = target.value;
        measure.unit = target.unit;
        measure.targetAt = target.where;
        break;
    }
    return measure;
}

void SentenceReader::read(std::vector<ReadMeasure> &measures, std::vector<Doubt> &doubts) const
{
    const auto doubt = [&](const QString &what, Stretch where) {
        doubts.push_back({what, where, m_source.written(where)});
    };
    for (const Stretch group : groups()) {
        if (group.length < ShortestMeasure)
            continue;
        measures.push_back(measureOf(group));
        for (const FoundTarget &target : m_numbers.targets) // a second number of one phrase
            if (isWithin(target.where, group) && target.where != measures.back().targetAt)
                doubt(u"number.no_target"_s, target.where);
    }
    for (const FoundTarget &target : m_numbers.targets)
        if (!target.directionSaid)
            doubt(u"target.direction_unsaid"_s, target.where);
    for (const Stretch number : m_numbers.noTarget)
        doubt(u"number.no_target"_s, number);
    for (const FoundDate &date : m_dates)
        if (date.isRelative)
            doubt(u"date.relative"_s, date.where);
}

/// Where the title of a clause ends; nothing when its first words are no title.
std::optional<qsizetype> titleEnd(const PlanSource &source, Stretch body, qsizetype firstUnits)
{
    const QStringView words = source.words(body);
    const qsizetype line = words.indexOf(u'\n') < 0 ? words.size() : words.indexOf(u'\n');
    static const QRegularExpression stop(u"[。:]| {2,}"_s);
    const auto found = stop.match(words.left(line));
    qsizetype end = found.hasMatch() && found.capturedStart() > 0 ? found.capturedStart() : line;
    if (firstUnits >= body.at)
        end = std::min(end, firstUnits - body.at);
    const QStringView title = words.left(end).trimmed();
    const bool isSentence = title.contains(u',') || title.contains(u';');
    if (title.isEmpty() || title.size() > LongestTitle || isSentence)
        return std::nullopt;
    return body.at + end;
}

/// Principles are no undertakings: 指导思想 and its like, where nobody is named and no number is stated.
bool isPrinciple(const ReadClause &clause)
{
    static const QRegularExpression pattern(u"^(?:指导思想|基本原则|工作原则|总体思路|指导原则|总体要求|重要意义)$"_s);
    const bool statesNumber = std::any_of(clause.measures.begin(), clause.measures.end(),
        [](const ReadMeasure &measure) { return measure.kind != TargetKind::Qualitative; });
    return clause.units.empty() && !statesNumber && pattern.match(clause.title).hasMatch();
}

void takeTitle(const PlanSource &source, Stretch body, qsizetype firstUnits, ReadClause &clause, ClauseFinds &finds)
{
    if (const auto end = titleEnd(source, body, firstUnits)) {
        finds.title = trimmedStretch(source.narrowText, {body.at, *end - body.at});
        clause.title = source.written(finds.title);
        qsizetype from = *end;
        while (from < body.end()
            && (source.narrowText[from].isSpace() || QStringView(u"。:").contains(source.narrowText[from])))
            ++from;
        clause.bodyAt = {from, body.end() - from};
        return;
    }
    static const QRegularExpression phrase(u"[,。;:\n]"_s);
    const QStringView words = source.words(body);
    const auto stop = phrase.match(words);
    const qsizetype length = std::min(stop.hasMatch() ? stop.capturedStart() : words.size(), LongestTitle);
    clause.title = source.written({body.at, length});
    clause.bodyAt = body;
    finds.doubts.push_back({u"clause.no_title"_s, {body.at, length}, clause.title});
}

} // namespace

std::vector<ReadMeasure> measuresIn(
    const PlanSource &source, Stretch where, const std::vector<Stretch> &leftOut, QDate due, std::vector<Doubt> &doubts)
{
    QString words = source.narrowText;
    for (const Stretch out : leftOut)
        for (qsizetype i = out.at; i < out.end(); ++i)
            words[i] = i == out.at ? u'。' : u' ';
    std::vector<ReadMeasure> measures;
    for (Stretch line : cut(words, where, u"")) {
        const auto mark = headingMark(QStringView(words).mid(line.at, line.length));
        if (mark)
            line = {line.at + mark->at + mark->length, line.length - mark->at - mark->length};
        std::vector<Stretch> sentences = cut(words, line, u"。;!?");
        if (mark && sentences.size() > 1 && sentences.front().length <= LongestItemTitle)
            sentences.erase(sentences.begin()); // the heading of an item
        for (const Stretch sentence : sentences)
            SentenceReader(source, words, sentence, due).read(measures, doubts);
    }
    return measures;
}

ClauseFinds fillClause(const PlanSource &source, qsizetype bodyAt, ReadClause &clause)
{
    ClauseFinds finds;
    const Stretch body = trimmedStretch(source.narrowText, {bodyAt, clause.where.end() - bodyAt});
    FoundUnits units = findUnits(source.text, source.narrowText, body);
    finds.units = units.where;
    finds.saysFirstLeads = units.saysFirstLeads;
    finds.leadAssumed = units.leadAssumed;
    finds.doubts = std::move(units.doubts);
    takeTitle(source, body, units.where.empty() ? -1 : units.where.front().at, clause, finds);
    clause.text = source.written(clause.bodyAt);
    clause.units = std::move(units.units);
    clause.leader = units.leader;
    clause.person = units.person;
    clause.due = units.due;
    std::vector<Doubt> ofMeasures;
    clause.measures = measuresIn(source, clause.bodyAt, units.where, clause.due, ofMeasures);
    if (isPrinciple(clause)) {
        clause.measures.clear();
        return finds;
    }
    if (clause.measures.empty() && !clause.title.isEmpty() && finds.title.length > 0)
        clause.measures = measuresIn(source, finds.title, {}, clause.due, ofMeasures); // all it says is its title
    finds.doubts.insert(finds.doubts.end(), ofMeasures.begin(), ofMeasures.end());
    if (clause.units.empty())
        finds.doubts.push_back({u"clause.no_units"_s, finds.title.length > 0 ? finds.title : body, clause.title});
    return finds;
}

} // namespace yumiao::plantext
