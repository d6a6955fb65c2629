// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/gauge_papers.h"

#include "ui/reports/gauge_words.h"
#include "ui/reports/paper_cells.h"

#include <QCoreApplication>

namespace yumiao::ui::reports {
namespace {

using exchange::TextSheet;
using gauges::ArrearLine;
using gauges::ArrearsLedger;
using gauges::ArrearTotals;
using gauges::DepartmentProcurement;
using gauges::ProcurementGauge;
using gauges::SumShare;
using print::CellAlign;
using print::Document;
using print::Table;

struct GaugePapers {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::reports::GaugePapers)
};

constexpr double GaugePoints = 9.0;

std::vector<PaperColumn> departmentColumns()
{
    const auto right = CellAlign::Right;
    return {{GaugePapers::tr("Department"), 2.6}, {GaugePapers::tr("Procurement budget"), 1.4, right},
        {GaugePapers::tr("Reserved for SMEs"), 1.4, right}, {GaugePapers::tr("Share"), 0.9, right},
        {GaugePapers::tr("Of it small and micro"), 1.4, right}, {GaugePapers::tr("Share"), 0.9, right},
        {GaugePapers::tr("Above the lines, suited"), 1.4, right}, {GaugePapers::tr("Reserved there"), 1.4, right},
        {GaugePapers::tr("Share"), 0.9, right}, {GaugePapers::tr("Small and micro, share"), 1.1, right},
        {GaugePapers::tr("Contracts"), 0.9, right}, {GaugePapers::tr("To SMEs, share"), 1.0, right}};
}

/// A sum of no records is not nothing but unknown.
std::optional<Money> knownSum(const SumShare &share, Money sum)
{
    return share.counted.empty() ? std::nullopt : std::optional(sum);
}

QStringList departmentRow(const DepartmentProcurement &of, QString (*amount)(const std::optional<Money> &))
{
    const auto &[reserved, small, above, aboveSmall] = of.planned;
    return {of.name, amount(knownSum(reserved, reserved.whole)), amount(knownSum(reserved, reserved.part)),
        percentWords(reserved.percent()), amount(knownSum(small, small.part)), percentWords(small.percent()),
        amount(knownSum(above, above.whole)), amount(knownSum(above, above.part)), percentWords(above.percent()),
        percentWords(aboveSmall.percent()), QString::number(of.contracts), percentWords(of.given.sme.percent())};
}

QStringList wholeRow(const ProcurementGauge &gauge, QString (*amount)(const std::optional<Money> &))
{
    QStringList row = departmentRow(gauge.all, amount);
    row.front() = GaugePapers::tr("District");
    return row;
}

std::vector<PaperColumn> arrearColumns()
{
    const auto right = CellAlign::Right;
    return {{GaugePapers::tr("No."), 0.6, CellAlign::Centre}, {GaugePapers::tr("Creditor"), 2.6},
        {GaugePapers::tr("Debtor"), 2.2}, {GaugePapers::tr("Nature of the debtor"), 1.3},
        {GaugePapers::tr("Contract"), 2.4}, {GaugePapers::tr("Amount (10,000 yuan)"), 1.3, right},
        {GaugePapers::tr("Was due on"), 1.3, CellAlign::Centre}, {GaugePapers::tr("Paid (10,000 yuan)"), 1.3, right},
        {GaugePapers::tr("Still owed (10,000 yuan)"), 1.3, right}, {GaugePapers::tr("Days overdue"), 0.9, right},
        {GaugePapers::tr("To be paid by"), 1.3, CellAlign::Centre}, {GaugePapers::tr("State"), 1.5}};
}

QString stateOf(const ArrearLine &line)
{
    if (!line.isOpen())
        return GaugePapers::tr("Paid");
    if (line.disputed)
        return GaugePapers::tr("In dispute");
    if (line.promiseBroken)
        return GaugePapers::tr("Promise not kept");
    return line.promised.isValid() ? GaugePapers::tr("Promised") : GaugePapers::tr("No promise");
}

QStringList arrearRow(const ArrearLine &line, int number, QString (*amount)(const std::optional<Money> &))
{
    return {QString::number(number), line.creditor, line.debtor, choiceCell(line.arrear.debtorKind),
        line.arrear.contract, amount(line.arrear.amount), dayCell(line.arrear.due), amount(line.paid),
        amount(line.outstanding), numberCell(line.daysOverdue), dayCell(line.promised), stateOf(line)};
}

Table totalsTable(const QString &caption, const QString &head)
{
    const auto right = CellAlign::Right;
    Table table = tableWith(
        {{head, 3.0}, {GaugePapers::tr("Amounts"), 1.0, right}, {GaugePapers::tr("Amount (10,000 yuan)"), 1.4, right},
            {GaugePapers::tr("Paid (10,000 yuan)"), 1.4, right},
            {GaugePapers::tr("Still owed (10,000 yuan)"), 1.4, right}, {GaugePapers::tr("Share paid"), 1.0, right}},
        GaugePoints);
    table.caption = caption;
    table.lastRowIsSum = true;
    return table;
}

void addTotals(Table &table, const QString &name, const ArrearTotals &totals)
{
    addTextRow(table,
        {name, QString::number(totals.count), wanOnPaper(totals.amount), wanOnPaper(totals.paid),
            wanOnPaper(totals.outstanding), percentWords(totals.paidShare())});
}

Table bandTable(const ArrearsLedger &ledger)
{
    Table table = totalsTable(GaugePapers::tr("Still owed, by age"), GaugePapers::tr("Days overdue"));
    ArrearTotals open;
    for (const ArrearLine &line : ledger.lines)
        if (line.isOpen())
            open.add(line);
    for (const gauges::AgeBand &band : ledger.bands)
        addTotals(table, bandWords(band), band.totals);
    addTotals(table, GaugePapers::tr("Total"), open);
    return table;
}

Table debtorTable(const ArrearsLedger &ledger)
{
    Table table = totalsTable(GaugePapers::tr("By debtor"), GaugePapers::tr("Debtor"));
    for (const gauges::DebtorTotals &it : ledger.debtors)
        addTotals(table, it.debtor, it.totals);
    addTotals(table, GaugePapers::tr("Total"), ledger.all);
    return table;
}

Table lineTable(const ArrearsLedger &ledger)
{
    Table table = tableWith(arrearColumns(), GaugePoints);
    table.caption = GaugePapers::tr("Every amount");
    int number = 0;
    for (const ArrearLine &line : ledger.lines) {
        QStringList row = arrearRow(line, ++number, wanOnPaper);
        for (QString &cell : row)
            cell = orDash(cell);
        addTextRow(table, row);
    }
    return table;
}

} // namespace

