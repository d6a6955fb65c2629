// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/translate.h"
#include "models/records/record_description.h"

#include <QDateTime>

namespace yumiao::items {

/// How values are shown in tables, drawers and exports "as shown" (ui.md §9): money in 万元, rates in percent, dates as
/// ISO, choices by their translated title, references by their label. Cheap to copy.
class DisplayText {
public:
    explicit DisplayText(Translate translate = &untranslated)
        : m_translate(std::move(translate))
    {
    }
    [[nodiscard]] QString word(const char *context, const char *source) const { return m_translate(context, source); }

    /// `label` names the record that a reference points to. What is unknown is said to be (未填), or is "—" for a field
    /// that follows from other records (flag Derived).
    [[nodiscard]] QString shown(
        const records::Field &field, const records::Value &value, const QString &label = {}) const;
    /// The same, with personal data masked: "138****1234".
    [[nodiscard]] QString shownMasked(
        const records::Field &field, const records::Value &value, const QString &label = {}) const;
    /// What an editor starts with: the value in the unit shown, without commas; empty when unknown.
    [[nodiscard]] QString typed(
        const records::Field &field, const records::Value &value, const QString &label = {}) const;

    [[nodiscard]] QString title(const records::Field &field) const; ///< "Revenue"
    /// The unit beside the title, empty when there is none: money is shown in 万元.
    [[nodiscard]] QString unit(const records::Field &field) const;
    [[nodiscard]] QString heading(const records::Field &field) const; ///< "营收 万元"
    [[nodiscard]] QString kindTitle(records::RecordKind kind) const;
    /// The name of what is out of use: "莲花街道（已停用）".
    [[nodiscard]] QString retired(const QString &label) const;
    /// "2022-08-31 14:32", local time.
    [[nodiscard]] QString instant(const QDateTime &at) const;

private:
    [[nodiscard]] QString known(const records::Field &field, const records::Value &value, const QString &label) const;
    [[nodiscard]] QString choice(const records::Field &field, const QString &code) const;
    Translate m_translate;
};

/// A telephone number with its middle hidden: the area or network part and the last four digits stay.
[[nodiscard]] QString maskedPhone(const QString &number);

} // namespace yumiao::items
