// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_input.h"

#include "ui/forms/choice_input.h"
#include "ui/forms/line_input.h"
#include "ui/forms/long_text_input.h"
#include "ui/forms/reference_input.h"
#include "ui/forms/reference_search.h"

#include <QEvent>
#include <QFocusEvent>

namespace yumiao::ui::forms {

FieldInput::FieldInput(const records::Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
}

void FieldInput::watch(QWidget *inner)
{
    inner->installEventFilter(this);
}

bool FieldInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

FieldInput *makeInput(const records::Field &field, const InputNeeds &needs, QWidget *parent)
{
    using records::FieldType;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Integer:
    case FieldType::Quantity:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Date:
    case FieldType::CreditCode:
        return new LineInput(field, needs, parent);
    case FieldType::LongText:
        return new LongTextInput(field, parent);
    case FieldType::Flag:
    case FieldType::Choice:
        return makeChoiceInput(field, needs, parent);
    case FieldType::Reference:
        return new ReferenceInput(field, needs, parent);
    }
    Q_UNREACHABLE();
}

QString styleWordOf(FieldInput::State state)
{
    switch (state) {
    case FieldInput::State::Plain:
        return {};
    case FieldInput::State::Error:
        return QStringLiteral("error");
    case FieldInput::State::Notice:
        return QStringLiteral("notice");
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::ui::forms
