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
        },
        {{"number"}}, "number"};
    return it;
}

} // namespace yumiao::records
