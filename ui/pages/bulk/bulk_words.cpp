// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/bulk_words.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

struct BulkWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::BulkWords)
};

} // namespace

QString countedRecords(records::RecordKind kind, qint64 count)
{
    const auto n = static_cast<int>(count);
    return kind == records::RecordKind::Enterprise ? BulkWords::tr("%n enterprise(s)", nullptr, n)
                                                   : BulkWords::tr("%n record(s)", nullptr, n);
}

} // namespace yumiao::ui::pages
