// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing_course/course_words.h"

#include "ui/words/label_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace yumiao::ui::pages {
namespace {

struct CourseWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::CourseWords)
};

} // namespace

QString gapWords(const std::vector<financing::CourseGap> &gaps)
{
    QStringList lacking;
    for (const financing::CourseGap gap : gaps)
        lacking.append(words::choiceTitle(records::choicesOf<financing::CourseGap>()[static_cast<size_t>(gap)]));
    return lacking.join(CourseWords::tr(", ", "between what is lacking"));
}

QString gapSentence(const std::vector<financing::CourseGap> &gaps)
{
    return gaps.empty() ? QString() : CourseWords::tr("Not on record: %1").arg(gapWords(gaps));
}

} // namespace yumiao::ui::pages
