// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench/kpi_cards.h"

#include "models/figures/choice_labels.h"
#include "models/figures/counted.h"
#include "models/items/shown_number.h"
#include "ui/charts/chart_numbers.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/workbench/card_parts.h"
#include "ui/pages/workbench/kpi_words.h"
#include "ui/words/label_words.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using figures::DistrictFigures;
using items::shownCount;
using rules::Lamp;
using theme::Glyph;
using widgets::BarPart;
using widgets::KpiBullet;
using widgets::KpiData;

KpiBullet bulletOf(const QString &label, const figures::RatioFigures &ratio)
{
    KpiBullet bullet;
    bullet.label = label;
    bullet.text = KpiWords::tr("to be verified");
    if (ratio.value) {
        bullet.value = ratio.value->toDouble() / 100.0;
        bullet.text = QStringLiteral("%1%").arg(charts::numberText(ratio.value->toDouble(), true));
    }
    bullet.required = ratio.floor ? ratio.floor->toDouble() / 100.0 : 0.0;
    return bullet;
}

QString floorText(const figures::RatioFigures &ratio)
{
    return ratio.floor ? QStringLiteral("%1%").arg(ratio.floor->toText()) : QStringLiteral("—");
}

/// Both ratios must hold; what nobody has reported is neither met nor missed.
void addRatioLamp(KpiData &data, const figures::RatioFigures &reserved, const figures::RatioFigures &small)
{
    data.lamp = Glyph::LampNotStarted;
    data.lampWord = KpiWords::tr("To be verified");
    if (!reserved.lamp || !small.lamp)
        return;
    const Lamp worse = std::min(reserved.lamp->lamp, small.lamp->lamp); // red stands first
    data.lamp = glyphOf(worse);
    data.lampWord = worse == Lamp::Green ? KpiWords::tr("Met") : KpiWords::tr("Not met");
}

CardFacts procurementCard(const DistrictFigures &district)
{
    const figures::RatioFigures &reserved = district.reserved;
    const figures::RatioFigures &small = district.small;
    KpiData data;
    data.title = KpiWords::tr("Procurement reserved");
    addRatioLamp(data, reserved, small);
    const QList<KpiBullet> bullets{
        bulletOf(KpiWords::tr("Reserved"), reserved), bulletOf(KpiWords::tr("For small"), small)};
    data.picture = bullets;
    data.foot = KpiWords::tr("Required ≥ %1, of it small ≥ %2").arg(floorText(reserved), floorText(small));
    data.sentence = KpiWords::tr(
        "%1: reserved %2, of it for small and micro enterprises %3; %4; %5", "title, share, share, state, requirement")
                        .arg(data.title, bullets.at(0).text, bullets.at(1).text, data.lampWord, data.foot);
    std::vector<RecordId> told = reserved.records;
    for (const RecordId id : small.records)
        if (small.toldBy == reserved.toldBy && std::find(told.begin(), told.end(), id) == told.end())
            told.push_back(id);
    return {data, figures::countedRecords(reserved.toldBy, told)};
}

const char *fillOf(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Red:
        return "redfill";
    case Lamp::Amber:
        return "ambfill";
    case Lamp::Green:
        return "grnfill";
    case Lamp::Done:
        return "gryfill";
    case Lamp::Blue:
        return "acc";
    case Lamp::NotStarted:
        return "line2";
    }
    Q_UNREACHABLE();
}

void addLampWord(KpiData &data, const rules::LampCounts &lamps)
{
    const qint64 red = lamps[static_cast<size_t>(Lamp::Red)];
    const qint64 amber = lamps[static_cast<size_t>(Lamp::Amber)];
    data.lamp = red ? Glyph::LampRed : amber ? Glyph::LampAmber : Glyph::LampGreen;
    data.lampWord = red ? KpiWords::tr("%1 overdue").arg(red)
        : amber         ? KpiWords::tr("%1 with a warning").arg(amber)
                        : KpiWords::tr("In time");
}

