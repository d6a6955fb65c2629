// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/financing_slots.h"

#include <algorithm>
#include <array>

namespace yumiao::practice {
namespace {

using records::ApplicationStage;
using records::FinancingInstrument;

struct StageCount {
    ApplicationStage stage;
    int of5000;
};
/// Under way; the side exits stand for the stage they are taken from: returned at registration, withdrawn at
/// recommendation, declined at the bank, lapsed after approval.
constexpr std::array UnderWay{
    StageCount{ApplicationStage::Registered, 4},
    StageCount{ApplicationStage::Verified, 3},
    StageCount{ApplicationStage::Recommended, 9},
    StageCount{ApplicationStage::Accepted, 8},
    StageCount{ApplicationStage::DueDiligence, 6},
    StageCount{ApplicationStage::InApproval, 9},
    StageCount{ApplicationStage::Granted, 5},
    StageCount{ApplicationStage::Signed, 3},
};
constexpr std::array Ended{
    StageCount{ApplicationStage::Returned, 4},
    StageCount{ApplicationStage::Withdrawn, 5},
    StageCount{ApplicationStage::Declined, 7},
    StageCount{ApplicationStage::Lapsed, 5},
    StageCount{ApplicationStage::PartlyPaid, 3},
    StageCount{ApplicationStage::PaidOut, 20},
    StageCount{ApplicationStage::Repaying, 19},
    StageCount{ApplicationStage::Settled, 2},
};
constexpr std::array OfEarlierYears{
    StageCount{ApplicationStage::Withdrawn, 6},
    StageCount{ApplicationStage::Declined, 13},
    StageCount{ApplicationStage::Lapsed, 4},
    StageCount{ApplicationStage::Repaying, 18},
    StageCount{ApplicationStage::Settled, 44},
};

struct StuckCase {
    ApplicationStage stage;
    int days;
    int wan;
    FinancingInstrument instrument;
};
constexpr std::array StuckCases{
    StuckCase{ApplicationStage::InApproval, 41, 480, FinancingInstrument::WorkingCapital},
    StuckCase{ApplicationStage::Accepted, 24, 900, FinancingInstrument::LongTerm},
    StuckCase{ApplicationStage::Recommended, 19, 260, FinancingInstrument::ProcurementLoan},
    StuckCase{ApplicationStage::Accepted, 17, 150, FinancingInstrument::BillDiscount},
    StuckCase{ApplicationStage::InApproval, 33, 220, FinancingInstrument::GuaranteedLoan},
    StuckCase{ApplicationStage::DueDiligence, 28, 180, FinancingInstrument::IpPledge},
    StuckCase{ApplicationStage::Recommended, 16, 220, FinancingInstrument::CreditLoan},
};
constexpr int UnderWayWan = 21'600; // for 5,000
constexpr int PaidWan = 13'800;

FinancingInstrument drawInstrument(Draw &draw)
{
    static const Weights weights = [] {
        Weights made; // in the order of the enumeration
        for (const int weight : {30, 10, 10, 6, 2, 1, 3, 6, 3, 5, 1, 2, 10, 5, 3, 6, 1})
            made.add(weight);
        return made;
    }();
    return static_cast<FinancingInstrument>(weights.choose(draw));
}

/// Parts of `total`, each a multiple of ten and at least ten where the total allows it.
std::vector<qint64> parts(qint64 total, size_t count, Draw &draw)
{
    std::vector<qint64> weights(count);
    qint64 sum = 0;
    for (qint64 &weight : weights)
        sum += weight = draw.between(10, 100);
    qint64 given = 0;
    for (size_t i = 0; i + 1 < count; ++i)
        given += weights[i] = qMax<qint64>(10, total * weights[i] / sum / 10 * 10);
    if (count > 0)
        weights.back() = qMax<qint64>(10, total - given);
    return weights;
}

class SlotMaker {
public:
    SlotMaker(const PracticeNumbers &numbers, Draw &draw)
        : m_numbers(numbers)
        , m_draw(draw)
        , m_yearStart(qMin(QDate(numbers.today.year(), 1, 5), numbers.today.addDays(-200)))
    {
    }
    [[nodiscard]] std::vector<FinancingSlot> underWay();
    [[nodiscard]] std::vector<FinancingSlot> ended();
    [[nodiscard]] std::vector<FinancingSlot> ofYearBefore(int yearsBack);

private:
    void makeStuck(std::vector<FinancingSlot> &open);
    [[nodiscard]] FinancingSlot ending(ApplicationStage stage, QDate first, QDate last);

