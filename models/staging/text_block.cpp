// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/text_block.h"

#include <algorithm>

namespace yumiao::staging {
namespace {

constexpr QChar Quote = u'"';

bool endsRow(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool endsCell(QChar c)
{
    return c == u'\t' || endsRow(c);
}

/// Walks through a block, cell by cell.
class BlockText {
public:
    explicit BlockText(QStringView text)
        : m_text(text)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QString takeCell()
    {
        if (!atEnd() && m_text[m_at] == Quote)
            if (const auto closing = closingQuote()) {
                const QString inside = m_text.sliced(m_at + 1, *closing - m_at - 1).toString();
                m_at = *closing + 1;
                return QString(inside).replace(QStringLiteral("\"\""), QStringLiteral("\""));
            }
        const qsizetype from = m_at;
        while (!atEnd() && !endsCell(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }
    /// After a cell: whether another one of the same row follows.
    [[nodiscard]] bool goOn()
    {
        if (atEnd())
            return false;
        const QChar sign = m_text[m_at++];
        if (sign == u'\r' && !atEnd() && m_text[m_at] == u'\n')
            ++m_at;
        return sign == u'\t';
    }

private:
    /// Where the quotation mark at the present place ends its cell; nothing where it is text.
    [[nodiscard]] std::optional<qsizetype> closingQuote()
    {
        if (m_at >= m_textFrom && m_at < m_textTo)
            return std::nullopt;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] != Quote)
                continue;
            if (i + 1 < m_text.size() && m_text[i + 1] == Quote) {
                ++i;
                continue;
            }
            if (i + 1 == m_text.size() || endsCell(m_text[i + 1]))
                return i;
            return std::nullopt;
        }
        m_textFrom = m_at; // none closes from here on: looking once is enough
        m_textTo = m_text.size();
        return std::nullopt;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_textFrom = 0;
    qsizetype m_textTo = 0;
};

bool isEmptyRow(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

Result<std::vector<QStringList>> blockRows(QStringView text)
{
    constexpr QChar ByteOrderMark(0xFEFF);
    if (text.startsWith(ByteOrderMark))
        text = text.sliced(1);
    std::vector<QStringList> rows;
    qsizetype cells = 0;
    BlockText block(text);
    while (!block.atEnd()) {
        QStringList row;
        do {
            row.append(block.takeCell());
            ++cells;
        } while (block.goOn() && cells <= MostBlockCells);
        rows.push_back(std::move(row));
        if (rows.size() > static_cast<size_t>(MostBlockRows) || cells > MostBlockCells)
            return failure(Fault::Invalid, QStringLiteral("block.too_large"),
                {{QStringLiteral("most"), MostBlockRows}, {QStringLiteral("most_cells"), MostBlockCells}});
    }
    while (!rows.empty() && isEmptyRow(rows.back()) && rows.back().size() <= 1)
        rows.pop_back();
    if (rows.empty())
        return failure(Fault::Invalid, QStringLiteral("block.empty"));
    return rows;
}

} // namespace yumiao::staging
