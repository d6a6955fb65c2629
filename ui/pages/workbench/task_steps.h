// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/task.h"
#include "models/store/workspace.h"

#include <QObject>

#include <functional>

namespace yumiao::ui::pages {

/// The two things that can be done to a task from the to-do list: put it off to a later day (暂缓), close it (办结).
/// The task is read first, so that only what is still as it was is written over.
class TaskSteps final : public QObject {
    Q_OBJECT
public:
    explicit TaskSteps(store::Workspace &workspace, QObject *parent = nullptr);
    /// `until` after today. The answer comes on the UI thread: the receipt, or why nothing was written.
    using Answer = std::function<void(const records::Task &, const Result<store::Receipt> &)>;
    void snooze(RecordId task, QDate until, Answer answer);
    void complete(RecordId task, QDate day, Answer answer);

private:
    using Step = std::function<void(records::Task &)>;
    void change(RecordId task, const Step &step, Answer answer);

    store::Workspace &m_workspace;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
