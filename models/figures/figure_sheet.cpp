// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figure_sheet.h"

#include <cmath>

namespace yumiao::figures {

Figure &FigureSheet::add(const QByteArray &code, const FigureWords &words)
{
    Figure figure;
    figure.code = code;
    figure.name = Label::word(words.name);
    if (words.aspect)
        figure.aspect = Label::word(words.aspect);
    figure.unit = Label::word(words.unit);
    figure.definition = Label::word(words.definition);
    m_figures.push_back(std::move(figure));
    return m_figures.back();
}

Figure &FigureSheet::count(const QByteArray &code, const FigureWords &words, qint64 records, Counted counted)
{
    Figure &figure = add(code, words);
    figure.value = Quantity::fromWhole(records);
    figure.records = records;
    figure.counted = std::move(counted);
    return figure;
}

Figure &FigureSheet::amount(
    const QByteArray &code, const FigureWords &words, Money sum, qint64 records, Counted counted)
{
    Figure &figure = add(code, words);
    figure.value = sum;
    figure.records = records;
    figure.counted = std::move(counted);
    return figure;
}

Figure &FigureSheet::number(const QByteArray &code, const FigureWords &words, std::optional<double> value)
{
    const double scale = static_cast<double>(Quantity::fromWhole(1).scaled());
    return quantity(code, words,
        value ? std::optional(Quantity::fromScaled(static_cast<qint64>(std::llround(*value * scale)))) : std::nullopt);
}

Figure &FigureSheet::quantity(const QByteArray &code, const FigureWords &words, std::optional<Quantity> value)
{
    Figure &figure = add(code, words);
    if (value)
        figure.value = *value;
    return figure;
}

} // namespace yumiao::figures
