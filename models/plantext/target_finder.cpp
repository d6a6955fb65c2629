// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/target_finder.h"

#include "models/plantext/heading_mark.h"

#include <QRegularExpression>

#include <algorithm>

namespace yumiao::plantext {
namespace {

using namespace Qt::StringLiterals;
using records::TargetKind;

enum class Direction { Unsaid, Floor, Ceiling, Qualifying };

/// One pass over a stretch: the more special words first, each place belongs to one find.
class TargetSearch {
public:
    TargetSearch(QStringView part, qsizetype offset, const std::vector<Stretch> &dates)
        : m_part(part)
        , m_offset(offset)
        , m_taken(dates)
    {
    }
    [[nodiscard]] FoundTargets run();

private:
    void findHalves();
    void findZeros();
    void findNames();
    void findRatios();
    void findCounts();
    void findRest();
    [[nodiscard]] Stretch placeOf(const QRegularExpressionMatch &found) const
    {
        return {m_offset + found.capturedStart(), found.capturedLength()};
    }
    [[nodiscard]] bool isTaken(Stretch where) const;
    void take(FoundTarget target);
    [[nodiscard]] Direction directionAt(Stretch where) const;

    QStringView m_part;
    qsizetype m_offset;
    std::vector<Stretch> m_taken;
    FoundTargets m_found;
};

bool TargetSearch::isTaken(Stretch where) const
{
    return std::any_of(m_taken.begin(), m_taken.end(),
        [&](Stretch taken) { return where.at < taken.end() && taken.at < where.end(); });
}

void TargetSearch::take(FoundTarget target)
{
    m_taken.push_back(target.where);
    m_found.targets.push_back(std::move(target));
}

/// The words around a number; those nearest before it count, those behind it count first.
Direction TargetSearch::directionAt(Stretch where) const
{
    static const QRegularExpression behind(u"^ *(?:(及|或|含)?(?:以上)|(及|或|含)?(以下|以内|之内))"_s);
    static const QRegularExpression before(
        u"(?<ceiling>不得超过|不超过|不高于|不得高于|不多于|控制在|压缩至|压缩到|压减至|缩短至|缩短到|降至|降到|降低到|"
        u"降低至|下降到|减至|减少到|少于(?<!不少于)|低于(?<!不低于)(?<!不得低于))"
        "|(?<floor>不得低于|不低于|不少于|不小于|达到|达|至少|突破|超过(?<!不超过)(?<!不得超过)|增加到|增加至|增至|提高到|提高至|提升到|提升至|扩大到|保持在|稳定在|力争)"_s);
    const qsizetype end = where.end() - m_offset;
    if (const auto found = behind.match(m_part.mid(end, 6)); found.hasMatch())
        return found.capturedView(3).isEmpty() ? Direction::Floor : Direction::Qualifying;
    const qsizetype start = where.at - m_offset;
    const qsizetype from = std::max<qsizetype>(0, start - 14);
    Direction nearest = Direction::Unsaid;
    for (auto it = before.globalMatch(m_part.mid(from, start - from)); it.hasNext();)
        nearest = it.next().captured(u"ceiling"_s).isEmpty() ? Direction::Floor : Direction::Ceiling;
    return nearest;
}

void TargetSearch::findHalves()
{
    static const QRegularExpression pattern(
        u"(?:压缩|压减|缩短|精简|降低|减少)(?:至|到|了)?(?<of>[^,。;]{0,12}?)的?一半"_s);
    for (auto it = pattern.globalMatch(m_part); it.hasNext();) {
        const auto found = it.next();
        const QString of = found.captured(u"of"_s).trimmed();
        const QString unit = of.isEmpty() ? u"%"_s : u"%（占%1）"_s.arg(of);
        take({TargetKind::RatioCeiling, Quantity::fromWhole(50), unit, placeOf(found), true});
    }
}

void TargetSearch::findZeros()
{
    static const QRegularExpression pattern(u"零(?:收费|拖欠|事故|投诉|新增|延误|积压|逾期)|动态清零|清零"_s);
    for (auto it = pattern.globalMatch(m_part); it.hasNext();)
        take({TargetKind::Zero, Quantity(), {}, placeOf(it.next()), true});
}

/// What holds digits and is a name: “12345”, 5G, 〔2019〕24号, 第3批.
void TargetSearch::findNames()
{
    static const QRegularExpression pattern(
        u"“[^”]*”|《[^》]*》|[A-Za-z]+-?\\d+|\\d+[A-Za-z]+|\\[\\d{4}\\] *(?:第 *)?\\d+ *号|第 *\\d+ *[批次届期号条款项页类]|\\d+号"_s);
    for (auto it = pattern.globalMatch(m_part); it.hasNext();)
        m_taken.push_back(placeOf(it.next()));
}

void TargetSearch::findRatios()
{
    static const QRegularExpression pattern(
        u"(?<number>\\d+(?:\\.\\d+)?) *(?<unit>%|个百分点)|百分之(?<han>[零一二三四五六七八九十百两]+)"_s);
    for (auto it = pattern.globalMatch(m_part); it.hasNext();) {
        const auto found = it.next();
        const Stretch where = placeOf(found);
        const auto han = numberIn(found.capturedView(u"han"));
        const auto value
            = han ? Result<Quantity>(Quantity::fromWhole(*han)) : Quantity::fromText(found.capturedView(u"number"));
        if (isTaken(where) || !value)
            continue;
        const Direction direction = directionAt(where);
        const bool isCeiling = direction == Direction::Ceiling || direction == Direction::Qualifying;
        const QString unit = found.captured(u"unit"_s);
        take({isCeiling ? TargetKind::RatioCeiling : TargetKind::RatioFloor, *value, unit.isEmpty() ? u"%"_s : unit,
            where, direction != Direction::Unsaid});
    }
}

void TargetSearch::findCounts()
{
    static const QRegularExpression pattern(
        u"(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?) *(?<many>[余多])? *"
        "(?<unit>[万亿千百]?(?:户次|人次|元|户|家|个(?!工作日|月|小时|百分点)|人|名|件|项|场次|场|亩|平方米|公里|吨))"_s);
    for (auto it = pattern.globalMatch(m_part); it.hasNext();) {
        const auto found = it.next();
        const Stretch where = placeOf(found);
        QString digits = found.captured(u"number"_s);
        const auto value = Quantity::fromText(digits.remove(u','));
        if (isTaken(where) || !value)
            continue;
        const QString unit = found.captured(u"unit"_s);
        const Direction direction = directionAt(where);
        const bool isMoney = unit.endsWith(u'元');
        if (direction == Direction::Qualifying || (direction == Direction::Ceiling && isMoney))
            take({TargetKind::QualifyingCeiling, *value, unit, where, direction == Direction::Qualifying});
        else if (direction == Direction::Floor || (direction == Direction::Unsaid && !isMoney))
            take({TargetKind::CountFloor, *value, unit, where, direction == Direction::Floor});
    }
}

/// Every other number is said, not dropped: durations, counts that must not be exceeded, ranges.
void TargetSearch::findRest()
{
    static const QRegularExpression pattern(u"\\d+(?:[,.]\\d+)* *(?:个?工作日|个月|[年月天日元户家小时倍]{1,2})?"_s);
    for (auto it = pattern.globalMatch(m_part); it.hasNext();)
        if (const Stretch where = placeOf(it.next()); !isTaken(where))
            m_found.noTarget.push_back(where);
}

FoundTargets TargetSearch::run()
{
    findNames();
    findHalves();
    findZeros();
    findRatios();
    findCounts();
    findRest();
    std::sort(m_found.targets.begin(), m_found.targets.end(),
        [](const FoundTarget &a, const FoundTarget &b) { return a.where.at < b.where.at; });
    return std::move(m_found);
}

} // namespace

FoundTargets findTargets(const QString &narrowText, Stretch where, const std::vector<Stretch> &dates)
{
    return TargetSearch(QStringView(narrowText).mid(where.at, where.length), where.at, dates).run();
}

} // namespace yumiao::plantext
