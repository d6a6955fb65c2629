// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_parser.h"

#include "models/exchange/formula_guard.h"
#include "models/exchange/sheet_limits.h"

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

} // namespace

Done CsvParser::feed(QStringView text)
{
    for (const QChar c : text) {
        if (const Done done = take(c); !done)
            return done;
    }
    return {};
}

Done CsvParser::take(QChar c)
{
    if (m_state == State::AfterReturn) {
        m_state = State::CellStart;
        if (c == u'\n')
            return {};
    }
    if (c == u'\n' || (c == u'\r' && m_state != State::Quoted))
        ++m_line;
    if (m_state == State::Quoted) {
        if (c == u'"')
            m_state = State::QuoteInQuoted;
        else
            m_cell.append(c);
    } else if (m_state == State::QuoteInQuoted && c == u'"') {
        m_cell.append(c);
        m_state = State::Quoted;
    } else {
        takeOutside(c);
    }
    if (m_cell.size() > limits::CellCharacters)
        return refuse(u"sheet.cell_too_long"_s, m_cellLine);
    if (m_row.cells.size() > static_cast<size_t>(limits::Columns))
        return refuse(u"sheet.too_many_columns"_s, m_line);
    return {};
}

void CsvParser::takeOutside(QChar c)
{
    if (c == m_delimiter) {
        endCell();
    } else if (c == u'\n' || c == u'\r') {
        endCell();
        endRow();
        if (c == u'\r')
            m_state = State::AfterReturn;
    } else if (c == u'"' && m_state == State::CellStart) {
        m_state = State::Quoted;
        m_cellWasQuoted = true;
        m_cellLine = m_line;
    } else {
        if (m_state == State::CellStart)
            m_cellLine = m_line;
        m_cell.append(c);
        m_state = State::Plain;
    }
}

void CsvParser::endCell()
{
    Cell cell;
    if (!m_cell.isEmpty()) {
        cell.kind = CellKind::Text;
        cell.text = unguarded(m_cell);
    }
    m_row.cells.push_back(std::move(cell));
    m_cell.clear();
    m_cellWasQuoted = false;
    m_state = State::CellStart;
}

void CsvParser::endRow()
{
    m_row.number = m_rowNumber++;
    while (!m_row.cells.empty() && m_row.cells.back().kind == CellKind::Empty)
        m_row.cells.pop_back();
    if (!m_row.cells.empty())
        m_rows.push_back(std::move(m_row));
    m_row = {};
}

Done CsvParser::finish()
{
    if (m_state == State::Quoted)
        return refuse(u"sheet.open_quote"_s, m_cellLine);
    if (m_state == State::AfterReturn)
        return {};
    if (m_state != State::CellStart || !m_row.cells.empty()) {
        endCell();
        endRow();
    }
    return {};
}

tl::unexpected<Error> CsvParser::refuse(QString what, qint64 line) const
{
    return failure(Fault::Invalid, std::move(what),
        {{u"row"_s, m_rowNumber}, {u"column"_s, static_cast<int>(m_row.cells.size()) + 1}, {u"line"_s, line},
            {u"quoted"_s, m_cellWasQuoted}});
}

} // namespace yumiao::exchange
