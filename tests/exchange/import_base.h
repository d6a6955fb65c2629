// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_plan.h"
#include "tests/exchange/sheet_making.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"

namespace yumiao::tests {

/// A valid made-up credit code of the district, another for each number.
[[nodiscard]] QString madeCode(int number);

/// A new workspace with towns, industries and bureaus, and ledgers written for one test.
class ImportBase {
public:
    ImportBase();
    [[nodiscard]] store::Session &session() const { return m_base.session(); }

    /// A wish for a csv of these lines (UTF-8, no mark), as records of a kind.
    [[nodiscard]] exchange::ImportWish wish(
        const QString &csv, records::RecordKind kind = records::RecordKind::Enterprise) const;
    [[nodiscard]] exchange::ImportWish wishOf(
        const QByteArray &bytes, records::RecordKind kind = records::RecordKind::Enterprise) const;
    [[nodiscard]] Result<exchange::ImportPlan> plan(const exchange::ImportWish &wish);
    /// Plans and commits; the plan is given back without its changes.
    [[nodiscard]] Result<exchange::ImportPlan> import(const exchange::ImportWish &wish);
    /// "new 2 changed 0 unchanged 0 refused 1", or the error's word.
    [[nodiscard]] static QString counts(const Result<exchange::ImportPlan> &plan);
    /// "3 code.check, 4 row.duplicate": row and reason of every problem.
    [[nodiscard]] static QString reasons(const Result<exchange::ImportPlan> &plan);
    /// The value of a field of the enterprise with this code, as text.
    [[nodiscard]] QString valueOf(const QString &code, const char *field) const;

private:
    TemporaryBase m_base;
    SheetFolder m_folder;
    RecordIdSource m_ids;
};

} // namespace yumiao::tests
