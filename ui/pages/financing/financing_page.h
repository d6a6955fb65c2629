// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/district_figures.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/shell/page.h"
#include "ui/tables/record_table.h"
#include "ui/widgets/funnel.h"

#include <memory>
#include <optional>

class QLineEdit;
class QPushButton;

namespace yumiao::items {
class WindowModel;
}

namespace yumiao::ui::pages {

class CellEdits;

/// 融资: the funnel of the stages and the applications behind it; a click on a stage lists its applications.
class FinancingPage final : public shell::Page {
    Q_OBJECT
public:
    explicit FinancingPage(PageNeeds needs, QWidget *parent = nullptr);
    ~FinancingPage() override;

    [[nodiscard]] QString title() const override { return tr("Financing"); }
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    void open(const shell::Route &route) override;
    [[nodiscard]] shell::Route route() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    [[nodiscard]] QWidget *headActions() override;
    void focusSearch() override;

    /// Lists the applications of one stage; the same again lists all.
    void chooseStage(std::optional<rules::StageGroup> stage);
    /// A new application, entered in a dialog.
    void addApplication();

protected:
    void retranslate() override;

private:
    void buildUp();
    void ask();
    void askList();
    void clearFilter();
    void editApplication(RecordId id);
    void showSums();
    [[nodiscard]] QList<widgets::FunnelStage> stagesOf(const figures::DistrictFigures &district) const;

    PageNeeds m_needs;
    std::optional<rules::StageGroup> m_stage;
    QString m_filter; ///< of the route: further conditions in their text form
    AsyncValue<figures::DistrictFigures> m_figures;
    std::unique_ptr<items::WindowModel> m_model;
    widgets::Funnel *m_funnel;
    QLineEdit *m_search;
    QPushButton *m_clear;
    tables::RecordTable *m_table;
    QPushButton *m_new = nullptr;
    QWidget *m_actions = nullptr;
};

} // namespace yumiao::ui::pages
