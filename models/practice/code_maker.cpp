// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/code_maker.h"

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;

constexpr QStringView CodeDigits = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr qint64 Stride = 387'420'489; // a power of 3: shares no factor with 31, so that the serials come round once

} // namespace

CodeMaker::CodeMaker(Draw draw)
    : m_serial(draw.below(Room))
{
}

CreditCode CodeMaker::next(bool cooperative)
{
    m_serial = (m_serial + Stride) % Room;
    QString body = u"MA62"_s;
    for (qint64 rest = m_serial, i = 0; i < 4; ++i, rest /= CodeDigits.size())
        body.append(CodeDigits.at(rest % CodeDigits.size()));
    QString code = (cooperative ? u"93"_s : u"91"_s) + u"512002"_s + body;
    code.append(CreditCode::organisationCheck(body));
    code.append(CreditCode::checkCharacter(code));
    return CreditCode::parse(code).value_or(CreditCode());
}

} // namespace yumiao::practice
