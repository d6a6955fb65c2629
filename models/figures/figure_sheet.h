// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/counted.h"
#include "models/figures/figure.h"

namespace yumiao::figures {

/// What a figure is called. All are English source texts marked with QT_TRANSLATE_NOOP("figure", …).
struct FigureWords {
    const char *name;
    const char *unit;
    const char *definition;
    const char *aspect = nullptr;
};

/// Collects figures in the order in which they are listed.
class FigureSheet {
public:
    /// The number of records that `counted` selects.
    Figure &count(const QByteArray &code, const FigureWords &words, qint64 records, Counted counted);
    /// An amount that is the sum over the records that `counted` selects.
    Figure &amount(const QByteArray &code, const FigureWords &words, Money sum, qint64 records, Counted counted);
    /// A number that counts nothing by itself (a target, a mean, a projection); nothing when it is unknown.
    Figure &number(const QByteArray &code, const FigureWords &words, std::optional<double> value);
    Figure &quantity(const QByteArray &code, const FigureWords &words, std::optional<Quantity> value);

    [[nodiscard]] std::vector<Figure> take() { return std::move(m_figures); }

private:
    Figure &add(const QByteArray &code, const FigureWords &words);
    std::vector<Figure> m_figures;
};

} // namespace yumiao::figures
