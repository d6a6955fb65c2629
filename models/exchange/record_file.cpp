// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/record_file.h"

#include "models/exchange/csv_writer.h"
#include "models/exchange/xlsx_writer.h"
#include "models/store/safe_file.h"

#include <QFile>

#include <algorithm>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t RowsAtOnce = 1000;

/// Hands the rows of the list to a writer, some thousand at a time.
template <typename Writer>
Result<qint64> pour(const RecordTable &table, const std::vector<RecordId> &ids, Writer &writer,
    const ReportProgress &report, const Cancel &cancel)
{
    qint64 written = 0;
    for (size_t first = 0; first < ids.size(); first += RowsAtOnce) {
        if (cancel.stop_requested())
            return failure(Fault::Cancelled, u"cancelled"_s);
        const size_t last = std::min(ids.size(), first + RowsAtOnce);
        const auto rows
            = table.rows({ids.begin() + static_cast<qptrdiff>(first), ids.begin() + static_cast<qptrdiff>(last)});
        if (!rows)
            return failure(rows.error());
        for (const std::vector<Cell> &row : *rows)
            if (const Done done = writer.write(row); !done)
                return failure(done.error());
        written += static_cast<qint64>(rows->size());
        if (report)
            report({static_cast<qint64>(last), static_cast<qint64>(ids.size())});
    }
    if (const Done done = writer.finish(); !done)
        return failure(done.error());
    return written;
}

/// One of the two forms, chosen by the suffix.
class ListWriting {
public:
    ListWriting(const RecordTable &table, const ListFile &list, const ReportProgress &report, const Cancel &cancel)
        : m_table(table)
        , m_list(list)
        , m_report(report)
        , m_cancel(cancel)
    {
    }
    [[nodiscard]] Result<qint64> csv(const QString &path) const
    {
        const auto file = store::openForFilling(path);
        if (!file)
            return failure(file.error());
        CsvWriter writer(**file);
        QStringList headings;
        for (const SheetColumn &column : m_table.columns(m_list.title))
            headings.append(column.heading);
        if (const Done done = writer.write(headings); !done)
            return failure(done.error());
        auto written = pour(m_table, m_list.ids, writer, m_report, m_cancel);
        if (written && !(*file)->flush())
            return failure(Fault::DiskFull, u"file.write_failed"_s, {{u"reason"_s, (*file)->errorString()}});
        return written;
    }
    [[nodiscard]] Result<qint64> xlsx(const QString &path) const
    {
        const auto writer = XlsxWriter::open(path, m_list.sheet, m_table.columns(m_list.title));
        if (!writer)
            return failure(writer.error());
        return pour(m_table, m_list.ids, **writer, m_report, m_cancel);
    }

private:
    const RecordTable &m_table;
    const ListFile &m_list;
    const ReportProgress &m_report;
    const Cancel &m_cancel;
};

} // namespace

QStringList listFileSuffixes()
{
    return {u".xlsx"_s, u".csv"_s};
}

Result<qint64> writeListFile(const store::Session &session, const ListFile &list, const QString &path,
    const ReportProgress &report, const Cancel &cancel)
{
    const bool xlsx = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    if (!xlsx && !path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return failure(Fault::Invalid, u"format.unknown"_s, {{u"path"_s, path}, {u"known"_s, u"xlsx, csv"_s}});
    auto columns = tableColumns(list.kind, list.columns, list.told);
    if (!columns)
        return failure(columns.error());
    const RecordTable table(session, list.kind, *std::move(columns), list.on);
    const ListWriting writing(table, list, report, cancel);
    qint64 rows = 0;
    const Done done = store::writeFileWith(path, [&](const QString &temporary) -> Done {
        const auto written = xlsx ? writing.xlsx(temporary) : writing.csv(temporary);
        rows = written.value_or(0);
        return written ? Done() : Done(failure(written.error()));
    });
    return done.map([&] { return rows; });
}

} // namespace yumiao::exchange
