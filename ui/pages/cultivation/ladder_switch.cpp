// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cultivation/ladder_switch.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace yumiao::ui::pages {
namespace {

constexpr int RoomyPercent = 125; // text up to this size leaves room for everything in the head

} // namespace

bool headIsNarrow()
{
    return theme::percentOf(theme::fontStep()) > RoomyPercent;
}

LadderSwitch::LadderSwitch(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new widgets::SegmentedButtons(this))
    , m_list(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_buttons);
    row->addWidget(m_list);
    connect(m_buttons, &widgets::SegmentedButtons::chosen, this, &LadderSwitch::chosen);
    connect(m_list, &QComboBox::activated, this,
        [this](int index) { Q_EMIT chosen(m_list->itemData(index).toByteArray()); });
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &LadderSwitch::fit);
    fit();
}

void LadderSwitch::setLadders(const QList<widgets::Segment> &ladders)
{
    m_buttons->setSegments(ladders);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const widgets::Segment &it : ladders)
        m_list->addItem(it.text, it.id);
}

void LadderSwitch::setCurrent(const QByteArray &code)
{
    m_buttons->setCurrent(code);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentIndex(m_list->findData(code));
}

void LadderSwitch::setSpokenName(const QString &name)
{
    m_buttons->setAccessibleName(name);
    m_list->setAccessibleName(name);
}

void LadderSwitch::fit()
{
    m_buttons->setVisible(!headIsNarrow());
    m_list->setVisible(headIsNarrow());
}

} // namespace yumiao::ui::pages
