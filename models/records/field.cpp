// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/field.h"

namespace yumiao::records {

Field Field::in(const char *unitTitle) const
{
    Field it = *this;
    it.unit = unitTitle;
    return it;
}

Field Field::upTo(qsizetype length) const
{
    Field it = *this;
    it.longest = length;
    return it;
}

Field Field::between(qint64 from, qint64 to) const
{
    Field it = *this;
    it.least = from;
    it.most = to;
    return it;
}

Field Field::atLeast(qint64 from) const
{
    Field it = *this;
    it.least = from;
    return it;
}

Field Field::asLongText() const
{
    Field it = *this;
    it.type = FieldType::LongText;
    it.longest = 10'000;
    return it;
}

} // namespace yumiao::records
