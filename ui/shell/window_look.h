// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QWidget;

namespace yumiao::ui::shell {

class LanguageSwitch;
class Settings;

/// Appearance and language of the window, remembered: light, dark or high contrast, font step, language, place on the
/// screen.
class WindowLook final : public QObject {
    Q_OBJECT
public:
    WindowLook(Settings &settings, LanguageSwitch &language);
    /// Applies what was remembered, or light, standard and the language of the system.
    void restore();
    void restoreGeometry(QWidget &window) const;
    void rememberGeometry(const QWidget &window);
    void toggleDark();
    /// High contrast, or back to light.
    void toggleHighContrast();
    void setLook(theme::Look look);
    void setFontStep(theme::FontStep step);
    /// One step larger or smaller, within those there are.
    void stepFont(int by);
    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const;

private:
    void apply(const theme::Appearance &appearance);

    Settings &m_settings;
    LanguageSwitch &m_language;
};

} // namespace yumiao::ui::shell
