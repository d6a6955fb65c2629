// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/criterion.h"
#include "ui/pages/rulebook/rule_node.h"

#include <QJsonObject>
#include <QStringList>

namespace yumiao::ui::pages {

/// How a value of a rule document is typed.
enum class RuleInput {
    Text,     ///< one line
    LongText, ///< several
    Whole,    ///< a whole number
    Choice,   ///< one of `choices`
    Choices,  ///< any of `choices`: a list of codes
    Flag,     ///< true, or not written
    Line,     ///< a comparison with its number: one of four keys
    Measure,  ///< which measure: its key, with a fact as value
};

/// One word that may be chosen.
struct RuleChoice {
    QString code; ///< empty: not written
    QString title;
};

/// A value of a line that can be typed.
struct RuleField {
    QString key; ///< below the line's path: "title", "measure.of"
    RuleInput input = RuleInput::Text;
    std::vector<RuleChoice> choices{};
    bool locked = false;     ///< shown, not typed
    QString title{};         ///< when it is not that of the key
    QStringList otherKeys{}; ///< of Line and Measure: the keys that take each other's place
};

/// The values of a line, in the order of the form. What is asked follows from what the line says it is.
[[nodiscard]] std::vector<RuleField> ruleFields(RuleNodeKind kind, const QJsonObject &line,
    const QStringList &scoreClasses, const eligibility::FactCatalogue &catalogue);

/// Facts of the given types by their titles.
[[nodiscard]] std::vector<RuleChoice> factChoices(
    const eligibility::FactCatalogue &catalogue, std::initializer_list<eligibility::FactType> types);

/// The comparisons and the measures with their keys.
[[nodiscard]] const std::vector<RuleChoice> &comparisonChoices();
[[nodiscard]] std::vector<RuleChoice> measureChoices();

} // namespace yumiao::ui::pages
