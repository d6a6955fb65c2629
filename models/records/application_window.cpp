// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/application_window.h"

namespace yumiao::records {
namespace {

constexpr qint64 MostWorkingDays = 250;

}

template <>
const RecordDescription &description<ApplicationWindow>()
{
    using W = ApplicationWindow;
    static const RecordDescription it{RecordKind::ApplicationWindow, "application_window", "application_windows",
        QT_TRANSLATE_NOOP("record", "Application window"),
        {
            field<&W::title>("title", QT_TRANSLATE_NOOP("field", "Window"), Required | Searchable).upTo(120),
            field<&W::ladder>("ladder", QT_TRANSLATE_NOOP("field", "Ladder"), Required).upTo(60),
            field<&W::tier>("tier", QT_TRANSLATE_NOOP("field", "Tier applied for"), Required).upTo(60),
            field<&W::opens>("opens", QT_TRANSLATE_NOOP("field", "Platform opens")),
            field<&W::closes>("closes", QT_TRANSLATE_NOOP("field", "Platform closes"), Required),
            field<&W::countyDeadline>("county_deadline", QT_TRANSLATE_NOOP("field", "County deadline")),
            field<&W::cityDeadline>("city_deadline", QT_TRANSLATE_NOOP("field", "City deadline")),
            field<&W::provinceDeadline>("province_deadline", QT_TRANSLATE_NOOP("field", "Province deadline")),
            field<&W::publicityDays>("publicity_days", QT_TRANSLATE_NOOP("field", "Publicity"))
                .in(QT_TRANSLATE_NOOP("unit", "working days"))
                .between(0, MostWorkingDays),
            field<&W::siteCheckDays>("site_check_days", QT_TRANSLATE_NOOP("field", "Site check"))
                .in(QT_TRANSLATE_NOOP("unit", "working days"))
                .between(0, MostWorkingDays),
            field<&W::paperFileDays>("paper_file_days", QT_TRANSLATE_NOOP("field", "Paper file"))
                .in(QT_TRANSLATE_NOOP("unit", "working days"))
                .between(0, MostWorkingDays),
            field<&W::source>("source", QT_TRANSLATE_NOOP("field", "Source")).upTo(200),
            field<&W::confidence>("confidence", QT_TRANSLATE_NOOP("field", "Confidence")),
            field<&W::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
        },
        {}, "title"};
    return it;
}

} // namespace yumiao::records
