// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cultivation/stairs_words.h"

#include "models/items/shown_number.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

using items::shownCount;
using widgets::StairsData;
using Step = widgets::Rung;

struct StairsWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::Stairs)
};

QString flowOf(const figures::RungFigures &figures)
{
    return figures.joined == 0 && figures.left == 0
        ? StairsWords::tr("No change this year")
        : StairsWords::tr("This year +%1 −%2").arg(figures.joined).arg(figures.left);
}

QStringList membersOf(const LadderFacts &facts, const figures::RungFigures &figures)
{
    QStringList names;
    for (const RecordId id : figures.members)
        if (facts.names.contains(id)) // those of a full rung were not asked for
            names.append(facts.names.value(id));
    return names;
}

Step rungOf(const LadderFacts &facts, const figures::RungFigures &figures)
{
    const int days = facts.district.limits.certificateListedDays;
    Step rung;
    rung.id = rungCode(figures.rung);
    rung.name = rungTitle(figures.rung);
    rung.count = shownCount(figures.count);
    rung.unit = StairsWords::tr("firms", "unit after a count");
    rung.flow = flowOf(figures);
    rung.rateLabel = StairsWords::tr("Ends within %1 days", "certificates").arg(days);
    rung.rate = shownCount(figures.expiring);
    if (const auto &target = facts.district.specialised.target; target && figures.rung == rules::Rung::Specialised) {
        rung.isTarget = true;
        rung.have = static_cast<int>(figures.count);
        rung.want = static_cast<int>(*target);
    } else {
        rung.members = membersOf(facts, figures);
    }
    rung.sentence = StairsWords::tr(
        "%1: %2 enterprises; %3; %4 certificates end within %5 days", "rung, count, what moved this year, count, days")
                        .arg(rung.name, rung.count, rung.flow, rung.rate)
                        .arg(days);
    return rung;
}

QString answerOf(const LadderFacts &facts)
{
    const auto &target = facts.district.specialised.target;
    if (!target)
        return StairsWords::tr("%1 enterprises on the ladder").arg(shownCount(facts.onLadder()));
    const qint64 gap = *target - facts.rung(rules::Rung::Specialised).count;
    return gap > 0 ? StairsWords::tr("%1 more to the target of %2").arg(shownCount(gap), shownCount(*target))
                   : StairsWords::tr("The target of %1 is reached").arg(shownCount(*target));
}

} // namespace

std::vector<rules::Rung> allRungs()
{
    return {rules::Rung::Reserve, rules::Rung::Innovative, rules::Rung::Specialised, rules::Rung::LittleGiant,
        rules::Rung::Champion};
}

QByteArray rungCode(rules::Rung rung)
{
    return records::choicesOf<rules::Rung>()[static_cast<size_t>(rung)].code;
}

std::optional<rules::Rung> rungNamed(const QString &code)
{
    for (const rules::Rung rung : allRungs())
        if (code == QLatin1String(rungCode(rung)))
            return rung;
    return std::nullopt;
}

QString rungTitle(rules::Rung rung)
{
    return words::choiceTitle(records::choicesOf<rules::Rung>()[static_cast<size_t>(rung)]);
}

StairsData stairsOf(const LadderFacts &facts)
{
    StairsData stairs;
    for (const figures::RungFigures &figures : facts.district.ladder)
        stairs.rungs.push_back(rungOf(facts, figures));
    stairs.answer = answerOf(facts);
    stairs.detail = StairsWords::tr("As of %1").arg(facts.district.on.toString(Qt::ISODate));
    stairs.basis = StairsWords::tr("Derived from the certificates that hold on this day");
    return stairs;
}

StairsData stairsWithout(const Error &error)
{
    return {StairsWords::tr("The ladder cannot be shown"), words::sentence(error), {}, {}};
}

} // namespace yumiao::ui::pages
