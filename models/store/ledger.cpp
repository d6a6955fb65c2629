// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledger.h"

#include "models/changes/join.h"
#include "models/records/field_text.h"
#include "models/records/retirement.h"
#include "models/records/validity.h"
#include "models/store/application_check.h"
#include "models/store/arrear_check.h"
#include "models/store/evidence_check.h"
#include "models/store/history.h"
#include "models/store/instrument_check.h"
#include "models/store/kinship_check.h"
#include "models/store/lamp_keeping.h"
#include "models/store/ledger_problem.h"
#include "models/store/recognition_check.h"
#include "models/store/reference_check.h"
#include "models/store/report_check.h"
#include "models/store/request_check.h"
#include "models/store/retired.h"
#include "models/store/row_store.h"
#include "models/store/rule_document_check.h"
#include "models/store/scale_check.h"
#include "models/store/search_columns.h"
#include "models/store/task_check.h"
#include "models/store/transaction.h"
#include "models/store/workspace.h"

#include <algorithm>

namespace yumiao::store {
namespace {

using changes::ChangeSet;
using changes::FieldChange;
using changes::RecordChange;
using changes::RemovedMark;

constexpr qint64 ChangesBetweenReports = 500;

/// One commit under way.
class Posting {
public:
    Posting(Session &session, OnConflict onConflict)
        : m_session(session)
        , m_onConflict(onConflict)
        , m_rows(session)
        , m_searchTexts(session)
    {
    }
    [[nodiscard]] Done post(const RecordChange &wish);
    /// `newOn`: the day on which the set names things anew; none when it takes back what was.
    [[nodiscard]] Done checked(std::optional<QDate> newOn);
    [[nodiscard]] Done refreshSearch();
    [[nodiscard]] Receipt receipt(ChangeSet head) &&;
    [[nodiscard]] bool isEmpty() const { return m_applied.empty(); }
    [[nodiscard]] const std::vector<RecordChange> &applied() const { return m_applied; }

private:
    [[nodiscard]] Done create(const RecordChange &wish);
    [[nodiscard]] Done change(const RecordChange &wish);
    [[nodiscard]] Done write(const RecordChange &applied, StoredRow row);
    void judge(const RecordChange &applied, const records::Values &values);

