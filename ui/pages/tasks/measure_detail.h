// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/plan_progress.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/fact_lines.h"
#include "ui/pages/common/page_needs.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yumiao::ui::widgets {
class LampLabel;
}

namespace yumiao::ui::pages {

/// One measure beside the tree: its words in the plan, who owes it, target, progress, what was reported; 填报进展.
class MeasureDetail final : public QWidget {
    Q_OBJECT
public:
    explicit MeasureDetail(const PageNeeds &needs, QWidget *parent = nullptr);
    /// Shows a measure of this progress; both stay valid while shown.
    void show(std::shared_ptr<const figures::PlanProgress> progress, RecordId measure);
    [[nodiscard]] RecordId measure() const { return m_measure; }
    void retranslate();
    /// The form for a new progress report.
    void report();
    /// The form of the measure itself: own target, deadline, completion.
    void edit();

private:
    void fill();
    void fillReports(const Result<std::vector<records::MeasureReport>> &reports);
    [[nodiscard]] QString dutiesText(records::DutyRole role) const;

    PageNeeds m_needs;
    std::shared_ptr<const figures::PlanProgress> m_progress;
    RecordId m_measure;
    AsyncValue<std::vector<records::MeasureReport>> m_reports;
    QLabel *m_place;
    QLabel *m_title;
    widgets::LampLabel *m_lamp;
    QLabel *m_text;
    QLabel *m_facts;
    QLabel *m_reportsTitle;
    FactLineView *m_lines;
    QPushButton *m_report;
    QPushButton *m_edit;
};

} // namespace yumiao::ui::pages
