// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/cultivation/ladder_facts.h"

#include <QWidget>

namespace yumiao::items {
class WindowModel;
}
namespace yumiao::ui::tables {
class RecordTable;
}
namespace yumiao::ui::widgets {
class PanelFrame;
}

namespace yumiao::ui::pages {

class CountedLink;

/// 在梯次企业: who stands on a tier of a ladder, or on any, on a day.
class MembersPane final : public QWidget {
    Q_OBJECT
public:
    explicit MembersPane(PageNeeds needs, QWidget *parent = nullptr);
    ~MembersPane() override;

    /// The members of a tier; an empty code: of all of them. `facts`: of that day and ladder, null while they are read.
    void show(const QString &tier, QDate on, const LadderFacts *facts);
    [[nodiscard]] tables::RecordTable &table() const { return *m_table; }
    [[nodiscard]] items::WindowModel &model() const { return *m_model; }
    [[nodiscard]] widgets::PanelFrame &panel() const { return *m_panel; }
    void retranslate();

Q_SIGNALS:
    void allWanted(); ///< the members of every tier
    void currentChanged(yumiao::RecordId id);
    void activated(yumiao::RecordId id);
    void changed();

private:
    void showTitle();
    void showLinks(const LadderFacts *facts);

    PageNeeds m_needs;
    QString m_tier;
    QString m_tierName;
    QDate m_on;
    std::unique_ptr<items::WindowModel> m_model;
    widgets::PanelFrame *m_panel;
    CountedLink *m_certificates;
    CountedLink *m_register;
    tables::RecordTable *m_table;
};

} // namespace yumiao::ui::pages
