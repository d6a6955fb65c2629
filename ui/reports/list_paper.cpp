// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/list_paper.h"

#include "ui/reports/paper_cells.h"

#include <QCoreApplication>

namespace yumiao::ui::reports {
namespace {

using exchange::TextSheet;
using figures::ListedCase;
using figures::ListSheet;
using print::CellAlign;
using print::Document;
using print::Table;

struct ListPaper {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::reports::ListPaper)
};

constexpr double ListPoints = 8.5;

QString yesNo(const std::optional<bool> &value)
{
    return !value ? QString() : *value ? ListPaper::tr("Yes") : ListPaper::tr("No");
}

QString percentCell(const std::optional<Rate> &rate)
{
    return rate ? rate->toPercentText() : QString();
}

/// What was asked for stands with the need; an application without one tells it itself.
template <typename T>
const std::optional<T> &known(const std::optional<T> &need, const std::optional<T> &application)
{
    return need ? need : application;
}

QString collateralOf(const ListedCase &it)
{
    return it.need.collateral.isEmpty() ? it.application.collateral : it.need.collateral;
}

QStringList ledgerHeadings()
{
    return {ListPaper::tr("No."), ListPaper::tr("Filled in on"), ListPaper::tr("Enterprise"),
        ListPaper::tr("Unified social credit code"), ListPaper::tr("Industry"), ListPaper::tr("Size of the enterprise"),
        ListPaper::tr("Town (street)"), ListPaper::tr("Amount needed (10,000 yuan)"), ListPaper::tr("Term (months)"),
        ListPaper::tr("Purpose of the money"), ListPaper::tr("Way of financing"), ListPaper::tr("Way of security"),
        ListPaper::tr("Collateral"), ListPaper::tr("Expected rate (%)"), ListPaper::tr("Banks in mind"),
        ListPaper::tr("Contact"), ListPaper::tr("Telephone"), ListPaper::tr("First loan"), ListPaper::tr("Sent to"),
        ListPaper::tr("Sent on"), ListPaper::tr("How it stands"), ListPaper::tr("Granted (10,000 yuan)"),
        ListPaper::tr("Paid out (10,000 yuan)"), ListPaper::tr("Paid out on"), ListPaper::tr("Rate (%)"),
        ListPaper::tr("Why not successful"), ListPaper::tr("Outcome"), ListPaper::tr("Remarks")};
}

QStringList ledgerRow(const ListSheet &sheet, const ListedCase &it, int number)
{
    const bool isSent = !it.step.isNull() && sheet.list.kind == records::BatchKind::Recommended;
    const auto &need = it.need;
    const auto &application = it.application;
    return {QString::number(number), dayCell(need.id.isNull() ? application.applied : need.registered),
        it.enterprise.name, it.enterprise.creditCode.text(), it.industry, choiceCell(it.enterprise.sizeClass), it.town,
        wanInSheet(known(application.amount, need.amount)), numberCell(known(need.termMonths, application.termMonths)),
        choiceCell(need.purpose), choiceCell(known(application.instrument, need.instrument)),
        choiceCell(known(application.security, need.security)), collateralOf(it), percentCell(need.wishedRate),
        need.banksInMind, it.enterprise.contactRole, it.enterprise.contactPhone,
        yesNo(known(application.firstLoan, need.firstLoan)), isSent ? it.institution : QString(),
        isSent ? dayCell(sheet.list.date) : QString(), choiceCell(it.standing.stage), wanInSheet(it.granted),
        wanInSheet(it.paid), dayCell(it.paidOn), percentCell(it.granted || it.paid ? it.rate : std::nullopt),
        choiceCell(it.reason), it.step.isNull() ? QString() : choiceCell(std::optional(it.outcome)),
        application.remarks};
}

Table casesTable(const ListSheet &sheet)
{
    Table table = tableWith(
        {{ListPaper::tr("No."), 0.6, CellAlign::Centre}, {ListPaper::tr("Enterprise"), 3.2},
            {ListPaper::tr("Unified social credit code"), 2.3, CellAlign::Centre},
            {ListPaper::tr("Town (street)"), 1.2}, {ListPaper::tr("Size of the enterprise"), 0.8},
            {ListPaper::tr("Amount needed (10,000 yuan)"), 1.2, CellAlign::Right},
            {ListPaper::tr("Term (months)"), 0.7, CellAlign::Right}, {ListPaper::tr("Purpose of the money"), 1.1},
            {ListPaper::tr("Way of financing"), 1.5}, {ListPaper::tr("Way of security"), 0.8},
            {ListPaper::tr("Institution"), 1.6}, {ListPaper::tr("Contact"), 1.2}, {ListPaper::tr("Telephone"), 1.5},
            {ListPaper::tr("How it stands"), 1.2}},
        ListPoints);
    table.lastRowIsSum = true;
    int number = 0;
    for (const ListedCase &it : sheet.cases)
        addTextRow(table,
            {QString::number(++number), it.enterprise.name, orDash(it.enterprise.creditCode.text()), orDash(it.town),
                orDash(choiceCell(it.enterprise.sizeClass)), wanOnPaper(known(it.application.amount, it.need.amount)),
                orDash(numberCell(known(it.need.termMonths, it.application.termMonths))),
                orDash(choiceCell(it.need.purpose)),
                orDash(choiceCell(known(it.application.instrument, it.need.instrument))),
                orDash(choiceCell(known(it.application.security, it.need.security))),
                orDash(it.institution.isEmpty() ? it.need.banksInMind : it.institution),
                orDash(it.enterprise.contactRole), orDash(it.enterprise.contactPhone),
                orDash(choiceCell(it.standing.stage))});
    QStringList sum(table.header.size(), QString());
    sum[1] = ListPaper::tr("Total: %n application(s)", nullptr, static_cast<int>(sheet.cases.size()));
    sum[5] = items::shownWan(sheet.all.amount.fen());
    addTextRow(table, sum);
    return table;
}

/// Who made the list, for whom, and by when banks decide.
QString headOf(const ListSheet &sheet)
{
    QStringList parts;
    if (!sheet.bureau.isEmpty())
        parts.append(ListPaper::tr("Office: %1").arg(sheet.bureau));
    if (!sheet.institution.isEmpty())
        parts.append(ListPaper::tr("Sent to: %1").arg(sheet.institution));
    if (!sheet.list.documentNumber.isEmpty())
        parts.append(ListPaper::tr("Document number: %1").arg(sheet.list.documentNumber));
    if (sheet.due.isValid())
        parts.append(ListPaper::tr("Institutions decide by %1").arg(dayCell(sheet.due)));
    parts.append(ListPaper::tr("As of %1").arg(dayCell(sheet.on)));
    return parts.join(QStringLiteral("    "));
}

} // namespace

QString listName(const records::FinancingBatch &list)
{
    return ListPaper::tr("%1 (%2)", "kind of list, number").arg(choiceCell(list.kind), list.number);
}

Document listPaper(const ListSheet &sheet)
{
    const QString title = sheet.list.kind == records::BatchKind::Declared
        ? ListPaper::tr("Declared list of enterprises' financing needs")
        : ListPaper::tr("Recommended list of enterprises' financing needs");
    const QString subtitle
        = ListPaper::tr("%1, %2", "number of a list, its day").arg(sheet.list.number, dayCell(sheet.list.date));
    Document paper{listName(sheet.list), {}};
    paper.blocks.push_back(print::Title{title, subtitle, {}});
    paper.blocks.push_back(print::Paragraph{headOf(sheet), {}});
    paper.blocks.push_back(casesTable(sheet));
    return paper;
}

TextSheet listLedger(const ListSheet &sheet)
{
    TextSheet ledger{listName(sheet.list), ledgerHeadings(), {}};
    int number = 0;
    for (const ListedCase &it : sheet.cases)
        ledger.rows.push_back(ledgerRow(sheet, it, ++number));
    return ledger;
}

} // namespace yumiao::ui::reports
