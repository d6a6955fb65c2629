// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/formula_guard.h"

namespace yumiao::exchange {
namespace {

/// The text, after apostrophes and blanks at its start, begins with a sign that starts a formula.
bool beginsLikeFormula(QStringView text)
{
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\'':
        case u' ':
        case 0x00A0:
        case 0x3000:
            continue;
        case u'=':
        case u'+':
        case u'-':
        case u'@':
        case u'\t':
        case u'\r':
        case 0xFF1D:
        case 0xFF0B:
        case 0xFF0D:
        case 0xFF20:
            return true;
        default:
            return false;
        }
    }
    return false;
}

} // namespace

QString guarded(const QString &text)
{
    return beginsLikeFormula(text) ? u'\'' + text : text;
}

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && beginsLikeFormula(text) ? text.mid(1) : text;
}

} // namespace yumiao::exchange
