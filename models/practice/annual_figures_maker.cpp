// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/annual_figures_maker.h"

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::AnnualFigures;
using records::AuditState;

constexpr int ClosedYears = 4;
constexpr int ReportingPercent = 33;

/// What part of `whole`, in thousandths, to the nearest 100 元.
Money part(Money whole, qint64 perMille)
{
    return Money::fromYuan(whole.fen() / 100 * perMille / 100'000 * 100);
}

void fillSource(AnnualFigures &it, const Firm &firm, QDate today, Draw &draw)
{
    const qint64 place = draw.below(100);
    if (firm.rung && place < 60) {
        it.source = u"审计报告"_s;
        it.auditState = place < 15 ? AuditState::SpecialAudit : AuditState::Audited;
    } else if (place < 75) {
        it.source = place < 68 ? u"年报"_s : u"企业填报"_s;
        it.auditState = AuditState::Reported;
    } else {
        it.source = u"税务核对"_s;
        it.auditState = AuditState::TaxChecked;
    }
    it.sourceDate = qMin(today, QDate(static_cast<int>(it.fiscalYear.value_or(2000)) + 1, 6, 30));
}

/// The share of research in revenue, in thousandths; nothing for those who have none to report.
std::optional<qint64> researchShare(const Firm &firm, Draw &draw)
{
    if (firm.rung)
        return draw.between(8, 65);
    if (firm.isIndustrial() || firm.trade->industry.startsWith("65"_L1))
        return draw.percent(45) ? std::optional<qint64>(draw.skewed(0, 45)) : std::nullopt;
    return std::nullopt;
}

AnnualFigures yearOf(const Firm &firm, int year, QDate today, Money revenue, std::optional<qint64> research, Draw &draw)
{
    AnnualFigures it;
    it.enterprise.id = firm.id;
    it.fiscalYear = year;
    it.revenue = revenue;
    if (firm.rung || !draw.percent(25))
        it.mainRevenue = part(revenue, draw.between(firm.rung ? 760 : 650, 1000));
    if (research)
        it.rdExpense = part(revenue, *research);
    it.netProfit = part(revenue, draw.between(-30, 110));
    it.taxPaid = part(revenue, draw.between(8, 60));
    if (firm.rung || !draw.percent(20)) {
        it.totalAssets = part(revenue, draw.between(500, 1700));
        it.totalLiabilities = part(*it.totalAssets, draw.between(180, 720));
    }
    it.employees = qMax<qint64>(1, firm.bulk.people * draw.between(88, 108) / 100);
    if (research)
        it.rdStaff = *it.employees * qMin<qint64>(150, *research * 4) / 1000;
    fillSource(it, firm, today, draw);
    return it;
}

} // namespace

FiguresByFirm makeAnnualFigures(const Making &making, const std::vector<Firm> &firms)
{
    FiguresByFirm ofNoted;
    Draw draw = making.draw(Stream::Figures);
    const int lastYear = making.numbers.today.year() - 1;
    for (const Firm &firm : firms) {
        const bool reports = firm.isIn(making.numbers.today) && (firm.rung || draw.percent(ReportingPercent));
        if (!reports)
            continue;
        Money revenue = part(Money::fromWan(firm.bulk.revenueWan), draw.between(930, 1070));
        std::optional<qint64> research = researchShare(firm, draw);
        for (int year = lastYear; year > lastYear - ClosedYears && year >= firm.life.established.year(); --year) {
            AnnualFigures it = yearOf(firm, year, making.numbers.today, revenue, research, draw);
            it.id = making.ids.next();
            making.out.add(it);
            if (firm.isNoted(making.numbers.today))
                ofNoted[firm.id].push_back(it);
            revenue = part(revenue, draw.between(720, 990)); // the year before was smaller, as a rule
            if (research)
                research = qMax<qint64>(0, *research - draw.between(-2, 5));
        }
    }
    return ofNoted;
}

} // namespace yumiao::practice
