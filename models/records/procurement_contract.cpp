// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/procurement_contract.h"

namespace yumiao::records {

template <>
const RecordDescription &description<ProcurementContract>()
{
    static const RecordDescription it{RecordKind::ProcurementContract, "procurement_contract", "procurement-contracts",
        QT_TRANSLATE_NOOP("record", "Procurement contract"),
        {
            field<&ProcurementContract::department>("department", QT_TRANSLATE_NOOP("field", "Department"), Required),
            field<&ProcurementContract::project>("project", QT_TRANSLATE_NOOP("field", "Project"), Required).upTo(200),
            field<&ProcurementContract::number>("number", QT_TRANSLATE_NOOP("field", "Contract number")).upTo(60),
            field<&ProcurementContract::kind>("kind", QT_TRANSLATE_NOOP("field", "What is bought")),
            field<&ProcurementContract::signedOn>("signed_on", QT_TRANSLATE_NOOP("field", "Signed on"), Required),
            field<&ProcurementContract::amount>("amount", QT_TRANSLATE_NOOP("field", "Amount of the contract"))
                .atLeast(0),
            field<&ProcurementContract::supplier>("supplier", QT_TRANSLATE_NOOP("field", "Supplier")),
            field<&ProcurementContract::supplierName>(
                "supplier_name", QT_TRANSLATE_NOOP("field", "Supplier not on the register"))
                .upTo(100),
            field<&ProcurementContract::supplierSize>(
                "supplier_size", QT_TRANSLATE_NOOP("field", "Size of the supplier then")),
            field<&ProcurementContract::way>("way", QT_TRANSLATE_NOOP("field", "Way of reserving")),
            field<&ProcurementContract::smeShare>("sme_share", QT_TRANSLATE_NOOP("field", "Share that goes to SMEs"))
                .between(0, 1'000'000),
            field<&ProcurementContract::smallShare>(
                "small_share", QT_TRANSLATE_NOOP("field", "Share that goes to small and micro"))
                .between(0, 1'000'000),
            field<&ProcurementContract::published>("published", QT_TRANSLATE_NOOP("field", "Contract published on")),
            field<&ProcurementContract::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {{"department", "number"}}, "project"};
    return it;
}

} // namespace yumiao::records
