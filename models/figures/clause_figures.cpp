// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/clause_figures.h"

#include "models/figures/clause_records.h"
#include "models/figures/gauge_figures.h"
#include "models/records/financing_choices.h"
#include "models/store/query.h"

#include <array>

namespace yumiao::figures {
namespace {

using records::FinancingInstrument;
using records::RecordKind;

const char *const drawdownsUnit = QT_TRANSLATE_NOOP("figure", "drawdowns");
const char *const clauseYuanUnit = QT_TRANSLATE_NOOP("figure", "yuan");

struct InstrumentMeasure {
    const char *measure;
    FinancingInstrument instrument;
};
/// Which instrument the plan's measure is about (policy file §5.1).
constexpr std::array instrumentMeasures{InstrumentMeasure{"07-6", FinancingInstrument::BillDiscount},
    InstrumentMeasure{"07-7", FinancingInstrument::LongTerm}, InstrumentMeasure{"07-8", FinancingInstrument::Renewal},
    InstrumentMeasure{"07-9", FinancingInstrument::ExportInsurance},
    InstrumentMeasure{"07-10", FinancingInstrument::TaxRefundPledge},
    InstrumentMeasure{"07-11", FinancingInstrument::IpPledge},
    InstrumentMeasure{"08-4", FinancingInstrument::EquityBoard},
    InstrumentMeasure{"08-5", FinancingInstrument::Convertible}, InstrumentMeasure{"08-6", FinancingInstrument::Bond},
    InstrumentMeasure{"08-7", FinancingInstrument::Equity}, InstrumentMeasure{"08-8", FinancingInstrument::SupplyChain},
    InstrumentMeasure{"08-9", FinancingInstrument::Factoring}, InstrumentMeasure{"08-10", FinancingInstrument::Leasing},
    InstrumentMeasure{"08-11", FinancingInstrument::LoanInsurance},
    InstrumentMeasure{"08-12", FinancingInstrument::InsuranceDirect},
    InstrumentMeasure{"09-3", FinancingInstrument::RiskShared},
    InstrumentMeasure{"12-4", FinancingInstrument::StartupLoan},
    InstrumentMeasure{"14-9", FinancingInstrument::ProcurementLoan},
    InstrumentMeasure{"20-4", FinancingInstrument::CreditLoan}};

enum class ReturnSum { Amount, Number, MeanRate, Institutions };
struct ReturnMeasure {
    const char *code;
    const char *field;
    const char *name;
    ReturnSum sum;
};
/// Figures that no single application can give.
constexpr std::array returnMeasures{ReturnMeasure{"07-4.released", "released_amount",
                                        QT_TRANSLATE_NOOP("figure", "Released by targeted cuts"), ReturnSum::Amount},
    ReturnMeasure{
        "07-5.balance", "relending_balance", QT_TRANSLATE_NOOP("figure", "Relending balance"), ReturnSum::Amount},
    ReturnMeasure{
        "07-6.rediscount", "rediscount_balance", QT_TRANSLATE_NOOP("figure", "Rediscount balance"), ReturnSum::Amount},
    ReturnMeasure{
        "07-6.small", "small_bill_amount", QT_TRANSLATE_NOOP("figure", "Small bills discounted"), ReturnSum::Amount},
    ReturnMeasure{
        "07-7.balance", "long_term_balance", QT_TRANSLATE_NOOP("figure", "Long-term loans balance"), ReturnSum::Amount},
    ReturnMeasure{
        "07-8.renewed", "renewal_amount", QT_TRANSLATE_NOOP("figure", "Renewed without repaying"), ReturnSum::Amount},
    ReturnMeasure{
        "09-5.credit", "credit_balance", QT_TRANSLATE_NOOP("figure", "Unsecured loans balance"), ReturnSum::Amount},
    ReturnMeasure{
        "10-3.balance", "inclusive_balance", QT_TRANSLATE_NOOP("figure", "Inclusive loans balance"), ReturnSum::Amount},
    ReturnMeasure{
        "10-3.first", "first_loan_accounts", QT_TRANSLATE_NOOP("figure", "First-time borrowers"), ReturnSum::Number},
    ReturnMeasure{"10-5.bad", "inclusive_bad", QT_TRANSLATE_NOOP("figure", "Bad inclusive loans"), ReturnSum::Amount},
    ReturnMeasure{"07-12.balance", "inclusive_balance", QT_TRANSLATE_NOOP("figure", "Inclusive loans balance"),
        ReturnSum::Amount},
    ReturnMeasure{"07-12.accounts", "inclusive_accounts", QT_TRANSLATE_NOOP("figure", "Accounts with a balance"),
        ReturnSum::Number},
    ReturnMeasure{"07-4.institutions", "released_amount", QT_TRANSLATE_NOOP("figure", "Institutions that report it"),
        ReturnSum::Institutions},
    ReturnMeasure{"07-5.accounts", "relending_accounts",
        QT_TRANSLATE_NOOP("figure", "Enterprises supported by relending"), ReturnSum::Number},
    ReturnMeasure{"07-6.small_count", "small_bill_count",
        QT_TRANSLATE_NOOP("figure", "Small bills discounted, single bills"), ReturnSum::Number},
    ReturnMeasure{
        "07-8.renewals", "renewal_count", QT_TRANSLATE_NOOP("figure", "Renewals without repaying"), ReturnSum::Number},
    ReturnMeasure{
        "10-4.cases", "exempted_cases", QT_TRANSLATE_NOOP("figure", "Cases exempted for diligence"), ReturnSum::Number},
    ReturnMeasure{"10-6.institutions", "tolerance", QT_TRANSLATE_NOOP("figure", "Institutions that set a tolerance"),
        ReturnSum::Institutions},
    ReturnMeasure{"10-6.tolerance", "tolerance", QT_TRANSLATE_NOOP("figure", "Tolerance, mean of the institutions"),
        ReturnSum::MeanRate},
    ReturnMeasure{"12-6.institutions", "exempt_interest",
        QT_TRANSLATE_NOOP("figure", "Institutions with exempt interest"), ReturnSum::Institutions},
    ReturnMeasure{"12-6.interest", "exempt_interest", QT_TRANSLATE_NOOP("figure", "Interest free of value added tax"),
        ReturnSum::Amount},
    ReturnMeasure{
        "12-6.tax", "exempt_tax", QT_TRANSLATE_NOOP("figure", "Value added tax exempted"), ReturnSum::Amount}};

store::Filter equalTo(const QString &field, const QString &value)
{
    return store::Filter::condition(field, store::Comparison::Equal, {value});
}

Done addInstrument(FigureSheet &sheet, const store::Session &session, const InstrumentMeasure &it, QDate on)
{
    const records::Choice &choice = records::choicesOf<FinancingInstrument>()[static_cast<size_t>(it.instrument)];
    const QString word = QString::fromUtf8(choice.term);
    const auto known = store::count(
        session, {RecordKind::FinancingApplication, equalTo(QStringLiteral("instrument"), word), {}, on});
    if (!known)
        return failure(known.error());
    const store::Filter filter = store::Filter::all({within("drawn", QDate(on.year(), 1, 1), on),
        equalTo(QStringLiteral("credit_line.application.instrument"), word)});
    const auto groups = store::grouped(session, {RecordKind::Drawdown, filter, {}, on}, {}, {QStringLiteral("amount")});
    if (!groups)
        return failure(groups.error());
    const qint64 count = groups->empty() ? 0 : groups->front().count;
    const Money sum = Money::fromFen(groups->empty() ? 0 : groups->front().sums.front());
    const char *definition
        = QT_TRANSLATE_NOOP("figure", "Drawdowns of this year up to that day under the instrument of the measure");
    const QByteArray code = QByteArray("clause.") + it.measure;
    Figure &counts = sheet.count(
        code + ".count", {choice.title, drawdownsUnit, definition}, count, counted(RecordKind::Drawdown, filter));
    if (*known == 0)
        counts.value.reset();
    Figure &amounts = sheet.amount(code + ".amount",
        {choice.title, clauseYuanUnit, definition, QT_TRANSLATE_NOOP("figure", "Amount")}, sum, count,
        counted(RecordKind::Drawdown, filter));
    if (*known == 0)
        amounts.value.reset();
    return {};
}

Figure &addSum(FigureSheet &sheet, const ReturnMeasure &it, const QByteArray &code, const char *definition, qint64 sum,
    qint64 returns)
{
    const char *accounts = QT_TRANSLATE_NOOP("figure", "accounts");
    switch (it.sum) {
    case ReturnSum::Amount:
        return sheet.amount(code, {it.name, clauseYuanUnit, definition}, Money::fromFen(sum), returns, {});
    case ReturnSum::Number:
        return sheet.quantity(code, {it.name, accounts, definition}, Quantity::fromWhole(sum));
    case ReturnSum::Institutions:
        return sheet.quantity(
            code, {it.name, QT_TRANSLATE_NOOP("figure", "institutions"), definition}, Quantity::fromWhole(returns));
    case ReturnSum::MeanRate: {
        constexpr double millionthsInPercent = 10'000.0;
        const double mean = returns > 0 ? static_cast<double>(sum) / static_cast<double>(returns) : 0.0;
        return sheet.number(code, {it.name, QT_TRANSLATE_NOOP("figure", "%"), definition}, mean / millionthsInPercent);
    }
    }
    Q_UNREACHABLE();
}

Done addReturns(
    FigureSheet &sheet, const store::Session &session, const ReturnMeasure &it, QDate on, DaysOfFigures &days)
{
    const QString field = QLatin1String(it.field);
    const store::Filter scope = equalTo(QStringLiteral("scope"), termOf(records::InclusiveScope::Regulator));
    const store::Filter isKnown = store::Filter::negation(isUnknown(it.field));
    const auto months = store::grouped(session,
        {RecordKind::BankReturn, store::Filter::all({scope, isKnown, upTo("as_of", on)}), {}, on},
        {QStringLiteral("as_of")}, {field});
    if (!months)
        return failure(months.error());
    const char *definition = QT_TRANSLATE_NOOP(
        "figure", "Sum over the monthly returns of the latest month up to that day, regulator's scope");
    const QByteArray code = QByteArray("clause.") + it.code;
    const store::Group *latest = months->empty() ? nullptr : &months->back();
    const qint64 sum = latest ? latest->sums.front() : 0;
    const qint64 returns = latest ? latest->count : 0;
    const store::Filter filter = latest
        ? store::Filter::all({scope, isKnown, equalTo(QStringLiteral("as_of"), records::textIn(latest->keys.front()))})
        : store::Filter::all({scope, isKnown, upTo("as_of", on)});
    Figure &figure = addSum(sheet, it, code, definition, sum, returns);
    figure.counted = counted(RecordKind::BankReturn, filter);
    figure.records = returns;
    if (latest)
        days.insert(code, QDate::fromString(records::textIn(latest->keys.front()), Qt::ISODate));
    else
        figure.value.reset();
    return {};
}

Result<std::vector<Figure>> figuresOf(const store::Session &session, QDate on, const QString &only, DaysOfFigures &days)
{
    const auto isWanted = [&](const char *code) {
        return only.isEmpty() || QString::fromLatin1(code).section(QLatin1Char('.'), 0, 0) == only;
    };
    FigureSheet sheet;
    for (const InstrumentMeasure &it : instrumentMeasures)
        if (isWanted(it.measure))
            if (Done added = addInstrument(sheet, session, it, on); !added)
                return failure(added.error());
    for (const ReturnMeasure &it : returnMeasures)
        if (isWanted(it.code))
            if (Done added = addReturns(sheet, session, it, on, days); !added)
                return failure(added.error());
    if (Done added = addRecordFigures(sheet, session, on, only, days); !added)
        return failure(added.error());
    if (Done added = addGaugeFigures(sheet, session, on, only); !added)
        return failure(added.error());
    return sheet.take();
}

} // namespace

Result<std::vector<Figure>> clauseFigures(const store::Session &session, QDate on)
{
    DaysOfFigures days;
    return figuresOf(session, on, {}, days);
}

Result<std::vector<MeasureFigure>> measureFigures(const store::Session &session, const QString &measure, QDate on)
{
    DaysOfFigures days;
    auto figures = figuresOf(session, on, measure, days);
    if (!figures)
        return failure(figures.error());
    std::vector<MeasureFigure> all;
    for (Figure &it : *figures) {
        const QDate asOf = days.value(it.code, on);
        all.push_back({std::move(it), asOf});
    }
    return all;
}

} // namespace yumiao::figures
