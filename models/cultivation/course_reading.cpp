// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/course_reading.h"

#include "models/records/enterprise_relation.h"
#include "models/records/name_period.h"
#include "models/store/owned_rows.h"
#include "models/store/query.h"

#include <algorithm>
#include <map>

namespace yumiao::cultivation {
namespace {

using records::Certificate;
using records::EnterpriseRelation;
using records::NamePeriod;
using records::Recognition;
using records::RecognitionStep;
using store::Comparison;
using store::Filter;

/// What is read for one enterprise or for all of them.
struct CourseRows {
    std::vector<Certificate> certificates;
    std::vector<Recognition> cases;
    std::vector<RecognitionStep> steps;
    std::vector<records::Attachment> attachments;
    std::vector<NamePeriod> names;
    std::vector<EnterpriseRelation> relations;
};

/// Keeps the first error of several readings.
class CourseReader {
public:
    CourseReader(const store::Session &session, QDate on)
        : m_session(session)
        , m_on(on)
    {
    }
    template <typename R>
    void read(std::vector<R> &into, Filter filter)
    {
        if (m_error)
            return;
        auto found = store::load<R>(m_session, {records::description<R>().kind, std::move(filter), byId(), m_on});
        if (found)
            into = *std::move(found);
        else
            m_error = found.error();
    }
    [[nodiscard]] Done done() const { return m_error ? Done(failure(*m_error)) : Done(); }

private:
    [[nodiscard]] static std::vector<store::SortKey> byId() { return {{QStringLiteral("id"), false}}; }
    const store::Session &m_session;
    QDate m_on;
    std::optional<Error> m_error;
};

Filter inRegister()
{
    return Filter::condition(QStringLiteral("enterprise.in_register"), Comparison::Equal, {QStringLiteral("true")});
}

Filter isKnown(const char *field)
{
    return Filter::negation(Filter::condition(QString::fromLatin1(field), Comparison::Unknown, {}));
}

Filter of(const char *field, RecordId id)
{
    return Filter::condition(QString::fromLatin1(field), Comparison::Equal, {id.toText()});
}

/// Whose cases and certificates are read.
enum class Among { Register, All };

Result<CourseRows> rowsOfAll(const store::Session &session, QDate on, Among among)
{
    const Filter owners = among == Among::Register ? inRegister() : Filter();
    CourseRows rows;
    CourseReader reader(session, on);
    reader.read(rows.certificates, owners);
    reader.read(rows.cases, owners);
    reader.read(rows.steps, {});
    reader.read(rows.names, {});
    reader.read(rows.relations, {});
    if (among == Among::All)
        reader.read(rows.attachments, Filter::any({isKnown("recognition"), isKnown("recognition_step")}));
    return reader.done().map([&] { return std::move(rows); });
}

Result<CourseRows> rowsOf(const store::Session &session, RecordId enterprise, QDate on)
{
    CourseRows rows;
    CourseReader reader(session, on);
    reader.read(rows.certificates, of("enterprise", enterprise));
    reader.read(rows.cases, of("enterprise", enterprise));
    reader.read(rows.steps, of("recognition.enterprise", enterprise));
    reader.read(rows.attachments, of("enterprise", enterprise));
    reader.read(rows.names, of("enterprise", enterprise));
    reader.read(rows.relations, Filter::any({of("enterprise", enterprise), of("related", enterprise)}));
    return reader.done().map([&] { return std::move(rows); });
}

/// The day a former name was given up is the last on which it held.
void addNames(QHash<RecordId, std::vector<ChangeOfEnterprise>> &changes, const std::vector<NamePeriod> &names)
{
    for (const NamePeriod &name : names)
        if (!name.enterprise.id.isNull() && name.validTo.isValid())
            changes[name.enterprise.id].push_back({EnterpriseChange::Renamed, name.validTo.addDays(1)});
}

void addRelations(
    QHash<RecordId, std::vector<ChangeOfEnterprise>> &changes, const std::vector<EnterpriseRelation> &relations)
{
    for (const EnterpriseRelation &relation : relations) {
        if (!relation.kind || !relation.validFrom.isValid())
            continue;
        switch (*relation.kind) {
        case records::RelationKind::SuccessorOf:
            changes[relation.enterprise.id].push_back({EnterpriseChange::Succeeded, relation.validFrom});
            if (!relation.related.id.isNull())
                changes[relation.related.id].push_back({EnterpriseChange::Succeeded, relation.validFrom});
            break;
        case records::RelationKind::MovedFrom:
        case records::RelationKind::MovedTo:
            changes[relation.enterprise.id].push_back({EnterpriseChange::Moved, relation.validFrom});
            break;
        case records::RelationKind::Parent:
        case records::RelationKind::Branch:
        case records::RelationKind::Controlled:
            break;
        }
    }
}

std::vector<CaseFacts> casesFrom(const CourseRows &rows)
{
    std::vector<CaseFacts> cases;
    QHash<RecordId, size_t> places;
    for (const Recognition &it : rows.cases) {
        places.insert(it.id, cases.size());
        cases.push_back({it, {}, {}, {}});
    }
    QHash<RecordId, const Certificate *> papers;
    for (const Certificate &it : rows.certificates)
        papers.insert(it.id, &it);
    QHash<RecordId, RecordId> caseOfStep;
    for (const RecognitionStep &step : rows.steps) {
        const auto place = places.constFind(step.recognition.id);
        if (place == places.constEnd())
            continue;
        CaseFacts &of = cases[*place];
        of.steps.push_back(step);
        caseOfStep.insert(step.id, of.recognition.id);
        if (const Certificate *paper = papers.value(step.certificate.id); paper && !of.certificate(paper->id))
            of.certificates.push_back(*paper);
    }
    for (CaseFacts &it : cases)
        std::sort(it.steps.begin(), it.steps.end(), rules::comesBefore);
    for (const records::Attachment &it : rows.attachments) {
        const RecordId owner = it.recognition.id.isNull() ? caseOfStep.value(it.recognitionStep.id) : it.recognition.id;
        if (const auto place = places.constFind(owner); place != places.constEnd())
            cases[*place].attachments.push_back(it);
    }
    return cases;
}

/// By enterprise, in the order of their ids.
std::map<RecordId, HolderFacts> holdersFrom(CourseRows rows)
{
    QHash<RecordId, std::vector<ChangeOfEnterprise>> changes;
    addNames(changes, rows.names);
    addRelations(changes, rows.relations);
    std::map<RecordId, HolderFacts> holders;
    for (CaseFacts &it : casesFrom(rows)) {
        HolderFacts &of = holders[it.recognition.enterprise.id];
        of.cases.push_back(std::move(it));
    }
    for (Certificate &it : rows.certificates)
        holders[it.enterprise.id].certificates.push_back(std::move(it));
    for (auto &[id, holder] : holders) {
        holder.enterprise = id;
        holder.changes = changes.value(id);
        std::sort(holder.changes.begin(), holder.changes.end(),
            [](const ChangeOfEnterprise &a, const ChangeOfEnterprise &b) { return a.on < b.on; });
    }
    return holders;
}

/// The rules and limits that every question needs.
struct CourseBook {
    const rules::RecognitionRules *rules = nullptr;
    std::shared_ptr<const RuleBook> book;
    CourseLimits limits;
};

Result<CourseBook> courseBook(const store::Session &session, QDate on)
{
    const auto &rules = rules::recognitionRules();
    if (!rules)
        return failure(rules.error());
    auto book = ruleBook(session);
    if (!book)
        return failure(book.error());
    const auto thresholds = store::loadAll<records::Threshold>(session);
    if (!thresholds)
        return failure(thresholds.error());
    return CourseBook{&*rules, *std::move(book), courseLimits(*rules, rules::Thresholds(*thresholds, on))};
}

void soonestFirst(std::vector<RecognitionDue> &dues)
{
    std::stable_sort(
        dues.begin(), dues.end(), [](const RecognitionDue &a, const RecognitionDue &b) { return a.due < b.due; });
}

std::vector<RecognitionDue> duesOfAll(const CourseBook &book, const std::map<RecordId, HolderFacts> &holders, QDate on)
{
    std::vector<RecognitionDue> all;
    for (const auto &[id, holder] : holders)
        for (RecognitionDue &due : duesOf(*book.rules, book.book->ladders, holder, book.limits, on))
            all.push_back(std::move(due));
    soonestFirst(all);
    return all;
}

/// Under way before the rest; the longest in its stage first.
bool standsBefore(const CaseLine &a, const CaseLine &b)
{
    if (a.standing.underWay != b.standing.underWay)
        return a.standing.underWay;
    return a.standing.since < b.standing.since;
}

Done nameLines(const store::Session &session, std::vector<CaseLine> &lines)
{
    std::vector<RecordId> enterprises;
    std::vector<RecordId> bureaus;
    for (const CaseLine &it : lines) {
        enterprises.push_back(it.recognition.enterprise.id);
        bureaus.push_back(it.recognition.bureau.id);
    }
    const auto names = store::labels(session, records::RecordKind::Enterprise, enterprises);
    if (!names)
        return failure(names.error());
    const auto offices = store::labels(session, records::RecordKind::Bureau, bureaus);
    if (!offices)
        return failure(offices.error());
    for (CaseLine &it : lines) {
        it.enterprise = names->value(it.recognition.enterprise.id);
        it.bureau = offices->value(it.recognition.bureau.id);
    }
    return {};
}

} // namespace

Result<Course> courseOf(const store::Session &session, RecordId enterprise, QDate on)
{
    auto found = store::find<records::Enterprise>(session, enterprise);
    if (!found)
        return failure(found.error());
    const auto book = courseBook(session, on);
    if (!book)
        return failure(book.error());
    auto rows = rowsOf(session, enterprise, on);
    if (!rows)
        return failure(rows.error());
    auto holders = holdersFrom(*std::move(rows));
    HolderFacts &holder = holders[enterprise];
    holder.enterprise = enterprise;
    Course course;
    course.on = on;
    course.enterprise = *std::move(found);
    course.book = book->book;
    course.dues = duesOf(*book->rules, book->book->ladders, holder, book->limits, on);
    for (CaseFacts &it : holder.cases) {
        CaseStanding standing = standingOf(*book->rules, it, on);
        std::vector<Gap> gaps = gapsOf(*book->rules, it, on);
        course.cases.push_back({std::move(it), std::move(standing), std::move(gaps)});
    }
    std::sort(course.cases.begin(), course.cases.end(), [](const CourseCase &a, const CourseCase &b) {
        const auto key
            = [](const CourseCase &of) { return std::pair(of.facts.recognition.opened, of.facts.recognition.id); };
        return key(a) > key(b);
    });
    course.certificates = std::move(holder.certificates);
    std::sort(course.certificates.begin(), course.certificates.end(), [](const Certificate &a, const Certificate &b) {
        return std::pair(a.issued, a.id) > std::pair(b.issued, b.id);
    });
    return course;
}

Result<std::vector<RecognitionDue>> recognitionsDue(const store::Session &session, QDate on)
{
    const auto book = courseBook(session, on);
    if (!book)
        return failure(book.error());
    auto rows = rowsOfAll(session, on, Among::Register);
    if (!rows)
        return failure(rows.error());
    return duesOfAll(*book, holdersFrom(*std::move(rows)), on);
}

Result<std::vector<CaseLine>> casesOf(const store::Session &session, QDate on)
{
    const auto book = courseBook(session, on);
    if (!book)
        return failure(book.error());
    auto rows = rowsOfAll(session, on, Among::All);
    if (!rows)
        return failure(rows.error());
    const auto registered = store::ids(session, {records::RecordKind::Recognition, inRegister(), {}, on});
    if (!registered)
        return failure(registered.error());
    const QSet<RecordId> inTheRegister(registered->begin(), registered->end());
    std::vector<CaseLine> lines;
    for (auto &[id, holder] : holdersFrom(*std::move(rows))) {
        const auto dues = duesOf(*book->rules, book->book->ladders, holder, book->limits, on);
        for (const CaseFacts &it : holder.cases) {
            CaseLine line;
            line.recognition = it.recognition;
            line.standing = standingOf(*book->rules, it, on);
            line.gaps = static_cast<int>(gapsOf(*book->rules, it, on).size());
            line.leftRegister = !inTheRegister.contains(it.recognition.id);
            if (!line.leftRegister)
                std::copy_if(dues.begin(), dues.end(), std::back_inserter(line.dues),
                    [&](const RecognitionDue &due) { return due.recognition == it.recognition.id; });
            lines.push_back(std::move(line));
        }
    }
    std::stable_sort(lines.begin(), lines.end(), standsBefore);
    if (const Done named = nameLines(session, lines); !named)
        return failure(named.error());
    return lines;
}

} // namespace yumiao::cultivation
