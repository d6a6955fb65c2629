// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/annual_figures.h"
#include "models/records/certificate.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/enterprise.h"
#include "models/records/financing_application.h"
#include "models/records/financing_need.h"
#include "models/records/name_period.h"
#include "models/records/task.h"
#include "models/records/visit.h"
#include "models/store/row_store.h"

namespace yumiao::figures {

/// Records of a kind that has no list of its own here and that refer to the enterprise: relations, attachments and
/// whatever kinds come later.
struct OtherRecords {
    records::RecordKind kind = records::RecordKind::Enterprise;
    std::vector<store::StoredRow> rows;
};

/// An enterprise and every record that refers to it, as they stand now or stood on a past day.
struct EnterpriseRecords {
    records::Enterprise enterprise;
    std::vector<records::AnnualFigures> figures;             ///< oldest year first
    std::vector<records::Certificate> certificates;          ///< newest first
    std::vector<records::FinancingNeed> needs;               ///< newest first
    std::vector<records::FinancingApplication> applications; ///< newest first
    std::vector<records::CreditLine> lines;                  ///< oldest first
    std::vector<records::Drawdown> drawdowns;                ///< oldest first
    std::vector<records::Task> tasks;                        ///< by deadline, those without one last
    std::vector<records::Visit> visits;                      ///< newest first
    std::vector<records::NamePeriod> names;                  ///< oldest first
    std::vector<OtherRecords> others;                        ///< in the order of the kinds; none that is empty
};

/// As they stand now. Error: record.missing.
[[nodiscard]] Result<EnterpriseRecords> recordsOfEnterprise(const store::Session &session, RecordId enterprise);
/// As they stood at the end of a day. Errors: record.not_yet, record.removed_then
/// (`reason`), both with `day`.
[[nodiscard]] Result<EnterpriseRecords> recordsOfEnterprise(
    const store::Session &session, RecordId enterprise, QDate day);

} // namespace yumiao::figures
