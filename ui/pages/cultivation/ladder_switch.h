// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/segmented_buttons.h"

#include <QWidget>

class QComboBox;

namespace yumiao::ui::pages {

/// Which ladder is looked at: buttons side by side, or a list to choose from where the text is so large that the head
/// of the page has no room for them.
class LadderSwitch final : public QWidget {
    Q_OBJECT
public:
    explicit LadderSwitch(QWidget *parent = nullptr);
    void setLadders(const QList<widgets::Segment> &ladders);
    /// Chooses without emitting.
    void setCurrent(const QByteArray &code);
    /// What a screen reader calls it.
    void setSpokenName(const QString &name);

Q_SIGNALS:
    void chosen(const QByteArray &code);

private:
    void fit();
    widgets::SegmentedButtons *m_buttons;
    QComboBox *m_list;
};

/// Whether the text is so large that the head of the page shows only what is needed most.
[[nodiscard]] bool headIsNarrow();

} // namespace yumiao::ui::pages
