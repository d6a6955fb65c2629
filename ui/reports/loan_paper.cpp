// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/loan_paper.h"

#include "models/items/shown_number.h"
#include "ui/print/page_layout.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

#include <array>

namespace yumiao::ui::reports {
namespace {

using cost::AllInCost;
using cost::CostAnswer;
using cost::CostPart;
using print::Cell;
using print::CellAlign;
using print::Table;

struct LoanPaper {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::reports::LoanPaper)
};

/// How small a paper is set and how many dates of payment it names.
struct LoanSetting {
    double points;
    size_t mostDays;
};
constexpr std::array LoanSettings{LoanSetting{10.0, 60}, LoanSetting{9.0, 60}, LoanSetting{8.0, 60},
    LoanSetting{8.0, 36}, LoanSetting{8.0, 24}, LoanSetting{7.5, 14}, LoanSetting{7.0, 8}, LoanSetting{6.5, 4}};

template <typename E>
QString wordFor(E value)
{
    return words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(value)]);
}

QString paperDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString paperShare(double share)
{
    return items::shownShare(cost::asRate(share).millionths());
}

QString paperWan(Money amount)
{
    return items::shownWan(amount.fen());
}

class LoanWriter {
public:
    LoanWriter(const CostAnswer &answer, QDate on, const LoanSetting &setting)
        : m_answer(answer)
        , m_on(on)
        , m_setting(setting)
    {
    }
    [[nodiscard]] print::Document write();

private:
    [[nodiscard]] Table tableOf(
        const QStringList &header, const std::vector<double> &widths, const std::vector<CellAlign> &align) const;
    void addHead();
    void addLoans();
    void addParts(const AllInCost &cost);
    void addRates(const AllInCost &cost);
    void addDays(const AllInCost &cost);
    void addSilence();
    void addFoot();

    const CostAnswer &m_answer;
    QDate m_on;
    LoanSetting m_setting;
    std::vector<print::Block> m_blocks;
};

Table LoanWriter::tableOf(
    const QStringList &header, const std::vector<double> &widths, const std::vector<CellAlign> &align) const
{
    Table table;
    table.header = header;
    table.widths = widths;
    table.align = align;
    table.points = m_setting.points;
    return table;
}

void LoanWriter::addHead()
{
    Table table
        = tableOf({LoanPaper::tr("Enterprise"), LoanPaper::tr("Institution"), LoanPaper::tr("Application number"),
                      LoanPaper::tr("Product"), LoanPaper::tr("Worked out")},
            {3.4, 2.4, 1.7, 1.8, 1.6},
            {CellAlign::Left, CellAlign::Left, CellAlign::Centre, CellAlign::Left, CellAlign::Centre});
    const auto &application = m_answer.application;
    const QString product = !application.product.isEmpty() ? application.product
        : application.instrument                           ? wordFor(*application.instrument)
                                                           : QString();
    table.rows.push_back(
        {{m_answer.enterprise}, {m_answer.institution}, {application.number}, {product}, {wordFor(m_answer.basis)}});
    m_blocks.emplace_back(std::move(table));
}

void LoanWriter::addLoans()
{
    Table table = tableOf(
        {LoanPaper::tr("Loan, 10k yuan"), LoanPaper::tr("Paid out on"), LoanPaper::tr("Repayable by"),
            LoanPaper::tr("Contract rate a year"), LoanPaper::tr("Way of repayment"), LoanPaper::tr("Security")},
        {1.6, 1.6, 1.6, 1.6, 2.6, 1.9},
        {CellAlign::Right, CellAlign::Centre, CellAlign::Centre, CellAlign::Right, CellAlign::Left, CellAlign::Left});
    const auto &security = m_answer.application.security;
    for (const cost::LoanTerms &it : m_answer.loans) {
        const QDate due = it.due.isValid() ? it.due : it.drawn.addMonths(it.months);
        table.rows.push_back(
            {{paperWan(it.principal)}, {paperDay(it.drawn)}, {paperDay(due)}, {items::shownShare(it.rate.millionths())},
                {wordFor(it.method)}, {security ? wordFor(*security) : QString()}});
    }
    m_blocks.emplace_back(std::move(table));
}

void LoanWriter::addParts(const AllInCost &cost)
{
    Table table = tableOf({LoanPaper::tr("Cost"), LoanPaper::tr("Paid to"), LoanPaper::tr("Paid when"),
                              LoanPaper::tr("Amount, 10k yuan"), LoanPaper::tr("A year"), LoanPaper::tr("Note")},
        {2.2, 2.2, 1.8, 1.5, 1.2, 2.2},
        {CellAlign::Left, CellAlign::Left, CellAlign::Left, CellAlign::Right, CellAlign::Right, CellAlign::Left});
    bool summed = false;
    const auto sum = [&](const QString &name, Money amount, double share) {
        table.rows.push_back({{name, true}, {}, {}, {paperWan(amount), true}, {paperShare(share), true}, {QString()}});
    };
    for (const CostPart &part : cost.parts) {
        if (!summed && (cost::isSubsidy(part.kind) || !part.counted)) {
            sum(LoanPaper::tr("Together"), cost.grossCost(), cost.gross.headline());
            summed = true;
        }
        const QString note = !part.counted ? LoanPaper::tr("removed on %1, not counted").arg(paperDay(part.cleared))
            : part.unwanted.isEmpty()      ? QString()
                                           : LoanPaper::tr("to be removed (clause 9)");
        const bool bank = part.line.isNull();
        table.rows.push_back({{wordFor(part.kind)}, {bank ? m_answer.institution : part.payee},
            {part.timing ? wordFor(*part.timing) : LoanPaper::tr("as the contract says")}, {paperWan(part.amount)},
            {part.counted ? paperShare(part.share) : QString()}, {note}});
    }
    if (!summed)
        sum(LoanPaper::tr("Together"), cost.grossCost(), cost.gross.headline());
    if (cost.subsidies > Money())
        sum(LoanPaper::tr("Net cost after subsidies"), cost.netCost(), cost.net.headline());
    m_blocks.emplace_back(std::move(table));
}

