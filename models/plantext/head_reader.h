// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plantext/paragraphs.h"

#include <span>

namespace yumiao::plantext {

/// Reads what stands before the first chapter: title, document number, issuer, day, addressee, preamble; paints each
/// with its kind in `kinds`, one for each character of the text. What is none of these stays as it is.
void readHead(
    const PlanSource &source, std::span<const Paragraph> head, PlanReading &reading, std::vector<PieceKind> &kinds);

/// A line that names a body and nothing else (署名).
[[nodiscard]] bool isIssuerLine(QStringView line);
/// The day of a line that is a date and nothing else; invalid otherwise.
[[nodiscard]] QDate dayOfLine(QStringView line);

} // namespace yumiao::plantext
