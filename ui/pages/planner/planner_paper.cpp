// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planner/planner_paper.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

using print::Document;
using print::PageForm;

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

PageForm plannerForm()
{
    PageForm form;
    form.width = 297.0;
    form.height = 210.0;
    form.top = 20.0;
    form.left = 20.0;
    form.blockWidth = 257.0;
    form.blockHeight = 163.2;
    form.lines = 16;
    form.characters = 46;
    return form;
}

} // namespace yumiao::ui::pages
