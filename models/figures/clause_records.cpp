// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/clause_records.h"

#include "models/records/cost_line.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/financing_application.h"
#include "models/records/measure_report.h"
#include "models/store/query.h"

#include <array>

namespace yumiao::figures {
namespace {

using records::RecordKind;

constexpr const char *countUnit = QT_TRANSLATE_NOOP("figure", "items");
constexpr const char *firmsUnit = QT_TRANSLATE_NOOP("figure", "enterprises");
constexpr const char *moneyUnit = QT_TRANSLATE_NOOP("figure", "yuan");
constexpr const char *percentUnit = QT_TRANSLATE_NOOP("figure", "%");

constexpr const char *ofThisYear
    = QT_TRANSLATE_NOOP("figure", "Records of this year up to that day; unknown while none says it");
constexpr const char *asItStands
    = QT_TRANSLATE_NOOP("figure", "As recorded up to that day; unknown while none says it");

constexpr const char *specialisedNow = QT_TRANSLATE_NOOP("figure",
    "Contracts signed this year up to that day with suppliers on the register that hold the tier on that day");

/// What a filter selects, as the command line writes it; %1: the first day of the year, %2: the day.
struct RecordMeasure {
    const char *code;
    RecordKind kind;
    const char *filter;
    const char *known;  ///< without any such record the figure is unknown, not nought
    const char *summed; ///< a field; null: the records are counted
    const char *by;     ///< counts what differs in this field; null: each record
    const char *name;
    const char *unit;
    const char *definition;
};

constexpr std::array recordMeasures{
    RecordMeasure{"07-2.enterprises", RecordKind::FinancingNeed,
        "key_industry = true and registered >= %1 and registered <= %2", "key_industry = true", nullptr, "enterprise",
        QT_TRANSLATE_NOOP("figure", "On the list of needs of key industries"), firmsUnit, ofThisYear},
    RecordMeasure{"07-2.needs", RecordKind::FinancingNeed,
        "key_industry = true and registered >= %1 and registered <= %2", "key_industry = true", nullptr, nullptr,
        QT_TRANSLATE_NOOP("figure", "Needs of key industries"), countUnit, ofThisYear},
    RecordMeasure{"07-2.amount", RecordKind::FinancingNeed,
        "key_industry = true and registered >= %1 and registered <= %2", "key_industry = true", "amount", nullptr,
        QT_TRANSLATE_NOOP("figure", "Needs of key industries, amount"), moneyUnit, ofThisYear},
    RecordMeasure{"07-3.pushed", RecordKind::FinancingApplication, "applied >= %1 and applied <= %2", "", nullptr,
        nullptr, QT_TRANSLATE_NOOP("figure", "Applications brought to institutions"), countUnit, ofThisYear},
    RecordMeasure{"07-3.matched", RecordKind::CreditLine,
        "application.applied >= %1 and application.applied <= %2 and granted <= %2", "", nullptr, "application",
        QT_TRANSLATE_NOOP("figure", "Of them granted credit"), countUnit, ofThisYear},
    RecordMeasure{"07-3.granted", RecordKind::CreditLine, "granted >= %1 and granted <= %2", "", "amount", nullptr,
        QT_TRANSLATE_NOOP("figure", "Credit granted"), moneyUnit, ofThisYear},
    RecordMeasure{"07-3.paid", RecordKind::Drawdown, "drawn >= %1 and drawn <= %2", "", "amount", nullptr,
        QT_TRANSLATE_NOOP("figure", "Paid out"), moneyUnit, ofThisYear},
    RecordMeasure{"07-6.bills", RecordKind::FinancingApplication,
        "not bills is unknown and applied >= %1 and applied <= %2", "not bills is unknown", "bills", nullptr,
        QT_TRANSLATE_NOOP("figure", "Single bills discounted"), countUnit, ofThisYear},
    RecordMeasure{"07-6.small_bills", RecordKind::FinancingApplication,
        "not small_bills is unknown and applied >= %1 and applied <= %2", "not small_bills is unknown", "small_bills",
        nullptr, QT_TRANSLATE_NOOP("figure", "Of them up to 5 million yuan each"), countUnit, ofThisYear},
    RecordMeasure{"07-6.small_bill_amount", RecordKind::FinancingApplication,
        "not small_bill_amount is unknown and applied >= %1 and applied <= %2", "not small_bill_amount is unknown",
        "small_bill_amount", nullptr, QT_TRANSLATE_NOOP("figure", "Bills up to 5 million yuan, amount"), moneyUnit,
        ofThisYear},
    RecordMeasure{"09-1.found", RecordKind::CostLine,
        "kind in (\"搭售产品\", \"预扣利息\") and application.applied <= %2", "", nullptr, nullptr,
        QT_TRANSLATE_NOOP("figure", "Tied products and interest withheld, found"), countUnit, asItStands},
    RecordMeasure{"09-1.cleared", RecordKind::CostLine,
        "kind in (\"搭售产品\", \"预扣利息\") and cleared >= %1 and cleared <= %2", "", "amount", nullptr,
        QT_TRANSLATE_NOOP("figure", "Removed or refunded"), moneyUnit, ofThisYear},
    RecordMeasure{"09-3.loans", RecordKind::FinancingApplication,
        "risk_compensation = true and applied >= %1 and applied <= %2", "not risk_compensation is unknown", nullptr,
        nullptr, QT_TRANSLATE_NOOP("figure", "Applications under the risk compensation fund"), countUnit, ofThisYear},
    RecordMeasure{"09-3.amount_paid", RecordKind::Drawdown,
        "credit_line.application.risk_compensation = true and drawn >= %1 and drawn <= %2",
        "credit_line.application.risk_compensation = true", "amount", nullptr,
        QT_TRANSLATE_NOOP("figure", "Loans under the fund paid out"), moneyUnit, ofThisYear},
    RecordMeasure{"09-3.compensated", RecordKind::Drawdown,
        "credit_line.application.risk_compensation = true and compensated >= %1 and compensated <= %2",
        "credit_line.application.risk_compensation = true", "compensated_amount", nullptr,
        QT_TRANSLATE_NOOP("figure", "Paid by the fund or the guarantor"), moneyUnit, ofThisYear},
    RecordMeasure{"09-4.guaranteed", RecordKind::Drawdown,
        "not credit_line.application.guarantor is unknown and drawn <= %2 and (settled is unknown or settled > %2)",
        "not credit_line.application.guarantor is unknown", nullptr, "enterprise",
        QT_TRANSLATE_NOOP("figure", "Enterprises under guarantee"), firmsUnit, asItStands},
    RecordMeasure{"09-4.guaranteed_amount", RecordKind::Drawdown,
        "not credit_line.application.guarantor is unknown and drawn <= %2 and (settled is unknown or settled > %2)",
        "not credit_line.application.guarantor is unknown", "amount", nullptr,
        QT_TRANSLATE_NOOP("figure", "Guaranteed loans not settled, as paid out"), moneyUnit, asItStands},
    RecordMeasure{"09-5.asked", RecordKind::FinancingApplication,
        "not counter_guarantee is unknown and applied >= %1 and applied <= %2", "not counter_guarantee is unknown",
        nullptr, nullptr, QT_TRANSLATE_NOOP("figure", "Guarantees whose counter-guarantee is known"), countUnit,
        ofThisYear},
    RecordMeasure{"09-5.light", RecordKind::FinancingApplication,
        "counter_guarantee in (\"无反担保\", \"弱反担保\") and applied >= %1 and applied <= %2",
        "not counter_guarantee is unknown", nullptr, nullptr,
        QT_TRANSLATE_NOOP("figure", "Of them without or with a weak one"), countUnit, ofThisYear},
    RecordMeasure{"09-6.compulsory", RecordKind::CostLine, "compulsory = true and application.applied <= %2",
        "not compulsory is unknown", nullptr, nullptr,
        QT_TRANSLATE_NOOP("figure", "Items asked for as a condition, found"), countUnit, asItStands},
    RecordMeasure{"09-6.cleared", RecordKind::CostLine, "compulsory = true and cleared >= %1 and cleared <= %2",
        "not compulsory is unknown", nullptr, nullptr, QT_TRANSLATE_NOOP("figure", "Of them removed"), countUnit,
        ofThisYear},
    RecordMeasure{"09-7.extra", RecordKind::CostLine,
        "not kind in (\"利息\", \"贴息\", \"费用奖补\") and application.applied >= %1 and application.applied <= "
        "%2",
        "", "amount", nullptr, QT_TRANSLATE_NOOP("figure", "Costs beside the interest"), moneyUnit, ofThisYear},
    RecordMeasure{"09-8.awards", RecordKind::CostLine,
        "kind = \"费用奖补\" and application.applied >= %1 and application.applied <= %2", "", nullptr, nullptr,
        QT_TRANSLATE_NOOP("figure", "Awards for fees"), countUnit, ofThisYear},
    RecordMeasure{"09-8.award_amount", RecordKind::CostLine,
        "kind = \"费用奖补\" and application.applied >= %1 and application.applied <= %2", "", "amount", nullptr,
        QT_TRANSLATE_NOOP("figure", "Awards for fees, amount"), moneyUnit, ofThisYear},
    RecordMeasure{"10-1.institutions", RecordKind::Institution, "not lending_mechanism is unknown",
        "not lending_mechanism is unknown", nullptr, nullptr,
        QT_TRANSLATE_NOOP("figure", "Institutions with a lending mechanism"), countUnit,
        QT_TRANSLATE_NOOP("figure", "Institutions whose document is recorded, as of now")},
    RecordMeasure{"10-2.institutions", RecordKind::Institution, "not eased_assessment is unknown",
        "not eased_assessment is unknown", nullptr, nullptr,
        QT_TRANSLATE_NOOP("figure", "Institutions that eased their assessment"), countUnit,
        QT_TRANSLATE_NOOP("figure", "Institutions whose document is recorded, as of now")},
    RecordMeasure{"10-4.institutions", RecordKind::Institution, "not exemption_rules is unknown",
        "not exemption_rules is unknown", nullptr, nullptr,
        QT_TRANSLATE_NOOP("figure", "Institutions with rules of exemption for diligence"), countUnit,
        QT_TRANSLATE_NOOP("figure", "Institutions whose document is recorded, as of now")},
    RecordMeasure{"20-3.online", RecordKind::FinancingApplication, "online = true and applied >= %1 and applied <= %2",
        "not online is unknown", nullptr, nullptr, QT_TRANSLATE_NOOP("figure", "Applications matched online"),
        countUnit, ofThisYear},
    RecordMeasure{"20-3.granted", RecordKind::CreditLine,
        "application.online = true and granted >= %1 and granted <= %2", "application.online = true", "amount", nullptr,
        QT_TRANSLATE_NOOP("figure", "Credit granted on them"), moneyUnit, ofThisYear},
    RecordMeasure{"03-6.registered", RecordKind::EiaCase, "kind = \"登记表\" and accepted >= %1 and accepted <= %2",
        "kind = \"登记表\"", nullptr, nullptr,
        QT_TRANSLATE_NOOP("figure", "Environmental registration forms put on record"), countUnit, ofThisYear},
    RecordMeasure{"14-8.contracts", RecordKind::ProcurementContract,
        "signed_on >= %1 and signed_on <= %2 and supplier.tier in (\"专精特新中小企业\", \"专精特新“小巨人”企业\")", "",
        nullptr, nullptr, QT_TRANSLATE_NOOP("figure", "Contracts given to specialised enterprises"), countUnit,
        specialisedNow},
    RecordMeasure{"14-8.amount", RecordKind::ProcurementContract,
        "signed_on >= %1 and signed_on <= %2 and supplier.tier in (\"专精特新中小企业\", \"专精特新“小巨人”企业\")", "",
        "amount", nullptr, QT_TRANSLATE_NOOP("figure", "Contracts given to specialised enterprises, amount"), moneyUnit,
        specialisedNow},
    RecordMeasure{"14-10.contracts", RecordKind::ProcurementContract, "signed_on >= %1 and signed_on <= %2", "",
        nullptr, nullptr, QT_TRANSLATE_NOOP("figure", "Procurement contracts signed"), countUnit, ofThisYear},
    RecordMeasure{"14-10.published", RecordKind::ProcurementContract,
        "signed_on >= %1 and signed_on <= %2 and published <= %2", "not published is unknown", nullptr, nullptr,
        QT_TRANSLATE_NOOP("figure", "Of them published"), countUnit, ofThisYear},
};

/// Measures of which no record of the base can tell: the officer enters the number in a progress report.
constexpr std::array reportedMeasures{"07-1", "08-1", "08-2", "08-3", "09-2", "09-3", "09-8", "10-1", "14-1", "14-2",
    "14-3", "14-4", "14-5", "14-10", "20-1", "20-2", "20-5", "20-6"};

bool isWanted(const QString &only, const char *code)
{
    return only.isEmpty() || QString::fromLatin1(code).section(QLatin1Char('.'), 0, 0) == only;
}

/// The table is written in this file: what cannot be read is a fault of the program, told as such.
Result<store::Filter> filterOf(const char *text, QDate on)
{
    QString written = QString::fromUtf8(text);
    if (written.isEmpty())
        return store::Filter();
    if (written.contains(QLatin1String("%1")))
        written.replace(QLatin1String("%1"), QDate(on.year(), 1, 1).toString(Qt::ISODate));
    return store::parseFilter(written.replace(QLatin1String("%2"), on.toString(Qt::ISODate)));
}

Result<store::Group> groupOf(const store::Session &session, RecordKind kind, const store::Filter &filter, QDate on,
    const char *by, const char *summed)
{
    const auto listed = [](const char *field) { return field ? QStringList{QLatin1String(field)} : QStringList(); };
    const auto groups = store::grouped(session, {kind, filter, {}, on}, listed(by), listed(summed));
    if (!groups)
        return failure(groups.error());
    if (by)
        return store::Group{{}, static_cast<qint64>(groups->size()), {}};
    return groups->empty() ? store::Group{{}, 0, {0}} : groups->front();
}

Done addMeasure(FigureSheet &sheet, const store::Session &session, const RecordMeasure &it, QDate on)
{
    const auto filter = filterOf(it.filter, on);
    const auto known = filterOf(it.known, on);
    if (!filter || !known)
        return failure(filter ? known.error() : filter.error());
    const auto ever = store::count(session, {it.kind, *known, {}, on});
    const auto group = groupOf(session, it.kind, *filter, on, it.by, it.summed);
    const auto records = store::count(session, {it.kind, *filter, {}, on});
    for (const Done &done :
        {ever.map([](qint64) {}), group.map([](const store::Group &) {}), records.map([](qint64) {})})
        if (!done)
            return failure(done.error());
    const QByteArray code = QByteArray("clause.") + it.code;
    const FigureWords words{it.name, it.unit, it.definition};
    const Counted selects = counted(it.kind, *filter);
    Figure *figure = nullptr;
    if (it.unit == moneyUnit) {
        figure = &sheet.amount(code, words, Money::fromFen(group->sums.front()), *records, selects);
    } else {
        figure = &sheet.count(code, words, *records, selects);
        figure->value = Quantity::fromWhole(it.summed ? group->sums.front() : group->count);
    }
    if (*ever == 0)
        figure->value.reset();
    return {};
}

/// A share of two sums in percent; nothing while one of them is nothing.
void addShare(FigureSheet &sheet, const char *code, const FigureWords &words, qint64 part, qint64 whole,
    const Counted &selects, qint64 records)
{
    Figure &figure = sheet.number(QByteArray("clause.") + code, words,
        whole > 0 ? std::optional(static_cast<double>(part) * 100.0 / static_cast<double>(whole)) : std::nullopt);
    figure.counted = selects;
    figure.records = records;
}

/// A fee that is paid once is spread over the years of its term.
qint64 guaranteeFeeOfYear(const records::CostLine &line, qint64 months)
{
    constexpr qint64 monthsOfYear = 12;
    const qint64 fen = line.amount ? line.amount->fen() : 0;
    return line.timing == records::CostTiming::Yearly || months <= monthsOfYear ? fen : fen * monthsOfYear / months;
}

Done addGuaranteeFee(FigureSheet &sheet, const store::Session &session, QDate on)
{
    const auto filter = filterOf("kind = \"担保费\" and application.applied >= %1 and application.applied <= %2", on);
    if (!filter)
        return failure(filter.error());
    const auto fees = store::load<records::CostLine>(session, {RecordKind::CostLine, *filter, {}, on});
    if (!fees)
        return failure(fees.error());
    std::vector<RecordId> ids;
    for (const records::CostLine &it : *fees)
        ids.push_back(it.application.id);
    const auto rows = store::rows(session, RecordKind::FinancingApplication, ids);
    if (!rows)
        return failure(rows.error());
    QHash<RecordId, records::FinancingApplication> applications;
    for (const store::StoredRow &row : *rows)
        applications.insert(row.id, records::recordFrom<records::FinancingApplication>(row.id, row.values));
    qint64 fee = 0;
    qint64 guaranteed = 0;
    QSet<RecordId> seen;
    for (const records::CostLine &it : *fees) {
        const auto of = applications.constFind(it.application.id);
        if (of == applications.cend() || !of->amount || !of->termMonths || !it.amount)
            continue; // what is not known is left out on both sides
        fee += guaranteeFeeOfYear(it, *of->termMonths);
        if (!seen.contains(of->id))
            guaranteed += of->amount->fen();
        seen.insert(of->id);
    }
    addShare(sheet, "09-4.fee_rate",
        {QT_TRANSLATE_NOOP("figure", "Mean guarantee fee"), percentUnit,
            QT_TRANSLATE_NOOP("figure",
                "Guarantee fees for a year over the amounts applied for, applications of this year with both known")},
        fee, guaranteed, counted(RecordKind::CostLine, *filter), std::ssize(*fees));
    return {};
}

Done addExtraShare(FigureSheet &sheet, const store::Session &session, QDate on)
{
    const auto fees = filterOf(
        "not kind in (\"利息\", \"贴息\", \"费用奖补\") and application.applied >= %1 and application.applied <= %2",
        on);
    const auto loans = filterOf("cost_line exists and applied >= %1 and applied <= %2", on);
    if (!fees || !loans)
        return failure(fees ? loans.error() : fees.error());
    const auto part = groupOf(session, RecordKind::CostLine, *fees, on, nullptr, "amount");
    const auto whole = groupOf(session, RecordKind::FinancingApplication, *loans, on, nullptr, "amount");
    if (!part || !whole)
        return failure(part ? whole.error() : part.error());
    addShare(sheet, "09-7.share",
        {QT_TRANSLATE_NOOP("figure", "Their share of the financing"), percentUnit,
            QT_TRANSLATE_NOOP("figure",
                "Costs beside the interest over the amounts applied for, applications of this year with costs told")},
        part->sums.front(), whole->sums.front(), counted(RecordKind::FinancingApplication, *loans), whole->count);
    return {};
}

Done addReported(FigureSheet &sheet, const store::Session &session, const char *measure, QDate on, DaysOfFigures &days)
{
    const store::Filter filter = store::Filter::all({equals("measure.code", QString::fromLatin1(measure)),
        store::Filter::negation(isUnknown("cumulative")), upTo("as_of", on)});
    const auto reports = store::load<records::MeasureReport>(
        session, {RecordKind::MeasureReport, filter, {{QStringLiteral("as_of"), true}}, on});
    if (!reports)
        return failure(reports.error());
    Figure &figure = sheet.quantity(QByteArray("clause.") + measure + ".reported",
        {QT_TRANSLATE_NOOP("figure", "As reported, cumulative"), QT_TRANSLATE_NOOP("figure", "as in the report"),
            QT_TRANSLATE_NOOP("figure",
                "Entered by the officer: the cumulative value of the measure's latest progress report; no other record "
                "tells it")},
        reports->empty() ? std::nullopt : reports->front().cumulative);
    if (!reports->empty())
        days.insert(figure.code, reports->front().asOf);
    figure.counted = counted(RecordKind::MeasureReport, filter);
    figure.records = std::ssize(*reports);
    return {};
}

} // namespace

Done addRecordFigures(
    FigureSheet &sheet, const store::Session &session, QDate on, const QString &only, DaysOfFigures &days)
{
    for (const RecordMeasure &it : recordMeasures)
        if (isWanted(only, it.code))
            if (Done added = addMeasure(sheet, session, it, on); !added)
                return added;
    if (isWanted(only, "09-4"))
        if (Done added = addGuaranteeFee(sheet, session, on); !added)
            return added;
    if (isWanted(only, "09-7"))
        if (Done added = addExtraShare(sheet, session, on); !added)
            return added;
    for (const char *measure : reportedMeasures)
        if (isWanted(only, measure))
            if (Done added = addReported(sheet, session, measure, on, days); !added)
                return added;
    return {};
}

} // namespace yumiao::figures
