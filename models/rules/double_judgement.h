// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/name_comparison.h"

#include <QStringList>

#include <optional>

namespace yumiao::rules {

/// Why two records may be one enterprise (重复企业).
enum class DoubleGround {
    CreditCode,         ///< the same credit code
    OrganisationCode,   ///< the same organisation code, alone or inside two credit codes
    RegistrationNumber, ///< the same registration number of 15 digits
    Name,               ///< the same name, folded
    FormerName,         ///< the name of one is a former name of the other, or both had it
    Spelling,           ///< the names differ only as registers and ledgers spell them (isSpellingOnly())
    SimilarName,        ///< the names are much alike
};

/// How sure it is. Even certain doubles are only ever joined by an officer.
enum class DoubleGrade { Certain, Likely, Possible };

/// The stable words: "credit_code", …; "certain", "likely", "possible".
[[nodiscard]] QString groundCode(DoubleGround ground);
[[nodiscard]] QString gradeCode(DoubleGrade grade);

/// What an enterprise is compared by, made ready once.
struct FirmMarks {
    QString name;         ///< foldedName()
    QString creditCode;   ///< 18 characters and right; else empty
    QString organisation; ///< 9 characters: out of the credit code, or given in place of a registration number
    QString registration; ///< 15 digits; else empty
    QStringList formers;  ///< foldedName() of each former name
    friend bool operator==(const FirmMarks &, const FirmMarks &) = default;
};
/// The texts as a form, a sheet or the register has them; any may be empty, a wrong credit code counts as none.
[[nodiscard]] FirmMarks firmMarks(const QString &name, const QString &creditCode, const QString &registrationNumber,
    const QStringList &formerNames = {});

struct DoubleJudgement {
    DoubleGrade grade = DoubleGrade::Possible;
    DoubleGround ground = DoubleGround::SimilarName;
    NameDifference difference = NameDifference::None; ///< of the names that were compared
    QString matched;                                  ///< the code, number or folded name that both have; may be empty
    friend bool operator==(const DoubleJudgement &, const DoubleJudgement &) = default;
};

/// From this likeness of names on (name_likeness.h), two records may be one enterprise.
constexpr double LikenessOfDoubles = 0.5;

/// Whether two records may be one enterprise; nothing when there is no reason to think so. Two right credit codes that
/// differ are two enterprises, whatever the names (unless they hold one organisation code); so are names that differ in
/// a numeral, a direction, a place or a branch. `likeness` is that of the two names. Symmetric. Safe from any thread.
[[nodiscard]] std::optional<DoubleJudgement> judgeDouble(const FirmMarks &a, const FirmMarks &b, double likeness);

} // namespace yumiao::rules
