// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_buttons.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVariant>

namespace yumiao::ui::widgets {

SegmentedButtons::SegmentedButtons(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on && index >= 0 && index < m_segments.size())
            Q_EMIT chosen(m_segments.at(index).id);
    });
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &SegmentedButtons::fitHeights);
}

void SegmentedButtons::setSegments(const QList<Segment> &segments)
{
    const QByteArray before = current();
    const QSignalBlocker quiet(m_group);
    const QList<QAbstractButton *> old = m_group.buttons();
    for (QAbstractButton *button : old)
        delete button;
    m_segments = segments;
    const int last = static_cast<int>(segments.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        const char *place = last == 0 ? "only" : i == 0 ? "first" : i == last ? "last" : "mid";
        QToolButton *button = makeButton(segments.at(i), place);
        m_group.addButton(button, i);
        m_row->addWidget(button);
    }
    if (QAbstractButton *first = m_group.button(0))
        first->setChecked(true);
    setCurrent(before);
    fitHeights();
}

/// 28, or 24 when small, and higher where the text size asks for it; so are the signs.
void SegmentedButtons::fitHeights()
{
    const QFontMetrics metrics(theme::font(m_small ? theme::FontRole::Small : theme::FontRole::Body));
    const QList<QAbstractButton *> all = m_group.buttons();
    const int sign = theme::grown(m_small ? 14 : 16);
    for (QAbstractButton *button : all) {
        button->setIconSize({sign, sign});
        button->setFixedHeight(qMax(m_small ? 24 : 28, metrics.height() + (m_small ? 7 : 10)));
    }
}

QToolButton *SegmentedButtons::makeButton(const Segment &segment, const char *place)
{
    auto *button = new QToolButton(this);
    button->setText(segment.text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("seg", QString::fromLatin1(place));
    if (m_small)
        button->setProperty("size", QStringLiteral("small"));
    const bool picture = segment.glyph.has_value() || !segment.icon.isEmpty();
    button->setIcon(segment.glyph ? theme::glyphIcon(*segment.glyph) : theme::icon(segment.icon));
    button->setToolButtonStyle(picture ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    theme::setFontRole(button, m_small ? theme::FontRole::Small : theme::FontRole::Body);
    return button;
}

void SegmentedButtons::setSmall(bool small)
{
    m_small = small;
    const QList<Segment> segments = m_segments;
    setSegments(segments);
}

void SegmentedButtons::setCurrent(const QByteArray &id)
{
    const QSignalBlocker quiet(m_group);
    for (int i = 0; i < m_segments.size(); ++i) {
        if (m_segments.at(i).id == id)
            m_group.button(i)->setChecked(true);
    }
}

QByteArray SegmentedButtons::current() const
{
    const int index = m_group.checkedId();
    return index >= 0 && index < m_segments.size() ? m_segments.at(index).id : QByteArray();
}

} // namespace yumiao::ui::widgets
