// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plantext/heading_mark.h"
#include "models/plantext/plan_reading.h"

namespace yumiao::plantext {

/// A line of the text, or the part of one that begins with a heading of its own.
struct Paragraph {
    Stretch where; ///< without the line feed
    std::optional<HeadingMark> mark;
    bool isTable = false; ///< cells with tabs between

    /// Behind the mark.
    [[nodiscard]] qsizetype bodyAt() const { return mark ? where.at + mark->at + mark->length : where.at; }
};

/// The text as the parts of the reader see it.
struct PlanSource {
    QString text;
    QString narrowText; ///< page marks blanked, lines that only a page width broke joined by a blank
    std::vector<Paragraph> paragraphs;
    std::vector<Stretch> pageMarks;

    [[nodiscard]] QStringView words(Stretch where) const { return QStringView(narrowText).mid(where.at, where.length); }
    [[nodiscard]] QStringView words(const Paragraph &it) const { return words(it.where); }
    /// As written, without page marks and without the breaks of a page's width; no blanks around.
    [[nodiscard]] QString written(Stretch where) const;
};

[[nodiscard]] PlanSource planSource(const QString &text);

} // namespace yumiao::plantext
