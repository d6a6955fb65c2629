// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QList>
#include <QWidget>

namespace yumiao::ui::widgets {

class FlowLayout;

/// The conditions in use as chips, in as many lines as they need.
class ChipRow final : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);
    void setChips(const QList<ChipData> &chips);
    [[nodiscard]] int count() const;
    /// A widget that stays behind the chips (the + 条件 button).
    void setTail(QWidget *tail);
Q_SIGNALS:
    void chipClicked(const QByteArray &id);
    void chipRemoved(const QByteArray &id);

private:
    FlowLayout *m_flow;
    QList<Chip *> m_chips; // children of this widget
    QWidget *m_tail = nullptr;
};

} // namespace yumiao::ui::widgets
