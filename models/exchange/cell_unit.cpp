// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cell_unit.h"

#include <array>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

struct UnitWord {
    QStringView word;
    Unit unit;
};

/// How the program's own English headings say 万元.
constexpr QStringView TenThousandYuan = u"10kyuan";

/// The longer word of two that end alike stands first.
constexpr std::array UnitWords{
    UnitWord{u"万美元", Unit::ForeignMoney},
    UnitWord{u"万港元", Unit::ForeignMoney},
    UnitWord{u"万欧元", Unit::ForeignMoney},
    UnitWord{u"万日元", Unit::ForeignMoney},
    UnitWord{u"美元", Unit::ForeignMoney},
    UnitWord{u"港元", Unit::ForeignMoney},
    UnitWord{u"港币", Unit::ForeignMoney},
    UnitWord{u"欧元", Unit::ForeignMoney},
    UnitWord{u"日元", Unit::ForeignMoney},
    UnitWord{u"英镑", Unit::ForeignMoney},
    UnitWord{u"usd", Unit::ForeignMoney},
    UnitWord{u"百万元", Unit::Million},
    UnitWord{u"千万元", Unit::ForeignMoney}, // no ledger counts in it: read nothing rather than a tenth
    UnitWord{u"亿元", Unit::Yi},
    UnitWord{u"万元", Unit::Wan},
    UnitWord{u"千元", Unit::Thousand},
    UnitWord{u"元", Unit::Yuan},
    UnitWord{TenThousandYuan, Unit::Wan},
    UnitWord{u"yuan", Unit::Yuan},
    UnitWord{u"%", Unit::Percent},
    UnitWord{u"‰", Unit::PerMille},
};

constexpr std::array<QStringView, 5> CurrencyWords{u"人民币", u"rmb", u"cny", u"¥", u"￥"};

/// "310k yuan" is not 3 in a unit of 10k.
bool isCutFromNumber(const QString &text, QStringView word)
{
    return word == TenThousandYuan && text.size() > word.size() && !text.at(text.size() - word.size() - 1).isLetter()
        && text.at(text.size() - word.size() - 1) != u')';
}

void takeCurrency(QString &text)
{
    for (const QStringView word : CurrencyWords) {
        if (text.startsWith(word, Qt::CaseInsensitive))
            text.remove(0, word.size());
        if (text.endsWith(word, Qt::CaseInsensitive))
            text.chop(word.size());
    }
}

} // namespace

QString compact(QStringView text)
{
    QString it;
    it.reserve(text.size());
    for (const QChar c : text) {
        const ushort u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            it.append(QChar(u - 0xFEE0));
        else if (!c.isSpace() && u != 0x200B && u != 0xFEFF)
            it.append(c);
    }
    return it;
}

Unit unitOfWord(QStringView word)
{
    QString rest = compact(word);
    const Unit unit = takeUnit(rest, true);
    return rest.isEmpty() ? unit : Unit::None;
}

Unit takeUnit(QString &text, bool bareCounts)
{
    takeCurrency(text);
    for (const UnitWord &it : UnitWords) {
        if (!text.endsWith(it.word, Qt::CaseInsensitive) || isCutFromNumber(text, it.word))
            continue;
        text.chop(it.word.size());
        takeCurrency(text);
        return it.unit;
    }
    if (bareCounts && (text.endsWith(u'万') || text.endsWith(u'亿'))) {
        const Unit unit = text.endsWith(u'万') ? Unit::Wan : Unit::Yi;
        text.chop(1);
        return unit;
    }
    return Unit::None;
}

} // namespace yumiao::exchange
