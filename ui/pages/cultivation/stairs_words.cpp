// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cultivation/stairs_words.h"

#include "models/items/shown_number.h"
#include "ui/words/assessment_words.h"
#include "ui/words/error_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace yumiao::ui::pages {
namespace {

using cultivation::TierStair;
using eligibility::Nearness;
using items::shownCount;
using widgets::StairsData;
using Step = widgets::Rung;

struct StairsWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::Stairs)
};

/// 本年 +12 −1・证书到期 2
QString flowOf(const TierStair &stair)
{
    QStringList parts;
    if (stair.joined && stair.left)
        parts.append(*stair.joined == 0 && *stair.left == 0
                ? StairsWords::tr("No change this year")
                : StairsWords::tr("This year +%1 −%2").arg(*stair.joined).arg(*stair.left));
    if (stair.expiring > 0)
        parts.append(StairsWords::tr("ending soon %1", "certificates").arg(shownCount(stair.expiring)));
    return parts.join(QStringLiteral("・"));
}

QStringList membersOf(const LadderFacts &facts, const TierStair &stair)
{
    QStringList names;
    for (const RecordId id : stair.members)
        if (facts.names.contains(id)) // those of a full rung were not asked for
            names.append(facts.names.value(id));
    return names;
}

QString shareText(const cultivation::Conversion &conversion)
{
    return QLocale().toString(
               100.0 * static_cast<double>(conversion.stepped) / static_cast<double>(conversion.from), 'f', 1)
        + QLatin1Char('%');
}

/// What the share is of, to the digit: for the tooltip and those who cannot see the column.
QString conversionSentence(const TierStair &stair)
{
    return stair.conversion ? StairsWords::tr("of the %1 who stood one tier below %2 months ago, %3 stepped up")
                                  .arg(shownCount(stair.conversion->from))
                                  .arg(cultivation::ConversionMonths)
                                  .arg(shownCount(stair.conversion->stepped))
                            : QString();
}

void addMoves(Step &rung, const TierStair &stair, bool isLowest)
{
    if (isLowest)
        return;
    rung.rateLabel = StairsWords::tr("From the tier below");
    rung.rate = stair.conversion ? shareText(*stair.conversion) : QStringLiteral("—");
    if (stair.medianMonths)
        rung.median = StairsWords::tr("median %1 months").arg(*stair.medianMonths);
}

Step rungOf(const LadderFacts &facts, const TierStair &stair, bool isLowest)
{
    Step rung;
    rung.id = stair.tier->code.toLatin1();
    rung.name = words::inLanguage(nameOn(*stair.tier, facts.stairs.on));
    rung.count = shownCount(static_cast<qint64>(stair.members.size()));
    rung.unit = StairsWords::tr("firms", "unit after a count");
    rung.flow = flowOf(stair);
    addMoves(rung, stair, isLowest);
    const auto &target = facts.district.specialised.target;
    if (target && facts.isSpecialised() && stair.tier->code == QLatin1String("specialised")) {
        rung.isTarget = true;
        rung.have = static_cast<int>(stair.members.size());
        rung.want = static_cast<int>(*target);
    } else {
        rung.members = membersOf(facts, stair);
    }
    const int days = facts.district.limits.certificateListedDays;
    QStringList said{StairsWords::tr("%1: %2 enterprises", "rung, count").arg(rung.name, rung.count)};
    if (!rung.flow.isEmpty())
        said.append(rung.flow);
    said.append(StairsWords::tr("%1 certificates end within %2 days").arg(shownCount(stair.expiring)).arg(days));
    if (const QString share = conversionSentence(stair); !share.isEmpty())
        said.append(share);
    if (!rung.median.isEmpty())
        said.append(rung.median);
    rung.sentence = said.join(StairsWords::tr("; ", "between the parts of a sentence"));
    return rung;
}

QString answerOf(const LadderFacts &facts)
{
    const auto &target = facts.district.specialised.target;
    if (!target || !facts.isSpecialised())
        return StairsWords::tr("%1 enterprises on the ladder").arg(shownCount(facts.onLadder()));
    const qint64 gap = *target - facts.rung(rules::Rung::Specialised).count;
    return gap > 0 ? StairsWords::tr("%1 more to the target of %2").arg(shownCount(gap), shownCount(*target))
                   : StairsWords::tr("The target of %1 is reached").arg(shownCount(*target));
}

} // namespace

qint64 nearOnes(const cultivation::NearnessCounts &counts)
{
    return counts[static_cast<size_t>(Nearness::Reached)] + counts[static_cast<size_t>(Nearness::Unproven)]
        + counts[static_cast<size_t>(Nearness::ShortByOne)];
}

QString documentsOf(const eligibility::ShelfRules &rules)
{
    return rules.pack->documentNumber.isEmpty() ? rules.pack->title : rules.pack->documentNumber;
}

StairsData stairsOf(const LadderFacts &facts, const std::optional<CandidateSum> &candidates)
{
    StairsData stairs;
    for (const TierStair &stair : facts.stairs.tiers)
        stairs.rungs.push_back(rungOf(facts, stair, stairs.rungs.isEmpty()));
    stairs.answer = answerOf(facts);
    const QString on = facts.stairs.on.toString(Qt::ISODate);
    if (candidates) {
        stairs.detail = StairsWords::tr("%1 are short by one condition or lack only evidence")
                            .arg(shownCount(nearOnes(candidates->counts)));
        stairs.basis = StairsWords::tr("As of %1; rules: %2").arg(on, candidates->documents);
    } else {
        stairs.detail = StairsWords::tr("As of %1").arg(on);
        stairs.basis = StairsWords::tr("Told by the certificates that hold on this day");
    }
    return stairs;
}

StairsData stairsWithout(const Error &error)
{
    return {StairsWords::tr("The ladder cannot be shown"), words::sentence(error), {}, {}};
}

} // namespace yumiao::ui::pages
