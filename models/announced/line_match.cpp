// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/announced/line_match.h"

#include <algorithm>

namespace yumiao::announced {
namespace {

using namespace Qt::StringLiterals;
using rules::DoubleGrade;
using rules::DoubleGround;
using store::PossibleDouble;

constexpr qsizetype MostCandidates = 6;

void found(ReconciledLine &into, const PossibleDouble &enterprise, FoundBy by)
{
    into.outcome = Outcome::New;
    into.enterprise = enterprise;
    into.by = by;
}

void undecided(ReconciledLine &into, std::vector<PossibleDouble> candidates, const QString &why = {})
{
    into.outcome = Outcome::Several;
    into.candidates = std::move(candidates);
    into.problem = why;
}

/// The name of the list is that of the register, an earlier one, or the same in another spelling.
bool namesAgree(const store::DoublesIndex &index, const QString &name, const PossibleDouble &it)
{
    if (name.isEmpty() || rules::isSpellingOnly(it.judgement.difference))
        return true;
    const auto byName = index.sureDoublesOf({{}, name, {}, {}}, MostCandidates);
    return std::any_of(
        byName.begin(), byName.end(), [&](const PossibleDouble &other) { return other.enterprise == it.enterprise; });
}

std::vector<PossibleDouble> ofGround(const std::vector<PossibleDouble> &all, DoubleGround ground)
{
    std::vector<PossibleDouble> some;
    for (const PossibleDouble &it : all)
        if (it.judgement.ground == ground && it.judgement.grade != DoubleGrade::Possible)
            some.push_back(it);
    return some;
}

} // namespace

void matchLine(const store::DoublesIndex &index, ReconciledLine &into)
{
    const ListedLine &line = into.line;
    const auto code = line.code.isEmpty() ? Result<CreditCode>() : CreditCode::parse(line.code);
    const store::DoubleQuestion question{{}, line.name, code ? code->text() : QString(), {}};
    const auto sure = index.sureDoublesOf(question, MostCandidates);
    const auto byCode = ofGround(sure, DoubleGround::CreditCode);
    if (byCode.size() == 1) {
        if (namesAgree(index, line.name, byCode.front()))
            return found(into, byCode.front(), FoundBy::CreditCode);
        // the code of one and the name of another: a slip in the list, or an enterprise that was renamed
        return undecided(into, sure, u"announced.name_differs"_s);
    }
    if (!code) { // what a wrong code stands for is for an officer to say
        into.detail = code.error().detail;
        auto alike = index.doublesOf(question, MostCandidates);
        if (!alike.empty())
            return undecided(into, std::move(alike), code.error().what);
        into.outcome = Outcome::Refused;
        into.problem = code.error().what;
        return;
    }
    const auto byName = ofGround(sure, DoubleGround::Name);
    const auto byFormer = ofGround(sure, DoubleGround::FormerName);
    if (byName.size() + byFormer.size() == 1 && byCode.empty())
        return byName.empty() ? found(into, byFormer.front(), FoundBy::FormerName)
                              : found(into, byName.front(), FoundBy::Name);
    auto alike = index.doublesOf(question, MostCandidates);
    if (!alike.empty())
        return undecided(into, std::move(alike));
    into.outcome = line.name.isEmpty() ? Outcome::Refused : Outcome::Unknown;
    if (line.name.isEmpty())
        into.problem = u"announced.no_name"_s;
}

} // namespace yumiao::announced
