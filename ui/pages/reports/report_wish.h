// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/period.h"
#include "models/store/session.h"
#include "ui/print/document.h"
#include "ui/reports/progress_summary.h"

namespace yumiao::ui::pages {

/// Which report, for when, with what in it.
struct ReportWish {
    QString report = QStringLiteral("progress");
    Period period;
    QDate on; ///< the day the figures stand on (截至)
    reports::SummaryChoice content;
    bool blackAndWhite = false; ///< how it is painted; the document is the same
    friend bool operator==(const ReportWish &, const ReportWish &) = default;
};

/// The day on which a period is looked at when nothing else is said: its end, or today while it lasts.
[[nodiscard]] QDate usualDay(const Period &period, QDate today);
/// The last month that is over.
[[nodiscard]] Period usualPeriod(QDate today);

/// A route's filter: "period=2022Q3", with "&on=2022-08-15" where the day is not the usual one.
[[nodiscard]] QString filterOf(const ReportWish &wish, QDate today);
/// Period and day out of a route's filter; what is not there or not readable stays as in `wish`.
[[nodiscard]] ReportWish wishFrom(const QString &filter, ReportWish wish, QDate today);

/// A report as it was written from the records.
struct WrittenReport {
    print::Document document;
    QStringList issuers; ///< bureaus that may sign it, the usual one first
};
/// On the session's thread. Errors: those of summaryFacts() and progressSummary().
[[nodiscard]] Result<WrittenReport> writtenReport(const store::Session &session, const ReportWish &wish);

} // namespace yumiao::ui::pages
