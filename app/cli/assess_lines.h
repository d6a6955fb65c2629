// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/judgement.h"

#include <QStringList>

namespace yumiao::app::cli {

/// The judgement of one enterprise for people: the result, every criterion, what is missing, the ways.
[[nodiscard]] QStringList judgedLines(const cultivation::Judged &judged, const cultivation::Inquiry &inquiry);

/// One enterprise as a row of the list of all, and the headings of that list.
[[nodiscard]] QStringList judgedCells(const cultivation::Judged &judged, const cultivation::Inquiry &inquiry);
[[nodiscard]] QStringList judgedHeadings();

} // namespace yumiao::app::cli
