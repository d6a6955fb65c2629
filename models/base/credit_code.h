// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <compare>

namespace yumiao {

/// A unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters of 0-9 and A-Z without I, O, S, V, Z;
/// the 18th checks the 17 before, the 17th checks characters 9 to 16 (GB 11714-1997). A CreditCode is always valid
/// or empty; the only way in is parse().
class CreditCode {
public:
    CreditCode() = default;
    /// Trims, narrows full-width characters, upper-cases; never guesses a character. Errors, each with `value`:
    /// code.empty; code.length (`length`); code.character (`position` 1 to 18, `character`);
    /// code.check (`expected` 18th character); code.inner_check (`expected` 17th character);
    /// code.scientific (a spreadsheet turned the code into 9.13E+17: its digits are lost).
    [[nodiscard]] static Result<CreditCode> parse(QStringView text);
    /// What parse() would compare: trimmed, narrowed, upper-cased.
    [[nodiscard]] static QString normalised(QStringView text);
    /// The 18th character for the first 17 (GB 32100), or a null QChar when a character is not of the alphabet.
    [[nodiscard]] static QChar checkCharacter(QStringView first17);
    /// The 9th character of an organisation code for its first 8 (GB 11714), or a null QChar.
    [[nodiscard]] static QChar organisationCheck(QStringView first8);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    friend bool operator==(const CreditCode &, const CreditCode &) = default;

private:
    QString m_text;
};

} // namespace yumiao
