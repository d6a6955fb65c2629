// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/double_judgement.h"

#include "models/base/credit_code.h"
#include "models/base/text_folding.h"

#include <algorithm>

namespace yumiao::rules {
namespace {

constexpr qsizetype OrganisationBegins = 8; // characters 9 to 17 of a credit code
constexpr qsizetype OrganisationLength = 9;
constexpr qsizetype RegistrationLength = 15;
constexpr qsizetype ShortestOwnName = 5; // shorter names are many people's

bool isOrganisationCode(const QString &text)
{
    return text.size() == OrganisationLength
        && CreditCode::organisationCheck(QStringView(text).first(8)) == text.back();
}

bool isRegistrationNumber(const QString &text)
{
    return text.size() == RegistrationLength
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool bothDiffer(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

bool sameAndKnown(const QString &a, const QString &b)
{
    return !a.isEmpty() && a == b;
}

/// The name that one has or had and the other had; empty when there is none.
QString sharedFormerName(const FirmMarks &a, const FirmMarks &b)
{
    if (b.formers.contains(a.name))
        return a.name;
    if (a.formers.contains(b.name))
        return b.name;
    const auto it = std::find_if(
        a.formers.begin(), a.formers.end(), [&](const QString &name) { return b.formers.contains(name); });
    return it == a.formers.end() ? QString() : *it;
}

std::optional<DoubleJudgement> judgedByNumbers(const FirmMarks &a, const FirmMarks &b, NameDifference names)
{
    if (sameAndKnown(a.creditCode, b.creditCode))
        return DoubleJudgement{DoubleGrade::Certain, DoubleGround::CreditCode, names, a.creditCode};
    if (sameAndKnown(a.organisation, b.organisation))
        return DoubleJudgement{isSpellingOnly(names) ? DoubleGrade::Certain : DoubleGrade::Likely,
            DoubleGround::OrganisationCode, names, a.organisation};
    if (!sameAndKnown(a.registration, b.registration))
        return std::nullopt;
    const bool otherCodes = bothDiffer(a.creditCode, b.creditCode);
    const bool sameName = isSpellingOnly(names);
    return DoubleJudgement{otherCodes ? DoubleGrade::Possible
            : sameName                ? DoubleGrade::Certain
                                      : DoubleGrade::Likely,
        DoubleGround::RegistrationNumber, names, a.registration};
}

} // namespace

QString groundCode(DoubleGround ground)
{
    switch (ground) {
    case DoubleGround::CreditCode:
        return QStringLiteral("credit_code");
    case DoubleGround::OrganisationCode:
        return QStringLiteral("organisation_code");
    case DoubleGround::RegistrationNumber:
        return QStringLiteral("registration_number");
    case DoubleGround::Name:
        return QStringLiteral("name");
    case DoubleGround::FormerName:
        return QStringLiteral("former_name");
    case DoubleGround::Spelling:
        return QStringLiteral("spelling");
    case DoubleGround::SimilarName:
        return QStringLiteral("similar_name");
    }
    return {};
}

QString gradeCode(DoubleGrade grade)
{
    switch (grade) {
    case DoubleGrade::Certain:
        return QStringLiteral("certain");
    case DoubleGrade::Likely:
        return QStringLiteral("likely");
    case DoubleGrade::Possible:
        return QStringLiteral("possible");
    }
    return {};
}

FirmMarks firmMarks(
    const QString &name, const QString &creditCode, const QString &registrationNumber, const QStringList &formerNames)
{
    FirmMarks marks;
    marks.name = foldedName(name);
    if (const auto code = CreditCode::parse(creditCode)) {
        marks.creditCode = code->text();
        marks.organisation = code->text().mid(OrganisationBegins, OrganisationLength);
    }
    for (const QString &text : {registrationNumber, creditCode}) {
        const QString number = folded(text).toUpper();
        if (marks.registration.isEmpty() && isRegistrationNumber(number))
            marks.registration = number;
        if (marks.organisation.isEmpty() && isOrganisationCode(number))
            marks.organisation = number;
    }
    for (const QString &former : formerNames)
        if (const QString key = foldedName(former); !key.isEmpty() && key != marks.name && !marks.formers.contains(key))
            marks.formers.append(key);
    return marks;
}

std::optional<DoubleJudgement> judgeDouble(const FirmMarks &a, const FirmMarks &b, double likeness)
{
    const bool named = !a.name.isEmpty() && !b.name.isEmpty();
    const NameDifference names = named ? differenceOf(a.name, b.name) : NameDifference::Other;
    if (auto judged = judgedByNumbers(a, b, names))
        return judged;
    if (!named)
        return std::nullopt;
    const bool twoCodes = bothDiffer(a.creditCode, b.creditCode) || bothDiffer(a.organisation, b.organisation);
    const bool twoNumbers = bothDiffer(a.registration, b.registration);
    if (names == NameDifference::None) {
        const bool own = a.name.size() >= ShortestOwnName && !twoNumbers;
        return DoubleJudgement{twoCodes ? DoubleGrade::Possible
                : own                   ? DoubleGrade::Certain
                                        : DoubleGrade::Likely,
            DoubleGround::Name, names, a.name};
    }
    if (twoCodes)
        return std::nullopt;
    if (const QString former = sharedFormerName(a, b); !former.isEmpty())
        return DoubleJudgement{
            twoNumbers ? DoubleGrade::Possible : DoubleGrade::Likely, DoubleGround::FormerName, names, former};
    if (isSpellingOnly(names))
        return DoubleJudgement{
            twoNumbers ? DoubleGrade::Possible : DoubleGrade::Likely, DoubleGround::Spelling, names, {}};
    if (twoNumbers || tellsApart(names) || likeness < LikenessOfDoubles)
        return std::nullopt;
    return DoubleJudgement{DoubleGrade::Possible, DoubleGround::SimilarName, names, {}};
}

} // namespace yumiao::rules
