// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/check.h"

#include "models/changes/audit_link.h"
#include "models/changes/encoding.h"
#include "models/records/validity.h"
#include "models/store/content_check.h"
#include "models/store/evidence_check.h"
#include "models/store/history.h"
#include "models/store/row_store.h"
#include "models/store/rule_document_check.h"
#include "models/store/search_columns.h"

#include <QSqlRecord>

namespace yumiao::store {
namespace {

Done checkPages(const Session &session, CheckReport &report)
{
    const auto answers = session.all(
        QStringLiteral("PRAGMA integrity_check"), {}, [](const QSqlQuery &query) { return query.value(0).toString(); });
    if (!answers)
        return failure(answers.error());
    for (const QString &answer : *answers)
        if (answer != QLatin1String("ok"))
            report.faults.push_back({QStringLiteral("integrity"), session.path(), answer});
    return {};
}

Done checkReferences(const Session &session, CheckReport &report)
{
    const auto broken = session.all(QStringLiteral("PRAGMA foreign_key_check"), {}, [](const QSqlQuery &query) {
        return CheckFault{QStringLiteral("reference"),
            QStringLiteral("%1/%2").arg(query.value(0).toString(), RecordId(query.value(1).toLongLong()).toText()),
            query.value(2).toString()};
    });
    if (!broken)
        return failure(broken.error());
    report.faults.insert(report.faults.end(), broken->begin(), broken->end());
    return {};
}

struct StoredLink {
    RecordId id;
    QString link; ///< hexadecimal
    qint64 changes = 0;
    QString at;
};

/// The columns beside a body, by which histories are found, must say what the body says.
bool standsFor(const QSqlQuery &row, qint64 seq, const QByteArray &body)
{
    const auto change = changes::decoded(body);
    return change && row.value(1).toLongLong() == seq && row.value(2).toLongLong() == static_cast<qint64>(change->kind)
        && row.value(3).toLongLong() == change->id.value();
}

/// The link as the stored set gives it; faults of its bodies are added to the report.
Result<QByteArray> computedLink(
    const Session &session, const StoredLink &stored, const QByteArray &previous, CheckReport &report)
{
    const auto head = findHead(session, stored.id);
    if (!head || !*head)
        return failure(head ? Error{Fault::Corrupt, QStringLiteral("history.damaged"), {}} : head.error());
    changes::AuditLink link(previous, changes::encodedHead(**head, stored.changes));
    auto bodies = session.run(
        QStringLiteral("SELECT body, seq, kind, record FROM change_record WHERE change_set = ? ORDER BY seq"),
        {stored.id.value()});
    if (!bodies)
        return failure(bodies.error());
    qint64 seq = 0;
    for (; bodies->next(); ++seq) {
        const QByteArray body = bodies->value(0).toByteArray();
        link.add(body);
        if (!standsFor(*bodies, seq, body))
            report.faults.push_back({QStringLiteral("audit_body"), stored.id.toText(), QString::number(seq)});
    }
    if (const Done end = session.ended(*bodies); !end)
        return failure(end.error());
    if (seq != stored.changes || (*head)->at.toString(Qt::ISODateWithMs) != stored.at)
        report.faults.push_back({QStringLiteral("audit_body"), stored.id.toText(), QString()});
    return link.result();
}

Done checkChain(const Session &session, CheckReport &report, const Cancel &cancel, const ReportProgress &progress)
{
    const auto links = session.all(
        QStringLiteral("SELECT id, link, changes, at FROM change_set ORDER BY id"), {}, [](const QSqlQuery &query) {
            return StoredLink{RecordId(query.value(0).toLongLong()), query.value(1).toString(),
                query.value(2).toLongLong(), query.value(3).toString()};
        });
    if (!links)
        return failure(links.error());
    QByteArray previous;
    for (const StoredLink &stored : *links) {
        if (cancel.stop_requested())
            return failure(Fault::Cancelled, QStringLiteral("cancelled"));
        const auto computed = computedLink(session, stored, previous, report);
        if (!computed)
            return failure(computed.error());
        if (QString::fromLatin1(computed->toHex()) != stored.link)
            report.faults.push_back({QStringLiteral("audit_link"), stored.id.toText(), QString()});
        previous = QByteArray::fromHex(stored.link.toLatin1());
        ++report.links;
        if (progress && report.links % 64 == 0)
            progress({report.links, static_cast<qint64>(links->size())});
    }
    report.head = QString::fromLatin1(previous.toHex());
    return {};
}

Done checkKind(const Session &session, const records::RecordDescription &description, CheckReport &report)
{
    auto query = session.run(QStringLiteral("SELECT %1 FROM %2 WHERE removed IS NULL")
                                 .arg(columnsOf(description), QLatin1String(description.name)));
    if (!query)
        return failure(query.error());
    while (query->next()) {
        const StoredRow row = rowFrom(description, *query);
        auto problems = records::problemsOf(description, row.values);
        if (description.kind == records::RecordKind::Evidence && problems.empty())
            problems = problemsOfEvidence(records::recordFrom<records::Evidence>(row.id, row.values));
        if (description.kind == records::RecordKind::RuleDocument && problems.empty())
            problems = problemsOfRuleDocument(records::recordFrom<records::RuleDocument>(row.id, row.values));
        for (const records::Problem &problem : problems)
            report.faults.push_back({QStringLiteral("record.invalid"),
                QStringLiteral("%1/%2").arg(QLatin1String(description.name), row.id.toText()), problem.what});
    }
    return session.ended(*query);
}

/// Every enterprise has the search text that follows from its names, codes and papers.
Done checkSearch(const Session &session, CheckReport &report)
{
    const auto &description = records::descriptionOf(records::RecordKind::Enterprise);
    auto query = session.run(
        QStringLiteral("SELECT %1, s.name_key, s.folded, s.initials, s.pinyin, s.papers FROM enterprise e LEFT JOIN "
                       "enterprise_search s ON s.id = e.id")
            .arg(columnsOf(description, QStringLiteral("e"))));
    if (!query)
        return failure(query.error());
    while (query->next()) {
        const StoredRow row = rowFrom(description, *query);
        const auto sources = searchSourcesOf(session, row.id);
        if (!sources)
            return failure(sources.error());
        const int at = query->record().count() - 5;
        const auto text = [&](int column) { return query->value(at + column).toString(); };
        if (searchTextOf(row.values, *sources) != SearchText{text(0), text(1), text(2), text(3), text(4)})
            report.faults.push_back({QStringLiteral("search"), row.id.toText(), QString()});
    }
    return session.ended(*query);
}

} // namespace

Result<CheckReport> check(const Session &session, bool deep, const Cancel &cancel, const ReportProgress &progress)
{
    CheckReport report;
    if (const Done done = checkPages(session, report); !done)
        return failure(done.error());
    if (!report.ok())
        return report; // what stands on damaged pages cannot be judged
    if (const Done done = checkReferences(session, report); !done)
        return failure(done.error());
    if (const Done done = checkChain(session, report, cancel, progress); !done)
        return failure(done.error());
    if (const Done done = checkContents(session, deep, report.faults, cancel); !done)
        return failure(done.error());
    if (!deep)
        return report;
    for (const auto *description : records::allDescriptions())
        if (const Done done = checkKind(session, *description, report); !done)
            return failure(done.error());
    if (const Done done = checkSearch(session, report); !done)
        return failure(done.error());
    return report;
}

Result<QString> auditHead(const Session &session)
{
    return session.text(QStringLiteral("SELECT link FROM change_set ORDER BY id DESC LIMIT 1"));
}

} // namespace yumiao::store
