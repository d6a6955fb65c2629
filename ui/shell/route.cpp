// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/route.h"

namespace yumiao::ui::shell {

namespace {
QString marked(QString text)
{
    text.replace(QLatin1Char('%'), QLatin1String("%25"));
    text.replace(QLatin1Char('/'), QLatin1String("%2F"));
    text.replace(QLatin1Char('?'), QLatin1String("%3F"));
    return text;
}

std::optional<QString> unmarked(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != QLatin1Char('%')) {
            plain += text.at(i);
            continue;
        }
        const QString mark = text.mid(i + 1, 2).toUpper();
        if (mark == QLatin1String("25"))
            plain += QLatin1Char('%');
        else if (mark == QLatin1String("2F"))
            plain += QLatin1Char('/');
        else if (mark == QLatin1String("3F"))
            plain += QLatin1Char('?');
        else
            return std::nullopt;
        i += 2;
    }
    return plain;
}
} // namespace

QString Route::toText() const
{
    QString text = marked(place);
    if (!key.isEmpty())
        text += QLatin1Char('/') + marked(key);
    if (!filter.isEmpty())
        text += QLatin1Char('?') + marked(filter);
    return text;
}

std::optional<Route> Route::fromText(const QString &text)
{
    const qsizetype question = text.indexOf(QLatin1Char('?'));
    const QString path = question < 0 ? text : text.left(question);
    const qsizetype slash = path.indexOf(QLatin1Char('/'));
    const auto place = unmarked(slash < 0 ? path : path.left(slash));
    const auto key = unmarked(slash < 0 ? QString() : path.mid(slash + 1));
    const auto filter = unmarked(question < 0 ? QString() : text.mid(question + 1));
    if (!place || !key || !filter || place->isEmpty())
        return std::nullopt;
    return Route{*place, *key, *filter};
}

} // namespace yumiao::ui::shell