    Session &m_session;
    OnConflict m_onConflict;
    RowWriter m_rows;
    SearchTextWriter m_searchTexts;
    std::vector<RecordChange> m_applied;
    std::vector<HeldField> m_held;
    QVariantList m_problems;
};

records::Value removedValue(const StoredRow &row)
{
    return records::textValue(row.removed);
}

Done Posting::post(const RecordChange &wish)
{
    return wish.created ? create(wish) : change(wish);
}

void Posting::judge(const RecordChange &applied, const records::Values &values)
{
    const auto &description = records::descriptionOf(applied.kind);
    for (const records::Problem &problem : records::problemsOf(description, values))
        m_problems.append(problemDetail(description, applied.id, problem));
}

Done Posting::create(const RecordChange &wish)
{
    const auto &description = records::descriptionOf(wish.kind);
    records::Values values(description.fields.size());
    for (const FieldChange &field : wish.fields)
        values[static_cast<size_t>(field.field)] = field.after;
    judge(wish, values);
    if (!m_problems.isEmpty())
        return {}; // collect every problem of the set before refusing it
    if (const Done done = m_rows.insert(wish.kind, wish.id, values); !done)
        return failure(explained(m_session, description, values, done.error()));
    m_applied.push_back(wish);
    return wish.kind == records::RecordKind::Enterprise ? m_searchTexts.write(wish.id, searchTextOf(values)) : Done();
}

Done Posting::change(const RecordChange &wish)
{
    auto found = m_rows.find(wish.kind, wish.id);
    if (!found)
        return failure(found.error());
    if (!*found && !m_problems.isEmpty())
        return {}; // it was to be made by this set, which is refused already
    if (!*found)
        return failure(Fault::NotFound, QStringLiteral("record.missing"), {{QStringLiteral("id"), wish.id.toText()}});
    StoredRow row = **found;
    RecordChange applied{wish.kind, wish.id, false, {}};
    for (const FieldChange &field : wish.fields) {
        const bool mark = field.field == RemovedMark;
        const records::Value current = mark ? removedValue(row) : row.values[static_cast<size_t>(field.field)];
        switch (changes::join(field, current)) {
        case changes::Joined::Already:
            break;
        case changes::Joined::Conflict:
            m_held.push_back({wish.kind, wish.id, field.field, field.after, current});
            break;
        case changes::Joined::Apply:
            applied.fields.push_back(field);
            if (mark)
                row.removed = records::textIn(field.after);
            else
                row.values[static_cast<size_t>(field.field)] = field.after;
            break;
        }
    }
    return applied.fields.empty() ? Done() : write(applied, std::move(row));
}

Done Posting::write(const RecordChange &applied, StoredRow row)
{
    const auto &description = records::descriptionOf(applied.kind);
    if (row.removed.isEmpty())
        judge(applied, row.values);
    if (!m_problems.isEmpty())
        return {};
    std::vector<int> fields;
    std::optional<QString> removed;
    for (const FieldChange &field : applied.fields) {
        if (field.field == RemovedMark)
            removed = row.removed;
        else
            fields.push_back(field.field);
    }
    if (const Done done = m_rows.update(applied.kind, applied.id, fields, row.values, removed); !done)
        return failure(explained(m_session, description, row.values, done.error()));
    m_applied.push_back(applied);
    return {};
}

Done Posting::checked(std::optional<QDate> newOn)
{
    if (m_problems.isEmpty()) {
        auto dangling = danglingReferences(m_session, m_applied);
        if (!dangling)
            return failure(dangling.error());
        m_problems = *std::move(dangling);
        auto steps = wrongScaleSteps(m_session, m_applied);
        if (!steps)
            return failure(steps.error());
        m_problems += *std::move(steps);
        auto evidence = wrongEvidence(m_session, m_applied);
        if (!evidence)
            return failure(evidence.error());
        m_problems += *std::move(evidence);
        auto documents = wrongRuleDocuments(m_session, m_applied);
        if (!documents)
            return failure(documents.error());
        m_problems += *std::move(documents);
        auto recognitions = wrongRecognitions(m_session, m_applied);
        if (!recognitions)
            return failure(recognitions.error());
        m_problems += *std::move(recognitions);
        auto applications = wrongApplications(m_session, m_applied);
        if (!applications)
            return failure(applications.error());
        m_problems += *std::move(applications);
        auto requests = wrongRequests(m_session, m_applied);
        if (!requests)
            return failure(requests.error());
        m_problems += *std::move(requests);
        auto arrears = overpaidArrears(m_session, m_applied);
        if (!arrears)
            return failure(arrears.error());
        m_problems += *std::move(arrears);
        auto tasks = wrongTasks(m_session, m_applied);
        if (!tasks)
            return failure(tasks.error());
        m_problems += *std::move(tasks);
        auto reports = newOn ? unexplainedReports(m_session, m_applied) : Result<QVariantList>();
        if (!reports)
            return failure(reports.error());
        m_problems += *std::move(reports);
        auto circles = circlesOfParents(m_session, m_applied);
        if (!circles)
            return failure(circles.error());
        m_problems += *std::move(circles);
        auto branches = circlesOfBranches(m_session, m_applied);
        if (!branches)
            return failure(branches.error());
        m_problems += *std::move(branches);
        auto instruments = newOn ? instrumentsNotInUse(m_session, m_applied) : Result<QVariantList>();
        if (!instruments)
            return failure(instruments.error());
        m_problems += *std::move(instruments);
        auto retired = newOn ? newlyNamedRetired(m_session, m_applied, *newOn) : Result<QVariantList>();
        if (!retired)
            return failure(retired.error());
        m_problems += *std::move(retired);
    }
    if (!m_problems.isEmpty())
        return failure(Fault::Refused, QStringLiteral("record.invalid"), {{QStringLiteral("problems"), m_problems}});
    if (m_held.empty() || m_onConflict == OnConflict::Hold)
        return refreshSearch();
    QVariantList conflicts;
    for (const HeldField &held : m_held)
        conflicts.append(heldDetail(held));
    return failure(Fault::Conflict, QStringLiteral("change.conflict"), {{QStringLiteral("conflicts"), conflicts}});
}

/// When all records stand: a new certificate belongs to an enterprise of the same set.
Done Posting::refreshSearch()
{
    QSet<RecordId> sought;
    if (const Done done = collectSought(m_session, m_applied, sought); !done)
        return done;
    for (const RecordId id : sought)
        if (const Done done = m_searchTexts.refresh(id); !done)
            return done;
    return {};
}

Receipt Posting::receipt(ChangeSet head) &&
{
    head.changes = std::move(m_applied);
    const int applied = static_cast<int>(head.changes.size());
    return {std::move(head), applied, std::move(m_held)};
}

RecordIdSource &changeSetIds()
{
    static RecordIdSource source;
    return source;
}

/// The history is a chain in the order of its ids: a clock that was set back must not break it.
Result<RecordId> nextChangeSetId(const Session &session)
{
    return session.number(QStringLiteral("SELECT max(id) FROM change_set")).map([](qint64 last) {
        const RecordId next = changeSetIds().next();
        return next.value() > last ? next : RecordId(last + 1);
    });
}

bool removes(const RecordChange &change)
{
    return !change.created && std::any_of(change.fields.begin(), change.fields.end(), [](const FieldChange &field) {
        return field.field == RemovedMark && !records::isUnknown(field.after);
    });
}

/// Towns and other options are retired. Only undoing their registration marks them as removed.
Done removesNoOption(const ChangeSet &set)
{
    if (set.undoes)
        return {};
    for (const RecordChange &change : set.changes)
        if (records::retires(change.kind) && removes(change))
            return failure(Fault::Refused, QStringLiteral("record.retires"),
                {{QStringLiteral("kind"), QString::fromLatin1(records::descriptionOf(change.kind).name)},
                    {QStringLiteral("id"), change.id.toText()}});
    return {};
}

Done posted(Posting &posting, const Session &session, const ChangeSet &set, const ReportProgress &report)
{
    qint64 posted = 0;
    for (const RecordChange &wish : set.changes) {
        if (session.stop().stop_requested())
            return failure(Fault::Cancelled, QStringLiteral("cancelled"));
        if (const Done done = posting.post(wish); !done)
            return done;
        if (report && ++posted % ChangesBetweenReports == 0)
            report({posted, std::ssize(set.changes)});
    }
    return {};
}

/// Adds the entries of lamps that moved; how many.
Result<int> withMovedLamps(Posting &posting, LampWatch &lamps)
{
    const auto moved = lamps.moved();
    if (!moved)
        return failure(moved.error());
    for (const RecordChange &entry : *moved)
        if (const Done done = posting.post(entry); !done)
            return failure(done.error());
    return static_cast<int>(moved->size());
}

} // namespace

Result<Receipt> commit(Session &session, ChangeSet set, const Clock &clock, OnConflict onConflict,
    const Enclosed &enclosed, const ReportProgress &report)
{
    if (const Done done = removesNoOption(set); !done)
        return failure(done.error());
    Transaction transaction(session);
    if (const Done done = transaction.begin(Transaction::Kind::Writing); !done)
        return failure(done.error());
    const WritePermit permit(session, WritePermit::For::Rows);
    if (enclosed)
        if (const Done done = enclosed(session); !done)
            return failure(done.error());
    const auto today = fixedDay(session); // the history has the true instant, the day is that of the workspace
    if (!today)
        return failure(today.error());
    LampWatch lamps(session, today->value_or(clock.today()));
    if (const Done done = lamps.begin(set); !done)
        return failure(done.error());
    Posting posting(session, onConflict);
    if (const Done done = posted(posting, session, set, report); !done)
        return failure(done.error());
    if (const Done done = posting.checked(set.undoes ? std::nullopt : std::optional(today->value_or(clock.today())));
        !done)
        return failure(done.error());
    const bool isWished = !posting.isEmpty();
    const auto moved = isWished || set.action == LampsAction ? withMovedLamps(posting, lamps) : Result<int>(0);
    if (!moved)
        return failure(moved.error());
    if (posting.isEmpty())
        return std::move(posting).receipt(std::move(set));
    const auto id = nextChangeSetId(session);
    if (!id)
        return failure(id.error());
    set.id = *id;
    set.at = clock.now();
    Receipt receipt = std::move(posting).receipt(std::move(set));
    if (isWished)
        receipt.applied -= *moved; // what the ledger adds is not what was asked for
    if (const Done done = appendHistory(session, receipt.set); !done)
        return failure(done.error());
    if (const Done done = transaction.commit(); !done)
        return failure(done.error());
    return receipt;
}

} // namespace yumiao::store
