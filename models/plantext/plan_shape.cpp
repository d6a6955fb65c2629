// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/plan_shape.h"

#include "models/plantext/unit_finder.h"

#include <algorithm>
#include <set>
#include <span>

namespace yumiao::plantext {
namespace {

using Paragraphs = std::span<const Paragraph>;

std::set<Depth> depthsOf(Paragraphs paragraphs)
{
    std::set<Depth> depths;
    for (const Paragraph &it : paragraphs)
        if (it.mark)
            depths.insert(it.mark->depth);
    return depths;
}

/// From each paragraph of a depth to the next mark of any depth: does it name units?
struct Naming {
    int all = 0;
    int naming = 0;
    int mostUnderOne = 0; ///< most naming ones between two marks of an outer depth
};
Naming namingAt(const PlanSource &source, Paragraphs paragraphs, Depth depth)
{
    Naming counts;
    int underOne = 0;
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        const auto &mark = paragraphs[i].mark;
        if (mark && mark->depth < depth)
            underOne = 0;
        if (!mark || mark->depth != depth)
            continue;
        size_t last = i;
        while (last + 1 < paragraphs.size() && !paragraphs[last + 1].mark && !paragraphs[last + 1].isTable)
            ++last;
        const Stretch own{paragraphs[i].where.at, paragraphs[last].where.end() - paragraphs[i].where.at};
        ++counts.all;
        if (findUnits(source.text, source.narrowText, own).units.empty())
            continue;
        ++counts.naming;
        counts.mostUnderOne = std::max(counts.mostUnderOne, ++underOne);
    }
    return counts;
}

Depth clauseDepth(const PlanSource &source, Paragraphs chapter, const std::set<Depth> &depths)
{
    const Depth outer = *depths.begin();
    if (depths.size() < 2 || namingAt(source, chapter, outer).naming > 0)
        return outer;
    const Depth inner = *std::next(depths.begin());
    return namingAt(source, chapter, inner).mostUnderOne >= 2 ? inner : outer;
}

void shapeChapter(const PlanSource &source, Paragraphs chapter, PlanShape &shape)
{
    const std::set<Depth> depths = depthsOf(chapter);
    if (depths.empty())
        return;
    const Depth clauses = clauseDepth(source, chapter, depths);
    for (const Paragraph &it : chapter)
        if (it.mark && it.mark->depth <= clauses)
            shape.roles.insert(it.where.at, it.mark->depth == clauses ? Role::Clause : Role::Section);
}

} // namespace

PlanShape planShape(const PlanSource &source)
{
    PlanShape shape;
    const Paragraphs all(source.paragraphs);
    const std::set<Depth> depths = depthsOf(all);
    const auto isTable = [](const Paragraph &it) { return it.isTable; };
    if (depths.empty()) {
        shape.headLength = static_cast<size_t>(std::find_if(all.begin(), all.end(), isTable) - all.begin());
        return shape;
    }
    const Depth outer = *depths.begin();
    const bool hasChapters = depths.size() > 1 && (outer == Depth::Part || outer == Depth::Han);
    const auto first = std::find_if(all.begin(), all.end(),
        [&](const Paragraph &it) { return it.isTable || (it.mark && (!hasChapters || it.mark->depth == outer)); });
    shape.headLength = static_cast<size_t>(first - all.begin());
    if (!hasChapters) {
        shapeChapter(source, all.subspan(shape.headLength), shape);
        return shape;
    }
    for (size_t i = shape.headLength; i < all.size();) {
        size_t end = i + 1;
        while (end < all.size() && !(all[end].mark && all[end].mark->depth == outer))
            ++end;
        if (all[i].mark && all[i].mark->depth == outer)
            shape.roles.insert(all[i].where.at, Role::Chapter);
        shapeChapter(source, all.subspan(i + 1, end - i - 1), shape);
        i = end;
    }
    return shape;
}

} // namespace yumiao::plantext
