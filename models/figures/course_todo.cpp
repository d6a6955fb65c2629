// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/course_todo.h"

#include "models/financing/lists.h"
#include "models/loans/maturities.h"

namespace yumiao::figures {
namespace {

using records::RecordKind;
using rules::Lamp;
using rules::LampCause;
using Items = std::vector<TodoItem>;

Result<Items> dueDecisions(const store::Session &session, const rules::LampLimits &limits, QDate on)
{
    const auto due = financing::decisionsDue(session, limits.taskAmberDays, on);
    if (!due)
        return failure(due.error());
    Items items;
    for (const financing::DecisionDue &it : *due) {
        TodoItem item;
        item.group = TodoGroup::DecisionsDue;
        item.kind = RecordKind::FinancingApplication;
        item.id = it.application.id;
        item.title = it.isOfInstitution() ? Label::word(QT_TRANSLATE_NOOP("figure", "Decision of the institution"))
                                          : Label::word(QT_TRANSLATE_NOOP("figure", "Next step due"));
        item.enterprise = it.application.enterprise.id;
        item.code = it.application.number;
        item.institution = it.isOfInstitution() ? it.institution : it.standing.desk;
        item.amount = it.application.amount;
        item.due = it.standing.due;
        const int days = static_cast<int>(it.standing.daysLeft);
        item.lamp = days < 0 ? rules::LampAnswer{Lamp::Red, LampCause::PastDue, days}
                             : rules::LampAnswer{Lamp::Amber, LampCause::DueSoon, days};
        items.push_back(std::move(item));
    }
    return items;
}

rules::LampAnswer loanLamp(qint64 left, const loans::MaturityDays &limits)
{
    const int days = static_cast<int>(left);
    if (days <= limits.urgent)
        return {Lamp::Red, LampCause::DueSoon, days};
    return days <= limits.near ? rules::LampAnswer{Lamp::Amber, LampCause::DueSoon, days}
                               : rules::LampAnswer{Lamp::Green, LampCause::InTime, days};
}

Result<Items> dueLoans(const store::Session &session, QDate on)
{
    const auto found = loans::loansDue(session, on);
    if (!found && found.error().what == QLatin1String("threshold.missing"))
        return Items(); // a workspace of before the calendar says nothing of loans
    if (!found)
        return failure(found.error());
    Items items;
    for (const loans::Maturity &it : found->loans) {
        TodoItem item;
        item.group = it.kind == RecordKind::Drawdown ? TodoGroup::LoansDue : TodoGroup::ReportedLoansDue;
        item.kind = it.kind;
        item.id = it.id;
        item.title = Label::word(QT_TRANSLATE_NOOP("figure", "Loan falls due"));
        item.enterprise = it.enterprise;
        item.code = it.contractNumber;
        item.institution = it.institutionName;
        item.amount = it.amount;
        item.due = it.due;
        item.lamp = loanLamp(it.days, found->days);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

Result<std::vector<TodoItem>> courseItems(const store::Session &session, const rules::LampLimits &limits, QDate on)
{
    auto items = dueDecisions(session, limits, on);
    if (!items)
        return items;
    const auto loans = dueLoans(session, on);
    if (!loans)
        return loans;
    items->insert(items->end(), loans->begin(), loans->end());
    return items;
}

} // namespace yumiao::figures
