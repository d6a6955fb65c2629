// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/arithmetic_text.h"

#include "models/eligibility/number_text.h"

#include <algorithm>

namespace yumiao::eligibility {
namespace {

/// Writes the figures of one measurement by their years.
class Figures {
public:
    Figures(const Measured &it, const FactCatalogue &catalogue, int year)
        : m_measured(it)
        , m_catalogue(catalogue)
        , m_year(year)
    {
    }
    /// The figure of a fact so many years before the measure's own.
    [[nodiscard]] QString one(int place, int back) const
    {
        const FactKind &kind = m_catalogue.at(place);
        if (kind.minuend)
            return QStringLiteral("(%1 − %2)").arg(one(*kind.minuend, back), one(*kind.less, back));
        const FactRef ref{place, kind.yearly ? m_year - back : 0};
        const auto at = std::find_if(
            m_measured.used.begin(), m_measured.used.end(), [&](const UsedFact &used) { return used.ref == ref; });
        return at == m_measured.used.end() ? QString() : shownFact(kind, at->value);
    }
    /// All figures of a span that were used, joined; in brackets when they are several.
    [[nodiscard]] QString sum(int place, int years, bool brackets) const
    {
        QStringList terms;
        for (int i = 0; i < years; ++i)
            if (const QString term = one(place, i); !term.isEmpty())
                terms.append(term);
        const QString joined = terms.join(QStringLiteral(" + "));
        return brackets && terms.size() > 1 ? QStringLiteral("(%1)").arg(joined) : joined;
    }
    [[nodiscard]] QString growth(int place, int back) const
    {
        return QStringLiteral("%1 ÷ %2 − 1").arg(one(place, back), one(place, back + 1));
    }
    [[nodiscard]] int used(int place, int years) const
    {
        int count = 0;
        for (int i = 0; i < years; ++i)
            count += one(place, i).isEmpty() ? 0 : 1;
        return count;
    }

private:
    const Measured &m_measured;
    const FactCatalogue &m_catalogue;
    int m_year;
};

QString meanGrowthText(const Measure &measure, const Figures &figures)
{
    QStringList rates;
    for (int i = 0; i < measure.years; ++i)
        rates.append(figures.growth(measure.fact, i));
    const QString sum = rates.join(QStringLiteral(" + "));
    return rates.size() == 1 ? sum : QStringLiteral("(%1) ÷ %2").arg(sum).arg(measure.years);
}

} // namespace

QString arithmeticText(const Measure &measure, const Measured &it, const FactCatalogue &catalogue, QDate on, int shift)
{
    if (!it.value)
        return {};
    const Figures figures(it, catalogue, on.year() - measure.ago - shift);
    switch (measure.kind) {
    case MeasureKind::Value:
        return catalogue.at(measure.fact).minuend ? figures.one(measure.fact, 0) : QString();
    case MeasureKind::Ratio:
        return QStringLiteral("%1 ÷ %2").arg(figures.sum(measure.fact, measure.years, true),
            figures.sum(measure.of.value_or(measure.fact), measure.years, true));
    case MeasureKind::Growth:
        return figures.growth(measure.fact, 0);
    case MeasureKind::MeanGrowth:
        return meanGrowthText(measure, figures);
    case MeasureKind::CompoundGrowth:
        return QStringLiteral("(%1 ÷ %2)^(1/%3) − 1")
            .arg(figures.one(measure.fact, 0), figures.one(measure.fact, measure.years))
            .arg(measure.years);
    case MeasureKind::Sum:
        return figures.sum(measure.fact, measure.years, false);
    case MeasureKind::Mean:
        return QStringLiteral("%1 ÷ %2")
            .arg(figures.sum(measure.fact, measure.years, true))
            .arg(figures.used(measure.fact, measure.years));
    case MeasureKind::YearsSince: {
        const QDate end = measure.until == Until::Day ? on : QDate(on.year() - 1, 12, 31);
        return QStringLiteral("%1 → %2").arg(figures.one(measure.fact, 0), end.toString(Qt::ISODate));
    }
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::eligibility
