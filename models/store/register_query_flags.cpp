// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_query_flags.h"

#include "models/rules/stage_group.h"

namespace yumiao::store {
namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// A live certificate that holds on the day.
FlagRecords holdingCertificates(QDate on, const QString &further, const QVariant &value)
{
    const QString sql
        = QStringLiteral("c.removed IS NULL AND c.issued <= ? AND (c.valid_to IS NULL OR c.valid_to >= ?) "
                         "AND (c.revoked IS NULL OR c.revoked > ?) AND %1")
              .arg(further);
    return {QStringLiteral("certificate c"), QStringLiteral("c.enterprise"),
        {sql, {isoDay(on), isoDay(on), isoDay(on), value}}};
}

FlagRecords recognitions(const QString &kind, QDate on)
{
    return holdingCertificates(on, QStringLiteral("c.kind = ?"), kind);
}

FlagRecords certificatesDue(QDate on, int days)
{
    return holdingCertificates(on, QStringLiteral("c.valid_to <= ?"), isoDay(on.addDays(days)));
}

FlagRecords financingStuck(QDate on, int days)
{
    QStringList marks;
    QVariantList values;
    const auto words = records::choicesOf<records::ApplicationStage>();
    for (size_t i = 0; i < words.size(); ++i) {
        if (!rules::isUnderWay(static_cast<records::ApplicationStage>(i)))
            continue;
        marks.append(QStringLiteral("?"));
        values.append(QString::fromLatin1(words[i].code));
    }
    values.append(isoDay(on.addDays(-days)));
    return {QStringLiteral("financing_application a"), QStringLiteral("a.enterprise"),
        {QStringLiteral("a.removed IS NULL AND a.stage IN (%1) AND coalesce(a.stage_since, a.applied) < ?")
                .arg(marks.join(QLatin1String(", "))),
            values}};
}

FlagRecords openRequests(QDate on)
{
    return {QStringLiteral("task t"), QStringLiteral("t.enterprise"),
        {QStringLiteral("t.removed IS NULL AND t.kind = 'request' AND (t.assigned IS NULL OR t.assigned <= ?) "
                        "AND (t.completed IS NULL OR t.completed > ?)"),
            {isoDay(on), isoDay(on)}}};
}

Result<SqlPiece> notVisitedSql(QDate on, int days)
{
    const auto standing
        = expressionSql(records::RecordKind::Enterprise, QStringLiteral("in_register"), on, QStringLiteral("r"));
    if (!standing)
        return failure(standing.error());
    return SqlPiece{QStringLiteral("(%1 = 1 AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.enterprise = r.id "
                                   "AND v.removed IS NULL AND v.visited <= ? AND v.visited >= ?))")
                        .arg(*standing),
        {isoDay(on), isoDay(on.addDays(-days))}};
}

} // namespace

const std::vector<RegisterFlag> &registerFlags()
{
    static const std::vector<RegisterFlag> flags{
        {RegisterFacet::Attention, 1, "certificate_due", "facet",
            QT_TRANSLATE_NOOP("facet", "Certificate due within %1 days"), &RegisterThresholds::certificateDueDays},
        {RegisterFacet::Attention, 2, "financing_stuck", "facet",
            QT_TRANSLATE_NOOP("facet", "Financing stuck for over %1 days"), &RegisterThresholds::stuckDays},
        {RegisterFacet::Attention, 4, "request_open", "facet", QT_TRANSLATE_NOOP("facet", "Request not closed")},
        {RegisterFacet::Attention, 8, "not_visited", "facet", QT_TRANSLATE_NOOP("facet", "Not visited for %1 days"),
            &RegisterThresholds::unvisitedDays},
        {RegisterFacet::Technology, 1, "tech_sme", "choice", "Technology-based SME"},
        {RegisterFacet::Technology, 2, "high_tech", "choice", "High-tech enterprise"},
        {RegisterFacet::Listing, 4, "listing_reserve", "choice", "Listing reserve"},
    };
    return flags;
}

std::optional<FlagRecords> flagRecords(const RegisterFlag &flag, QDate on, const RegisterThresholds &thresholds)
{
    if (flag.facet != RegisterFacet::Attention)
        return recognitions(QString::fromLatin1(flag.code), on);
    switch (flag.bit) {
    case 1:
        return certificatesDue(on, thresholds.certificateDueDays);
    case 2:
        return financingStuck(on, thresholds.stuckDays);
    case 4:
        return openRequests(on);
    default:
        return std::nullopt;
    }
}

Result<SqlPiece> flagSql(const RegisterFlag &flag, QDate on, const RegisterThresholds &thresholds)
{
    const auto raising = flagRecords(flag, on, thresholds);
    if (!raising)
        return notVisitedSql(on, thresholds.unvisitedDays);
    return SqlPiece{QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %2 = r.id AND %3)")
                        .arg(raising->from, raising->owner, raising->where.sql),
        raising->where.values};
}

} // namespace yumiao::store
