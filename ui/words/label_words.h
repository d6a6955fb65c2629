// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"
#include "models/records/field.h"
#include "models/records/record_description.h"

namespace yumiao::ui::words {

/// A text of a figure or chart in the reader's language: words of the program translated, names of the data as they
/// are.
[[nodiscard]] QString shown(const figures::Label &label);

/// Titles out of the descriptions, in the reader's language.
[[nodiscard]] QString recordTitle(const records::RecordDescription &description);
[[nodiscard]] QString fieldTitle(const records::Field &field);
[[nodiscard]] QString unitTitle(const records::Field &field);
[[nodiscard]] QString choiceTitle(const records::Choice &choice);
/// The title of a stored choice code of a field; the code itself when the list does not know it.
[[nodiscard]] QString choiceTitle(const records::Field &field, const QString &code);

/// An English source text of a context in the reader's language: what item models are given to speak with.
[[nodiscard]] QString translated(const char *context, const char *source);

} // namespace yumiao::ui::words
