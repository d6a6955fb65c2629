// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace yumiao::ui::widgets {

/// A condition in words: 行业 制造业.
struct ChipData {
    QByteArray id{};
    QString label{}; ///< the quiet part, 行业
    QString value{}; ///< the condition itself, 制造业
    bool removable = true;
    QString whole{}; ///< said on hovering: the condition in full; empty: what the chip shows
    friend bool operator==(const ChipData &, const ChipData &) = default;
};

/// A filter chip. A click edits (clicked), × or Delete takes it away (removed).
class Chip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const ChipData &data, QWidget *parent = nullptr);
    [[nodiscard]] const ChipData &data() const { return m_data; }
    [[nodiscard]] QSize sizeHint() const override;
Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    ChipData m_data;
};

} // namespace yumiao::ui::widgets
