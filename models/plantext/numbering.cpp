// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/numbering.h"

#include "models/plantext/heading_mark.h"

#include <algorithm>

namespace yumiao::plantext {
namespace {

using namespace Qt::StringLiterals;

/// The last number of a label: 3 of （三）, 2 of （一）2.
std::optional<int> writtenNumber(const QString &label)
{
    QString numeral;
    const QString words = narrow(label);
    static const QString characters = u"一二三四五六七八九十百零〇廿卅0123456789"_s;
    for (auto it = words.crbegin(); it != words.crend(); ++it) {
        const bool isCircled = headingMark(QString(*it)).has_value();
        if (isCircled || characters.contains(*it))
            numeral.prepend(*it);
        else if (!numeral.isEmpty())
            break;
    }
    return numeral.isEmpty() ? std::nullopt : numberIn(numeral);
}

struct Numbered {
    ReadClause *clause;
    std::optional<int> written;
    bool isFirstInChapter;
};

std::vector<Numbered> allOf(PlanReading &reading)
{
    std::vector<Numbered> all;
    for (ReadChapter &chapter : reading.chapters)
        for (ReadClause &clause : chapter.clauses)
            all.push_back({&clause, writtenNumber(clause.label), &clause == &chapter.clauses.front()});
    return all;
}

/// Each written number is above the one before it, with room for the unnumbered ones between.
bool rises(const std::vector<Numbered> &all)
{
    int last = 0;
    for (const Numbered &it : all) {
        if (it.written && *it.written <= last)
            return false;
        last = it.written.value_or(last + 1);
    }
    return last <= 999;
}

} // namespace

void numberClauses(PlanReading &reading)
{
    std::erase_if(reading.doubts, [](const Doubt &it) {
        return it.what == u"clause.gap"_s || it.what == u"clause.repeated"_s || it.what == u"clause.renumbered"_s;
    });
    const std::vector<Numbered> all = allOf(reading);
    const bool asWritten = rises(all);
    const auto doubt = [&](const QString &what, const ReadClause &clause) {
        reading.doubts.push_back({what, clause.where, clause.label + clause.title});
    };
    int last = 0;    // of the plan
    int written = 0; // of the run of written numbers
    bool isRenumbered = false;
    for (const Numbered &it : all) {
        it.clause->no = asWritten ? it.written.value_or(last + 1) : last + 1;
        last = it.clause->no;
        const bool restarts = it.written == 1 && written > 0;
        isRenumbered = isRenumbered || restarts;
        if (it.written && !restarts && *it.written == written)
            doubt(u"clause.repeated"_s, *it.clause);
        else if (it.written && !restarts && *it.written != written + 1)
            doubt(u"clause.gap"_s, *it.clause);
        written = it.written.value_or(written + 1);
    }
    if (!asWritten && isRenumbered)
        doubt(u"clause.renumbered"_s, *all.front().clause);
}

} // namespace yumiao::plantext
