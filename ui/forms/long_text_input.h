// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_input.h"

class QPlainTextEdit;

namespace yumiao::ui::forms {

/// Several lines of plain text. Tab goes to the next field, Ctrl+Enter saves the form.
class LongTextInput final : public FieldInput {
    Q_OBJECT
public:
    LongTextInput(const records::Field &field, QWidget *parent);
    void setValue(const records::Value &value) override;
    [[nodiscard]] Result<records::Value> value() const override;
    void setState(State state) override;
    void setReadOnly(bool readOnly) override;
    void selectAll() override;
    void setSpoken(const QString &name, const QString &description) override;

private:
    QPlainTextEdit *m_edit;
};

} // namespace yumiao::ui::forms
