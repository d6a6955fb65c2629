// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "ui/shell/language_switch.h"

#include <QCoreApplication>

namespace yumiao::app {

QString languageWished(int argc, char **argv)
{
    constexpr size_t valueAt = sizeof("--lang=") - 1;
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "--lang") == 0 && i + 1 < argc)
            return QString::fromLocal8Bit(argv[i + 1]);
        if (qstrncmp(argv[i], "--lang=", valueAt) == 0)
            return QString::fromLocal8Bit(argv[i] + valueAt);
    }
    return ui::shell::LanguageSwitch::systemLanguage();
}

} // namespace yumiao::app
