// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_catalog.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yumiao::ui::reports {

std::span<const ReportEntry> reportCatalog()
{
    static constexpr std::array entries{
        ReportEntry{"progress", QT_TRANSLATE_NOOP("report", "Progress summary"), "file-text"},
    };
    return entries;
}

const ReportEntry *findReport(QStringView code)
{
    const auto entries = reportCatalog();
    const auto found = std::find_if(
        entries.begin(), entries.end(), [code](const ReportEntry &entry) { return code == QLatin1String(entry.code); });
    return found == entries.end() ? nullptr : &*found;
}

QStringList reportCodes()
{
    QStringList codes;
    for (const ReportEntry &entry : reportCatalog())
        codes.append(QLatin1String(entry.code));
    return codes;
}

QString reportTitle(const ReportEntry &report)
{
    return QCoreApplication::translate("report", report.title);
}

} // namespace yumiao::ui::reports
