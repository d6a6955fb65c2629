// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/heading_mark.h"

#include <QRegularExpression>

#include <array>

namespace yumiao::plantext {
namespace {

using namespace Qt::StringLiterals;

QChar narrowForm(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0xFF01 && code <= 0xFF5E)
        return QChar(static_cast<char16_t>(code - 0xFEE0));
    if (code == u'〔' || code == u'【' || code == u'﹝')
        return u'[';
    if (code == u'〕' || code == u'】' || code == u'﹞')
        return u']';
    if (code == u'︰' || code == u'∶')
        return u':';
    if (c == u'\n' || c == u'\t')
        return c;
    return c.isSpace() || code == 0xFEFF || code == 0x200B ? QChar(u' ') : c;
}

struct MarkForm {
    Depth depth;
    QRegularExpression pattern;
};

const std::array<MarkForm, 8> &markForms()
{
    static const QString han = u"([一二三四五六七八九十百零〇廿卅]{1,5})"_s;
    static const auto form = [](Depth depth, const QString &pattern) {
        return MarkForm{depth, QRegularExpression(u"^ *"_s + pattern)};
    };
    static const std::array<MarkForm, 8> forms{
        form(Depth::Part, u"第 *"_s + han + u" *(?:章|部分|篇) *[、,.:]? *"_s),
        form(Depth::Article, u"第 *"_s + han + u" *条 *[、,.:]? *"_s),
        form(Depth::Han, han + u" *[、.,] *"_s),
        form(Depth::HanBracket, u"\\( *"_s + han + u" *\\) *[、.]? *"_s),
        form(Depth::HanBracket, u"([㈠-㈩]) *"_s),
        form(Depth::DigitBracket, u"\\( *(\\d{1,2}) *\\) *[、.]? *"_s),
        form(Depth::DigitBracket, u"([⑴-⒇①-⑳]) *"_s),
        form(Depth::Digit, u"(\\d{1,2}) *(?:[、]|\\.(?!\\d)) *"_s),
    };
    return forms;
}

std::optional<int> circledNumber(QStringView numeral)
{
    if (numeral.size() != 1)
        return std::nullopt;
    const char16_t code = numeral[0].unicode();
    for (const auto &[first, last] : {std::pair(u'㈠', u'㈩'), std::pair(u'⑴', u'⒇'), std::pair(u'①', u'⑳')})
        if (code >= first && code <= last)
            return code - first + 1;
    return std::nullopt;
}

} // namespace

QString narrow(QStringView text)
{
    QString it = text.toString();
    for (QChar &c : it)
        c = narrowForm(c);
    return it;
}

std::optional<int> numberIn(QStringView numeral)
{
    if (const auto circled = circledNumber(numeral))
        return circled;
    bool isDigits = false;
    const int plain = numeral.toInt(&isDigits);
    if (isDigits)
        return plain;
    static const QString digits = u"零一二三四五六七八九"_s;
    int sum = 0;
    int open = 0; // a digit that waits for its ten or hundred
    for (const QChar c : numeral) {
        if (const qsizetype digit = c == u'〇' ? 0 : c == u'两' ? 2 : digits.indexOf(c); digit >= 0) {
            if (open > 0)
                return std::nullopt;
            open = static_cast<int>(digit);
            continue;
        }
        const int factor = c == u'百' ? 100 : c == u'十' ? 10 : c == u'廿' ? 20 : c == u'卅' ? 30 : 0;
        if (factor == 0 || (factor > 10 && factor < 100 && open > 0))
            return std::nullopt;
        sum += (open > 0 ? open : 1) * factor;
        open = 0;
    }
    const int all = sum + open;
    return all > 0 ? std::optional(all) : std::nullopt;
}

std::optional<HeadingMark> headingMark(QStringView line)
{
    for (const MarkForm &form : markForms()) {
        const auto found = form.pattern.match(line);
        if (!found.hasMatch())
            continue;
        if (const auto number = numberIn(found.capturedView(1))) {
            qsizetype at = 0;
            while (at < line.size() && line[at] == u' ')
                ++at;
            return HeadingMark{form.depth, *number, at, found.capturedEnd(0) - at};
        }
    }
    return std::nullopt;
}

} // namespace yumiao::plantext
