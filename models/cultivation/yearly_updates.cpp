// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/yearly_updates.h"

#include "models/records/recognition.h"
#include "models/records/recognition_step.h"
#include "models/store/query.h"

#include <QSet>

#include <memory>

namespace yumiao::cultivation {
namespace {

struct UpdatesMade {
    QHash<RecordId, QSet<QString>> ladders;   ///< for which the office keeps a case, by enterprise
    QSet<std::pair<RecordId, QString>> years; ///< "specialised 2024" of an enterprise
};

QString yearKey(const QString &ladder, int year)
{
    return QStringLiteral("%1 %2").arg(ladder, QString::number(year));
}

QString ladderOf(const RuleBook &book, const eligibility::Tier &tier)
{
    for (const eligibility::Ladder &ladder : book.ladders.ladders)
        for (const eligibility::Tier &it : ladder.tiers)
            if (&it == &tier)
                return ladder.code;
    return {};
}

} // namespace

Result<YearlyUpdateKnown> recordedUpdates(const store::Session &session, const RuleBook &book, QDate on)
{
    const auto cases = store::loadAll<records::Recognition>(session);
    const auto steps
        = cases ? store::loadAll<records::RecognitionStep>(session) : Result<std::vector<records::RecognitionStep>>();
    if (!cases || !steps)
        return failure(!cases ? cases.error() : steps.error());
    if (cases->empty())
        return YearlyUpdateKnown();
    auto made = std::make_shared<UpdatesMade>();
    QHash<RecordId, const records::Recognition *> byId;
    for (const records::Recognition &it : *cases) {
        byId.insert(it.id, &it);
        made->ladders[it.enterprise.id].insert(it.ladder);
    }
    for (const records::RecognitionStep &step : *steps)
        if (const auto *it = byId.value(step.recognition.id);
            it && step.stage == records::RecognitionStage::YearlyUpdate && step.date <= on)
            made->years.insert({it->enterprise.id, yearKey(it->ladder, step.date.year())});
    return YearlyUpdateKnown(
        [made, &book](RecordId enterprise, const eligibility::Tier &tier, int year) -> std::optional<bool> {
            const QString ladder = ladderOf(book, tier);
            if (made->years.contains({enterprise, yearKey(ladder, year)}))
                return true;
            return made->ladders.value(enterprise).contains(ladder) ? std::optional(false) : std::nullopt;
        });
}

} // namespace yumiao::cultivation
