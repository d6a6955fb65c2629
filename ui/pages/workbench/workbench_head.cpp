// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench/workbench_head.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_paint.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace yumiao::ui::pages {

/// A button that says its keys at its right end.
class WorkbenchHead::KeyButton final : public QPushButton {
public:
    KeyButton(const QKeySequence &keys, const char *ink, QWidget *parent)
        : QPushButton(parent)
        , m_keys(keys.toString(QKeySequence::NativeText))
        , m_ink(ink)
    {
    }
    [[nodiscard]] QSize sizeHint() const override { return QPushButton::sizeHint() + QSize(capWidth() + gap, 0); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        painter.drawControl(QStyle::CE_PushButtonBevel, option);
        option.rect.setRight(option.rect.right() - capWidth() - gap + 2);
        painter.drawControl(QStyle::CE_PushButtonLabel, option);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF cap(width() - capWidth() - 9.5, height() / 2.0 - 8.5, capWidth(), 17.0);
        QColor edge = theme::current().colour(m_ink);
        edge.setAlphaF(0.45F);
        painter.setPen(edge);
        painter.drawRoundedRect(cap, 3.0, 3.0);
        widgets::drawLine(
            painter, cap, m_keys, {.role = theme::FontRole::Cap, .token = m_ink, .align = Qt::AlignCenter});
    }

private:
    static constexpr int gap = 8;
    [[nodiscard]] int capWidth() const
    {
        return qRound(widgets::lineWidth(m_keys, {.role = theme::FontRole::Cap})) + 10;
    }

    QString m_keys;
    const char *m_ink;
};

WorkbenchHead::WorkbenchHead(QWidget *parent)
    : QWidget(parent)
    , m_print(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_P), "t2", this))
    , m_new(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_N), "onacc", this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    theme::setButtonIcon(m_print, "printer");
    theme::setStyleProperty(m_new, "role", QStringLiteral("primary"));
    theme::setButtonIcon(m_new, "plus", "onacc");
    row->addWidget(m_print);
    row->addWidget(m_new);
    connect(m_print, &QPushButton::clicked, this, &WorkbenchHead::printRequested);
    connect(m_new, &QPushButton::clicked, this, &WorkbenchHead::newRequested);
    retranslate();
}

void WorkbenchHead::retranslate()
{
    m_print->setText(tr("Print progress summary"));
    m_new->setText(tr("New"));
}

QPushButton *WorkbenchHead::newButton() const
{
    return m_new;
}

} // namespace yumiao::ui::pages
