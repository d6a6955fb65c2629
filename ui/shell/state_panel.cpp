// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/state_panel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

namespace yumiao::ui::shell {

StatePanel::StatePanel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_line(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    for (QLabel *label : {m_title, m_line}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_icon->setAlignment(Qt::AlignHCenter);
    theme::setFontRole(m_title, theme::FontRole::H3);
    theme::setTone(m_line, "t2");
    m_buttons->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addStretch(1);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addSpacing(4);
    column->addLayout(m_buttons);
    column->addStretch(1);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &StatePanel::showIcon);
}

void StatePanel::setWords(const StateWords &words)
{
    m_words = words;
    m_title->setText(words.title);
    m_line->setText(words.line);
    m_line->setVisible(!words.line.isEmpty());
    setAccessibleName(words.title);
    setAccessibleDescription(words.line);
    showIcon();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater(); // its click may have brought us here
        }
        delete item;
    }
    m_buttons->addStretch(1);
    for (int i = 0; i < words.actions.size(); ++i) {
        auto *button = new QPushButton(words.actions.at(i), this);
        button->setProperty("size", QStringLiteral("small"));
        if (i == 0 && words.primary)
            button->setProperty("role", QStringLiteral("primary"));
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT actionActivated(i); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
}

void StatePanel::showIcon()
{
    const char *token = m_words.warning ? "amb" : "t3";
    m_icon->setVisible(!m_words.icon.isEmpty());
    if (!m_words.icon.isEmpty())
        m_icon->setPixmap(theme::iconPixmap(m_words.icon, token, theme::grown(26), devicePixelRatioF()));
}

} // namespace yumiao::ui::shell
