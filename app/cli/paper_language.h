// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/language_switch.h"

#include <QLocale>

namespace yumiao::app::cli {

/// The words of a paper in its own language as long as it lives; then those of the line again.
class PaperLanguage {
public:
    explicit PaperLanguage(const QString &language)
        : m_before(QLocale())
    {
        m_switch.use(language);
    }
    PaperLanguage(const PaperLanguage &) = delete;
    PaperLanguage &operator=(const PaperLanguage &) = delete;
    ~PaperLanguage() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
    ui::shell::LanguageSwitch m_switch;
};

} // namespace yumiao::app::cli
