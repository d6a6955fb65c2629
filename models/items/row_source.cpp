// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/row_source.h"

namespace yumiao::items {

RowSource::~RowSource() = default;

} // namespace yumiao::items
