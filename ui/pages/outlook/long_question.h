// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace yumiao::ui::pages {

/// What is said of a long question: how far it is, a button that stops it, and in the end what became of it.
class LongQuestion final : public QWidget {
    Q_OBJECT
public:
    explicit LongQuestion(QWidget *parent);

    /// Begins to show a question that is under way; what it reports to. Safe to call from the lane.
    [[nodiscard]] ReportProgress begin(const QString &said);
    /// It has ended: a sentence, and its tone.
    void end(const QString &said, const char *tone);
    [[nodiscard]] bool isUnderWay() const { return m_underWay; }
    [[nodiscard]] QString text() const;
    void setWords(const QString &progressName, const QString &stop);

Q_SIGNALS:
    /// The officer wants it stopped.
    void stopped();

private:
    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer m_poll;
    std::shared_ptr<std::atomic<int>> m_percent; ///< written by the lane
    bool m_underWay = false;
};

} // namespace yumiao::ui::pages
