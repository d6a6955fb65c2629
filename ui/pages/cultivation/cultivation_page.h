// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/cultivation/ladder_facts.h"
#include "ui/shell/page.h"
#include "ui/tables/record_table.h"
#include "ui/widgets/stairs.h"

#include <memory>

class QDateEdit;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace yumiao::ui::widgets {
class SegmentedButtons;
}

namespace yumiao::ui::pages {

class CandidatesPane;
class JudgementPane;
class LadderSwitch;
class MembersPane;

/// 梯度培育 (S3): a ladder as stairs at a chosen day; below it the candidates for a tier, or who stands on it, and the
/// judgement of the one that is chosen.
class CultivationPage final : public shell::Page {
    Q_OBJECT
public:
    enum class Face { Candidates, Members };

    explicit CultivationPage(PageNeeds needs, QWidget *parent = nullptr);
    ~CultivationPage() override;

    [[nodiscard]] QString title() const override { return tr("Cultivation"); }
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    void open(const shell::Route &route) override;
    [[nodiscard]] shell::Route route() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    [[nodiscard]] QWidget *headSwitches() override;
    [[nodiscard]] QWidget *headActions() override;

    [[nodiscard]] QDate on() const { return m_on; }
    [[nodiscard]] const QString &ladder() const { return m_ladder; }
    /// Another day: stairs and members as they stood then. Candidates are told for today only.
    void setOn(QDate day);
    /// Another ladder, by its code; an unknown one changes nothing.
    void setLadder(const QString &code);
    /// The tier whose candidates or members are listed; empty: the members of all, the candidates of the usual one.
    void chooseTier(const QString &code);
    void setFace(Face face);
    [[nodiscard]] MembersPane &members() const { return *m_members; }
    [[nodiscard]] CandidatesPane &candidates() const { return *m_candidates; }
    [[nodiscard]] JudgementPane &judgement() const { return *m_judgement; }

protected:
    void retranslate() override;

private:
    void buildUp();
    void wireUp();
    [[nodiscard]] QWidget *makeStairs();
    [[nodiscard]] QWidget *makeLists();
    void ask();
    void take(const Result<LadderFacts> &facts);
    void showStairs();
    void showLists();
    void showLadders();
    void showJudged();
    void fitHead();
    void judgeCurrent();
    void chooseNearest();
    void makeTasks();
    void exportCandidates();
    [[nodiscard]] RecordId currentEnterprise() const;
    [[nodiscard]] shell::Command promotion();
    [[nodiscard]] QString candidateTier() const;
    [[nodiscard]] const LadderFacts *facts() const;
    [[nodiscard]] QDate today() const;

    PageNeeds m_needs;
    QDate m_on;
    QString m_ladder;
    QString m_tier;
    Face m_face = Face::Candidates;
    AsyncValue<LadderFacts> m_facts;
    store::Ticket m_exported;     ///< of the visit list
    std::optional<Error> m_error; ///< why there are no stairs
    widgets::Stairs *m_stairs;
    QSplitter *m_panes;
    widgets::SegmentedButtons *m_faces;
    QStackedWidget *m_lists;
    CandidatesPane *m_candidates;
    MembersPane *m_members;
    JudgementPane *m_judgement;
    LadderSwitch *m_ladders = nullptr;
    QWidget *m_actions = nullptr;
    QLabel *m_judged = nullptr;
    QLabel *m_dateLabel = nullptr;
    QDateEdit *m_date = nullptr;
    QPushButton *m_today = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_promote = nullptr;
};

} // namespace yumiao::ui::pages
