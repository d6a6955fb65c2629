// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_rows.h"

#include "models/exchange/sheet_limits.h"
#include "models/exchange/xlsx_text.h"

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t CellTextBytes = size_t{4} * limits::CellCharacters;

} // namespace

void XlsxRows::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (!m_inSheet) {
        m_inSheet = name == "sheetData";
    } else if (name == "row") {
        startRow(attributes);
    } else if (name == "c") {
        startCell(attributes);
    } else if (!m_inCell) {
        return;
    } else if (name == "v") {
        m_hasValue = true;
        m_collect = m_type != Type::Inline;
    } else if (name == "f") {
        m_hasFormula = true;
    } else if (name == "rPh") {
        ++m_readings;
    } else if (name == "t") {
        m_hasValue = true;
        m_collect = m_type == Type::Inline && m_readings == 0;
    }
}

void XlsxRows::endElement(std::string_view name)
{
    if (!m_inSheet)
        return;
    if (name == "v" || name == "t")
        m_collect = false;
    else if (name == "rPh")
        --m_readings;
    else if (name == "c")
        endCell();
    else if (name == "row")
        endRow();
    else if (name == "sheetData")
        done();
}

void XlsxRows::text(std::string_view piece)
{
    if (!m_collect)
        return;
    m_value.append(piece);
    if (m_value.size() > CellTextBytes)
        failAt(u"sheet.cell_too_long"_s);
}

void XlsxRows::startRow(const XmlAttributes &attributes)
{
    const std::string_view stated = attributes.value("r");
    const int number = stated.empty() ? m_lastRow + 1 : wholeNumber(stated).value_or(0);
    if (number <= m_lastRow || number > limits::Rows) {
        fail({Fault::Corrupt, u"sheet.rows_out_of_order"_s, {{u"row"_s, utf8(stated)}, {u"after"_s, m_lastRow}}});
        return;
    }
    m_lastRow = number;
    m_row = {};
    m_row.number = number;
    m_row.hidden = attributes.isTrue("hidden");
    m_column = -1;
}

void XlsxRows::startCell(const XmlAttributes &attributes)
{
    const std::string_view reference = attributes.value("r");
    const auto place = reference.empty() ? CellPlace{m_row.number, m_column + 1} : cellPlace(reference);
    if (!place || place->row != m_row.number || place->column <= m_column || place->column >= limits::Columns) {
        fail({Fault::Corrupt, u"sheet.bad_reference"_s, {{u"cell"_s, utf8(reference)}, {u"row"_s, m_row.number}}});
        return;
    }
    m_column = place->column;
    const std::string_view type = attributes.value("t");
    m_type = type.empty() || type == "n" ? Type::Number
        : type == "s"                    ? Type::Shared
        : type == "inlineStr"            ? Type::Inline
        : type == "b"                    ? Type::Bool
        : type == "e"                    ? Type::Error
        : type == "d"                    ? Type::IsoDate
                                         : Type::Plain;
    const std::string_view style = attributes.value("s");
    const auto styleNumber = style.empty() ? std::optional(0) : wholeNumber(style);
    m_style = static_cast<size_t>(styleNumber.value_or(0));
    m_value.clear();
    m_inCell = true;
    m_hasValue = m_hasFormula = m_collect = false;
    m_readings = 0;
    const bool known = m_tables.styles.empty() || m_style < m_tables.styles.size();
    if (!styleNumber || !known)
        failAt(u"sheet.bad_style"_s);
}

void XlsxRows::endCell()
{
    m_inCell = false;
    Cell cell = cellOfValue();
    if (cell.text.size() > limits::CellCharacters)
        return failAt(u"sheet.cell_too_long"_s);
    if (cell.kind == CellKind::Empty)
        return;
    m_row.cells.emplace_back(m_column, std::move(cell));
}

Cell XlsxRows::cellOfValue()
{
    if (!m_hasValue)
        return m_hasFormula ? Cell{CellKind::Error, u"="_s, {}} : Cell{};
    if (m_value.empty())
        return {};
    switch (m_type) {
    case Type::Number: {
        const NumberStyle style = m_style < m_tables.styles.size() ? m_tables.styles[m_style] : NumberStyle::General;
        return numberCell(utf8(m_value), style, m_tables.dates);
    }
    case Type::Shared:
        return sharedText();
    case Type::Inline:
    case Type::Plain:
        return {CellKind::Text, cellText(m_value), {}};
    case Type::Bool:
        return {CellKind::Bool, m_value == "1" ? u"TRUE"_s : u"FALSE"_s, {}};
    case Type::Error:
        return {CellKind::Error, utf8(m_value), {}};
    case Type::IsoDate:
        return {CellKind::Date, utf8(m_value).replace(u'T', u' '), {}};
    }
    Q_UNREACHABLE();
}

Cell XlsxRows::sharedText()
{
    const auto index = wholeNumber(m_value);
    if (!index || static_cast<size_t>(*index) >= m_tables.strings.size()) {
        failAt(u"sheet.bad_string"_s);
        return {};
    }
    const QString &text = m_tables.strings[static_cast<size_t>(*index)];
    return text.isEmpty() ? Cell{} : Cell{CellKind::Text, text, {}};
}

void XlsxRows::endRow()
{
    if (!m_row.cells.empty())
        m_rows.push_back(std::move(m_row));
    m_row = {};
}

std::optional<Row> XlsxRows::takeRow()
{
    if (m_rows.empty() || error())
        return std::nullopt;
    FoundRow found = std::move(m_rows.front());
    m_rows.pop_front();
    const size_t width = static_cast<size_t>(found.cells.back().first) + 1;
    m_cells += static_cast<qint64>(width);
    if (m_cells > limits::Cells) {
        fail({Fault::Invalid, u"sheet.too_many_cells"_s, {{u"row"_s, found.number}}});
        return std::nullopt;
    }
    Row row{found.number, found.hidden, std::vector<Cell>(width)};
    for (auto &[column, cell] : found.cells)
        row.cells[static_cast<size_t>(column)] = std::move(cell);
    return row;
}

void XlsxRows::failAt(const QString &what)
{
    fail({Fault::Corrupt, what, {{u"cell"_s, cellName({m_row.number, m_column})}, {u"row"_s, m_row.number}}});
}

} // namespace yumiao::exchange
