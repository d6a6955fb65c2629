// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/scale_maker.h"

#include "models/practice/enterprise_facts.h"
#include "models/records/scale_entry.h"

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::ScaleEntry;
using records::ScaleExit;
using records::ScaleRoute;
using records::ScaleSector;
using records::ScaleState;

constexpr int KnownWayPerCent = 60; ///< of those above scale; of the others only the mark is known
constexpr int LeftPerCent = 3;
constexpr int NearPerCent = 30;

std::optional<ScaleSector> sectorOf(const Firm &firm)
{
    const QString division = firm.trade->industry.left(2);
    if (firm.isIndustrial())
        return ScaleSector::Industry;
    return division == "51"_L1 ? std::optional(ScaleSector::Wholesale)
        : division == "52"_L1  ? std::optional(ScaleSector::Retail)
        : division == "61"_L1  ? std::optional(ScaleSector::Accommodation)
        : division == "62"_L1  ? std::optional(ScaleSector::Catering)
                               : std::nullopt;
}

/// The line of the sector, near enough to look right; the rule itself is data of its own.
qint64 lineWan(ScaleSector sector)
{
    return sector == ScaleSector::Industry || sector == ScaleSector::Wholesale ? 2000
        : sector == ScaleSector::Retail                                        ? 500
                                                                               : 200;
}

/// Writes the steps of one enterprise one after another, none of them later than the day of the district.
class ScaleWay {
public:
    ScaleWay(const Making &making, const Firm &firm, ScaleSector sector)
        : m_making(making)
        , m_firm(firm)
        , m_sector(sector)
    {
    }
    void go(ScaleState state, QDate date, const QString &batch = {}, std::optional<ScaleExit> exit = {})
    {
        if (date > m_making.numbers.today)
            return;
        ScaleEntry it;
        it.id = m_making.ids.next();
        it.enterprise.id = m_firm.id;
        it.state = state;
        it.date = date;
        it.sector = m_sector;
        it.batch = batch;
        it.exitReason = exit;
        if (state == ScaleState::Declared)
            it.route = ScaleRoute::Yearly;
        if (state == ScaleState::UpperReview)
            it.opinion = u"材料齐全，同意上报"_s;
        m_making.out.add(it);
    }

private:
    const Making &m_making;
    const Firm &m_firm;
    ScaleSector m_sector;
};

void makeListed(const Making &making, const Firm &firm, ScaleSector sector, Draw &draw)
{
    const int first = qMax(firm.life.established.year() + 1, 2015);
    const int last = making.numbers.today.year() - 1;
    if (first > last)
        return;
    const int year = static_cast<int>(draw.between(first, last));
    const QString batch = u"%1年年度批次"_s.arg(year);
    ScaleWay way(making, firm, sector);
    way.go(ScaleState::Ready, QDate(year, 9, 1));
    way.go(ScaleState::Declared, QDate(year, 10, 20), batch);
    way.go(ScaleState::CountyReview, QDate(year, 10, 28), batch);
    way.go(ScaleState::UpperReview, QDate(year, 11, 8), batch);
    way.go(ScaleState::Listed, QDate(year + 1, 1, 1), batch);
    if (draw.percent(LeftPerCent) && year + 1 < last)
        way.go(ScaleState::Left, QDate(last, 12, 31), {}, ScaleExit::BelowLine);
}

void makeNear(const Making &making, const Firm &firm, ScaleSector sector, Draw &draw)
{
    const int year = making.numbers.today.year();
    ScaleWay way(making, firm, sector);
    const QDate since(year - 1, 3, 1);
    if (firm.life.established > since)
        return;
    way.go(ScaleState::Cultivated, since);
    if (draw.percent(40))
        way.go(ScaleState::Ready, QDate(year, 7, 15));
}

} // namespace

void makeScaleEntries(const Making &making, const std::vector<Firm> &firms)
{
    Draw draw = making.draw(Stream::Scale);
    for (const Firm &firm : firms) {
        const auto sector = sectorOf(firm);
        if (!sector || !firm.isIn(making.numbers.today))
            continue;
        const bool above = isAboveScale(firm) == true;
        const bool near = !above && firm.bulk.revenueWan * 4 >= lineWan(*sector) * 3;
        if (above && draw.percent(KnownWayPerCent))
            makeListed(making, firm, *sector, draw);
        else if (near && draw.percent(NearPerCent))
            makeNear(making, firm, *sector, draw);
    }
}

} // namespace yumiao::practice
