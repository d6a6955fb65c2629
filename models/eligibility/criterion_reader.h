// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/measure_reader.h"

#include <QSet>

namespace yumiao::eligibility {

/// Reads the criteria of one tier; codes are unique within it. What a member leaves out (clause, confidence) it has
/// from the criterion around it. Faults go to the reader of the object at fault.
class CriterionReader {
public:
    explicit CriterionReader(const FactCatalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }
    [[nodiscard]] Criterion read(const rules::RuleReader &at, const Criterion *around = nullptr);

private:
    void readHead(Criterion &it, const rules::RuleReader &at, const Criterion *around);
    void readBody(Criterion &it, const rules::RuleReader &at);
    void readThreshold(Criterion &it, const rules::RuleReader &at);
    void readHolds(Criterion &it, const rules::RuleReader &at);
    void readMembers(Criterion &it, const rules::RuleReader &at);
    void readBands(Criterion &it, const rules::RuleReader &at);
    void readScore(Criterion &it, const rules::RuleReader &at);
    [[nodiscard]] ScoreRow readRow(const rules::RuleReader &at, const Criterion &around, bool isPart);
    void readRowBody(ScoreRow &row, const rules::RuleReader &at, const Criterion &around);
    [[nodiscard]] ScoreCase readCase(const rules::RuleReader &at, const ScoreRow &row, const Criterion &around);
    void claim(const rules::RuleReader &at, const QString &code);

    const FactCatalogue &m_catalogue;
    QSet<QString> m_codes;
};

} // namespace yumiao::eligibility
