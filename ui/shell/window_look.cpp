// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_look.h"

#include "ui/shell/language_switch.h"
#include "ui/shell/settings.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace yumiao::ui::shell {

namespace {
const QString lookKey = QStringLiteral("window/look");
const QString stepKey = QStringLiteral("window/font_step");
const QString languageKey = QStringLiteral("window/language");
const QString geometryKey = QStringLiteral("window/geometry");
constexpr int lastFontStep = static_cast<int>(theme::largestFontStep);

QString wordOf(theme::Look look)
{
    switch (look) {
    case theme::Look::Light:
        return QStringLiteral("light");
    case theme::Look::Dark:
        return QStringLiteral("dark");
    case theme::Look::System:
        return QStringLiteral("system");
    case theme::Look::HighContrast:
        return QStringLiteral("contrast");
    }
    return {};
}

theme::Look lookOf(const QString &word)
{
    if (word == QLatin1String("dark"))
        return theme::Look::Dark;
    if (word == QLatin1String("contrast"))
        return theme::Look::HighContrast;
    return word == QLatin1String("system") ? theme::Look::System : theme::Look::Light;
}
} // namespace

WindowLook::WindowLook(Settings &settings, LanguageSwitch &language)
    : m_settings(settings)
    , m_language(language)
{
}

void WindowLook::restore()
{
    const int step = m_settings.value(stepKey).isValid() ? m_settings.value(stepKey).toInt()
                                                         : static_cast<int>(theme::FontStep::Standard);
    apply({lookOf(m_settings.value(lookKey).toString()), static_cast<theme::FontStep>(qBound(0, step, lastFontStep))});
    const QString language = m_settings.value(languageKey).toString();
    m_language.use(language.isEmpty() ? LanguageSwitch::systemLanguage() : language);
}

void WindowLook::restoreGeometry(QWidget &window) const
{
    if (window.restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        return;
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    window.resize(QSize(1440, 900).boundedTo(room).expandedTo(window.minimumSize()));
}

void WindowLook::rememberGeometry(const QWidget &window)
{
    m_settings.setValue(geometryKey, window.saveGeometry());
}

void WindowLook::apply(const theme::Appearance &appearance)
{
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    if (application)
        theme::applyTheme(*application, appearance);
}

void WindowLook::toggleDark()
{
    setLook(theme::current().isDark() ? theme::Look::Light : theme::Look::Dark);
}

void WindowLook::toggleHighContrast()
{
    const bool on = theme::appearance().look == theme::Look::HighContrast;
    setLook(on ? theme::Look::Light : theme::Look::HighContrast);
}

void WindowLook::setLook(theme::Look look)
{
    m_settings.setValue(lookKey, wordOf(look));
    apply({look, theme::fontStep()});
}

void WindowLook::setFontStep(theme::FontStep step)
{
    m_settings.setValue(stepKey, static_cast<int>(step));
    apply({theme::appearance().look, step});
}

void WindowLook::stepFont(int by)
{
    const int step = qBound(0, static_cast<int>(theme::fontStep()) + by, lastFontStep);
    setFontStep(static_cast<theme::FontStep>(step));
}

void WindowLook::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
    m_language.use(language);
}

QString WindowLook::language() const
{
    return m_language.current();
}

} // namespace yumiao::ui::shell
