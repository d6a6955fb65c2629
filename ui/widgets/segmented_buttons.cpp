// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_buttons.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace yumiao::ui::widgets {

SegmentedButtons::SegmentedButtons(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on && index >= 0 && index < m_segments.size())
            Q_EMIT chosen(m_segments.at(index).id);
    });
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &SegmentedButtons::fitHeights);
}

void SegmentedButtons::setSegments(const QList<Segment> &segments)
{
    if (onlyWordsDiffer(segments)) { // also while one of the buttons is being clicked: they stay
        m_segments = segments;
        for (int i = 0; i < segments.size(); ++i)
            m_group.button(i)->setText(segments.at(i).text);
        updateGeometry();
        return fitWords();
    }
    const QByteArray before = current();
    const QSignalBlocker quiet(m_group);
    const QList<QAbstractButton *> old = m_group.buttons();
    for (QAbstractButton *button : old)
        button->deleteLater();
    for (QAbstractButton *button : old) {
        m_group.removeButton(button);
        m_row->removeWidget(button);
        button->hide();
    }
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

bool SegmentedButtons::onlyWordsDiffer(const QList<Segment> &segments) const
{
    const auto sameButton
        = [](const Segment &a, const Segment &b) { return a.id == b.id && a.icon == b.icon && a.glyph == b.glyph; };
    return !segments.isEmpty() && segments.size() == m_segments.size()
        && std::equal(segments.begin(), segments.end(), m_segments.begin(), sameButton);
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
    updateGeometry();
    fitWords();
}

bool SegmentedButtons::hasPictures() const
{
    return std::all_of(m_segments.begin(), m_segments.end(),
        [](const Segment &it) { return it.glyph.has_value() || !it.icon.isEmpty(); });
}

/// What the buttons would take in a style, whichever they have now.
int SegmentedButtons::widthOf(Qt::ToolButtonStyle style) const
{
    int width = 0;
    const QList<QAbstractButton *> all = m_group.buttons();
    for (QAbstractButton *button : all) {
        auto *tool = qobject_cast<QToolButton *>(button);
        const Qt::ToolButtonStyle before = tool->toolButtonStyle();
        const QSignalBlocker quiet(tool);
        tool->setToolButtonStyle(style);
        width += tool->sizeHint().width();
        tool->setToolButtonStyle(before);
    }
    return width;
}

void SegmentedButtons::fitWords()
{
    if (m_segments.isEmpty() || !hasPictures())
        return;
    const bool narrow = isVisible() && width() < widthOf(Qt::ToolButtonTextBesideIcon);
    for (int i = 0; i < m_segments.size(); ++i) {
        auto *tool = qobject_cast<QToolButton *>(m_group.button(i));
        const auto style = narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
        if (tool->toolButtonStyle() != style)
            tool->setToolButtonStyle(style);
        tool->setToolTip(narrow ? m_segments.at(i).text : QString());
    }
}

QSize SegmentedButtons::sizeHint() const
{
    return {
        hasPictures() && !m_segments.isEmpty() ? widthOf(Qt::ToolButtonTextBesideIcon) : QWidget::sizeHint().width(),
        QWidget::sizeHint().height()};
}

QSize SegmentedButtons::minimumSizeHint() const
{
    return {
        hasPictures() && !m_segments.isEmpty() ? widthOf(Qt::ToolButtonIconOnly) : QWidget::minimumSizeHint().width(),
        QWidget::minimumSizeHint().height()};
}

void SegmentedButtons::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

/// The style sheet takes the heights away when it dresses the buttons for the first time.
void SegmentedButtons::showEvent(QShowEvent *event)
{
    fitHeights();
    QWidget::showEvent(event);
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
    const QList<Segment> segments = std::exchange(m_segments, {}); // the buttons are made anew
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
