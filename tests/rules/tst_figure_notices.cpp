// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/figure_notices.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::AnnualFigures;
using rules::FigureLimits;
using rules::FigureNoticeKind;

AnnualFigures figuresOf(std::optional<qint64> revenue, std::optional<qint64> rd)
{
    AnnualFigures it;
    if (revenue)
        it.revenue = Money::fromFen(*revenue);
    if (rd)
        it.rdExpense = Money::fromFen(*rd);
    return it;
}

QString noticesOf(const AnnualFigures &now, const AnnualFigures *before, const FigureLimits &limits)
{
    QStringList words;
    for (const rules::FigureNotice &it : rules::figureNotices(now, before, limits))
        words << QString::fromLatin1(records::description<AnnualFigures>().fields[static_cast<size_t>(it.field)].name)
                + (it.kind == FigureNoticeKind::Jump ? u" jump"_s : u" above"_s);
    return words.join(u", "_s);
}

} // namespace

class tst_FigureNotices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void yearThatShouldBeHere();
    void whatStandsOut();
    void confirmedIsNoNoticeAnyMore();
};

void tst_FigureNotices::yearThatShouldBeHere()
{
    const FigureLimits limits{181, {}};
    QCOMPARE(rules::expectedYear(limits, QDate(2022, 9, 5)), std::optional<qint64>(2021));
    QCOMPARE(rules::expectedYear(limits, QDate(2022, 6, 30)), std::optional<qint64>(2020));
    QCOMPARE(rules::expectedYear(limits, QDate(2022, 7, 1)), std::optional<qint64>(2021));
    QCOMPARE(rules::expectedYear({}, QDate(2022, 7, 1)), std::nullopt);
    QCOMPARE(rules::expectedYear(limits, QDate()), std::nullopt);
}

void tst_FigureNotices::confirmedIsNoNoticeAnyMore()
{
    const AnnualFigures before = figuresOf(1000, 100);
    FigureLimits limits;
    limits.jumpPercent = 50;
    AnnualFigures now = figuresOf(2000, 900);
    QCOMPARE(noticesOf(now, &before, limits), u"revenue jump, rd_expense jump"_s);
    now.confirmed = rules::confirming(now, rules::figureNotices(now, &before, limits).front());
    QCOMPARE(noticesOf(now, &before, limits), u"rd_expense jump"_s);
    now.confirmed = rules::confirming(now, rules::figureNotices(now, &before, limits).front());
    QCOMPARE(noticesOf(now, &before, limits), QString());
    AnnualFigures changed = now;
    changed.revenue = Money::fromFen(2001); // another value: it stands out again
    QCOMPARE(noticesOf(changed, &before, limits), u"revenue jump"_s);
    changed.confirmed = rules::confirming(changed, rules::figureNotices(changed, &before, limits).front());
    QCOMPARE(changed.confirmed.count(u"revenue"_s), 1);
    QCOMPARE(noticesOf(changed, &before, limits), QString());
    const AnnualFigures otherBefore = figuresOf(1001, 100); // so does another year before
    QCOMPARE(noticesOf(changed, &otherBefore, limits), u"revenue jump"_s);
}

void tst_FigureNotices::whatStandsOut()
{
    const FigureLimits limits{181, 50};
    const AnnualFigures before = figuresOf(1000, 100);
    QCOMPARE(noticesOf(figuresOf(1500, 100), &before, limits), QString()); // exactly the limit
    QCOMPARE(noticesOf(figuresOf(1501, 100), &before, limits), u"revenue jump"_s);
    QCOMPARE(noticesOf(figuresOf(499, 100), &before, limits), u"revenue jump"_s);
    QCOMPARE(noticesOf(figuresOf(1000, 1001), &before, limits), u"rd_expense above, rd_expense jump"_s);
    QCOMPARE(noticesOf(figuresOf(1501, 100), nullptr, limits), QString());
    QCOMPARE(noticesOf(figuresOf(1501, 100), &before, {}), QString());
    QCOMPARE(noticesOf(figuresOf({}, 100), &before, limits), QString()); // unknown is no jump
    const AnnualFigures none = figuresOf(0, 0);
    QCOMPARE(noticesOf(figuresOf(1000, 100), &none, limits), QString());
    const AnnualFigures huge = figuresOf(std::numeric_limits<qint64>::max(), 1);
    QCOMPARE(noticesOf(figuresOf(std::numeric_limits<qint64>::min() + 1, 1), &huge, limits),
        u"rd_expense above, revenue jump"_s);
}

YUMIAO_TEST(tst_FigureNotices)

} // namespace yumiao::tests

#include "tst_figure_notices.moc"
