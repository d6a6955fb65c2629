// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_input.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace yumiao::ui::forms {

/// A field of a form: label, star when required, input, what is wrong under it, and the choice between two values when
/// somebody else wrote meanwhile.
class FormRow final : public QWidget {
    Q_OBJECT
public:
    /// Takes the input.
    FormRow(FieldInput *input, QWidget *parent);
    [[nodiscard]] FieldInput *input() const { return m_input; }
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);
    void retranslate();
    /// Empty takes it away; State::Plain too.
    void setMessage(const QString &words, FieldInput::State state);
    [[nodiscard]] QString message() const;
    /// The other value in words; empty takes the choice away.
    void setConflict(const QString &theirs);
    [[nodiscard]] bool hasConflict() const;
    [[nodiscard]] QString title() const;
    /// Whether the officer has typed since the form was loaded.
    void setTouched(bool touched) { m_touched = touched; }
    [[nodiscard]] bool isTouched() const { return m_touched; }

Q_SIGNALS:
    void mineChosen();
    void theirsChosen();

private:
    FieldInput *m_input;
    QLabel *m_label;
    QLabel *m_star;
    QLabel *m_sign;
    QLabel *m_message;
    QWidget *m_choice;
    QLabel *m_theirs;
    QPushButton *m_takeTheirs;
    QPushButton *m_keepMine;
    QGridLayout *m_grid;
    bool m_touched = false;
};

} // namespace yumiao::ui::forms
