// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

#include "models/items/field_edit.h"
#include "models/items/typed_value.h"
#include "models/records/field_text.h"
#include "ui/forms/choice_input.h"
#include "ui/forms/display.h"
#include "ui/forms/reference_search.h"
#include "ui/forms/refusal.h"
#include "ui/widgets/value_row.h"

namespace yumiao::ui::forms {
namespace {

/// What stands in the row's editor: choices and flags by their stored word, others as they are typed.
QString editorText(const records::Field &field, const records::Value &value, const QString &label)
{
    using records::FieldType;
    if (field.type == FieldType::Choice || field.type == FieldType::Flag)
        return records::valueToText(field, value);
    return display().typed(field, value, label);
}

QList<widgets::ValueChoice> rowChoices(
    const records::Field &field, const QStringList &retired, const records::Value &held)
{
    QList<widgets::ValueChoice> choices;
    if (field.type == records::FieldType::Choice || field.type == records::FieldType::Flag)
        for (const ChoiceWord &it : choiceWords(field, retired, held))
            choices.append({records::valueToText(field, it.value), it.word});
    return choices;
}

} // namespace

FieldEditor::FieldEditor(
    store::Workspace &workspace, records::RecordKind kind, const QString &field, widgets::ValueRow *row)
    : QObject(row)
    , m_workspace(workspace)
    , m_description(records::descriptionOf(kind))
    , m_field(m_description.indexOf(QStringView(field)))
    , m_row(row)
{
    Q_ASSERT(m_field >= 0);
    connect(row, &widgets::ValueRow::committed, this, &FieldEditor::commit);
    connect(row, &widgets::ValueRow::dropped, this, &FieldEditor::showValue);
    row->setRequired(this->field().flags.testFlag(records::Required));
    row->setReadOnly(this->field().flags.testFlag(records::Derived));
    retranslate();
    if (this->field().type != records::FieldType::Choice)
        return;
    m_search = workspaceSearch(workspace, this);
    m_search->retiredChoices(this->field(), [this](const QStringList &codes) {
        m_retired = codes;
        showChoices();
    });
}

FieldEditor::~FieldEditor() = default;

const records::Field &FieldEditor::field() const
{
    return m_description.fields[static_cast<size_t>(m_field)];
}

void FieldEditor::show(RecordId id, const records::Value &value, const QString &label)
{
    const bool sameRecord = id == m_id;
    if (sameRecord && m_row->isEditing())
        return; // the value under the officer's hands is found when he commits
    m_id = id;
    m_value = value;
    m_label = label;
    if (!m_retired.isEmpty())
        showChoices();
    showValue();
}

void FieldEditor::showChoices()
{
    if (!m_row->isEditing())
        m_row->setChoices(rowChoices(field(), m_retired, m_value));
}

void FieldEditor::showValue()
{
    m_row->setValue(display().shownMasked(field(), m_value, m_label), editorText(field(), m_value, m_label));
}

void FieldEditor::retranslate()
{
    const bool rate = field().type == records::FieldType::Rate;
    m_row->setLabel(display().title(field()));
    m_row->setUnit(rate ? QString() : display().unit(field()));
    m_row->setChoices(rowChoices(field(), m_retired, m_value));
    if (!m_row->isEditing())
        showValue();
}

void FieldEditor::commit(const QString &text)
{
    const items::FieldEdit edit{m_description.kind, m_id, m_field, m_value, text};
    items::writeFieldEdit(m_workspace, edit, translation(), this, [this, text, id = m_id](const Done &done) {
        if (id == m_id) // another record may stand in the row by now; the edit is written all the same
            take(text, done);
    });
}

void FieldEditor::take(const QString &text, const Done &done)
{
    if (!done) {
        const auto conflicts = conflictsIn(m_description, m_id, done.error());
        if (!conflicts.empty())
            m_value = conflicts.front().theirs; // so that Enter writes over it, knowingly
        m_row->setError(refusalWords(m_description, m_id, done.error()));
        return;
    }
    if (field().type == records::FieldType::Reference)
        m_label = text;
    else
        m_value = items::valueFromTyped(field(), text, m_workspace.clock().today(), translation()).value_or(m_value);
    showValue();
    Q_EMIT written();
}

} // namespace yumiao::ui::forms