    const PracticeNumbers &m_numbers;
    Draw &m_draw;
    QDate m_yearStart;
};

bool isPaid(ApplicationStage stage)
{
    return stage >= ApplicationStage::PartlyPaid && stage <= ApplicationStage::Settled;
}

void SlotMaker::makeStuck(std::vector<FinancingSlot> &open)
{
    const int wanted = m_numbers.share(static_cast<int>(StuckCases.size()));
    std::vector<bool> taken(open.size(), false);
    for (int i = 0; i < wanted; ++i) {
        const StuckCase &stuck = StuckCases[static_cast<size_t>(i) % StuckCases.size()];
        for (size_t k = 0; k < open.size(); ++k) {
            if (taken[k] || open[k].stage != stuck.stage)
                continue;
            taken[k] = true;
            open[k].stageSince = m_numbers.today.addDays(-stuck.days);
            open[k].wan = stuck.wan;
            open[k].instrument = stuck.instrument;
            break;
        }
    }
}

std::vector<FinancingSlot> SlotMaker::underWay()
{
    std::vector<FinancingSlot> open;
    for (const StageCount &count : UnderWay)
        for (int i = 0; i < m_numbers.share(count.of5000); ++i)
            open.push_back(
                {count.stage, {}, m_numbers.today.addDays(-m_draw.between(0, 13)), 0, drawInstrument(m_draw)});
    makeStuck(open);
    qint64 given = 0;
    size_t others = 0;
    for (const FinancingSlot &slot : open) {
        given += slot.wan;
        others += slot.wan == 0 ? 1 : 0;
    }
    const auto amounts = parts(m_numbers.share(UnderWayWan) / 10 * 10 - given, others, m_draw);
    size_t next = 0;
    for (FinancingSlot &slot : open) {
        if (slot.wan == 0)
            slot.wan = amounts[next++];
        slot.applied
            = qMax(m_yearStart, slot.stageSince.addDays(-static_cast<int>(slot.stage) * m_draw.between(4, 12)));
    }
    return open;
}

FinancingSlot SlotMaker::ending(ApplicationStage stage, QDate first, QDate last)
{
    FinancingSlot slot{stage, m_draw.day(first, last), {}, m_draw.skewed(2, 60) * 10, drawInstrument(m_draw)};
    slot.stageSince = qMin(m_numbers.today.addDays(-1), slot.applied.addDays(m_draw.between(15, 75)));
    return slot;
}

std::vector<FinancingSlot> SlotMaker::ended()
{
    std::vector<FinancingSlot> done;
    for (const StageCount &count : Ended)
        for (int i = 0; i < m_numbers.share(count.of5000); ++i)
            done.push_back(ending(count.stage, m_yearStart, m_numbers.today.addDays(-60)));
    const auto paid
        = std::count_if(done.begin(), done.end(), [](const FinancingSlot &slot) { return isPaid(slot.stage); });
    const auto amounts = parts(m_numbers.share(PaidWan) / 10 * 10, static_cast<size_t>(paid), m_draw);
    size_t next = 0;
    for (FinancingSlot &slot : done)
        if (isPaid(slot.stage))
            slot.wan = amounts[next++];
    return done;
}

std::vector<FinancingSlot> SlotMaker::ofYearBefore(int yearsBack)
{
    const QDate last = m_yearStart.addDays(-5).addYears(1 - yearsBack);
    std::vector<FinancingSlot> done;
    for (const StageCount &count : OfEarlierYears) {
        const bool running = count.stage == ApplicationStage::Repaying && yearsBack > 1;
        const ApplicationStage stage = running ? ApplicationStage::Settled : count.stage;
        for (int i = 0; i < m_numbers.share(count.of5000); ++i) {
            done.push_back(ending(stage, last.addDays(-350), last.addDays(-20)));
            if (done.back().stage == ApplicationStage::Settled)
                done.back().stageSince = qMin(m_numbers.today.addDays(-1), done.back().applied.addDays(410));
        }
    }
    return done;
}

} // namespace

std::vector<FinancingSlot> financingSlots(const PracticeNumbers &numbers, Draw draw)
{
    SlotMaker maker(numbers, draw);
    std::vector<FinancingSlot> all = maker.ofYearBefore(2);
    for (const auto &part : {maker.ofYearBefore(1), maker.ended(), maker.underWay()})
        all.insert(all.end(), part.begin(), part.end());
    std::stable_sort(
        all.begin(), all.end(), [](const FinancingSlot &a, const FinancingSlot &b) { return a.applied < b.applied; });
    return all;
}

} // namespace yumiao::practice
