// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/cost_words.h"

#include "models/items/shown_number.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

struct CostWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::CostWords)
};

template <typename E>
QString costTitle(E value)
{
    return words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(value)]);
}

} // namespace

QString yearlyText(double share)
{
    return items::shownShare(cost::asRate(share).millionths());
}

QString kindTitle(records::CostKind kind)
{
    return costTitle(kind);
}

QString whyNoCost(const cost::CostAnswer &answer)
{
    if (answer.refused)
        return words::sentence(*answer.refused);
    QStringList names;
    for (const cost::MissingTerm term : answer.missing)
        names.append(costTitle(term));
    return CostWords::tr("Cannot be worked out yet. Not filled in: %1")
        .arg(names.join(CostWords::tr(", ", "between names")));
}

QString methodLine(const cost::CostAnswer &answer)
{
    QStringList ways;
    for (const cost::LoanTerms &terms : answer.loans)
        if (const QString way = costTitle(terms.method); !ways.contains(way))
            ways.append(way);
    const QString all = ways.join(CostWords::tr(", ", "between names"));
    return CostWords::tr("%1, %2", "way of repayment, basis").arg(all, costTitle(answer.basis));
}

const char *kindToken(records::CostKind kind)
{
    using records::CostKind;
    switch (kind) {
    case CostKind::Interest:
    case CostKind::InterestPrepaid:
        return "c1";
    case CostKind::Guarantee:
        return "c2";
    case CostKind::Appraisal:
        return "c3";
    case CostKind::Insurance:
    case CostKind::PropertyInsurance:
        return "c4";
    case CostKind::Notary:
        return "c6";
    case CostKind::Registration:
    case CostKind::Audit:
    case CostKind::Bridge:
    case CostKind::Intermediary:
    case CostKind::Commitment:
    case CostKind::TiedProduct:
    case CostKind::Other:
    case CostKind::InterestSubsidy:
    case CostKind::FeeAward:
        break;
    }
    return "c5";
}

} // namespace yumiao::ui::pages
