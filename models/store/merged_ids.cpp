// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/merged_ids.h"

#include "models/base/credit_code.h"

namespace yumiao::store {

Result<std::optional<RecordId>> keptInPlaceOf(const Session &session, RecordId merged)
{
    return keptInPlaceOf(session, merged.toText());
}

Result<std::optional<RecordId>> keptInPlaceOf(const Session &session, const QString &idOrCode)
{
    const QString text = CreditCode::normalised(idOrCode);
    const auto id = RecordId::fromText(text);
    return session
        .number(QStringLiteral("SELECT enterprise FROM merged_record WHERE removed IS NULL "
                               "AND (merged_id = ? OR merged_code = ?) ORDER BY id DESC LIMIT 1"),
            {id ? id->toText() : text, text})
        .map([](qint64 kept) { return kept == 0 ? std::nullopt : std::optional(RecordId(kept)); });
}

} // namespace yumiao::store
