// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench/chart_panel.h"

#include "ui/charts/chart_widget.h"
#include "ui/pages/workbench/panel_body.h"
#include "ui/pages/workbench/workbench_facts.h"
#include "ui/widgets/panel_frame.h"
#include "ui/words/label_words.h"

#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

constexpr qsizetype mostBars = 6;
constexpr int pitchOfBars = 22; // with less the numbers no longer fit into them
constexpr int keyOfBars = 28;   // the line above them that names the colours

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_chart(new charts::ChartWidget)
    , m_frame(new widgets::PanelFrame(this))
    , m_body(new PanelBody(m_chart))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    m_frame->setHeadRule(false);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what is drawn must not change the height
    m_frame->body()->addWidget(m_body, 1);
    m_frame->body()->setContentsMargins(6, 0, 6, 6);
    connect(m_chart, &charts::ChartWidget::opened, this, &ChartPanel::opened);
    connect(m_frame, &widgets::PanelFrame::linkActivated, this, &ChartPanel::wholeRequested);
    connect(m_body, &PanelBody::retryRequested, this, &ChartPanel::retryRequested);
    retranslate();
}

void ChartPanel::setChart(const figures::ChartData &chart)
{
    m_whole = chart;
    m_body->showContents();
    draw();
}

qsizetype ChartPanel::barsThatFit() const
{
    return qBound(qsizetype{2}, static_cast<qsizetype>((m_chart->height() - keyOfBars) / pitchOfBars), mostBars);
}

void ChartPanel::draw()
{
    m_chart->setData(longestBars(m_whole, barsThatFit()));
    retranslate();
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isBars = m_whole.kind == figures::ChartKind::StackedBars;
    if (isBars && qMin(barsThatFit(), m_whole.categories.size()) != m_chart->data().categories.size())
        draw();
}

void ChartPanel::showError(const Error &error)
{
    m_body->showError(error);
}

void ChartPanel::retranslate()
{
    const QString note = words::shown(m_whole.note);
    const QString unit = words::shown(m_whole.unit);
    m_frame->setTitle(words::shown(m_whole.title));
    m_frame->setNote(note.isEmpty() ? unit : tr("%1, %2", "what is counted, unit").arg(note, unit));
    const qsizetype leftOut = m_whole.categories.size() - m_chart->data().categories.size();
    m_frame->setLink(leftOut > 0 ? tr("%1 more ›").arg(leftOut) : tr("Open ›"));
}

} // namespace yumiao::ui::pages
