// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/unit_finder.h"

#include "models/plantext/date_finder.h"

#include <QRegularExpression>

#include <algorithm>

namespace yumiao::plantext {
namespace {

using namespace Qt::StringLiterals;
using records::DutyRole;

/// What the words before a colon announce.
enum class Label { Responsible, Lead, Support, Leader, Person, Due };

std::optional<Label> labelOf(QStringView word)
{
    if (word.contains(u"领导"_s))
        return Label::Leader;
    if (word.contains(u"责任人"_s) || word.contains(u"联系人"_s))
        return Label::Person;
    if (word.contains(u"时限"_s) || word.contains(u"时间"_s))
        return Label::Due;
    if (word.contains(u"牵头"_s) || word.contains(u"主办"_s))
        return Label::Lead;
    if (word.contains(u"配合"_s) || word.contains(u"协办"_s) || word.contains(u"协助"_s) || word.contains(u"参与"_s)
        || word.contains(u"参加"_s))
        return Label::Support;
    return Label::Responsible;
}

const QRegularExpression &labelPattern()
{
    static const QRegularExpression pattern(
        u"(?<word>(?:牵头|主办|责任|承办|配合|协办|协助|参与|参加|实施)(?:责任)?(?:单位|部门|主体|科室)"
        "|责任领导|分管领导|牵头领导|责任人|联系人|完成时限|完成时间|办理时限|时限要求|牵头|配合) *: *"_s);
    return pattern;
}

bool isOpening(QChar c)
{
    return c == u'(' || c == u'[';
}
bool isClosing(QChar c)
{
    return c == u')' || c == u']';
}

/// Behind the bracket that closes the one at `open`; -1 when it is not closed within `end`.
qsizetype closedAt(const QString &narrowText, qsizetype open, qsizetype end)
{
    int depth = 0;
    for (qsizetype i = open; i < end; ++i) {
        depth += isOpening(narrowText[i]) ? 1 : isClosing(narrowText[i]) ? -1 : 0;
        if (depth == 0)
            return i + 1;
    }
    return -1;
}

/// Parts of a stretch between any of `marks` outside brackets, trimmed; empty ones left out.
std::vector<Stretch> partsOf(const QString &narrowText, Stretch all, QStringView marks)
{
    std::vector<Stretch> parts;
    qsizetype from = all.at;
    int depth = 0;
    const auto close = [&](qsizetype to) {
        qsizetype first = from;
        while (first < to && narrowText[first].isSpace())
            ++first;
        while (to > first && narrowText[to - 1].isSpace())
            --to;
        if (to > first)
            parts.push_back({first, to - first});
    };
    for (qsizetype i = all.at; i < all.end(); ++i) {
        depth += isOpening(narrowText[i]) ? 1 : isClosing(narrowText[i]) ? -1 : 0;
        if (depth <= 0 && marks.contains(narrowText[i])) {
            close(i);
            from = i + 1;
        }
    }
    close(all.end());
    return parts;
}

/// Takes one bracket or line of units apart.
class UnitList {
public:
    UnitList(const QString &text, const QString &narrowText, FoundUnits &found)
        : m_text(text)
        , m_narrow(narrowText)
        , m_found(found)
    {
    }
    void read(Stretch inner);

private:
    void readPart(Stretch part);
    void readNames(Stretch list, DutyRole role);
    void readUnlabelled(Stretch part);
    [[nodiscard]] QStringView words(Stretch where) const { return QStringView(m_narrow).mid(where.at, where.length); }

