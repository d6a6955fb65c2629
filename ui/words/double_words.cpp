// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/double_words.h"

#include <QCoreApplication>

namespace yumiao::ui::words {
namespace {

struct DoubleWords {
    Q_DECLARE_TR_FUNCTIONS(doubles)
};

QString spellingWords(rules::NameDifference difference)
{
    switch (difference) {
    case rules::NameDifference::Administrative:
        return DoubleWords::tr("Only 省, 市, 县 or 区 differs in the names");
    case rules::NameDifference::LegalForm:
        return DoubleWords::tr("Only the legal form differs in the names");
    case rules::NameDifference::Homophone:
        return DoubleWords::tr("The names read alike");
    case rules::NameDifference::None:
    case rules::NameDifference::Slip:
    case rules::NameDifference::Several:
    case rules::NameDifference::Other:
    case rules::NameDifference::Numeral:
    case rules::NameDifference::Direction:
    case rules::NameDifference::Place:
    case rules::NameDifference::Branch:
        break;
    }
    return DoubleWords::tr("The names differ only in spelling");
}

} // namespace

QString doubleReason(const rules::DoubleJudgement &judgement)
{
    switch (judgement.ground) {
    case rules::DoubleGround::CreditCode:
        return DoubleWords::tr("Same credit code");
    case rules::DoubleGround::OrganisationCode:
        return DoubleWords::tr("Same organisation code");
    case rules::DoubleGround::RegistrationNumber:
        return DoubleWords::tr("Same registration number");
    case rules::DoubleGround::Name:
        return DoubleWords::tr("Same name");
    case rules::DoubleGround::FormerName:
        return DoubleWords::tr("Same as a former name");
    case rules::DoubleGround::Spelling:
        return spellingWords(judgement.difference);
    case rules::DoubleGround::SimilarName:
        return DoubleWords::tr("Similar name");
    }
    return {};
}

QString gradeTitle(rules::DoubleGrade grade)
{
    switch (grade) {
    case rules::DoubleGrade::Certain:
        return DoubleWords::tr("Certain");
    case rules::DoubleGrade::Likely:
        return DoubleWords::tr("Likely");
    case rules::DoubleGrade::Possible:
        return DoubleWords::tr("Possible");
    }
    return {};
}

} // namespace yumiao::ui::words
