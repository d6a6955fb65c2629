// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/wording.h"

#include <QtGlobal>

namespace yumiao::ui::words {
namespace {

constexpr Wording FileSentences[]{
    {"chart.unknown", QT_TRANSLATE_NOOP("sentence", "There is no chart called %1. Known: %2."), "value known"},
    {"report.unknown", QT_TRANSLATE_NOOP("sentence", "There is no report called %1. Known: %2."), "value known"},
    {"format.unknown", QT_TRANSLATE_NOOP("sentence", "Files of this kind cannot be written: %1. Known endings: %2."),
        "path known"},
    {"file.cannot_write",
        QT_TRANSLATE_NOOP("sentence",
            "%1 could not be written. What was there before is unharmed. Check the folder, its rights and the free "
            "space."),
        "path"},
    {"file.cannot_read",
        QT_TRANSLATE_NOOP("sentence", "%1 could not be read. Nothing was changed. Check the name and the rights."),
        "path"},
    {"sheet.not_found", QT_TRANSLATE_NOOP("sentence", "There is no file at %1. Nothing was changed. Check the name."),
        "path"},
    {"sheet.is_folder", QT_TRANSLATE_NOOP("sentence", "%1 is a folder. Nothing was changed. Choose a file."), "path"},
    {"sheet.unreadable",
        QT_TRANSLATE_NOOP("sentence",
            "%1 could not be read. Nothing was changed. Check the rights and whether another program holds it."),
        "path"},
    {"sheet.file_changed",
        QT_TRANSLATE_NOOP("sentence",
            "The file changed while it was being read. Nothing was changed here. Try again when nobody writes to it."),
        ""},
    {"sheet.cancelled", QT_TRANSLATE_NOOP("sentence", "Cancelled. Nothing was written."), ""},
    {"sheet.old_excel",
        QT_TRANSLATE_NOOP(
            "sentence", "This is an old Excel file (.xls). Nothing was changed. Save it as .xlsx and try again."),
        ""},
    {"sheet.encrypted",
        QT_TRANSLATE_NOOP("sentence",
            "The file is protected by a password. Nothing was changed. Save it without a password and try again."),
        ""},
    {"sheet.ods",
        QT_TRANSLATE_NOOP(
            "sentence", "This is an OpenDocument sheet (.ods). Nothing was changed. Save it as .xlsx and try again."),
        ""},
    {"sheet.xlsb",
        QT_TRANSLATE_NOOP(
            "sentence", "This is a binary Excel file (.xlsb). Nothing was changed. Save it as .xlsx and try again."),
        ""},
    {"sheet.html",
        QT_TRANSLATE_NOOP("sentence",
            "This file holds a web page, not a sheet. Nothing was changed. Save it as .xlsx and try again."),
        ""},
    {"sheet.xml",
        QT_TRANSLATE_NOOP("sentence",
            "This file holds XML, not a sheet that can be read. Nothing was changed. Save it as .xlsx and try again."),
        ""},
    {"sheet.packed",
        QT_TRANSLATE_NOOP(
            "sentence", "This is a packed file. Nothing was changed. Unpack it and choose the sheet in it."),
        ""},
    {"sheet.not_a_sheet",
        QT_TRANSLATE_NOOP(
            "sentence", "This file is not a sheet (%1). Nothing was changed. Choose an xlsx or csv file."),
        "type"},
    {"sheet.not_text",
        QT_TRANSLATE_NOOP(
            "sentence", "This file is neither a sheet nor text. Nothing was changed. Choose an xlsx or csv file."),
        ""},
    {"sheet.encoding_unknown",
        QT_TRANSLATE_NOOP("sentence",
            "The encoding of the text was not recognised. Nothing was changed. Save the file as UTF-8 or name the "
            "encoding with --encoding."),
        ""},
    {"sheet.bad_bytes",
        QT_TRANSLATE_NOOP("sentence",
            "The file is not text in %1 throughout. Nothing was changed. Choose another encoding with --encoding."),
        "encoding"},
    {"sheet.empty",
        QT_TRANSLATE_NOOP(
            "sentence", "The sheet has no rows. Nothing was changed. Check that the right sheet was chosen."),
        ""},
    {"sheet.no_header",
        QT_TRANSLATE_NOOP(
            "sentence", "No row of headings was found. Nothing was changed. Name the row with --header-row."),
        ""},
    {"sheet.no_such_row",
        QT_TRANSLATE_NOOP("sentence",
            "There is no row %1 among the first rows of the sheet. Nothing was changed. Check --header-row."),
        "row"},
    {"sheet.no_such_sheet",
        QT_TRANSLATE_NOOP("sentence", "There is no sheet called %1. Nothing was changed. The sheets are: %2."),
        "name sheets"},
    {"sheet.no_sheets",
        QT_TRANSLATE_NOOP("sentence", "The file holds no sheet. Nothing was changed. Choose another file."), ""},
    {"sheet.damaged",
        QT_TRANSLATE_NOOP("sentence",
            "The sheet file is damaged (%1). Nothing was changed. Open it in a spreadsheet program and save it again."),
        "part"},
    {"sheet.damaged",
        QT_TRANSLATE_NOOP("sentence",
            "The sheet file is damaged. Nothing was changed. Open it in a spreadsheet program and save it again."),
        ""},
    {"sheet.file_too_large",
        QT_TRANSLATE_NOOP(
            "sentence", "The file is larger than the program accepts (%1 bytes). Nothing was changed. Split it."),
        "limit"},
    {"sheet.cell_too_long",
        QT_TRANSLATE_NOOP(
            "sentence", "A cell is longer than a sheet allows (row %1). Nothing was changed. Shorten it."),
        "row"},
    {"sheet.cell_too_long",
        QT_TRANSLATE_NOOP("sentence", "A cell is longer than a sheet allows. Nothing was changed. Shorten it."), ""},
    {"sheet.too_many_columns",
        QT_TRANSLATE_NOOP("sentence",
            "The sheet has more columns than the program accepts. Nothing was changed. Take the surplus ones out."),
        ""},
    {"sheet.rows_full",
        QT_TRANSLATE_NOOP(
            "sentence", "A sheet takes at most %1 rows. Nothing was written. Filter the list, or write it as csv."),
        "limit"},
    {"sheet.too_many_cells",
        QT_TRANSLATE_NOOP(
            "sentence", "The sheet has more cells than the program accepts. Nothing was changed. Split it."),
        ""},
    {"sheet.too_many_strings",
        QT_TRANSLATE_NOOP(
            "sentence", "The sheet has more texts than the program accepts. Nothing was changed. Split it."),
        ""},
    {"sheet.open_quote",
        QT_TRANSLATE_NOOP(
            "sentence", "A quotation mark is never closed (from row %1). Nothing was changed. Mend that row."),
        "row"},
    {"sheet.packed_too_strongly sheet.part_too_large sheet.too_many_parts sheet.bad_part_name sheet.overlapping_parts "
     "sheet.doctype sheet.xml_too_deep sheet.xml_too_many_attributes sheet.xml_token_too_long sheet.bad_reference "
     "sheet.bad_string sheet.bad_style sheet.rows_out_of_order",
        QT_TRANSLATE_NOOP("sentence",
            "The sheet file is built as no spreadsheet program builds it (%1). It was not read, nothing was changed. "
            "Open it in a spreadsheet program and save it again."),
        "word"},
    {"csv.open_quote", QT_TRANSLATE_NOOP("sentence", "A quotation mark is never closed (from line %1)."), "line"},
    {"csv.after_quote", QT_TRANSLATE_NOOP("sentence", "Text stands after a closed quotation mark (line %1)."), "line"},
    {"csv.no_column", QT_TRANSLATE_NOOP("sentence", "The column %1 is missing."), "column"},
    {"file.write_failed",
        QT_TRANSLATE_NOOP("sentence",
            "The file could not be written (%1). What was there before is unharmed. Check the folder and the free "
            "space."),
        "reason"},
    {"plan.damaged",
        QT_TRANSLATE_NOOP(
            "sentence", "The text of the plan in the program is damaged. Nothing was written. Reinstall the program."),
        ""},
    {"plan.bad_target",
        QT_TRANSLATE_NOOP(
            "sentence", "The target of measure %1 cannot be read: %2. Nothing was written. Reinstall the program."),
        "measure value"},
    {"plan.unknown_bureau",
        QT_TRANSLATE_NOOP(
            "sentence", "The plan names a bureau that is not known: %1. Nothing was written. Reinstall the program."),
        "bureau"},
    {"practice.enterprises",
        QT_TRANSLATE_NOOP("sentence", "The number of enterprises must be from %1 to %2. Nothing was made."),
        "least most"},
    {"practice.day",
        QT_TRANSLATE_NOOP("sentence", "The day must be from %1 to %2. Nothing was made. Choose it with --as-of."),
        "earliest latest"},
    {"practice.already_filled",
        QT_TRANSLATE_NOOP("sentence",
            "There are enterprises in this workspace already. Nothing was written. Make a new workspace for practice."),
        ""},
    {"practice.no_reference_data",
        QT_TRANSLATE_NOOP("sentence",
            "The workspace holds no reference data or plan. Nothing was written. Make a new workspace for practice."),
        ""},
    {"aliases.missing",
        QT_TRANSLATE_NOOP("sentence",
            "The list of usual headings is missing from the program. Nothing was changed. Reinstall the program."),
        ""},
    {"aliases.damaged",
        QT_TRANSLATE_NOOP("sentence",
            "The list of usual headings in the program is damaged (%1). Nothing was changed. Reinstall the program."),
        "reason"},
    {"resource.missing",
        QT_TRANSLATE_NOOP(
            "sentence", "A part of the program is missing (%1). Nothing was changed. Reinstall the program."),
        "path"},
    {"rule.damaged",
        QT_TRANSLATE_NOOP(
            "sentence", "A rule in the program is damaged (%1). Nothing was written. Reinstall the program."),
        "path"},
    {"resource.short_row",
        QT_TRANSLATE_NOOP(
            "sentence", "A part of the program is damaged (%1). Nothing was changed. Reinstall the program."),
        "path"},
    {"resource.unknown_word",
        QT_TRANSLATE_NOOP(
            "sentence", "A part of the program is damaged (%1: %2). Nothing was changed. Reinstall the program."),
        "path value"},
    {"pinyin.syllables pinyin.phrases",
        QT_TRANSLATE_NOOP(
            "sentence", "The pinyin table of the program is damaged. Nothing was changed. Reinstall the program."),
        ""},
    {"report.wording_damaged",
        QT_TRANSLATE_NOOP("sentence",
            "The wording of the report is damaged (position %1). Nothing was written. Reinstall the program."),
        "position"},
    {"report.wording_missing",
        QT_TRANSLATE_NOOP(
            "sentence", "The wording of the report lacks %1. Nothing was written. Reinstall the program."),
        "key"},
    {"report.wording_place",
        QT_TRANSLATE_NOOP(
            "sentence", "The wording %1 of the report lacks the place %2. Nothing was written. Reinstall the program."),
        "key place"},
    {"chart.format",
        QT_TRANSLATE_NOOP("sentence", "Charts cannot be written as %1. Nothing was written. Choose png, svg or pdf."),
        "suffix"},
    {"chart.size",
        QT_TRANSLATE_NOOP("sentence", "A chart of %1 × %2 cannot be drawn. Nothing was written. Choose another size."),
        "width height"},
    {"chart.paint",
        QT_TRANSLATE_NOOP("sentence", "The chart could not be drawn. Nothing was written. Try another format."), ""},
    {"print.device",
        QT_TRANSLATE_NOOP(
            "sentence", "The printer does not answer. Nothing was printed. Check it or print to a PDF file."),
        ""},
    {"print.paint", QT_TRANSLATE_NOOP("sentence", "The paper could not be drawn. Nothing was written. Try again."), ""},
};

} // namespace

std::span<const Wording> fileSentences()
{
    return FileSentences;
}

} // namespace yumiao::ui::words
