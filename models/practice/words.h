// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace yumiao::practice {

/// What an enterprise does, and how its name says it.
struct Trade {
    QString industry; ///< class of GB/T 4754-2017
    QString word;     ///< in the name
    QString product;
    int weight = 0;
};

/// The words that a practice district is put together from (resources/practice).
struct Words {
    QString brandStarts;
    QString brandEnds;
    QSet<QString> avoidedBrands;
    std::vector<Trade> trades;
    QHash<QString, int> townWeights;       ///< by code
    QList<QStringList> institutions;       ///< name, short name, kind
    QHash<QString, int> overdueMeasures;   ///< days by code
    QHash<QString, QStringList> phrasesOf; ///< by kind, in the order of the table

    /// The phrases of a kind; there is at least one.
    [[nodiscard]] QStringList phrases(const char *kind) const { return phrasesOf.value(QLatin1String(kind)); }
};

/// Errors: resource.missing, csv.*.
[[nodiscard]] Result<Words> readWords();

} // namespace yumiao::practice
