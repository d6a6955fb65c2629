// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/industry_scope.h"

#include <algorithm>
#include <array>

namespace yumiao::rules {
namespace {

/// The divisions (大类) of each section (门类): the order of the standard, no number of a rule.
struct IndustrySection {
    char letter;
    int first;
    int last;
};
constexpr std::array Sections{IndustrySection{'A', 1, 5}, IndustrySection{'B', 6, 12}, IndustrySection{'C', 13, 43},
    IndustrySection{'D', 44, 46}, IndustrySection{'E', 47, 50}, IndustrySection{'F', 51, 52},
    IndustrySection{'G', 53, 60}, IndustrySection{'H', 61, 62}, IndustrySection{'I', 63, 65},
    IndustrySection{'J', 66, 69}, IndustrySection{'K', 70, 70}, IndustrySection{'L', 71, 72},
    IndustrySection{'M', 73, 75}, IndustrySection{'N', 76, 79}, IndustrySection{'O', 80, 82},
    IndustrySection{'P', 83, 83}, IndustrySection{'Q', 84, 85}, IndustrySection{'R', 86, 90},
    IndustrySection{'S', 91, 96}, IndustrySection{'T', 97, 97}};

bool isDigits(const QString &text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

const IndustrySection *sectionOf(const QString &code)
{
    const int division = code.left(2).toInt();
    for (const IndustrySection &section : Sections)
        if (division >= section.first && division <= section.last)
            return &section;
    return nullptr;
}

QStringList divisionsOf(QChar letter)
{
    QStringList codes;
    for (const IndustrySection &section : Sections)
        if (letter == QLatin1Char(section.letter))
            for (int division = section.first; division <= section.last; ++division)
                codes.append(QStringLiteral("%1").arg(division, 2, 10, QLatin1Char('0')));
    return codes;
}

bool startsWithOne(const QString &code, const QStringList &prefixes)
{
    return std::any_of(
        prefixes.begin(), prefixes.end(), [&](const QString &prefix) { return code.startsWith(prefix); });
}

bool isStartOfOne(const QString &code, const QStringList &prefixes)
{
    return std::any_of(
        prefixes.begin(), prefixes.end(), [&](const QString &prefix) { return prefix.startsWith(code); });
}

} // namespace

QStringList industryCodes(const QString &written)
{
    const QString code = written.trimmed().toUpper();
    if (code.isEmpty())
        return {};
    const bool hasLetter = code.at(0) >= QLatin1Char('A') && code.at(0) <= QLatin1Char('Z');
    if (hasLetter && code.size() == 1)
        return divisionsOf(code.at(0));
    const QString digits = hasLetter ? code.mid(1) : code;
    const IndustrySection *section = sectionOf(digits);
    if (digits.size() < 2 || digits.size() > 4 || !isDigits(digits) || !section)
        return {};
    if (hasLetter && code.at(0) != QLatin1Char(section->letter))
        return {};
    return {digits};
}

Coverage coverageOf(const QString &code, const QStringList &prefixes, const QStringList &except)
{
    if (startsWithOne(code, except))
        return Coverage::None;
    if (startsWithOne(code, prefixes))
        return isStartOfOne(code, except) ? Coverage::Part : Coverage::Whole;
    return isStartOfOne(code, prefixes) ? Coverage::Part : Coverage::None;
}

} // namespace yumiao::rules
