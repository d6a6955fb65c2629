// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/gauge_validity.h"

#include "models/records/field_text.h"

#include <algorithm>
#include <array>

namespace yumiao::records {
namespace {

struct PartOfWhole {
    RecordKind kind;
    const char *part;
    const char *whole;
};
constexpr std::array PartsOfWholes{
    PartOfWhole{RecordKind::ProcurementBudget, "reserved", "total"},
    PartOfWhole{RecordKind::ProcurementBudget, "reserved_small", "reserved"},
    PartOfWhole{RecordKind::ProcurementBudget, "above", "total"},
    PartOfWhole{RecordKind::ProcurementBudget, "unsuited", "above"},
    PartOfWhole{RecordKind::ProcurementBudget, "above_reserved", "above"},
    PartOfWhole{RecordKind::ProcurementBudget, "above_reserved", "reserved"},
    PartOfWhole{RecordKind::ProcurementBudget, "above_reserved_small", "above_reserved"},
    PartOfWhole{RecordKind::ProcurementBudget, "above_reserved_small", "reserved_small"},
    PartOfWhole{RecordKind::ProcurementContract, "small_share", "sme_share"},
};

/// One of them is given; the first is named when none is.
struct OneOf {
    RecordKind kind;
    std::array<const char *, 3> fields;
};
constexpr std::array OnesOf{
    OneOf{RecordKind::ProcurementContract, {"supplier", "supplier_name", "supplier_name"}},
    OneOf{RecordKind::Arrear, {"bureau", "debtor_enterprise", "debtor_name"}},
    OneOf{RecordKind::EiaCase, {"enterprise", "developer", "developer"}},
};

/// What must be given where a field says this; nothing for "says": wherever it is given and not 0.
struct AskedFor {
    RecordKind kind;
    const char *field;
    const char *says;
    const char *asked;
};
constexpr std::array AskedFors{
    AskedFor{RecordKind::ProcurementBudget, "unsuited", nullptr, "unsuited_reason"},
    AskedFor{RecordKind::ArrearStep, "kind", "payment", "amount"},
    AskedFor{RecordKind::ArrearStep, "kind", "promise", "promised"},
    AskedFor{RecordKind::EiaCase, "stopped_days", nullptr, "stop_reason"},
    AskedFor{RecordKind::EiaCase, "outcome", nullptr, "decided"},
};

/// The values of one record by the names of its fields.
struct NamedValues {
    const RecordDescription &description;
    const Values &values;

    [[nodiscard]] int place(const char *name) const { return description.indexOf(QLatin1String(name)); }
    [[nodiscard]] const Value &at(const char *name) const { return values[static_cast<size_t>(place(name))]; }
    [[nodiscard]] bool knows(const char *name) const { return !isUnknown(at(name)); }
    [[nodiscard]] bool asks(const AskedFor &it) const
    {
        if (!knows(it.field))
            return false;
        if (it.says)
            return textIn(at(it.field)) == QLatin1String(it.says);
        return !std::holds_alternative<qint64>(at(it.field)) || numberIn(at(it.field)) != 0;
    }
};

} // namespace

void checkGaugeRecord(const RecordDescription &description, const Values &values, std::vector<Problem> &found)
{
    const NamedValues record{description, values};
    for (const PartOfWhole &it : PartsOfWholes) {
        if (it.kind != description.kind || !record.knows(it.part) || !record.knows(it.whole)
            || numberIn(record.at(it.part)) <= numberIn(record.at(it.whole)))
            continue;
        const Field &whole = description.fields[static_cast<size_t>(record.place(it.whole))];
        found.push_back({record.place(it.part), QStringLiteral("part.too_large"),
            {{QStringLiteral("other"), QString::fromLatin1(it.whole)},
                {QStringLiteral("other_value"), valueToText(whole, record.at(it.whole))}}});
    }
    for (const OneOf &it : OnesOf)
        if (it.kind == description.kind
            && std::none_of(it.fields.begin(), it.fields.end(), [&](const char *name) { return record.knows(name); }))
            found.push_back({record.place(it.fields.front()), QStringLiteral("field.required"), {}});
    for (const AskedFor &it : AskedFors)
        if (it.kind == description.kind && record.asks(it) && !record.knows(it.asked))
            found.push_back({record.place(it.asked), QStringLiteral("field.required"), {}});
    if (description.kind == RecordKind::Arrear && record.at("enterprise") == record.at("debtor_enterprise"))
        found.push_back({record.place("debtor_enterprise"), QStringLiteral("relation.self"), {}});
}

} // namespace yumiao::records
