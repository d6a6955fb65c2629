// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace yumiao::records {

/// Where a task stands, or what was done about it. Which step may follow which is data (resources/rules/tasks).
enum class TaskStage {
    Issued,              ///< 下发
    Accepted,            ///< 签收
    Handling,            ///< 办理
    Reported,            ///< 反馈
    Reviewed,            ///< 复核
    Closed,              ///< 办结
    Cleared,             ///< 销号
    SentBack,            ///< 退回
    Referred,            ///< 转办: the one that has it keeps it until the other accepts
    Reopened,            ///< 重开
    ExtensionAsked,      ///< 申请延期: leaves the stage as it is, like all below
    ExtensionGranted,    ///< 同意延期
    ExtensionRefused,    ///< 不同意延期
    Supervised,          ///< 督办
    SupervisionAnswered, ///< 督办回复
    HandedOver,          ///< 交接: another person of the bureau takes it over
};
template <>
std::span<const Choice> choicesOf<TaskStage>();

/// What leaves a task where it stands.
[[nodiscard]] constexpr bool isEvent(TaskStage stage)
{
    return stage >= TaskStage::ExtensionAsked;
}
[[nodiscard]] constexpr bool isSupervision(TaskStage stage)
{
    return stage == TaskStage::Supervised || stage == TaskStage::SupervisionAnswered;
}

/// Where a task comes from (任务来源).
enum class TaskSource {
    Measure,    ///< 方案措施
    Request,    ///< 企业诉求
    Visit,      ///< 走访
    Candidates, ///< 候选名单
    Reminder,   ///< 到期提醒
    Document,   ///< 文件
    Other,      ///< 其他
};
template <>
std::span<const Choice> choicesOf<TaskSource>();

/// The fact that a task asks for: it is done when the fact is recorded.
enum class TaskFact {
    Certificate,   ///< a certificate of the enterprise, of the kind that the task names
    Visit,         ///< a visit to the enterprise
    MeasureReport, ///< a report on the measure
};
template <>
std::span<const Choice> choicesOf<TaskFact>();

/// Why a step was taken that nobody typed.
enum class StepCause {
    Certificate,   ///< the certificate is there
    Visit,         ///< the visit was made
    MeasureReport, ///< the report is there
    Date,          ///< a day of completion was entered with the task
};
template <>
std::span<const Choice> choicesOf<StepCause>();

/// The level of a supervision slip (督办单).
enum class SupervisionLevel {
    Blue,   ///< 蓝单
    Yellow, ///< 黄单
    Red,    ///< 红单
};
template <>
std::span<const Choice> choicesOf<SupervisionLevel>();

} // namespace yumiao::records
