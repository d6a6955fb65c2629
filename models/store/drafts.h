// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/store/session.h"

#include <QDateTime>

#include <optional>

namespace yumiao::store {

/// Work that an officer has begun and not yet applied (草稿): the staged bulk edit of a list. It is no record: it has
/// no history, no undo and no place in the audit chain, and only its owner sees it. It is safe on the disk when kept.
struct Draft {
    QString owner; ///< the office that it belongs to
    QString place; ///< the kind of work and the list: "bulk/enterprise"
    QDateTime changed;
    QByteArray content;
};

/// The draft of an owner at a place; nothing when there is none.
[[nodiscard]] Result<std::optional<Draft>> findDraft(
    const Session &session, const QString &owner, const QString &place);
/// Puts the content in the place of the one before; an empty one takes the draft away. Runs on the writing session.
[[nodiscard]] Done keepDraft(
    Session &session, const QString &owner, const QString &place, const QByteArray &content, const Clock &clock);

} // namespace yumiao::store
