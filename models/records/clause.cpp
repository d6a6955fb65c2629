// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/clause.h"

namespace yumiao::records {

template <>
const RecordDescription &description<Clause>()
{
    static const RecordDescription it{RecordKind::Clause, "clause", "clauses", QT_TRANSLATE_NOOP("record", "Clause"),
        {
            field<&Clause::plan>("plan", QT_TRANSLATE_NOOP("field", "Plan"), Required),
            field<&Clause::chapter>("chapter", QT_TRANSLATE_NOOP("field", "Chapter"), Required),
            field<&Clause::no>("no", QT_TRANSLATE_NOOP("field", "No."), Required).between(1, 999),
            field<&Clause::title>("title", QT_TRANSLATE_NOOP("field", "Title"), Required).upTo(200),
            field<&Clause::text>("text", QT_TRANSLATE_NOOP("field", "Text")).asLongText(),
            field<&Clause::label>("label", QT_TRANSLATE_NOOP("field", "Numbering in the text")).upTo(40),
            field<&Clause::section>("section", QT_TRANSLATE_NOOP("field", "Section heading")).upTo(200),
        },
        {{"plan", "no"}}, "title"};
    return it;
}

} // namespace yumiao::records
