// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

namespace yumiao::ui::tables {

/// The words of a column, laid out once: finding the glyphs of a Chinese text takes longer than drawing them. For one
/// font and one width at a time; another of them begins anew.
class TextLayouts {
public:
    struct Laid {
        QStaticText text; ///< as it is shown, elided where it must be
        int advance = 0;  ///< how wide that is
        bool fits = true; ///< it is the whole text
    };
    /// Good until the next call.
    [[nodiscard]] const Laid &of(const QString &text, const QFont &font, int width, Qt::TextElideMode mode);

private:
    static constexpr int KeptTexts = 1000;
    [[nodiscard]] Laid *laid(const QString &text, Qt::TextElideMode mode) const;

    QFont m_font;
    int m_width = -1;
    QCache<QString, Laid> m_texts{KeptTexts};
};

} // namespace yumiao::ui::tables
