// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planner/planner_paper.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

using print::Document;

struct PlannerPaperWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::PlannerPaper)
};

print::Table tableOf(const QString &caption, const QStringList &headings, const std::vector<QStringList> &rows,
    std::vector<double> widths)
{
    print::Table table;
    table.caption = caption;
    table.header = headings;
    table.widths = std::move(widths);
    table.align.assign(static_cast<size_t>(headings.size()), print::CellAlign::Left);
    for (const QStringList &row : rows) {
        std::vector<print::Cell> cells;
        for (const QString &text : row)
            cells.push_back({text, false});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

Document plannerDocument(
    const QString &window, const QString &note, const WindowStepModel &steps, const WindowCandidateModel &candidates)
{
    const QString title = PlannerPaperWords::tr("Plan of an application window");
    return {title,
        {print::Title{title, window, {}}, print::Paragraph{note, {}},
            tableOf(PlannerPaperWords::tr("Steps"), steps.headings(), steps.cells(), {1.4, 1.8, 1.8, 0.6, 2.0}),
            tableOf(PlannerPaperWords::tr("Enterprises"), candidates.headings(), candidates.cells(),
                {2.2, 1.7, 0.8, 0.7, 0.6, 4.0})}};
}

} // namespace yumiao::ui::pages
