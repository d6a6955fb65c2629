// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financing/course_reading.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/course_form.h"

namespace yumiao::ui::pages {

/// 转核查: a bureau is asked to verify applications; each becomes a task of it, all in one change set. Open it with
/// open().
class HandOverDialog final : public CourseForm {
    Q_OBJECT
public:
    HandOverDialog(PageNeeds needs, std::vector<RecordId> applications, QWidget *parent = nullptr);
    /// Whether the applications have been read.
    [[nodiscard]] bool isReady() const { return m_book.has_value(); }

protected:
    [[nodiscard]] Result<changes::ChangeSet> wish() const override;
    void setWords() override;

private:
    std::vector<RecordId> m_applications;
    std::optional<financing::CourseBook> m_book;
    AsyncValue<financing::CourseBook> m_read;
};

} // namespace yumiao::ui::pages
