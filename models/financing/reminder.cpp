// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/financing/lists.h"
#include "models/records/bureau.h"
#include "models/records/institution.h"
#include "models/store/query.h"

namespace yumiao::financing {
namespace {

/// The full name of the office that made the newest list.
Result<QString> officeOfLists(const store::Session &session, QDate on)
{
    const auto lists = store::loadAll<records::FinancingBatch>(session);
    if (!lists)
        return failure(lists.error());
    const records::FinancingBatch *newest = nullptr;
    for (const records::FinancingBatch &it : *lists)
        if (!it.bureau.id.isNull() && it.date <= on && (!newest || it.date > newest->date))
            newest = &it;
    if (!newest)
        return QString();
    return store::find<records::Bureau>(session, newest->bureau.id).map([](const records::Bureau &it) {
        return it.fullName.isEmpty() ? it.name : it.fullName;
    });
}

} // namespace

Result<Reminder> reminderTo(const store::Session &session, RecordId institution, QDate on)
{
    const auto named = store::find<records::Institution>(session, institution);
    if (!named)
        return failure(named.error());
    const auto limits = courseLimitsOn(session, on);
    if (!limits)
        return failure(limits.error());
    const auto due = decisionsDue(session, -1, on);
    if (!due)
        return failure(due.error());
    const auto office = officeOfLists(session, on);
    if (!office)
        return failure(office.error());
    Reminder reminder{institution, named->name, *office, on, 0, {}, {}};
    for (const rules::ApplicationDue &it : rules::applicationRules()->dues)
        reminder.days = limits->due.value(it.code, it.days);
    for (const DecisionDue &it : *due)
        if (it.isOfInstitution() && it.application.institution.id == institution) {
            reminder.cases.push_back(it);
            reminder.all.add(it.application);
        }
    return reminder;
}

} // namespace yumiao::financing