    const QString &m_text;
    const QString &m_narrow;
    FoundUnits &m_found;
    Label m_label = Label::Responsible;
};

void UnitList::read(Stretch inner)
{
    // A label may stand in the middle: 牵头单位：甲 配合单位：乙.
    std::vector<qsizetype> cuts{inner.at};
    for (auto it = labelPattern().globalMatch(words(inner)); it.hasNext();)
        if (const qsizetype at = inner.at + it.next().capturedStart(); at > inner.at)
            cuts.push_back(at);
    cuts.push_back(inner.end());
    for (size_t i = 0; i + 1 < cuts.size(); ++i)
        for (const Stretch part : partsOf(m_narrow, {cuts[i], cuts[i + 1] - cuts[i]}, u";。\n"))
            readPart(part);
}

void UnitList::readPart(Stretch part)
{
    static const QRegularExpression firstLeads(u"[列排]?[在于]?(?:首位|第一位|第一|首个)[^、,]{0,8}牵头"_s);
    if (firstLeads.match(words(part)).hasMatch()) {
        m_found.saysFirstLeads = true;
        return;
    }
    if (words(part) == u"下同"_s)
        return;
    const auto label = labelPattern().match(words(part));
    const bool isLabelled = label.hasMatch() && label.capturedStart() == 0;
    if (isLabelled) {
        m_label = *labelOf(label.capturedView(u"word"));
        part = {part.at + label.capturedEnd(), part.length - label.capturedEnd()};
    }
    const QString said = m_text.mid(part.at, part.length).trimmed();
    switch (m_label) {
    case Label::Leader:
        m_found.leader = said;
        return;
    case Label::Person:
        m_found.person = said;
        return;
    case Label::Due:
        if (const auto dates = findDates(m_narrow, part); !dates.empty() && dates.back().day.isValid())
            m_found.due = dates.back().day;
        else
            m_found.doubts.push_back({u"date.relative"_s, part, said});
        return;
    case Label::Responsible:
        readUnlabelled(part);
        return;
    case Label::Lead:
        readNames(part, DutyRole::Lead);
        return;
    case Label::Support:
        readNames(part, DutyRole::Support);
        return;
    }
}

/// 甲局牵头，乙局、丙局配合; else a list of which the first leads.
void UnitList::readUnlabelled(Stretch part)
{
    static const QRegularExpression ending(
        u"(?<lead>牵头(?:负责|落实|实施)?)$|(?<support>(?:具体)?(?:配合|参与|协助|协同)(?:落实)?)$"_s);
    static const QRegularExpression common(
        u"(?:等)?(?:按(?:照)?职[责能]分工(?:分别)?负责|分工负责|负责落实|负责|落实)$"_s);
    const bool isSentence = words(part).contains(u"牵头"_s) || words(part).contains(u"配合"_s);
    if (!isSentence) {
        const auto tail = common.match(words(part));
        if (tail.hasMatch())
            part.length = tail.capturedStart();
        readNames(part, m_found.units.empty() ? DutyRole::Lead : DutyRole::Support);
        return;
    }
    qsizetype from = part.at;
    for (const Stretch piece : partsOf(m_narrow, part, u",")) {
        const auto found = ending.match(words({from, piece.end() - from}));
        if (!found.hasMatch())
            continue; // the list goes on behind the comma
        readNames(
            {from, found.capturedStart()}, found.captured(u"lead"_s).isEmpty() ? DutyRole::Support : DutyRole::Lead);
        from = piece.end() + 1;
    }
    if (from < part.end())
        readNames({from, part.end() - from}, DutyRole::Support);
}

/// The first of a list without a label leads; of a list under 牵头单位 each one leads.
void UnitList::readNames(Stretch list, DutyRole role)
{
    const bool firstOnly = m_label == Label::Responsible && role == DutyRole::Lead;
    bool isFirst = true;
    for (ReadUnit &unit : unitsInList(m_text, m_narrow, list, role)) {
        if (firstOnly && !isFirst && !words(list).contains(u"牵头"_s))
            unit.role = DutyRole::Support;
        isFirst = false;
        const auto same = std::find_if(
            m_found.units.begin(), m_found.units.end(), [&](const ReadUnit &known) { return known.name == unit.name; });
        if (same != m_found.units.end())
            m_found.doubts.push_back({u"units.repeated"_s, unit.where, unit.name});
        else if (unit.name.size() > 30 || unit.name.size() < 2)
            m_found.doubts.push_back({u"units.unclear"_s, unit.where, unit.name});
        else
            m_found.units.push_back(unit);
    }
}

bool namesUnits(QStringView inner)
{
    static const QRegularExpression bodies(u"[局委办厅部镇乡会院所中心政府街道公司行]"_s);
    static const QRegularExpression ends(u"(?:牵头|配合|参与|协助|负责)(?:负责|落实|实施)?$"_s);
    return bodies.match(inner).hasMatch() && ends.match(inner).hasMatch();
}

/// A label in a line of its own or behind a sentence: what it announces goes to the end of the line.
Stretch lineFrom(const QString &narrowText, qsizetype at, qsizetype end)
{
    const qsizetype stop = narrowText.indexOf(u'\n', at);
    return {at, (stop < 0 || stop > end ? end : stop) - at};
}

} // namespace

std::vector<ReadUnit> unitsInList(const QString &text, const QString &narrowText, Stretch list, DutyRole role)
{
    std::vector<ReadUnit> units;
    const QStringView all = QStringView(narrowText).mid(list.at, list.length);
    const bool bySpace = !all.contains(u'、') && !all.contains(u',');
    for (Stretch part : partsOf(narrowText, list, bySpace ? u"/\n\t " : u"、,/\n\t")) {
        while (part.length > 0 && (text[part.end() - 1] == u'等' || text[part.end() - 1] == u'。'))
            --part.length;
        QString name = text.mid(part.at, part.length);
        name.remove(QRegularExpression(u"\\s"_s));
        if (!name.isEmpty())
            units.push_back({name, role, part});
    }
    return units;
}

FoundUnits findUnits(const QString &text, const QString &narrowText, Stretch clause)
{
    FoundUnits found;
    UnitList list(text, narrowText, found);
    for (qsizetype i = clause.at; i < clause.end(); ++i) {
        const qsizetype end = isOpening(narrowText[i]) ? closedAt(narrowText, i, clause.end()) : -1;
        const QStringView rest = QStringView(narrowText).mid(i, clause.end() - i);
        if (end > 0) {
            const Stretch inner{i + 1, end - i - 2};
            const QStringView words = QStringView(narrowText).mid(inner.at, inner.length);
            const auto label = labelPattern().match(words);
            if ((label.hasMatch() && words.left(label.capturedStart()).trimmed().isEmpty()) || namesUnits(words)) {
                found.where.push_back({i, end - i});
                list.read(inner);
                i = end - 1;
                continue;
            }
        }
        const bool mayBegin = i == clause.at || narrowText[i - 1] == u'\n' || narrowText[i - 1] == u'。'
            || narrowText[i - 1] == u' ' || narrowText[i - 1] == u';' || narrowText[i - 1] == u'[';
        if (!mayBegin)
            continue;
        const auto label = labelPattern().match(
            rest.left(12), 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!label.hasMatch())
            continue;
        const Stretch line = lineFrom(narrowText, i, clause.end());
        found.where.push_back(line);
        list.read(line);
        i = line.end() - 1;
    }
    const bool hasLead = std::any_of(
        found.units.begin(), found.units.end(), [](const ReadUnit &unit) { return unit.role == DutyRole::Lead; });
    if (!hasLead && !found.units.empty())
        found.units.front().role = DutyRole::Lead;
    static const QRegularExpression leadSaid(u"牵头"_s);
    found.leadAssumed = !found.units.empty() && found.units.size() > 1
        && std::none_of(found.where.begin(), found.where.end(), [&](Stretch where) {
               return leadSaid.match(QStringView(narrowText).mid(where.at, where.length)).hasMatch();
           });
    return found;
}

} // namespace yumiao::plantext
