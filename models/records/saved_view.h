// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// A way to look at a list that the office shares (视图): conditions, columns and order under a name.
struct SavedView {
    RecordId id;
    QString place; ///< the list: 企业, 记录/certificate
    QString name;
    QString definition;             ///< JSON, see models/items/view_definition.h
    std::optional<qint64> position; ///< among the views of the list; the first nine have a key
    friend bool operator==(const SavedView &, const SavedView &) = default;
};
template <>
const RecordDescription &description<SavedView>();

} // namespace yumiao::records
