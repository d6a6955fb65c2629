// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/maturities_paper.h"

#include "ui/reports/paper_cells.h"

#include <QCoreApplication>

namespace yumiao::ui::reports {
namespace {

using exchange::TextSheet;
using loans::Maturities;
using loans::Maturity;
using loans::MaturityMonth;
using print::CellAlign;
using print::Document;
using print::Table;

struct MaturitiesPaper {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::reports::MaturitiesPaper)
};

constexpr double CalendarPoints = 9.0;

std::vector<PaperColumn> calendarColumns()
{
    return {{MaturitiesPaper::tr("No."), 0.6, CellAlign::Centre}, {MaturitiesPaper::tr("Due"), 1.6, CellAlign::Centre},
        {MaturitiesPaper::tr("Days left"), 0.8, CellAlign::Right}, {MaturitiesPaper::tr("Enterprise"), 3.6},
        {MaturitiesPaper::tr("Institution"), 2.2}, {MaturitiesPaper::tr("Contract"), 1.8},
        {MaturitiesPaper::tr("Amount owed (10,000 yuan)"), 1.5, CellAlign::Right},
        {MaturitiesPaper::tr("Renewal product"), 1.6}, {MaturitiesPaper::tr("Application under way"), 1.6},
        {MaturitiesPaper::tr("Bridge cost avoided (10,000 yuan)"), 1.5, CellAlign::Right}};
}

QString monthText(const MaturityMonth &month)
{
    return month.first.toString(QStringLiteral("yyyy-MM"));
}

/// Unknown amounts are said, not summed as nothing.
QString sumText(const MaturityMonth &month)
{
    const int count = static_cast<int>(month.loans.size());
    return month.unknown == 0
        ? MaturitiesPaper::tr("Total: %n loan(s)", nullptr, count)
        : MaturitiesPaper::tr("Total: %n loan(s), %1 of them of unknown amount", nullptr, count).arg(month.unknown);
}

QStringList rowOf(const Maturity &it, int number)
{
    const QString due = dayCell(it.due);
    return {QString::number(number), it.extended ? MaturitiesPaper::tr("%1 (extended)").arg(due) : due,
        QString::number(it.days), it.enterpriseName, it.institutionName, it.contractNumber, {},
        it.renewalInUse ? it.renewalProduct : MaturitiesPaper::tr("No renewal in use"), it.runningNumber, {}};
}

Table monthTable(const MaturityMonth &month)
{
    Table table = tableWith(calendarColumns(), CalendarPoints);
    table.caption = MaturitiesPaper::tr("Due in %1").arg(monthText(month));
    table.lastRowIsSum = true;
    int number = 0;
    for (const Maturity &it : month.loans) {
        QStringList row = rowOf(it, ++number);
        row[6] = wanOnPaper(it.amount);
        row[9] = wanOnPaper(it.bridgeAvoided);
        for (QString &cell : row)
            cell = orDash(cell);
        addTextRow(table, row);
    }
    QStringList sum(table.header.size(), QString());
    sum[3] = sumText(month);
    sum[6] = items::shownWan(month.amount.fen());
    addTextRow(table, sum);
    return table;
}

} // namespace

Document maturitiesPaper(const Maturities &maturities)
{
    const QString title = MaturitiesPaper::tr("Loans that fall due");
    const QDate last = maturities.on.addDays(maturities.within);
    Document paper{title, {}};
    paper.blocks.push_back(
        print::Title{title, MaturitiesPaper::tr("%1 to %2").arg(dayCell(maturities.on), dayCell(last)), {}});
    Money all;
    for (const Maturity &it : maturities.loans)
        all += it.amount.value_or(Money());
    paper.blocks.push_back(print::Paragraph{maturities.loans.empty()
            ? MaturitiesPaper::tr("No loan falls due in this time.")
            : MaturitiesPaper::tr("%n loan(s) fall due in this time, %1 × 10,000 yuan are still owed on them.", nullptr,
                static_cast<int>(maturities.loans.size()))
                  .arg(items::shownWan(all.fen())),
        {}});
    for (const MaturityMonth &month : loans::byMonth(maturities.loans))
        paper.blocks.push_back(monthTable(month));
    return paper;
}

TextSheet maturitiesSheet(const Maturities &maturities)
{
    TextSheet sheet{MaturitiesPaper::tr("Loans that fall due"), {MaturitiesPaper::tr("Month")}, {}};
    for (const PaperColumn &it : calendarColumns())
        sheet.headings.append(it.heading);
    int number = 0;
    for (const MaturityMonth &month : loans::byMonth(maturities.loans)) {
        for (const Maturity &it : month.loans) {
            QStringList row = rowOf(it, ++number);
            row[6] = wanInSheet(it.amount);
            row[9] = wanInSheet(it.bridgeAvoided);
            sheet.rows.push_back(QStringList{monthText(month)} + row);
        }
        QStringList sum(sheet.headings.size(), QString());
        sum[0] = monthText(month);
        sum[4] = sumText(month);
        sum[7] = month.amount.toWanText();
        sheet.rows.push_back(sum);
    }
    return sheet;
}

} // namespace yumiao::ui::reports
