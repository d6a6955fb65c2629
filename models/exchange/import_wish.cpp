// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_wish.h"

namespace yumiao::exchange {
namespace {

using records::FieldType;
using records::RecordKind;

/// Whether records can be told apart by the field: texts that are written by hand at length and amounts cannot.
bool tellsApart(const records::Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::CreditCode:
    case FieldType::Integer:
    case FieldType::Date:
    case FieldType::Choice:
    case FieldType::Reference:
        return true;
    case FieldType::LongText:
    case FieldType::Quantity:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Flag:
        return false;
    }
    Q_UNREACHABLE();
}

tl::unexpected<Error> noMatchField(const records::RecordDescription &description, const QString &name)
{
    QStringList known;
    for (const records::Field &field : description.fields)
        if (tellsApart(field))
            known.append(QString::fromLatin1(field.name));
    return failure(Fault::Invalid, QStringLiteral("usage.match"),
        {{QStringLiteral("value"), name}, {QStringLiteral("known"), known.join(QLatin1String(", "))}});
}

} // namespace

Result<ImportStrategy> strategyNamed(const QString &word)
{
    if (word == QLatin1String("fill-blanks"))
        return ImportStrategy::FillBlanks;
    if (word == QLatin1String("replace-non-blank"))
        return ImportStrategy::ReplaceNonBlank;
    if (word == QLatin1String("replace"))
        return ImportStrategy::Replace;
    return failure(Fault::Invalid, QStringLiteral("strategy.unknown"), {{QStringLiteral("value"), word}});
}

bool isImportable(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Enterprise:
    case RecordKind::AnnualFigures:
    case RecordKind::Certificate:
    case RecordKind::FinancingNeed:
    case RecordKind::FinancingApplication:
    case RecordKind::MeasureReport:
    case RecordKind::Task:
    case RecordKind::Visit:
    case RecordKind::LoanDetail:
    case RecordKind::BankReturn:
    case RecordKind::LoanResolution:
    case RecordKind::CostLine:
    case RecordKind::Institution:
    case RecordKind::ProcurementBudget:
    case RecordKind::ProcurementContract:
    case RecordKind::Arrear:
    case RecordKind::EiaCase:
    case RecordKind::ServiceRequest:
        return true;
    case RecordKind::CreditLine:
    case RecordKind::Drawdown:
    case RecordKind::Plan:
    case RecordKind::Chapter:
    case RecordKind::Clause:
    case RecordKind::Measure:
    case RecordKind::Duty:
    case RecordKind::Bureau:
    case RecordKind::Town:
    case RecordKind::Industry:
    case RecordKind::NamePeriod:
    case RecordKind::Threshold:
    case RecordKind::Setting:
    case RecordKind::ScaleEntry:
    case RecordKind::EnterpriseRelation:
    case RecordKind::MergedRecord:
    case RecordKind::DistinctPair:
    case RecordKind::Attachment:
    case RecordKind::SavedView:
    case RecordKind::Evidence:
    case RecordKind::RuleDocument:
    case RecordKind::Recognition:
    case RecordKind::RecognitionStep:
    case RecordKind::Holiday:
    case RecordKind::ApplicationWindow:
    case RecordKind::InstrumentOption:
    case RecordKind::Repayment:
    case RecordKind::FinancingBatch:
    case RecordKind::ApplicationStep:
    case RecordKind::Milestone:
    case RecordKind::DeadlineChange:
    case RecordKind::OwnTarget:
    case RecordKind::LampEntry:
    case RecordKind::TaskStep:
    case RecordKind::RequestStep:
    case RecordKind::ClockTemplate:
    case RecordKind::Promise:
    case RecordKind::ArrearStep:
        return false;
    }
    Q_UNREACHABLE();
}

Result<std::vector<int>> matchFieldsNamed(const records::RecordDescription &description, const QString &names)
{
    std::vector<int> fields;
    for (const QString &part : names.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        const int index = description.indexOf(QStringView(name));
        if (index < 0 || !tellsApart(description.fields[static_cast<size_t>(index)]))
            return noMatchField(description, name);
        fields.push_back(index);
    }
    return fields;
}

} // namespace yumiao::exchange
