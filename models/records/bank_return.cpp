// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/bank_return.h"

namespace yumiao::records {

template <>
const RecordDescription &description<BankReturn>()
{
    static const RecordDescription it{RecordKind::BankReturn, "bank_return", "bank-returns",
        QT_TRANSLATE_NOOP("record", "Monthly bank return"),
        {
            field<&BankReturn::institution>("institution", QT_TRANSLATE_NOOP("field", "Institution"), Required),
            field<&BankReturn::asOf>("as_of", QT_TRANSLATE_NOOP("field", "Month of the return"), Required),
            field<&BankReturn::scope>("scope", QT_TRANSLATE_NOOP("field", "Definition of inclusive loans"), Required),
            field<&BankReturn::inclusiveBalance>(
                "inclusive_balance", QT_TRANSLATE_NOOP("field", "Inclusive loans of small and micro enterprises"))
                .atLeast(0),
            field<&BankReturn::inclusiveAccounts>(
                "inclusive_accounts", QT_TRANSLATE_NOOP("field", "Accounts with a balance"))
                .atLeast(0),
            field<&BankReturn::allBalance>("all_balance", QT_TRANSLATE_NOOP("field", "All loans")).atLeast(0),
            field<&BankReturn::inclusiveBad>(
                "inclusive_bad", QT_TRANSLATE_NOOP("field", "Non-performing inclusive loans"))
                .atLeast(0),
            field<&BankReturn::allBad>("all_bad", QT_TRANSLATE_NOOP("field", "Non-performing loans")).atLeast(0),
            field<&BankReturn::newRate>("new_rate", QT_TRANSLATE_NOOP("field", "Rate of loans newly issued"))
                .between(0, 1'000'000),
            field<&BankReturn::newCost>("new_cost", QT_TRANSLATE_NOOP("field", "All-in cost of loans newly issued"))
                .between(0, 1'000'000),
            field<&BankReturn::longTermBalance>(
                "long_term_balance", QT_TRANSLATE_NOOP("field", "Medium and long-term inclusive loans"))
                .atLeast(0),
            field<&BankReturn::creditBalance>("credit_balance", QT_TRANSLATE_NOOP("field", "Inclusive loans on credit"))
                .atLeast(0),
            field<&BankReturn::firstLoanAccounts>(
                "first_loan_accounts", QT_TRANSLATE_NOOP("field", "First-loan accounts of the year"))
                .atLeast(0),
            field<&BankReturn::firstLoanAmount>(
                "first_loan_amount", QT_TRANSLATE_NOOP("field", "First loans of the year"))
                .atLeast(0),
            field<&BankReturn::renewalCount>(
                "renewal_count", QT_TRANSLATE_NOOP("field", "Renewals without repaying, of the year"))
                .atLeast(0),
            field<&BankReturn::renewalAmount>(
                "renewal_amount", QT_TRANSLATE_NOOP("field", "Amount renewed without repaying, of the year"))
                .atLeast(0),
            field<&BankReturn::smallBillCount>(
                "small_bill_count", QT_TRANSLATE_NOOP("field", "Bills up to 5 million yuan discounted, of the year"))
                .atLeast(0),
            field<&BankReturn::smallBillAmount>("small_bill_amount",
                QT_TRANSLATE_NOOP("field", "Amount of bills up to 5 million yuan discounted, of the year"))
                .atLeast(0),
            field<&BankReturn::billAmount>("bill_amount",
                QT_TRANSLATE_NOOP("field", "Bills of small and micro enterprises discounted, of the year"))
                .atLeast(0),
            field<&BankReturn::rediscountBalance>(
                "rediscount_balance", QT_TRANSLATE_NOOP("field", "Rediscount balance"))
                .atLeast(0),
            field<&BankReturn::relendingBalance>(
                "relending_balance", QT_TRANSLATE_NOOP("field", "Relending balance for small enterprises"))
                .atLeast(0),
            field<&BankReturn::relendingRate>(
                "relending_rate", QT_TRANSLATE_NOOP("field", "Rate of loans from relending"))
                .between(0, 1'000'000),
            field<&BankReturn::relendingAccounts>(
                "relending_accounts", QT_TRANSLATE_NOOP("field", "Enterprises supported by relending"))
                .atLeast(0),
            field<&BankReturn::releasedAmount>(
                "released_amount", QT_TRANSLATE_NOOP("field", "Funds released by the targeted reserve cut"))
                .atLeast(0),
            field<&BankReturn::tolerance>(
                "tolerance", QT_TRANSLATE_NOOP("field", "Tolerance for non-performing small loans"))
                .between(0, 1'000'000),
            field<&BankReturn::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
            field<&BankReturn::exemptInterest>(
                "exempt_interest", QT_TRANSLATE_NOOP("field", "Interest free of value added tax, of the year"))
                .atLeast(0),
            field<&BankReturn::exemptTax>(
                "exempt_tax", QT_TRANSLATE_NOOP("field", "Value added tax exempted, of the year"))
                .atLeast(0),
            field<&BankReturn::exemptedCases>(
                "exempted_cases", QT_TRANSLATE_NOOP("field", "Cases exempted for diligence, of the year"))
                .atLeast(0),
        },
        {{"institution", "as_of", "scope"}}, "as_of"};
    return it;
}

} // namespace yumiao::records
