// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/spoken_role.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace yumiao::ui::theme {

namespace {
const char spokenRoleProperty[] = "yumiaoSpokenRole";
const char spokenReadOnlyProperty[] = "yumiaoSpokenReadOnly";

class SpokenWidget final : public QAccessibleWidget {
public:
    SpokenWidget(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? widget()->accessibleDescription() : QAccessibleWidget::text(which);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = widget()->property(spokenReadOnlyProperty).toBool();
        state.editable = role() == QAccessible::EditableText && !state.readOnly;
        return state;
    }
};

QAccessibleInterface *spokenWidgetOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !widget->property(spokenRoleProperty).isValid())
        return nullptr;
    const int role = widget->property(spokenRoleProperty).toInt();
    return new SpokenWidget(widget, static_cast<QAccessible::Role>(role)); // kept by QAccessible
}
} // namespace

void setSpokenRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = (QAccessible::installFactory(spokenWidgetOf), true);
    Q_UNUSED(installed)
    widget->setProperty(spokenRoleProperty, static_cast<int>(role));
}

void setSpokenReadOnly(QWidget *widget, bool readOnly)
{
    widget->setProperty(spokenReadOnlyProperty, readOnly);
}

} // namespace yumiao::ui::theme
