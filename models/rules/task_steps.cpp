// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/task_steps.h"

#include <algorithm>

namespace yumiao::rules {
namespace {

using records::TaskStage;
using records::TaskStep;

bool isAmong(const std::vector<TaskStage> &stages, std::optional<TaskStage> stage)
{
    return stage && std::find(stages.begin(), stages.end(), *stage) != stages.end();
}

bool isAllowed(const TaskEvent &event, const TaskStanding &from)
{
    return isAmong(event.during, from.stage)
        && (!event.after || event.after == (isSupervision(event.event) ? from.supervision : from.extension));
}

std::optional<TaskNext> stepTo(const TaskRules &rules, const TaskStanding &from, TaskStage to)
{
    for (const TaskNext &it : nextSteps(rules, from))
        if (it.to == to)
            return it;
    return std::nullopt;
}

std::optional<TaskProblem> unless(bool isMet, const char *field, const char *what, const QVariantMap &detail = {})
{
    return isMet ? std::nullopt
                 : std::optional(TaskProblem{QString::fromLatin1(field), QString::fromLatin1(what), detail});
}

/// What a step lacks of one need; nothing when it is met.
std::optional<TaskProblem> lack(TaskNeed need, const TaskStanding &before, const TaskStep &step)
{
    const RecordId bureau = step.bureau.id;
    switch (need) {
    case TaskNeed::Note:
        return unless(step.cause || !step.note.trimmed().isEmpty(), "note", "task.needs_note");
    case TaskNeed::Bureau:
        return unless(!bureau.isNull(), "bureau", "task.needs_bureau");
    case TaskNeed::AskedBureau:
        return bureau.isNull() ? unless(false, "bureau", "task.needs_bureau")
                               : unless(before.asked.isNull() || before.asked == bureau, "bureau", "task.wrong_bureau");
    case TaskNeed::OtherBureau:
        return bureau.isNull() ? unless(false, "bureau", "task.needs_bureau")
                               : unless(before.asked != bureau && before.owner != bureau, "bureau", "task.same_bureau");
    case TaskNeed::Owned:
        return unless(!before.owner.isNull(), "stage", "task.not_owned");
    case TaskNeed::Person:
        return unless(!step.by.trimmed().isEmpty(), "by_person", "task.needs_person");
    case TaskNeed::LaterDue:
        return unless(step.due.isValid() && (!before.due.isValid() || step.due > before.due), "due",
            "task.needs_later_due", {{QStringLiteral("value"), before.due.toString(Qt::ISODate)}});
    case TaskNeed::Level:
        return unless(step.level.has_value(), "level", "task.needs_level");
    case TaskNeed::Number:
        return unless(!step.number.trimmed().isEmpty(), "number", "task.needs_number");
    case TaskNeed::AnswerDay:
        return unless(step.due.isValid() && step.due > step.date, "due", "task.needs_answer_day");
    }
    Q_UNREACHABLE();
}

QString taskStageCode(TaskStage stage)
{
    return QString::fromLatin1(records::choicesOf<TaskStage>()[static_cast<size_t>(stage)].code);
}

TaskProblem illegalTaskStep(const TaskStanding &before, TaskStage to)
{
    QVariantMap detail{{QStringLiteral("to_task_stage"), taskStageCode(to)}};
    if (before.stage)
        detail.insert(QStringLiteral("from_task_stage"), taskStageCode(*before.stage));
    return {QStringLiteral("stage"), QStringLiteral("task.illegal_step"), detail};
}

TaskStanding afterEvent(TaskStanding after, const TaskStep &step)
{
    if (isSupervision(*step.stage)) {
        after.supervision = step.stage;
        const bool asks = *step.stage == TaskStage::Supervised;
        after.answerBy = asks ? step.due : QDate();
        after.slips += asks ? 1 : 0;
        if (asks)
            after.level = step.level;
    } else if (*step.stage == TaskStage::HandedOver) {
        after.person = step.by;
    } else {
        after.extension = step.stage;
        if (*step.stage == TaskStage::ExtensionGranted && step.due.isValid()) {
            after.due = step.due;
            ++after.extensions;
        }
    }
    return after;
}

} // namespace

QDate firstDue(const std::vector<TaskStep> &steps, QDate due)
{
    const auto granted = std::find_if(
        steps.begin(), steps.end(), [](const TaskStep &it) { return it.stage == TaskStage::ExtensionGranted; });
    return granted == steps.end() ? due : granted->dueBefore;
}

TaskStanding taskStandingBefore(QDate due)
{
    TaskStanding standing;
    standing.due = due;
    return standing;
}

TaskStanding standingAfter(const TaskRules &rules, const TaskStanding &before, const TaskStep &step)
{
    if (!step.stage)
        return before;
    TaskStanding after = before;
    after.last = step.date;
    if (isEvent(*step.stage))
        return afterEvent(std::move(after), step);
    after.stage = step.stage;
    after.since = step.date;
    after.extension.reset();
    switch (*step.stage) {
    case TaskStage::Issued:
    case TaskStage::Referred:
        after.asked = step.bureau.id;
        break;
    case TaskStage::Accepted:
    case TaskStage::Handling:
        if (!step.bureau.id.isNull())
            after.owner = step.bureau.id;
        after.asked = after.owner;
        break;
    case TaskStage::SentBack:
        after.asked = after.owner; // the one that has it still has it; nobody where it was never accepted
        break;
    default:
        break;
    }
    if (!rules.isEnd(*step.stage))
        after.ended = {};
    else if (!after.ended.isValid())
        after.ended = step.date;
    return after;
}

bool TaskNext::needing(TaskNeed need) const
{
    return std::find(needs.begin(), needs.end(), need) != needs.end();
}

std::vector<TaskNext> nextSteps(const TaskRules &rules, const TaskStanding &from)
{
    std::vector<TaskNext> found;
    if (!from.stage) {
        for (size_t at = 0; at < records::choicesOf<TaskStage>().size(); ++at)
            if (const auto stage = static_cast<TaskStage>(at); !isEvent(stage))
                found.push_back({stage, {}});
        return found;
    }
    for (const TaskTransition &it : rules.transitions)
        if (isAmong(it.from, from.stage))
            found.push_back({it.to, it.needs});
    for (const TaskEvent &it : rules.events)
        if (isAllowed(it, from))
            found.push_back({it.event, it.needs});
    return found;
}

std::vector<TaskProblem> stepProblems(
    const TaskRules &rules, const records::Task &task, const TaskStanding &before, const TaskStep &step)
{
    std::vector<TaskProblem> problems;
    if (task.assigned.isValid() && step.date < task.assigned)
        problems.push_back({QStringLiteral("date"), QStringLiteral("task.before_assigned"),
            {{QStringLiteral("value"), task.assigned.toString(Qt::ISODate)}}});
    if (!step.stage)
        return problems; // a required field: validity says so
    const auto next = stepTo(rules, before, *step.stage);
    if (!next) {
        problems.push_back(illegalTaskStep(before, *step.stage));
        return problems;
    }
    for (const TaskNeed need : next->needs)
        if (auto lacking = lack(need, before, step))
            problems.push_back(*std::move(lacking));
    if (auto wrong = unless(!step.from || step.from == before.stage, "from_stage", "task.wrong_from"))
        problems.push_back(*std::move(wrong));
    const RecordId responsible = step.responsible.id;
    if (auto wrong
        = unless(responsible.isNull() || responsible == before.owner, "responsible", "task.wrong_responsible"))
        problems.push_back(*std::move(wrong));
    return problems;
}

TaskStep filledIn(TaskStep step, const TaskStanding &before)
{
    if (!step.from)
        step.from = before.stage;
    if (step.responsible.id.isNull())
        step.responsible.id = before.owner;
    if (step.stage == TaskStage::ExtensionGranted && !step.dueBefore.isValid())
        step.dueBefore = before.due;
    return step;
}

} // namespace yumiao::rules
