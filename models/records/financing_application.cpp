// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/financing_application.h"

namespace yumiao::records {

template <>
const RecordDescription &description<FinancingApplication>()
{
    static const RecordDescription it{RecordKind::FinancingApplication, "financing_application",
        "financing-applications", QT_TRANSLATE_NOOP("record", "Financing application"),
        {
            field<&FinancingApplication::number>("number", QT_TRANSLATE_NOOP("field", "Number")).upTo(40),
            field<&FinancingApplication::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&FinancingApplication::need>("need", QT_TRANSLATE_NOOP("field", "Need")),
            field<&FinancingApplication::institution>("institution", QT_TRANSLATE_NOOP("field", "Institution")),
            field<&FinancingApplication::instrument>("instrument", QT_TRANSLATE_NOOP("field", "Instrument")),
            field<&FinancingApplication::amount>("amount", QT_TRANSLATE_NOOP("field", "Amount applied for"), Required)
                .atLeast(1),
            field<&FinancingApplication::termMonths>("term_months", QT_TRANSLATE_NOOP("field", "Term"))
                .between(1, 600)
                .in(QT_TRANSLATE_NOOP("unit", "months")),
            field<&FinancingApplication::applied>("applied", QT_TRANSLATE_NOOP("field", "Applied on"), Required),
            field<&FinancingApplication::stage>("stage", QT_TRANSLATE_NOOP("field", "Stage"), Required),
            field<&FinancingApplication::stageSince>("stage_since", QT_TRANSLATE_NOOP("field", "In stage since")),
            field<&FinancingApplication::rate>("rate", QT_TRANSLATE_NOOP("field", "Contract rate"))
                .between(0, 1'000'000),
            field<&FinancingApplication::refusalReason>(
                "refusal_reason", QT_TRANSLATE_NOOP("field", "Reason it failed")),
            field<&FinancingApplication::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
            field<&FinancingApplication::product>("product", QT_TRANSLATE_NOOP("field", "Product")).upTo(60),
            field<&FinancingApplication::security>("security", QT_TRANSLATE_NOOP("field", "Security")),
            field<&FinancingApplication::collateral>("collateral", QT_TRANSLATE_NOOP("field", "Collateral")).upTo(200),
            field<&FinancingApplication::guarantor>("guarantor", QT_TRANSLATE_NOOP("field", "Guarantor")),
            field<&FinancingApplication::counterGuarantee>(
                "counter_guarantee", QT_TRANSLATE_NOOP("field", "Counter-guarantee")),
            field<&FinancingApplication::repayment>("repayment", QT_TRANSLATE_NOOP("field", "Way of repayment")),
            field<&FinancingApplication::interestMonths>(
                "interest_months", QT_TRANSLATE_NOOP("field", "Interest every"))
                .between(1, 120)
                .in(QT_TRANSLATE_NOOP("unit", "months")),
            field<&FinancingApplication::graceMonths>("grace_months", QT_TRANSLATE_NOOP("field", "Grace"))
                .between(0, 600)
                .in(QT_TRANSLATE_NOOP("unit", "months")),
            field<&FinancingApplication::firstLoan>("first_loan", QT_TRANSLATE_NOOP("field", "First loan")),
            field<&FinancingApplication::renews>("renews", QT_TRANSLATE_NOOP("field", "Renews the loan")),
            field<&FinancingApplication::withoutRepaying>(
                "without_repaying", QT_TRANSLATE_NOOP("field", "Renewed without repaying")),
            field<&FinancingApplication::online>("online", QT_TRANSLATE_NOOP("field", "Matched online")),
            field<&FinancingApplication::contractNumber>(
                "contract_number", QT_TRANSLATE_NOOP("field", "Procurement contract"))
                .upTo(100),
            field<&FinancingApplication::contractAmount>(
                "contract_amount", QT_TRANSLATE_NOOP("field", "Contract amount"))
                .atLeast(0),
            field<&FinancingApplication::largestBill>("largest_bill", QT_TRANSLATE_NOOP("field", "Largest single bill"))
                .atLeast(0),
            field<&FinancingApplication::ipItems>(
                "ip_items", QT_TRANSLATE_NOOP("field", "Intellectual property pledged"))
                .between(0, 10'000),
            field<&FinancingApplication::riskCompensation>(
                "risk_compensation", QT_TRANSLATE_NOOP("field", "Under the risk compensation fund")),
            field<&FinancingApplication::recruits>(
                "recruits", QT_TRANSLATE_NOOP("field", "Persons newly hired who qualify"))
                .between(0, 1'000'000),
            field<&FinancingApplication::staff>("staff", QT_TRANSLATE_NOOP("field", "Staff when applying"))
                .between(0, 10'000'000),
            field<&FinancingApplication::accountManager>(
                "account_manager", QT_TRANSLATE_NOOP("field", "Account manager"), Sensitive)
                .upTo(40),
            field<&FinancingApplication::yearContracts>(
                "year_contracts", QT_TRANSLATE_NOOP("field", "Contracts of a year or more with the new hires")),
            field<&FinancingApplication::noArrears>(
                "no_arrears", QT_TRANSLATE_NOOP("field", "No wages or insurance in arrears")),
            field<&FinancingApplication::bills>("bills", QT_TRANSLATE_NOOP("field", "Bills discounted"))
                .between(0, 100'000),
            field<&FinancingApplication::smallBills>(
                "small_bills", QT_TRANSLATE_NOOP("field", "Of them up to 5 million yuan each"))
                .between(0, 100'000),
            field<&FinancingApplication::smallBillAmount>(
                "small_bill_amount", QT_TRANSLATE_NOOP("field", "Amount of the bills up to 5 million yuan"))
                .atLeast(0),
        },
        {{"number"}}, "number"};
    return it;
}

} // namespace yumiao::records
