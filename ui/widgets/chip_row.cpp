// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_row.h"

#include "ui/widgets/flow_layout.h"

#include <algorithm>

namespace yumiao::ui::widgets {

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setChips(const QList<ChipData> &chips)
{
    if (std::equal(chips.begin(), chips.end(), m_chips.begin(), m_chips.end(),
            [](const ChipData &wanted, const Chip *chip) { return wanted == chip->data(); }))
        return; // the same ones: who has the focus keeps it
    for (Chip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the sender of the signal that brought us here
    }
    m_chips.clear();
    if (m_tail)
        m_flow->removeWidget(m_tail);
    for (const ChipData &chipData : chips) {
        auto *chip = new Chip(chipData, this);
        connect(chip, &Chip::clicked, this, [this, id = chipData.id] { Q_EMIT chipClicked(id); });
        connect(chip, &Chip::removed, this, [this, id = chipData.id] { Q_EMIT chipRemoved(id); });
        m_flow->addWidget(chip);
        chip->show();
        m_chips << chip;
    }
    if (m_tail)
        m_flow->addWidget(m_tail);
    updateGeometry();
}

int ChipRow::count() const
{
    return static_cast<int>(m_chips.size());
}

void ChipRow::setTail(QWidget *tail)
{
    m_tail = tail;
    m_flow->addWidget(tail);
}

} // namespace yumiao::ui::widgets
