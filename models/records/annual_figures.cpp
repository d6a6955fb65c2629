// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/annual_figures.h"

namespace yumiao::records {

template <>
const RecordDescription &description<AnnualFigures>()
{
    static const RecordDescription it{RecordKind::AnnualFigures, "annual_figures", "annual-figures",
        QT_TRANSLATE_NOOP("record", "Annual figures"),
        {
            field<&AnnualFigures::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&AnnualFigures::fiscalYear>("fiscal_year", QT_TRANSLATE_NOOP("field", "Fiscal year"), Required)
                .between(1990, 2100),
            field<&AnnualFigures::revenue>("revenue", QT_TRANSLATE_NOOP("field", "Revenue")),
            field<&AnnualFigures::mainRevenue>("main_revenue", QT_TRANSLATE_NOOP("field", "Main business revenue")),
            field<&AnnualFigures::rdExpense>("rd_expense", QT_TRANSLATE_NOOP("field", "R&D expense")).atLeast(0),
            field<&AnnualFigures::netProfit>("net_profit", QT_TRANSLATE_NOOP("field", "Net profit")),
            field<&AnnualFigures::taxPaid>("tax_paid", QT_TRANSLATE_NOOP("field", "Tax paid")),
            field<&AnnualFigures::totalAssets>("total_assets", QT_TRANSLATE_NOOP("field", "Total assets")).atLeast(0),
            field<&AnnualFigures::totalLiabilities>(
                "total_liabilities", QT_TRANSLATE_NOOP("field", "Total liabilities"))
                .atLeast(0),
            field<&AnnualFigures::employees>("employees", QT_TRANSLATE_NOOP("field", "Employees"))
                .between(0, 10'000'000)
                .in(QT_TRANSLATE_NOOP("unit", "people")),
            field<&AnnualFigures::rdStaff>("rd_staff", QT_TRANSLATE_NOOP("field", "R&D staff"))
                .between(0, 10'000'000)
                .in(QT_TRANSLATE_NOOP("unit", "people")),
            field<&AnnualFigures::source>("source", QT_TRANSLATE_NOOP("field", "Data source")).upTo(100),
            field<&AnnualFigures::sourceDate>("source_date", QT_TRANSLATE_NOOP("field", "Source date")),
            field<&AnnualFigures::auditState>("audit_state", QT_TRANSLATE_NOOP("field", "Audit state")),
            field<&AnnualFigures::confirmed>("confirmed", QT_TRANSLATE_NOOP("field", "Confirmed differences"), Derived)
                .upTo(1000),
        },
        {{"enterprise", "fiscal_year"}}, "fiscal_year"};
    return it;
}

} // namespace yumiao::records
