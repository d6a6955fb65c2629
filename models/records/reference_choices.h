// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace yumiao::records {

/// Kind of a town-level unit.
enum class TownKind {
    Subdistrict, ///< 街道
    Town,        ///< 镇
    Township,    ///< 乡
};
template <>
std::span<const Choice> choicesOf<TownKind>();

/// Level of GB/T 4754-2017.
enum class IndustryLevel {
    Section,  ///< 门类
    Division, ///< 大类
    Group,    ///< 中类
    Class,    ///< 小类
};
template <>
std::span<const Choice> choicesOf<IndustryLevel>();

/// How sure a fact is that came from outside.
enum class Confidence {
    Official,  ///< 官方文本
    Secondary, ///< 二手来源
    ToConfirm, ///< 口径待核
    Default,   ///< 程序默认
};
template <>
std::span<const Choice> choicesOf<Confidence>();

/// What a day is that works otherwise than its day of the week says.
enum class HolidayKind {
    Off,     ///< 休
    Working, ///< 班: a make-up working day
};
template <>
std::span<const Choice> choicesOf<HolidayKind>();

} // namespace yumiao::records
