// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace yumiao::records {

/// Where an enterprise stands on its way into the register of enterprises above scale (规上、四上).
enum class ScaleState {
    Cultivated,   ///< 培育库
    Ready,        ///< 准规上：已达标未入统
    Declared,     ///< 申报
    CountyReview, ///< 县级初审
    UpperReview,  ///< 市、省、国家审核
    Listed,       ///< 已入统（在库）
    Left,         ///< 退库
};
template <>
std::span<const Choice> choicesOf<ScaleState>();

/// By which window it is declared (入库方式).
enum class ScaleRoute {
    Monthly, ///< 月度：新开业（投产）单位
    Yearly,  ///< 年度
};
template <>
std::span<const Choice> choicesOf<ScaleRoute>();

/// The statistical sector (专业) whose line counts.
enum class ScaleSector {
    Industry,      ///< 工业
    Construction,  ///< 建筑业
    Wholesale,     ///< 批发业
    Retail,        ///< 零售业
    Accommodation, ///< 住宿业
    Catering,      ///< 餐饮业
    RealEstate,    ///< 房地产开发经营
    Services,      ///< 服务业
};
template <>
std::span<const Choice> choicesOf<ScaleSector>();

/// Why it left the register (退库原因).
enum class ScaleExit {
    BelowLine,     ///< 规下
    Stopped,       ///< 停产
    Deregistered,  ///< 注销
    Moved,         ///< 搬迁
    ChangedSector, ///< 转专业
};
template <>
std::span<const Choice> choicesOf<ScaleExit>();

} // namespace yumiao::records
