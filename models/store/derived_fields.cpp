// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/derived_fields.h"

#include "models/records/certificate_choices.h"
#include "models/records/promise.h"
#include "models/records/recognition_choices.h"
#include "models/records/request_choices.h"
#include "models/records/task_choices.h"
#include "models/rules/ladder.h"
#include "models/rules/request_lamp.h"
#include "models/rules/stage_group.h"

#include <algorithm>

namespace yumiao::store {
namespace {

using records::FieldType;
using records::RecordKind;

// A certificate holds from its first to its last written day, both included; a revoked one ends that day
// (reading rule 9 of the policy file).
#define YUMIAO_CERTIFICATE_HOLDS(row)                                                                                  \
    row ".removed IS NULL AND " row ".issued <= {on} AND (" row ".valid_to IS NULL OR " row ".valid_to >= {on}) "      \
        "AND (" row ".revoked IS NULL OR " row ".revoked > {on})"

/// A figure of the last year that has ended.
constexpr OwnedFact latestFigure(const char *value)
{
    return {"annual_figures f", "f.enterprise", "f.removed IS NULL AND f.fiscal_year * 10000 < {on_number}", value,
        "f.fiscal_year"};
}

/// What the last step of a case up to the day says. An event leaves the case where it stands.
constexpr OwnedFact standingStep(const char *value)
{
    return {"recognition_step s", "s.recognition",
        "s.removed IS NULL AND s.date <= {on} AND s.stage NOT IN ('yearly_update', 'major_change')", value,
        "s.date DESC, s.id"};
}

// Asking for more time leaves a request where it stands.
#define YUMIAO_REQUEST_STEPS "FROM request_step s WHERE s.request = r.id AND s.removed IS NULL AND s.date <= {on} "
#define YUMIAO_LAST_STEP "ORDER BY s.date DESC, s.id DESC LIMIT 1"
#define YUMIAO_REQUEST_STANDS                                                                                          \
    YUMIAO_REQUEST_STEPS                                                                                               \
    "AND s.stage NOT IN ('extension_asked', 'extension_granted', 'extension_refused') " YUMIAO_LAST_STEP

// What was paid up to the day; nothing recorded is nothing paid.
#define YUMIAO_ARREAR_PAID                                                                                             \
    "coalesce((SELECT sum(s.amount) FROM arrear_step s WHERE s.arrear = r.id AND s.removed IS NULL "                   \
    "AND s.kind = 'payment' AND s.date <= {on}), 0)"
#define YUMIAO_ARREAR_OPEN "r.amount > " YUMIAO_ARREAR_PAID
#define YUMIAO_LAST_OF_ARREAR(value, kinds)                                                                            \
    "(SELECT " value " FROM arrear_step s WHERE s.arrear = r.id AND s.removed IS NULL AND s.date <= {on} "             \
    "AND s.kind IN (" kinds ") ORDER BY s.date DESC, s.id DESC LIMIT 1)"
#define YUMIAO_LAST_PROMISE YUMIAO_LAST_OF_ARREAR("s.promised", "'promise'")
// What is done about its term, a slip or a person leaves a task where it stands.
#define YUMIAO_TASK_STEPS "FROM task_step s WHERE s.task = r.id AND s.removed IS NULL AND s.date <= {on} "
#define YUMIAO_TASK_STANDS                                                                                             \
    YUMIAO_TASK_STEPS                                                                                                  \
    "AND s.stage NOT IN ('extension_asked', 'extension_granted', 'extension_refused', 'supervised', "                  \
    "'supervision_answered', 'handed_over') " YUMIAO_LAST_STEP
#define YUMIAO_REQUEST_DUE                                                                                             \
    "coalesce((SELECT s.due " YUMIAO_REQUEST_STEPS                                                                     \
    "AND s.stage = 'extension_granted' AND s.due IS NOT NULL " YUMIAO_LAST_STEP "), r.due)"

// As rules::requestLamp says it; a number is stored in ten-thousandths.
#define YUMIAO_REQUEST_LAMP                                                                                            \
    "(SELECT CASE WHEN d.stage IN ('closed', 'withdrawn') THEN 'done' WHEN d.due IS NULL THEN NULL "                   \
    "WHEN d.stage IN ('answered', 'called_back') THEN 'green' WHEN d.due < {on} THEN 'red' "                           \
    "WHEN d.amber IS NULL THEN NULL WHEN -({days_since:d.due}) <= d.amber / 10000 THEN 'amber' "                       \
    "ELSE 'green' END FROM (SELECT (SELECT s.stage " YUMIAO_REQUEST_STANDS ") AS stage, " YUMIAO_REQUEST_DUE           \
    " AS due, (SELECT t.value FROM threshold t WHERE t.code = 'lamp.task.amber_days' AND t.removed IS NULL "           \
    "AND t.value IS NOT NULL "                                                                                         \
    "AND (t.valid_from IS NULL OR t.valid_from <= {on}) AND (t.valid_to IS NULL OR t.valid_to >= {on}) "               \
    "ORDER BY t.valid_from DESC LIMIT 1) AS amber) d)"

const std::vector<DerivedField> &all()
{
    static const std::vector<DerivedField> fields{
        {RecordKind::Enterprise, "tier", QT_TRANSLATE_NOOP("field", "Tier"), FieldType::Choice,
            records::choicesOf<rules::Rung>(), nullptr,
            {"certificate c", "c.enterprise", YUMIAO_CERTIFICATE_HOLDS("c"),
                "CASE max(CASE c.kind WHEN 'reserve' THEN 1 WHEN 'innovative' THEN 2 WHEN 'specialised' THEN 3 "
                "WHEN 'little_giant' THEN 4 WHEN 'champion' THEN 5 END) WHEN 1 THEN 'reserve' WHEN 2 THEN 'innovative' "
                "WHEN 3 THEN 'specialised' WHEN 4 THEN 'little_giant' WHEN 5 THEN 'champion' END"}},
        {RecordKind::Enterprise, "revenue", QT_TRANSLATE_NOOP("field", "Revenue"), FieldType::Money, {}, nullptr,
            latestFigure("f.revenue")},
        {RecordKind::Enterprise, "main_revenue", QT_TRANSLATE_NOOP("field", "Main business revenue"), FieldType::Money,
            {}, nullptr, latestFigure("f.main_revenue")},
        {RecordKind::Enterprise, "rd_expense", QT_TRANSLATE_NOOP("field", "R&D expense"), FieldType::Money, {}, nullptr,
            latestFigure("f.rd_expense")},
        {RecordKind::Enterprise, "rd_share", QT_TRANSLATE_NOOP("field", "R&D share"), FieldType::Rate, {}, nullptr,
            latestFigure("f.rd_expense * 1000000 / NULLIF(f.revenue, 0)")},
        {RecordKind::Enterprise, "fiscal_year", QT_TRANSLATE_NOOP("field", "Fiscal year"), FieldType::Integer, {},
            nullptr, latestFigure("f.fiscal_year")},
        {RecordKind::Enterprise, "last_visit", QT_TRANSLATE_NOOP("field", "Last visit"), FieldType::Date, {}, nullptr,
            {"visit v", "v.enterprise", "v.removed IS NULL AND v.visited <= {on}", "max(v.visited)"}},
        {RecordKind::Enterprise, "in_register", QT_TRANSLATE_NOOP("field", "In the register"), FieldType::Flag, {},
            "(CASE WHEN (r.established IS NULL OR r.established <= {on}) "
            "AND (r.deregistered IS NULL OR r.deregistered > {on}) THEN 1 ELSE 0 END)"},
        {RecordKind::Enterprise, "section", QT_TRANSLATE_NOOP("field", "Section"), FieldType::Text, {},
            "(SELECT i.section FROM industry i WHERE i.id = r.industry)"},
        {RecordKind::Certificate, "valid", QT_TRANSLATE_NOOP("field", "Valid"), FieldType::Flag, {},
            "(CASE WHEN " YUMIAO_CERTIFICATE_HOLDS("r") " THEN 1 ELSE 0 END)"},
        {RecordKind::FinancingApplication, "stage_group", QT_TRANSLATE_NOOP("field", "Stage group"), FieldType::Choice,
            records::choicesOf<rules::StageGroup>(),
            "(CASE WHEN r.stage IN ('registered', 'verified') THEN 'registered' "
            "WHEN r.stage = 'recommended' THEN 'recommended' WHEN r.stage IN ('accepted', 'due_diligence') THEN "
            "'accepted' "
            "WHEN r.stage IN ('in_approval', 'granted', 'signed') THEN 'approved' "
            "WHEN r.stage IN ('partly_paid', 'paid_out', 'repaying', 'settled') THEN 'paid' ELSE 'left' END)"},
        {RecordKind::FinancingApplication, "days_in_stage", QT_TRANSLATE_NOOP("field", "Days in stage"),
            FieldType::Integer, {}, "({days_since:r.stage_since})"},
        {RecordKind::FinancingApplication, "town", QT_TRANSLATE_NOOP("field", "Town or street"), FieldType::Text, {},
            "(SELECT t.name FROM enterprise e JOIN town t ON t.id = e.town WHERE e.id = r.enterprise)"},
        {RecordKind::FinancingApplication, "industry_section", QT_TRANSLATE_NOOP("field", "Section of industry"),
            FieldType::Text, {},
            "(SELECT s.name FROM enterprise e JOIN industry i ON i.id = e.industry "
            "JOIN industry s ON s.code = coalesce(i.section, i.code) AND s.level = 'section' AND s.removed IS NULL "
            "WHERE e.id = r.enterprise LIMIT 1)"},
        {RecordKind::Measure, "lead_bureau", QT_TRANSLATE_NOOP("field", "Lead bureau"), FieldType::Text, {},
            "(SELECT b.name FROM duty d JOIN bureau b ON b.id = d.bureau WHERE d.clause = r.clause AND d.role = 'lead' "
            "AND d.removed IS NULL)"},
        {RecordKind::Measure, "effective_due", QT_TRANSLATE_NOOP("field", "Deadline in force"), FieldType::Date, {},
            "(coalesce(r.due, r.target_due))"},
        {RecordKind::Recognition, "aim", QT_TRANSLATE_NOOP("field", "Recognition"), FieldType::Choice,
            records::choicesOf<records::CertificateKind>(),
            "(CASE WHEN r.ladder = 'listing' THEN 'listing_reserve' ELSE r.tier END)"},
        {RecordKind::Recognition, "stage", QT_TRANSLATE_NOOP("field", "Stage of the case"), FieldType::Choice,
            records::choicesOf<records::RecognitionStage>(), nullptr, standingStep("s.stage")},
        {RecordKind::Recognition, "stage_since", QT_TRANSLATE_NOOP("field", "In this stage since"), FieldType::Date, {},
            nullptr, standingStep("s.date")},
        {RecordKind::Recognition, "next_due", QT_TRANSLATE_NOOP("field", "Next due on"), FieldType::Date, {}, nullptr,
            standingStep("s.next_due")},
        {RecordKind::Recognition, "days_in_stage", QT_TRANSLATE_NOOP("field", "Days in stage"), FieldType::Integer, {},
            nullptr, standingStep("{days_since:s.date}")},
        {RecordKind::ServiceRequest, "stage", QT_TRANSLATE_NOOP("field", "Stage of the request"), FieldType::Choice,
            records::choicesOf<records::RequestStage>(), "(SELECT s.stage " YUMIAO_REQUEST_STANDS ")"},
        {RecordKind::ServiceRequest, "stage_since", QT_TRANSLATE_NOOP("field", "In this stage since"), FieldType::Date,
            {}, "(SELECT s.date " YUMIAO_REQUEST_STANDS ")"},
        {RecordKind::ServiceRequest, "days_in_stage", QT_TRANSLATE_NOOP("field", "Days in stage"), FieldType::Integer,
            {}, "(SELECT {days_since:s.date} " YUMIAO_REQUEST_STANDS ")"},
        {RecordKind::ServiceRequest, "assigned_to", QT_TRANSLATE_NOOP("field", "Assigned to"), FieldType::Text, {},
            "(SELECT (SELECT b.name FROM bureau b WHERE b.id = s.bureau) " YUMIAO_REQUEST_STEPS
            "AND s.stage = 'assigned' " YUMIAO_LAST_STEP ")"},
        {RecordKind::ServiceRequest, "in_charge", QT_TRANSLATE_NOOP("field", "Bureau in charge"), FieldType::Text, {},
            "(SELECT (SELECT b.name FROM bureau b WHERE b.id = s.bureau) " YUMIAO_REQUEST_STEPS
            "AND s.stage IN ('accepted', 'handling') AND s.bureau IS NOT NULL " YUMIAO_LAST_STEP ")"},
        {RecordKind::ServiceRequest, "due_in_force", QT_TRANSLATE_NOOP("field", "Term in force"), FieldType::Date, {},
            "(" YUMIAO_REQUEST_DUE ")"},
        {RecordKind::ServiceRequest, "lamp", QT_TRANSLATE_NOOP("field", "Lamp"), FieldType::Choice,
            records::choicesOf<rules::Lamp>(), YUMIAO_REQUEST_LAMP},
        {RecordKind::ServiceRequest, "satisfaction", QT_TRANSLATE_NOOP("field", "Satisfaction"), FieldType::Choice,
            records::choicesOf<records::Satisfaction>(),
            "(SELECT s.satisfaction " YUMIAO_REQUEST_STEPS "AND s.stage = 'called_back' " YUMIAO_LAST_STEP ")"},
        {RecordKind::Arrear, "debtor", QT_TRANSLATE_NOOP("field", "Debtor"), FieldType::Text, {},
            "(coalesce((SELECT b.name FROM bureau b WHERE b.id = r.bureau), "
            "(SELECT e.name FROM enterprise e WHERE e.id = r.debtor_enterprise), r.debtor_name))"},
        {RecordKind::Arrear, "paid", QT_TRANSLATE_NOOP("field", "Paid since"), FieldType::Money, {},
            "(" YUMIAO_ARREAR_PAID ")"},
        {RecordKind::Arrear, "outstanding", QT_TRANSLATE_NOOP("field", "Still owed"), FieldType::Money, {},
            "(r.amount - " YUMIAO_ARREAR_PAID ")"},
        {RecordKind::Arrear, "days_overdue", QT_TRANSLATE_NOOP("field", "Days overdue"), FieldType::Integer, {},
            "(CASE WHEN r.due < {on} AND " YUMIAO_ARREAR_OPEN " THEN {days_since:r.due} END)"},
        {RecordKind::Arrear, "promised_for", QT_TRANSLATE_NOOP("field", "Promised by"), FieldType::Date, {},
            "(CASE WHEN " YUMIAO_ARREAR_OPEN " THEN " YUMIAO_LAST_PROMISE " END)"},
        {RecordKind::Arrear, "promise_broken", QT_TRANSLATE_NOOP("field", "Promise not kept"), FieldType::Flag, {},
            "(CASE WHEN " YUMIAO_ARREAR_OPEN " AND " YUMIAO_LAST_PROMISE " < {on} THEN 1 ELSE 0 END)"},
        {RecordKind::Arrear, "disputed", QT_TRANSLATE_NOOP("field", "In dispute"), FieldType::Flag, {},
            "(CASE WHEN " YUMIAO_LAST_OF_ARREAR(
                "s.kind", "'dispute', 'dispute_settled'") " = 'dispute' THEN 1 ELSE 0 END)"},
        {RecordKind::Task, "stage", QT_TRANSLATE_NOOP("field", "Stage of the task"), FieldType::Choice,
            records::choicesOf<records::TaskStage>(), "(SELECT s.stage " YUMIAO_TASK_STANDS ")"},
        {RecordKind::Task, "stage_since", QT_TRANSLATE_NOOP("field", "In this stage since"), FieldType::Date, {},
            "(SELECT s.date " YUMIAO_TASK_STANDS ")"},
        {RecordKind::Task, "days_in_stage", QT_TRANSLATE_NOOP("field", "Days in stage"), FieldType::Integer, {},
            "(SELECT {days_since:s.date} " YUMIAO_TASK_STANDS ")"},
        {RecordKind::Task, "asked", QT_TRANSLATE_NOOP("field", "Issued or referred to"), FieldType::Text, {},
            "(SELECT (SELECT b.name FROM bureau b WHERE b.id = s.bureau) " YUMIAO_TASK_STEPS
            "AND s.stage IN ('issued', 'referred') " YUMIAO_LAST_STEP ")"},
        {RecordKind::Task, "slips", QT_TRANSLATE_NOOP("field", "Times supervised"), FieldType::Integer, {},
            "(SELECT count(*) " YUMIAO_TASK_STEPS "AND s.stage = 'supervised')"},
        {RecordKind::Task, "supervision", QT_TRANSLATE_NOOP("field", "Level of supervision"), FieldType::Choice,
            records::choicesOf<records::SupervisionLevel>(),
            "(SELECT s.level " YUMIAO_TASK_STEPS "AND s.stage = 'supervised' " YUMIAO_LAST_STEP ")"},
        {RecordKind::Visit, "town", QT_TRANSLATE_NOOP("field", "Town or street"), FieldType::Text, {},
            "(SELECT t.name FROM enterprise e JOIN town t ON t.id = e.town WHERE e.id = r.enterprise)"},
        {RecordKind::Visit, "days_since", QT_TRANSLATE_NOOP("field", "Days since"), FieldType::Integer, {},
            "({days_since:r.visited})"},
        {RecordKind::Visit, "requests_heard", QT_TRANSLATE_NOOP("field", "Requests heard"), FieldType::Integer, {},
            "(SELECT count(*) FROM service_request q WHERE q.visit = r.id AND q.removed IS NULL)"},
        {RecordKind::Enterprise, "visit_gap", QT_TRANSLATE_NOOP("field", "Days since the last visit"),
            FieldType::Integer, {}, nullptr,
            {"visit v", "v.enterprise", "v.removed IS NULL AND v.visited <= {on}", "{days_since:max(v.visited)}"}},
        {RecordKind::Enterprise, "last_visitors", QT_TRANSLATE_NOOP("field", "Office of the last visit"),
            FieldType::Text, {}, nullptr,
            {"visit v", "v.enterprise", "v.removed IS NULL AND v.visited <= {on}",
                "coalesce(v.visitors, (SELECT b.name FROM bureau b WHERE b.id = v.bureau))", "v.visited DESC, v.id"}},
        {RecordKind::Enterprise, "visit_problems", QT_TRANSLATE_NOOP("field", "Visits with problems raised"),
            FieldType::Integer, {}, nullptr,
            {"visit v", "v.enterprise", "v.removed IS NULL AND v.visited <= {on} AND v.problems IS NOT NULL",
                "count(*)"}},
        {RecordKind::Promise, "state", QT_TRANSLATE_NOOP("field", "How the promise stands"), FieldType::Choice,
            records::choicesOf<records::PromiseState>(),
            "(CASE WHEN r.kept <= {on} THEN 'kept' WHEN r.due IS NULL THEN 'undated' WHEN r.due < {on} THEN 'overdue' "
            "ELSE 'due' END)"},
    };
    return fields;
}

#undef YUMIAO_ARREAR_PAID
#undef YUMIAO_ARREAR_OPEN
#undef YUMIAO_LAST_OF_ARREAR
#undef YUMIAO_LAST_PROMISE
#undef YUMIAO_CERTIFICATE_HOLDS
#undef YUMIAO_REQUEST_STEPS
#undef YUMIAO_LAST_STEP
#undef YUMIAO_REQUEST_STANDS
#undef YUMIAO_TASK_STEPS
#undef YUMIAO_TASK_STANDS
#undef YUMIAO_REQUEST_DUE
#undef YUMIAO_REQUEST_LAMP

} // namespace

QString DerivedField::expression() const
{
    if (sql != nullptr)
        return QString::fromLatin1(sql);
    const auto text = [](const char *part) { return QString::fromLatin1(part); };
    const QString order
        = owned.latest == nullptr ? QString() : QStringLiteral(" ORDER BY %1 DESC LIMIT 1").arg(text(owned.latest));
    return QStringLiteral("(SELECT %1 FROM %2 WHERE %3 = r.id AND %4%5)")
        .arg(text(owned.value), text(owned.from), text(owned.owner), text(owned.where), order);
}

const std::vector<DerivedField> &derivedFields()
{
    return all();
}

const DerivedField *findDerived(records::RecordKind kind, QStringView name)
{
    const auto it = std::find_if(all().begin(), all().end(),
        [&](const DerivedField &field) { return field.kind == kind && name == QLatin1String(field.name); });
    return it == all().end() ? nullptr : &*it;
}

} // namespace yumiao::store
