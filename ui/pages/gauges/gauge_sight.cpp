// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gauges/gauge_sight.h"

#include "models/figures/counted.h"
#include "models/items/shown_number.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/reports/gauge_words.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using gauges::ArrearLine;
using gauges::ArrearsLedger;
using gauges::EiaBook;
using gauges::EiaLine;
using gauges::ProcurementGauge;
using items::shownCount;
using items::shownWan;
using records::RecordKind;
using reports::NamedShare;
using reports::percentWords;
using rules::Lamp;

struct GaugeSightWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::GaugeSightWords)
};

constexpr size_t MostGaugeDebtors = 8;
constexpr double WholePercent = 100.0;

shell::Route routeToRows(RecordKind kind, const std::vector<RecordId> &ids)
{
    return routeTo(figures::countedRecords(kind, ids));
}

QString wanWords(Money sum)
{
    return GaugeSightWords::tr("%1 × 10,000 yuan").arg(shownWan(sum.fen()));
}

template <typename E>
QString choiceWords(const std::optional<E> &value)
{
    return value ? words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(*value)]) : QString();
}

/// 绿 and 红 by whether a limit is met; nothing while that is unknown.
std::optional<Lamp> metLamp(std::optional<bool> met)
{
    return met ? std::optional(*met ? Lamp::Green : Lamp::Red) : std::nullopt;
}

widgets::KpiBullet bulletFor(const NamedShare &named)
{
    widgets::KpiBullet bullet;
    bullet.label = named.shortTitle;
    bullet.text = percentWords(named.share->percent());
    if (const auto percent = named.share->percent())
        bullet.value = std::min(1.0, percent->toDouble() / WholePercent);
    bullet.required = named.share->floor ? named.share->floor->toDouble() / WholePercent : 0.0;
    return bullet;
}

/// A share and the part of it for small enterprises on one card.
GaugeCard shareCard(const QString &title, const NamedShare &first, const NamedShare &second)
{
    GaugeCard card;
    card.data.title = title;
    card.data.picture = QList{bulletFor(first), bulletFor(second)};
    const auto met = first.share->isMet();
    const auto small = second.share->isMet();
    if (first.share->floor) {
        const auto worse = met && small ? std::optional(*met && *small) : std::nullopt;
        card.data.lamp = glyphOf(metLamp(worse).value_or(Lamp::NotStarted));
        card.data.lampWord = !worse ? GaugeSightWords::tr("To be verified")
            : *worse                ? GaugeSightWords::tr("Met")
                                    : GaugeSightWords::tr("Not met");
    }
    const int leftOut = static_cast<int>(first.share->leftOut.size());
    card.data.foot = GaugeSightWords::tr("%1 counted, %2 left out").arg(first.share->counted.size()).arg(leftOut);
    card.data.sentence = QStringLiteral("%1\n%2").arg(reports::shareSentence(first), reports::shareSentence(second));
    card.route = routeToRows(
        first.ofContracts ? RecordKind::ProcurementContract : RecordKind::ProcurementBudget, first.share->counted);
    return card;
}

FactLine departmentLine(const gauges::DepartmentProcurement &of)
{
    FactLine line;
    const auto reserved = of.planned.reserved.isMet();
    const auto small = of.planned.small.isMet();
    const auto lamp = metLamp(reserved && small ? std::optional(*reserved && *small) : std::nullopt); // both must hold
    if (lamp)
        line.lamp = rules::LampAnswer{
            *lamp, *lamp == Lamp::Green ? rules::LampCause::TargetMet : rules::LampCause::TargetMissed, {}};
    else
        line.sign = GaugeSightWords::tr("Unknown");
    line.text
        = GaugeSightWords::tr("%1: %2, of it small %3", "department, share, share")
              .arg(of.name, percentWords(of.planned.reserved.percent()), percentWords(of.planned.small.percent()));
    std::vector<RecordId> budgets = of.planned.reserved.counted;
    budgets.insert(budgets.end(), of.planned.reserved.leftOut.begin(), of.planned.reserved.leftOut.end());
    line.route = routeToRows(RecordKind::ProcurementBudget, budgets);
    return line;
}

