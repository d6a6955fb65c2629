// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/beside_fields.h"

#include <algorithm>

namespace yumiao::exchange {

using records::RecordKind;

std::span<const BesideField> besideFields(RecordKind kind)
{
    static constexpr BesideField ofNeeds[]{
        {"application.institution", RecordKind::FinancingApplication, "institution"},
        {"application.applied", RecordKind::FinancingApplication, "applied"},
        {"application.stage", RecordKind::FinancingApplication, "stage", true},
        {"application.refusal_reason", RecordKind::FinancingApplication, "refusal_reason", true},
        {"application.account_manager", RecordKind::FinancingApplication, "account_manager"},
        {"credit_line.amount", RecordKind::CreditLine, "amount"},
        {"credit_line.granted", RecordKind::CreditLine, "granted"},
        {"credit_line.valid_to", RecordKind::CreditLine, "valid_to"},
        {"drawdown.amount", RecordKind::Drawdown, "amount"},
        {"drawdown.drawn", RecordKind::Drawdown, "drawn"},
        {"drawdown.due", RecordKind::Drawdown, "due"},
        {"drawdown.rate", RecordKind::Drawdown, "rate"},
        {"drawdown.contract_number", RecordKind::Drawdown, "contract_number"},
    };
    static constexpr BesideField ofRequests[]{
        {"step.bureau", RecordKind::RequestStep, "bureau"},
        {"step.assigned", RecordKind::RequestStep, "date"},
        {"step.closed", RecordKind::RequestStep, "date"},
        {"step.called_back", RecordKind::RequestStep, "date"},
        {"step.satisfaction", RecordKind::RequestStep, "satisfaction"},
    };
    if (kind == RecordKind::FinancingNeed)
        return ofNeeds;
    if (kind == RecordKind::ServiceRequest)
        return ofRequests;
    return {};
}

const BesideField *besideField(RecordKind kind, QStringView name)
{
    const auto all = besideFields(kind);
    const auto at
        = std::find_if(all.begin(), all.end(), [&](const BesideField &it) { return name == QLatin1String(it.name); });
    return at == all.end() ? nullptr : &*at;
}

const records::Field &fieldBeside(const BesideField &it)
{
    const records::RecordDescription &description = records::descriptionOf(it.kind);
    return description.fields[static_cast<size_t>(description.indexOf(QLatin1String(it.field)))];
}

} // namespace yumiao::exchange
