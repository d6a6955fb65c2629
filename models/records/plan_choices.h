// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace yumiao::records {

/// What kind of number a measure states (policy file 1.1).
enum class TargetKind {
    Qualitative,       ///< 定性
    CountFloor,        ///< 数量下限
    RatioFloor,        ///< 比例下限
    RatioCeiling,      ///< 比例上限
    QualifyingCeiling, ///< 适用上限
    Zero,              ///< 零目标
};
template <>
std::span<const Choice> choicesOf<TargetKind>();

/// Lead or supporting: the first-listed unit leads (方案（三）：列首位的为牵头单位).
enum class DutyRole {
    Lead,    ///< 牵头
    Support, ///< 配合
};
template <>
std::span<const Choice> choicesOf<DutyRole>();

/// What a task is about.
enum class TaskKind {
    Assigned,    ///< 交办
    Supervision, ///< 督办
    Request,     ///< 企业诉求
    Own,         ///< 本单位工作
};
template <>
std::span<const Choice> choicesOf<TaskKind>();

/// How an enterprise was visited.
enum class VisitMethod {
    OnSite,  ///< 实地走访
    Phone,   ///< 电话
    Meeting, ///< 座谈
    Online,  ///< 线上
};
template <>
std::span<const Choice> choicesOf<VisitMethod>();

} // namespace yumiao::records
