// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/column.h"
#include "models/items/translate.h"
#include "models/store/workspace.h"

namespace yumiao::items {

/// One field of one record that a person gives another value: in a table's cell or in the drawer.
struct FieldEdit {
    records::RecordKind kind = records::RecordKind::Enterprise;
    RecordId id;
    int field = -1;        ///< in the description
    records::Value before; ///< as it was shown when the edit began
    QString text;          ///< as typed; a reference by id, key or label
};

/// Writes it as a change set of its own (action "edit", source "window"). `done` comes on the UI thread, after
/// Workspace::committed(), and not at all when `context` is gone; the edit is written all the same.
/// Errors: those of valueFromTyped(), reference.missing (`value`), reference.ambiguous, and those of store::commit():
/// change.conflict when somebody else gave the field another value since.
void writeFieldEdit(store::Workspace &workspace, const FieldEdit &edit, const Translate &translate, QObject *context,
    std::function<void(Done)> done);

} // namespace yumiao::items
