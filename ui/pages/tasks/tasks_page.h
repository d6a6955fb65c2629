// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/plan_progress.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/shell/page.h"

#include <memory>

class QPushButton;
class QSplitter;

namespace yumiao::ui::pages {

class BureauPane;
class MeasureDetail;
class PlanPane;

/// 任务: the plan as a tree with lead bureau, progress and lamp; the bureaus beside it; one measure with its reports.
class TasksPage final : public shell::Page {
    Q_OBJECT
public:
    explicit TasksPage(PageNeeds needs, QWidget *parent = nullptr);
    ~TasksPage() override;

    [[nodiscard]] QString title() const override { return tr("Tasks"); }
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    void open(const shell::Route &route) override;
    [[nodiscard]] shell::Route route() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    [[nodiscard]] QWidget *headActions() override;
    void focusSearch() override;

protected:
    void retranslate() override;

private:
    /// The plan on a day, and when its lamps change.
    struct Facts {
        std::shared_ptr<const figures::PlanProgress> progress;
        rules::LampLimits limits;
    };

    void buildUp();
    void wireUp();
    void ask();
    void accept(const Result<Facts> &facts);
    void showMeasure(const QModelIndex &index);
    void setReportButton();
    void openWanted();
    [[nodiscard]] QString noMeasure() const;

    PageNeeds m_needs;
    AsyncValue<Facts> m_facts;
    shell::Route m_wanted; ///< a measure or clause, until the plan is there
    QSplitter *m_panes;
    BureauPane *m_bureaus;
    PlanPane *m_plan;
    MeasureDetail *m_detail;
    QWidget *m_actions = nullptr;
    QPushButton *m_report = nullptr;
};

} // namespace yumiao::ui::pages
