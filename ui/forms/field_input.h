// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/field.h"

#include <QDate>
#include <QWidget>

#include <functional>
#include <memory>

namespace yumiao::ui::forms {

class ReferenceSearch;

/// What inputs need beside their field.
struct InputNeeds {
    QDate today; ///< of the workspace's clock
    /// Makes the search of one reference field; without it references can only be read.
    std::function<std::unique_ptr<ReferenceSearch>(QObject *context)> search{};
    bool compact = false; ///< for the cell of a table: low, and one line where it can be
};

/// The editor of one field: a line, a date, a choice, a search box (ui.md 10). It keeps what was typed, valid or not;
/// value() says what it means or why it means nothing. The focus goes to the widget inside.
class FieldInput : public QWidget {
    Q_OBJECT
public:
    enum class State { Plain, Error, Notice };
    explicit FieldInput(const records::Field &field, QWidget *parent);
    /// Shows a value; emits nothing.
    virtual void setValue(const records::Value &value) = 0;
    [[nodiscard]] virtual Result<records::Value> value() const = 0;
    virtual void setState(State state) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void selectAll() { }
    /// Name and description for screen readers.
    virtual void setSpoken(const QString &name, const QString &description) = 0;
    /// All words anew, after a change of language.
    virtual void retranslate() { }
    [[nodiscard]] const records::Field &field() const { return m_field; }
Q_SIGNALS:
    void edited();
    /// The focus left it: time to check.
    void left();
    /// Enter was pressed in it.
    void entered();

protected:
    /// Tells when the focus of this widget inside goes.
    void watch(QWidget *inner);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const records::Field &m_field;
};

/// The input that fits a field. The field belongs to a description, so it lives as long as the program.
[[nodiscard]] FieldInput *makeInput(const records::Field &field, const InputNeeds &needs, QWidget *parent);

/// The word of a state for the style sheet: "error", "notice" or none.
[[nodiscard]] QString styleWordOf(FieldInput::State state);

} // namespace yumiao::ui::forms
