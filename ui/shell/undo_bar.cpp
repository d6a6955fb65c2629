// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_bar.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QVariant>

namespace yumiao::ui::shell {

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("undoBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_button->setProperty("role", QStringLiteral("undo"));
    m_button->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 14, 5);
    row->setSpacing(10);
    row->addWidget(m_sign);
    row->addWidget(m_text);
    row->addSpacing(24);
    row->addWidget(m_button);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto undo = std::exchange(m_undo, nullptr))
            undo();
    });
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &UndoBar::refreshLook);
    parent->installEventFilter(this);
    retranslate();
    refreshLook();
    hide();
}

void UndoBar::refreshLook()
{
    m_sign->setPixmap(theme::iconPixmap("circle-check", "tiplink", theme::grown(16), devicePixelRatioF()));
    QTimer::singleShot(0, this, &UndoBar::place); // after the new font has reached the labels
}

void UndoBar::retranslate()
{
    m_button->setText(tr("Undo Ctrl+Z"));
}

void UndoBar::offer(const QString &sentence, const std::function<void()> &undo)
{
    m_text->setText(sentence);
    m_undo = undo;
    m_button->setVisible(static_cast<bool>(undo));
    setAccessibleName(sentence);
    show();
    place();
    raise();
    m_timer.start(lifetime);
}

void UndoBar::showToast(const QString &sentence)
{
    offer(sentence, nullptr);
}

void UndoBar::place()
{
    const QWidget *ground = parentWidget();
    layout()->activate();
    resize(qMin(sizeHint().width(), ground->width() - 32), qMax(38, sizeHint().height()));
    move((ground->width() - width()) / 2, ground->height() - height() - 40);
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent *event)
{
    m_timer.start(lifetime);
    QFrame::leaveEvent(event);
}

void UndoBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace yumiao::ui::shell
