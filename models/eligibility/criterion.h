// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/measure.h"
#include "models/records/reference_choices.h"

namespace yumiao::eligibility {

/// New applications and reviews (复核) are judged differently; every assessment says which.
enum class Procedure { New, Review };

/// How a value stands to the line: “以上、不低于、≥” include the number, “超过、>、低于、<” leave it out.
enum class Comparison { AtLeast, Above, AtMost, Below };

/// A line to reach, with the text that the pack writes.
struct Line {
    Comparison comparison = Comparison::AtLeast;
    Exact value;
    QString text; ///< "3%", "100万元", "2年"
    friend bool operator==(const Line &, const Line &) = default;
};

/// Over which years a line is asked; each counted back from the measure's own year.
enum class Years { Each, Any };

enum class CriterionKind {
    Threshold, ///< a measure against a line, in each or any of some years
    Flag,      ///< a fact that must be so
    Exclusion, ///< a fact that must not be so
    Level,     ///< a word at least as high as another
    Event,     ///< happened within some years
    NoEvent,   ///< did not happen within some years
    Holds,     ///< holds a certificate on the day
    NotLarge,  ///< 中小企业 by the size rule
    AboveLine, ///< reaches the 四上 line of its sector
    AllOf,
    AnyOf,
    NumberOf, ///< at least `number` of the members
    Bands,    ///< which member counts is told by a measure (bands of revenue)
    Score,    ///< a score table
    Open,     ///< the text is not at hand: never met, never not met
};

struct Criterion;

/// Points in ten-thousandths.
using Points = qint64;
constexpr Points OnePoint = 10'000;

/// What a row of a score table gives: fixed, or a span that the examiner chooses from.
struct Award {
    Points least = 0;
    Points most = 0;
    friend bool operator==(const Award &, const Award &) = default;
};

/// One band or case of a row: the first whose condition is met gives its points.
struct ScoreCase {
    std::optional<Line> line;         ///< on the row's measure
    std::vector<Criterion> condition; ///< or one criterion; neither: always (其他)
    Award award;
    friend bool operator==(const ScoreCase &, const ScoreCase &) = default;
};

enum class ScoreRowKind {
    Cases,    ///< the first case that is met; none: nothing
    PerStep,  ///< `award` for each full `step` of the measure
    Sum,      ///< the points of all cases that are met
    Best,     ///< the best of the parts
    Recorded, ///< given by somebody else and recorded: a fact in points
    Open,     ///< the text is not at hand: anything from 0 to the most
};

/// A row of a score table (指标).
struct ScoreRow {
    QString code;
    QString title;
    QString clause;
    std::optional<records::Confidence> confidence;
    QString reading;    ///< how a silent text is read (口径)
    QString scoreClass; ///< code; empty outside classes
    Points most = 0;
    ScoreRowKind kind = ScoreRowKind::Cases;
    Measure measure;
    std::vector<ScoreCase> cases;
    std::vector<ScoreRow> parts;
    std::optional<Exact> step;
    Award award;
    QString titleEn; ///< as of a criterion
    QString readingEn;
    friend bool operator==(const ScoreRow &, const ScoreRow &) = default;
};

/// A class of rows with a minimum of its own.
struct ScoreClass {
    QString code;
    QString title;
    Points least = 0;
    QString titleEn; ///< as of a criterion
    friend bool operator==(const ScoreClass &, const ScoreClass &) = default;
};

/// A line on the total of a score.
struct ScoreLine {
    Points least = 0;
    bool above = false; ///< the number itself is not enough (高企: >70)
    friend bool operator==(const ScoreLine &, const ScoreLine &) = default;
};

struct ScoreTable {
    ScoreLine line;
    std::vector<ScoreClass> classes;
    std::vector<ScoreRow> rows;
    friend bool operator==(const ScoreTable &, const ScoreTable &) = default;
};

/// A band of `Bands`: from `from` (included) to below `to`; with `toIncluded` of the criterion from above `from` to
/// `to`.
struct CriterionBand {
    std::optional<Exact> from;
    std::optional<Exact> to;
    QString fromText;
    QString toText;
    friend bool operator==(const CriterionBand &, const CriterionBand &) = default;
};

/// One condition of a rule document (条件). A plain tree of data; a kind uses only the members named beside it.
struct Criterion {
    QString code;                                  ///< unique within its tier
    QString title;                                 ///< the document's own words, shortened
    QString clause;                                ///< where it stands: 附件2 一、（二）
    std::optional<records::Confidence> confidence; ///< ToConfirm is shown as 口径待核
    QString reading;                               ///< how a silent text is read
    std::optional<Procedure> only;                 ///< asked in one procedure only
    CriterionKind kind = CriterionKind::Open;
    Measure measure;           ///< Threshold, Bands
    Line line;                 ///< Threshold
    Years years = Years::Each; ///< Threshold
    std::vector<int> shifts;   ///< Threshold: years back from the measure's year; {0}: that one
    int fact = 0;              ///< Flag, Exclusion, Level, Event, NoEvent
    QString word;              ///< Level
    int withinYears = 0;       ///< Event, NoEvent: the current year and so many before
    std::vector<records::CertificateKind> certificates; ///< Holds: one of these
    std::vector<records::CertificateLevel> levels;      ///< Holds: of one of these levels; empty: any
    int number = 0;                                     ///< NumberOf
    std::vector<Criterion> members;                     ///< AllOf, AnyOf, NumberOf, Bands
    std::vector<CriterionBand> bands;                   ///< Bands: beside `members`
    bool toIncluded = false;                            ///< Bands: 5000万元（含）以下
    std::optional<ScoreTable> score;                    ///< Score
    QString titleEn;   ///< for readers of English; empty: the document's own words are shown
    QString readingEn; ///< likewise
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

} // namespace yumiao::eligibility

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::eligibility::Procedure>();
template <>
std::span<const Choice> choicesOf<yumiao::eligibility::CriterionKind>();
template <>
std::span<const Choice> choicesOf<yumiao::eligibility::ScoreRowKind>();
} // namespace yumiao::records
