// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_wish.h"
#include "models/store/query.h"

#include <QHash>

namespace yumiao::exchange {

/// The forms in which ledgers write one name: as it stands, with wide and with narrow brackets, without blanks.
[[nodiscard]] QStringList nameForms(const QString &name);

/// What the words of a sheet refer to: towns, industries, bureaus, institutions, measures and enterprises by code or
/// name; the words of choices with their usual synonyms. Filled once for an import.
class ImportNames {
public:
    /// Reads the small reference kinds that `kind` refers to, as they stand on a day.
    [[nodiscard]] static Result<ImportNames> load(const store::Session &session, records::RecordKind kind, QDate on);

    /// The record of a kind that a word names. Errors: reference.unknown, reference.ambiguous.
    /// Of several that share the word the only one in use is meant.
    [[nodiscard]] Result<RecordId> reference(records::RecordKind target, const QString &word) const;
    /// The only record of a kind that a longer text names, by the longest word of it; nothing when none or several do.
    [[nodiscard]] std::optional<RecordId> namedIn(records::RecordKind target, const QString &text) const;
    /// The label of a record that is out of use on the day: it stays where it is and is given to no other record.
    [[nodiscard]] std::optional<QString> retired(RecordId id) const;
    /// Makes enterprises known that the rows name. Both texts may be empty.
    [[nodiscard]] Done learnEnterprises(
        const store::Session &session, const QStringList &codes, const QStringList &names);
    /// The enterprise with this code, else the only one with this name. Errors: row.no_key, row.not_found,
    /// row.ambiguous, row.name_differs (`other_name`).
    [[nodiscard]] Result<RecordId> enterprise(const QString &code, const QString &name) const;

    /// The code of a choice's word: its code, its term, a synonym, or a term with a note in brackets. Error:
    /// choice.unknown.
    [[nodiscard]] static Result<QString> choice(const records::Field &field, const QString &word);

private:
    void know(records::RecordKind kind, const QString &word, RecordId id);
    QHash<records::RecordKind, QHash<QString, RecordId>> m_words; ///< a null id marks a word that several records share
    QHash<QString, std::pair<RecordId, QString>> m_byCode;        ///< enterprise and its name
    QHash<QString, RecordId> m_byName;                            ///< by folded name; null: several
    QHash<RecordId, QString> m_retired;                           ///< labels
};

} // namespace yumiao::exchange
