// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/wording.h"

#include <QtGlobal>

namespace yumiao::ui::words {
namespace {

constexpr Wording Reasons[]{
    {"field.required number.empty money.empty date.empty rate.empty "
     "value.empty",
        QT_TRANSLATE_NOOP("reason", "Must not be empty"), ""},
    {"text.too_long", QT_TRANSLATE_NOOP("reason", "%1 characters, at most %2"), "length longest"},
    {"text.control_character", QT_TRANSLATE_NOOP("reason", "Contains a control character"), ""},
    {"number.not_a_number", QT_TRANSLATE_NOOP("reason", "Not a number, for example 1200 or 1200.50"), ""},
    {"number.too_fine rate.too_fine", QT_TRANSLATE_NOOP("reason", "Too many decimals"), ""},
    {"number.too_small", QT_TRANSLATE_NOOP("reason", "Must not be below %1"), "least"},
    {"number.too_large", QT_TRANSLATE_NOOP("reason", "Must not be above %1"), "most"},
    {"money.not_a_number", QT_TRANSLATE_NOOP("reason", "Not an amount, for example 1200 or 1200.50"), ""},
    {"money.too_fine", QT_TRANSLATE_NOOP("reason", "Finer than a cent"), ""},
    {"money.too_large", QT_TRANSLATE_NOOP("reason", "The amount is too large"), ""},
    {"code.empty", QT_TRANSLATE_NOOP("reason", "The credit code is empty"), ""},
    {"code.length", QT_TRANSLATE_NOOP("reason", "%1 characters, must be 18"), "length"},
    {"code.character", QT_TRANSLATE_NOOP("reason", "Character %1 (%2) cannot stand in a credit code"),
        "position character"},
    {"code.check", QT_TRANSLATE_NOOP("reason", "The check character does not agree, it should be %1"), "expected"},
    {"code.inner_check",
        QT_TRANSLATE_NOOP("reason", "The check character of the organisation code does not agree, it should be %1"),
        "expected"},
    {"code.scientific", QT_TRANSLATE_NOOP("reason", "The spreadsheet turned the code into %1; its digits are lost"),
        "value"},
    {"date.not_a_date", QT_TRANSLATE_NOOP("reason", "Not a date, for example 2022-03-05"), ""},
    {"date.no_day", QT_TRANSLATE_NOOP("reason", "The day is missing"), ""},
    {"date.impossible", QT_TRANSLATE_NOOP("reason", "There is no such day"), ""},
    {"date.out_of_range", QT_TRANSLATE_NOOP("reason", "The date is out of range"), ""},
    {"dates.order", QT_TRANSLATE_NOOP("reason", "Earlier than %1"), "other_value"},
    {"flag.not_a_flag", QT_TRANSLATE_NOOP("reason", "Neither yes nor no"), ""},
    {"choice.unknown", QT_TRANSLATE_NOOP("reason", "Not in the list: %1"), "value"},
    {"reference.unknown", QT_TRANSLATE_NOOP("reason", "Not known here: %1"), "value"},
    {"reference.ambiguous", QT_TRANSLATE_NOOP("reason", "Names several records: %1"), "value"},
    {"reference.removed", QT_TRANSLATE_NOOP("reason", "Refers to a record that was removed"), ""},
    {"reference.retired",
        QT_TRANSLATE_NOOP("reason", "%1 is retired: records that name it keep it, new ones do not get it"), "value"},
    {"reference.in_use", QT_TRANSLATE_NOOP("reason", "Still in use: %1 record(s) refer to it; remove them first"),
        "records"},
    {"name.no_owner", QT_TRANSLATE_NOOP("reason", "Belongs to exactly one enterprise, bureau or town"), ""},
    {"row.duplicate", QT_TRANSLATE_NOOP("reason", "Repeats row %1"), "other_row"},
    {"row.two_names", QT_TRANSLATE_NOOP("reason", "Row %1 has another name for the same code: %2"),
        "other_row other_name"},
    {"row.no_key", QT_TRANSLATE_NOOP("reason", "Neither code nor name"), ""},
    {"row.ambiguous", QT_TRANSLATE_NOOP("reason", "The name fits several enterprises"), ""},
    {"row.not_found", QT_TRANSLATE_NOOP("reason", "There is no such enterprise"), ""},
    {"row.possible_double",
        QT_TRANSLATE_NOOP(
            "reason", "Looks like an enterprise that is there already: %1. Decide whether it is the same"),
        "other_name"},
    {"row.name_differs", QT_TRANSLATE_NOOP("reason", "The workspace has another name for this code: %1"), "other_name"},
    {"key.taken", QT_TRANSLATE_NOOP("reason", "%1 is already in the workspace"), "value"},
    {"number.negative", QT_TRANSLATE_NOOP("reason", "Must not be negative"), ""},
    {"number.too_large", QT_TRANSLATE_NOOP("reason", "The number is too large"), ""},
    {"rate.not_a_number", QT_TRANSLATE_NOOP("reason", "Not a rate, for example 4.35%"), ""},
    {"rate.unit_unknown",
        QT_TRANSLATE_NOOP("reason", "Neither the heading nor the cell says % or ‰; write the unit in the heading"), ""},
    {"rate.too_large", QT_TRANSLATE_NOOP("reason", "The rate is too large"), ""},
    {"money.unit_unknown",
        QT_TRANSLATE_NOOP("reason", "Neither the heading nor the cell says 元 or 万元; write the unit in the heading"),
        ""},
    {"money.foreign_currency", QT_TRANSLATE_NOOP("reason", "An amount in foreign currency; enter it in 元"), ""},
    {"cell.error", QT_TRANSLATE_NOOP("reason", "The cell holds a spreadsheet error (%1)"), "value"},
    {"flag.unknown", QT_TRANSLATE_NOOP("reason", "Neither yes nor no: %1"), "value"},
    {"value.form", QT_TRANSLATE_NOOP("reason", "Not in the form that the field needs"), ""},
    {"row.value_differs", QT_TRANSLATE_NOOP("reason", "Row %1 has the same key and other values"), "other_row"},
    {"scale.first_step", QT_TRANSLATE_NOOP("reason", "No enterprise begins with “%1”"), "to_state"},
    {"scale.illegal_step", QT_TRANSLATE_NOOP("reason", "“%2” cannot follow “%1”"), "from_state to_state"},
    {"scale.needs_reason",
        QT_TRANSLATE_NOOP(
            "reason", "A step from “%1” to “%2” goes back or skips others: say why in the opinion or in the remarks"),
        "from_state to_state"},
    {"scale.needs_reason",
        QT_TRANSLATE_NOOP("reason", "To begin with “%1” skips others: say why in the opinion or in the remarks"),
        "to_state"},
    {"scale.needs_route", QT_TRANSLATE_NOOP("reason", "Choose the way of listing: monthly or yearly"), ""},
    {"scale.needs_exit_reason", QT_TRANSLATE_NOOP("reason", "Choose the reason for leaving the list"), ""},
    {"scale.exit_without_exit",
        QT_TRANSLATE_NOOP("reason", "A reason for leaving belongs only to an enterprise that leaves the list"), ""},
    {"relation.one_side",
        QT_TRANSLATE_NOOP("reason", "Either an enterprise of the register or a name outside it, not both"), ""},
    {"relation.self", QT_TRANSLATE_NOOP("reason", "An enterprise cannot be related to itself"), ""},
    {"relation.circle", QT_TRANSLATE_NOOP("reason", "The enterprise would become its own parent by way of others"), ""},
    {"record.gone", QT_TRANSLATE_NOOP("reason", "The record was removed meanwhile"), ""},
    {"block.read_only", QT_TRANSLATE_NOOP("reason", "This column follows from other records and cannot be typed"), ""},
    {"block.unknown_heading", QT_TRANSLATE_NOOP("reason", "No field has this heading"), ""},
    {"block.repeated_heading", QT_TRANSLATE_NOOP("reason", "A column before it is read for this field"), ""},
    {"block.past_right", QT_TRANSLATE_NOOP("reason", "Column %1 lies to the right of the last column of the list"),
        "column"},
    {"block.past_end", QT_TRANSLATE_NOOP("reason", "Below the last row of the list"), ""},
    {"block.no_key", QT_TRANSLATE_NOOP("reason", "The cell that names the record is empty"), ""},
    {"block.key_missing", QT_TRANSLATE_NOOP("reason", "No record is named %1"), "value"},
    {"block.key_ambiguous", QT_TRANSLATE_NOOP("reason", "Several records are named %1"), "value"},
    {"block.row_twice", QT_TRANSLATE_NOOP("reason", "Names the same record as line %1"), "line"},
    {"wish.nothing_to_find", QT_TRANSLATE_NOOP("reason", "Say which text is to be replaced"), ""},
    {"wish.no_days", QT_TRANSLATE_NOOP("reason", "Say how many days"), ""},
    {"row.no_match", QT_TRANSLATE_NOOP("reason", "The field to match by is empty"), ""},
};

} // namespace

std::span<const Wording> reasonWordings()
{
    return Reasons;
}

} // namespace yumiao::ui::words
