// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_index_table.h"

#include "models/records/industry.h"
#include "models/records/retirement.h"
#include "models/records/town.h"

#include <algorithm>

namespace yumiao::store {
namespace {

constexpr int Sections = 26;
constexpr qint64 DayBeforeAll = 2'451'544; // 1999-12-31 as a Julian day

/// From 1 for A; 0 for what is no letter.
quint8 sectionPlace(const QString &letter)
{
    if (letter.size() != 1 || letter.front() < QLatin1Char('A') || letter.front() > QLatin1Char('Z'))
        return 0;
    return static_cast<quint8>(letter.front().unicode() - u'A' + 1);
}

template <typename T>
std::vector<T> inOrder(std::vector<T> &&column, const std::vector<quint32> &order)
{
    std::vector<T> other;
    other.reserve(order.size());
    for (const quint32 row : order)
        other.push_back(column[row]);
    column = {};
    return other;
}

NamePool inOrder(NamePool &&pool, const std::vector<quint32> &order)
{
    NamePool other = pool.reordered(order);
    pool = {};
    return other;
}

} // namespace

quint16 RegisterRow::dayNumber(QDate day)
{
    return day.isValid() ? static_cast<quint16>(
               std::clamp<qint64>(day.toJulianDay() - DayBeforeAll, 1, std::numeric_limits<quint16>::max()))
                         : quint16(0);
}

QDate RegisterRow::dayOf(quint16 number)
{
    return QDate::fromJulianDay(DayBeforeAll + number);
}

void RegisterTable::append(const RegisterRow &row)
{
    ids.push_back(row.id);
    texts.add(row.search.folded);
    initials.add(row.search.initials);
    pinyin.add(row.search.pinyin);
    papers.add(row.search.papers);
    town.push_back(row.town);
    section.push_back(row.section);
    size.push_back(row.size);
    tier.push_back(row.tier);
    attention.push_back(row.attention);
    recognitions.push_back(row.recognitions);
    standing.push_back(row.standing);
    lastVisit.push_back(row.lastVisit);
    revenue.push_back(row.revenue);
    rdShare.push_back(row.rdShare);
}

RegisterRow RegisterTable::row(size_t at) const
{
    const SearchRow search{texts.text(at).toByteArray(), initials.text(at).toByteArray(), pinyin.text(at).toByteArray(),
        papers.text(at).toByteArray()};
    return {ids[at], search, town[at], section[at], size[at], tier[at], attention[at], recognitions[at], standing[at],
        lastVisit[at], revenue[at], rdShare[at]};
}

void RegisterTable::seal()
{
    for (NamePool *pool : {&texts, &initials, &pinyin, &papers})
        pool->seal();
}

RegisterTable RegisterTable::reordered(const std::vector<quint32> &order) &&
{
    RegisterTable other;
    const auto move = [&](auto column) { other.*column = inOrder(std::move(this->*column), order); };
    move(&RegisterTable::ids);
    for (const auto pool :
        {&RegisterTable::texts, &RegisterTable::initials, &RegisterTable::pinyin, &RegisterTable::papers})
        move(pool);
    for (const auto column : {&RegisterTable::section, &RegisterTable::size, &RegisterTable::tier,
             &RegisterTable::attention, &RegisterTable::recognitions, &RegisterTable::standing})
        move(column);
    move(&RegisterTable::town);
    move(&RegisterTable::lastVisit);
    move(&RegisterTable::revenue);
    move(&RegisterTable::rdShare);
    return other;
}

Result<RegisterWords> loadRegisterWords(const Session &session, const RegisterThresholds &thresholds, QDate on)
{
    Query byCode;
    byCode.on = QDate(2000, 1, 1); // no derived field is asked for
    byCode.sort = {{QStringLiteral("code"), false}};
    const auto towns = load<records::Town>(session, byCode);
    if (!towns)
        return failure(towns.error());
    const auto industries = loadAll<records::Industry>(session);
    if (!industries)
        return failure(industries.error());
    RegisterWords words;
    words.thresholds = thresholds;
    for (const records::Town &town : *towns) {
        words.towns.push_back(town.id);
        words.townNames.append(town.name);
        if (records::isRetired(records::RecordKind::Town, records::valuesOf(town), on))
            words.retiredTowns.insert(town.id);
    }
    words.sectionNames = QStringList(Sections, QString());
    for (const records::Industry &industry : *industries) {
        const quint8 place = sectionPlace(industry.section);
        words.sectionOf.insert(industry.id, place);
        if (industry.level != records::IndustryLevel::Section || place == 0)
            continue;
        words.sectionNames[place - 1] = industry.name;
        if (records::isRetired(records::RecordKind::Industry, records::valuesOf(industry), on))
            words.retiredSections.insert(industry.code);
    }
    return words;
}

} // namespace yumiao::store
