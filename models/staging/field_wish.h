// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/items/translate.h"
#include "models/records/field.h"

#include <QDate>

#include <vector>

namespace yumiao::staging {

/// What is to happen to a field.
enum class WishKind {
    Typed,   ///< the value that `text` means, as a person types it into the field
    Set,     ///< `value`
    Clear,   ///< unknown
    Replace, ///< every `text` inside becomes `with`; of texts
    AddDays, ///< so many `days` later, or earlier; of dates
};

/// A wish for one field, of however many records.
struct FieldWish {
    int field = -1; ///< in the description
    WishKind kind = WishKind::Set;
    QString text{};
    QString with{};
    qint64 days = 0;
    records::Value value{};
    friend bool operator==(const FieldWish &, const FieldWish &) = default;
};

/// Those that make sense for many records at once: what is required is not cleared, texts have parts, dates have days.
[[nodiscard]] std::vector<WishKind> wishKindsFor(const records::Field &field);

/// Why a wish cannot be asked of any record: wish.nothing_to_find, wish.no_days.
[[nodiscard]] Done checkWish(const FieldWish &wish);

/// What a field that is `before` would be. A text without the part, and an unknown date, stay as they are. Errors:
/// those of valueFromTyped() (a reference needs the store), date.out_of_range.
[[nodiscard]] Result<records::Value> wishedValue(const records::Field &field, const records::Value &before,
    const FieldWish &wish, QDate today, const items::Translate &translate);

} // namespace yumiao::staging
