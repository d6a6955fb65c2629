// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/compare_paper.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

using print::Document;

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::ComparePaper)
};

constexpr double FieldShare = 1.35;
constexpr double SignShare = 0.22;
constexpr double EnterpriseShare = 2.0;

std::vector<print::Cell> paperRow(const CompareRow &row, qsizetype enterprises)
{
    const bool bold = row.heading || row.differs;
    std::vector<print::Cell> cells{{row.differs ? QStringLiteral("≠") : QString(), bold}, {row.title, bold}};
    for (qsizetype i = 0; i < enterprises; ++i)
        cells.push_back({row.cells.value(i), bold});
    return cells;
}

} // namespace

Document compareDocument(const CompareModel &model, QDate on)
{
    print::Table table;
    table.caption = PaperWords::tr("≠ marks what differs; as of %1").arg(on.toString(Qt::ISODate));
    table.header = QStringList{QString(), PaperWords::tr("Field")} + model.names();
    table.align = {print::CellAlign::Centre};
    table.widths = {SignShare, FieldShare};
    for (qsizetype i = 0; i < model.names().size(); ++i)
        table.widths.push_back(EnterpriseShare);
    for (const CompareRow &row : model.rows())
        table.rows.push_back(paperRow(row, model.names().size()));
    const QString title = PaperWords::tr("Comparison of enterprises");
    return {title, {print::Title{title, {}, {}}, table}};
}

} // namespace yumiao::ui::pages
