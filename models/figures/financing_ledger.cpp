// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/financing_ledger.h"

#include "models/figures/counted.h"
#include "models/figures/financing_figures.h"
#include "models/store/query.h"

#include <algorithm>
#include <map>

namespace yumiao::figures {
namespace {

using records::RecordKind;

Result<std::vector<RecordId>> ledgerIds(const store::Session &session, const Period &period, QDate on)
{
    store::Query query;
    query.kind = RecordKind::FinancingApplication;
    query.on = on;
    query.filter = store::Filter::any(
        {within("applied", period.first, std::min(period.last, on)), inStages(stagesUnderWay(), on)});
    query.sort = {{QStringLiteral("applied"), false}, {QStringLiteral("id"), false}};
    return store::ids(session, query);
}

struct LedgerNames {
    QHash<RecordId, QString> enterprises;
    QHash<RecordId, QString> institutions;
};

Result<LedgerNames> namesIn(const store::Session &session, const std::vector<cost::CostRecords> &records)
{
    QHash<RecordKind, QSet<RecordId>> wanted;
    for (const cost::CostRecords &it : records) {
        wanted[RecordKind::Enterprise].insert(it.application.enterprise.id);
        if (!it.application.institution.id.isNull())
            wanted[RecordKind::Institution].insert(it.application.institution.id);
    }
    return store::labelsByKind(session, wanted).map([](const store::LabelsByKind &labels) {
        return LedgerNames{labels.value(RecordKind::Enterprise), labels.value(RecordKind::Institution)};
    });
}

LedgerLine lineOf(const cost::CostRecords &records, const cost::CostAnswer &answer, const LedgerNames &names, QDate on)
{
    LedgerLine line;
    line.application = records.application;
    line.enterprise = names.enterprises.value(records.application.enterprise.id);
    line.institution = names.institutions.value(records.application.institution.id);
    const QDate since = records.application.stageSince;
    if (rules::isUnderWay(*records.application.stage) && since.isValid() && since <= on)
        line.daysInStage = since.daysTo(on);
    line.granted = records.grantedAmount;
    for (const records::Drawdown &it : records.drawdowns)
        line.paid += it.amount.value_or(Money());
    if (answer.cost)
        line.cost = answer.cost->net.headline();
    return line;
}

void count(CostGroup &group, const LedgerLine &line, const cost::CostAnswer &answer)
{
    ++group.count;
    group.amount += line.application.amount.value_or(Money());
    group.cost.add(answer);
}

template <typename Key>
std::vector<CostGroup> largestFirst(std::map<Key, CostGroup> groups)
{
    std::vector<CostGroup> sorted;
    for (auto &[key, group] : groups)
        sorted.push_back(std::move(group));
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const CostGroup &a, const CostGroup &b) { return a.amount.fen() > b.amount.fen(); });
    return sorted;
}

} // namespace

Result<FinancingLedger> financingLedger(const store::Session &session, const Period &period, QDate on)
{
    const auto ids = ledgerIds(session, period, on);
    if (!ids)
        return failure(ids.error());
    const auto records = cost::costRecordsOf(session, *ids, on);
    if (!records)
        return failure(records.error());
    const auto names = namesIn(session, *records);
    if (!names)
        return failure(names.error());
    FinancingLedger ledger;
    ledger.period = period;
    ledger.on = on;
    std::map<int, CostGroup> instruments;
    std::map<QString, CostGroup> institutions;
    for (const cost::CostRecords &it : *records) {
        const cost::CostAnswer answer = cost::answerFrom(it, on);
        ledger.lines.push_back(lineOf(it, answer, *names, on));
        const LedgerLine &line = ledger.lines.back();
        CostGroup &instrument
            = instruments[it.application.instrument ? static_cast<int>(*it.application.instrument) : -1];
        instrument.instrument = it.application.instrument;
        CostGroup &institution = institutions[line.institution];
        institution.institution = line.institution;
        for (CostGroup *group : {&ledger.whole, &instrument, &institution})
            count(*group, line, answer);
    }
    ledger.byInstrument = largestFirst(std::move(instruments));
    ledger.byInstitution = largestFirst(std::move(institutions));
    return ledger;
}

} // namespace yumiao::figures
