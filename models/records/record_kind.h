// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

namespace yumiao::records {

/// Every kind of record. The numbers are stored in the history: they are never changed or used again.
enum class RecordKind {
    Enterprise = 1,
    AnnualFigures = 2,
    Certificate = 3,
    FinancingNeed = 4,
    FinancingApplication = 5,
    CreditLine = 6,
    Drawdown = 7,
    Plan = 8,
    Chapter = 9,
    Clause = 10,
    Measure = 11,
    Duty = 12,
    MeasureReport = 13,
    Task = 14,
    Visit = 15,
    Bureau = 16,
    Town = 17,
    Industry = 18,
    Institution = 19,
    NamePeriod = 20,
    Threshold = 21,
    Setting = 22,
    ScaleEntry = 23,
    EnterpriseRelation = 24,
    MergedRecord = 25,
    DistinctPair = 26,
    Attachment = 27,
    SavedView = 28,
    Evidence = 29,
    RuleDocument = 30,
    Recognition = 31,
    RecognitionStep = 32,
    Holiday = 33,
    ApplicationWindow = 34,
    ApplicationStep = 35,
    FinancingBatch = 36,
    CostLine = 37,
    Repayment = 38,
    LoanDetail = 39,
    BankReturn = 40,
    InstrumentOption = 41,
    LoanResolution = 42,
    Milestone = 43,
    DeadlineChange = 44,
    OwnTarget = 45,
    LampEntry = 46,
    TaskStep = 47,
    ServiceRequest = 48,
    RequestStep = 49,
    ClockTemplate = 50,
    Promise = 51,
    ProcurementBudget = 52,
    ProcurementContract = 53,
    Arrear = 54,
    ArrearStep = 55,
    EiaCase = 56,
};

inline size_t qHash(RecordKind kind, size_t seed = 0)
{
    return ::qHash(static_cast<int>(kind), seed);
}

} // namespace yumiao::records
