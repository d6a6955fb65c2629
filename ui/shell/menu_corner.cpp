// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menu_corner.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVariant>

namespace yumiao::ui::shell {

MenuCorner::MenuCorner(QWidget *parent)
    : QWidget(parent)
    , m_search(new QPushButton(this))
    , m_keys(new QLabel(QStringLiteral("Ctrl+K"), m_search))
    , m_save(new QPushButton(this))
    , m_officer(new QPushButton(this))
{
    m_search->setProperty("role", QStringLiteral("search"));
    m_search->setFocusPolicy(Qt::TabFocus);
    theme::setButtonIcon(m_search, "search");
    m_keys->setProperty("keycap", true);
    m_keys->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_keys, theme::FontRole::Cap);
    auto *inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(0, 0, 6, 0);
    inside->addStretch(1);
    inside->addWidget(m_keys, 0, Qt::AlignVCenter);
    for (QPushButton *status : {m_save, m_officer}) {
        status->setProperty("role", QStringLiteral("status"));
        status->setFocusPolicy(Qt::TabFocus);
        theme::setFontRole(status, theme::FontRole::Small);
        status->hide();
    }
    theme::setButtonIcon(m_officer, "user-round");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 3, 8, 3);
    row->setSpacing(6);
    row->addWidget(m_search);
    row->addWidget(m_save);
    row->addWidget(m_officer);
    setNarrow(false);
    connect(m_search, &QPushButton::clicked, this, &MenuCorner::searchRequested);
    connect(m_save, &QPushButton::clicked, this, &MenuCorner::saveStatusActivated);
    retranslate();
}

void MenuCorner::setSaveStatus(SaveState state, const QString &text)
{
    m_save->setText(text);
    m_save->setVisible(!text.isEmpty());
    switch (state) {
    case SaveState::Saved:
        theme::setButtonIcon(m_save, "hard-drive");
        break;
    case SaveState::Writing:
        theme::setButtonIcon(m_save, "loader", "amb");
        break;
    case SaveState::Offline:
        theme::setButtonIcon(m_save, "wifi-off", "amb");
        break;
    case SaveState::Failed:
        theme::setButtonIcon(m_save, "triangle-alert", "red");
        break;
    }
    const char *tone = state == SaveState::Failed ? "red" : state == SaveState::Writing ? "amb" : "t1";
    theme::setStyleProperty(m_save, "tone", QString::fromLatin1(tone));
}

void MenuCorner::setOfficer(const QString &text)
{
    m_officer->setText(text);
    m_officer->setVisible(!text.isEmpty());
}

void MenuCorner::setNarrow(bool narrow)
{
    m_search->setFixedWidth(narrow ? 230 : 300);
    fitSearchText();
}

/// A button does not elide by itself, and its text would run under the key cap.
void MenuCorner::fitSearchText()
{
    const int room = m_search->width() - m_keys->sizeHint().width() - 56;
    m_search->setText(m_search->fontMetrics().elidedText(tr("Search or type a command"), Qt::ElideRight, room));
}

void MenuCorner::retranslate()
{
    fitSearchText();
    m_search->setAccessibleName(tr("Search, or type a command, Ctrl+K"));
}

bool MenuCorner::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        Q_EMIT sizeHintChanged();
    return QWidget::event(event);
}

void MenuCorner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSearchText();
}

void MenuCorner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace yumiao::ui::shell
