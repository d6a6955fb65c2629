// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/certificate.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Certificate>()
{
    static const RecordDescription it{RecordKind::Certificate, "certificate", "certificates",
        QT_TRANSLATE_NOOP("record", "Certificate"),
        {
            field<&Certificate::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&Certificate::kind>("kind", QT_TRANSLATE_NOOP("field", "Recognition"), Required),
            field<&Certificate::level>("level", QT_TRANSLATE_NOOP("field", "Level")),
            field<&Certificate::certificateNumber>(
                "certificate_number", QT_TRANSLATE_NOOP("field", "Certificate number"))
                .upTo(100),
            field<&Certificate::batch>("batch", QT_TRANSLATE_NOOP("field", "Batch")).upTo(60),
            field<&Certificate::documentNumber>("document_number", QT_TRANSLATE_NOOP("field", "Document number"))
                .upTo(100),
            field<&Certificate::issued>("issued", QT_TRANSLATE_NOOP("field", "Recognised on"), Required),
            field<&Certificate::validTo>("valid_to", QT_TRANSLATE_NOOP("field", "Valid to")),
            field<&Certificate::revoked>("revoked", QT_TRANSLATE_NOOP("field", "Revoked")),
            field<&Certificate::review>("review", QT_TRANSLATE_NOOP("field", "Review")),
            field<&Certificate::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {}, "certificate_number"};
    return it;
}

} // namespace yumiao::records
