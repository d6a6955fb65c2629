// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/reference_completion.h"

#include "models/plan/new_workspace.h"
#include "models/plan/reference_data.h"
#include "models/records/clock_template.h"
#include "models/records/holiday.h"
#include "models/records/instrument_option.h"
#include "models/records/setting.h"
#include "models/records/threshold.h"
#include "models/store/base_file.h"
#include "models/store/ledger.h"
#include "models/store/query.h"
#include "models/store/workspace.h"

#include <QSet>

namespace yumiao::plan {
namespace {

using namespace Qt::StringLiterals;

struct Edition {
    bool hasReferenceData = false;
    int version = 1;
    std::optional<records::Setting> setting;
    [[nodiscard]] bool isBehind() const { return hasReferenceData && version < ReferenceVersion; }
};

Result<Edition> editionOf(const store::Session &session)
{
    Edition edition;
    const auto settings = store::loadAll<records::Setting>(session);
    if (!settings)
        return failure(settings.error());
    for (const records::Setting &it : *settings)
        if (it.name == QLatin1String(ReferenceSetting)) {
            edition.version = it.value.toInt();
            edition.setting = it;
        }
    const auto industries
        = store::count(session, {records::RecordKind::Industry, {}, {}, QDate(2000, 1, 1)}); // no derived field
    if (!industries)
        return failure(industries.error());
    edition.hasReferenceData = *industries > 0;
    return edition;
}

/// What a base has already, by what it is known by.
Result<QSet<QString>> presentIn(const store::Session &session)
{
    QSet<QString> present;
    const auto thresholds = store::loadAll<records::Threshold>(session);
    if (!thresholds)
        return failure(thresholds.error());
    for (const records::Threshold &it : *thresholds)
        present.insert(it.code);
    const auto holidays = store::loadAll<records::Holiday>(session);
    if (!holidays)
        return failure(holidays.error());
    for (const records::Holiday &it : *holidays)
        present.insert(QString::number(it.day.year()));
    const auto clocks = store::loadAll<records::ClockTemplate>(session);
    if (!clocks)
        return failure(clocks.error());
    for (const records::ClockTemplate &it : *clocks)
        present.insert(it.code);
    const auto instruments = store::loadAll<records::InstrumentOption>(session);
    if (!instruments)
        return failure(instruments.error());
    for (const records::InstrumentOption &it : *instruments)
        present.insert(records::textIn(records::FieldTrait<decltype(it.instrument)>::toValue(it.instrument)));
    return present;
}

/// The code of a threshold, an instrument or a clock, the year of a day.
QString knownBy(const changes::RecordChange &change)
{
    const QString first = records::textIn(change.fields.front().after);
    return change.kind == records::RecordKind::Holiday ? first.left(4) : first;
}

changes::RecordChange editionChange(const Edition &edition, RecordIdSource &ids)
{
    records::Setting now{ids.next(), QString::fromLatin1(ReferenceSetting), QString::number(ReferenceVersion)};
    if (!edition.setting)
        return changes::creation(now);
    return changes::difference(
        records::RecordKind::Setting, edition.setting->id, records::valuesOf(*edition.setting), records::valuesOf(now));
}

} // namespace

Result<bool> completeReferenceData(store::Session &session, RecordIdSource &ids, const Clock &clock)
{
    const auto edition = editionOf(session);
    if (!edition)
        return failure(edition.error());
    if (!edition->isBehind())
        return false;
    const auto present = presentIn(session);
    if (!present)
        return failure(present.error());
    auto later = laterReferenceData(ids);
    if (!later)
        return failure(later.error());
    std::erase_if(*later, [&](const changes::RecordChange &it) { return present->contains(knownBy(it)); });
    later->push_back(editionChange(*edition, ids));
    changes::ChangeSet set;
    set.author = programAuthor();
    set.action = u"new"_s;
    set.source = u"program"_s;
    set.changes = *std::move(later);
    const auto receipt = store::commit(session, std::move(set), clock);
    return receipt ? Result<bool>(true) : Result<bool>(failure(receipt.error()));
}

Done completeReferenceFile(const QString &path)
{
    if (const Done there = store::inspectBaseFile(path); !there)
        return there;
    {
        const auto looked = store::Session::open(path, store::Session::Access::Read);
        const auto edition = looked ? editionOf(**looked) : Result<Edition>(failure(looked.error()));
        if (edition && !edition->isBehind())
            return {};
    }
    const auto base = store::OpenBase::open(path);
    if (!base)
        return failure(base.error());
    RecordIdSource ids;
    return completeReferenceData(base->session(), ids, SystemClock()).map([](bool) {});
}

} // namespace yumiao::plan
