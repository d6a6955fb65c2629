// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include "ui/theme/tokens.h"

#include <QFontDatabase>
#include <QStringList>
#include <QVariant>
#include <QWidget>

namespace yumiao::ui::theme {

namespace {
FontStep &stepInUse()
{
    static FontStep step = FontStep::Standard;
    return step;
}

double stepInPoints(FontStep step)
{
    switch (step) {
    case FontStep::Compact:
        return -0.5;
    case FontStep::Standard:
        return 0.0;
    case FontStep::Large:
        return 1.0;
    case FontStep::ExtraLarge:
        return 2.0;
    }
    return 0.0;
}

double sizeOfRole(FontRole role)
{
    switch (role) {
    case FontRole::Kpi:
        return 21.0;
    case FontRole::Amount:
        return 19.0;
    case FontRole::H1:
        return 14.0;
    case FontRole::H2:
        return 12.0;
    case FontRole::H3:
        return 10.5;
    case FontRole::Body:
        return 9.5;
    case FontRole::Small:
        return 9.0;
    case FontRole::Cap:
        return 8.5;
    }
    return 9.5;
}

bool isBold(FontRole role)
{
    switch (role) {
    case FontRole::Kpi:
    case FontRole::Amount:
    case FontRole::H1:
    case FontRole::H2:
    case FontRole::H3:
        return true;
    case FontRole::Body:
    case FontRole::Small:
    case FontRole::Cap:
        return false;
    }
    return false;
}

const char roleProperty[] = "yumiaoFontRole";
} // namespace

QString screenFamily()
{
    static const QString family = [] {
        const QStringList wanted{QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("Source Han Sans SC"), QStringLiteral("PingFang SC"), QStringLiteral("WenQuanYi Micro Hei")};
        const QStringList installed = QFontDatabase::families();
        for (const QString &name : wanted) {
            if (installed.contains(name))
                return name;
        }
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

QFont font(FontRole role)
{
    QFont it(screenFamily());
    it.setPointSizeF(sizeOfRole(role) + stepInPoints(fontStep()));
    it.setBold(isBold(role));
    return it;
}

FontStep fontStep()
{
    return stepInUse();
}

void setFontStep(FontStep step)
{
    stepInUse() = step;
}

int rowHeight()
{
    switch (fontStep()) {
    case FontStep::Compact:
        return 24;
    case FontStep::Standard:
        return 28;
    case FontStep::Large:
        return 32;
    case FontStep::ExtraLarge:
        return 36;
    }
    return 28;
}

void setFontRole(QWidget *widget, FontRole role)
{
    const bool known = widget->property(roleProperty).isValid();
    widget->setProperty(roleProperty, QVariant::fromValue(role));
    widget->setFont(font(role));
    if (known)
        return;
    QObject::connect(&themeSignal(), &ThemeSignal::changed, widget,
        [widget] { widget->setFont(font(widget->property(roleProperty).value<FontRole>())); });
}

} // namespace yumiao::ui::theme
