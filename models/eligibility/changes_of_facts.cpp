// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/moves.h"

#include <algorithm>

namespace yumiao::eligibility {
namespace {

constexpr qint64 CertificateEffort = 8;
constexpr qint64 WaitingEffort = 1;
constexpr qint64 WholeEffort = 300; ///< of what is had or not had
constexpr qint64 LeastEffort = 100;
constexpr qint64 MostOfLength = 20'000;
constexpr qint64 MostPieces = 10;

bool isSameTarget(const Change &a, const Change &b)
{
    return a.certificate == b.certificate && (a.certificate || a.fact == b.fact);
}

qint64 lengthOf(const Change &change)
{
    return qAbs(records::numberIn(change.to) - records::numberIn(change.from));
}

bool isFarther(const Change &a, const Change &b, const FactKind &kind)
{
    const auto rank = [&](const records::Value &value) {
        const auto at = std::find_if(kind.words.begin(), kind.words.end(),
            [&](const FactWord &word) { return word.code == records::textIn(value); });
        return at - kind.words.begin();
    };
    switch (kind.type) {
    case FactType::Word:
        return rank(a.to) > rank(b.to);
    case FactType::Date:
        return records::textIn(a.to) < records::textIn(b.to);
    case FactType::Event:
        return records::textIn(a.to) > records::textIn(b.to);
    case FactType::Money:
    case FactType::Count:
    case FactType::Rate:
    case FactType::Points:
    case FactType::Flag:
        return lengthOf(a) > lengthOf(b);
    }
    Q_UNREACHABLE();
}

/// Whether a change only follows another: the whole that grows with its part.
bool isDrawn(const Change &change, const Changes &changes, const Facts &facts)
{
    return !change.certificate && std::any_of(changes.begin(), changes.end(), [&](const Change &it) {
        return !it.certificate && it.to == change.to && it.fact.year == change.fact.year
            && facts.catalogue().at(it.fact.kind).notAbove == change.fact.kind;
    });
}

/// Longer ways cost more, in thousandths of what there is now.
qint64 costOfOne(const Change &change, const Facts &facts)
{
    if (change.certificate)
        return CertificateEffort * WholeEffort;
    const FactKind &kind = facts.catalogue().at(change.fact.kind);
    if (kind.type == FactType::Date)
        return WaitingEffort * WholeEffort;
    if (!dimensionOf(kind.type))
        return kind.effort * WholeEffort;
    if (kind.type == FactType::Count && !kind.yearly) // patents are won one by one
        return kind.effort * WholeEffort * qMin(lengthOf(change), MostPieces);
    const Wide base = qMax(qAbs(records::numberIn(change.from)), kind.step);
    const Wide share = Wide{lengthOf(change)} * 1000 / base;
    return kind.effort * (LeastEffort + static_cast<qint64>(qMin(share, Wide{MostOfLength})));
}

} // namespace

qint64 stepped(const FactKind &kind, qint64 from, qint64 steps)
{
    const qint64 floor = Exact::of(from, kind.step)->floor() * kind.step;
    const qint64 start = steps < 0 && floor < from ? floor + kind.step : floor;
    return start + steps * kind.step;
}

qint64 costOf(const Changes &changes, const Facts &facts)
{
    qint64 cost = 0;
    for (const Change &it : changes)
        cost += isDrawn(it, changes, facts) ? 0 : costOfOne(it, facts);
    return cost;
}

Changes merged(Changes into, const Changes &more, const Facts &facts)
{
    for (const Change &it : more) {
        const auto same
            = std::find_if(into.begin(), into.end(), [&](const Change &one) { return isSameTarget(one, it); });
        if (same == into.end())
            into.push_back(it);
        else if (!it.certificate && isFarther(it, *same, facts.catalogue().at(it.fact.kind)))
            *same = it;
    }
    return into;
}

void keepCheapest(std::vector<Changes> &sets, const Facts &facts, qsizetype most)
{
    std::stable_sort(sets.begin(), sets.end(), [&](const Changes &a, const Changes &b) {
        const qint64 costA = costOf(a, facts);
        const qint64 costB = costOf(b, facts);
        return costA != costB ? costA < costB : a.size() < b.size();
    });
    std::vector<Changes> kept;
    for (Changes &it : sets) {
        if (static_cast<qsizetype>(kept.size()) == most)
            break;
        if (std::find(kept.begin(), kept.end(), it) == kept.end())
            kept.push_back(std::move(it));
    }
    sets = std::move(kept);
}

std::vector<Changes> combined(const std::vector<std::vector<Changes>> &parts, const Facts &facts, qsizetype most)
{
    std::vector<Changes> sets{{}};
    for (const std::vector<Changes> &part : parts) {
        std::vector<Changes> grown;
        for (const Changes &set : sets)
            for (const Changes &more : part)
                grown.push_back(merged(set, more, facts));
        keepCheapest(grown, facts, most);
        sets = std::move(grown);
    }
    return sets;
}

Facts changed(Facts facts, const std::vector<Change> &changes, const Question &question)
{
    for (const Change &it : changes) {
        if (it.certificate) {
            records::Certificate certificate;
            certificate.kind = it.certificate;
            certificate.level = it.level;
            certificate.issued = question.on;
            facts.certificates.push_back(certificate);
        } else if (records::isUnknown(it.to)) {
            facts.forget(it.fact);
        } else {
            facts.keep({it.fact.kind, it.fact.year, it.to, {}});
        }
    }
    return facts;
}

} // namespace yumiao::eligibility
