// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/field_wish.h"

#include "models/items/typed_value.h"

namespace yumiao::staging {
namespace {

using records::FieldType;
using records::Value;

constexpr int FirstYear = 1;
constexpr int LastYear = 9999; // of an ISO text of ten characters

bool isText(const records::Field &field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText;
}

Value replaced(const Value &before, const FieldWish &wish)
{
    if (wish.text.isEmpty())
        return before;
    const QString whole = records::textIn(before);
    return whole.contains(wish.text) ? records::textValue(QString(whole).replace(wish.text, wish.with).trimmed())
                                     : before;
}

Result<Value> moved(const records::Field &field, const Value &before, qint64 days)
{
    if (records::isUnknown(before))
        return before;
    const QDate day = QDate::fromString(records::textIn(before), Qt::ISODate).addDays(days);
    if (!day.isValid() || day.year() < FirstYear || day.year() > LastYear)
        return failure(Fault::Invalid, QStringLiteral("date.out_of_range"),
            {{QStringLiteral("field"), QString::fromLatin1(field.name)}});
    return Value(day.toString(Qt::ISODate));
}

} // namespace

std::vector<WishKind> wishKindsFor(const records::Field &field)
{
    std::vector<WishKind> kinds;
    if (field.flags.testFlag(records::Derived))
        return kinds;
    kinds.push_back(WishKind::Set);
    if (!field.flags.testFlag(records::Required))
        kinds.push_back(WishKind::Clear);
    if (isText(field))
        kinds.push_back(WishKind::Replace);
    if (field.type == FieldType::Date)
        kinds.push_back(WishKind::AddDays);
    return kinds;
}

Done checkWish(const FieldWish &wish)
{
    if (wish.kind == WishKind::Replace && wish.text.isEmpty())
        return failure(Fault::Invalid, QStringLiteral("wish.nothing_to_find"));
    if (wish.kind == WishKind::AddDays && wish.days == 0)
        return failure(Fault::Invalid, QStringLiteral("wish.no_days"));
    return {};
}

Result<Value> wishedValue(const records::Field &field, const Value &before, const FieldWish &wish, QDate today,
    const items::Translate &translate)
{
    switch (wish.kind) {
    case WishKind::Typed:
        return items::valueFromTyped(field, wish.text, today, translate);
    case WishKind::Set:
        return wish.value;
    case WishKind::Clear:
        return Value();
    case WishKind::Replace:
        return replaced(before, wish);
    case WishKind::AddDays:
        return moved(field, before, wish.days);
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::staging
