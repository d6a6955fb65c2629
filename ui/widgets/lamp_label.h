// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyphs.h"

#include <QWidget>

namespace yumiao::ui::widgets {

/// A sign and its word: 红，逾期 23 天. The word has the colour of the sign.
class LampLabel final : public QWidget {
    Q_OBJECT
public:
    explicit LampLabel(QWidget *parent = nullptr);
    void setLamp(theme::Glyph glyph, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Glyph m_glyph = theme::Glyph::LampNotStarted;
    QString m_word;
};

} // namespace yumiao::ui::widgets
