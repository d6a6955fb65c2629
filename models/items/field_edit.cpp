// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/field_edit.h"

#include "models/items/typed_value.h"
#include "models/store/query.h"

#include <memory>

namespace yumiao::items {
namespace {

using Reply = std::function<void(Done)>;

const records::Field &fieldOf(const FieldEdit &edit)
{
    return records::descriptionOf(edit.kind).fields[static_cast<size_t>(edit.field)];
}

void writeValue(store::Workspace &workspace, const FieldEdit &edit, records::Value value, QObject *context, Reply done)
{
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.source = QStringLiteral("window");
    set.changes.push_back({edit.kind, edit.id, false, {{edit.field, edit.before, std::move(value)}}});
    workspace.write(context, std::move(set), store::OnConflict::Refuse,
        [done = std::move(done)](
            const Result<store::Receipt> &receipt) { done(receipt ? Done() : Done(failure(receipt.error()))); });
}

Result<records::Value> referenceFrom(const store::Session &session, const records::Field &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return records::Value();
    const auto found = store::resolve(session, *field.target, text);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(Fault::NotFound, QStringLiteral("reference.missing"),
            {{QStringLiteral("field"), QString::fromLatin1(field.name)}, {QStringLiteral("value"), text.trimmed()}});
    return records::Value((*found)->value());
}

/// Which record is meant is asked of the base first. The question is as much an order as the edit: it keeps its own
/// ticket until it is answered.
void resolveAndWrite(store::Workspace &workspace, const FieldEdit &edit, QObject *context, Reply done)
{
    const auto ticket = std::make_shared<store::Ticket>();
    const QPointer<QObject> asker(context);
    *ticket = workspace.read(
        &workspace, [edit](store::Session &session) { return referenceFrom(session, fieldOf(edit), edit.text); },
        [&workspace, edit, asker, ticket, done = std::move(done)](Result<records::Value> value) {
            if (value)
                writeValue(workspace, edit, *std::move(value), asker, done);
            else if (asker)
                done(failure(value.error()));
        });
}

} // namespace

void writeFieldEdit(
    store::Workspace &workspace, const FieldEdit &edit, const Translate &translate, QObject *context, Reply done)
{
    const records::Field &field = fieldOf(edit);
    if (field.type == records::FieldType::Reference)
        return resolveAndWrite(workspace, edit, context, std::move(done));
    auto value = valueFromTyped(field, edit.text, workspace.clock().today(), translate);
    if (value)
        return writeValue(workspace, edit, *std::move(value), context, std::move(done));
    QMetaObject::invokeMethod( // refusals come later too, like every other answer
        context, [done = std::move(done), error = value.error()] { done(failure(error)); }, Qt::QueuedConnection);
}

} // namespace yumiao::items
