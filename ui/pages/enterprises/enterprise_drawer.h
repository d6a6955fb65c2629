// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/enterprise_profile.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/widgets/drawer.h"

#include <QWidget>

class QPushButton;

namespace yumiao::ui::pages {

class AttachmentsPane;
class EnterpriseJudgement;
class EnterpriseOverview;
class FactSections;
class TimelinePane;

/// The drawer of one enterprise (ui.md 4.2): 概况, 梯度, 判定, 融资, 任务, 走访, 时间线, and what can be registered for
/// it.
class EnterpriseDrawer final : public QWidget {
    Q_OBJECT
public:
    explicit EnterpriseDrawer(const PageNeeds &needs, QWidget *parent = nullptr);
    ~EnterpriseDrawer() override;

    /// Shows an enterprise; the old one stays until the new one is read.
    void show(RecordId id);
    [[nodiscard]] RecordId enterprise() const { return m_id; }
    /// The first field of 概况 is edited: F2 anywhere in the drawer.
    void startEditing();
    void retranslate();
    /// Opens the dialog for a new record of a kind that belongs to this enterprise.
    void registerFor(RecordId enterprise, records::RecordKind kind);
    /// Goes to the full page of the enterprise.
    void openInFull();
    /// Pinned, it keeps its enterprise while the selection moves.
    [[nodiscard]] bool isPinned() const { return m_drawer->isPinned(); }
    [[nodiscard]] widgets::Drawer &drawer() const { return *m_drawer; }

Q_SIGNALS:
    /// Also when the enterprise that was shown is there no more.
    void closeRequested();
    void pinToggled(bool pinned);
    /// A field was edited in place.
    void edited(yumiao::RecordId id, const QString &field);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const Result<figures::EnterpriseProfile> &profile);
    void followMerged(const Error &gone, bool wasShown);
    void fill(const figures::EnterpriseProfile &profile);
    void setTags(const figures::EnterpriseProfile &profile);
    void fillLists(const figures::EnterpriseProfile &profile);
    void setTabs();
    void setListWords();
    [[nodiscard]] QString tabTitle(const QByteArray &id) const;
    [[nodiscard]] QWidget *makeOverview(QWidget *parent);
    [[nodiscard]] QWidget *makeLists(FactSections **place, int count, QWidget *parent);
    [[nodiscard]] QWidget *makeJudgement(QWidget *parent);
    [[nodiscard]] QWidget *makeAttachments(QWidget *parent);
    [[nodiscard]] QWidget *makeTimeline(QWidget *parent);

    PageNeeds m_needs;
    RecordId m_id;
    AsyncValue<figures::EnterpriseProfile> m_profile;
    widgets::Drawer *m_drawer;
    EnterpriseOverview *m_overview = nullptr;
    FactSections *m_ladder = nullptr;
    EnterpriseJudgement *m_judgement = nullptr;
    FactSections *m_loans = nullptr;
    FactSections *m_tasks = nullptr;
    FactSections *m_visits = nullptr;
    AttachmentsPane *m_attachments = nullptr;
    TimelinePane *m_timeline = nullptr;
    QPushButton *m_visit;
    QPushButton *m_financing;
    QPushButton *m_certificate;
    store::Ticket m_mergedTicket;
};

} // namespace yumiao::ui::pages
