// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/records/records_page.h"

namespace yumiao::ui::widgets {
class SegmentedButtons;
}

namespace yumiao::ui::pages {

class RequestDrawer;

inline const QString RequestsPlace = QStringLiteral("诉求");
inline const QString VisitsPlace = QStringLiteral("走访");
inline const QString VisitedFirmsPlace = QStringLiteral("走访企业");

/// One part of 诉求与走访 (ui.md 4.6): a list with the switch to the other parts in its head.
class ServicePage : public RecordsPage {
    Q_OBJECT
public:
    ServicePage(PageNeeds needs, records::RecordKind kind, const QString &place, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QWidget *makeHeadSwitch(QWidget *parent) override;
    void retranslate() override;

private:
    void setSwitchWords();
    QString m_ownPlace;
    widgets::SegmentedButtons *m_switch = nullptr;
};

/// 诉求: the list, and beside it the course of the one that is chosen.
class RequestsPage final : public ServicePage {
    Q_OBJECT
public:
    explicit RequestsPage(PageNeeds needs, QWidget *parent = nullptr);

    [[nodiscard]] QList<shell::Command> commands() override;
    [[nodiscard]] RequestDrawer &drawer() const { return *m_drawer; }

protected:
    void retranslate() override;

private:
    void followChoice();
    void showDrawer(bool shown);
    void registerStep(RecordId request);

    RequestDrawer *m_drawer;
};

} // namespace yumiao::ui::pages
