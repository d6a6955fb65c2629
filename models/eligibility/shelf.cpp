// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/shelf.h"

#include <QDirIterator>

#include <algorithm>

namespace yumiao::eligibility {
namespace {

Result<Shelf> carriedPacks()
{
    const auto &catalogue = factCatalogue();
    if (!catalogue)
        return failure(catalogue.error());
    Shelf shelf;
    QDirIterator files(QStringLiteral(":/rules/packs"), {QStringLiteral("*.json")}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        const auto json = rules::ruleFile(path);
        auto pack = json ? readPack(*json, *catalogue) : Result<Pack>(failure(json.error()));
        if (!pack) {
            Error error = pack.error();
            error.detail.insert(QStringLiteral("file"), files.fileName());
            return failure(std::move(error));
        }
        shelf.put(*std::move(pack));
    }
    return shelf;
}

/// Of two rules the one that began later; an open beginning is the earliest.
bool beganLater(const InForce &a, const InForce &b)
{
    return a.from.isValid() && (!b.from.isValid() || a.from > b.from);
}

/// Of two rules that began on one day the one put later counts; the other is told.
void settle(ShelfRules &kept, ShelfRules other, const Shelf &shelf)
{
    if (shelf.turnOf(other.pack->code) > shelf.turnOf(kept.pack->code)) {
        other.gaveWay = std::move(kept.gaveWay);
        std::swap(kept, other);
    }
    kept.gaveWay.push_back(other.pack);
}

const InForce *inForceOn(const TierRules &rules, const Question &question)
{
    for (const InForce &it : rules.inForce)
        if (it.procedure == question.procedure && it.covers(question.on))
            return &it;
    return nullptr;
}

QString verdictCode(Verdict verdict)
{
    return QLatin1String(records::choicesOf<Verdict>()[static_cast<size_t>(verdict)].code);
}

QString wordsOf(const Award &award)
{
    return QStringLiteral("%1..%2").arg(
        Exact::of(award.least, OnePoint)->toText(2), Exact::of(award.most, OnePoint)->toText(2));
}

void compareExample(ExampleAnswer &answer, const Assessment &found)
{
    const auto differ = [&](const QString &what, const QString &expected, const QString &given) {
        if (expected != given)
            answer.differences.append(QStringLiteral("%1: %2, %3").arg(what, expected, given));
    };
    const Expected &expected = answer.example->expected;
    differ(answer.example->tier, expected.result, verdictCode(found.verdict));
    for (const auto &[code, verdict] : expected.criteria) {
        const Finding *finding = found.find(code);
        differ(code, verdict, finding ? verdictCode(finding->verdict) : QStringLiteral("-"));
    }
    if (expected.score) {
        const Finding *score = found.score();
        differ(QStringLiteral("score"), wordsOf(*expected.score),
            score ? wordsOf(score->score->points) : QStringLiteral("-"));
    }
}

} // namespace

void Shelf::put(Pack pack)
{
    auto kept = std::make_shared<const Pack>(std::move(pack));
    m_turns[kept->code] = ++m_lastTurn;
    const auto at = std::lower_bound(m_packs.begin(), m_packs.end(), kept->code,
        [](const std::shared_ptr<const Pack> &it, const QString &code) { return it->code < code; });
    if (at != m_packs.end() && (*at)->code == kept->code)
        *at = std::move(kept);
    else
        m_packs.insert(at, std::move(kept));
}

const Pack *Shelf::find(const QString &code) const
{
    const auto at = std::find_if(
        m_packs.begin(), m_packs.end(), [&](const std::shared_ptr<const Pack> &it) { return it->code == code; });
    return at == m_packs.end() ? nullptr : at->get();
}

std::vector<ShelfRules> allInForce(const Shelf &shelf, const Question &question)
{
    std::vector<ShelfRules> found;
    for (const auto &pack : shelf.packs()) {
        for (const TierRules &rules : pack->tiers) {
            const InForce *inForce = inForceOn(rules, question);
            if (!inForce)
                continue;
            const auto same = std::find_if(found.begin(), found.end(),
                [&](const ShelfRules &it) { return it.rules->ladder == rules.ladder && it.rules->tier == rules.tier; });
            if (same == found.end())
                found.push_back({pack.get(), &rules, inForce});
            else if (inForce->from == same->inForce->from)
                settle(*same, {pack.get(), &rules, inForce}, shelf);
            else if (beganLater(*inForce, *same->inForce))
                *same = {pack.get(), &rules, inForce};
        }
    }
    return found;
}

std::optional<ShelfRules> rulesInForce(
    const Shelf &shelf, const QString &ladder, const QString &tier, const Question &question)
{
    for (const ShelfRules &it : allInForce(shelf, question))
        if (it.rules->ladder == ladder && it.rules->tier == tier)
            return it;
    return std::nullopt;
}

const Result<Shelf> &carriedShelf()
{
    static const Result<Shelf> shelf = carriedPacks();
    return shelf;
}

std::vector<ExampleAnswer> runExamples(const Pack &pack)
{
    std::vector<ExampleAnswer> answers;
    for (const Example &example : pack.examples) {
        ExampleAnswer answer{&example, false, {}};
        for (const TierRules &rules : pack.tiers)
            if (rules.tier == example.tier) {
                const Question question{example.on, example.procedure};
                compareExample(answer, assess(rules, example.facts, question));
                if (!inForceOn(rules, question))
                    answer.differences.append(QStringLiteral("in_force: %1, -").arg(example.on.toString(Qt::ISODate)));
            }
        answer.agrees = answer.differences.isEmpty();
        answers.push_back(std::move(answer));
    }
    return answers;
}

} // namespace yumiao::eligibility
