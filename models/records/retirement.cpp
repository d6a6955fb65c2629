// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/retirement.h"

#include "models/records/record_description.h"

namespace yumiao::records {

int retiringField(RecordKind kind)
{
    const bool isOption = kind == RecordKind::Town || kind == RecordKind::Bureau || kind == RecordKind::Industry
        || kind == RecordKind::Institution;
    return isOption ? descriptionOf(kind).indexOf(QStringView(u"valid_to")) : -1;
}

bool namesWhatIsInUse(RecordKind kind, const Field &field)
{
    return field.target && retires(*field.target) && *field.target != kind && kind != RecordKind::NamePeriod;
}

bool isRetired(RecordKind kind, const Values &values, QDate on)
{
    const int field = retiringField(kind);
    if (field < 0)
        return false;
    const QDate last = QDate::fromString(textIn(values[static_cast<size_t>(field)]), Qt::ISODate);
    return last.isValid() && last < on;
}

} // namespace yumiao::records
