// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/reference_data.h"

#include "models/plan/resource_table.h"
#include "models/records/bureau.h"
#include "models/records/clock_template.h"
#include "models/records/holiday.h"
#include "models/records/industry.h"
#include "models/records/institution.h"
#include "models/records/instrument_option.h"
#include "models/records/name_period.h"
#include "models/records/setting.h"
#include "models/records/threshold.h"
#include "models/records/town.h"

namespace yumiao::plan {
namespace {

using namespace Qt::StringLiterals;
using changes::RecordChange;
using records::Confidence;
using Creations = std::vector<RecordChange>;

tl::unexpected<Error> unknownWord(const QString &path, const QString &value)
{
    return failure(Fault::Internal, u"resource.unknown_word"_s, {{u"path"_s, path}, {u"value"_s, value}});
}

QDate dayIn(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

Done addIndustries(RecordIdSource &ids, Creations &made)
{
    const QString path = u":/codes/industries.csv"_s;
    const auto rows = resourceRows(path, {u"code"_s, u"name"_s, u"level"_s, u"parent"_s, u"section"_s});
    if (!rows)
        return failure(rows.error());
    QHash<QString, RecordId> known;
    for (const QStringList &row : *rows) {
        records::Industry it;
        it.id = ids.next();
        it.code = row[0];
        it.name = row[1];
        it.level = records::FieldTrait<decltype(it.level)>::fromValue(row[2]);
        it.section = row[4];
        if (!row[3].isEmpty())
            it.parent.id = known.value(row[3]);
        if (!it.level || (!row[3].isEmpty() && it.parent.id.isNull()))
            return unknownWord(path, row[3].isEmpty() ? row[2] : row[3]);
        known.insert(it.code, it.id);
        made.push_back(changes::creation(it));
    }
    return {};
}

/// The table of towns knows the editions of the code list that name a town, hardly ever the day it was made or given
/// up: the first edition that names it and the last one stand in for days not known, and the note says so.
Done addTowns(RecordIdSource &ids, Creations &made)
{
    const QString path = u":/codes/towns.csv"_s;
    const auto rows = resourceRows(path,
        {u"code"_s, u"name"_s, u"kind"_s, u"valid_from"_s, u"valid_to"_s, u"successor"_s, u"listed_first"_s,
            u"listed_last"_s, u"state"_s, u"note"_s});
    if (!rows)
        return failure(rows.error());
    QString firstEdition;
    QHash<QString, RecordId> towns;
    for (const QStringList &row : *rows) {
        towns.insert(row[0], ids.next());
        if (firstEdition.isEmpty() || row[6] < firstEdition)
            firstEdition = row[6];
    }
    for (const QStringList &row : *rows) {
        records::Town it;
        it.id = towns.value(row[0]);
        it.code = row[0];
        it.name = row[1];
        it.kind = records::FieldTrait<decltype(it.kind)>::fromValue(row[2]);
        it.validFrom = dayIn(!row[3].isEmpty() ? row[3] : row[6] > firstEdition ? row[6] : QString());
        it.validTo = dayIn(!row[4].isEmpty() ? row[4] : row[8] == "abolished"_L1 ? row[7] : QString());
        it.successor.id = towns.value(row[5]);
        it.note = row[9];
        if (!it.kind)
            return unknownWord(path, row[2]);
        made.push_back(changes::creation(it));
    }
    return {};
}

std::optional<Confidence> bureauConfidence(const QString &word)
{
    if (word == "as_in_plan"_L1)
        return Confidence::Official;
    if (word == "probable"_L1 || word == "unsure"_L1)
        return Confidence::ToConfirm;
    return std::nullopt;
}

Done addBureaus(RecordIdSource &ids, Creations &made)
{
    const QString path = u":/codes/bureaus.csv"_s;
    const auto rows = resourceRows(path, {u"name"_s, u"full_name"_s, u"confidence"_s, u"order"_s});
    if (!rows)
        return failure(rows.error());
    for (const QStringList &row : *rows) {
        records::Bureau it;
        it.id = ids.next();
        it.name = row[0];
        it.fullName = row[1];
        it.fullNameConfidence = bureauConfidence(row[2]);
        it.orderNo = row[3].toLongLong();
        if (!it.fullNameConfidence)
            return unknownWord(path, row[2]);
        made.push_back(changes::creation(it));
        if (it.fullName == it.name)
            continue;
        records::NamePeriod fullName;
        fullName.id = ids.next();
        fullName.bureau.id = it.id;
        fullName.name = it.fullName;
        made.push_back(changes::creation(fullName));
    }
    return {};
}

Done addInstitutions(RecordIdSource &ids, Creations &made)
{
    const auto rows = resourceRows(u":/codes/institutions.csv"_s, {u"name"_s, u"short_name"_s, u"kind"_s, u"cnaps"_s});
    if (!rows)
        return failure(rows.error());
    for (const QStringList &row : *rows) {
        records::Institution it;
        it.id = ids.next();
        it.name = row[0];
        it.shortName = row[1];
        it.kind = row[2];
        it.headOfficeCode = row[3];
        made.push_back(changes::creation(it));
    }
    return {};
}

Done addInstruments(RecordIdSource &ids, Creations &made)
{
    const QString path = u":/codes/instruments.csv"_s;
    const auto rows = resourceRows(path, {u"instrument"_s, u"clause"_s, u"valid_from"_s, u"valid_to"_s, u"source"_s});
    if (!rows)
        return failure(rows.error());
    for (const QStringList &row : *rows) {
        records::InstrumentOption it;
        it.id = ids.next();
        it.instrument = records::FieldTrait<decltype(it.instrument)>::fromValue(row[0]);
        if (!row[1].isEmpty())
            it.clause = row[1].toLongLong();
        it.validFrom = dayIn(row[2]);
        it.validTo = dayIn(row[3]);
        it.source = row[4];
        if (!it.instrument)
            return unknownWord(path, row[0]);
        made.push_back(changes::creation(it));
    }
    return {};
}

Done addThresholds(RecordIdSource &ids, Creations &made)
{
    const QString path = u":/rules/thresholds.csv"_s;
    const auto rows = resourceRows(
        path, {u"code"_s, u"value"_s, u"unit"_s, u"valid_from"_s, u"valid_to"_s, u"source"_s, u"confidence"_s});
    if (!rows)
        return failure(rows.error());
    for (const QStringList &row : *rows) {
        const auto value = Quantity::fromText(row[1]);
        if (!value)
            return failure(value.error());
        records::Threshold it;
        it.id = ids.next();
        it.code = row[0];
        it.value = *value;
        it.unit = row[2];
        it.validFrom = dayIn(row[3]);
        it.validTo = dayIn(row[4]);
        it.source = row[5];
        it.confidence = records::FieldTrait<decltype(it.confidence)>::fromValue(row[6]);
        if (!it.confidence)
            return unknownWord(path, row[6]);
        made.push_back(changes::creation(it));
    }
    return {};
}

Done addHolidays(RecordIdSource &ids, Creations &made)
{
    const QString path = u":/codes/holidays.csv"_s;
    const auto rows = resourceRows(path, {u"day"_s, u"kind"_s, u"title"_s, u"source"_s});
    if (!rows)
        return failure(rows.error());
    for (const QStringList &row : *rows) {
        records::Holiday it;
        it.id = ids.next();
        it.day = dayIn(row[0]);
        it.kind = records::FieldTrait<decltype(it.kind)>::fromValue(row[1]);
        it.title = row[2];
        it.source = row[3];
        if (!it.kind || !it.day.isValid())
            return unknownWord(path, row[0]);
        made.push_back(changes::creation(it));
    }
    return {};
}

/// A number of days; an empty cell sets no term.
std::optional<qint64> termIn(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
}

Done addClockTemplates(RecordIdSource &ids, Creations &made)
{
    const QString path = u":/codes/clock_templates.csv"_s;
    const auto rows = resourceRows(path,
        {u"code"_s, u"title"_s, u"request_kind"_s, u"counted_in"_s, u"accept_days"_s, u"reply_days"_s, u"answer_days"_s,
            u"complex_days"_s, u"valid_from"_s, u"valid_to"_s, u"source"_s, u"confidence"_s});
    if (!rows)
        return failure(rows.error());
    for (const QStringList &row : *rows) {
        records::ClockTemplate it;
        it.id = ids.next();
        it.code = row[0];
        it.title = row[1];
        it.requestKind = records::FieldTrait<decltype(it.requestKind)>::fromValue(row[2]);
        it.count = records::FieldTrait<decltype(it.count)>::fromValue(row[3]);
        it.acceptDays = termIn(row[4]);
        it.replyDays = termIn(row[5]);
        it.answerDays = termIn(row[6]);
        it.complexDays = termIn(row[7]);
        it.validFrom = dayIn(row[8]);
        it.validTo = dayIn(row[9]);
        it.source = row[10];
        it.confidence = records::FieldTrait<decltype(it.confidence)>::fromValue(row[11]);
        if (!it.count || !it.confidence || (!row[2].isEmpty() && !it.requestKind))
            return unknownWord(path, row[0]);
        made.push_back(changes::creation(it));
    }
    return {};
}

Done addVersion(RecordIdSource &ids, Creations &made)
{
    made.push_back(changes::creation(
        records::Setting{ids.next(), QString::fromLatin1(ReferenceSetting), QString::number(ReferenceVersion)}));
    return {};
}

} // namespace

Result<std::vector<RecordChange>> referenceData(RecordIdSource &ids)
{
    Creations made;
    for (const auto &add : {addIndustries, addTowns, addBureaus, addInstitutions, addThresholds, addHolidays,
             addInstruments, addClockTemplates, addVersion})
        if (const Done done = add(ids, made); !done)
            return failure(done.error());
    return made;
}

Result<std::vector<RecordChange>> laterReferenceData(RecordIdSource &ids)
{
    Creations made;
    for (const auto &add : {addThresholds, addHolidays, addInstruments, addClockTemplates})
        if (const Done done = add(ids, made); !done)
            return failure(done.error());
    return made;
}

} // namespace yumiao::plan
