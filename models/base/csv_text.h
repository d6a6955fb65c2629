// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace yumiao {

/// The rows of separated text as RFC 4180 has it: quoted fields may hold the separator, line ends and doubled quotes;
/// lines end in LF, CR LF or CR; a byte-order mark in front and a line end behind the last row are not data; an empty
/// line is a row of one empty field. Blanks and quotes inside an unquoted field are kept as they are.
/// Errors (Fault::Invalid, with `line`, from 1): csv.open_quote (a quoted field that never ends);
/// csv.after_quote (text between a closing quote and the next separator).
[[nodiscard]] Result<QList<QStringList>> csvRows(QStringView text, QChar separator = QLatin1Char(','));

/// One row with its CR LF-free end "\n"; fields are quoted where they must be.
[[nodiscard]] QString csvLine(const QStringList &fields, QChar separator = QLatin1Char(','));

/// The place of each name in a header row; fails with csv.no_column (`column`) for the first that is missing.
[[nodiscard]] Result<QList<qsizetype>> csvColumns(const QStringList &header, const QStringList &names);

} // namespace yumiao
