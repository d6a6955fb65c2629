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
        },
        {{"name"}}, "name"};
    return it;
}

} // namespace yumiao::records
