// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/kinship_check.h"

#include "models/records/enterprise_relation.h"
#include "models/store/ledger_problem.h"

namespace yumiao::store {
namespace {

/// Whether the enterprise of a relation, or the related one, stands above itself.
QString circleSql()
{
    return QStringLiteral(
        "WITH RECURSIVE edge(child, parent) AS ("
        "SELECT enterprise, related FROM enterprise_relation WHERE removed IS NULL AND valid_to IS NULL "
        "AND kind = 'parent' AND related IS NOT NULL UNION "
        "SELECT related, enterprise FROM enterprise_relation WHERE removed IS NULL AND valid_to IS NULL "
        "AND kind IN ('branch', 'controlled') AND related IS NOT NULL), "
        "above(id) AS (SELECT parent FROM edge WHERE child = ? UNION "
        "SELECT edge.parent FROM edge JOIN above ON edge.child = above.id) "
        "SELECT count(*) FROM above WHERE id = ?");
}

bool livesOn(const changes::RecordChange &change)
{
    for (const changes::FieldChange &field : change.fields)
        if (field.field == changes::RemovedMark && !records::textIn(field.after).isEmpty())
            return false;
    return true;
}

} // namespace

Result<QVariantList> circlesOfParents(const Session &session, const std::vector<changes::RecordChange> &applied)
{
    const auto &description = records::description<records::EnterpriseRelation>();
    QVariantList problems;
    for (const changes::RecordChange &change : applied) {
        if (change.kind != description.kind || !livesOn(change))
            continue;
        const auto enterprise = session.number(
            QStringLiteral("SELECT enterprise FROM enterprise_relation WHERE id = ?"), {change.id.value()});
        if (!enterprise)
            return failure(enterprise.error());
        const auto circle = session.number(circleSql(), {*enterprise, *enterprise});
        if (!circle)
            return failure(circle.error());
        if (*circle > 0)
            problems.append(problemDetail(description, change.id,
                {description.indexOf(QLatin1String("related")), QStringLiteral("relation.circle"), {}}));
    }
    return problems;
}

} // namespace yumiao::store
