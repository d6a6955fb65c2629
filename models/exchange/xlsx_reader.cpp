// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_reader.h"

#include "models/exchange/sheet_limits.h"
#include "models/exchange/xlsx_merges.h"
#include "models/exchange/xlsx_rows.h"
#include "models/exchange/xlsx_strings.h"
#include "models/exchange/xlsx_styles.h"
#include "models/exchange/xlsx_workbook.h"

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

class XlsxSource final : public SheetSource {
public:
    XlsxSource(std::unique_ptr<ZipArchive> archive, SourceInfo info, QByteArray sheetPart, XlsxTables tables,
        std::unique_ptr<ZipPart> part, const Cancel &cancel)
        : m_archive(std::move(archive))
        , m_info(std::move(info))
        , m_sheetPart(std::move(sheetPart))
        , m_cancel(cancel)
        , m_handler(std::move(tables))
        , m_reader(std::move(part), m_handler, cancel)
    {
    }
    [[nodiscard]] const SourceInfo &info() const override { return m_info; }
    [[nodiscard]] Result<std::optional<Row>> next() override;
    [[nodiscard]] Result<std::vector<MergedCells>> headMerges() override;
    [[nodiscard]] Progress progress() const override
    {
        return {m_reader.part().bytesRead(), m_reader.part().bytesStated()};
    }

private:
    std::unique_ptr<ZipArchive> m_archive;
    SourceInfo m_info;
    QByteArray m_sheetPart;
    Cancel m_cancel;
    XlsxRows m_handler;
    XmlPartReader m_reader;
    bool m_ended = false;
};

Result<std::optional<Row>> XlsxSource::next()
{
    for (;;) {
        if (m_cancel.stop_requested())
            return failure(Fault::Cancelled, u"sheet.cancelled"_s);
        if (auto row = m_handler.takeRow())
            return row;
        if (m_handler.error())
            return failure(*m_handler.error());
        if (m_ended)
            return std::optional<Row>();
        const auto more = m_reader.step();
        m_ended = !more || !*more;
        if (!more)
            return failure(more.error());
    }
}

Result<std::vector<MergedCells>> XlsxSource::headMerges()
{
    auto archive = ZipArchive::open(m_archive->bytes()); // with a count of its own for the unpacked bytes
    if (!archive)
        return failure(archive.error());
    auto part = (*archive)->part(m_sheetPart);
    if (!part)
        return failure(part.error());
    return readMerges(**part, limits::HeadRows, m_cancel);
}

Done readTable(ZipArchive &archive, const QByteArray &name, XmlHandler &handler, const Cancel &cancel)
{
    if (name.isEmpty())
        return {};
    auto part = archive.part(name);
    if (!part)
        return failure(part.error());
    return XmlPartReader(*std::move(part), handler, cancel).readAll();
}

Result<XlsxTables> readTables(ZipArchive &archive, const XlsxWorkbook &workbook, const Cancel &cancel)
{
    XlsxStrings strings;
    if (const Done done = readTable(archive, workbook.strings, strings, cancel); !done)
        return failure(done.error());
    XlsxStyles styles;
    if (const Done done = readTable(archive, workbook.styles, styles, cancel); !done)
        return failure(done.error());
    return XlsxTables{strings.takeStrings(), styles.takeStyles(), workbook.dates};
}

} // namespace

Result<std::unique_ptr<SheetSource>> openXlsx(QByteArray bytes, const SheetOptions &options, const Cancel &cancel)
{
    auto archive = ZipArchive::open(std::move(bytes));
    if (!archive)
        return failure(archive.error());
    const auto workbook = readWorkbook(**archive, cancel);
    if (!workbook)
        return failure(workbook.error());
    const auto sheet = chooseSheet(*workbook, options.sheet);
    if (!sheet)
        return failure(sheet.error());
    auto tables = readTables(**archive, *workbook, cancel);
    if (!tables)
        return failure(tables.error());
    auto part = (*archive)->part(sheet->part);
    if (!part)
        return failure(part.error());
    SourceInfo info;
    info.format = SheetFormat::Xlsx;
    info.sheet = sheet->info.name;
    info.dates = workbook->dates;
    for (const auto &it : workbook->sheets)
        info.sheets.push_back(it.info);
    return std::make_unique<XlsxSource>(
        *std::move(archive), std::move(info), sheet->part, *std::move(tables), *std::move(part), cancel);
}

} // namespace yumiao::exchange
