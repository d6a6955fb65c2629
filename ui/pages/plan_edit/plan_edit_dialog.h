// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/deadline_change.h"
#include "models/records/measure.h"
#include "models/records/milestone.h"
#include "models/records/own_target.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/shell/command.h"

#include <QDialog>

#include <array>

class QLabel;
class QPushButton;

namespace yumiao::ui::pages {

class FactLineView;

/// What the bureaus add to one measure: its stages with their days (阶段节点), deadlines that were moved with both days
/// (期限调整), and the targets that bureaus set themselves (自定目标). Deletes itself when closed.
class PlanEditDialog final : public QDialog {
    Q_OBJECT
public:
    /// What stands beside the measure, in the order of days.
    struct Facts {
        records::Measure measure;
        std::vector<records::Milestone> milestones;
        std::vector<records::DeadlineChange> deadlines;
        std::vector<records::OwnTarget> targets;
        QHash<RecordId, QString> bureaus;
    };
    PlanEditDialog(PageNeeds needs, RecordId measure, QWidget *parent = nullptr);

    [[nodiscard]] bool isReady() const { return m_facts.value().has_value(); }
    void addMilestone();
    void moveDeadline();
    void setTarget();
    [[nodiscard]] const FactLineView &milestones() const { return *m_sections[0].lines; }
    [[nodiscard]] const FactLineView &deadlines() const { return *m_sections[1].lines; }
    [[nodiscard]] const FactLineView &targets() const { return *m_sections[2].lines; }

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Section {
        QLabel *title = nullptr;
        FactLineView *lines = nullptr;
        QPushButton *add = nullptr;
    };
    void setWords();
    void fill(const Facts &facts);
    void addRecord(records::RecordKind kind, const char *dayField);

    PageNeeds m_needs;
    RecordId m_measure;
    AsyncValue<Facts> m_facts;
    QLabel *m_title;
    std::array<Section, 3> m_sections;
    QPushButton *m_close;
};

/// Opens the dialog for the measure that is chosen.
[[nodiscard]] shell::Command planEditCommand(PageNeeds needs, std::function<RecordId()> chosen, QWidget *over);

} // namespace yumiao::ui::pages
