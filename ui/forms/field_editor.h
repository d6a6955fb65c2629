// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspace.h"

#include <QObject>

#include <memory>

namespace yumiao::ui::widgets {
class ValueRow;
}

namespace yumiao::ui::forms {

class ReferenceSearch;

/// Makes a row of a drawer the editor of one field of a record: shows the value, reads what was typed, writes it with
/// the value before, says what is wrong under the row. Where somebody else wrote meanwhile, the row shows the other
/// value: Enter writes the officer's own over it, Esc takes the other one. The typed text stays until then.
class FieldEditor final : public QObject {
    Q_OBJECT
public:
    /// The editor belongs to the row. The field is one of the kind's description.
    FieldEditor(store::Workspace &workspace, records::RecordKind kind, const QString &field, widgets::ValueRow *row);
    ~FieldEditor() override;
    /// The record and its present value; `label` names what a reference points to. A row that is being edited keeps
    /// what was typed.
    void show(RecordId id, const records::Value &value, const QString &label = {});
    /// Label, unit, choices and value in the present language.
    void retranslate();

Q_SIGNALS:
    /// The new value is in the workspace.
    void written();

private:
    void commit(const QString &text);
    void take(const QString &text, const Done &done);
    void showValue();
    void showChoices();
    [[nodiscard]] const records::Field &field() const;

    store::Workspace &m_workspace;
    const records::RecordDescription &m_description;
    int m_field;
    widgets::ValueRow *m_row;
    RecordId m_id;
    records::Value m_value;
    QString m_label;
    QStringList m_retired; ///< codes of words that are out of use
    std::unique_ptr<ReferenceSearch> m_search;
};

} // namespace yumiao::ui::forms
