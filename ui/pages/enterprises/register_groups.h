// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace yumiao::ui::pages {

/// The sections of an enterprise's fields, in the order of the paper form: on its page and in the form of a new one.
struct RegisterGroup {
    const char *title; ///< English source text, see registerTitle()
    const char *names; ///< of the fields, with blanks between
};
[[nodiscard]] std::span<const RegisterGroup> registerGroups();
/// Of the section for fields that no group names.
[[nodiscard]] const char *furtherTitle();
[[nodiscard]] QString registerTitle(const char *title);

} // namespace yumiao::ui::pages
