// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/tokens.h"
#include "ui/theme/yumiao_style.h"

#include <QApplication>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace yumiao::ui::theme {

namespace {
Appearance &appearanceInUse()
{
    static Appearance it;
    return it;
}

bool systemIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    return dark;
}
} // namespace

void applyTheme(QApplication &application, const Appearance &appearance)
{
    const bool dark = appearance.look == Look::System ? systemIsDark() : appearance.look == Look::Dark;
    static const bool styled = [] {
        QApplication::setStyle(new YumiaoStyle); // the application owns its style
        return true;
    }();
    Q_UNUSED(styled)
    appearanceInUse() = appearance;
    setFontStep(appearance.step);
    clearIconCache();
    clearGlyphCache();
    const Tokens tokens = appearance.look == Look::HighContrast ? Tokens::highContrast()
        : dark                                                  ? Tokens::dark()
                                                                : Tokens::light();
    QApplication::setPalette(paletteOf(tokens));
    QApplication::setFont(font(FontRole::Body));
    application.setStyleSheet(styleSheetOf(tokens));
    setCurrent(tokens); // last: a new style sheet would take fonts back that widgets set when they hear of the change
}

const Appearance &appearance()
{
    return appearanceInUse();
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // it will be styled when it is first shown
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void setTone(QWidget *widget, const char *token)
{
    setStyleProperty(widget, "tone", QString::fromLatin1(token));
}

} // namespace yumiao::ui::theme
