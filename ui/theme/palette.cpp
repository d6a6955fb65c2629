// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include "ui/theme/tokens.h"

namespace yumiao::ui::theme {

namespace {
struct PaletteEntry {
    QPalette::ColorRole role;
    const char *token;
};

constexpr PaletteEntry paletteEntries[] = {
    {QPalette::Window, "win"},
    {QPalette::WindowText, "t1"},
    {QPalette::Base, "base"},
    {QPalette::AlternateBase, "alt"},
    {QPalette::Text, "t1"},
    {QPalette::PlaceholderText, "t3"},
    {QPalette::Button, "base"},
    {QPalette::ButtonText, "t1"},
    {QPalette::BrightText, "red"},
    {QPalette::Highlight, "accbg"},
    {QPalette::HighlightedText, "t1"},
    {QPalette::Link, "acc"},
    {QPalette::LinkVisited, "acc"},
    {QPalette::ToolTipBase, "tip"},
    {QPalette::ToolTipText, "tiptext"},
    {QPalette::Light, "base"},
    {QPalette::Midlight, "line"},
    {QPalette::Mid, "line2"},
    {QPalette::Dark, "ctl"},
    {QPalette::Shadow, "line2"},
};
} // namespace

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    for (const PaletteEntry &entry : paletteEntries)
        palette.setColor(entry.role, tokens.colour(entry.token));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, tokens.colour("tdis"));
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.colour("win"));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.colour("grybg"));
    return palette;
}

} // namespace yumiao::ui::theme