/// What stands in none of the sums, as a line that opens it.
void addLeftOut(std::vector<FactLine> &lines, const QString &what, RecordKind kind, const gauges::SumShare &share)
{
    if (!share.leftOut.empty())
        lines.push_back({{}, GaugeSightWords::tr("Left out"),
            GaugeSightWords::tr("%1: %n that do not tell it", "share", static_cast<int>(share.leftOut.size()))
                .arg(what),
            {}, routeToRows(kind, share.leftOut)});
}

GaugeSight sightOfProcurement(const ProcurementGauge &gauge)
{
    GaugeSight sight;
    sight.title = GaugeSightWords::tr("Procurement of %1").arg(gauge.year);
    const auto shares = reports::sharesIn(gauge.all);
    sight.cards = {shareCard(GaugeSightWords::tr("By the plan, clause 14"), shares[0], shares[1]),
        shareCard(GaugeSightWords::tr("By Caiku 2020 No. 46"), shares[2], shares[3]),
        shareCard(GaugeSightWords::tr("Contracts signed"), shares[4], shares[5])};
    sight.note = reports::wholesNote(gauge);
    sight.linesTitle = GaugeSightWords::tr("Departments");
    addLeftOut(
        sight.lines, GaugeSightWords::tr("By the plan"), RecordKind::ProcurementBudget, gauge.all.planned.reserved);
    addLeftOut(sight.lines, GaugeSightWords::tr("By No. 46"), RecordKind::ProcurementBudget, gauge.all.planned.above);
    addLeftOut(sight.lines, GaugeSightWords::tr("Contracts"), RecordKind::ProcurementContract, gauge.all.given.sme);
    for (const gauges::DepartmentProcurement &it : gauge.departments)
        sight.lines.push_back(departmentLine(it));
    return sight;
}

FactLine totalsLine(const QString &sign, const QString &what, const gauges::ArrearTotals &totals)
{
    return {{}, sign, GaugeSightWords::tr("%1: %2", "what, sum").arg(what, wanWords(totals.outstanding)),
        shownCount(totals.count), routeToRows(RecordKind::Arrear, totals.arrears)};
}

GaugeSight sightOfArrears(const ArrearsLedger &ledger)
{
    GaugeSight sight;
    sight.title = GaugeSightWords::tr("Arrears as of %1").arg(ledger.on.toString(Qt::ISODate));
    gauges::ArrearTotals open;
    for (const ArrearLine &line : ledger.lines)
        if (line.isOpen())
            open.add(line);
    GaugeCard card;
    card.data.title = GaugeSightWords::tr("Still owed");
    card.data.value = shownWan(open.outstanding.fen());
    card.data.rest = GaugeSightWords::tr("× 10,000 yuan, %n amount(s)", nullptr, static_cast<int>(open.count));
    card.data.lamp = glyphOf(ledger.all.count == 0 ? Lamp::NotStarted : open.count == 0 ? Lamp::Green : Lamp::Red);
    card.data.lampWord = ledger.all.count == 0 ? GaugeSightWords::tr("Nothing entered")
        : open.count == 0                      ? GaugeSightWords::tr("None left")
                                               : GaugeSightWords::tr("The aim is none");
    if (const auto share = ledger.all.paidShare())
        card.data.picture = widgets::KpiProgress{share->toDouble() / WholePercent, {}};
    card.data.foot = GaugeSightWords::tr("Paid %1 of what was entered").arg(percentWords(ledger.all.paidShare()));
    card.data.sentence = reports::arrearsSentence(ledger);
    card.route = routeToRows(RecordKind::Arrear, open.arrears);
    sight.cards = {card};
    sight.linesTitle = GaugeSightWords::tr("What stands out");
    const QString promises = GaugeSightWords::tr("Promise");
    sight.lines.push_back(totalsLine(promises, GaugeSightWords::tr("past the promised day"), ledger.promiseBroken));
    sight.lines.push_back(totalsLine(promises, GaugeSightWords::tr("no day to pay by"), ledger.withoutPromise));
    sight.lines.push_back(
        totalsLine(GaugeSightWords::tr("Dispute"), GaugeSightWords::tr("in dispute"), ledger.disputed));
    for (const gauges::AgeBand &band : ledger.bands)
        sight.lines.push_back(totalsLine(GaugeSightWords::tr("Age"), reports::bandWords(band), band.totals));
    for (size_t i = 0; i < std::min(MostGaugeDebtors, ledger.debtors.size()); ++i)
        sight.lines.push_back(
            totalsLine(GaugeSightWords::tr("Debtor"), ledger.debtors[i].debtor, ledger.debtors[i].totals));
    return sight;
}

