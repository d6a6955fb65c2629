// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include "ui/theme/tokens.h"

#include <QFontDatabase>
#include <QFontMetrics>
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

/// Headings and figures are large already: they grow half as much.
double factorOf(FontRole role, FontStep step)
{
    const double factor = percentOf(step) / 100.0;
    const bool isLarge = role == FontRole::Kpi || role == FontRole::Amount || role == FontRole::H1;
    return isLarge && factor > 1.0 ? 1.0 + (factor - 1.0) / 2.0 : factor;
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
    const double size = sizeOfRole(role);
    it.setPointSizeF(fontStep() == FontStep::Compact ? size - 0.5 : size * factorOf(role, fontStep()));
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

int percentOf(FontStep step)
{
    switch (step) {
    case FontStep::Compact:
        return 95;
    case FontStep::Standard:
        return 100;
    case FontStep::Large:
        return 125;
    case FontStep::ExtraLarge:
        return 150;
    case FontStep::Huge:
        return 175;
    case FontStep::Double:
        return 200;
    }
    return 100;
}

int grown(int pixels)
{
    return pixels * qMax(100, percentOf(fontStep())) / 100;
}

int grownLine()
{
    QFont usual(screenFamily());
    usual.setPointSizeF(sizeOfRole(FontRole::Body));
    return qMax(0, QFontMetrics(font(FontRole::Body)).height() - QFontMetrics(usual).height());
}

int rowHeight()
{
    return fontStep() == FontStep::Compact ? 24 : grown(28);
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
