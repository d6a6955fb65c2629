// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"
#include "models/records/record_description.h"
#include "models/rules/lamp.h"
#include "models/store/session.h"

namespace yumiao::figures {

/// The groups of 待办 (ui.md 4.1), in their order.
enum class TodoGroup {
    MeasuresOverdue,
    CertificatesExpiring,
    FinancingStuck,
    TasksDue,
    YearlyUpdates,    ///< 年度更新未登记: certificates
    MajorChanges,     ///< 重大变化未填报: certificates
    ReviewsDue,       ///< 待申请复核: certificates
    RecognitionCases, ///< 办理件下步到期、证书已到期未办结: cases
    DecisionsDue,     ///< 银行待决定、下步到期: applications
    LoansDue,         ///< 贷款将到期: drawdowns
    ReportedLoansDue, ///< 银行台账所列贷款将到期: loans of bank returns
    RequestsDue,      ///< 诉求临期、逾期: requests
};
constexpr int TodoGroups = 12;
[[nodiscard]] Label labelOf(TodoGroup group);

/// One thing that wants doing.
struct TodoItem {
    TodoGroup group = TodoGroup::MeasuresOverdue;
    records::RecordKind kind = records::RecordKind::Measure;
    RecordId id;
    Label title;         ///< the measure's text, the certificate's kind, the application's stage group, the task
    RecordId enterprise; ///< null for measures, and for tasks without one
    QString enterpriseName;
    QString clause; ///< of a measure: the clause's title
    qint64 clauseNo = 0;
    QString code;    ///< of a measure: 06-5; of an application: its number; of a loan: its contract's
    RecordId bureau; ///< who leads; null when the records name nobody
    QString bureauName;
    std::vector<RecordId> supporting; ///< of a measure
    QString institution;              ///< of an application or a loan; of a next step the desk that has it
    std::optional<Money> amount;      ///< of an application; of a loan what is still owed
    QDate due;                        ///< the deadline, the last valid day, or since when it stands in its stage
    rules::LampAnswer lamp;
};

struct Todo {
    QDate on;
    std::vector<TodoItem> items; ///< by group, the most urgent first
    qint64 snoozed = 0;          ///< open tasks put off to a later day (暂缓)

    [[nodiscard]] qint64 count(TodoGroup group) const;
};

/// What is overdue, due, expiring or stuck on a day. `bureau`: only what this bureau leads or supports (null: all).
/// Errors: threshold.missing, cancelled, workspace.*.
[[nodiscard]] Result<Todo> todo(const store::Session &session, QDate on, RecordId bureau = {});

/// The records that a group lists, of all bureaus.
[[nodiscard]] Counted countedTodo(const Todo &todo, TodoGroup group);

} // namespace yumiao::figures
