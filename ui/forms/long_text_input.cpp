// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/long_text_input.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace yumiao::ui::forms {
namespace {

constexpr int LinesShown = 3;

} // namespace

LongTextInput::LongTextInput(const records::Field &field, QWidget *parent)
    : FieldInput(field, parent)
    , m_edit(new QPlainTextEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * LinesShown + 16);
    setFocusProxy(m_edit);
    watch(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldInput::edited);
}

void LongTextInput::setValue(const records::Value &value)
{
    const QSignalBlocker silent(m_edit);
    m_edit->setPlainText(records::textIn(value));
}

Result<records::Value> LongTextInput::value() const
{
    return records::textValue(m_edit->toPlainText().trimmed());
}

void LongTextInput::setState(State state)
{
    theme::setStyleProperty(m_edit, "state", styleWordOf(state));
}

void LongTextInput::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void LongTextInput::selectAll()
{
    m_edit->selectAll();
}

void LongTextInput::setSpoken(const QString &name, const QString &description)
{
    m_edit->setAccessibleName(name);
    m_edit->setAccessibleDescription(description);
}

} // namespace yumiao::ui::forms
