// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/standing.h"
#include "models/eligibility/assessment.h"
#include "models/eligibility/ladders.h"
#include "models/eligibility/ways.h"

namespace yumiao::ui::words {

/// A text of the rules in the reader's language.
[[nodiscard]] QString inLanguage(const eligibility::Bilingual &text);
/// A text of a rule document: its English for readers of English, where the document gives one, else its own words.
[[nodiscard]] QString inLanguage(const QString &text, const QString &english);
/// Which words of a fact are high enough: 小型或微型.
[[nodiscard]] QString levelsFrom(const eligibility::FactKind &kind, const QString &word);
/// The title of a fact by its code; the code itself when the list of facts does not have it.
[[nodiscard]] QString titleOfFact(const QString &code);
/// 研发费用（2021）
[[nodiscard]] QString factTitle(const eligibility::FactCatalogue &catalogue, eligibility::FactRef ref);
/// A value with its unit: 112.00 万元; levels by their title, 是/否, 未知.
[[nodiscard]] QString factValue(const eligibility::FactKind &kind, const records::Value &value);
/// 研发费用（2021）：97.60 万元 → 112.00 万元
[[nodiscard]] QString changeText(const eligibility::FactCatalogue &catalogue, const eligibility::Change &change);
/// What a criterion asks for and what was found, in the unit of its measure; both may be empty.
struct FoundTexts {
    QString actual;
    QString required; ///< ≥ 3%
};
[[nodiscard]] FoundTexts foundTexts(const eligibility::FactCatalogue &catalogue, const eligibility::Finding &finding);
/// ≥ 3%
[[nodiscard]] QString lineText(const eligibility::Line &line);
/// 42 or, while indicators are unknown, 35–60
[[nodiscard]] QString pointsText(const eligibility::Award &points);

/// A rule document by its title and number: 优质中小企业梯度培育管理暂行办法（工信部企业〔2022〕63号）
[[nodiscard]] QString documentName(const eligibility::Pack &pack);
/// 专精特新中小企业：达到 7 项，未达到 1 项，待核 2 项
[[nodiscard]] QString standingText(const eligibility::Tier &tier, const cultivation::Standing &standing, QDate on);

} // namespace yumiao::ui::words
