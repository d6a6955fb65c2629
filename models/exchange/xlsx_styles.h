// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xlsx_numbers.h"
#include "models/exchange/xlsx_xml.h"

#include <QHash>

namespace yumiao::exchange {

/// Reads xl/styles.xml: for each cell format how its numbers are seen.
class XlsxStyles final : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    /// By the number that stands in a cell's "s".
    [[nodiscard]] std::vector<NumberStyle> takeStyles() { return std::move(m_styles); }

private:
    QHash<int, NumberStyle> m_formats;
    std::vector<NumberStyle> m_styles;
    bool m_inCellFormats = false;
};

} // namespace yumiao::exchange
