// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/requests/request_course.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/widgets/drawer.h"

#include <QWidget>

class QPushButton;

namespace yumiao::ui::pages {

class CourseOverview;

/// The drawer of one request: its way 登记 → 交办 → 办理 → 回访 → 办结, who has it, its terms, and every step.
class RequestDrawer final : public QWidget {
    Q_OBJECT
public:
    explicit RequestDrawer(PageNeeds needs, QWidget *parent = nullptr);
    ~RequestDrawer() override;

    /// Shows a request; the old one stays until the new one is read.
    void show(RecordId id);
    [[nodiscard]] RecordId request() const { return m_id; }
    /// The request that is shown, once it is read.
    [[nodiscard]] const std::optional<requests::RequestCourse> &course() const { return m_course.value(); }
    [[nodiscard]] widgets::Drawer &drawer() const { return *m_drawer; }
    void retranslate();

Q_SIGNALS:
    /// Also when the request that was shown is there no more.
    void closeRequested();
    void editWanted(yumiao::RecordId id);
    void stepWanted(yumiao::RecordId id);

private:
    [[nodiscard]] QWidget *makeOverview(QWidget *parent);
    void take(const Result<requests::RequestCourse> &course);
    void fill(const requests::RequestCourse &course);
    void fillTrack(const requests::RequestCourse &course);
    void fillFacts(const requests::RequestCourse &course);
    void fillSteps(const requests::RequestCourse &course);

    PageNeeds m_needs;
    RecordId m_id;
    AsyncValue<requests::RequestCourse> m_course;
    widgets::Drawer *m_drawer;
    CourseOverview *m_overview = nullptr;
    QPushButton *m_step;
    QPushButton *m_edit;
    QPushButton *m_enterprise;
};

} // namespace yumiao::ui::pages
