// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench/card_parts.h"

#include "ui/pages/workbench/kpi_words.h"

namespace yumiao::ui::pages {

figures::Counted countedOf(const figures::DistrictFigures &district, QByteArrayView code)
{
    const figures::Figure *figure = district.find(code);
    return figure ? figure->counted : figures::Counted();
}

void addSentence(widgets::KpiData &data)
{
    const QString foot = data.foot.isEmpty() ? KpiWords::tr("no details") : data.foot;
    data.sentence = KpiWords::tr("%1: %2 %3; %4; %5", "title, value, what it is measured against, state, details")
                        .arg(data.title, data.value, data.rest, data.lampWord, foot);
}

} // namespace yumiao::ui::pages
