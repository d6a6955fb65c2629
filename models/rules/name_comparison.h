// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace yumiao::rules {

/// In what the names of two enterprises differ. The first six are what registers and ledgers write one way or the
/// other for the same enterprise; the rest tells enterprises apart, or may.
enum class NameDifference {
    None,           ///< folded alike
    Administrative, ///< only 省, 市, 县, 区 behind a place: 临沂市泰成 / 临沂泰成
    LegalForm,      ///< only 有限公司, 有限责任公司, 股份有限公司, 公司
    Slip,           ///< a character of the legal form written twice: 有有限公司
    Homophone,      ///< only characters read alike: 五洲 / 五州
    Several,        ///< more than one of these
    Other,          ///< other characters: a wrong one, another brand, another trade
    Numeral,        ///< 一建 / 二建, 1号 / 2号, 甲 / 乙
    Direction,      ///< 东方 / 西方 and the like
    Place,          ///< 临沂市分公司 / 烟台市分公司
    Branch,         ///< one is a branch (分公司, 分店, 营业部 …), the other is not
};

/// How two names stand to each other. Both folded (foldedName()). Symmetric. Safe from any thread.
[[nodiscard]] NameDifference differenceOf(QStringView a, QStringView b);

/// Whether such names are likely to be the same enterprise's when nothing else is known.
[[nodiscard]] bool isSpellingOnly(NameDifference difference);
/// Whether such names are certainly those of two enterprises, however like they look.
[[nodiscard]] bool tellsApart(NameDifference difference);

/// What names that differ in spelling only have in common, whatever the register they stand in: how the name reads
/// without 省, 市, 县, 区 and the words of the legal form. Other names may share it too. Folded (foldedName()).
[[nodiscard]] QString spellingKey(QStringView name);

} // namespace yumiao::rules
