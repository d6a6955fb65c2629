// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <vector>

namespace yumiao::store {

/// How a condition compares. In takes several values, Unknown none, the others one. Choices are ordered as their list;
/// references have no order and contain what their label contains.
enum class Comparison { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Contains, In, Unknown };

/// A tree of conditions over the fields of a record kind. Values are texts as people and the command line write them;
/// they are read by the field's type when the filter meets its kind, and bound, never made part of a statement. Related
/// records are those of records::relationOf(); removed ones never count.
struct Filter {
    enum class Kind {
        All,
        Condition,
        And,
        Or,
        Not,
        Related, ///< some related record meets the one part: `certificate(kind = "x" and valid_to < "y")`
        Count,   ///< so many related records meet the one part: `count(visit) >= "2"`
    };
    Kind kind = Kind::All;
    QString
        field; ///< of a Condition: "town", "certificate.kind"; of Related and Count: "certificate", "town.enterprise"
    Comparison comparison = Comparison::Equal;
    QStringList values;
    std::vector<Filter> parts; ///< of And, Or (two or more), Not, Related and Count (one)

    [[nodiscard]] static Filter condition(QString field, Comparison comparison, QStringList values);
    [[nodiscard]] static Filter all(std::vector<Filter> parts); ///< And; All when there are none
    [[nodiscard]] static Filter any(std::vector<Filter> parts); ///< Or; All when there are none
    [[nodiscard]] static Filter negation(Filter part);
    [[nodiscard]] static Filter related(QString path, Filter part);
    [[nodiscard]] static Filter exists(QString path); ///< some related record, whatever it is
    [[nodiscard]] static Filter count(QString path, Filter part, Comparison comparison, QStringList values);
    [[nodiscard]] bool isAll() const { return kind == Kind::All; }
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// Reads the text form: `town = "莲花街道" and revenue >= 20000000 and not certificate.kind = "高新技术企业"`.
/// Comparisons: = != < <= > >= contains in ("a", "b") is unknown; words and, or, not; brackets. Several conditions of
/// one related record: `certificate(kind = "x" and valid_to < "y")`; `visit exists`; `count(visit) >= 2`,
/// `count(visit(visited >= today - 365)) >= 2`. Days may be told from the day of the question: `today`, `today - 180`.
/// An empty text is All.
/// Errors: filter.syntax (`position` from 1, `found`), filter.too_deep.
[[nodiscard]] Result<Filter> parseFilter(QStringView text);
/// The text form; parseFilter() reads it back to an equal filter.
[[nodiscard]] QString filterText(const Filter &filter);

} // namespace yumiao::store
