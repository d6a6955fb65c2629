// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel_frame.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

namespace yumiao::ui::widgets {

PanelFrame::PanelFrame(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(this))
    , m_note(new ElidedLabel(this))
    , m_head(new QHBoxLayout)
    , m_link(new QPushButton(this))
    , m_rule(new QFrame(this))
    , m_body(new QVBoxLayout)
{
    setProperty("panel", true);
    m_rule->setProperty("rule", true);
    m_link->setProperty("role", QStringLiteral("link"));
    m_link->setCursor(Qt::PointingHandCursor);
    m_link->hide();
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    theme::setFontRole(m_title, theme::FontRole::H3);
    theme::setFontRole(m_note, theme::FontRole::Small);
    theme::setTone(m_note, "t2");

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    m_head->setContentsMargins(12, 3, 10, 3);
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note, 1);
    m_head->addWidget(m_link);
    all->addLayout(m_head);
    all->addWidget(m_rule);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    all->addLayout(m_body, 1);
    m_head->addStrut(28);
    connect(m_link, &QPushButton::clicked, this, &PanelFrame::linkActivated);
}

void PanelFrame::setTitle(const QString &title)
{
    m_title->setWhole(title);
    setAccessibleName(title);
}

void PanelFrame::setNote(const QString &note)
{
    m_note->setWhole(note);
}

void PanelFrame::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void PanelFrame::addHeadWidget(QWidget *widget)
{
    m_head->insertWidget(m_head->indexOf(m_link), widget);
}

void PanelFrame::setHeadRule(bool shown)
{
    m_rule->setVisible(shown);
}

} // namespace yumiao::ui::widgets
