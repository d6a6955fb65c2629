// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/cultivation/ladder_facts.h"
#include "ui/shell/page.h"
#include "ui/tables/record_table.h"
#include "ui/widgets/stairs.h"

#include <memory>
#include <optional>

class QDateEdit;
class QLabel;
class QPushButton;

namespace yumiao::items {
class WindowModel;
}
namespace yumiao::ui::widgets {
class PanelFrame;
}

namespace yumiao::ui::pages {

class CountedLink;

/// 梯度培育: the 专精特新 ladder as stairs, derived from the certificates at a chosen day, and below it the enterprises
/// of the chosen rung as they stood on that day.
class CultivationPage final : public shell::Page {
    Q_OBJECT
public:
    explicit CultivationPage(PageNeeds needs, QWidget *parent = nullptr);
    ~CultivationPage() override;

    [[nodiscard]] QString title() const override { return tr("Cultivation"); }
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    void open(const shell::Route &route) override;
    [[nodiscard]] shell::Route route() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    [[nodiscard]] QWidget *headActions() override;

    [[nodiscard]] QDate on() const { return m_on; }
    /// Another day: stairs and list as they stood then.
    void setOn(QDate day);
    /// The rung whose enterprises are listed; nothing: all rungs.
    void chooseRung(std::optional<rules::Rung> rung);
    [[nodiscard]] tables::RecordTable &table() const { return *m_table; }

protected:
    void retranslate() override;

private:
    void buildUp();
    [[nodiscard]] QWidget *makeStairs();
    [[nodiscard]] QWidget *makeList();
    void ask();
    void askList();
    void showStairs(const Result<LadderFacts> &facts);
    void showList();
    void showLinks();
    [[nodiscard]] QDate today() const;

    PageNeeds m_needs;
    QDate m_on;
    std::optional<rules::Rung> m_rung;
    AsyncValue<LadderFacts> m_facts;
    std::optional<Error> m_error; ///< why there are no stairs
    std::unique_ptr<items::WindowModel> m_model;
    widgets::Stairs *m_stairs;
    widgets::PanelFrame *m_list;
    CountedLink *m_certificates;
    CountedLink *m_register;
    tables::RecordTable *m_table;
    QWidget *m_actions = nullptr;
    QLabel *m_dateLabel = nullptr;
    QDateEdit *m_date = nullptr;
    QPushButton *m_today = nullptr;
};

} // namespace yumiao::ui::pages
