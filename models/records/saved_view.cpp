// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/saved_view.h"

namespace yumiao::records {

template <>
const RecordDescription &description<SavedView>()
{
    static const RecordDescription it{RecordKind::SavedView, "saved_view", "saved-views",
        QT_TRANSLATE_NOOP("record", "Saved view"),
        {
            field<&SavedView::place>("place", QT_TRANSLATE_NOOP("field", "List"), Required).upTo(100),
            field<&SavedView::name>("name", QT_TRANSLATE_NOOP("field", "Name"), Required).upTo(60),
            field<&SavedView::definition>("definition", QT_TRANSLATE_NOOP("field", "Definition"), Required)
                .asLongText()
                .upTo(200'000),
            field<&SavedView::position>("position", QT_TRANSLATE_NOOP("field", "Position")).atLeast(0),
        },
        {{"place", "name"}}, "name"};
    return it;
}

} // namespace yumiao::records
