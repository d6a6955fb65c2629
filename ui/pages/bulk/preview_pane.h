// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/bulk/judged_model.h"
#include "ui/pages/common/page_needs.h"

#include <QTimer>
#include <QWidget>

#include <atomic>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace yumiao::ui::widgets {
class SegmentedButtons;
}

namespace yumiao::ui::pages {

/// The preview of a paste or a bulk edit, old → new: which of its cells are shown, the table with ticks (Space for all
/// selected rows), how far the judgement is and a way to stop it, the refused cells for the clipboard.
class PreviewPane final : public QWidget {
    Q_OBJECT
public:
    /// How far a judgement is, in percent; written by the lane.
    using Percent = std::shared_ptr<std::atomic<int>>;

    explicit PreviewPane(QWidget *parent);

    [[nodiscard]] JudgedModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    /// The answer; shows the refused ones first where there is nothing else to see.
    void setCells(records::RecordKind kind, std::vector<staging::JudgedCell> cells);
    /// Chooses which cells are seen.
    void show(Shown shown);
    /// What is waited for.
    enum class Work { Checking, Writing };
    /// A judgement or a write has begun; ends with finish() or setCells().
    void begin(Percent percent, Work work = Work::Checking);
    void finish();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void copyRefused();
    /// Counts anew, after the ledger has refused something.
    void refresh();

    /// Where a job tells how far it is.
    [[nodiscard]] static ReportProgress reporter(const Percent &percent);

Q_SIGNALS:
    void ticked();
    void stopAsked();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildUp();
    void setWords();
    void showSegments();
    void showWork();
    void toggleSelected();

    JudgedModel *m_model;
    widgets::SegmentedButtons *m_segments;
    QTableView *m_table;
    QLabel *m_working;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_copy;
    QTimer m_poll;
    Percent m_percent;
    Work m_work = Work::Checking;
    bool m_busy = false;
};

} // namespace yumiao::ui::pages
