// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/records/certificate.h"
#include "models/records/enterprise.h"
#include "models/records/town.h"
#include "models/store/ledger.h"
#include "tests/support/builders_values.h"

namespace yumiao::tests {

/// The next id of this program.
[[nodiscard]] RecordId newId();

/// Records with what a kind requires and no more.
[[nodiscard]] records::Enterprise enterpriseNamed(const QString &name);
[[nodiscard]] records::Town townNamed(const QString &code, const QString &name);
[[nodiscard]] records::Certificate certificateOf(
    RecordId enterprise, records::CertificateKind kind, QDate issued, QDate validTo = {});

/// A set of changes as the window would send it.
[[nodiscard]] changes::ChangeSet setOf(
    std::vector<changes::RecordChange> changes, const QString &action = QStringLiteral("edit"));

/// A change of one field by its name.
[[nodiscard]] changes::RecordChange fieldChange(
    records::RecordKind kind, RecordId id, const char *field, records::Value before, records::Value after);

/// What is wrong, for the message of a failed test; empty when nothing is.
[[nodiscard]] QString wordsOf(const Error &error);
template <typename T>
[[nodiscard]] QString wordsOf(const Result<T> &result)
{
    return result ? QString() : wordsOf(result.error());
}

/// Commits what a test takes for granted; the program ends when the ledger refuses it.
store::Receipt written(store::Session &session, changes::ChangeSet set);
template <typename R>
RecordId made(store::Session &session, const R &record)
{
    (void)written(session, setOf({changes::creation(record)}));
    return record.id;
}

} // namespace yumiao::tests
