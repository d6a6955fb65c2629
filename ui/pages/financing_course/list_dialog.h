// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financing/lists.h"
#include "ui/pages/common/course_form.h"

namespace yumiao::ui::pages {

/// 申报清单、推荐清单: puts the chosen applications on a list; each takes its step, all in one change set.
class ListDialog final : public CourseForm {
    Q_OBJECT
public:
    ListDialog(PageNeeds needs, std::vector<RecordId> applications, QWidget *parent = nullptr);
    /// Fills in the number, kind and day of a list that is proposed.
    void propose(const records::FinancingBatch &list);

protected:
    [[nodiscard]] Result<changes::ChangeSet> wish() const override;
    void setWords() override;

private:
    std::vector<RecordId> m_applications;
};

} // namespace yumiao::ui::pages
