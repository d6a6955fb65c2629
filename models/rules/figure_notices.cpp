// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/figure_notices.h"

#include <QStringList>

#include <cstdlib>

namespace yumiao::rules {
namespace {

/// A part may not be greater than its whole.
struct PartOfWhole {
    const char *part;
    const char *whole;
};
constexpr PartOfWhole PartsOfWholes[]{
    {"main_revenue", "revenue"}, {"rd_expense", "revenue"}, {"rd_staff", "employees"}};

constexpr QChar ConfirmationEnd = u';';

constexpr const char *ComparedWithYearBefore[]{
    "revenue", "main_revenue", "rd_expense", "total_assets", "total_liabilities", "employees"};

int figureField(const char *name)
{
    return records::description<records::AnnualFigures>().indexOf(QLatin1String(name));
}

std::optional<qint64> numberOf(const records::Values &values, int field)
{
    const records::Value &value = values[static_cast<size_t>(field)];
    return records::isUnknown(value) ? std::nullopt : std::optional(records::numberIn(value));
}

/// Compared as doubles: amounts in 分 times a hundred could leave the range of whole numbers.
bool isJump(qint64 now, qint64 before, int percent)
{
    if (before == 0)
        return false;
    const double change = std::abs(static_cast<double>(now) - static_cast<double>(before));
    return change * 100.0 > std::abs(static_cast<double>(before)) * percent;
}

std::optional<int> limitOf(const Thresholds &thresholds, const char *code)
{
    const auto found = thresholds.days(QString::fromLatin1(code));
    return found ? std::optional(*found) : std::nullopt;
}

/// "revenue 150100 100000": the field, its value and that of the year before, in stored units.
QString confirmation(const records::Values &now, int field, const records::Value &before)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QLatin1String(records::description<records::AnnualFigures>().fields[static_cast<size_t>(field)].name))
        .arg(*numberOf(now, field))
        .arg(records::numberIn(before));
}

QStringList confirmationsOf(const records::AnnualFigures &figures)
{
    return figures.confirmed.split(ConfirmationEnd, Qt::SkipEmptyParts);
}

} // namespace

FigureLimits FigureLimits::from(const Thresholds &thresholds)
{
    return {limitOf(thresholds, "figures.expected_days"), limitOf(thresholds, "figures.jump_percent")};
}

std::optional<qint64> expectedYear(const FigureLimits &limits, QDate on)
{
    if (!limits.expectedDays || !on.isValid())
        return std::nullopt;
    return on.addDays(-*limits.expectedDays).year() - 1; // the year before that day had ended by then
}

std::vector<FigureNotice> figureNotices(
    const records::AnnualFigures &figures, const records::AnnualFigures *before, const FigureLimits &limits)
{
    std::vector<FigureNotice> notices;
    const records::Values now = records::valuesOf(figures);
    for (const PartOfWhole &it : PartsOfWholes) {
        const int part = figureField(it.part);
        const int whole = figureField(it.whole);
        if (numberOf(now, part) && numberOf(now, whole) && *numberOf(now, part) > *numberOf(now, whole))
            notices.push_back({FigureNoticeKind::AboveWhole, part, whole, now[static_cast<size_t>(whole)]});
    }
    if (!before || !limits.jumpPercent)
        return notices;
    const records::Values then = records::valuesOf(*before);
    const QStringList confirmed = confirmationsOf(figures);
    for (const char *name : ComparedWithYearBefore) {
        const int field = figureField(name);
        if (numberOf(now, field) && numberOf(then, field)
            && isJump(*numberOf(now, field), *numberOf(then, field), *limits.jumpPercent)
            && !confirmed.contains(confirmation(now, field, then[static_cast<size_t>(field)])))
            notices.push_back({FigureNoticeKind::Jump, field, field, then[static_cast<size_t>(field)]});
    }
    return notices;
}

QString confirming(const records::AnnualFigures &figures, const FigureNotice &jump)
{
    const QLatin1String name(
        records::description<records::AnnualFigures>().fields[static_cast<size_t>(jump.field)].name);
    QStringList confirmed = confirmationsOf(figures);
    confirmed.removeIf([&](const QString &it) { return it.section(QLatin1Char(' '), 0, 0) == name; });
    confirmed.append(confirmation(records::valuesOf(figures), jump.field, jump.compared));
    return confirmed.join(ConfirmationEnd);
}

} // namespace yumiao::rules
