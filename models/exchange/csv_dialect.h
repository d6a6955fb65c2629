// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace yumiao::exchange {

/// How a text file separates its cells.
struct CsvDialect {
    QChar delimiter = u',';
    bool named = false; ///< the first line says "sep=;" and holds no data
};

/// Finds the delimiter among comma, semicolon and tab in the beginning of a file: the one that cuts the most rows
/// into the same number of cells, the larger number winning a tie. Comma where none does.
[[nodiscard]] CsvDialect findDialect(QStringView beginning);

} // namespace yumiao::exchange
