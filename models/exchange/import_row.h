// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/header_row.h"
#include "models/exchange/import_names.h"

#include <QDate>

namespace yumiao::exchange {

/// One row of a sheet read as a record of a kind: what it says about each field, or what is wrong with it.
struct ImportRow {
    int number = 0;                                    ///< as a spreadsheet counts
    std::vector<std::optional<records::Value>> values; ///< by field; nothing: the sheet has no such column
    QString enterpriseCode;                            ///< of the enterprise that the record belongs to
    QString enterpriseName;
    QHash<QString, records::Value> beside; ///< what it says of other records, by the name of the BesideField
    std::vector<RowProblem> problems;
};

/// Reads the rows under a header, every problem of a row at once.
class ImportRowReader {
public:
    ImportRowReader(records::RecordKind kind, const HeaderRow &header, DateSystem dates, const ImportNames &names);
    /// One record for each row; of wide sheets (营业收入 2020年, 2021年) of a kind that has a fiscal year, one for each
    /// year that the row says something about.
    [[nodiscard]] std::vector<ImportRow> read(const Row &row) const;

private:
    [[nodiscard]] ImportRow readYear(const Row &row, std::optional<int> year) const;
    void keepFreeIndustry(const Cell &cell, ImportRow &row) const;
    [[nodiscard]] bool saysAnything(const Row &row, int year) const;
    [[nodiscard]] Result<QDate> readDay(const records::Field &field, const Cell &cell) const;
    void readBeside(const RecognisedColumn &column, const Cell &cell, ImportRow &row) const;
    void readCell(const RecognisedColumn &column, const Cell &cell, ImportRow &row) const;
    [[nodiscard]] Result<records::Value> valueOf(
        const records::Field &field, const RecognisedColumn &column, const Cell &cell) const;

    const records::RecordDescription &m_description;
    const HeaderRow &m_header;
    DateSystem m_dates;
    const ImportNames &m_names;
    int m_yearField;          ///< -1: the kind has none
    int m_freeIndustry = -1;  ///< where an industry goes that no code stands for; -1: the sheet has a column for it
    std::vector<int> m_years; ///< that the headings name, the newest last
};

} // namespace yumiao::exchange
