// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_query.h"
#include "app/cli/table_lines.h"
#include "models/figures/todo.h"
#include "ui/words/label_words.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

struct TodoOptions {
    std::string bureau;
    std::string on;
};

QLatin1String groupCode(figures::TodoGroup group)
{
    switch (group) {
    case figures::TodoGroup::MeasuresOverdue:
        return QLatin1String("measures_overdue");
    case figures::TodoGroup::CertificatesExpiring:
        return QLatin1String("certificates_expiring");
    case figures::TodoGroup::FinancingStuck:
        return QLatin1String("financing_stuck");
    case figures::TodoGroup::TasksDue:
        return QLatin1String("tasks_due");
    case figures::TodoGroup::YearlyUpdates:
        return QLatin1String("yearly_updates");
    case figures::TodoGroup::MajorChanges:
        return QLatin1String("major_changes");
    case figures::TodoGroup::ReviewsDue:
        return QLatin1String("reviews_due");
    case figures::TodoGroup::RecognitionCases:
        return QLatin1String("recognition_cases");
    case figures::TodoGroup::DecisionsDue:
        return QLatin1String("decisions_due");
    case figures::TodoGroup::LoansDue:
        return QLatin1String("loans_due");
    case figures::TodoGroup::ReportedLoansDue:
        return QLatin1String("reported_loans_due");
    case figures::TodoGroup::RequestsDue:
        return QLatin1String("requests_due");
    }
    Q_UNREACHABLE();
}

QJsonObject itemJson(const figures::TodoItem &item)
{
    return {{QStringLiteral("kind"), QString::fromLatin1(records::descriptionOf(item.kind).name)},
        {QStringLiteral("id"), item.id.toText()}, {QStringLiteral("group"), groupCode(item.group)},
        {QStringLiteral("title"), ui::words::shown(item.title)}, {QStringLiteral("code"), orNull(item.code)},
        {QStringLiteral("enterprise"), orNull(item.enterpriseName)},
        {QStringLiteral("enterprise_id"),
            item.enterprise.isNull() ? QJsonValue() : QJsonValue(item.enterprise.toText())},
        {QStringLiteral("bureau"), orNull(item.bureauName)},
        {QStringLiteral("due"), item.due.isValid() ? QJsonValue(item.due.toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("days"), item.lamp.days ? QJsonValue(*item.lamp.days) : QJsonValue()},
        {QStringLiteral("lamp"), rules::lampCode(item.lamp.lamp)},
        {QStringLiteral("cause"), rules::causeCode(item.lamp.cause)}};
}

Result<Answer> todoAnswer(const Context &context, const TodoOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto on = dayOf(base->session(), options.on);
    if (!on)
        return failure(on.error());
    const auto bureau = bureauNamed(base->session(), options.bureau);
    if (!bureau)
        return failure(bureau.error());
    const auto todo = figures::todo(base->session(), *on, *bureau);
    if (!todo)
        return failure(todo.error());
    QJsonArray items;
    QList<QStringList> rows;
    for (const figures::TodoItem &item : todo->items) {
        const QJsonObject json = itemJson(item);
        rows.append({json.value(QLatin1String("lamp")).toString(),
            json.value(QLatin1String("days")).toVariant().toString(), json.value(QLatin1String("title")).toString(),
            item.enterpriseName, item.bureauName, item.due.toString(Qt::ISODate)});
        items.append(json);
    }
    Answer answer;
    answer.json = {{QStringLiteral("on"), on->toString(Qt::ISODate)}, {QStringLiteral("items"), items},
        {QStringLiteral("snoozed"), todo->snoozed}};
    answer.lines = tableLines({Words::tr("Lamp"), Words::tr("Days"), Words::tr("Matter"), Words::tr("Enterprise"),
                                  Words::tr("Bureau"), Words::tr("Due")},
        rows);
    return answer;
}

} // namespace

void addTodoCommand(const Registration &at)
{
    addCommand<TodoOptions>(
        at, "todo", Words::tr("What is overdue, due, expiring or stuck"),
        [](CLI::App &command, TodoOptions &options) {
            command.add_option("--bureau", options.bureau, Words::tr("Only this bureau").toStdString());
            command.add_option("--on", options.on, Words::tr("The day it is looked at").toStdString());
        },
        todoAnswer);
}

} // namespace yumiao::app::cli
