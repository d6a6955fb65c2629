// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace yumiao::eligibility {

/// One thing that differs between two versions of a rule document.
struct PackDifference {
    enum class What {
        Changed, ///< a value: `before` or `after` is empty where it is not written
        Added,   ///< a tier, criterion, row, band, case or example: `after` is its title
        Removed, ///< likewise, `before`
        Moved,   ///< the members of `trail` stand in another order
    };
    What what = What::Changed;
    QStringList trail; ///< from the document down to where it stands, by the titles of the newer version
    QString key;       ///< of the value; of what was added, removed or moved the list ("criteria")
    QString before;
    QString after;
    friend bool operator==(const PackDifference &, const PackDifference &) = default;
};

/// What differs, in the order of the document. Criteria, rows and classes are found again by their codes, tiers by
/// their names, examples by theirs; bands, cases and days of force by their places.
[[nodiscard]] std::vector<PackDifference> packDifferences(const QJsonObject &before, const QJsonObject &after);

} // namespace yumiao::eligibility
