// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/counted_route.h"

#include "models/records/record_description.h"

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

const QString AllRecords = QStringLiteral("记录");

} // namespace

QString placeOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Enterprise:
        return QStringLiteral("企业");
    case RecordKind::FinancingApplication:
        return QStringLiteral("融资");
    case RecordKind::Measure:
        return QStringLiteral("措施");
    case RecordKind::ServiceRequest:
        return QStringLiteral("诉求");
    case RecordKind::Task:
        return QStringLiteral("交办");
    case RecordKind::Visit:
        return QStringLiteral("走访");
    case RecordKind::ProcurementBudget:
        return QStringLiteral("政府采购");
    case RecordKind::ProcurementContract:
        return QStringLiteral("采购合同");
    case RecordKind::Arrear:
        return QStringLiteral("清欠");
    case RecordKind::EiaCase:
        return QStringLiteral("环评");
    default:
        return AllRecords;
    }
}

shell::Route routeTo(const figures::Counted &counted)
{
    const auto *description = records::findDescription(counted.kind);
    if (!description)
        return {};
    // A list of measures is a list; the page of the plan shows its tree.
    const QString place = description->kind == RecordKind::Measure ? AllRecords : placeOf(description->kind);
    return {place, place == AllRecords ? QString::fromLatin1(description->name) : QString(), counted.filter};
}

shell::Route routeTo(RecordKind kind, RecordId id)
{
    const QString place = placeOf(kind);
    if (place != AllRecords)
        return {place, id.toText(), {}};
    const QString filter = QStringLiteral("id = \"%1\"").arg(id.toText());
    return {place, QString::fromLatin1(records::descriptionOf(kind).name), filter};
}

} // namespace yumiao::ui::pages
