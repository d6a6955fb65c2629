// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/display_text.h"
#include "models/records/record_description.h"
#include "models/store/session.h"

#include <QHash>

namespace yumiao::staging {

/// Finds the records of a kind by the values of some fields: names in any width and with any brackets, codes in any
/// case, references by what names the record.
class KeyIndex {
public:
    /// Reads the fields of all live records once.
    [[nodiscard]] static Result<KeyIndex> read(
        const store::Session &session, const records::RecordDescription &description, std::vector<int> fields);

    /// The record with these texts, one for each field. Errors: block.key_missing, block.key_ambiguous (`value`).
    [[nodiscard]] Result<RecordId> find(const QStringList &texts) const;

private:
    QHash<QString, RecordId> m_records; ///< by folded texts; a null id: several
};

} // namespace yumiao::staging
