// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financing/course_reading.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"

#include <QLabel>

namespace yumiao::ui::pages {

/// What the course of one application lacks (未登记), in a line; nothing is shown where it lacks nothing.
class CourseGapLine final : public QLabel {
    Q_OBJECT
public:
    explicit CourseGapLine(const PageNeeds &needs, QWidget *parent = nullptr);
    ~CourseGapLine() override;
    void setApplication(RecordId application);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setWords();

    store::Workspace &m_workspace;
    std::vector<financing::CourseGap> m_gaps;
    AsyncValue<financing::Course> m_read;
};

} // namespace yumiao::ui::pages
