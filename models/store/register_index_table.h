// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/name_pool.h"
#include "models/store/register_query.h"
#include "models/store/search_match.h"

#include <QSet>

#include <limits>

namespace yumiao::store {

/// What the index keeps of one enterprise.
struct RegisterRow {
    static constexpr qint64 NoRevenue = std::numeric_limits<qint64>::min();
    static constexpr qint32 NoShare = std::numeric_limits<qint32>::min();

    /// Days as a column keeps them: from 1 for 2000-01-01 and all before; 0 for no day.
    [[nodiscard]] static quint16 dayNumber(QDate day);
    [[nodiscard]] static QDate dayOf(quint16 number);

    RecordId id;
    SearchRow search;
    quint16 town = 0;           ///< place in RegisterWords::towns, from 1; 0 unknown
    quint8 section = 0;         ///< 1 for A …; 0 unknown
    quint8 size = 0;            ///< SizeClass from 1; 0 unknown
    quint8 tier = 0;            ///< rules::Rung from 1; 0 none
    quint8 attention = 0;       ///< bits of registerFlags()
    quint8 recognitions = 0;    ///< bits of registerFlags(): technology and listing
    quint8 standing = 0;        ///< 1 in the register on the day
    quint16 lastVisit = 0;      ///< dayNumber()
    qint64 revenue = NoRevenue; ///< 分
    qint32 rdShare = NoShare;   ///< millionths, cut to what fits
};

/// The same, of many enterprises, column by column.
struct RegisterTable {
    void append(const RegisterRow &row);
    void seal();
    /// The same rows in another order: its row i is row order[i] of this one. This one is empty then: of no column do
    /// both stand in memory for longer than it takes.
    [[nodiscard]] RegisterTable reordered(const std::vector<quint32> &order) &&;
    [[nodiscard]] size_t rows() const { return ids.size(); }
    [[nodiscard]] RegisterRow row(size_t at) const;

    std::vector<RecordId> ids;
    NamePool texts;
    NamePool initials;
    NamePool pinyin;
    NamePool papers;
    std::vector<quint16> town;
    std::vector<quint8> section;
    std::vector<quint8> size;
    std::vector<quint8> tier;
    std::vector<quint8> attention;
    std::vector<quint8> recognitions;
    std::vector<quint8> standing;
    std::vector<quint16> lastVisit;
    std::vector<qint64> revenue;
    std::vector<qint32> rdShare;
};

/// The names behind the numbers of a table.
struct RegisterWords {
    std::vector<RecordId> towns; ///< by code
    QStringList townNames;
    QStringList sectionNames;          ///< 26, by letter
    QHash<RecordId, quint8> sectionOf; ///< by industry: 1 for A …
    QSet<RecordId> retiredTowns;
    QSet<QString> retiredSections; ///< letters
    RegisterThresholds thresholds;
};
[[nodiscard]] Result<RegisterWords> loadRegisterWords(
    const Session &session, const RegisterThresholds &thresholds, QDate on);

} // namespace yumiao::store
