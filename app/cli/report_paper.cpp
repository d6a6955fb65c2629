// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_paper.h"

#include "app/cli/paper_language.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_query.h"
#include "models/figures/financing_ledger.h"
#include "models/figures/list_sheet.h"
#include "models/figures/plan_progress.h"
#include "models/figures/summary_facts.h"
#include "models/gauges/arrears_ledger.h"
#include "models/gauges/procurement_gauge.h"
#include "models/loans/maturities.h"
#include "models/loans/troubled_loans.h"
#include "models/records/bureau.h"
#include "models/records/institution.h"
#include "models/tasks/handover.h"
#include "models/tasks/task_course.h"
#include "models/visits/visit_kit.h"
#include "ui/reports/financing_ledger_paper.h"
#include "ui/reports/gauge_papers.h"
#include "ui/reports/handover_paper.h"
#include "ui/reports/list_paper.h"
#include "ui/reports/maturities_paper.h"
#include "ui/reports/measures_paper.h"
#include "ui/reports/progress_summary.h"
#include "ui/reports/reminder_paper.h"
#include "ui/reports/supervision_paper.h"
#include "ui/reports/troubled_ledger.h"
#include "ui/reports/visit_kit_paper.h"

#include <array>

namespace yumiao::app::cli {
namespace {

namespace reports = ui::reports;

Result<Paper> progressPaper(const store::Session &session, const ReportOptions &options)
{
    const auto wording = reports::ReportWording::bundled(reports::kProgressWording, options.language);
    if (!wording)
        return failure(wording.error());
    const auto moment = momentOf(session, options.period, options.on);
    if (!moment)
        return failure(moment.error());
    const auto facts = figures::summaryFacts(session, moment->period, moment->on);
    if (!facts)
        return failure(facts.error());
    auto document = reports::progressSummary(*facts, {}, *wording);
    if (!document)
        return failure(document.error());
    return Paper{*std::move(document), {},
        {{QStringLiteral("period"), moment->period.toText()},
            {QStringLiteral("on"), moment->on.toString(Qt::ISODate)}}};
}

Result<Paper> financingPaper(const store::Session &session, const ReportOptions &options)
{
    const auto moment = momentOf(session, options.period, options.on);
    if (!moment)
        return failure(moment.error());
    const auto ledger = figures::financingLedger(session, moment->period, moment->on);
    if (!ledger)
        return failure(ledger.error());
    const PaperLanguage words(options.language);
    return Paper{reports::financingLedgerPaper(*ledger), ui::print::landscapeForm(),
        {{QStringLiteral("period"), moment->period.toText()}, {QStringLiteral("on"), moment->on.toString(Qt::ISODate)},
            {QStringLiteral("applications"), static_cast<qint64>(ledger->lines.size())}}};
}

Result<Paper> assessmentPaper(const store::Session &session, const ReportOptions &options)
{
    return assessmentSheet(session, options.assessment, options.on, options.language);
}

Result<Paper> loanPaper(const store::Session &session, const ReportOptions &options)
{
    return loanSheet(session, options.loan, options.on, options.language);
}

Result<Paper> inclusivePaper(const store::Session &session, const ReportOptions &options)
{
    const auto moment = momentOf(session, options.period, options.on);
    if (!moment)
        return failure(moment.error());
    return inclusiveSheet(session, options.inclusive, moment->on, options.language);
}

Result<Paper> listPaper(const store::Session &session, const ReportOptions &options)
{
    if (options.batch.empty())
        return failure(Fault::Invalid, QStringLiteral("usage.batch"));
    const auto on = dayOf(session, options.on);
    if (!on)
        return failure(on.error());
    const auto row = recordNamed(session, records::description<records::FinancingBatch>(), options.batch);
    if (!row)
        return failure(row.error());
    const auto sheet = figures::listSheet(session, row->id, *on);
    if (!sheet)
        return failure(sheet.error());
    using financing::ListOutcome;
    const PaperLanguage words(options.language);
    return Paper{reports::listPaper(*sheet), ui::print::landscapeForm(),
        {{QStringLiteral("on"), on->toString(Qt::ISODate)}, {QStringLiteral("batch"), row->id.toText()},
            {QStringLiteral("number"), sheet->list.number}, {QStringLiteral("applications"), sheet->all.count()},
            {QStringLiteral("amount"), sheet->all.amount.toYuanText()},
            {QStringLiteral("pending"), sheet->count(ListOutcome::Pending) + sheet->count(ListOutcome::Returned)},
            {QStringLiteral("granted"), sheet->count(ListOutcome::Granted)},
            {QStringLiteral("refused"), sheet->count(ListOutcome::Refused)}},
        reports::listLedger(*sheet)};
}

Result<Paper> reminderPaper(const store::Session &session, const ReportOptions &options)
{
    if (options.institution.empty())
        return failure(Fault::Invalid, QStringLiteral("usage.institution"));
    const auto wording = reports::ReportWording::bundled(reports::kReminderWording, options.language);
    if (!wording)
        return failure(wording.error());
    const auto on = dayOf(session, options.on);
    if (!on)
        return failure(on.error());
    const auto row = recordNamed(session, records::description<records::Institution>(), options.institution);
    if (!row)
        return failure(row.error());
    const auto reminder = financing::reminderTo(session, row->id, *on);
    if (!reminder)
        return failure(reminder.error());
    const PaperLanguage words(options.language);
    auto document = reports::reminderPaper(*reminder, *wording);
    if (!document)
        return failure(document.error());
    return Paper{*std::move(document), {},
        {{QStringLiteral("on"), on->toString(Qt::ISODate)}, {QStringLiteral("institution"), reminder->name},
            {QStringLiteral("applications"), reminder->all.count()},
            {QStringLiteral("amount"), reminder->all.amount.toYuanText()}}};
}

Result<Paper> maturitiesPaper(const store::Session &session, const ReportOptions &options)
{
    const auto on = dayOf(session, options.on);
    if (!on)
        return failure(on.error());
    const auto found = loans::maturities(session, *on, options.within);
    if (!found)
        return failure(found.error());
    const PaperLanguage words(options.language);
    return Paper{reports::maturitiesPaper(*found), ui::print::landscapeForm(),
        {{QStringLiteral("on"), on->toString(Qt::ISODate)}, {QStringLiteral("within"), found->within},
            {QStringLiteral("loans"), static_cast<qint64>(found->loans.size())}},
        reports::maturitiesSheet(*found)};
}

Result<Paper> supervisionSlip(const store::Session &session, const ReportOptions &options)
{
    if (options.task.empty())
        return failure(Fault::Invalid, QStringLiteral("usage.task"));
    const auto on = dayOf(session, options.on);
    if (!on)
        return failure(on.error());
    const auto row = recordNamed(session, records::description<records::Task>(), options.task);
    if (!row)
        return failure(row.error());
    const auto course = tasks::taskCourseOf(session, row->id, *on);
    if (!course)
        return failure(course.error());
    const PaperLanguage words(options.language);
    auto document = reports::supervisionPaper(*course);
    if (!document)
        return failure(document.error());
    return Paper{*std::move(document), {},
        {{QStringLiteral("on"), on->toString(Qt::ISODate)}, {QStringLiteral("task"), row->id.toText()},
            {QStringLiteral("bureau"), course->bureau}, {QStringLiteral("slips"), course->standing.slips}}};
}

Result<Paper> handoverList(const store::Session &session, const ReportOptions &options)
{
    if (options.bureau.empty())
        return failure(Fault::Invalid, QStringLiteral("usage.bureau"));
    const auto on = dayOf(session, options.on);
    if (!on)
        return failure(on.error());
    const auto row = recordNamed(session, records::description<records::Bureau>(), options.bureau);
    if (!row)
        return failure(row.error());
    const auto handover = tasks::handoverOf(session, row->id, fromOption(options.person), *on);
    if (!handover)
        return failure(handover.error());
    const PaperLanguage words(options.language);
    return Paper{reports::handoverPaper(*handover), ui::print::landscapeForm(),
        {{QStringLiteral("on"), on->toString(Qt::ISODate)}, {QStringLiteral("bureau"), handover->bureau},
            {QStringLiteral("person"), handover->person},
            {QStringLiteral("tasks"), static_cast<qint64>(handover->tasks.size())},
            {QStringLiteral("requests"), static_cast<qint64>(handover->requests.size())}}};
}

Result<Paper> troubledPaper(const store::Session &session, const ReportOptions &options)
{
    const auto on = dayOf(session, options.on);
    if (!on)
        return failure(on.error());
    const auto found = loans::troubledLoans(session, *on);
    if (!found)
        return failure(found.error());
    const PaperLanguage words(options.language);
    return Paper{{}, {},
        {{QStringLiteral("on"), on->toString(Qt::ISODate)},
            {QStringLiteral("loans"), static_cast<qint64>(found->size())}},
        reports::troubledLedger(*found)};
}

Result<Paper> planPaper(const store::Session &session, const ReportOptions &options, RecordId bureau)
{
    const auto on = dayOf(session, options.on);
    if (!on)
        return failure(on.error());
    const auto progress = figures::planProgress(session, *on);
    if (!progress)
        return failure(progress.error());
    const PaperLanguage words(options.language);
    return Paper{reports::measuresPaper(*progress, bureau), ui::print::landscapeForm(),
        {{QStringLiteral("on"), on->toString(Qt::ISODate)},
            {QStringLiteral("measures"), reports::measuresOnPaper(*progress, bureau)}},
        reports::measuresSheet(*progress, bureau)};
}

Result<Paper> measuresPaper(const store::Session &session, const ReportOptions &options)
{
    return planPaper(session, options, {});
}

Result<Paper> bureauPaper(const store::Session &session, const ReportOptions &options)
{
    if (options.bureau.empty())
        return failure(Fault::Invalid, QStringLiteral("usage.bureau"));
    const auto bureau = bureauNamed(session, options.bureau);
    if (!bureau)
        return failure(bureau.error());
    return planPaper(session, options, *bureau);
}

/// Of the year in which the period ends.
Result<Paper> procurementPaper(const store::Session &session, const ReportOptions &options)
{
    const auto moment = momentOf(session, options.period, options.on);
    if (!moment)
        return failure(moment.error());
    const auto gauge = gauges::procurementGauge(session, moment->period.last.year(), moment->on);
    if (!gauge)
        return failure(gauge.error());
    const PaperLanguage words(options.language);
    return Paper{reports::procurementPaper(*gauge), ui::print::landscapeForm(),
        {{QStringLiteral("year"), gauge->year}, {QStringLiteral("on"), moment->on.toString(Qt::ISODate)},
            {QStringLiteral("departments"), static_cast<qint64>(gauge->departments.size())},
            {QStringLiteral("budgets"), gauge->all.budgets}, {QStringLiteral("contracts"), gauge->all.contracts}},
        reports::procurementSheet(*gauge)};
}

Result<Paper> arrearsPaper(const store::Session &session, const ReportOptions &options)
{
    const auto on = dayOf(session, options.on);
    if (!on)
        return failure(on.error());
    const auto ledger = gauges::arrearsLedger(session, *on);
    if (!ledger)
        return failure(ledger.error());
    const PaperLanguage words(options.language);
    return Paper{reports::arrearsPaper(*ledger), ui::print::landscapeForm(),
        {{QStringLiteral("on"), on->toString(Qt::ISODate)}, {QStringLiteral("arrears"), ledger->all.count},
            {QStringLiteral("open"), ledger->all.open},
            {QStringLiteral("outstanding"), ledger->all.outstanding.toYuanText()}},
        reports::arrearsSheet(*ledger)};
}

Result<Paper> visitKitPaper(const store::Session &session, const ReportOptions &options)
{
    if (options.assessment.enterprise.empty())
        return failure(Fault::Invalid, QStringLiteral("usage.enterprise"));
    const auto on = dayOf(session, options.on);
    if (!on)
        return failure(on.error());
    const auto row = recordNamed(session, records::description<records::Enterprise>(), options.assessment.enterprise);
    if (!row)
        return failure(row.error());
    const auto kit = visits::visitKit(session, row->id, *on);
    if (!kit)
        return failure(kit.error());
    const auto number = [](const auto &list) { return static_cast<qint64>(list.size()); };
    const PaperLanguage words(options.language);
    return Paper{reports::visitKitPaper(*kit), reports::visitKitForm(),
        {{QStringLiteral("on"), on->toString(Qt::ISODate)}, {QStringLiteral("enterprise"), row->id.toText()},
            {QStringLiteral("name"), kit->profile.enterprise.name},
            {QStringLiteral("last_visit"),
                kit->last ? QJsonValue(kit->last->visited.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("changes"), number(kit->changes)}, {QStringLiteral("missing"), number(kit->missing)},
            {QStringLiteral("certificates"), number(kit->expiring)}, {QStringLiteral("loans"), number(kit->loans)},
            {QStringLiteral("requests"), number(kit->requests)}, {QStringLiteral("tasks"), number(kit->tasks)},
            {QStringLiteral("promises"), number(kit->promises)}}};
}

} // namespace

std::span<const PaperKind> paperKinds()
{
    static constexpr std::array kinds{
        PaperKind{"progress", "pdf", progressPaper},
        PaperKind{"measures", "pdf xlsx csv", measuresPaper},
        PaperKind{"bureau", "pdf xlsx csv", bureauPaper},
        PaperKind{"assessment", "pdf", assessmentPaper},
        PaperKind{"loan", "pdf", loanPaper},
        PaperKind{"financing", "pdf", financingPaper},
        PaperKind{"inclusive", "pdf", inclusivePaper},
        PaperKind{"list", "pdf xlsx csv", listPaper},
        PaperKind{"reminder", "pdf", reminderPaper},
        PaperKind{"supervision", "pdf", supervisionSlip},
        PaperKind{"handover", "pdf", handoverList},
        PaperKind{"maturities", "pdf xlsx csv", maturitiesPaper},
        PaperKind{"troubled", "xlsx csv", troubledPaper},
        PaperKind{"procurement", "pdf xlsx csv", procurementPaper},
        PaperKind{"arrears", "pdf xlsx csv", arrearsPaper},
        PaperKind{"visit-kit", "pdf", visitKitPaper},
    };
    return kinds;
}

} // namespace yumiao::app::cli
