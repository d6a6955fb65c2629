// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/list_lamps.h"

#include "app/cli/command.h"
#include "models/store/duty_reading.h"
#include "ui/words/duty_words.h"

namespace yumiao::app::cli {

const QStringList &listLampKeys()
{
    static const QStringList keys{QStringLiteral("lamp"), QStringLiteral("since"), QStringLiteral("why")};
    return keys;
}

Done addListLamps(
    const store::Session &session, QDate on, const std::vector<RecordId> &ids, std::vector<QJsonObject> &rows)
{
    const auto duties = store::liveDuties(session, ids);
    if (!duties)
        return failure(duties.error());
    auto rules = store::DutyRules::read(session);
    if (!rules)
        return failure(rules.error());
    const auto &rule = rules->on(on);
    if (!rule)
        return failure(rule.error());
    QHash<RecordId, rules::DutySignal> byMeasure;
    for (const store::StoredDuty &duty : *duties)
        byMeasure.insert(duty.measure.id, rules::dutySignal(duty.facts(), *rule, on));
    for (size_t i = 0; i < ids.size() && i < rows.size(); ++i) {
        const auto found = byMeasure.constFind(ids[i]);
        if (found == byMeasure.constEnd())
            continue;
        rows[i].insert(QStringLiteral("lamp"), rules::lampCode(found->answer.lamp));
        rows[i].insert(QStringLiteral("cause"), rules::causeCode(found->answer.cause));
        rows[i].insert(QStringLiteral("since"), orNull(found->since.toString(Qt::ISODate)));
        rows[i].insert(QStringLiteral("why"), ui::words::causeSentence(*found));
    }
    return {};
}

} // namespace yumiao::app::cli
