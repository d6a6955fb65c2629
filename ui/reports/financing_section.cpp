// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/summary_draft.h"

namespace yumiao::ui::reports {
namespace {

/// A number of things with their amount, or that there are none.
QString amountClause(SummaryDraft &draft, const char *some, const char *none, const char *noun,
    const figures::AmountOf &sum, Places places = {})
{
    OfficialText &text = draft.text();
    if (sum.count == 0)
        return text.sentence(none, places);
    places.push_back({"n", text.counted(noun, sum.count)});
    places.push_back({"amount", text.money(sum.amount)});
    return text.sentence(some, places);
}

} // namespace

void writeFinancing(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    const figures::DistrictFigures &district = draft.district();
    const figures::FinancingFigures &financing = district.financing;
    const Places year{{"year", QString::number(district.on.year())}};
    const Places days{{"days", text.counted("day", qint64{district.limits.financingAmberDays})}};
    draft.addSection("financing");
    QStringList underWay{
        amountClause(draft, "financing.under_way", "financing.under_way.none", "application", financing.underWay)};
    if (financing.underWay.count > 0)
        underWay.append(
            amountClause(draft, "financing.stuck", "financing.stuck.none", "application", financing.stuck, days));
    draft.addParagraph({text.sentenceOf({amountClause(draft, "financing.needs", "financing.needs.none", "need",
                                             financing.needs, year),
                            amountClause(draft, "financing.paid", "financing.paid.none", "payout", financing.paidOut)}),
        text.sentenceOf(underWay),
        text.sentenceOf({text.sentence("procurement.reserved", {{"reserved", text.percent(district.reserved.value)}}),
            text.sentence("procurement.small", {{"small", text.percent(district.small.value)}})})});
    if (draft.choice().tables)
        writeFinancingTable(draft);
}

} // namespace yumiao::ui::reports
