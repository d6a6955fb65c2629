// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lamp_tone.h"

namespace yumiao::ui::widgets {

const char *textTokenOf(theme::Glyph glyph)
{
    using theme::Glyph;
    switch (glyph) {
    case Glyph::LampRed:
    case Glyph::Unmet:
    case Glyph::SquareUnmet:
        return "red";
    case Glyph::LampAmber:
    case Glyph::Unknown:
    case Glyph::SquareUnknown:
        return "amb";
    case Glyph::LampGreen:
    case Glyph::Met:
        return "grn";
    case Glyph::LampBlue:
        return "acc";
    case Glyph::LampDone:
    case Glyph::LampNotStarted:
    case Glyph::SquareMet:
        return "t2";
    }
    return "t2";
}

} // namespace yumiao::ui::widgets
