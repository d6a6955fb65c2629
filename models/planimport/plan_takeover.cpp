// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planimport/plan_takeover.h"

#include "models/base/text_folding.h"
#include "models/records/bureau.h"
#include "models/records/chapter.h"
#include "models/records/clause.h"
#include "models/records/duty.h"
#include "models/records/measure.h"
#include "models/records/name_period.h"
#include "models/records/plan.h"
#include "models/store/query.h"

namespace yumiao::planimport {
namespace {

using namespace Qt::StringLiterals;

/// Makes the records of a reading from the top; each stands behind those it refers to.
class RecordMaker {
public:
    RecordMaker(const KnownGround &ground, RecordIdSource &ids)
        : m_bureaus(ground.bureaus)
        , m_ids(ids)
    {
    }
    [[nodiscard]] std::vector<changes::RecordChange> make(
        const plantext::PlanReading &reading, const TakeoverWish &wish);

private:
    void makeClause(const plantext::ReadClause &read, RecordId chapter);
    void makeDuties(const plantext::ReadClause &read, RecordId clause);
    void makeMeasures(const plantext::ReadClause &read, RecordId clause);
    [[nodiscard]] RecordId bureauOf(const QString &name);

    QHash<QString, RecordId> m_bureaus;
    RecordIdSource &m_ids;
    RecordId m_plan;
    std::vector<changes::RecordChange> m_made;
};

RecordId RecordMaker::bureauOf(const QString &name)
{
    RecordId &known = m_bureaus[folded(name)];
    if (known.isNull()) {
        records::Bureau bureau;
        bureau.id = known = m_ids.next();
        bureau.name = name;
        m_made.push_back(changes::creation(bureau));
    }
    return known;
}

void RecordMaker::makeDuties(const plantext::ReadClause &read, RecordId clause)
{
    qint64 order = 0;
    QSet<RecordId> named; // two names may mean one bureau
    for (const plantext::ReadUnit &unit : read.units) {
        const RecordId bureau = bureauOf(unit.name);
        if (named.contains(bureau))
            continue;
        named.insert(bureau);
        records::Duty duty;
        duty.id = m_ids.next();
        duty.clause.id = clause;
        duty.bureau.id = bureau;
        duty.role = unit.role;
        duty.orderNo = ++order;
        m_made.push_back(changes::creation(duty));
    }
}

void RecordMaker::makeMeasures(const plantext::ReadClause &read, RecordId clause)
{
    int number = 0;
    for (const plantext::ReadMeasure &it : read.measures) {
        records::Measure measure;
        measure.id = m_ids.next();
        measure.clause.id = clause;
        measure.code = u"%1-%2"_s.arg(read.no, 2, 10, QLatin1Char('0')).arg(++number);
        measure.text = it.text;
        measure.targetKind = it.kind;
        measure.targetValue = it.value;
        measure.targetUnit = it.unit.left(40);
        measure.targetDue = it.due;
        measure.targetYearly = it.yearly;
        measure.leader = read.leader.left(60);
        measure.person = read.person.left(60);
        m_made.push_back(changes::creation(measure));
    }
}

void RecordMaker::makeClause(const plantext::ReadClause &read, RecordId chapter)
{
    records::Clause clause;
    clause.id = m_ids.next();
    clause.plan.id = m_plan;
    clause.chapter.id = chapter;
    clause.no = read.no;
    clause.title = read.title.left(200);
    clause.text = read.text;
    clause.label = read.label.left(40);
    clause.section = read.section.left(200);
    m_made.push_back(changes::creation(clause));
    makeDuties(read, clause.id);
    makeMeasures(read, clause.id);
}

std::vector<changes::RecordChange> RecordMaker::make(const plantext::PlanReading &reading, const TakeoverWish &wish)
{
    records::Plan plan;
    plan.id = m_plan = m_ids.next();
    plan.title = reading.title.left(200);
    plan.documentNumber = reading.documentNumber.left(100);
    plan.issuer = reading.issuer.left(200);
    plan.issued = reading.issued;
    plan.from = reading.from;
    plan.to = reading.to;
    plan.edition = wish.edition.left(60);
    plan.replaces.id = wish.replaces;
    m_made.push_back(changes::creation(plan));
    for (const plantext::ReadChapter &read : reading.chapters) {
        records::Chapter chapter;
        chapter.id = m_ids.next();
        chapter.plan.id = m_plan;
        chapter.no = read.no;
        chapter.title = read.title.left(200);
        m_made.push_back(changes::creation(chapter));
        for (const plantext::ReadClause &clause : read.clauses)
            makeClause(clause, chapter.id);
    }
    return std::move(m_made);
}

} // namespace

RecordId KnownGround::bureau(const QString &name) const
{
    return bureaus.value(folded(name));
}

Result<KnownGround> knownGround(const store::Session &session, const QString &documentNumber)
{
    KnownGround ground;
    const auto former = store::loadAll<records::NamePeriod>(session);
    const auto bureaus = store::loadAll<records::Bureau>(session);
    const auto plans = store::loadAll<records::Plan>(session);
    if (!former || !bureaus || !plans)
        return failure(!former ? former.error() : !bureaus ? bureaus.error() : plans.error());
    for (const records::NamePeriod &it : *former)
        if (!it.bureau.id.isNull())
            ground.bureaus.insert(folded(it.name), it.bureau.id);
    for (const records::Bureau &it : *bureaus)
        if (!it.fullName.isEmpty())
            ground.bureaus.insert(folded(it.fullName), it.id);
    for (const records::Bureau &it : *bureaus) // the plan's own name counts before all others
        ground.bureaus.insert(folded(it.name), it.id);
    for (const records::Plan &it : *plans)
        if (!documentNumber.isEmpty() && folded(it.documentNumber) == folded(documentNumber))
            ground.samePlan = it.id;
    return ground;
}

QStringList unknownUnits(const plantext::PlanReading &reading, const KnownGround &ground)
{
    QStringList names;
    for (const plantext::ReadChapter &chapter : reading.chapters)
        for (const plantext::ReadClause &clause : chapter.clauses)
            for (const plantext::ReadUnit &unit : clause.units)
                if (ground.bureau(unit.name).isNull() && !names.contains(unit.name))
                    names.append(unit.name);
    return names;
}

Result<changes::ChangeSet> takeover(
    const plantext::PlanReading &reading, const KnownGround &ground, const TakeoverWish &wish, RecordIdSource &ids)
{
    if (reading.counts().clauses == 0)
        return failure(Fault::Invalid, u"plan.nothing_read"_s);
    if (reading.title.isEmpty())
        return failure(Fault::Invalid, u"plan.no_title"_s);
    if (reading.documentNumber.isEmpty())
        return failure(Fault::Invalid, u"plan.no_number"_s);
    if (!ground.samePlan.isNull())
        return failure(Fault::Conflict, u"plan.already_there"_s, {{u"number"_s, reading.documentNumber}});
    changes::ChangeSet set;
    set.action = u"import"_s;
    set.source = wish.source;
    set.changes = RecordMaker(ground, ids).make(reading, wish);
    return set;
}

} // namespace yumiao::planimport
