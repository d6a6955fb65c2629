// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/financing_need.h"

namespace yumiao::records {

template <>
const RecordDescription &description<FinancingNeed>()
{
    static const RecordDescription it{RecordKind::FinancingNeed, "financing_need", "financing-needs",
        QT_TRANSLATE_NOOP("record", "Financing need"),
        {
            field<&FinancingNeed::number>("number", QT_TRANSLATE_NOOP("field", "Number")).upTo(40),
            field<&FinancingNeed::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&FinancingNeed::registered>("registered", QT_TRANSLATE_NOOP("field", "Registered on"), Required),
            field<&FinancingNeed::amount>("amount", QT_TRANSLATE_NOOP("field", "Amount needed"), Required).atLeast(1),
            field<&FinancingNeed::termMonths>("term_months", QT_TRANSLATE_NOOP("field", "Term"))
                .between(1, 600)
                .in(QT_TRANSLATE_NOOP("unit", "months")),
            field<&FinancingNeed::purpose>("purpose", QT_TRANSLATE_NOOP("field", "Purpose")),
            field<&FinancingNeed::instrument>("instrument", QT_TRANSLATE_NOOP("field", "Instrument")),
            field<&FinancingNeed::security>("security", QT_TRANSLATE_NOOP("field", "Security")),
            field<&FinancingNeed::collateral>("collateral", QT_TRANSLATE_NOOP("field", "Collateral")).upTo(200),
            field<&FinancingNeed::wishedRate>("wished_rate", QT_TRANSLATE_NOOP("field", "Wished rate"))
                .between(0, 1'000'000),
            field<&FinancingNeed::firstLoan>("first_loan", QT_TRANSLATE_NOOP("field", "First loan")),
            field<&FinancingNeed::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
            field<&FinancingNeed::banksInMind>("banks_in_mind", QT_TRANSLATE_NOOP("field", "Banks in mind")).upTo(200),
            field<&FinancingNeed::keyIndustry>("key_industry", QT_TRANSLATE_NOOP("field", "Key industry")),
            field<&FinancingNeed::operatesLawfully>(
                "operates_lawfully", QT_TRANSLATE_NOOP("field", "Operates lawfully and steadily")),
            field<&FinancingNeed::fixedPremises>("fixed_premises", QT_TRANSLATE_NOOP("field", "Fixed premises")),
            field<&FinancingNeed::realNeed>("real_need", QT_TRANSLATE_NOOP("field", "Real need for money")),
            field<&FinancingNeed::goodCredit>("good_credit", QT_TRANSLATE_NOOP("field", "Good credit")),
            field<&FinancingNeed::lawfulPurpose>(
                "lawful_purpose", QT_TRANSLATE_NOOP("field", "Lawful use of the money")),
            field<&FinancingNeed::closed>("closed", QT_TRANSLATE_NOOP("field", "Closed on")),
            field<&FinancingNeed::outcome>("outcome", QT_TRANSLATE_NOOP("field", "Outcome")).upTo(200),
        },
        {{"number"}}, "number"};
    return it;
}

} // namespace yumiao::records
