// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/figures/chart_data.h"

#include <QWidget>

namespace yumiao::ui::charts {
class ChartWidget;
}
namespace yumiao::ui::widgets {
class PanelFrame;
}

namespace yumiao::ui::pages {

class PanelBody;

/// A chart of the workbench in its panel: title, what is counted, the way to the same chart in 统计分析.
class ChartPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget *parent = nullptr);
    /// Of stacked bars only the longest that fit are drawn; the link says how many are left out.
    void setChart(const figures::ChartData &chart);
    void showError(const Error &error);
    void retranslate();
    [[nodiscard]] charts::ChartWidget *chart() const { return m_chart; }

Q_SIGNALS:
    void opened(const yumiao::figures::Counted &counted);
    /// The link of the head: the whole chart.
    void wholeRequested();
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    [[nodiscard]] qsizetype barsThatFit() const;

    figures::ChartData m_whole;
    charts::ChartWidget *m_chart;
    widgets::PanelFrame *m_frame;
    PanelBody *m_body;
};

} // namespace yumiao::ui::pages
