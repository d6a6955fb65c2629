// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/register_query.h"

#include <memory>

namespace yumiao::store {

struct RegisterBase;
struct RegisterOverlay;

/// What an index keeps of one enterprise, as a list shows it.
struct RegisterFacts {
    records::Value tier;
    records::Value revenue;
    records::Value rdShare;
    records::Value lastVisit;
    /// The value of a derived field; nothing for one that an index does not keep.
    [[nodiscard]] const records::Value *find(QStringView field) const;
};

/// The register in memory, for search, facets and sorting: a text pool and a few bytes of columns for each live
/// enterprise, in the order of their names, as they stand on a day. Some 300 bytes an enterprise, most of them its
/// texts.
///
/// An index never changes, so any thread may ask it; a change of the base makes a new one that shares the unchanged
/// part (the base is read once, the changed enterprises lie over it).
class RegisterIndex {
public:
    /// Reads the whole register. Errors: cancelled, workspace.*.
    [[nodiscard]] static Result<std::shared_ptr<const RegisterIndex>> load(
        const Session &session, QDate on, const RegisterThresholds &thresholds);

    /// The index as the base stands now, by what its history says happened since: this one when nothing did that
    /// concerns the register. Null when so much did that load() is due.
    [[nodiscard]] Result<std::shared_ptr<const RegisterIndex>> patched(const Session &session) const;
    /// Whether enough has been patched that reading it all again pays.
    [[nodiscard]] bool isPatchedALot() const;

    [[nodiscard]] RegisterAnswer answer(const RegisterQuestion &question, const Cancel &cancel = {}) const;
    /// The first enterprises by name that the text finds: for the palette and pop-ups.
    [[nodiscard]] std::vector<RecordId> first(const QString &text, size_t limit) const;

    /// What is kept of these enterprises, in their order. Nothing when one of them is not in the index or has a value
    /// that does not fit into it: the base has to be asked.
    [[nodiscard]] std::optional<std::vector<RegisterFacts>> factsOf(std::span<const RecordId> wanted) const;

    [[nodiscard]] QDate on() const;
    [[nodiscard]] qint64 size() const; ///< live enterprises

private:
    RegisterIndex(std::shared_ptr<const RegisterBase> base, std::shared_ptr<const RegisterOverlay> overlay);
    [[nodiscard]] Result<std::shared_ptr<const RegisterIndex>> overlaid(
        const Session &session, const std::vector<RecordId> &changed, RecordId upTo) const;

    std::shared_ptr<const RegisterBase> m_base;
    std::shared_ptr<const RegisterOverlay> m_overlay;
};

} // namespace yumiao::store
