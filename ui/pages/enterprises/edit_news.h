// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"

#include <QObject>

namespace yumiao::ui::pages {

/// Says what was edited in place, with the way back. Cells and rows are told only that their value stands; under which
/// change set it was written is known from the news of the workspace, which comes before.
class EditNews final : public QObject {
    Q_OBJECT
public:
    explicit EditNews(const PageNeeds &needs, QObject *parent = nullptr);
    /// This field of this enterprise was edited. Nothing is said when it was not the window's newest edit.
    void say(RecordId id, const QString &field);

private:
    PageNeeds m_needs;
    changes::ChangeSet m_newest; ///< of the window's edits that were not said yet
};

} // namespace yumiao::ui::pages
