// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

namespace yumiao::ui::words {

/// An error as one sentence in the reader's language: what happened, what was kept, what to do. The only place where a
/// stable word becomes words for people; an unknown word gives a general sentence that names it.
[[nodiscard]] QString sentence(const Error &error);

/// The short reason beside a field or a cell ("17 characters, must be 18"): for form fields, set-aside rows and
/// problems.
[[nodiscard]] QString reason(const QString &what, const QVariantMap &detail);

} // namespace yumiao::ui::words
