// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/instrument_check.h"

#include "models/records/financing_application.h"
#include "models/records/financing_need.h"
#include "models/records/institution.h"
#include "models/records/instrument_option.h"
#include "models/store/ledger_problem.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::store {
namespace {

using changes::RecordChange;
using records::InstrumentOption;
using records::RecordKind;

/// The field with the day that an instrument must be in use on; nothing for other kinds.
const char *dayFieldOf(RecordKind kind)
{
    return kind == RecordKind::FinancingNeed       ? "registered"
        : kind == RecordKind::FinancingApplication ? "applied"
                                                   : nullptr;
}

bool saysSomethingOf(const RecordChange &change, const records::RecordDescription &description, const char *field)
{
    const int index = description.indexOf(QLatin1String(field));
    return std::any_of(change.fields.begin(), change.fields.end(),
        [index](const changes::FieldChange &it) { return it.field == index && !records::isUnknown(it.after); });
}

bool takesAway(const RecordChange &change)
{
    return std::any_of(change.fields.begin(), change.fields.end(), [](const changes::FieldChange &it) {
        return it.field == changes::RemovedMark && !records::isUnknown(it.after);
    });
}

std::vector<RecordId> reachedOf(RecordKind kind, const std::vector<RecordChange> &applied)
{
    const auto &description = records::descriptionOf(kind);
    std::vector<RecordId> reached;
    for (const RecordChange &change : applied)
        if (change.kind == kind && !takesAway(change)
            && (saysSomethingOf(change, description, "instrument")
                || saysSomethingOf(change, description, dayFieldOf(kind))))
            reached.push_back(change.id);
    return reached;
}

bool isInUse(const std::vector<InstrumentOption> &options, const QString &instrument, QDate on)
{
    return std::any_of(options.begin(), options.end(), [&](const InstrumentOption &it) {
        return records::textIn(records::FieldTrait<decltype(it.instrument)>::toValue(it.instrument)) == instrument
            && (!it.validFrom.isValid() || it.validFrom <= on) && (!it.validTo.isValid() || on <= it.validTo);
    });
}

void judge(RecordKind kind, const StoredRow &row, const std::vector<InstrumentOption> &options, QVariantList &problems)
{
    const auto &description = records::descriptionOf(kind);
    const int field = description.indexOf(QLatin1String("instrument"));
    const QString instrument = records::textIn(row.values[static_cast<size_t>(field)]);
    const QString day
        = records::textIn(row.values[static_cast<size_t>(description.indexOf(QLatin1String(dayFieldOf(kind))))]);
    if (instrument.isEmpty() || day.isEmpty() || isInUse(options, instrument, QDate::fromString(day, Qt::ISODate)))
        return;
    problems.append(problemDetail(description, row.id,
        {field, QStringLiteral("instrument.not_in_use"),
            {{QStringLiteral("instrument"), instrument}, {QStringLiteral("on"), day}}}));
}

/// Whether an institution stands above itself.
QString branchCircleSql()
{
    return QStringLiteral("WITH RECURSIVE above(id) AS (SELECT parent FROM institution WHERE id = ? UNION "
                          "SELECT i.parent FROM institution i JOIN above ON i.id = above.id) "
                          "SELECT count(*) FROM above WHERE id = ?");
}

} // namespace

Result<QVariantList> instrumentsNotInUse(const Session &session, const std::vector<RecordChange> &applied)
{
    QVariantList problems;
    std::optional<std::vector<InstrumentOption>> options;
    for (const RecordKind kind : {RecordKind::FinancingNeed, RecordKind::FinancingApplication}) {
        const std::vector<RecordId> reached = reachedOf(kind, applied);
        if (reached.empty())
            continue;
        if (!options) {
            auto loaded = loadAll<InstrumentOption>(session);
            if (!loaded)
                return failure(loaded.error());
            options = *std::move(loaded);
        }
        if (options->empty())
            return problems;
        const auto stored = rows(session, kind, reached);
        if (!stored)
            return failure(stored.error());
        for (const StoredRow &row : *stored)
            judge(kind, row, *options, problems);
    }
    return problems;
}

Result<QStringList> instrumentsOutOfUse(const Session &session, QDate on)
{
    return loadAll<InstrumentOption>(session).map([on](const std::vector<InstrumentOption> &options) {
        QStringList codes;
        if (options.empty())
            return codes;
        for (const records::Choice &it : records::choicesOf<records::FinancingInstrument>())
            if (const QString code = QString::fromLatin1(it.code); !isInUse(options, code, on))
                codes.append(code);
        return codes;
    });
}

Result<QVariantList> circlesOfBranches(const Session &session, const std::vector<RecordChange> &applied)
{
    const auto &description = records::description<records::Institution>();
    QVariantList problems;
    for (const RecordChange &change : applied) {
        if (change.kind != description.kind || !saysSomethingOf(change, description, "parent"))
            continue;
        const auto circle = session.number(branchCircleSql(), {change.id.value(), change.id.value()});
        if (!circle)
            return failure(circle.error());
        if (*circle > 0)
            problems.append(problemDetail(description, change.id,
                {description.indexOf(QLatin1String("parent")), QStringLiteral("institution.circle"), {}}));
    }
    return problems;
}

} // namespace yumiao::store
