// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace yumiao::records {

/// What a case of recognition (办理件) asks for.
enum class RecognitionProcedure {
    Application, ///< 新申请
    Review,      ///< 复核
};
template <>
std::span<const Choice> choicesOf<RecognitionProcedure>();

/// Where a case of recognition stands, or what was done in it. Which step may follow which is data
/// (resources/rules/recognition).
enum class RecognitionStage {
    Potential,      ///< 潜在
    Pool,           ///< 培育库
    Filed,          ///< 申报中
    CountyReview,   ///< 县审
    CityReview,     ///< 市审
    ProvinceReview, ///< 省审
    MinistryReview, ///< 部审
    Publicity,      ///< 公示
    Recognised,     ///< 已公告、已认定
    Reviewing,      ///< 复核中
    ReviewPassed,   ///< 复核通过
    NotPassed,      ///< 未通过
    Lapsed,         ///< 到期失效
    Revoked,        ///< 撤销
    MovedOut,       ///< 迁出
    YearlyUpdate,   ///< 年度更新: done while a recognition is held, changes no stage
    MajorChange,    ///< 重大变化填报: the same
};
template <>
std::span<const Choice> choicesOf<RecognitionStage>();

/// What is done while a recognition is held and leaves the case where it stands.
[[nodiscard]] constexpr bool isEvent(RecognitionStage stage)
{
    return stage == RecognitionStage::YearlyUpdate || stage == RecognitionStage::MajorChange;
}

} // namespace yumiao::records
