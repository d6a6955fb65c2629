// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/gauge_words.h"

#include "models/items/shown_number.h"

#include <QCoreApplication>

namespace yumiao::ui::reports {
namespace {

using gauges::SumShare;

struct GaugeWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::reports::GaugeWords)
};

QString limitWords(const SumShare &share)
{
    if (!share.floor)
        return GaugeWords::tr("no limit is set for it");
    const QString limit = percentWords(share.floor);
    return *share.isMet() ? GaugeWords::tr("at least %1 is asked for, which is met").arg(limit)
                          : GaugeWords::tr("at least %1 is asked for, which is not met").arg(limit);
}

QString countedWords(const NamedShare &named)
{
    const int counted = static_cast<int>(named.share->counted.size());
    const int leftOut = static_cast<int>(named.share->leftOut.size());
    const QString records = named.ofContracts ? GaugeWords::tr("%n contract(s) counted", nullptr, counted)
                                              : GaugeWords::tr("%n budget(s) counted", nullptr, counted);
    return leftOut == 0
        ? records
        : GaugeWords::tr("%1, %n left out that do not tell it", "records counted", leftOut).arg(records);
}

} // namespace

QString percentWords(const std::optional<Quantity> &percent)
{
    if (!percent)
        return QStringLiteral("—");
    const qint64 tenths = Quantity::fromScaled(1'000).scaled();
    return QStringLiteral("%1%").arg(Quantity::fromScaled(percent->scaled() / tenths * tenths).toText());
}

std::vector<NamedShare> sharesIn(const gauges::DepartmentProcurement &of)
{
    return {{GaugeWords::tr("Reserved for SMEs, of the whole budget (the plan)"), GaugeWords::tr("Reserved"),
                &of.planned.reserved, false},
        {GaugeWords::tr("Of it for small and micro enterprises (the plan)"), GaugeWords::tr("For small"),
            &of.planned.small, false},
        {GaugeWords::tr("Reserved for SMEs above the lines of small projects (No. 46)"), GaugeWords::tr("Reserved"),
            &of.planned.above, false},
        {GaugeWords::tr("Of it for small and micro enterprises (No. 46)"), GaugeWords::tr("For small"),
            &of.planned.aboveSmall, false},
        {GaugeWords::tr("Contracts given to SMEs"), GaugeWords::tr("To SMEs"), &of.given.sme, true},
        {GaugeWords::tr("Of them to small and micro enterprises"), GaugeWords::tr("To small"), &of.given.small, true}};
}

QString shareSentence(const NamedShare &named)
{
    const SumShare &share = *named.share;
    if (!share.percent())
        return GaugeWords::tr("%1: unknown; %2.", "share, records counted").arg(named.title, countedWords(named));
    const QString sums = GaugeWords::tr("%1 of %2 × 10,000 yuan")
                             .arg(items::shownWan(share.part.fen()), items::shownWan(share.whole.fen()));
    return named.ofContracts
        ? GaugeWords::tr("%1: %2 (%3); %4.", "share, percent, sums, records counted")
              .arg(named.title, percentWords(share.percent()), sums, countedWords(named))
        : GaugeWords::tr("%1: %2 (%3); %4; %5.", "share, percent, sums, limit, records counted")
              .arg(named.title, percentWords(share.percent()), sums, limitWords(share), countedWords(named));
}

QString wholesNote(const gauges::ProcurementGauge &gauge)
{
    const QString plan = GaugeWords::tr(
        "The plan counts what is reserved against the whole procurement budget of the departments of the year.");
    if (!gauge.goodsLine || !gauge.worksLine)
        return plan;
    return GaugeWords::tr(
        "%1 Caiku 2020 No. 46 counts it only against the projects above %2 × 10,000 yuan of goods and services or %3 × "
        "10,000 yuan of works, without those that do not suit SMEs; smaller projects are in principle reserved whole. "
        "So the two shares differ and are not to be compared.",
        "note on the plan, lines")
        .arg(plan, gauge.goodsLine->toText(), gauge.worksLine->toText());
}

QString bandWords(const gauges::AgeBand &band)
{
    return band.to ? GaugeWords::tr("%1 to %2 days").arg(band.from).arg(*band.to)
                   : GaugeWords::tr("more than %1 days").arg(band.from - 1);
}

QString arrearsSentence(const gauges::ArrearsLedger &ledger)
{
    if (ledger.all.count == 0)
        return GaugeWords::tr("No amount in arrears is entered up to this day.");
    return GaugeWords::tr("%n amount(s) still owed, %1 × 10,000 yuan; %2 of what was entered has been paid. The aim is "
                          "that none is left: %3 without a day to pay by, %4 past the promised day, %5 in dispute.",
        nullptr, static_cast<int>(ledger.all.open))
        .arg(items::shownWan(ledger.all.outstanding.fen()), percentWords(ledger.all.paidShare()))
        .arg(ledger.withoutPromise.count)
        .arg(ledger.promiseBroken.count)
        .arg(ledger.disputed.count);
}

} // namespace yumiao::ui::reports
