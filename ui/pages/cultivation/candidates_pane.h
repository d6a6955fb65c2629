// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/window_model.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/cultivation/candidate_wish.h"
#include "ui/pages/cultivation/stairs_words.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yumiao::ui::tables {
class RecordTable;
}
namespace yumiao::ui::widgets {
class LampLabel;
class PanelFrame;
class SegmentedButtons;
} // namespace yumiao::ui::widgets

namespace yumiao::ui::pages {

/// 候选企业: who stands how near to a tier (S3, left). The whole district is judged in the background; meanwhile it
/// says how far that is and can be stopped.
class CandidatesPane final : public QWidget {
    Q_OBJECT
public:
    explicit CandidatesPane(PageNeeds needs, QWidget *parent = nullptr);
    ~CandidatesPane() override;

    /// The candidates for a tier.
    void setTier(const QString &ladder, const QString &tier);
    [[nodiscard]] const CandidateWish &wish() const { return m_wish; }
    /// The rules of the tier on the day; nothing while nothing is judged or none are known.
    [[nodiscard]] const cultivation::JudgedTier *judgedTier() const;
    [[nodiscard]] std::optional<CandidateSum> sum() const;
    [[nodiscard]] tables::RecordTable &table() const { return *m_table; }
    [[nodiscard]] items::WindowModel &model() const { return *m_model; }
    /// Whose candidates: those of the tier below, or all. For the row above the pane.
    [[nodiscard]] QWidget *scopeSwitch() const;
    /// The selected ones, else all that are listed.
    [[nodiscard]] std::vector<RecordId> chosen() const;
    void retranslate();

Q_SIGNALS:
    void currentChanged(yumiao::RecordId id);
    void activated(yumiao::RecordId id);
    void tasksWanted();
    /// Counts or rows are others.
    void changed();

private:
    void buildUp();
    [[nodiscard]] QWidget *makeFoot();
    void ask();
    void showCounts();
    void showState();
    [[nodiscard]] std::vector<eligibility::Nearness> wantedNearness(const QByteArray &segment) const;

    PageNeeds m_needs;
    CandidateWish m_wish;
    std::unique_ptr<items::WindowModel> m_model;
    widgets::PanelFrame *m_panel;
    widgets::SegmentedButtons *m_scope;
    widgets::SegmentedButtons *m_near;
    tables::RecordTable *m_table;
    widgets::LampLabel *m_met;
    widgets::LampLabel *m_unmet;
    widgets::LampLabel *m_unknown;
    QLabel *m_state;
    QPushButton *m_stop;
    QPushButton *m_tasks;
};

} // namespace yumiao::ui::pages
