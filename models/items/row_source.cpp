// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/row_source.h"

namespace yumiao::items {

RowSource::~RowSource() = default;

std::optional<store::Ticket> RowSource::beginning(const ListQuestion &, QObject *, SpineReply)
{
    return std::nullopt;
}

} // namespace yumiao::items
