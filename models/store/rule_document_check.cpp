// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rule_document_check.h"

#include "models/eligibility/pack_check.h"
#include "models/store/ledger_problem.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::store {
namespace {

using records::RuleDocument;

records::Problem documentProblem(const char *field, const char *what, QVariantMap detail = {})
{
    return {records::description<RuleDocument>().indexOf(QLatin1String(field)), QLatin1String(what), std::move(detail)};
}

/// What cannot be judged by may still be put out of use and remarked upon; into use it comes only whole.
bool asksForWholeRules(const changes::RecordChange &change)
{
    const auto &description = records::description<RuleDocument>();
    const int state = description.indexOf(QLatin1String("state"));
    const int remarks = description.indexOf(QLatin1String("remarks"));
    return change.created || std::any_of(change.fields.begin(), change.fields.end(), [&](const auto &field) {
        return field.field == state ? records::textIn(field.after) != QStringLiteral("retired")
                                    : field.field != remarks;
    });
}

} // namespace

std::vector<records::Problem> problemsOfRuleDocument(const RuleDocument &document)
{
    const auto pack = eligibility::readOfficePack(document.content.toUtf8());
    if (!pack)
        return {documentProblem("content", "rule_document.damaged", pack.error().detail)};
    std::vector<records::Problem> problems;
    if (pack->code != document.code)
        problems.push_back(documentProblem("code", "rule_document.code", {{QStringLiteral("value"), pack->code}}));
    if (pack->title != document.title)
        problems.push_back(documentProblem("title", "rule_document.title", {{QStringLiteral("value"), pack->title}}));
    return problems;
}

Result<QVariantList> wrongRuleDocuments(const Session &session, const std::vector<changes::RecordChange> &applied)
{
    std::vector<RecordId> touched;
    for (const changes::RecordChange &change : applied)
        if (change.kind == records::RecordKind::RuleDocument && asksForWholeRules(change))
            touched.push_back(change.id);
    if (touched.empty())
        return QVariantList();
    const auto found = rows(session, records::RecordKind::RuleDocument, touched);
    if (!found)
        return failure(found.error());
    QVariantList problems;
    for (const StoredRow &row : *found) {
        if (!row.removed.isEmpty())
            continue;
        for (const records::Problem &problem :
            problemsOfRuleDocument(records::recordFrom<RuleDocument>(row.id, row.values)))
            problems.append(problemDetail(records::description<RuleDocument>(), row.id, problem));
    }
    return problems;
}

} // namespace yumiao::store
