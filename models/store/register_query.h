// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

#include <array>

namespace yumiao::store {

/// The groups by which the register (企业台账) is narrowed: within a group "or", between groups "and".
enum class RegisterFacet {
    Tier,       ///< 专精特新梯度, by the certificates that hold on the day
    Section,    ///< 行业门类 of GB/T 4754
    Town,       ///< 乡镇街道
    Size,       ///< 规模, as it stands in the register
    Attention,  ///< 关注: certificate due, financing stuck, request open, not visited
    Technology, ///< 科技创新梯度: technology-based SME, high-tech enterprise
    Listing,    ///< 上市梯次: listing reserve
    Standing,   ///< in the register on the day, or not
};
constexpr size_t RegisterFacetCount = 8;
/// The stable word of a facet ("tier", "section", …) and the facet of a word.
[[nodiscard]] QString facetCode(RegisterFacet facet);
[[nodiscard]] std::optional<RegisterFacet> facetOf(QStringView code);

/// What is counted as needing attention. Days.
struct RegisterThresholds {
    int certificateDueDays = 90; ///< a certificate that holds ends within so many days
    int stuckDays = 15;          ///< an application under way is longer than this in its stage
    int unvisitedDays = 180;     ///< in the register and no visit within so many days
    friend bool operator==(const RegisterThresholds &, const RegisterThresholds &) = default;
};
/// Those of the workspace on a day: thresholds lamp.certificate.listed_days, lamp.financing.amber_days and
/// visit.overdue_days, where it has them.
[[nodiscard]] Result<RegisterThresholds> registerThresholds(const Session &session, QDate on);

enum class RegisterSort {
    Name, ///< by pinyin
    Town, ///< by town code
    Tier,
    Revenue,
    RdShare,
    LastVisit,
    AsGiven, ///< the order of `within`
};
/// By the word of the field: name, town, tier, revenue, rd_share, last_visit.
[[nodiscard]] std::optional<RegisterSort> registerSortOf(QStringView field);

struct RegisterSortKey {
    RegisterSort by = RegisterSort::Name;
    bool descending = false; ///< what is unknown stands last either way
    friend bool operator==(const RegisterSortKey &, const RegisterSortKey &) = default;
};

struct RegisterQuestion {
    /// Words parted by blanks; each must be part of a name that the enterprise has or had, of its short name, codes or
    /// the numbers of its certificates, folded; a word of Latin letters may also be pinyin or its initials.
    QString text;
    bool similar = true; ///< where nothing is found so: names that are written much like the text
    std::array<QStringList, RegisterFacetCount> chosen; ///< codes of choices by facet; none: all
    std::optional<std::vector<RecordId>> within;        ///< only these
    std::vector<RegisterSortKey> sort;                  ///< empty: the best found first, then by name
};

/// One choice of a facet. It is shown as its translated `title` (with `number` in the place of %1), or as `name` when
/// that is a name out of the data.
struct FacetChoice {
    QString code;
    const char *context = "choice";
    const char *title = ""; ///< English source text
    std::optional<int> number;
    QString name;
    qint64 count = 0;       ///< records that would result if this were the choice of its group
    bool isRetired = false; ///< what `name` names is out of use on the day
    friend bool operator==(const FacetChoice &, const FacetChoice &) = default;
};
struct FacetGroup {
    QString code;
    const char *title = ""; ///< English source text, context "facet"
    std::vector<FacetChoice> choices;
    friend bool operator==(const FacetGroup &, const FacetGroup &) = default;
};

struct RegisterAnswer {
    std::vector<RecordId> ids; ///< all that meet the question, in its order
    qint64 similar = 0;        ///< how many of them are only similar: all or none
    qint64 all = 0;            ///< live enterprises, whatever the question
    qint64 revenue = 0;        ///< of those found, in 分; what is unknown counts as nothing; by an index only
    qint64 revenueKnown = 0;   ///< how many have it
    std::optional<qint64> rdShareMedian; ///< millionths
    std::vector<FacetGroup> facets;      ///< empty when SQL answered
};

/// The live enterprises that a search text finds, the best first, at most `limit` (0: all of them). By SQL: some tens
/// of milliseconds on 100,000; a RegisterIndex is quicker.
[[nodiscard]] Result<std::vector<RecordId>> searchIds(
    const Session &session, const QString &text, int limit = 0, bool similar = true);

/// The same ids as RegisterIndex::answer() in the same order, without facets and sums, by SQL: until the index is
/// there, and for other days.
[[nodiscard]] Result<RegisterAnswer> answerBySql(
    const Session &session, const RegisterQuestion &question, QDate on, const RegisterThresholds &thresholds);

/// A record, by kind and id.
struct RecordKey {
    records::RecordKind kind = records::RecordKind::Enterprise;
    RecordId id;
    friend bool operator==(const RecordKey &, const RecordKey &) = default;
};
/// Every record that refers to this one, removed ones too: what belongs to an enterprise, to a measure.
[[nodiscard]] Result<std::vector<RecordKey>> referringTo(const Session &session, records::RecordKind kind, RecordId id);

} // namespace yumiao::store
