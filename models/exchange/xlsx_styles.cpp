// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_styles.h"

#include "models/exchange/sheet_limits.h"
#include "models/exchange/xlsx_text.h"

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

} // namespace

void XlsxStyles::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "numFmt") {
        const std::string_view code = attributes.value("formatCode");
        m_formats.insert(wholeNumber(attributes.value("numFmtId")).value_or(-1), styleOfFormat(utf8(code)));
    } else if (name == "cellXfs") {
        m_inCellFormats = true;
    } else if (name == "xf" && m_inCellFormats) {
        const int format = wholeNumber(attributes.value("numFmtId")).value_or(0);
        m_styles.push_back(m_formats.value(format, builtInStyle(format)));
        if (static_cast<qint64>(m_styles.size()) > limits::Styles)
            fail({Fault::Invalid, u"sheet.damaged"_s, {{u"part"_s, u"styles"_s}}});
    }
}

void XlsxStyles::endElement(std::string_view name)
{
    if (name == "cellXfs")
        done();
}

} // namespace yumiao::exchange