CardFacts measuresCard(const DistrictFigures &district)
{
    const figures::PlanProgress &plan = district.plan;
    KpiData data;
    data.title = KpiWords::tr("Measures of the plan");
    data.value = shownCount(plan.measures);
    data.rest = KpiWords::tr("measures, %1 closed").arg(shownCount(plan.lamps[static_cast<size_t>(Lamp::Done)]));
    if (plan.measures > 0)
        addLampWord(data, plan.lamps);
    CardFacts card{{}, countedOf(district, "measures.total"), {}};
    QList<BarPart> parts;
    QStringList all;
    for (const Lamp lamp : rules::shownLamps(plan.lamps)) {
        const qint64 count = plan.lamps[static_cast<size_t>(lamp)];
        parts.append({fillOf(lamp), static_cast<double>(count)});
        const QString words
            = KpiWords::tr("%1 %2", "name of a lamp, how many measures show it").arg(lampWord(lamp), shownCount(count));
        all.append(words);
        if (count == 0 && lamp == Lamp::NotStarted)
            continue;
        const bool alone = lamp == Lamp::Done || lamp == Lamp::NotStarted; // the sign says it, space is short
        data.counts.append({glyphOf(lamp), alone ? shownCount(count) : words});
        card.links.append({words, countedOf(district, QByteArray("measures.") + rules::lampCode(lamp).data())});
    }
    data.picture = parts;
    data.foot = all.join(KpiWords::tr(", "));
    addSentence(data);
    card.data = data;
    return card;
}

QString amountText(Money amount)
{
    const double wan = static_cast<double>(amount.fen()) / 1'000'000.0;
    if (wan >= 10'000.0) // 1 亿元 and more (ui.md 9)
        return KpiWords::tr("%1 × 100 m yuan").arg(charts::numberText(wan / 10'000.0, true));
    return KpiWords::tr("%1 × 10,000 yuan").arg(charts::numberText(wan, true));
}

CardFacts financingCard(const DistrictFigures &district)
{
    const figures::FinancingFigures &financing = district.financing;
    KpiData data;
    data.title = KpiWords::tr("Financing under way");
    data.value = shownCount(financing.underWay.count);
    data.rest = KpiWords::tr("applications, %1").arg(amountText(financing.underWay.amount));
    data.lamp = financing.stuck.count ? Glyph::LampAmber : Glyph::LampGreen;
    data.lampWord = financing.stuck.count ? KpiWords::tr("%1 stuck").arg(shownCount(financing.stuck.count))
                                          : KpiWords::tr("Nothing stuck");
    CardFacts card{
        {}, countedOf(district, "financing.under_way"), {{data.lampWord, countedOf(district, "financing.stuck")}}};
    QList<BarPart> parts;
    QStringList stages;
    const auto groups = figures::stagesUnderWay();
    for (size_t i = 0; i < groups.size(); ++i) {
        const auto &stage = financing.stage(groups[i]);
        parts.append(
            {"c1", static_cast<double>(stage.count), static_cast<double>(i) / static_cast<double>(groups.size() - 1)});
        stages.append(KpiWords::tr("%1 %2", "name of a stage, how many applications stand in it")
                          .arg(words::shown(figures::labelOf(groups[i])), shownCount(stage.count)));
        const char *code = records::choicesOf<rules::StageGroup>()[static_cast<size_t>(groups[i])].code;
        card.links.append({stages.last(), countedOf(district, QByteArray("financing.stage.") + code)});
    }
    data.picture = parts;
    data.foot = stages.join(KpiWords::tr(" · ", "between figures"));
    addSentence(data);
    card.data = data;
    return card;
}

} // namespace

std::array<CardFacts, KpiCards> kpiCards(const DistrictFigures &district)
{
    return {enterprisesCard(district), specialisedCard(district), procurementCard(district), measuresCard(district),
        financingCard(district)};
}

std::array<CardFacts, KpiCards> emptyKpiCards()
{
    const QString titles[] = {KpiWords::tr("Enterprises of all kinds"), KpiWords::tr("Specialised SMEs"),
        KpiWords::tr("Procurement reserved"), KpiWords::tr("Measures of the plan"),
        KpiWords::tr("Financing under way")};
    std::array<CardFacts, KpiCards> cards;
    for (size_t i = 0; i < cards.size(); ++i)
        cards[i].data.title = titles[i];
    return cards;
}

} // namespace yumiao::ui::pages
