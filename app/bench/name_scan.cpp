// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/name_scan.h"

#include <algorithm>
#include <cstring>

namespace yumiao::app::bench {

NameScan::NameScan(const RawEngine &raw, Column column)
{
    const char *const from = " FROM enterprise_search s JOIN enterprise e ON e.id = s.id WHERE e.removed IS NULL "
                             "ORDER BY s.name_key, s.id";
    m_ids = raw.numbers((QByteArrayLiteral("SELECT s.id") + from).constData());
    const QByteArray select = column == Column::Names ? QByteArrayLiteral("SELECT replace(s.folded, char(10), ' ')")
                                                      : QByteArrayLiteral("SELECT replace(s.initials, char(10), ' ')");
    raw.readTexts((select + from).constData(), [this](QByteArrayView row) {
        m_text += row;
        m_text += '\n';
        m_ends.push_back(m_text.size());
    });
}

std::vector<qint64> NameScan::find(const QByteArray &text) const
{
    std::vector<qint64> found;
    const char *at = m_text.constData();
    const char *const end = at + m_text.size();
    const auto size = static_cast<size_t>(text.size());
    while (const void *hit = memmem(at, static_cast<size_t>(end - at), text.constData(), size)) {
        const qsizetype place = static_cast<const char *>(hit) - m_text.constData();
        const auto row = std::upper_bound(m_ends.begin(), m_ends.end(), place);
        found.push_back(m_ids[static_cast<size_t>(row - m_ends.begin())]);
        at = m_text.constData() + *row;
    }
    return found;
}

} // namespace yumiao::app::bench
