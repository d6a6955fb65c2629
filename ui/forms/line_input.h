// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_input.h"

class QLabel;
class QLineEdit;

namespace yumiao::ui::forms {

/// One line for texts, numbers, codes and dates, with the unit inside at the right. What can be read is written out
/// when the focus leaves ("3-5" becomes 2022-03-05); what cannot stays as it was typed. Ctrl+D sets a date to today.
class LineInput final : public FieldInput {
    Q_OBJECT
public:
    LineInput(const records::Field &field, const InputNeeds &needs, QWidget *parent);
    void setValue(const records::Value &value) override;
    [[nodiscard]] Result<records::Value> value() const override;
    void setState(State state) override;
    void setReadOnly(bool readOnly) override;
    void selectAll() override;
    void setSpoken(const QString &name, const QString &description) override;
    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void writeOut();
    void placeUnit();
    void keepShort();

    QDate m_today;
    QLineEdit *m_line;
    QLabel *m_unit;
};

} // namespace yumiao::ui::forms
