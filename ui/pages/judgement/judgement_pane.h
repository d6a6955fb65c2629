// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/judgement/criteria_model.h"
#include "ui/pages/judgement/judged_answer.h"
#include "ui/pages/judgement/missing_model.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace yumiao::ui::shell {
class StatePanel;
}
namespace yumiao::ui::widgets {
class ElidedLabel;
class PanelFrame;
class WrappedLabel;
} // namespace yumiao::ui::widgets

namespace yumiao::ui::pages {

class CriteriaView;
class ShortTable;
class WhatIfPane;

/// 判定: what separates one enterprise from a tier, and why (S3, the panel at the right): every condition, what is
/// missing, the ways to the tier, 试算, the document with its version. Asks on a read lane, again when the facts of the
/// enterprise have changed; a newer question withdraws the older one. It writes only what the officer enters.
class JudgementPane final : public QWidget {
    Q_OBJECT
public:
    explicit JudgementPane(PageNeeds needs, QWidget *parent = nullptr);
    ~JudgementPane() override;

    /// Judges an enterprise. What is shown stays until the answer is there; that of another enterprise is dimmed.
    void ask(RecordId enterprise, const cultivation::AssessmentWish &wish);
    /// Shows nothing.
    void clear();
    [[nodiscard]] RecordId enterprise() const { return m_enterprise; }
    /// The answer in the pane; null: nothing yet, or it failed.
    [[nodiscard]] const SharedAnswer &answer() const { return m_answer; }
    /// Inside a drawer or page that names the enterprise itself.
    void setNamed(bool named);
    /// As of a past day: nothing can be entered.
    void setReadOnly(bool readOnly);

    void openSheet();
    void openClause(int line);
    /// The form for a fact; without one an empty form.
    void enterEvidence(std::optional<eligibility::FactRef> fact);
    [[nodiscard]] CriteriaModel &criteria() { return m_criteria; }
    [[nodiscard]] CriteriaView &criteriaView() const { return *m_view; }
    [[nodiscard]] MissingModel &missing() { return m_missing; }
    [[nodiscard]] WaysModel &ways() { return m_ways; }
    [[nodiscard]] ShortTable &missingView() const { return *m_missingView; }
    [[nodiscard]] ShortTable &waysView() const { return *m_waysView; }
    [[nodiscard]] WhatIfPane &whatIf() const { return *m_whatIf; }

Q_SIGNALS:
    /// Another answer is shown, or none.
    void answered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildUp();
    void addHead();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeFoot();
    QLabel *addHeading(QVBoxLayout *column, widgets::ElidedLabel **note, QWidget *right = nullptr);
    void wireUp();
    void retranslate();
    void take(const Result<SharedAnswer> &answer);
    void showAnswer();
    void showHead();
    void showLists();
    void showSilence();
    void showState(const QString &title, const QString &line, bool warning);
    void missingActivated(const QModelIndex &index);
    void enterFigures(int year);
    void attachProof(eligibility::FactRef fact);
    void reveal(QWidget *of, const QRect &part);

    PageNeeds m_needs;
    RecordId m_enterprise;
    cultivation::AssessmentWish m_wish;
    AsyncValue<SharedAnswer> m_asked;
    SharedAnswer m_answer;
    CriteriaModel m_criteria;
    MissingModel m_missing;
    WaysModel m_ways;
    bool m_named = true;
    bool m_readOnly = false;
    store::Ticket m_ticket; ///< of the figures of a year
    widgets::PanelFrame *m_frame;
    QLabel *m_chipSign = nullptr;
    QLabel *m_chip = nullptr;
    QPushButton *m_sheet = nullptr;
    QStackedWidget *m_place = nullptr;
    shell::StatePanel *m_state = nullptr;
    QScrollArea *m_scroll = nullptr;
    CriteriaView *m_view = nullptr;
    QLabel *m_missingTitle = nullptr;
    widgets::ElidedLabel *m_missingNote = nullptr;
    QPushButton *m_enter = nullptr;
    ShortTable *m_missingView = nullptr;
    QLabel *m_waysTitle = nullptr;
    widgets::ElidedLabel *m_waysNote = nullptr;
    widgets::WrappedLabel *m_blocked = nullptr;
    ShortTable *m_waysView = nullptr;
    WhatIfPane *m_whatIf = nullptr;
    QFrame *m_foot = nullptr;
    widgets::WrappedLabel *m_footNote = nullptr;
    widgets::ElidedLabel *m_document = nullptr;
    QLabel *m_signs = nullptr;
};

} // namespace yumiao::ui::pages
