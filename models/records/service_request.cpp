// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/service_request.h"

namespace yumiao::records {

template <>
const RecordDescription &description<ServiceRequest>()
{
    static const RecordDescription it{RecordKind::ServiceRequest, "service_request", "requests",
        QT_TRANSLATE_NOOP("record", "Request of an enterprise"),
        {
            field<&ServiceRequest::number>("number", QT_TRANSLATE_NOOP("field", "Number")).upTo(40),
            field<&ServiceRequest::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&ServiceRequest::title>("title", QT_TRANSLATE_NOOP("field", "Request"), Required).upTo(100),
            field<&ServiceRequest::content>("content", QT_TRANSLATE_NOOP("field", "What is asked for")).asLongText(),
            field<&ServiceRequest::kind>("kind", QT_TRANSLATE_NOOP("field", "Kind of request"), Required),
            field<&ServiceRequest::channel>("channel", QT_TRANSLATE_NOOP("field", "Channel")),
            field<&ServiceRequest::received>("received", QT_TRANSLATE_NOOP("field", "Received on"), Required),
            field<&ServiceRequest::complex>("complex", QT_TRANSLATE_NOOP("field", "Complex matter")),
            field<&ServiceRequest::clock>("clock", QT_TRANSLATE_NOOP("field", "Time limits")),
            field<&ServiceRequest::due>("due", QT_TRANSLATE_NOOP("field", "To be answered by")),
            field<&ServiceRequest::supporting>("supporting", QT_TRANSLATE_NOOP("field", "Supporting bureau")),
            field<&ServiceRequest::visit>("visit", QT_TRANSLATE_NOOP("field", "Heard in the visit")),
            field<&ServiceRequest::measure>("measure", QT_TRANSLATE_NOOP("field", "Measure")),
            field<&ServiceRequest::outcome>("outcome", QT_TRANSLATE_NOOP("field", "Outcome")).asLongText(),
            field<&ServiceRequest::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {{"number"}}, "title"};
    return it;
}

} // namespace yumiao::records
