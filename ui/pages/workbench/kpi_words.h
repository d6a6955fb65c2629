// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace yumiao::ui::pages {

/// The context of all words on the figure cards.
class KpiWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::KpiWords)
};

} // namespace yumiao::ui::pages
