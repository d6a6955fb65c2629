// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <optional>

namespace yumiao::ui::pages {

/// A value of the bar: how long it is, and in words.
struct BarValue {
    double length = 0.0;
    QString text{};
};

/// What a criterion asks for, what is and what is tried.
struct TryBarData {
    QString title{};
    BarValue required;
    std::optional<BarValue> present{}; ///< none: not known
    std::optional<BarValue> tried{};   ///< none: nothing is tried, or it cannot be computed
    bool reached = false;              ///< by the tried value
};

/// A bar from nothing to a little more than the largest value: the present value, the tried one, and the requirement as
/// a tick; each stands there in words too.
class TryBar final : public QWidget {
    Q_OBJECT
public:
    explicit TryBar(QWidget *parent);
    void setData(const std::optional<TryBarData> &data);
    [[nodiscard]] const std::optional<TryBarData> &data() const { return m_data; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<TryBarData> m_data;
};

} // namespace yumiao::ui::pages
