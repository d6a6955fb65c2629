// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/quantity.h"
#include "models/records/plan_choices.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yumiao::plantext {

/// A stretch of the text that was read, in UTF-16 units.
struct Stretch {
    qsizetype at = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return at + length; }
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// What a piece of an official document is.
enum class PieceKind {
    Blank,
    Title,
    DocumentNumber, ///< 发文字号
    Issuer,         ///< 发文机关
    Issued,         ///< 成文日期
    Addressee,      ///< 主送机关
    Preamble,       ///< 帽段, 依据
    Chapter,        ///< heading of a chapter
    Introduction,   ///< text of a chapter before its first clause
    Section,        ///< heading between chapter and clause
    ClauseTitle,
    ClauseText,
    Units,         ///< 责任单位, with brackets
    TableHead,     ///< heading of a table of duties
    Colophon,      ///< 抄送, 印发
    Annex,         ///< the list of annexes
    PageMark,      ///< — 3 —
    NotUnderstood, ///< belongs to nothing that is known
};
struct Piece {
    PieceKind kind = PieceKind::NotUnderstood;
    Stretch where;
    friend bool operator==(const Piece &, const Piece &) = default;
};

/// A unit named for a clause, as written; in the order of the text.
struct ReadUnit {
    QString name;
    records::DutyRole role = records::DutyRole::Support;
    Stretch where;
    friend bool operator==(const ReadUnit &, const ReadUnit &) = default;
};

/// One undertaking of a clause, with the number it states, if any.
struct ReadMeasure {
    QString text;
    Stretch where;
    records::TargetKind kind = records::TargetKind::Qualitative;
    std::optional<Quantity> value;
    QString unit;
    QDate due;        ///< invalid: the text gives no day
    QString yearly;   ///< "06-27": a day of every year; empty: none
    Stretch targetAt; ///< the words that state the number; empty for a qualitative one
    friend bool operator==(const ReadMeasure &, const ReadMeasure &) = default;
};

struct ReadClause {
    int no = 0;      ///< running through the plan
    QString label;   ///< the numbering as written: （三）, 2.（1）; empty: it has none
    QString section; ///< heading between chapter and clause; mostly empty
    QString title;
    QString text; ///< word by word, without the title
    QString leader;
    QString person;
    QDate due; ///< 完成时限 said for the whole clause
    Stretch where;
    Stretch bodyAt; ///< where `text` stands
    std::vector<ReadUnit> units;
    std::vector<ReadMeasure> measures;
    friend bool operator==(const ReadClause &, const ReadClause &) = default;
};

struct ReadChapter {
    int no = 0;
    QString label;
    QString title;
    Stretch where;
    std::vector<ReadClause> clauses;
    friend bool operator==(const ReadChapter &, const ReadChapter &) = default;
};

/// Something that an officer must look at. `what` is a stable word: text.not_understood, title.none, number.none,
/// issued.none, chapter.none, chapter.no_clauses, chapter.introduction, clause.no_title, clause.no_number, clause.gap,
/// clause.repeated, clause.no_units, clause.after_units, units.lead_assumed, units.unclear, units.repeated,
/// target.direction_unsaid, number.no_target, date.relative, table.column, clause.renumbered.
struct Doubt {
    QString what;
    Stretch where;
    QString text; ///< the words in question
    friend bool operator==(const Doubt &, const Doubt &) = default;
};

/// What was found in the text of a plan. `pieces` cover the text without gap or overlap.
struct PlanReading {
    QString text;
    QString title;
    QString documentNumber;
    QString issuer;
    QDate issued;
    QDate from;              ///< of the period in the title, else the day of issue
    QDate to;                ///< of the period in the title, else the last day that a target names
    bool firstLeads = false; ///< the text says that the first-listed unit leads
    std::vector<ReadChapter> chapters;
    std::vector<Piece> pieces;
    std::vector<Doubt> doubts; ///< in the order of the text

    [[nodiscard]] QString at(Stretch where) const { return text.mid(where.at, where.length); }
    /// How many: clauses, clauses with units, different units, duties as lead, duties in support.
    struct Counts {
        int chapters = 0;
        int clauses = 0;
        int clausesWithUnits = 0;
        int units = 0;
        int lead = 0;
        int support = 0;
        int targets = 0; ///< measures that state a number, and zero targets
        friend bool operator==(const Counts &, const Counts &) = default;
    };
    [[nodiscard]] Counts counts() const;
};

} // namespace yumiao::plantext
