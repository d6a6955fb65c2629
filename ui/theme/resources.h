// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yumiao::ui::theme {

/// Makes the embedded tokens, style sheet and icons known. A static library's resources stay out of a program until
/// somebody asks for them by name; everything in ui/theme that reads them asks here first. Cheap when repeated.
void openResources();

} // namespace yumiao::ui::theme
