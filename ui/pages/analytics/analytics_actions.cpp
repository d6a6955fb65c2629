// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/safe_file.h"
#include "ui/charts/chart_file.h"
#include "ui/charts/chart_widget.h"
#include "ui/pages/analytics/analytics_bar.h"
#include "ui/pages/analytics/analytics_page.h"
#include "ui/pages/analytics/chart_reading.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/say.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

// What can be done with a chart: open the rows behind it, save it, take it away.

namespace yumiao::ui::pages {

using figures::ChartData;
using figures::Counted;
using shell::Command;
using shell::Menu;

QList<Command> AnalyticsPage::commands()
{
    return {{"analytics.save", tr("Save the chart as…"), Menu::File, QKeySequence(Qt::CTRL | Qt::Key_E), "download", {},
                [this] { save(); }},
        {"analytics.copy_picture", tr("Copy the picture of the chart"), Menu::Edit, {}, "image", {},
            [this] { m_chart->copyPicture(); }},
        {"analytics.copy_table", tr("Copy the table of the chart"), Menu::Edit, {}, "copy", {},
            [this] { m_chart->copyTable(); }},
        {"analytics.today", tr("Chart as of today"), Menu::View, {}, "calendar", {}, [this] {
             m_bar->setDay(m_today);
             chooseDay(m_today);
         }}};
}

void AnalyticsPage::openCounted(const Counted &counted)
{
    if (counted.kind.isEmpty())
        return;
    m_openTicket = m_needs.workspace.read(
        this,
        [counted, day = m_day, today = m_today](
            store::Session &session) { return countedAsOf(session, counted, day, today); },
        [this](const Result<Counted> &rows) {
            if (!rows)
                return sayError(m_needs, rows.error());
            if (rows->kind.isEmpty())
                return say(tr("There is nothing to list, or too much for a day that is past."));
            m_needs.navigator.go(routeTo(*rows));
        });
}

void AnalyticsPage::save()
{
    const ChartData &chart = m_chart->data();
    const QString name = tr("%1 %2", "title of a chart, date: part of a file name")
                             .arg(words::shown(chart.title), m_day.toString(Qt::ISODate));
    const auto path = m_needs.prompt.fileToSave({tr("Save the chart"), QStringLiteral("%1.png").arg(name),
        {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF document (*.pdf)")}, QStringLiteral("png")});
    if (!path)
        return;
    const auto format = charts::chartFormatOf(*path);
    const auto bytes = format.and_then([&](charts::ChartFormat it) { return charts::chartBytes(chart, it); });
    if (!bytes)
        return m_needs.prompt.tell(tr("The chart was not saved."), words::sentence(bytes.error()));
    m_saveTicket = m_needs.workspace.readLong( // a slow disk must not stop the window
        this, [to = *path, bytes = *bytes](store::Session &) { return store::writeWholeFile(to, bytes); },
        [this, to = *path](const Done &done) {
            if (!done)
                m_needs.prompt.tell(tr("The chart was not saved."), words::sentence(done.error()));
            else
                say(tr("Saved: %1").arg(to));
        });
}

void AnalyticsPage::say(const QString &sentence) const
{
    if (m_needs.announce)
        m_needs.announce(sentence, {});
}

} // namespace yumiao::ui::pages