void LoanWriter::addRates(const AllInCost &cost)
{
    QStringList header{LoanPaper::tr("All-in cost a year")};
    if (cost.gross.simple)
        header << LoanPaper::tr("Simple method");
    header << LoanPaper::tr("By cash flows, nominal") << LoanPaper::tr("By cash flows, effective");
    const size_t columns = static_cast<size_t>(header.size());
    std::vector<CellAlign> align(columns, CellAlign::Right);
    align.front() = CellAlign::Left;
    Table table = tableOf(header, std::vector<double>(columns, 2.0), align);
    const auto row = [&](const QString &name, const cost::YearlyRates &rates, bool bold) {
        std::vector<Cell> cells{{name, bold}};
        if (rates.simple)
            cells.push_back({paperShare(*rates.simple), bold});
        cells.push_back({paperShare(rates.nominal), bold && !rates.simple});
        cells.push_back({paperShare(rates.effective)});
        table.rows.push_back(std::move(cells));
    };
    row(LoanPaper::tr("Before subsidies"), cost.gross, true);
    if (cost.subsidies > Money())
        row(LoanPaper::tr("After subsidies"), cost.net, true);
    m_blocks.emplace_back(std::move(table));
}

void LoanWriter::addDays(const AllInCost &cost)
{
    Table table = tableOf({LoanPaper::tr("Date"), LoanPaper::tr("Received, yuan"), LoanPaper::tr("Principal, yuan"),
                              LoanPaper::tr("Interest, yuan"), LoanPaper::tr("Fees, yuan"),
                              LoanPaper::tr("Subsidies, yuan"), LoanPaper::tr("In or out, yuan")},
        {1.5, 1.7, 1.7, 1.5, 1.5, 1.5, 1.9},
        {CellAlign::Centre, CellAlign::Right, CellAlign::Right, CellAlign::Right, CellAlign::Right, CellAlign::Right,
            CellAlign::Right});
    const auto amount = [](Money it) { return it == Money() ? QString() : items::shownDecimal(it.toYuanText()); };
    const size_t all = cost.days.size();
    const size_t first = all > m_setting.mostDays ? m_setting.mostDays - 1 : all;
    for (size_t i = 0; i < all; ++i) {
        if (i >= first && i + 1 < all) {
            if (i == first)
                table.rows.push_back(
                    {{LoanPaper::tr("%n more", "dates", static_cast<int>(all - first - 1))}, {}, {}, {}, {}, {}, {}});
            continue;
        }
        const cost::CostDay &day = cost.days[i];
        table.rows.push_back({{paperDay(day.on)}, {amount(day.received)}, {amount(day.principal)},
            {amount(day.interest)}, {amount(day.fees)}, {amount(day.subsidies)}, {amount(day.flow())}});
    }
    m_blocks.emplace_back(std::move(table));
}

void LoanWriter::addSilence()
{
    QStringList names;
    for (const cost::MissingTerm term : m_answer.missing)
        names.append(wordFor(term));
    Table table = tableOf({LoanPaper::tr("All-in cost a year")}, {1.0}, {CellAlign::Left});
    table.rows.push_back({{m_answer.refused ? words::sentence(*m_answer.refused)
                                            : LoanPaper::tr("Cannot be worked out yet. Not filled in: %1")
                                                  .arg(names.join(LoanPaper::tr(", ", "between names")))}});
    m_blocks.emplace_back(std::move(table));
}

void LoanWriter::addFoot()
{
    Table table
        = tableOf({LoanPaper::tr(
                      "Simple method: whole cost ÷ average principal in use ÷ years; it is left out where principal is "
                      "repaid on the way. By cash flows: the rate at which all payments are worth what was received "
                      "(internal rate of return), nominal = 12 × the monthly rate, effective = compounded over the "
                      "year. As of %1.")
                          .arg(paperDay(m_on))},
            {1.0}, {CellAlign::Left});
    table.rows.push_back({{LoanPaper::tr(
        "Institution (seal):                         Enterprise (seal):                         Date:")}});
    m_blocks.emplace_back(std::move(table));
}

print::Document LoanWriter::write()
{
    const QString title = LoanPaper::tr("List of the all-in cost of a loan to an enterprise");
    m_blocks.emplace_back(print::Title{title, LoanPaper::tr("loan cost sheet", "subtitle"), {}});
    addHead();
    addLoans();
    if (m_answer.cost) {
        addParts(*m_answer.cost);
        addRates(*m_answer.cost);
        addDays(*m_answer.cost);
    } else {
        addSilence();
    }
    addFoot();
    return {LoanPaper::tr("%1: %2", "name of the paper").arg(title, m_answer.enterprise), std::move(m_blocks)};
}

} // namespace

print::Document loanPaper(const CostAnswer &answer, QDate on)
{
    print::Document document;
    for (const LoanSetting &setting : LoanSettings) {
        document = LoanWriter(answer, on, setting).write();
        if (print::pageCount(print::layOut(document, loanPaperForm())) == 1)
            break;
    }
    return document;
}

print::PageForm loanPaperForm()
{
    print::PageForm form;
    form.top = 12.0;
    form.left = 14.0;
    form.blockWidth = 182.0;
    form.blockHeight = 268.0;
    form.lines = 40;
    form.characters = 33;
    return form;
}

} // namespace yumiao::ui::reports
