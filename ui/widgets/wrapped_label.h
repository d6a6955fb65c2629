// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace yumiao::ui::widgets {

/// A plain text of several lines that is never lower than its lines, also where a layout does not ask how high it gets.
class WrappedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void fit();
};

} // namespace yumiao::ui::widgets
