// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace yumiao::tests::house {

/// One entry of a .ts file.
struct TranslationEntry {
    QString context;
    QString source;
    QString state; ///< "", "unfinished", "vanished", "obsolete"
    bool plural = false;
    QStringList words; ///< one, or the forms of a plural
};

/// The entries of a .ts file; a file that is no TS file gives none.
[[nodiscard]] std::vector<TranslationEntry> entriesOf(const QString &ts);

/// What is wrong with an entry, a sentence each: not finished, empty, other places (%1, %n) or mnemonics (&).
[[nodiscard]] QStringList entryFaults(const TranslationEntry &entry);

} // namespace yumiao::tests::house
