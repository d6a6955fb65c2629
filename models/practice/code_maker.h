// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/credit_code.h"
#include "models/practice/draw.h"

namespace yumiao::practice {

/// Made-up credit codes of the register of 雁江区 (512002) with right check characters; no code comes twice.
class CodeMaker {
public:
    /// How many codes there are.
    static constexpr qint64 Room = 31LL * 31 * 31 * 31;
    explicit CodeMaker(Draw draw);
    [[nodiscard]] CreditCode next(bool cooperative);

private:
    qint64 m_serial;
};

} // namespace yumiao::practice
