// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/enterprise_profile.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/shell/page.h"

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace yumiao::ui::forms {
class FieldInput;
}
namespace yumiao::ui::shell {
class StatePanel;
}
namespace yumiao::ui::widgets {
class PanelFrame;
}

namespace yumiao::ui::pages {

class AttachmentsPane;
class EditNews;
class EnterpriseJudgement;
class FiguresPane;
class RegisterSections;
class RelatedLists;
class TimelinePane;

/// The record of one enterprise as a page of its own (企业/统一社会信用代码): every field of the register, the figures
/// of all years, everything that belongs to it and its timeline. It can be looked at as it stood on any past day; then
/// nothing can be changed and a banner says which day it is.
class EnterprisePage final : public shell::Page {
    Q_OBJECT
public:
    explicit EnterprisePage(PageNeeds needs, QWidget *parent = nullptr);
    ~EnterprisePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    void open(const shell::Route &route) override;
    [[nodiscard]] shell::Route route() const override { return m_route; }
    [[nodiscard]] QStringList statusTexts() const override;
    [[nodiscard]] QWidget *headActions() override;

    /// As it stood at the end of a day; an invalid day is the present.
    void showAsOf(QDate day);
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    [[nodiscard]] RecordId enterprise() const { return m_id; }
    [[nodiscard]] RegisterSections &sections() const { return *m_sections; }
    [[nodiscard]] FiguresPane &figures() const { return *m_figures; }
    [[nodiscard]] EnterpriseJudgement &judgement() const { return *m_judgement; }
    [[nodiscard]] RelatedLists &lists() const { return *m_lists; }
    [[nodiscard]] AttachmentsPane &attachments() const { return *m_attachments; }
    [[nodiscard]] TimelinePane &timeline() const { return *m_timeline; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUp();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeBanner();
    void place();
    void wireUp();
    void lookUp(const QString &key);
    void showRecord(RecordId id);
    void ask();
    void take(const Result<figures::EnterpriseProfile> &profile);
    void fill(const figures::EnterpriseProfile &profile);
    void showNothing(const Error &error);
    void showBanner();
    void takeDay();
    void registerFor(records::RecordKind kind);
    [[nodiscard]] QString readOnlyReason() const;

    PageNeeds m_needs;
    shell::Route m_route;
    RecordId m_id;
    QDate m_asOf; ///< invalid: the present
    AsyncValue<figures::EnterpriseProfile> m_profile;
    store::Ticket m_ticket; ///< of a code that is looked up
    EditNews *m_news;
    QFrame *m_banner = nullptr;
    QLabel *m_bannerText = nullptr;
    QPushButton *m_backToToday = nullptr;
    shell::StatePanel *m_state = nullptr;
    QSplitter *m_panes = nullptr;
    widgets::PanelFrame *m_registerPanel = nullptr;
    widgets::PanelFrame *m_figuresPanel = nullptr;
    EnterpriseJudgement *m_judgement = nullptr;
    widgets::PanelFrame *m_listsPanel = nullptr;
    widgets::PanelFrame *m_attachmentsPanel = nullptr;
    widgets::PanelFrame *m_timelinePanel = nullptr;
    RegisterSections *m_sections = nullptr;
    FiguresPane *m_figures = nullptr;
    RelatedLists *m_lists = nullptr;
    AttachmentsPane *m_attachments = nullptr;
    TimelinePane *m_timeline = nullptr;
    QPushButton *m_addYear = nullptr;
    QWidget *m_actions = nullptr;
    QLabel *m_dayLabel = nullptr;
    forms::FieldInput *m_day = nullptr;
    QPushButton *m_visit = nullptr;
};

} // namespace yumiao::ui::pages
