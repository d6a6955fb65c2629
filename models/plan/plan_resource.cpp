// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/plan_resource.h"

#include "models/records/chapter.h"
#include "models/records/clause.h"
#include "models/records/duty.h"
#include "models/records/measure.h"
#include "models/records/plan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yumiao::plan {
namespace {

using namespace Qt::StringLiterals;

/// Walks through a plan from the top and makes a record of everything it meets.
class PlanReader {
public:
    PlanReader(const QHash<QString, RecordId> &bureaus, RecordIdSource &ids)
        : m_bureaus(bureaus)
        , m_ids(ids)
    {
    }
    [[nodiscard]] Done read(const QJsonObject &document);
    [[nodiscard]] std::vector<changes::RecordChange> take() { return std::move(m_made); }

private:
    [[nodiscard]] Done readClause(RecordId chapter, const QJsonObject &json);
    [[nodiscard]] Done readDuty(const records::Clause &clause, const QJsonObject &json);
    [[nodiscard]] Done readMeasure(RecordId clause, const QJsonObject &json);

    const QHash<QString, RecordId> &m_bureaus;
    RecordIdSource &m_ids;
    RecordId m_plan;
    std::vector<changes::RecordChange> m_made;
};

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Done PlanReader::read(const QJsonObject &document)
{
    records::Plan plan;
    plan.id = m_plan = m_ids.next();
    plan.title = document[u"title"].toString();
    plan.documentNumber = document[u"document_number"].toString();
    plan.issuer = document[u"issuer"].toString();
    plan.issued = dayOf(document[u"issued"]);
    plan.from = dayOf(document[u"from"]);
    plan.to = dayOf(document[u"to"]);
    m_made.push_back(changes::creation(plan));
    for (const QJsonValue &json : document[u"chapters"].toArray()) {
        records::Chapter chapter;
        chapter.id = m_ids.next();
        chapter.plan.id = m_plan;
        chapter.no = json[u"no"].toInt();
        chapter.title = json[u"title"].toString();
        m_made.push_back(changes::creation(chapter));
        for (const QJsonValue &clause : json[u"clauses"].toArray())
            if (const Done done = readClause(chapter.id, clause.toObject()); !done)
                return done;
    }
    return {};
}

Done PlanReader::readClause(RecordId chapter, const QJsonObject &json)
{
    records::Clause clause;
    clause.id = m_ids.next();
    clause.plan.id = m_plan;
    clause.chapter.id = chapter;
    clause.no = json[u"no"].toInt();
    clause.title = json[u"title"].toString();
    clause.text = json[u"text"].toString();
    m_made.push_back(changes::creation(clause));
    for (const QJsonValue &duty : json[u"duties"].toArray())
        if (const Done done = readDuty(clause, duty.toObject()); !done)
            return done;
    for (const QJsonValue &measure : json[u"measures"].toArray())
        if (const Done done = readMeasure(clause.id, measure.toObject()); !done)
            return done;
    return {};
}

Done PlanReader::readDuty(const records::Clause &clause, const QJsonObject &json)
{
    const QString bureau = json[u"bureau"].toString();
    const qint64 order = json[u"order"].toInt();
    records::Duty duty;
    duty.id = m_ids.next();
    duty.clause.id = clause.id;
    duty.bureau.id = m_bureaus.value(bureau);
    duty.role = order == 1 ? records::DutyRole::Lead : records::DutyRole::Support;
    duty.orderNo = order;
    if (duty.bureau.id.isNull())
        return failure(
            Fault::Invalid, u"plan.unknown_bureau"_s, {{u"clause"_s, clause.no.value_or(0)}, {u"bureau"_s, bureau}});
    m_made.push_back(changes::creation(duty));
    return {};
}

Done PlanReader::readMeasure(RecordId clause, const QJsonObject &json)
{
    records::Measure measure;
    measure.id = m_ids.next();
    measure.clause.id = clause;
    measure.code = json[u"code"].toString();
    measure.text = json[u"text"].toString();
    const QString kind = json[u"target_kind"].toString();
    measure.targetKind = records::FieldTrait<decltype(measure.targetKind)>::fromValue(kind);
    const auto badTarget = [&](const QString &value) {
        return failure(Fault::Invalid, u"plan.bad_target"_s, {{u"measure"_s, measure.code}, {u"value"_s, value}});
    };
    if (!measure.targetKind)
        return badTarget(kind);
    if (const QString target = json[u"target_value"].toString(); !target.isEmpty()) {
        const auto value = Quantity::fromText(target);
        if (!value)
            return badTarget(target);
        measure.targetValue = *value;
    }
    measure.targetUnit = json[u"target_unit"].toString();
    measure.targetDue = dayOf(json[u"target_due"]);
    measure.indicator = json[u"indicator"].toString();
    m_made.push_back(changes::creation(measure));
    return {};
}

} // namespace

Result<QByteArray> planOf2020()
{
    const QString path = u":/plans/plan_2020.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Internal, u"resource.missing"_s, {{u"path"_s, path}});
    return file.readAll();
}

Result<std::vector<changes::RecordChange>> planRecords(
    const QByteArray &json, const QHash<QString, RecordId> &bureaus, RecordIdSource &ids)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return failure(Fault::Invalid, u"plan.damaged"_s, {{u"position"_s, error.offset}});
    PlanReader reader(bureaus, ids);
    if (const Done done = reader.read(document.object()); !done)
        return failure(done.error());
    return reader.take();
}

} // namespace yumiao::plan
