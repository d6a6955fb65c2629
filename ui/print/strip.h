// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page_layout.h"

#include <memory>
#include <vector>

namespace yumiao::ui::print {

/// A strip over the text width that is never torn: a line, a row of a table, a chart with its place.
/// Positions are in millimetres from its upper left corner.
struct Strip {
    double height = 0.0;
    bool keepWithNext = false; ///< a heading with its text, a caption with its table
    bool isBlank = false;      ///< left out at the top of a page
    bool snaps = false;        ///< takes what is left of a grid line, so that text returns to the grid
    Page items;
    std::shared_ptr<const Strip> repeated; ///< the heading row, set again where this strip begins a page
};
using Strips = std::vector<Strip>;

/// The strips of each kind of block.
[[nodiscard]] Strips stripsOf(const Title &title, const PageForm &form);
[[nodiscard]] Strips stripsOf(const Heading &heading, const PageForm &form);
[[nodiscard]] Strips stripsOf(const Paragraph &paragraph, const PageForm &form);
[[nodiscard]] Strips stripsOf(const Table &table, const PageForm &form);
[[nodiscard]] Strips stripsOf(const Figure &figure, const PageForm &form);
[[nodiscard]] Strips stripsOf(const Signature &signature, const PageForm &form);

/// A caption (黑体 12 pt, centred) that stays with what follows.
[[nodiscard]] Strips captionStrips(const QString &caption, const PageForm &form);
[[nodiscard]] Strip blankStrip(const PageForm &form);
[[nodiscard]] Strip snapStrip();

/// Puts strips on pages.
[[nodiscard]] std::vector<Page> paginated(const Strips &strips, const PageForm &form);

} // namespace yumiao::ui::print
