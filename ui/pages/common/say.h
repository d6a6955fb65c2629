// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/shell/state_panel.h"

namespace yumiao::ui::pages {

/// An error in the place of rows or a chart: cause, what is unharmed, a button to try again.
[[nodiscard]] shell::StateWords errorWords(const Error &error);

/// Says an error in the bar at the bottom.
void sayError(const PageNeeds &needs, const Error &error);
/// Says what was done and offers the way back; a receipt that wrote nothing is said as such, fields that were held
/// because somebody else wrote them are counted. An error is said as one.
void sayWritten(const PageNeeds &needs, QObject *context, const Result<store::Receipt> &receipt, const QString &done);
/// What a receipt held back, as a sentence; empty when nothing was.
[[nodiscard]] QString heldSentence(const store::Receipt &receipt);

/// Marks records as removed, for a reason the officer is asked for; says what was done. Nothing happens without a
/// reason.
void removeRecords(const PageNeeds &needs, QObject *context, records::RecordKind kind, const std::vector<RecordId> &ids,
    const QString &question);

} // namespace yumiao::ui::pages
