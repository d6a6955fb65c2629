// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/text_sheet.h"
#include "ui/print/document.h"
#include "ui/print/page_form.h"

#include <QJsonObject>

namespace yumiao::app::cli {

/// A report as it will stand on paper and, where it is a table that is worked on, as a sheet; and what the answer says
/// of it.
struct Paper {
    ui::print::Document document;
    ui::print::PageForm form;
    QJsonObject of;
    exchange::TextSheet sheet{};
};

} // namespace yumiao::app::cli
