// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plantext/paragraphs.h"

#include <QHash>

namespace yumiao::plantext {

/// What a paragraph's mark makes of it.
enum class Role { Plain, Chapter, Section, Clause };

/// Which depth of numbering a plan uses for what. It is looked at chapter by chapter: under one chapter the clauses may
/// be （一）, under the next 1.
struct PlanShape {
    size_t headLength = 0;        ///< paragraphs before the first chapter or clause
    QHash<qsizetype, Role> roles; ///< by where a paragraph begins
    [[nodiscard]] Role roleOf(const Paragraph &it) const { return roles.value(it.where.at, Role::Plain); }
};

/// The outermost depth in use is that of the chapters, if there is one below it; the next is that of the clauses,
/// unless only those below it name units one by one: then it is that of sections.
[[nodiscard]] PlanShape planShape(const PlanSource &source);

} // namespace yumiao::plantext
