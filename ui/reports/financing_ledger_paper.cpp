// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/financing_ledger_paper.h"

#include "models/items/shown_number.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

namespace yumiao::ui::reports {
namespace {

using figures::CostGroup;
using figures::FinancingLedger;
using figures::LedgerLine;
using print::Cell;
using print::CellAlign;
using print::Document;
using print::Table;

struct LedgerPaper {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::reports::FinancingLedgerPaper)
};

constexpr double LedgerPoints = 8.5;
const QString Unknown = QStringLiteral("—");

template <typename E>
QString choiceText(const std::optional<E> &value)
{
    return value ? words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(*value)]) : Unknown;
}

QString wanText(const std::optional<Money> &amount)
{
    return amount ? items::shownWan(amount->fen()) : Unknown;
}

QString percentText(const std::optional<double> &share)
{
    return share ? QStringLiteral("%1%").arg(*share * 100.0, 0, 'f', 2) : Unknown;
}

void addRow(Table &table, const QStringList &texts)
{
    std::vector<Cell> cells;
    for (const QString &text : texts)
        cells.push_back({text, false});
    table.rows.push_back(std::move(cells));
}

QStringList groupCells(const QString &name, const CostGroup &group)
{
    return {name, items::shownCount(group.count), items::shownWan(group.amount.fen()),
        items::shownCount(group.cost.counted), items::shownWan(group.cost.principal.fen()),
        percentText(group.cost.headline())};
}

Table groupTable(const QString &caption, const QString &head)
{
    Table table;
    table.caption = caption;
    table.header = {head, LedgerPaper::tr("Applications"), LedgerPaper::tr("Applied for (10,000 yuan)"),
        LedgerPaper::tr("With a known cost"), LedgerPaper::tr("Their principal (10,000 yuan)"),
        LedgerPaper::tr("All-in cost, by amount")};
    table.align
        = {CellAlign::Left, CellAlign::Right, CellAlign::Right, CellAlign::Right, CellAlign::Right, CellAlign::Right};
    table.widths = {3.0, 1.0, 1.6, 1.2, 1.6, 1.4};
    table.lastRowIsSum = true;
    return table;
}

Table ledgerTable(const FinancingLedger &ledger)
{
    Table table;
    table.caption = LedgerPaper::tr("Applications");
    table.header = {LedgerPaper::tr("No."), LedgerPaper::tr("Enterprise"), LedgerPaper::tr("Instrument"),
        LedgerPaper::tr("Institution"), LedgerPaper::tr("Applied on"), LedgerPaper::tr("Applied for (10,000 yuan)"),
        LedgerPaper::tr("Months"), LedgerPaper::tr("Stage"), LedgerPaper::tr("Days there"),
        LedgerPaper::tr("Granted (10,000 yuan)"), LedgerPaper::tr("Paid out (10,000 yuan)"), LedgerPaper::tr("Rate"),
        LedgerPaper::tr("All-in cost")};
    table.align.assign(static_cast<size_t>(table.header.size()), CellAlign::Right);
    for (const size_t left : {1U, 2U, 3U, 7U})
        table.align[left] = CellAlign::Left;
    table.widths = {0.6, 3.4, 1.7, 1.7, 1.4, 1.3, 0.7, 1.3, 0.7, 1.3, 1.3, 0.9, 0.9};
    table.points = LedgerPoints;
    table.lastRowIsSum = true;
    Money paid;
    qint64 number = 0;
    for (const LedgerLine &line : ledger.lines) {
        const records::FinancingApplication &it = line.application;
        paid += line.paid;
        addRow(table,
            {items::shownCount(++number), line.enterprise, choiceText(it.instrument),
                line.institution.isEmpty() ? Unknown : line.institution, it.applied.toString(Qt::ISODate),
                wanText(it.amount), it.termMonths ? QString::number(*it.termMonths) : Unknown, choiceText(it.stage),
                line.daysInStage ? QString::number(*line.daysInStage) : Unknown, wanText(line.granted),
                wanText(line.paid), it.rate ? items::shownShare(it.rate->millionths()) : Unknown,
                percentText(line.cost)});
    }
    addRow(table,
        {QString(), LedgerPaper::tr("Total"), QString(), QString(), QString(),
            items::shownWan(ledger.whole.amount.fen()), QString(), QString(), QString(), QString(),
            items::shownWan(paid.fen()), QString(), percentText(ledger.whole.cost.headline())});
    return table;
}

} // namespace

Document financingLedgerPaper(const FinancingLedger &ledger)
{
    const QString title = LedgerPaper::tr("Ledger of financing and what it costs");
    Document paper{title, {}};
    paper.blocks.push_back(print::Title{
        title, LedgerPaper::tr("%1, as of %2").arg(ledger.period.toText(), ledger.on.toString(Qt::ISODate)), {}});
    paper.blocks.push_back(print::Paragraph{
        LedgerPaper::tr("Applications made in the period or under way on that day. The all-in cost is what remains "
                        "after subsidies, a year, by the simple method, for loans repaid in parts by cash flows; "
                        "averages are weighted by principal and count only applications whose cost is known."),
        {}});
    Table instruments = groupTable(LedgerPaper::tr("By instrument"), LedgerPaper::tr("Instrument"));
    for (const CostGroup &group : ledger.byInstrument)
        addRow(instruments, groupCells(choiceText(group.instrument), group));
    addRow(instruments, groupCells(LedgerPaper::tr("Total"), ledger.whole));
    paper.blocks.push_back(std::move(instruments));
    Table institutions = groupTable(LedgerPaper::tr("By institution"), LedgerPaper::tr("Institution"));
    for (const CostGroup &group : ledger.byInstitution)
        addRow(institutions, groupCells(group.institution.isEmpty() ? Unknown : group.institution, group));
    addRow(institutions, groupCells(LedgerPaper::tr("Total"), ledger.whole));
    paper.blocks.push_back(std::move(institutions));
    paper.blocks.push_back(ledgerTable(ledger));
    return paper;
}

} // namespace yumiao::ui::reports
