// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/raw_engine.h"

#include <QByteArray>

#include <vector>

namespace yumiao::app::bench {

/// The least that a search in memory can do: one text of all folded names, or of all initials, in the order of names,
/// read through with the C library's memmem.
class NameScan {
public:
    enum class Column { Names, Initials };
    NameScan(const RawEngine &raw, Column column);

    /// The ids of the rows that contain the text, in the order of names.
    [[nodiscard]] std::vector<qint64> find(const QByteArray &text) const;

private:
    QByteArray m_text; ///< rows end in a line break
    std::vector<qsizetype> m_ends;
    std::vector<qint64> m_ids;
};

} // namespace yumiao::app::bench
