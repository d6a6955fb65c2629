// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/institution.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Institution>()
{
    static const RecordDescription it{RecordKind::Institution, "institution", "institutions",
        QT_TRANSLATE_NOOP("record", "Institution"),
        {
            field<&Institution::name>("name", QT_TRANSLATE_NOOP("field", "Name"), Required).upTo(100),
            field<&Institution::shortName>("short_name", QT_TRANSLATE_NOOP("field", "Short name")).upTo(60),
            field<&Institution::kind>("kind", QT_TRANSLATE_NOOP("field", "Kind")).upTo(40),
            field<&Institution::headOfficeCode>("head_office_code", QT_TRANSLATE_NOOP("field", "Head office code"))
                .upTo(20),
            field<&Institution::validFrom>("valid_from", QT_TRANSLATE_NOOP("field", "In use from")),
            field<&Institution::validTo>("valid_to", QT_TRANSLATE_NOOP("field", "In use until")),
            field<&Institution::parent>("parent", QT_TRANSLATE_NOOP("field", "Head office")),
            field<&Institution::town>("town", QT_TRANSLATE_NOOP("field", "Town or street")),
            field<&Institution::phone>("phone", QT_TRANSLATE_NOOP("field", "Phone")).upTo(40),
            field<&Institution::takesApplications>(
                "takes_applications", QT_TRANSLATE_NOOP("field", "Takes applications")),
            field<&Institution::lendingMechanism>(
                "lending_mechanism", QT_TRANSLATE_NOOP("field", "Document of the lending mechanism"))
                .upTo(200),
            field<&Institution::easedAssessment>(
                "eased_assessment", QT_TRANSLATE_NOOP("field", "Document of the eased assessment"))
                .upTo(200),
            field<&Institution::exemptionRules>(
                "exemption_rules", QT_TRANSLATE_NOOP("field", "Rules of exemption for diligence"))
                .upTo(200),
        },
        {{"name"}}, "name"};
    return it;
}

} // namespace yumiao::records
