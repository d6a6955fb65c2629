// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policyfit/policy_fit.h"

#include <algorithm>

namespace yumiao::policyfit {
namespace {

template <typename E>
QString codeOf(E word)
{
    return QLatin1String(records::choicesOf<E>()[static_cast<size_t>(word)].code);
}

void compare(QStringList &differences, const QString &what, const QString &expected, const QString &found)
{
    if (expected != found)
        differences.append(QStringLiteral("%1: %2, %3").arg(what, expected, found));
}

QString verdictIn(const PolicyFinding &finding, const QString &code)
{
    const eligibility::Finding *found = finding.assessment ? finding.assessment->find(code) : nullptr;
    return found ? codeOf(found->verdict) : QStringLiteral("-");
}

QString figureIn(const PolicyFinding &finding, const QString &code)
{
    const auto at = std::find_if(finding.figures.begin(), finding.figures.end(),
        [&](const FigureFinding &it) { return it.figure->code == code; });
    return at == finding.figures.end() ? QStringLiteral("-") : at->text();
}

} // namespace

QStringList exampleDifferences(const Policy &policy)
{
    QStringList differences;
    for (const PolicyExample &it : policy.examples) {
        const PolicyFinding finding = policyFinding(policy, it.instrument, it.facts, it.on);
        compare(differences, it.name, it.expected, codeOf(finding.standing));
        for (const auto &[code, expected] : it.criteria)
            compare(differences, QStringLiteral("%1 %2").arg(it.name, code), expected, verdictIn(finding, code));
        for (const auto &[code, expected] : it.figures)
            compare(differences, QStringLiteral("%1 %2").arg(it.name, code), expected, figureIn(finding, code));
    }
    return differences;
}

} // namespace yumiao::policyfit
