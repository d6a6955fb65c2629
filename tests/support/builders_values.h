// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace yumiao::tests {

/// A made-up credit code that passes both checks: the `number`th of 雁江区 (512002).
[[nodiscard]] inline QString creditCode(int number)
{
    const QString organisation = QStringLiteral("MA%1").arg(number, 6, 10, QLatin1Char('0'));
    const QString first17 = QStringLiteral("91512002") + organisation + CreditCode::organisationCheck(organisation);
    return first17 + CreditCode::checkCharacter(first17);
}

/// Text as people type it: Chinese, letters, signs that break careless code, a character beyond 16 bits.
[[nodiscard]] inline QString randomText(QRandomGenerator &random, qsizetype longest)
{
    static const QStringList parts{QStringLiteral("资阳"), QStringLiteral("（雁江）"), QStringLiteral("'; drop table"),
        QStringLiteral("%_"), QStringLiteral("\\"), QStringLiteral("\""), QStringLiteral("“”"), QStringLiteral("a<b>c"),
        QStringLiteral("𠮷野"), QStringLiteral("=1+1"), QStringLiteral("Ａｂ"), QStringLiteral("0"),
        QStringLiteral("é"), QStringLiteral("机械 有限公司")};
    QString text;
    for (int i = random.bounded(1, 6); i > 0; --i)
        if (const QString &part = parts.at(random.bounded(static_cast<int>(parts.size())));
            text.size() + part.size() <= longest)
            text += part;
    return text.trimmed().isEmpty() ? QStringLiteral("甲") : text.trimmed();
}

[[nodiscard]] inline qint64 randomNumber(QRandomGenerator &random, const records::Field &field)
{
    const qint64 least = field.least.value_or(-(qint64{1} << 60));
    const qint64 most = field.most.value_or(qint64{1} << 60);
    const auto span = static_cast<quint64>(most) - static_cast<quint64>(least);
    const quint64 draw = random.generate64() >> random.bounded(0, 60);
    return static_cast<qint64>(static_cast<quint64>(least) + (span == 0 ? 0 : draw % span));
}

/// A valid value of a field, never unknown. A reference gets a made-up id.
[[nodiscard]] inline records::Value randomValue(const records::Field &field, QRandomGenerator &random)
{
    using records::FieldType;
    using records::Value;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return Value(randomText(random, field.longest));
    case FieldType::Integer:
    case FieldType::Quantity:
    case FieldType::Money:
    case FieldType::Rate:
        return Value(randomNumber(random, field));
    case FieldType::Date:
        return Value(QDate(1990, 1, 1).addDays(random.bounded(20000)).toString(Qt::ISODate));
    case FieldType::Flag:
        return Value(qint64{random.bounded(2)});
    case FieldType::Choice:
        return Value(QString::fromLatin1(
            field.choices[static_cast<size_t>(random.bounded(static_cast<int>(field.choices.size())))].code));
    case FieldType::Reference:
        return Value(qint64{random.bounded(1, std::numeric_limits<int>::max())});
    case FieldType::CreditCode:
        return Value(creditCode(random.bounded(1'000'000)));
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::tests
