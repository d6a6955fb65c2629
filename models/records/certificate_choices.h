// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace yumiao::records {

/// What a certificate or recognition says (认定类型).
enum class CertificateKind {
    Reserve,        ///< 培育库
    Innovative,     ///< 创新型中小企业
    Specialised,    ///< 专精特新中小企业
    LittleGiant,    ///< 专精特新“小巨人”企业
    Champion,       ///< 制造业单项冠军
    TechSme,        ///< 科技型中小企业
    HighTech,       ///< 高新技术企业
    ListingReserve, ///< 上市后备
    IpSystem,       ///< 知识产权管理体系认证
    QualitySystem,  ///< 质量管理体系认证
    Other,          ///< 其他
};
template <>
std::span<const Choice> choicesOf<CertificateKind>();

/// The level that gave it.
enum class CertificateLevel {
    National,   ///< 国家级
    Provincial, ///< 省级
    Municipal,  ///< 市级
    District,   ///< 区级
};
template <>
std::span<const Choice> choicesOf<CertificateLevel>();

/// Where the review (复核) of a certificate stands.
enum class ReviewState {
    None,   ///< 未到复核期
    Due,    ///< 待复核
    Passed, ///< 复核通过
    Failed, ///< 复核未通过
};
template <>
std::span<const Choice> choicesOf<ReviewState>();

} // namespace yumiao::records
