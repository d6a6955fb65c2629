// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStatusBar>

class QHBoxLayout;
class QLabel;

namespace yumiao::ui::shell {

/// A text at the right of the status bar; stale ones are amber (数据口径 2022-07-31，已过 36 天).
struct StatusText {
    QString text;
    bool stale = false;
};

/// The status bar: counts of the present view at the left, where the data stand at the right.
class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setLeft(const QStringList &texts);
    void setRight(const QList<StatusText> &texts);
    [[nodiscard]] QStringList leftTexts() const;

private:
    void fitHeight();
    void fill(QHBoxLayout *row, const QList<StatusText> &texts, bool lineFirst);

    QWidget *m_left;
    QWidget *m_right;
    QStringList m_leftTexts;
};

} // namespace yumiao::ui::shell
