// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"
#include "models/store/filter.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {

/// The wordings of conditions, all in one context.
struct FilterSentence {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::FilterSentence)
};

/// A wording with its places filled; a blank stands where a Chinese character and a Latin letter or digit would touch.
[[nodiscard]] QString filledIn(const QString &form, const QStringList &values);
/// "a, b or c"
[[nodiscard]] QString eitherOf(const QStringList &values);
/// A value of a filter as people read it: with its unit, a day told from today in words, texts quoted.
[[nodiscard]] QString filterValue(const records::Field &field, const QString &text);
/// "Revenue is at least 2,000 万元": a comparison of a field of this title and shape with values in words.
[[nodiscard]] QString comparisonPhrase(
    const records::Field &field, const QString &title, const store::Filter &condition, bool isNegated);
/// "≥ 2,000 万元": the same for a chip, without the title.
[[nodiscard]] QString comparisonSigns(const records::Field &field, const store::Filter &condition);

} // namespace yumiao::ui::pages
