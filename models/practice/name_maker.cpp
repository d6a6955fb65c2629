// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/name_maker.h"

#include <array>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;

QString ending(LegalForm form, const Trade &trade)
{
    switch (form) {
    case LegalForm::Limited:
        return u"有限公司"_s;
    case LegalForm::LimitedLong:
        return u"有限责任公司"_s;
    case LegalForm::Joint:
        return u"股份有限公司"_s;
    case LegalForm::Cooperative:
        return u"专业合作社"_s;
    case LegalForm::Proprietorship:
        break;
    }
    if (trade.word.endsWith(u'行') || trade.word.endsWith(u'楼'))
        return {};
    return trade.industry < "50"_L1 ? u"厂"_s : u"经营部"_s;
}

constexpr qint64 TurnedBrands = 6; ///< chances that the two characters of the brand change places

/// Pairs of spellings that people take for each other.
struct Slip {
    QStringView right;
    QStringView wrong;
};
constexpr std::array Slips{
    Slip{u"有限责任公司", u"有限公司"},
    Slip{u"资阳市", u"资阳"},
    Slip{u"四川省", u"四川"},
    Slip{u"机械", u"机诫"},
    Slip{u"科技", u"技科"},
    Slip{u"包装", u"包状"},
    Slip{u"建材", u"健材"},
    Slip{u"商贸", u"商茂"},
    Slip{u"工程", u"工成"},
    Slip{u"服务", u"服物"},
    Slip{u"经营部", u"营业部"},
    Slip{u"合作社", u"合作社（雁江）"},
    Slip{u"有限公司", u"有限责任公司"},
};

} // namespace

QString NameMaker::brand()
{
    for (;;) {
        const QString made = QString(m_draw.oneOf(m_words.brandStarts)) + m_draw.oneOf(m_words.brandEnds);
        if (!m_words.avoidedBrands.contains(made))
            return made;
    }
}

QString NameMaker::place(LegalForm form)
{
    if (form == LegalForm::Cooperative)
        return u"资阳市雁江区"_s;
    static const std::array places{u"四川"_s, u"四川"_s, u"资阳"_s, u"资阳"_s, u"资阳市"_s, u"资阳市"_s, u"四川省"_s,
        u"雁江"_s, u"资阳市雁江区"_s};
    return m_draw.oneOf(places);
}

MadeName NameMaker::next(const Trade &trade, LegalForm form)
{
    for (;;) {
        const QString made = brand();
        const QString name = place(form) + made + trade.word + ending(form, trade);
        if (take(name))
            return {name, made + trade.word};
    }
}

bool NameMaker::take(const QString &name)
{
    if (m_taken.contains(name))
        return false;
    m_taken.insert(name);
    return true;
}

QString NameMaker::misspelt(const MadeName &name)
{
    const QString brand = name.shortName.left(2);
    const QString turned = QString(brand[1]) + brand[0];
    const auto start = static_cast<size_t>(m_draw.below(static_cast<qint64>(Slips.size()) + TurnedBrands));
    if (QString wrong = name.name; start >= Slips.size() && take(wrong.replace(brand, turned)))
        return wrong;
    for (size_t i = 0; i < Slips.size(); ++i) {
        const Slip &slip = Slips[(start + i) % Slips.size()];
        QString wrong = name.name;
        wrong.replace(slip.right.toString(), slip.wrong.toString());
        if (wrong != name.name && take(wrong))
            return wrong;
    }
    const QString bracketed = name.name + u"（雁江）"_s;
    m_taken.insert(bracketed);
    return bracketed;
}

} // namespace yumiao::practice