Document procurementPaper(const ProcurementGauge &gauge)
{
    const QString title = GaugePapers::tr("Government procurement reserved for SMEs, %1").arg(gauge.year);
    Document paper{title, {}};
    paper.blocks.push_back(print::Title{title, GaugePapers::tr("As of %1").arg(dayCell(gauge.on)), {}});
    for (const NamedShare &named : sharesIn(gauge.all))
        paper.blocks.push_back(print::Paragraph{shareSentence(named), {}});
    paper.blocks.push_back(print::Paragraph{wholesNote(gauge), {}});
    if (gauge.departments.empty())
        return paper;
    Table table = tableWith(departmentColumns(), GaugePoints);
    table.caption = GaugePapers::tr("By department (amounts in 10,000 yuan)");
    table.lastRowIsSum = true;
    for (const DepartmentProcurement &it : gauge.departments)
        addTextRow(table, departmentRow(it, wanOnPaper));
    addTextRow(table, wholeRow(gauge, wanOnPaper));
    paper.blocks.push_back(std::move(table));
    return paper;
}

TextSheet procurementSheet(const ProcurementGauge &gauge)
{
    TextSheet sheet{GaugePapers::tr("Government procurement reserved for SMEs, %1").arg(gauge.year), {}, {}};
    for (const PaperColumn &it : departmentColumns())
        sheet.headings.append(it.heading);
    for (const DepartmentProcurement &it : gauge.departments)
        sheet.rows.push_back(departmentRow(it, wanInSheet));
    sheet.rows.push_back(wholeRow(gauge, wanInSheet));
    return sheet;
}

Document arrearsPaper(const ArrearsLedger &ledger)
{
    const QString title = GaugePapers::tr("Ledger of amounts in arrears");
    Document paper{title, {}};
    paper.blocks.push_back(print::Title{title, GaugePapers::tr("As of %1").arg(dayCell(ledger.on)), {}});
    paper.blocks.push_back(print::Paragraph{arrearsSentence(ledger), {}});
    if (ledger.lines.empty())
        return paper;
    paper.blocks.push_back(bandTable(ledger));
    paper.blocks.push_back(debtorTable(ledger));
    paper.blocks.push_back(lineTable(ledger));
    return paper;
}

TextSheet arrearsSheet(const ArrearsLedger &ledger)
{
    TextSheet sheet{GaugePapers::tr("Ledger of amounts in arrears"), {}, {}};
    for (const PaperColumn &it : arrearColumns())
        sheet.headings.append(it.heading);
    int number = 0;
    for (const ArrearLine &line : ledger.lines)
        sheet.rows.push_back(arrearRow(line, ++number, wanInSheet));
    return sheet;
}

} // namespace yumiao::ui::reports
