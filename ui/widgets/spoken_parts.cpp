// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spoken_parts.h"

#include "ui/widgets/hit_widget.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

namespace yumiao::ui::widgets {

namespace {

/// One part: a rung, a stage. It is no object of its own, the widget paints it.
class SpokenPart final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    SpokenPart(HitWidget *widget, int index)
        : m_widget(widget)
        , m_index(index)
    {
    }
    [[nodiscard]] bool isValid() const override { return m_widget && m_index < m_widget->parts().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? m_widget->parts().at(m_index).sentence : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_widget->parts().at(m_index).rect.toAlignedRect();
        return {m_widget->mapToGlobal(inside.topLeft()), inside.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.focusable = true;
        state.selectable = true;
        state.focused = m_widget->hasFocus() && m_widget->currentPart() == m_index;
        state.selected = m_widget->parts().at(m_index).id == m_widget->selected();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            m_widget->choosePart(m_index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<HitWidget> m_widget;
    int m_index;
};

/// The widget: a list of its parts.
class SpokenParts final : public QAccessibleWidget {
public:
    explicit SpokenParts(HitWidget *widget)
        : QAccessibleWidget(widget, QAccessible::List)
    {
    }
    ~SpokenParts() override
    {
        for (const QAccessible::Id id : m_parts)
            QAccessible::deleteAccessibleInterface(id);
    }
    [[nodiscard]] int childCount() const override { return static_cast<int>(hitWidget()->parts().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_parts.size() <= index) {
            auto *part = new SpokenPart(hitWidget(), static_cast<int>(m_parts.size())); // QAccessible owns it
            m_parts.push_back(QAccessible::registerAccessibleInterface(part));
        }
        return QAccessible::accessibleInterface(m_parts.at(index));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return static_cast<int>(m_parts.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return hitWidget()->hasFocus() ? child(hitWidget()->currentPart()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

private:
    [[nodiscard]] HitWidget *hitWidget() const { return static_cast<HitWidget *>(widget()); }
    mutable QList<QAccessible::Id> m_parts;
};

QAccessibleInterface *spokenPartsOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<HitWidget *>(object);
    return widget ? new SpokenParts(widget) : nullptr; // kept by QAccessible
}

} // namespace

void makePartsSpoken()
{
    static const bool installed = (QAccessible::installFactory(spokenPartsOf), true);
    Q_UNUSED(installed)
}

} // namespace yumiao::ui::widgets
