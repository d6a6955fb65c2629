// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/name_pool.h"

#include <algorithm>

namespace yumiao::store {
namespace {

constexpr char RowEnd = '\n'; // never part of a needle, so no hit crosses two rows
constexpr size_t HitsBetweenLooks = 65'536;

} // namespace

void NamePool::add(QByteArrayView text)
{
    m_starts.push_back(static_cast<quint32>(m_text.size()));
    m_text.insert(m_text.end(), text.begin(), text.end());
    m_text.push_back(RowEnd);
    for (const char byte : text)
        ++m_byteCounts[static_cast<unsigned char>(byte)];
}

void NamePool::seal()
{
    m_text.resize(m_text.size() + static_cast<size_t>(ScanPadding), RowEnd);
    m_text.shrink_to_fit();
    m_starts.shrink_to_fit();
}

NamePool NamePool::reordered(const std::vector<quint32> &order) const
{
    NamePool other;
    other.m_text.reserve(m_text.size());
    other.m_starts.reserve(order.size());
    for (const quint32 row : order)
        other.add(text(row));
    other.seal();
    return other;
}

QByteArrayView NamePool::text(size_t row) const
{
    const size_t end = row + 1 < m_starts.size() ? m_starts[row + 1] : m_text.size() - static_cast<size_t>(ScanPadding);
    return {m_text.data() + m_starts[row], static_cast<qsizetype>(end - m_starts[row] - 1)};
}

ScanNeedle NamePool::prepared(QByteArrayView needle) const
{
    const auto countAt = [&](qsizetype at) { return m_byteCounts[static_cast<unsigned char>(needle[at])]; };
    ScanNeedle it{needle, 0, 0};
    for (qsizetype at = 1; at < needle.size(); ++at)
        if (countAt(at) < countAt(it.first))
            it.first = at;
    it.second = it.first == 0 ? needle.size() - 1 : 0;
    for (qsizetype at = 0; at < needle.size(); ++at)
        if (at != it.first && countAt(at) < countAt(it.second))
            it.second = at;
    return it;
}

/// The row that `offset` lies in, at or after `from`: the next ones are looked at first, since common words stand in
/// nearly every row.
size_t NamePool::rowAt(quint32 offset, size_t from) const
{
    size_t step = 1;
    size_t high = from + 1;
    while (high < m_starts.size() && m_starts[high] <= offset) {
        from = high;
        high += step;
        step *= 2;
    }
    const auto begin = m_starts.begin() + static_cast<std::ptrdiff_t>(from);
    const auto end = m_starts.begin() + static_cast<std::ptrdiff_t>(std::min(high, m_starts.size()));
    return from + static_cast<size_t>(std::upper_bound(begin, end, offset) - begin) - 1;
}

/// Calls take(row, place in its text) for the first hit in each row, until it answers false.
template <typename Take>
void NamePool::scanFor(QByteArrayView needle, const Cancel &cancel, ScanText scan, Take take) const
{
    const auto textSize = static_cast<qsizetype>(m_text.size()) - ScanPadding;
    if (needle.isEmpty() || needle.size() > textSize)
        return;
    const ScanNeedle wanted = prepared(needle);
    const char *const begin = m_text.data();
    const char *const last = begin + (textSize - needle.size());
    const char *at = begin;
    size_t row = 0;
    size_t hits = 0;
    while ((at = scan(at, last, wanted)) != nullptr) {
        const auto offset = static_cast<quint32>(at - begin);
        row = rowAt(offset, row);
        if (!take(static_cast<quint32>(row), offset - m_starts[row]) || ++row == m_starts.size())
            break;
        at = begin + m_starts[row];
        if (++hits % HitsBetweenLooks == 0 && cancel.stop_requested())
            break;
    }
}

std::vector<quint32> NamePool::find(QByteArrayView needle, size_t limit, const Cancel &cancel, ScanText scan) const
{
    std::vector<quint32> found;
    if (limit == 0)
        return found;
    scanFor(needle, cancel, scan, [&](quint32 row, quint32) {
        found.push_back(row);
        return found.size() < limit;
    });
    return found;
}

std::vector<NamePool::Hit> NamePool::hits(QByteArrayView needle, const Cancel &cancel) const
{
    std::vector<Hit> found;
    scanFor(needle, cancel, scanWays().back().scan, [&](quint32 row, quint32 at) {
        found.push_back({row, at});
        return true;
    });
    return found;
}

} // namespace yumiao::store
