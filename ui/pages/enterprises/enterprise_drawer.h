// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/enterprise_profile.h"
#include "models/items/timeline_model.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/fact_lines.h"
#include "ui/pages/common/page_needs.h"
#include "ui/widgets/drawer.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace yumiao::ui::pages {

class EnterpriseOverview;

/// The drawer of one enterprise (ui.md 4.2): 概况, 梯度, 融资, 任务, 走访, 时间线, and what can be registered for it.
class EnterpriseDrawer final : public QWidget {
    Q_OBJECT
public:
    explicit EnterpriseDrawer(const PageNeeds &needs, QWidget *parent = nullptr);
    ~EnterpriseDrawer() override;

    /// Shows an enterprise; the old one stays until the new one is read.
    void show(RecordId id);
    [[nodiscard]] RecordId enterprise() const { return m_id; }
    void startEditing();
    void retranslate();
    /// Opens the dialog for a new record of a kind that belongs to this enterprise.
    void registerFor(records::RecordKind kind);
    [[nodiscard]] widgets::Drawer &drawer() const { return *m_drawer; }

Q_SIGNALS:
    void closeRequested();

private:
    void fill(const figures::EnterpriseProfile &profile);
    void fillLists(const figures::EnterpriseProfile &profile);
    void setTabs();
    [[nodiscard]] QString tabTitle(const QByteArray &id) const;
    [[nodiscard]] QWidget *makeLists(const QList<FactLineView **> &places);
    [[nodiscard]] QWidget *makeTimeline();

    PageNeeds m_needs;
    RecordId m_id;
    AsyncValue<figures::EnterpriseProfile> m_profile;
    items::TimelineModel m_timeline;
    widgets::Drawer *m_drawer;
    EnterpriseOverview *m_overview = nullptr;
    FactLineView *m_rungs = nullptr;
    FactLineView *m_certificates = nullptr;
    FactLineView *m_applications = nullptr;
    FactLineView *m_needLines = nullptr;
    FactLineView *m_tasks = nullptr;
    FactLineView *m_visits = nullptr;
    QPushButton *m_visit;
    QPushButton *m_financing;
    QPushButton *m_certificate;
};

} // namespace yumiao::ui::pages
