// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/cell_edits.h"

#include "models/records/field_text.h"
#include "ui/forms/display.h"
#include "ui/forms/field_input.h"
#include "ui/forms/reference_search.h"
#include "ui/forms/refusal.h"
#include "ui/tables/record_table.h"

namespace yumiao::ui::pages {
namespace {

records::Value storedIn(const QModelIndex &index)
{
    const QVariant stored = index.data(items::WindowModel::ValueRole);
    if (!stored.isValid())
        return {};
    return stored.userType() == QMetaType::QString ? records::Value(stored.toString())
                                                   : records::Value(stored.toLongLong());
}

constexpr int WidestNeed = 260;

/// What the model reads back whatever language it was made for.
QString textFor(const records::Field &field, const records::Value &value)
{
    using records::FieldType;
    const bool byCode
        = field.type == FieldType::Choice || field.type == FieldType::Flag || field.type == FieldType::Reference;
    return byCode ? records::valueToText(field, value) : forms::display().typed(field, value);
}

} // namespace

CellEdits::CellEdits(const PageNeeds &needs, records::RecordKind kind, tables::RecordTable &table)
    : QObject(&table)
    , m_needs(needs)
    , m_description(records::descriptionOf(kind))
    , m_model(*qobject_cast<items::WindowModel *>(table.model()))
    , m_table(table)
{
    table.setEditorMaker([this](const QModelIndex &index, QWidget *parent) { return makeEditor(index, parent); });
    connect(&table, &tables::RecordTable::editCommitted, this, &CellEdits::commit);
    connect(&m_model, &items::WindowModel::editDone, this, [this] { m_table.acceptEdit(); });
    connect(&m_model, &items::WindowModel::editRefused, this,
        [this](RecordId id, const QString &, const Error &error) { refuse(id, error); });
}

QWidget *CellEdits::makeEditor(const QModelIndex &index, QWidget *parent)
{
    const int place = m_model.columns()[static_cast<size_t>(index.column())].place;
    if (place < 0)
        return nullptr;
    const forms::InputNeeds needs{m_needs.workspace.clock().today(),
        [this](QObject *context) { return forms::workspaceSearch(m_needs.workspace, context); }, true};
    auto *input = forms::makeInput(m_description.fields[static_cast<size_t>(place)], needs, parent);
    m_before = storedIn(index);
    input->setValue(m_before);
    if (input->field().type == records::FieldType::Reference || input->field().type == records::FieldType::LongText)
        input->setMinimumWidth(WidestNeed);
    input->setSpoken(forms::display().title(input->field()), {});
    input->selectAll();
    return input;
}

void CellEdits::commit(const QModelIndex &index, QWidget *editor)
{
    const auto *input = qobject_cast<forms::FieldInput *>(editor);
    if (!input)
        return;
    const auto typed = input->value();
    if (!typed)
        return refuse(m_model.idAt(index.row()), typed.error());
    const records::Value now = storedIn(index);
    if (*typed == now || *typed == m_before)
        return m_table.acceptEdit(); // nothing to write
    const records::Field &field = input->field();
    if (now != m_before) { // the row was read anew under the editor: nobody has seen that value yet
        m_before = now;
        return refuse(m_model.idAt(index.row()), conflictOf(field, m_model.idAt(index.row()), now));
    }
    if (!m_model.commitEdit(index, textFor(field, *typed)))
        m_table.acceptEdit(); // the record went away meanwhile
}

/// The refusal that the ledger would give.
Error CellEdits::conflictOf(const records::Field &field, RecordId id, const records::Value &now) const
{
    const QVariantMap conflict{{QStringLiteral("kind"), QString::fromLatin1(m_description.name)},
        {QStringLiteral("id"), id.toText()}, {QStringLiteral("field"), QString::fromLatin1(field.name)},
        {QStringLiteral("found"), records::valueToText(field, now)}};
    return {
        Fault::Conflict, QStringLiteral("change.conflict"), {{QStringLiteral("conflicts"), QVariantList{conflict}}}};
}

void CellEdits::refuse(RecordId id, const Error &error)
{
    m_table.refuseEdit(forms::refusalWords(m_description, id, error));
}

} // namespace yumiao::ui::pages