/// Days used in percent of the legal limit, with the plan's share as the mark that is not to be passed.
widgets::KpiBullet eiaBullet(const QString &label, const gauges::EiaKindTotals &totals, const EiaBook &book)
{
    widgets::KpiBullet bullet;
    bullet.label = label;
    bullet.text = percentWords(totals.shareOfLegal());
    if (const auto share = totals.shareOfLegal())
        bullet.value = std::min(1.0, share->toDouble() / WholePercent);
    bullet.required = book.aimShare ? book.aimShare->toDouble() / WholePercent : 0.0;
    return bullet;
}

QString daysWords(const gauges::EiaTerm &term)
{
    if (!term.legal)
        return GaugeSightWords::tr("no limit");
    const QString used = term.used ? shownCount(*term.used) : QStringLiteral("—");
    return GaugeSightWords::tr("%1 / %2 of %3 working days", "used, half, legal")
        .arg(used, term.aim ? shownCount(*term.aim) : QStringLiteral("—"), shownCount(*term.legal));
}

GaugeCard eiaCard(const EiaBook &book)
{
    const gauges::EiaKindTotals &report = book.kinds[0];
    const gauges::EiaKindTotals &form = book.kinds[1];
    GaugeCard card;
    card.data.title = GaugeSightWords::tr("Days used of the legal limit");
    card.data.picture = QList{
        eiaBullet(GaugeSightWords::tr("Reports"), report, book), eiaBullet(GaugeSightWords::tr("Forms"), form, book)};
    std::vector<RecordId> judged = report.judged;
    judged.insert(judged.end(), form.judged.begin(), form.judged.end());
    const size_t within = report.withinAim.size() + form.withinAim.size();
    card.data.foot = GaugeSightWords::tr("%1 of %2 decided this year within %3 of the limit")
                         .arg(within)
                         .arg(judged.size())
                         .arg(percentWords(book.aimShare));
    card.data.sentence = GaugeSightWords::tr("%1: reports %2, forms %3; %4", "title, share, share, how many within")
                             .arg(card.data.title, percentWords(report.shareOfLegal()),
                                 percentWords(form.shareOfLegal()), card.data.foot);
    card.route = routeToRows(RecordKind::EiaCase, judged);
    return card;
}

GaugeSight sightOfEia(const EiaBook &book)
{
    GaugeSight sight;
    sight.title = GaugeSightWords::tr("Environmental approvals as of %1").arg(book.on.toString(Qt::ISODate));
    if (book.kinds.size() > 1)
        sight.cards = {eiaCard(book)};
    sight.note
        = GaugeSightWords::tr("Working days after the day of acceptance, without the days that do not count. The "
                              "plan wants half of the legal limit.");
    sight.linesTitle = GaugeSightWords::tr("Under way");
    for (const EiaLine &line : book.lines) {
        if (line.term.decided)
            break; // open cases stand first
        FactLine fact;
        fact.lamp = rules::LampAnswer{line.term.lamp, rules::LampCause::InTime, {}};
        fact.text = GaugeSightWords::tr("%1: %2", "what, days").arg(line.it.project, daysWords(line.term));
        fact.day = line.term.aimDue ? line.term.aimDue->toString(Qt::ISODate) : QString();
        fact.route = routeTo(RecordKind::EiaCase, line.it.id);
        sight.lines.push_back(std::move(fact));
    }
    return sight;
}

void addFact(std::vector<FactLine> &lines, const QString &what, const QString &text)
{
    if (!text.isEmpty())
        lines.push_back({{}, what, text, {}, {}});
}

