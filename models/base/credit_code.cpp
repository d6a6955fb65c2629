// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/credit_code.h"

#include <QRegularExpression>

#include <array>

namespace yumiao {
namespace {

constexpr qsizetype CodeLength = 18;
constexpr qsizetype OrganisationStart = 8;
constexpr qsizetype OrganisationBody = 8;
const QLatin1String Alphabet("0123456789ABCDEFGHJKLMNPQRTUWXY");

tl::unexpected<Error> refusedCode(const char *what, QStringView text, QVariantMap detail = {})
{
    detail.insert(QStringLiteral("value"), text.toString());
    return failure(Fault::Invalid, QLatin1String(what), std::move(detail));
}

bool looksScientific(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d(\\.\\d+)?E\\+\\d+$"));
    return pattern.match(text).hasMatch();
}

} // namespace

QString CreditCode::normalised(QStringView text)
{
    QString code;
    code.reserve(text.size());
    for (QChar c : text.trimmed()) {
        const ushort u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            c = QChar(u - 0xFEE0);
        code.append(c.toUpper());
    }
    return code;
}

QChar CreditCode::checkCharacter(QStringView first17)
{
    int weight = 1; // 3^(i-1) mod 31
    int sum = 0;
    for (const QChar c : first17) {
        const auto value = Alphabet.indexOf(c);
        if (value < 0)
            return {};
        sum += static_cast<int>(value) * weight;
        weight = weight * 3 % 31;
    }
    return Alphabet.at((31 - sum % 31) % 31);
}

QChar CreditCode::organisationCheck(QStringView first8)
{
    static constexpr std::array<int, 8> Weights{3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < first8.size() && i < OrganisationBody; ++i) {
        const ushort u = first8.at(i).unicode();
        int value = 0;
        if (u >= '0' && u <= '9')
            value = u - '0';
        else if (u >= 'A' && u <= 'Z')
            value = u - 'A' + 10;
        else
            return {};
        sum += value * Weights[static_cast<size_t>(i)];
    }
    const int check = 11 - sum % 11;
    if (check == 10)
        return QLatin1Char('X');
    return QLatin1Char(static_cast<char>('0' + check % 11));
}

Result<CreditCode> CreditCode::parse(QStringView text)
{
    const QString code = normalised(text);
    if (code.isEmpty())
        return refusedCode("code.empty", text);
    if (looksScientific(code))
        return refusedCode("code.scientific", text);
    if (code.size() != CodeLength)
        return refusedCode("code.length", text, {{QStringLiteral("length"), code.size()}});
    for (qsizetype i = 0; i < CodeLength; ++i) {
        if (Alphabet.indexOf(code.at(i)) < 0)
            return refusedCode("code.character", text,
                {{QStringLiteral("position"), i + 1}, {QStringLiteral("character"), QString(code.at(i))}});
    }
    const QChar check = checkCharacter(QStringView(code).first(CodeLength - 1));
    if (check != code.at(CodeLength - 1))
        return refusedCode("code.check", text, {{QStringLiteral("expected"), QString(check)}});
    const QChar inner = organisationCheck(QStringView(code).mid(OrganisationStart, OrganisationBody));
    if (inner != code.at(OrganisationStart + OrganisationBody))
        return refusedCode("code.inner_check", text, {{QStringLiteral("expected"), QString(inner)}});
    CreditCode it;
    it.m_text = code;
    return it;
}

} // namespace yumiao
