// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_entries.h"

#include "ui/pages/analytics/analytics_page.h"
#include "ui/pages/common/enterprise_route.h"
#include "ui/pages/cultivation/cultivation_page.h"
#include "ui/pages/duty_tasks/duty_tasks_page.h"
#include "ui/pages/enterprise/enterprise_page.h"
#include "ui/pages/enterprises/enterprises_page.h"
#include "ui/pages/financing/financing_page.h"
#include "ui/pages/gauges/gauges_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/history/trash_page.h"
#include "ui/pages/imports/imports_page.h"
#include "ui/pages/records/records_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/requests/visits_page.h"
#include "ui/pages/tasks/tasks_page.h"
#include "ui/pages/workbench/workbench_page.h"

#include <QCoreApplication>

namespace yumiao::app::window {
namespace {

namespace pages = ui::pages;
using records::RecordKind;
using ui::shell::NavGroup;
using ui::shell::Page;
using ui::shell::PageEntry;

struct EntryWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::app::window::PageEntries)
};

QKeySequence alt(Qt::Key key)
{
    return QKeySequence(Qt::ALT | key);
}

template <typename P>
std::function<Page *(QWidget *)> made(const pages::PageNeeds &needs)
{
    return [needs](QWidget *parent) -> Page * { return new P(needs, parent); };
}

std::function<Page *(QWidget *)> gauges(const pages::PageNeeds &needs, RecordKind kind)
{
    return [needs, kind](QWidget *parent) -> Page * { return new pages::GaugesPage(needs, kind, parent); };
}

} // namespace

std::vector<PageEntry> pageEntries(const pages::PageNeeds &needs)
{
    return {
        {"workbench", [] { return EntryWords::tr("Workbench"); }, "layout-dashboard", alt(Qt::Key_1),
            {QStringLiteral("工作台")}, made<pages::WorkbenchPage>(needs), NavGroup::Main},
        {"enterprises", [] { return EntryWords::tr("Enterprises"); }, "building-2", alt(Qt::Key_2),
            {QStringLiteral("企业")}, made<pages::EnterprisesPage>(needs), NavGroup::Main},
        {"cultivation", [] { return EntryWords::tr("Cultivation"); }, "sprout", alt(Qt::Key_3),
            {QStringLiteral("梯度培育")}, made<pages::CultivationPage>(needs), NavGroup::Main},
        {"financing", [] { return EntryWords::tr("Financing"); }, "hand-coins", alt(Qt::Key_4),
            {QStringLiteral("融资")}, made<pages::FinancingPage>(needs), NavGroup::Main},
        {"tasks", [] { return EntryWords::tr("Tasks"); }, "list-checks", alt(Qt::Key_5),
            {QStringLiteral("任务"), QStringLiteral("措施"), QStringLiteral("条款")}, made<pages::TasksPage>(needs),
            NavGroup::Main},
        {"duty_tasks", [] { return EntryWords::tr("Tasks of bureaus"); }, "list-checks", {}, {QStringLiteral("交办")},
            made<pages::DutyTasksPage>(needs), NavGroup::Main, "tasks"},
        {"requests", [] { return EntryWords::tr("Requests and visits"); }, "messages-square", alt(Qt::Key_6),
            {QStringLiteral("诉求")}, made<pages::RequestsPage>(needs), NavGroup::Main},
        {"visits", [] { return EntryWords::tr("Visits"); }, "map-pin", {}, {QStringLiteral("走访")},
            made<pages::VisitsPage>(needs), NavGroup::Main, "requests"},
        {"visited", [] { return EntryWords::tr("Visits by enterprise"); }, "map-pin", {}, {QStringLiteral("走访企业")},
            made<pages::VisitedFirmsPage>(needs), NavGroup::Main, "requests"},
        {"gauges", [] { return EntryWords::tr("Special matters"); }, "landmark", {}, {QStringLiteral("政府采购")},
            gauges(needs, RecordKind::ProcurementBudget), NavGroup::Main},
        {"contracts", [] { return EntryWords::tr("Procurement contracts"); }, "package-check", {},
            {QStringLiteral("采购合同")}, gauges(needs, RecordKind::ProcurementContract), NavGroup::Main, "gauges"},
        {"arrears", [] { return EntryWords::tr("Arrears"); }, "hand-coins", {}, {QStringLiteral("清欠")},
            gauges(needs, RecordKind::Arrear), NavGroup::Main, "gauges"},
        {"eia", [] { return EntryWords::tr("Environmental approvals"); }, "sprout", {}, {QStringLiteral("环评")},
            gauges(needs, RecordKind::EiaCase), NavGroup::Main, "gauges"},
        {"analytics", [] { return EntryWords::tr("Analytics"); }, "chart-line", alt(Qt::Key_7),
            {QStringLiteral("统计分析")}, made<pages::AnalyticsPage>(needs), NavGroup::More},
        {"reports", [] { return EntryWords::tr("Reports"); }, "file-text", alt(Qt::Key_8), {QStringLiteral("报表")},
            made<pages::ReportsPage>(needs), NavGroup::More},
        {"imports", [] { return EntryWords::tr("Import"); }, "arrow-left-right", alt(Qt::Key_9),
            {QStringLiteral("导入")}, made<pages::ImportsPage>(needs), NavGroup::More},
        {"records", [] { return EntryWords::tr("All records"); }, "layers", {}, {QStringLiteral("记录")},
            [needs](QWidget *parent) -> Page * {
                return new pages::RecordsPage(needs, RecordKind::Certificate, QStringLiteral("记录"), parent);
            },
            NavGroup::Foot},
        {"history", [] { return EntryWords::tr("Change log"); }, "history", {}, {QStringLiteral("操作记录")},
            made<pages::HistoryPage>(needs), NavGroup::Foot},
        {"trash", [] { return EntryWords::tr("Removed records"); }, "archive", {}, {QStringLiteral("回收站")},
            made<pages::TrashPage>(needs), NavGroup::Foot},
        {"enterprise", [] { return EntryWords::tr("Enterprise"); }, "building-2", {}, {QStringLiteral("企业")},
            made<pages::EnterprisePage>(needs), NavGroup::Main, "enterprises", pages::opensRecord},
    };
}

} // namespace yumiao::app::window
