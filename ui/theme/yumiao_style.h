// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionHeader;
class QStyleOptionMenuItem;

namespace yumiao::ui::theme {

/// What a style sheet cannot paint (ui.md 14.1): focus ring, check boxes and radio buttons, tree branches, table heads
/// with their sort arrow, menu rows, selected rows, splitters. Colours are read from the tokens at paint time.
class YumiaoStyle final : public QProxyStyle {
    Q_OBJECT
public:
    YumiaoStyle();
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override;
    [[nodiscard]] QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
};

} // namespace yumiao::ui::theme