std::vector<FactLine> arrearFacts(const ArrearLine &line)
{
    std::vector<FactLine> lines;
    lines.push_back({{}, GaugeSightWords::tr("Creditor"), line.creditor, {},
        routeTo(RecordKind::Enterprise, line.arrear.enterprise.id)});
    addFact(lines, GaugeSightWords::tr("Debtor"),
        GaugeSightWords::tr("%1 (%2)", "debtor, nature").arg(line.debtor, choiceWords(line.arrear.debtorKind)));
    addFact(lines, GaugeSightWords::tr("Contract"), line.arrear.contract);
    addFact(lines, GaugeSightWords::tr("Owed"), wanWords(line.arrear.amount.value_or(Money())));
    addFact(lines, GaugeSightWords::tr("Paid"), wanWords(line.paid));
    addFact(lines, GaugeSightWords::tr("Still owed"), wanWords(line.outstanding));
    addFact(lines, GaugeSightWords::tr("Was due on"), line.arrear.due.toString(Qt::ISODate));
    if (line.daysOverdue)
        addFact(lines, GaugeSightWords::tr("Overdue"),
            GaugeSightWords::tr("%n day(s)", nullptr, static_cast<int>(*line.daysOverdue)));
    if (line.isOpen())
        addFact(lines, GaugeSightWords::tr("Promised by"),
            !line.promised.isValid() ? GaugeSightWords::tr("nobody said when it will be paid")
                : line.promiseBroken ? GaugeSightWords::tr("%1, not kept").arg(line.promised.toString(Qt::ISODate))
                                     : line.promised.toString(Qt::ISODate));
    return lines;
}

std::vector<FactLine> eiaFacts(const EiaLine &line)
{
    std::vector<FactLine> lines;
    const gauges::EiaTerm &term = line.term;
    lines.push_back({rules::LampAnswer{term.lamp, rules::LampCause::InTime, {}}, {}, daysWords(term), {}, {}});
    addFact(lines, GaugeSightWords::tr("Enterprise"), line.developer);
    addFact(lines, GaugeSightWords::tr("Kind"), choiceWords(line.it.kind));
    addFact(lines, GaugeSightWords::tr("Calendar days"), shownCount(term.calendar));
    if (line.it.stoppedDays.value_or(0) > 0)
        addFact(lines, GaugeSightWords::tr("Not counted"),
            GaugeSightWords::tr("%1 working days: %2", "days, reason")
                .arg(*line.it.stoppedDays)
                .arg(line.it.stopReason));
    if (term.aimDue)
        addFact(lines, GaugeSightWords::tr("Half of the limit ends"), term.aimDue->toString(Qt::ISODate));
    if (term.legalDue)
        addFact(lines, GaugeSightWords::tr("Legal limit ends"), term.legalDue->toString(Qt::ISODate));
    if (!term.unarranged.isEmpty())
        addFact(lines, GaugeSightWords::tr("Note"),
            GaugeSightWords::tr(
                "The public holidays of some of these days are not known: only weekends are left out."));
    return lines;
}

} // namespace

GaugeSight sightOf(const GaugeAnswer &answer)
{
    if (const auto *procurement = std::get_if<ProcurementGauge>(&answer))
        return sightOfProcurement(*procurement);
    if (const auto *ledger = std::get_if<ArrearsLedger>(&answer))
        return sightOfArrears(*ledger);
    if (const auto *book = std::get_if<EiaBook>(&answer))
        return sightOfEia(*book);
    return {};
}

std::vector<FactLine> factsOf(const GaugeAnswer &answer, RecordId id)
{
    if (const auto *ledger = std::get_if<ArrearsLedger>(&answer))
        for (const ArrearLine &line : ledger->lines)
            if (line.arrear.id == id)
                return arrearFacts(line);
    if (const auto *book = std::get_if<EiaBook>(&answer))
        for (const EiaLine &line : book->lines)
            if (line.it.id == id)
                return eiaFacts(line);
    return {};
}

std::vector<FactLine> stepLines(const std::vector<records::ArrearStep> &steps)
{
    std::vector<FactLine> lines;
    for (const records::ArrearStep &step : steps) {
        QStringList parts{step.amount ? wanWords(*step.amount) : QString(),
            step.promised.isValid() ? GaugeSightWords::tr("by %1").arg(step.promised.toString(Qt::ISODate)) : QString(),
            step.proof, step.note};
        parts.removeAll(QString());
        lines.push_back({{}, choiceWords(step.kind), parts.join(QStringLiteral("・")), step.date.toString(Qt::ISODate),
            routeTo(RecordKind::ArrearStep, step.id)});
    }
    return lines;
}

} // namespace yumiao::ui::pages
