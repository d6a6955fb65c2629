// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace yumiao::ui::pages {

/// Labels and values of one record, a line each; long values wrap. Plain text that can be selected and copied.
class FactGrid final : public QWidget {
    Q_OBJECT
public:
    explicit FactGrid(QWidget *parent = nullptr);
    void setFacts(const QList<QPair<QString, QString>> &facts);
    /// All of it, a line each: 牵头单位 区发改局.
    [[nodiscard]] QString text() const;

private:
    QGridLayout *m_grid;
    QList<QPair<QLabel *, QLabel *>> m_lines; ///< as many as were ever needed; the rest are hidden
};

} // namespace yumiao::ui::pages
