// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_writer.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>
#include <zip.h>

#include <algorithm>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;
using records::FieldType;

constexpr int MostSheetRows = LXW_ROW_MAX;
constexpr int SheetDigits = 15; ///< that a spreadsheet's number holds for sure
constexpr int PaperA4 = 9;
constexpr lxw_color_t HeadGround = 0xE9EEF0;

tl::unexpected<Error> notWritten(const QString &reason)
{
    return failure(Fault::Unreachable, u"file.write_failed"_s, {{u"reason"_s, reason}});
}

tl::unexpected<Error> notWritten(int error)
{
    return notWritten(QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error))));
}

const char *numberFormatOf(FieldType type)
{
    switch (type) {
    case FieldType::Money:
        return "#,##0.00";
    case FieldType::Integer:
        return "0";
    case FieldType::Date:
        return "yyyy-mm-dd";
    case FieldType::Rate:
        return "0.00####";
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::CreditCode:
    case FieldType::Choice:
    case FieldType::Flag:
    case FieldType::Reference:
        return "@"; // stays a text when it is edited in the spreadsheet
    case FieldType::Quantity:
        break;
    }
    return "General";
}

/// In characters of the spreadsheet, where a Chinese one takes two.
double widthOf(const SheetColumn &column)
{
    static const QHash<FieldType, double> usual{{FieldType::Money, 17}, {FieldType::Integer, 9}, {FieldType::Date, 12},
        {FieldType::Rate, 9}, {FieldType::Quantity, 12}, {FieldType::CreditCode, 21}, {FieldType::Choice, 14},
        {FieldType::Flag, 6}, {FieldType::Reference, 24}, {FieldType::Text, 26}, {FieldType::LongText, 44}};
    double heading = 2;
    for (const QChar c : column.heading)
        heading += c.unicode() < 0x1100 ? 1 : 2;
    return std::max(usual.value(column.type, 12), heading);
}

/// What readers of a sheet would take for an escaped character ("_x0041_") is escaped itself.
QByteArray plainText(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (text.contains(u"_x"_s))
        text.replace(escape, u"_x005F_"_s);
    return text.toUtf8();
}

bool fitsNumber(const QString &text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits <= SheetDigits;
}

/// Whether the sheet inside the file has its end: a full disk under the rows is told by nothing else.
bool endsWhole(const QByteArray &path)
{
    const QByteArray wanted("</worksheet>");
    zip_t *archive = zip_open(path.constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return false;
    zip_file_t *part = zip_fopen(archive, "xl/worksheets/sheet1.xml", 0);
    QByteArray end;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    zip_int64_t got = part ? 0 : -1;
    while (part && (got = zip_fread(part, piece.data(), static_cast<zip_uint64_t>(piece.size()))) > 0)
        end = (end + piece.first(static_cast<qsizetype>(got))).right(wanted.size());
    if (part)
        zip_fclose(part);
    zip_discard(archive);
    return got == 0 && end == wanted;
}

} // namespace

XlsxWriter::XlsxWriter(const QString &path, const std::vector<SheetColumn> &columns)
    : m_path(QFile::encodeName(path))
    , m_folderPath(QFile::encodeName(m_folder.path()))
    , m_columns(static_cast<int>(columns.size()))
{
}

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Result<std::unique_ptr<XlsxWriter>> XlsxWriter::open(
    const QString &path, const QString &sheet, const std::vector<SheetColumn> &columns)
{
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path, columns));
    if (const Done done = writer->start(sheet, columns); !done)
        return failure(done.error());
    return writer;
}

Done XlsxWriter::start(const QString &sheet, const std::vector<SheetColumn> &columns)
{
    if (!m_folder.isValid())
        return notWritten(m_folder.errorString());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderPath.data();
    options.use_zip64 = LXW_FALSE;
    m_book = workbook_new_opt(m_path.constData(), &options);
    if (!m_book)
        return notWritten(LXW_ERROR_MEMORY_MALLOC_FAILED);
    const QByteArray name = sheet.toUtf8();
    const bool usable = workbook_validate_sheet_name(m_book, name.constData()) == LXW_NO_ERROR;
    m_sheet = workbook_add_worksheet(m_book, usable ? name.constData() : nullptr);
    if (!m_sheet)
        return notWritten(LXW_ERROR_CREATING_TMPFILE);
    makeFormats(columns);
    layOut(columns);
    for (int i = 0; i < m_columns; ++i)
        if (const auto error = worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i),
                plainText(columns[static_cast<size_t>(i)].heading).constData(), m_headFormat);
            error != LXW_NO_ERROR)
            return notWritten(error);
    return {};
}

void XlsxWriter::makeFormats(const std::vector<SheetColumn> &columns)
{
    m_headFormat = workbook_add_format(m_book);
    format_set_bold(m_headFormat);
    format_set_bg_color(m_headFormat, HeadGround);
    format_set_bottom(m_headFormat, LXW_BORDER_THIN);
    QHash<FieldType, lxw_format *> byType;
    for (const SheetColumn &column : columns) {
        lxw_format *&format = byType[column.type];
        if (!format) {
            format = workbook_add_format(m_book);
            format_set_num_format(format, numberFormatOf(column.type));
        }
        m_formats.push_back(format);
    }
}

/// Before the first row: a sheet that is written straight to the disk takes no widths later.
void XlsxWriter::layOut(const std::vector<SheetColumn> &columns)
{
    for (int i = 0; i < m_columns; ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, widthOf(columns[static_cast<size_t>(i)]), nullptr);
    }
    worksheet_freeze_panes(m_sheet, 1, 1);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, PaperA4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_set_footer(m_sheet, "&C&P / &N");
}

int XlsxWriter::writeCell(int column, const Cell &cell)
{
    const auto row = static_cast<lxw_row_t>(m_row);
    const auto place = static_cast<lxw_col_t>(column);
    lxw_format *format = m_formats[static_cast<size_t>(column)];
    if (cell.kind == CellKind::Empty || cell.text.isEmpty())
        return LXW_NO_ERROR;
    if (cell.kind == CellKind::Number && fitsNumber(cell.text))
        return worksheet_write_number(m_sheet, row, place, cell.text.toDouble(), format);
    if (cell.kind == CellKind::Date) {
        const QDate day = QDate::fromString(cell.text, Qt::ISODate);
        if (day >= QDate(1900, 3, 1) && day.year() <= 9999) {
            lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
            return worksheet_write_datetime(m_sheet, row, place, &moment, format);
        }
    }
    return worksheet_write_string(m_sheet, row, place, plainText(cell.text).constData(), format);
}

Done XlsxWriter::write(const std::vector<Cell> &cells)
{
    if (++m_row >= MostSheetRows)
        return failure(Fault::Invalid, u"sheet.rows_full"_s, {{u"limit"_s, MostSheetRows - 1}});
    for (int i = 0; i < m_columns && i < static_cast<int>(cells.size()); ++i)
        if (const int error = writeCell(i, cells[static_cast<size_t>(i)]); error != LXW_NO_ERROR)
            return notWritten(error);
    return {};
}

Done XlsxWriter::finish()
{
    if (m_columns > 0)
        worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(m_columns - 1));
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr)); // frees it in every case
    if (error != LXW_NO_ERROR)
        return notWritten(error);
    if (!endsWhole(m_path))
        return notWritten(LXW_ERROR_CREATING_TMPFILE);
    return {};
}

} // namespace yumiao::exchange
