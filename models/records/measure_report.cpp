// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/measure_report.h"

namespace yumiao::records {

template <>
const RecordDescription &description<MeasureReport>()
{
    static const RecordDescription it{RecordKind::MeasureReport, "measure_report", "measure-reports",
        QT_TRANSLATE_NOOP("record", "Progress report"),
        {
            field<&MeasureReport::measure>("measure", QT_TRANSLATE_NOOP("field", "Measure"), Required),
            field<&MeasureReport::bureau>("bureau", QT_TRANSLATE_NOOP("field", "Reporting bureau")),
            field<&MeasureReport::asOf>("as_of", QT_TRANSLATE_NOOP("field", "As of"), Required),
            field<&MeasureReport::percentDone>("percent_done", QT_TRANSLATE_NOOP("field", "Done"))
                .between(0, 100)
                .in(QT_TRANSLATE_NOOP("unit", "%")),
            field<&MeasureReport::periodValue>("period_value", QT_TRANSLATE_NOOP("field", "Value of the period")),
            field<&MeasureReport::cumulative>("cumulative", QT_TRANSLATE_NOOP("field", "Cumulative value")),
            field<&MeasureReport::progress>("progress", QT_TRANSLATE_NOOP("field", "Progress"), Required).upTo(300),
            field<&MeasureReport::problems>("problems", QT_TRANSLATE_NOOP("field", "Problems")).asLongText(),
            field<&MeasureReport::nextStep>("next_step", QT_TRANSLATE_NOOP("field", "Next step")).asLongText(),
            field<&MeasureReport::evidence>("evidence", QT_TRANSLATE_NOOP("field", "Evidence")).asLongText(),
            field<&MeasureReport::author>("author", QT_TRANSLATE_NOOP("field", "Reported by")).upTo(60),
            field<&MeasureReport::reviewed>("reviewed", QT_TRANSLATE_NOOP("field", "Reviewed")),
            field<&MeasureReport::lowerReason>("lower_reason", QT_TRANSLATE_NOOP("field", "Reason for the lower value"))
                .upTo(200),
        },
        {}, "as_of"};
    return it;
}

} // namespace yumiao::records
