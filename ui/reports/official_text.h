// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/base/period.h"
#include "models/base/quantity.h"
#include "ui/reports/report_wording.h"

namespace yumiao::ui::reports {

/// Writes numbers and sentences of one document in the form of official texts (ui.md 9): 4826户, 1.38亿元, 96.5%,
/// 2022年8月31日, no thousands marks, 待核 for what is unknown. A line that the wording lacks or that names an unknown
/// place is remembered as the fault of the whole document; nothing is left out silently.
class OfficialText {
public:
    explicit OfficialText(const ReportWording &wording)
        : m_wording(wording)
    {
    }

    [[nodiscard]] QString text(const char *section, const char *key, const Places &places = {});
    [[nodiscard]] QString sentence(const char *key, const Places &places = {})
    {
        return text("sentences", key, places);
    }
    /// One sentence of several clauses; empty ones are left out.
    [[nodiscard]] QString sentenceOf(QStringList clauses);
    /// Sentences one behind the other; empty ones are left out.
    [[nodiscard]] QString paragraphOf(QStringList sentences);
    [[nodiscard]] QString list(const QStringList &items) { return items.join(text("formats", "list_gap")); }

    [[nodiscard]] QString counted(const char *noun, qint64 number);
    /// A mean or projection: whole from 10 on, else with one decimal.
    [[nodiscard]] QString counted(const char *noun, double number);
    /// 1.38亿元, 480万元. No amount at all beside a count is unknown: 金额待核.
    [[nodiscard]] QString money(Money amount);
    /// The same amount in the unit of table columns, two decimals.
    [[nodiscard]] QString tableMoney(Money amount) const;
    /// One decimal. A part that is not the whole never reads 100 %.
    [[nodiscard]] QString share(qint64 part, qint64 whole);
    [[nodiscard]] QString percent(std::optional<Quantity> percent);
    [[nodiscard]] QString percent(std::optional<double> percent);
    [[nodiscard]] QString day(QDate day);
    /// The end of a year by its name (2022年末), other days as they are.
    [[nodiscard]] QString dueDay(QDate day);
    [[nodiscard]] QString period(const Period &period);
    [[nodiscard]] QString numeral(int number) const { return m_wording.numeral(number); }

    /// Why the document cannot be written; ok when every line was there. Errors: report.wording_missing (`key`),
    /// report.wording_place (`key`, `place`).
    [[nodiscard]] const Done &done() const { return m_done; }

private:
    [[nodiscard]] QString filledLine(const QString &key, const std::optional<QString> &line, const Places &places);
    [[nodiscard]] QString countedText(const char *noun, const QString &number, bool isOne);

    const ReportWording &m_wording;
    Done m_done;
};

} // namespace yumiao::ui::reports
