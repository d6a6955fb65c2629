// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/assessment.h"
#include "ui/theme/glyphs.h"

#include <QByteArray>

namespace yumiao::ui::pages {

/// The sign of a verdict; always shown with its word.
[[nodiscard]] inline theme::Glyph glyphOf(eligibility::Verdict verdict)
{
    switch (verdict) {
    case eligibility::Verdict::Met:
        return theme::Glyph::Met;
    case eligibility::Verdict::NotMet:
        return theme::Glyph::Unmet;
    case eligibility::Verdict::Unknown:
        return theme::Glyph::Unknown;
    }
    Q_UNREACHABLE();
}

/// The colour of its words: met green, failing red, unknown amber.
[[nodiscard]] inline QByteArray toneOf(eligibility::Verdict verdict)
{
    switch (verdict) {
    case eligibility::Verdict::Met:
        return "grn";
    case eligibility::Verdict::NotMet:
        return "red";
    case eligibility::Verdict::Unknown:
        return "amb";
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::ui::pages
