// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/financing/application_card.h"
#include "ui/shell/command.h"
#include "ui/widgets/drawer.h"

#include <QWidget>

class QPushButton;

namespace yumiao::ui::pages {

class ApplicationOverview;
class CostPane;
class CourseGapLine;
class FactLineView;
class PolicyFitPane;

/// The drawer of one application (S4, at the right): 概况 and 登记信息, and what can be done with it.
class ApplicationDrawer final : public QWidget {
    Q_OBJECT
public:
    explicit ApplicationDrawer(PageNeeds needs, QWidget *parent = nullptr);
    ~ApplicationDrawer() override;

    /// Shows an application; the old one stays until the new one is read.
    void show(RecordId id);
    [[nodiscard]] RecordId application() const { return m_id; }
    /// The application that is shown, once it is read.
    [[nodiscard]] const std::optional<ApplicationCard> &card() const { return m_card.value(); }
    [[nodiscard]] bool isPinned() const { return m_drawer->isPinned(); }
    [[nodiscard]] widgets::Drawer &drawer() const { return *m_drawer; }
    void retranslate();

Q_SIGNALS:
    /// Also when the application that was shown is there no more.
    void closeRequested();
    void pinToggled(bool pinned);
    void editWanted(yumiao::RecordId id);
    /// 登记进展.
    void stepWanted(yumiao::RecordId id);

private:
    void buildUp();
    void take(const Result<ApplicationCard> &card);
    void fill(const ApplicationCard &card);
    void fillRecord(const ApplicationCard &card);
    [[nodiscard]] QWidget *makeOverview(QWidget *parent);
    [[nodiscard]] QWidget *makeRecord(QWidget *parent);
    void setTabWords();
    void openEnterprise();
    void run(const QByteArray &command);

    PageNeeds m_needs;
    RecordId m_id;
    AsyncValue<ApplicationCard> m_card;
    widgets::Drawer *m_drawer;
    ApplicationOverview *m_overview = nullptr;
    CostPane *m_cost = nullptr;
    PolicyFitPane *m_fit = nullptr;
    CourseGapLine *m_gaps = nullptr;
    FactLineView *m_record = nullptr;
    QPushButton *m_step;
    QPushButton *m_edit;
    QPushButton *m_enterprise;
    QPushButton *m_reminder;
    QPushButton *m_handOver;
    QPushButton *m_paper;
    QList<shell::Command> m_commands; ///< of the application that is shown
};

} // namespace yumiao::ui::pages
