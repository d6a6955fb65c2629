// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace yumiao::records {

/// What a request is about (诉求类别, the heads of the ledgers that offices keep).
enum class RequestKind {
    Financing, ///< 融资
    Land,      ///< 用地
    Labour,    ///< 用工
    Utilities, ///< 用电用气
    Logistics, ///< 物流
    Market,    ///< 市场
    Policy,    ///< 政策
    Arrears,   ///< 拖欠账款
    Permits,   ///< 证照审批
    Other,     ///< 其他
};
template <>
std::span<const Choice> choicesOf<RequestKind>();

/// How a request came (诉求渠道).
enum class RequestChannel {
    Visit,    ///< 走访
    Hotline,  ///< 热线
    Platform, ///< 平台
    Letter,   ///< 来函
    Counter,  ///< 窗口
    Meeting,  ///< 座谈会
    Other,    ///< 其他
};
template <>
std::span<const Choice> choicesOf<RequestChannel>();

/// Where a request stands, or what was done about it. Which step may follow which is data (resources/rules/requests).
enum class RequestStage {
    Registered,       ///< 登记
    Assigned,         ///< 交办
    Accepted,         ///< 签收
    Handling,         ///< 办理
    Answered,         ///< 答复
    CalledBack,       ///< 回访
    Closed,           ///< 办结
    SentBack,         ///< 退回
    Escalated,        ///< 升级督办
    Withdrawn,        ///< 撤回
    ExtensionAsked,   ///< 延期申请: leaves the stage as it is
    ExtensionGranted, ///< 同意延期: the same
    ExtensionRefused, ///< 不同意延期: the same
};
template <>
std::span<const Choice> choicesOf<RequestStage>();

/// What is done about the term of a request and leaves it where it stands.
[[nodiscard]] constexpr bool isEvent(RequestStage stage)
{
    return stage == RequestStage::ExtensionAsked || stage == RequestStage::ExtensionGranted
        || stage == RequestStage::ExtensionRefused;
}

/// What the enterprise says when it is called back (满意度).
enum class Satisfaction {
    Satisfied,    ///< 满意
    Fair,         ///< 基本满意
    Dissatisfied, ///< 不满意
    NotReached,   ///< 未联系上
};
template <>
std::span<const Choice> choicesOf<Satisfaction>();

/// How the days of a clock are counted.
enum class DayCount {
    Working,  ///< 工作日
    Calendar, ///< 自然日
};
template <>
std::span<const Choice> choicesOf<DayCount>();

} // namespace yumiao::records
