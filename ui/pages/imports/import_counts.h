// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace yumiao::ui::pages {

/// How a trial run came out, in rows of the sheet: four figures and a bar of their shares (ui.md 4.9).
class ImportCounts final : public QFrame {
    Q_OBJECT
public:
    struct Rows {
        qint64 read = 0;
        qint64 created = 0;
        qint64 changed = 0;
        qint64 unchanged = 0;
        qint64 refused = 0;
        friend bool operator==(const Rows &, const Rows &) = default;
    };
    explicit ImportCounts(QWidget *parent = nullptr);
    void setRows(const Rows &rows);
    [[nodiscard]] const Rows &rows() const { return m_rows; }
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Rows m_rows;
};

} // namespace yumiao::ui::pages
