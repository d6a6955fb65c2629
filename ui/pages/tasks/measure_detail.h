// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/measure_story.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/fact_lines.h"
#include "ui/pages/common/page_needs.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yumiao::ui::forms {
class RecordDialog;
}
namespace yumiao::ui::widgets {
class LampLabel;
}

namespace yumiao::ui::pages {

class FactGrid;
class LampStrip;
class MeasureFigures;

/// One measure beside the tree: its words in the plan, who owes it, target, progress, what was reported; 填报进展.
/// Hidden while it shows none.
class MeasureDetail final : public QFrame {
    Q_OBJECT
public:
    explicit MeasureDetail(const PageNeeds &needs, QWidget *parent = nullptr);
    /// Shows a measure of this progress, which stays valid while shown; a null one hides the detail.
    void setMeasure(std::shared_ptr<const figures::PlanProgress> progress, RecordId measure);
    /// Null while none is shown.
    [[nodiscard]] RecordId measure() const { return m_measure; }
    void retranslate();
    /// The form for a new progress report.
    void report();
    /// The form of the measure itself: own target, deadline, completion.
    void edit();
    /// From the clause of the measure to the proof, and where the chain is broken.
    void trace();
    /// Puts the keyboard on what can be done here.
    void takeFocus();
    [[nodiscard]] const FactLineView &reports() const { return *m_lines; }
    [[nodiscard]] MeasureFigures &recordFigures() const { return *m_figures; }
    [[nodiscard]] LampStrip &lampStrip() const { return *m_strip; }
    /// Why the lamp has its colour, since when and who can clear it, a line each.
    [[nodiscard]] QString causeText() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Esc: back to the tree.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUp();
    void fillScroll(QVBoxLayout &column);
    [[nodiscard]] QWidget *makeFoot();
    void fill();
    void fillCause(const figures::MeasureProgress &it);
    void askReports();
    void askStory();
    void fillStory(const Result<figures::MeasureStory> &story);
    void fillReports(const Result<std::vector<records::MeasureReport>> &reports);
    void openDialog(forms::RecordDialog *dialog, const QString &done);
    [[nodiscard]] const figures::MeasureProgress *shown() const;
    [[nodiscard]] QString dutiesText(records::DutyRole role) const;

    PageNeeds m_needs;
    std::shared_ptr<const figures::PlanProgress> m_progress;
    RecordId m_measure;
    AsyncValue<std::vector<records::MeasureReport>> m_reports;
    AsyncValue<figures::MeasureStory> m_story;
    QLabel *m_place;
    QLabel *m_title;
    widgets::LampLabel *m_lamp;
    QLabel *m_done;
    QLabel *m_due;
    QLabel *m_cause;
    LampStrip *m_strip;
    QLabel *m_moves;
    QLabel *m_text;
    FactGrid *m_facts;
    MeasureFigures *m_figures;
    QLabel *m_reportsTitle;
    QLabel *m_noReport;
    FactLineView *m_lines;
    QPushButton *m_report;
    QPushButton *m_edit;
    QPushButton *m_trace;
};

} // namespace yumiao::ui::pages
