// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace yumiao::ui::reports {

/// A named place of a sentence and what stands there: {day} is 2022年8月31日.
struct Place {
    const char *name;
    QString text;
};
using Places = std::vector<Place>;

/// How amounts from so many 元 on are written.
struct MoneyForm {
    qint64 fromYuan = 0;
    qint64 unitYuan = 1;
    QString text; ///< {value}万元
};

/// The words of an official text in one language, read from one file (resources/reports), so that an office may edit
/// them without touching the program. Independent of the language of the window.
class ReportWording {
public:
    /// Error: report.wording_damaged (`position`), report.wording_missing (`key`) for a part that must be there.
    [[nodiscard]] static Result<ReportWording> fromJson(const QByteArray &json);
    /// The words the program carries for a report. A language that is not there gives the Chinese ones.
    /// Errors: those of fromJson(), resource.missing (`path`).
    [[nodiscard]] static Result<ReportWording> bundled(const QString &report, const QString &language);

    /// A text by section and key: "sentences", "overdue.none". Nothing when the file has no such line.
    [[nodiscard]] std::optional<QString> text(const QString &section, const QString &key) const;
    /// The text of a number of things: {n}户, or one of two forms in languages that have them.
    [[nodiscard]] std::optional<QString> count(const QString &noun, bool isOne) const;
    /// 一, 二, …; the number itself past the end of the list.
    [[nodiscard]] QString numeral(int number) const;
    /// January …; empty in languages that write months as numbers.
    [[nodiscard]] QString monthName(int month) const { return m_months.value(month - 1); }
    /// From the largest amount down; never empty.
    [[nodiscard]] const std::vector<MoneyForm> &moneyForms() const { return m_money; }
    /// The unit of columns of amounts, in 元.
    [[nodiscard]] qint64 tableMoneyUnit() const { return m_tableMoneyUnit; }

private:
    QHash<QString, QString> m_texts; ///< by "section/key"; counts by "counts/noun/one" and "counts/noun/other"
    QStringList m_numerals;
    QStringList m_months;
    std::vector<MoneyForm> m_money;
    qint64 m_tableMoneyUnit = 1;
};

/// Puts the texts into their places, in one pass: braces inside a text are text. Nothing when the sentence names a
/// place that is not given; `missing` is then its name.
[[nodiscard]] std::optional<QString> filled(const QString &sentence, const Places &places, QString *missing);

} // namespace yumiao::ui::reports
