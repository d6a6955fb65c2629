// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xlsx_xml.h"

#include <QString>

#include <string>
#include <vector>

namespace yumiao::exchange {

/// Reads xl/sharedStrings.xml: the texts that cells refer to by number. Readings for the ear (rPh) are left out.
/// Errors: sheet.too_many_strings, sheet.cell_too_long.
class XlsxStrings final : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view piece) override;
    [[nodiscard]] std::vector<QString> takeStrings() { return std::move(m_strings); }

private:
    std::vector<QString> m_strings;
    std::string m_text;
    bool m_inText = false;
    int m_readings = 0;
};

} // namespace yumiao::exchange
