// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/summary_draft.h"

namespace yumiao::ui::reports {
namespace {

using print::Cell;
using print::CellAlign;
using rules::Lamp;

/// A column of lamps; `key` names its heading.
struct LampColumn {
    Lamp lamp;
    const char *key;
};

/// 未开始 and 蓝 have a column only when there is any.
std::vector<LampColumn> lampColumns(const rules::LampCounts &sums)
{
    std::vector<LampColumn> columns{{Lamp::Done, "lamps.done"}, {Lamp::Green, "lamps.green"},
        {Lamp::Amber, "lamps.amber"}, {Lamp::Red, "lamps.red"}};
    if (sums[static_cast<std::size_t>(Lamp::Blue)] > 0)
        columns.insert(columns.begin() + 2, {Lamp::Blue, "lamps.blue"});
    if (sums[static_cast<std::size_t>(Lamp::NotStarted)] > 0)
        columns.push_back({Lamp::NotStarted, "lamps.not_started"});
    return columns;
}

std::vector<Cell> lampRow(const QString &name, const figures::BureauLine &line, const std::vector<LampColumn> &columns)
{
    std::vector<Cell> cells{{name}, {QString::number(line.total)}};
    for (const LampColumn &column : columns) {
        const qint64 number = line.lamps[static_cast<std::size_t>(column.lamp)];
        cells.push_back({QString::number(number), column.lamp == Lamp::Red && number > 0});
    }
    return cells;
}

} // namespace

void writeLampTable(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    const figures::SummaryFacts &facts = draft.facts();
    const std::vector<LampColumn> columns = lampColumns(facts.allMeasures.lamps);
    print::Table table;
    table.caption = text.text("tables", "lamps", {{"number", draft.nextTable()}});
    table.header = {text.text("tables", "lamps.bureau"), text.text("tables", "lamps.total")};
    table.align = {CellAlign::Centre, CellAlign::Right};
    table.widths = {3.0, 1.4};
    for (const LampColumn &column : columns) {
        table.header.append(text.text("tables", column.key));
        table.align.push_back(CellAlign::Right);
        table.widths.push_back(1.4);
    }
    for (const figures::BureauLine &line : facts.lampsByBureau)
        table.rows.push_back(
            lampRow(line.name.isEmpty() ? text.text("terms", "bureau.none") : line.name, line, columns));
    table.rows.push_back(lampRow(text.text("tables", "sum"), facts.allMeasures, columns));
    table.lastRowIsSum = true;
    draft.add(std::move(table));
}

void writeFinancingTable(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    const figures::SummaryFacts &facts = draft.facts();
    print::Table table;
    table.caption = text.text("tables", "financing", {{"number", draft.nextTable()}});
    table.header = {text.text("tables", "financing.stage"), text.text("tables", "financing.count"),
        text.text("tables", "financing.amount")};
    table.align = {CellAlign::Centre, CellAlign::Right, CellAlign::Right};
    table.widths = {2.0, 1.2, 1.6};
    const auto row = [&](const QString &name, const figures::AmountOf &sum) {
        // An amount of nothing beside a count is unknown, not 0.
        const bool unknown = sum.count > 0 && sum.amount == Money();
        return std::vector<Cell>{{name}, {QString::number(sum.count)},
            {unknown ? text.text("formats", "unknown") : text.tableMoney(sum.amount)}};
    };
    for (const figures::StageLine &line : facts.financingByStage) {
        const records::Choice &choice = records::choicesOf<rules::StageGroup>()[static_cast<std::size_t>(line.stage)];
        table.rows.push_back(row(text.text("terms", QByteArray("stage.").append(choice.code).constData()), line.sum));
    }
    table.rows.push_back(row(text.text("tables", "sum"), facts.allFinancing));
    table.lastRowIsSum = true;
    draft.add(std::move(table));
}

} // namespace yumiao::ui::reports
