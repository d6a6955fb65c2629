// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/procurement_budget.h"

namespace yumiao::records {

template <>
const RecordDescription &description<ProcurementBudget>()
{
    static const RecordDescription it{RecordKind::ProcurementBudget, "procurement_budget", "procurement-budgets",
        QT_TRANSLATE_NOOP("record", "Procurement budget"),
        {
            field<&ProcurementBudget::department>("department", QT_TRANSLATE_NOOP("field", "Department"), Required),
            field<&ProcurementBudget::year>("year", QT_TRANSLATE_NOOP("field", "Year of the budget"), Required)
                .between(2000, 2100),
            field<&ProcurementBudget::total>("total", QT_TRANSLATE_NOOP("field", "Procurement budget in total"))
                .atLeast(0),
            field<&ProcurementBudget::reserved>("reserved", QT_TRANSLATE_NOOP("field", "Reserved for SMEs")).atLeast(0),
            field<&ProcurementBudget::reservedSmall>(
                "reserved_small", QT_TRANSLATE_NOOP("field", "Of it for small and micro"))
                .atLeast(0),
            field<&ProcurementBudget::above>("above", QT_TRANSLATE_NOOP("field", "Above the lines of small projects"))
                .atLeast(0),
            field<&ProcurementBudget::unsuited>("unsuited", QT_TRANSLATE_NOOP("field", "Of it not suited to SMEs"))
                .atLeast(0),
            field<&ProcurementBudget::unsuitedReason>(
                "unsuited_reason", QT_TRANSLATE_NOOP("field", "Reason why not suited"))
                .asLongText(),
            field<&ProcurementBudget::aboveReserved>(
                "above_reserved", QT_TRANSLATE_NOOP("field", "Reserved above the lines"))
                .atLeast(0),
            field<&ProcurementBudget::aboveReservedSmall>(
                "above_reserved_small", QT_TRANSLATE_NOOP("field", "Of it for small and micro, above the lines"))
                .atLeast(0),
            field<&ProcurementBudget::published>("published", QT_TRANSLATE_NOOP("field", "Budget published on")),
            field<&ProcurementBudget::document>("document", QT_TRANSLATE_NOOP("field", "Document")).upTo(100),
            field<&ProcurementBudget::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {{"department", "year"}}, "year"};
    return it;
}

} // namespace yumiao::records
