// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/eligibility/exact.h"
#include "models/records/value.h"
#include "models/rules/rule_json.h"

#include <QHash>

#include <vector>

namespace yumiao::eligibility {

/// What a fact is, and how its records::Value is stored.
enum class FactType {
    Money,  ///< 分
    Count,  ///< people, patents, years: whole
    Rate,   ///< millionths
    Points, ///< ten-thousandths of a point
    Flag,   ///< 0 or 1
    Word,   ///< the code of one of `words`, from the lowest to the highest
    Date,   ///< ISO text
    Event,  ///< the latest day it happened (ISO text), or 0: known never to have happened up to the day of its source
};

/// What measured numbers are compared in.
enum class Dimension { Money, Rate, Count, Years, Points };

/// A text of the data in both languages.
struct Bilingual {
    QString zh;
    QString en;
};

/// Which ways an enterprise can move a fact by its own work; a way to a tier uses no other.
enum class Movable { No, Up, Down, Both };

struct FactWord {
    QString code;
    Bilingual title;
};

/// One thing that rules ask about (resources/rules/facts.json). A fact with a `record` stands in a record of that kind;
/// the others are declared evidence. These are meant to be kept as ONE generic dated record, `evidence`: enterprise,
/// fact code, year (of a yearly fact), value (in the unit of FactType), source, date, document. Of several records of
/// one fact and year the one with the latest date that is not after the day asked for counts.
struct FactKind {
    QString code;   ///< snake_case, unique
    QString record; ///< "annual_figures", "enterprise", or empty: declared evidence
    FactType type = FactType::Flag;
    bool yearly = false;
    Bilingual title;
    QString unit; ///< as rule packs write it: 万元, 人, 项, %, 分, 年; empty for flags, words and days
    Bilingual proof;
    std::vector<FactWord> words;
    std::optional<int> less; ///< derived: the fact `minuend` less this one (both of the same year)
    std::optional<int> minuend;
    std::optional<int> notAbove; ///< never larger than that fact of the same year
    std::vector<int> parts;      ///< the facts of which this one is the `notAbove`
    std::optional<qint64> least; ///< in the stored unit
    std::optional<qint64> most;
    Movable movable = Movable::No;
    qint64 step = 1; ///< the smallest change that a way names, in the stored unit
    int effort = 1;  ///< 1 to 9: how hard it is to move; the program's own order, no rule
};

/// All kinds of facts. Rules and facts name a kind by its place in `kinds`.
struct FactCatalogue {
    int version = 0;
    std::vector<FactKind> kinds;
    QHash<QString, int> places;
    [[nodiscard]] std::optional<int> find(const QString &code) const
    {
        const auto found = places.constFind(code);
        return found == places.cend() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] const FactKind &at(int place) const { return kinds[static_cast<size_t>(place)]; }
};

/// Errors (Fault::Corrupt): rule.damaged (`path`, `reason`).
[[nodiscard]] Result<FactCatalogue> readFactCatalogue(const QByteArray &json);
/// The catalogue that the program carries, read once. Safe to use from any thread.
[[nodiscard]] const Result<FactCatalogue> &factCatalogue();

/// The dimension of a number-like type; nothing for flags, words and days.
[[nodiscard]] std::optional<Dimension> dimensionOf(FactType type);
/// A stored number in the unit that measures use: 分, a share of 1, whole, points.
[[nodiscard]] Exact measureOf(FactType type, qint64 stored);
/// Reads {"zh": …, "en": …}; both must be there.
[[nodiscard]] Bilingual bilingual(const rules::RuleReader &at, const char *key);

} // namespace yumiao::eligibility

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::eligibility::FactType>();
template <>
std::span<const Choice> choicesOf<yumiao::eligibility::Movable>();
} // namespace yumiao::records
