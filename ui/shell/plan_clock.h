// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDate>

namespace yumiao::ui::shell {

/// How far the plan's time has run (方案期): days left, a thin bar, first and last day. A click opens the clause.
class PlanClock final : public QAbstractButton {
    Q_OBJECT
public:
    explicit PlanClock(QWidget *parent = nullptr);
    /// Nothing is shown while a date is invalid or `last` is before `first`.
    void setPeriod(const QDate &first, const QDate &last, const QDate &today);
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameForReaders();
    [[nodiscard]] QString daysText() const;
    [[nodiscard]] double elapsed() const;

    QDate m_first;
    QDate m_last;
    QDate m_today;
    bool m_narrow = false;
};

} // namespace yumiao::ui::shell
