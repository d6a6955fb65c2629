// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace yumiao::items {

/// Gives an English source text of a context ("field", "choice", "display", …) in the reader's language. Models hold no
/// words for people: whoever makes them says how they are translated.
using Translate = std::function<QString(const char *context, const char *source)>;

/// The source text itself.
[[nodiscard]] inline QString untranslated(const char *, const char *source)
{
    return QString::fromUtf8(source);
}

} // namespace yumiao::items
