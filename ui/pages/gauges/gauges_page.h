// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/records/records_page.h"

namespace yumiao::ui::widgets {
class SegmentedButtons;
}

namespace yumiao::ui::pages {

class GaugePane;

/// 专项: one of its lists (procurement budgets, procurement contracts, arrears, environmental approvals) with the
/// switch to the others in its head and its gauge beside it.
class GaugesPage final : public RecordsPage {
    Q_OBJECT
public:
    /// `kind` is one of the four.
    GaugesPage(PageNeeds needs, records::RecordKind kind, QWidget *parent = nullptr);

    [[nodiscard]] QList<shell::Command> commands() override;
    [[nodiscard]] GaugePane &pane() const { return *m_pane; }

protected:
    [[nodiscard]] QWidget *makeHeadSwitch(QWidget *parent) override;
    void retranslate() override;

private:
    void setSwitchWords();
    void registerStep();
    void showPaper();
    [[nodiscard]] bool isProcurement() const;

    GaugePane *m_pane;
    widgets::SegmentedButtons *m_switch = nullptr;
};

} // namespace yumiao::ui::pages
