// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/typed_value.h"

#include "models/base/decimal.h"
#include "models/records/field_text.h"

#include <QRegularExpression>

#include <array>

namespace yumiao::items {
namespace {

using records::FieldType;
using records::Value;

tl::unexpected<Error> refusedText(const records::Field &field, QStringView text, Error error)
{
    error.detail.insert(QStringLiteral("field"), QString::fromLatin1(field.name));
    error.detail.insert(QStringLiteral("value"), text.toString());
    return failure(std::move(error));
}

Result<Value> typedMoney(QStringView text)
{
    struct Unit {
        QStringView word;
        int scale;     ///< decimals that are read
        qint64 factor; ///< to 分
    };
    static constexpr std::array<Unit, 5> Units{
        Unit{u"亿元", 9, 10}, Unit{u"亿", 9, 10}, Unit{u"万元", 6, 1}, Unit{u"万", 6, 1}, Unit{u"元", 2, 1}};
    for (const Unit &unit : Units) {
        if (!text.endsWith(unit.word))
            continue;
        return scaledDecimal(text.chopped(unit.word.size()), unit.scale)
            .and_then([&](qint64 scaled) -> Result<Value> {
                qint64 fen = 0;
                if (__builtin_mul_overflow(scaled, unit.factor, &fen))
                    return failure(Fault::Invalid, QStringLiteral("number.too_large"));
                return Value(fen);
            })
            .map_error([](Error error) {
                error.what.replace(QStringLiteral("number."), QStringLiteral("money."));
                return error;
            });
    }
    return Money::fromWanText(text).map([](Money money) { return Value(money.fen()); });
}

/// Days from today: +30, -7.
std::optional<QDate> relativeDay(const QString &text, QDate today)
{
    static const QRegularExpression form(QStringLiteral("^([+-])(\\d{1,4})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int days = match.capturedView(2).toInt();
    return today.addDays(match.capturedView(1) == u"+" ? days : -days);
}

/// Year, month and day in digits with anything usual between; a missing year is this year.
QDate writtenDay(const QString &text, QDate today)
{
    static const QRegularExpression run(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    static const QRegularExpression parted(
        QStringLiteral("^(?:(\\d{4})[-./\u5e74])?(\\d{1,2})[-./\u6708](\\d{1,2})\u65e5?$"));
    auto match = run.match(text);
    if (!match.hasMatch())
        match = parted.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.capturedView(1).isEmpty() ? today.year() : match.capturedView(1).toInt();
    return {year, match.capturedView(2).toInt(), match.capturedView(3).toInt()};
}

Result<Value> typedDate(const QString &text, QDate today, const Translate &translate)
{
    QDate day;
    if (text == u"今天" || text == translate("display", QT_TRANSLATE_NOOP("display", "Today")))
        day = today;
    else if (const auto relative = relativeDay(text, today))
        day = *relative;
    else
        day = writtenDay(text, today);
    if (!day.isValid())
        return failure(Fault::Invalid, QStringLiteral("date.not_a_date"));
    return Value(day.toString(Qt::ISODate));
}

/// The word of a choice or flag in the reader's language; nothing when it is none.
std::optional<Value> typedWord(const records::Field &field, const QString &text, const Translate &translate)
{
    if (field.type == FieldType::Flag) {
        if (text == translate("display", "Yes"))
            return Value(qint64{1});
        if (text == translate("display", "No"))
            return Value(qint64{0});
    }
    for (const records::Choice &choice : field.choices)
        if (text == translate("choice", choice.title))
            return Value(QString::fromLatin1(choice.code));
    return std::nullopt;
}

} // namespace

Result<Value> valueFromTyped(const records::Field &field, QStringView text, QDate today, const Translate &translate)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Value();
    const auto naming = [&](Error error) -> Result<Value> { return refusedText(field, trimmed, std::move(error)); };
    if (field.type == FieldType::Money)
        return typedMoney(trimmed).or_else(naming);
    if (field.type == FieldType::Date)
        return typedDate(trimmed.toString(), today, translate).or_else(naming);
    if (const auto word = typedWord(field, trimmed.toString(), translate))
        return *word;
    return records::valueFromText(field, trimmed);
}

} // namespace yumiao::items
