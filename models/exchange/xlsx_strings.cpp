// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_strings.h"

#include "models/exchange/sheet_limits.h"
#include "models/exchange/xlsx_text.h"

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t SharedTextBytes = size_t{4} * limits::CellCharacters;

} // namespace

void XlsxStrings::startElement(std::string_view name, const XmlAttributes &)
{
    if (name == "si")
        m_text.clear();
    else if (name == "rPh")
        ++m_readings;
    else if (name == "t")
        m_inText = m_readings == 0;
}

void XlsxStrings::endElement(std::string_view name)
{
    if (name == "t") {
        m_inText = false;
    } else if (name == "rPh") {
        --m_readings;
    } else if (name == "si") {
        if (static_cast<qint64>(m_strings.size()) >= limits::SharedStrings)
            return fail({Fault::Invalid, u"sheet.too_many_strings"_s, {}});
        m_strings.push_back(cellText(m_text));
        if (m_strings.back().size() > limits::CellCharacters)
            fail({Fault::Invalid, u"sheet.cell_too_long"_s, {{u"string"_s, static_cast<qint64>(m_strings.size())}}});
    }
}

void XlsxStrings::text(std::string_view piece)
{
    if (!m_inText)
        return;
    m_text.append(piece);
    if (m_text.size() > SharedTextBytes)
        fail({Fault::Invalid, u"sheet.cell_too_long"_s, {{u"string"_s, static_cast<qint64>(m_strings.size()) + 1}}});
}

} // namespace yumiao::exchange
