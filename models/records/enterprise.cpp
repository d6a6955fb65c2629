// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/enterprise.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Enterprise>()
{
    static const RecordDescription it{RecordKind::Enterprise, "enterprise", "enterprises",
        QT_TRANSLATE_NOOP("record", "Enterprise"),
        {
            field<&Enterprise::creditCode>("credit_code", QT_TRANSLATE_NOOP("field", "Credit code"), Searchable),
            field<&Enterprise::name>("name", QT_TRANSLATE_NOOP("field", "Enterprise name"), Required | Searchable)
                .upTo(200),
            field<&Enterprise::shortName>("short_name", QT_TRANSLATE_NOOP("field", "Short name"), Searchable).upTo(60),
            field<&Enterprise::registrationNumber>(
                "registration_number", QT_TRANSLATE_NOOP("field", "Registration number"), Searchable)
                .upTo(20),
            field<&Enterprise::town>("town", QT_TRANSLATE_NOOP("field", "Town or subdistrict")),
            field<&Enterprise::park>("park", QT_TRANSLATE_NOOP("field", "Park")).upTo(100),
            field<&Enterprise::address>("address", QT_TRANSLATE_NOOP("field", "Registered address")).upTo(300),
            field<&Enterprise::businessAddress>("business_address", QT_TRANSLATE_NOOP("field", "Business address"))
                .upTo(300),
            field<&Enterprise::established>("established", QT_TRANSLATE_NOOP("field", "Established")),
            field<&Enterprise::deregistered>("deregistered", QT_TRANSLATE_NOOP("field", "Left the register")),
            field<&Enterprise::registeredCapital>(
                "registered_capital", QT_TRANSLATE_NOOP("field", "Registered capital"))
                .atLeast(0),
            field<&Enterprise::currency>("currency", QT_TRANSLATE_NOOP("field", "Currency")).upTo(20),
            field<&Enterprise::enterpriseType>("enterprise_type", QT_TRANSLATE_NOOP("field", "Enterprise type"))
                .upTo(100),
            field<&Enterprise::status>("status", QT_TRANSLATE_NOOP("field", "Status")),
            field<&Enterprise::industry>("industry", QT_TRANSLATE_NOOP("field", "Industry")),
            field<&Enterprise::industryAsRegistered>(
                "industry_as_registered", QT_TRANSLATE_NOOP("field", "Industry as registered"))
                .upTo(100),
            field<&Enterprise::registrar>("registrar", QT_TRANSLATE_NOOP("field", "Registrar")).upTo(100),
            field<&Enterprise::mainProduct>("main_product", QT_TRANSLATE_NOOP("field", "Main product")).upTo(200),
            field<&Enterprise::employees>("employees", QT_TRANSLATE_NOOP("field", "Employees"))
                .between(0, 10'000'000)
                .in(QT_TRANSLATE_NOOP("unit", "people")),
            field<&Enterprise::sizeClass>("size_class", QT_TRANSLATE_NOOP("field", "Size class as registered")),
            field<&Enterprise::aboveScale>("above_scale", QT_TRANSLATE_NOOP("field", "Above scale")),
            field<&Enterprise::aboveScaleSince>("above_scale_since", QT_TRANSLATE_NOOP("field", "Above scale since")),
            field<&Enterprise::contactRole>("contact_role", QT_TRANSLATE_NOOP("field", "Contact")).upTo(60),
            field<&Enterprise::contactPhone>("contact_phone", QT_TRANSLATE_NOOP("field", "Contact phone"), Sensitive)
                .upTo(40),
            field<&Enterprise::leadUnit>("lead_unit", QT_TRANSLATE_NOOP("field", "Unit in charge")).upTo(100),
            field<&Enterprise::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {{"credit_code"}}, "name"};
    return it;
}

} // namespace yumiao::records
