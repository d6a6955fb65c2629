// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QTableView;

namespace yumiao::app::bench {

/// Sees whether a table has painted every row that is in sight: rows that are not read yet do not count.
class FrameWatch final : public QObject {
public:
    explicit FrameWatch(QTableView *view);
    /// Does the work and handles events until the next whole frame is painted, or until much too long.
    void paint(const std::function<void()> &work);
    /// Whether a whole frame has been painted since it was last forgotten.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    void forget() { m_whole = false; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isRead() const;
    QPointer<QTableView> m_view;
    bool m_whole = false;
};

/// Handles events until the condition holds; false when it does not within a minute.
bool waitFor(const std::function<bool()> &condition);

} // namespace yumiao::app::bench
