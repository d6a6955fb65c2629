// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/inclusive_paper.h"

#include "models/items/shown_number.h"
#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

namespace yumiao::ui::reports {
namespace {

using inclusive::Check;
using inclusive::InclusiveSide;
using inclusive::LoanDifference;
using inclusive::Report;
using inclusive::Row;
using print::CellAlign;
using print::Table;

struct InclusivePaper {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::reports::InclusivePaper)
};

constexpr double InclusivePoints = 9.0;

template <typename E>
QString inclusiveWord(E value)
{
    return words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(value)]);
}

QString wanOrUnknown(const std::optional<Money> &it)
{
    return it ? items::shownWan(it->fen()) : InclusivePaper::tr("unknown");
}

QString countOrUnknown(const std::optional<qint64> &it)
{
    return it ? items::shownCount(*it) : InclusivePaper::tr("unknown");
}

QString nameOfRow(const Row &row)
{
    return row.institution.isNull() ? InclusivePaper::tr("Whole district") : row.name;
}

void addTexts(Table &table, const QStringList &texts)
{
    std::vector<print::Cell> cells;
    for (const QString &text : texts)
        cells.push_back({text, false});
    table.rows.push_back(std::move(cells));
}

Table captionedTable(const QString &caption, const QStringList &header, size_t leftColumns)
{
    Table table;
    table.caption = caption;
    table.header = header;
    table.points = InclusivePoints;
    table.align.assign(static_cast<size_t>(header.size()), CellAlign::Right);
    table.widths.assign(static_cast<size_t>(header.size()), 1.4);
    for (size_t i = 0; i < leftColumns; ++i)
        table.align[i] = CellAlign::Left;
    table.widths.front() = 2.4;
    return table;
}

Table checkTable(const Report &report)
{
    QStringList header{InclusivePaper::tr("Institution"), InclusivePaper::tr("Inclusive balance (10,000 yuan)"),
        InclusivePaper::tr("Accounts")};
    if (report.definition)
        for (const Check &it : report.definition->checks)
            header.append(words::inLanguage(it.title));
    Table table = captionedTable(InclusivePaper::tr("By the definition of the year"), header, 1);
    for (const Row &row : report.rows) {
        QStringList texts{nameOfRow(row), wanOrUnknown(row.balance), countOrUnknown(row.accounts)};
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const QString number = inclusiveNumber(report.definition->checks[i], row.cells[i]);
            const auto &verdict = row.cells[i].verdict;
            texts.append(verdict && row.cells[i].value
                    ? InclusivePaper::tr("%1 (%2)", "number, verdict").arg(number, inclusiveWord(*verdict))
                    : number);
        }
        addTexts(table, texts);
    }
    return table;
}

Table sideTable(const Report &report)
{
    Table table = captionedTable(InclusivePaper::tr("Returns beside the own records, counted by the same scope"),
        {InclusivePaper::tr("Institution"), InclusivePaper::tr("Return (10,000 yuan)"),
            InclusivePaper::tr("Bank's list (10,000 yuan)"), InclusivePaper::tr("Bank's list, loans"),
            InclusivePaper::tr("Own drawdowns (10,000 yuan)"), InclusivePaper::tr("Own drawdowns, loans"),
            InclusivePaper::tr("Size not known, loans")},
        1);
    for (const Row &row : report.rows) {
        const InclusiveSide &list = row.own.reportedInclusive;
        const InclusiveSide &own = row.own.drawnInclusive;
        addTexts(table,
            {nameOfRow(row), wanOrUnknown(row.balance), items::shownWan(list.balance.fen()),
                items::shownCount(list.loans), items::shownWan(own.balance.fen()), items::shownCount(own.loans),
                items::shownCount(std::max(list.unknown, own.unknown))});
    }
    return table;
}

Table differenceTable(const Report &report)
{
    Table table = captionedTable(InclusivePaper::tr("Loans that differ"),
        {InclusivePaper::tr("Enterprise"), InclusivePaper::tr("Institution"), InclusivePaper::tr("Contract"),
            InclusivePaper::tr("Bank's list (10,000 yuan)"), InclusivePaper::tr("Own drawdown (10,000 yuan)"),
            InclusivePaper::tr("Counted as"), InclusivePaper::tr("Why it differs")},
        3);
    table.align[5] = table.align[6] = CellAlign::Left;
    const QString none = QStringLiteral("—");
    for (const Row &row : report.rows) {
        if (row.institution.isNull())
            continue;
        for (const LoanDifference &it : row.own.differences)
            addTexts(table,
                {it.name, row.name, it.contract.isEmpty() ? none : it.contract,
                    it.reported ? items::shownWan(it.reported->fen()) : none,
                    it.drawn ? items::shownWan(it.drawn->fen()) : none, countingWord(it.counting),
                    differenceWord(it.cause)});
    }
    return table;
}

} // namespace

QString inclusiveNumber(const Check &check, const inclusive::Cell &cell)
{
    if (!cell.isAsked)
        return QStringLiteral("—");
    if (!cell.value)
        return InclusivePaper::tr("unknown");
    if (check.kind == inclusive::CheckKind::AccountsDifference)
        return cell.value->toText(0);
    const auto percent = cell.value->times(eligibility::Exact::whole(100));
    return percent ? InclusivePaper::tr("%1%", "percent").arg(percent->toText(2)) : InclusivePaper::tr("unknown");
}

QString countingWord(inclusive::Counting counting)
{
    return inclusiveWord(counting);
}

QString differenceWord(inclusive::DifferenceCause cause)
{
    return inclusiveWord(cause);
}

print::Document inclusivePaper(const Report &report)
{
    const QString title = InclusivePaper::tr("Inclusive small-business loans by institution");
    print::Document paper{title, {}};
    paper.blocks.push_back(print::Title{title,
        InclusivePaper::tr("%1, as of %2", "scope, day")
            .arg(inclusiveWord(report.scope), report.asOf.toString(Qt::ISODate)),
        {}});
    const QString definition = report.definition
        ? InclusivePaper::tr("%1. %2 Source: %3", "definition, note, source")
              .arg(words::inLanguage(report.definition->title), report.definition->note, report.definition->source)
        : InclusivePaper::tr("No definition is known for this year.");
    paper.blocks.push_back(print::Paragraph{definition, {}});
    paper.blocks.push_back(checkTable(report));
    paper.blocks.push_back(sideTable(report));
    Table differences = differenceTable(report);
    if (differences.rows.empty())
        paper.blocks.push_back(print::Paragraph{InclusivePaper::tr("No loan differs."), {}});
    else
        paper.blocks.push_back(std::move(differences));
    return paper;
}

} // namespace yumiao::ui::reports
