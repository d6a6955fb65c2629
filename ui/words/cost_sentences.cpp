// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/wording.h"

#include <QtGlobal>

namespace yumiao::ui::words {
namespace {

constexpr Wording CostSentences[]{
    {"usage.cost",
        QT_TRANSLATE_NOOP(
            "sentence", "Either an application or a need must be named. Nothing was done. Write cost ID or --need ID."),
        ""},
    {"usage.application",
        QT_TRANSLATE_NOOP(
            "sentence", "The cost sheet is of one application. Nothing was done. Name it with --application."),
        ""},
    {"cost.principal",
        QT_TRANSLATE_NOOP("sentence", "The cost cannot be told: the amount of the loan is not above 0. Correct it."),
        ""},
    {"cost.term",
        QT_TRANSLATE_NOOP("sentence",
            "The cost cannot be told: the loan must end after it was paid out, within 50 years. Check both days or the "
            "term."),
        ""},
    {"cost.rate",
        QT_TRANSLATE_NOOP("sentence", "The cost cannot be told: a yearly rate of %1 % is not from 0 to 100 %."),
        "rate"},
    {"cost.interest_months",
        QT_TRANSLATE_NOOP("sentence", "The cost cannot be told: interest must be paid every 1 to 600 months."), ""},
    {"cost.grace",
        QT_TRANSLATE_NOOP(
            "sentence", "The cost cannot be told: after the grace no date is left on which principal is repaid."),
        ""},
    {"cost.no_plan",
        QT_TRANSLATE_NOOP("sentence", "The cost cannot be told: an irregular loan needs its repayment plan. Enter it."),
        ""},
    {"cost.plan_sum",
        QT_TRANSLATE_NOOP("sentence",
            "The repayment plan returns %1 10k yuan of principal, the loan is %2 10k yuan. Both must be the same."),
        "sum principal"},
    {"cost.plan_date",
        QT_TRANSLATE_NOOP("sentence",
            "The repayment plan has a day that is missing, stands twice or is not after the payout: %1. Correct it."),
        "day"},
    {"cost.plan_amount", QT_TRANSLATE_NOOP("sentence", "The repayment plan has an amount below 0 on %1. Correct it."),
        "day"},
    {"cost.discount",
        QT_TRANSLATE_NOOP("sentence",
            "The cost cannot be told: the discount of %1 10k yuan takes the whole face value of %2 10k yuan. Check "
            "rate and "
            "days."),
        "discount principal"},
    {"cost.line_amount",
        QT_TRANSLATE_NOOP("sentence", "A cost line (%1) lacks its kind, its amount or when it is paid. Fill it in."),
        "kind"},
    {"cost.line_date",
        QT_TRANSLATE_NOOP("sentence", "The cost line %1 is paid on a day that is not filled in. Fill it in."), "kind"},
    {"cost.received",
        QT_TRANSLATE_NOOP("sentence",
            "The cost cannot be told: what is paid in advance takes all that was paid out. Check amounts and units."),
        ""},
    {"cost.no_rate",
        QT_TRANSLATE_NOOP(
            "sentence", "The cost cannot be told: these payments have no yearly rate. Check amounts, days and units."),
        ""},
    {"cost.many_rates",
        QT_TRANSLATE_NOOP("sentence",
            "The cost cannot be told: these payments have more than one yearly rate. Check the days of fees and "
            "subsidies."),
        ""},
};

} // namespace

std::span<const Wording> costSentences()
{
    return CostSentences;
}

} // namespace yumiao::ui::words
