// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace yumiao::ui::reports {

/// A report that the program can write.
struct ReportEntry {
    const char *code;  ///< stable, on the command line and in routes: "progress"
    const char *title; ///< English source text, context "report"
    const char *icon;
};

/// In the order in which they are listed.
[[nodiscard]] std::span<const ReportEntry> reportCatalog();
/// Nullptr when there is no report of that code.
[[nodiscard]] const ReportEntry *findReport(QStringView code);
[[nodiscard]] QStringList reportCodes();
/// In the reader's language.
[[nodiscard]] QString reportTitle(const ReportEntry &report);

} // namespace yumiao::ui::reports
