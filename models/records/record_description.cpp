// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/record_description.h"

#include "models/records/annual_figures.h"
#include "models/records/application_step.h"
#include "models/records/application_window.h"
#include "models/records/arrear.h"
#include "models/records/arrear_step.h"
#include "models/records/attachment.h"
#include "models/records/bank_return.h"
#include "models/records/bureau.h"
#include "models/records/certificate.h"
#include "models/records/chapter.h"
#include "models/records/clause.h"
#include "models/records/clock_template.h"
#include "models/records/cost_line.h"
#include "models/records/credit_line.h"
#include "models/records/deadline_change.h"
#include "models/records/distinct_pair.h"
#include "models/records/drawdown.h"
#include "models/records/duty.h"
#include "models/records/eia_case.h"
#include "models/records/enterprise.h"
#include "models/records/enterprise_relation.h"
#include "models/records/evidence.h"
#include "models/records/financing_application.h"
#include "models/records/financing_batch.h"
#include "models/records/financing_need.h"
#include "models/records/holiday.h"
#include "models/records/industry.h"
#include "models/records/institution.h"
#include "models/records/instrument_option.h"
#include "models/records/lamp_entry.h"
#include "models/records/loan_detail.h"
#include "models/records/loan_resolution.h"
#include "models/records/measure.h"
#include "models/records/measure_report.h"
#include "models/records/merged_record.h"
#include "models/records/milestone.h"
#include "models/records/name_period.h"
#include "models/records/own_target.h"
#include "models/records/plan.h"
#include "models/records/procurement_budget.h"
#include "models/records/procurement_contract.h"
#include "models/records/promise.h"
#include "models/records/recognition.h"
#include "models/records/recognition_step.h"
#include "models/records/repayment.h"
#include "models/records/request_step.h"
#include "models/records/rule_document.h"
#include "models/records/saved_view.h"
#include "models/records/scale_entry.h"
#include "models/records/service_request.h"
#include "models/records/setting.h"
#include "models/records/task.h"
#include "models/records/task_step.h"
#include "models/records/threshold.h"
#include "models/records/town.h"
#include "models/records/visit.h"

namespace yumiao::records {
namespace {

QString plainWord(QStringView word)
{
    return word.toString().toLower().replace(QLatin1Char('-'), QLatin1Char('_'));
}

} // namespace

int RecordDescription::indexOf(QLatin1String fieldName) const
{
    for (size_t i = 0; i < fields.size(); ++i)
        if (fieldName == QLatin1String(fields[i].name))
            return static_cast<int>(i);
    return -1;
}

int RecordDescription::indexOf(QStringView fieldName) const
{
    for (size_t i = 0; i < fields.size(); ++i)
        if (fieldName == QLatin1String(fields[i].name))
            return static_cast<int>(i);
    return -1;
}

const Field *RecordDescription::find(QStringView fieldName) const
{
    const int index = indexOf(fieldName);
    return index < 0 ? nullptr : &fields[static_cast<size_t>(index)];
}

const std::vector<const RecordDescription *> &allDescriptions()
{
    static const std::vector<const RecordDescription *> all{
        &description<Enterprise>(),
        &description<AnnualFigures>(),
        &description<Certificate>(),
        &description<FinancingNeed>(),
        &description<FinancingApplication>(),
        &description<CreditLine>(),
        &description<Drawdown>(),
        &description<Plan>(),
        &description<Chapter>(),
        &description<Clause>(),
        &description<Measure>(),
        &description<Duty>(),
        &description<MeasureReport>(),
        &description<Task>(),
        &description<Visit>(),
        &description<Bureau>(),
        &description<Town>(),
        &description<Industry>(),
        &description<Institution>(),
        &description<NamePeriod>(),
        &description<Threshold>(),
        &description<Setting>(),
        &description<ScaleEntry>(),
        &description<EnterpriseRelation>(),
        &description<MergedRecord>(),
        &description<DistinctPair>(),
        &description<Attachment>(),
        &description<SavedView>(),
        &description<Evidence>(),
        &description<RuleDocument>(),
        &description<Recognition>(),
        &description<RecognitionStep>(),
        &description<Holiday>(),
        &description<ApplicationWindow>(),
        &description<ApplicationStep>(),
        &description<FinancingBatch>(),
        &description<CostLine>(),
        &description<Repayment>(),
        &description<LoanDetail>(),
        &description<BankReturn>(),
        &description<InstrumentOption>(),
        &description<LoanResolution>(),
        &description<Milestone>(),
        &description<DeadlineChange>(),
        &description<OwnTarget>(),
        &description<LampEntry>(),
        &description<TaskStep>(),
        &description<ServiceRequest>(),
        &description<RequestStep>(),
        &description<ClockTemplate>(),
        &description<Promise>(),
        &description<ProcurementBudget>(),
        &description<ProcurementContract>(),
        &description<Arrear>(),
        &description<ArrearStep>(),
        &description<EiaCase>(),
    };
    return all;
}

const RecordDescription &descriptionOf(RecordKind kind)
{
    static const auto byNumber = [] { // the numbers have gaps
        std::vector<const RecordDescription *> found(static_cast<size_t>(allDescriptions().back()->kind) + 1);
        for (const RecordDescription *it : allDescriptions())
            found[static_cast<size_t>(it->kind)] = it;
        return found;
    }();
    return *byNumber[static_cast<size_t>(kind)];
}

const RecordDescription *findDescription(QStringView word)
{
    const QString wanted = plainWord(word);
    for (const RecordDescription *it : allDescriptions())
        if (wanted == QLatin1String(it->name) || wanted == plainWord(QString::fromLatin1(it->plural)))
            return it;
    return nullptr;
}

} // namespace yumiao::records
