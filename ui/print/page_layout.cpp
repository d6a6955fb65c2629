// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_layout.h"

#include "ui/print/set_text.h"
#include "ui/print/strip.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace yumiao::ui::print {

namespace {
constexpr double kRounding = 1e-6;
constexpr double kNumberPoints = 14.0;
constexpr double kNumberBelow = 7.0; // mm from the text block to the dashes

/// Fills pages from above with strips that are never torn.
class PageFiller {
public:
    explicit PageFiller(const PageForm &form)
        : m_form(form)
    {
        m_pages.emplace_back();
    }

    /// A group stays on one page if a page can hold it.
    void add(const Strips &strips, std::size_t first, std::size_t last)
    {
        double height = 0.0;
        for (std::size_t i = first; i < last; ++i)
            height += strips[i].height;
        const double repeated = strips[first].repeated ? strips[first].repeated->height : 0.0;
        if (m_y > 0.0 && !fits(height) && height + repeated <= m_form.blockHeight + kRounding)
            turn(strips[first]);
        for (std::size_t i = first; i < last; ++i)
            addOne(strips[i]);
    }

    [[nodiscard]] std::vector<Page> take() { return std::move(m_pages); }

private:
    [[nodiscard]] bool fits(double height) const { return m_y + height <= m_form.blockHeight + kRounding; }

    void turn(const Strip &next)
    {
        m_pages.emplace_back();
        m_y = 0.0;
        if (next.repeated)
            put(*next.repeated);
    }

    void addOne(const Strip &strip)
    {
        if (strip.snaps)
            return snap();
        if (strip.isBlank && (m_y <= 0.0 || !fits(strip.height)))
            return;
        if (m_y > 0.0 && !fits(strip.height))
            turn(strip);
        put(strip);
    }

    void snap()
    {
        const double pitch = m_form.linePitch();
        constexpr double leastGap = 1.0; // mm under a table
        m_y = std::min(m_form.blockHeight, std::ceil((m_y + leastGap - kRounding) / pitch) * pitch);
    }

    void put(const Strip &strip)
    {
        const QPointF corner(m_form.left, m_form.top + m_y);
        Page &page = m_pages.back();
        for (PlacedText text : strip.items.texts) {
            text.baseline += corner;
            page.texts.push_back(std::move(text));
        }
        for (const QLineF &rule : strip.items.rules)
            page.rules.push_back(rule.translated(corner));
        for (PlacedChart chart : strip.items.charts) {
            chart.area.translate(corner);
            page.charts.push_back(std::move(chart));
        }
        m_y += strip.height;
    }

    const PageForm &m_form;
    std::vector<Page> m_pages;
    double m_y = 0.0; // from the top of the text block
};

/// "— 1 —" under the text block on the outer side, one character in: right on odd pages, left on even ones.
PlacedText pageNumber(int number, const PageForm &form)
{
    TextForm text;
    text.role = FaceRole::Digits;
    text.points = kNumberPoints;
    text.width = form.blockWidth;
    const auto set = setText(QStringLiteral("— %1 —").arg(number), text);
    const double blank = kNumberPoints * kMmPerPoint;
    const double left = number % 2 == 1 ? form.left + form.blockWidth - blank - naturalWidth(*set) : form.left + blank;
    return placedLine(set, 0, kNumberPoints, left, form.top + form.blockHeight + kNumberBelow, 0.0);
}
} // namespace

std::vector<Page> paginated(const Strips &strips, const PageForm &form)
{
    PageFiller filler(form);
    for (std::size_t first = 0; first < strips.size();) {
        std::size_t last = first + 1;
        while (last < strips.size() && strips[last - 1].keepWithNext)
            ++last;
        filler.add(strips, first, last);
        first = last;
    }
    return filler.take();
}

Layout layOut(const Document &document, const PageForm &form)
{
    Strips strips;
    for (const Block &block : document.blocks) {
        Strips more = std::visit([&form](const auto &one) { return stripsOf(one, form); }, block);
        std::move(more.begin(), more.end(), std::back_inserter(strips));
    }
    Layout layout{document.name, form, paginated(strips, form)};
    for (std::size_t i = 0; i < layout.pages.size(); ++i)
        layout.pages[i].texts.push_back(pageNumber(static_cast<int>(i) + 1, form));
    return layout;
}

int pageCount(const Layout &layout)
{
    return static_cast<int>(layout.pages.size());
}

QString lineText(const PlacedText &placed)
{
    const QTextLine line = placed.text->lineAt(placed.line);
    return placed.text->text().mid(line.textStart(), line.textLength()).remove(QChar(QChar::LineSeparator));
}

QStringList pageLines(const Layout &layout, int page)
{
    QStringList lines;
    if (page < 0 || page >= pageCount(layout))
        return lines;
    const double bottom = layout.form.top + layout.form.blockHeight;
    for (const PlacedText &text : layout.pages[static_cast<std::size_t>(page)].texts) {
        if (text.baseline.y() <= bottom)
            lines.append(lineText(text));
    }
    return lines;
}

} // namespace yumiao::ui::print
