// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/column_alias.h"

#include <vector>

namespace yumiao::exchange {

/// A field that a column may hold, with its titles in every language of the program.
struct KnownField {
    QString name;
    QStringList titles;
};

/// How a column's field was found, the surest first.
enum class Recognised { Map, Name, Title, Alias, Duplicate, Ignored, Unknown };

struct RecognisedColumn {
    int source = 0; ///< column in the sheet, from 0
    Heading heading;
    QString field; ///< empty for Ignored and Unknown; for Duplicate the field it also claims
    Recognised how = Recognised::Unknown;
    Unit unit = Unit::None;
    std::optional<int> year;
    int duplicateOf = -1; ///< Duplicate: the `source` of the column that is read
    /// The column is to be read.
    [[nodiscard]] bool isUsed() const { return how <= Recognised::Alias; }
};

/// "map", "name", "title", "alias", "duplicate", "ignored", "unknown": as the command line prints it.
[[nodiscard]] QString recognisedCode(Recognised how);

/// What the officer said about headings: heading as shown, or the column's letters ("C"), to field name; an empty
/// field name or "-" means the column is not read.
using ColumnMap = QHash<QString, QString>;

struct ColumnSearch {
    QString kind; ///< "enterprises", "annual-figures", …
    std::vector<KnownField> fields;
    AliasTable aliases;
    ColumnMap map;
};

/// Says for the headings of a sheet which fields their columns hold.
class ColumnRecogniser {
public:
    explicit ColumnRecogniser(ColumnSearch search);
    /// One answer for each heading that is not empty. Where several claim one field (of one year) the surest is read,
    /// of equally sure ones the first; the others are Duplicate, never joined or guessed. A two-level heading is
    /// compared as a whole, then by its lower part, unless the upper part is ignored: the telephone of a 法定代表人 is
    /// not the enterprise's.
    [[nodiscard]] std::vector<RecognisedColumn> recognise(const std::vector<Heading> &headings) const;

private:
    struct Found {
        QString field;
        Recognised how = Recognised::Unknown;
        Unit unit = Unit::None;
    };
    [[nodiscard]] Found find(const QStringList &keys) const;
    [[nodiscard]] RecognisedColumn recogniseOne(const Heading &heading, int column) const;
    [[nodiscard]] std::optional<QString> mapped(const Heading &heading, int column) const;

    ColumnSearch m_search;
    QSet<QString> m_names;
    QHash<QString, QString> m_titles; ///< folded title to field
};

} // namespace yumiao::exchange
