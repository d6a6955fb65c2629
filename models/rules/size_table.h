// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/enterprise_choices.h"
#include "models/records/reference_choices.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace yumiao::rules {

/// What the size rule measures (指标). The codes are the fields of the yearly figures.
enum class SizeIndicator { Employees, Revenue, TotalAssets };

/// What the size is asked for: each purpose has its own instrument and its own basis (policy file, §2).
enum class SizePurpose {
    Statistics, ///< 统计：按统计年报每年确定一次
    Policy,     ///< 政策执行：300号
    Tax,        ///< 增值税优惠：从业人员、资产总额按发放时，营业收入按前12个月
    Contract,   ///< 款项支付保障：合同订立时
};

/// Why there is no size class.
enum class NoSize {
    Finance,                   ///< 金融业另用银发〔2015〕309号
    Railway,                   ///< 铁路运输业
    Education,                 ///< 教育
    Health,                    ///< 卫生
    OwnProperty,               ///< 房地产租赁经营（704）：人工判定
    PublicAdministration,      ///< 公共管理、社会保障和社会组织
    InternationalOrganisation, ///< 国际组织
    NotListed,                 ///< the instrument does not name the industry, another one does
    IndustryUnknown,           ///< no industry, or no code of the standard
    IndustryTooCoarse,         ///< the code covers rows that differ
    IndicatorMissing,
    NoRuleInForce,
};

/// From which value on a band begins, the value included: 分 or people.
struct SizeBounds {
    SizeIndicator indicator = SizeIndicator::Employees;
    qint64 small = 0;
    qint64 medium = 0;
    qint64 large = 0;
    friend bool operator==(const SizeBounds &, const SizeBounds &) = default;
};

/// A legal instrument (文件) with the days it holds and the purposes it serves.
struct SizeInstrument {
    QString code;
    QString title;
    QString documentNumber;
    QString issuer;
    QDate validFrom;
    QDate validTo; ///< last day; may be open
    std::optional<records::Confidence> confidence;
    std::vector<SizePurpose> purposes;
    QString note;
};

/// A row of the table (行业), with its bounds. The names are the instrument's own.
struct SizeRow {
    int number = 0;
    QString name;
    QStringList codes;  ///< prefixes of GB/T 4754-2017
    QStringList except; ///< prefixes taken out of `codes`
    std::vector<SizeBounds> bounds;
    QStringList instruments; ///< empty: of all
};

/// Industries that no row covers, with the reason and where to look instead.
struct SizeOutside {
    QStringList codes;
    NoSize reason = NoSize::NotListed;
    QString see;
    QStringList instruments; ///< empty: of all
};

/// The whole rule as data (resources/rules/size).
struct SizeTable {
    int version = 0;
    std::vector<SizeInstrument> instruments; ///< the first that serves a purpose and is in force counts
    std::vector<SizeRow> rows;
    std::vector<SizeOutside> outside;
};

/// Errors (Fault::Corrupt): rule.damaged (`path` of the value, `reason`).
[[nodiscard]] Result<SizeTable> readSizeTable(const QByteArray &json);
/// The table that the program carries, read once.
[[nodiscard]] const Result<SizeTable> &sizeTable();

} // namespace yumiao::rules

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::rules::SizeIndicator>();
template <>
std::span<const Choice> choicesOf<yumiao::rules::SizePurpose>();
template <>
std::span<const Choice> choicesOf<yumiao::rules::NoSize>();
} // namespace yumiao::records
