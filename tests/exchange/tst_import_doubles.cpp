// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_plan.h"
#include "models/records/enterprise.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;

exchange::ImportWish sheetOf(TemporaryBase &base, const QStringList &lines)
{
    exchange::ImportWish wish;
    wish.path = base.inFolder(u"台账.csv"_s);
    QFile file(wish.path);
    if (file.open(QIODevice::WriteOnly))
        file.write((u"企业名称,统一社会信用代码\n"_s + lines.join(u'\n') + u'\n').toUtf8());
    return wish;
}

} // namespace

/// Rows that look like an enterprise which is there already are held, with both names; nothing is joined.
class tst_ImportDoubles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void heldWithBothNames();
    void otherCodesAreOtherFirms();
    void takenWhenAsked();
};

void tst_ImportDoubles::heldWithBothNames()
{
    TemporaryBase base;
    (void)made(base.session(), enterpriseNamed(u"资阳市恒芯传感技术有限公司"_s));
    RecordIdSource ids;
    const auto wish = sheetOf(base,
        {u"资阳恒芯传感技术有限公司,"_s, u"雁江大成食品有限公司,"_s, u"资阳市恒泰传感技术有限公司,"_s,
            u"资阳市恒新传感技术有限公司,%1"_s.arg(creditCode(7))});
    const auto plan = exchange::planImport(base.session(), wish, ids);
    QVERIFY2(plan, qPrintable(wordsOf(plan)));
    QCOMPARE(plan->refused, 2);
    QCOMPARE(plan->created, 2); // another firm, and one with another brand
    for (const exchange::RowProblem &problem : plan->problems) {
        QCOMPARE(problem.code, u"row.possible_double"_s);
        QCOMPARE(problem.detail.value(u"other_name"_s).toString(), u"资阳市恒芯传感技术有限公司"_s);
    }
    QCOMPARE(plan->problems.front().value, u"资阳恒芯传感技术有限公司"_s);
    QCOMPARE(plan->problems.front().row, 2);
}

void tst_ImportDoubles::otherCodesAreOtherFirms()
{
    TemporaryBase base;
    records::Enterprise one = enterpriseNamed(u"资阳市恒芯传感技术有限公司"_s);
    one.creditCode = *CreditCode::parse(creditCode(1));
    (void)made(base.session(), one);
    RecordIdSource ids;
    const auto wish = sheetOf(base, {u"资阳恒芯传感技术有限公司,%1"_s.arg(creditCode(2))});
    const auto plan = exchange::planImport(base.session(), wish, ids);
    QVERIFY(plan);
    QCOMPARE(plan->created, 1);
    QCOMPARE(plan->refused, 0);
}

void tst_ImportDoubles::takenWhenAsked()
{
    TemporaryBase base;
    (void)made(base.session(), enterpriseNamed(u"资阳市恒芯传感技术有限公司"_s));
    RecordIdSource ids;
    auto wish = sheetOf(base, {u"资阳恒芯传感技术有限公司,"_s});
    wish.takeDoubles = true;
    const auto plan = exchange::planImport(base.session(), wish, ids);
    QVERIFY(plan);
    QCOMPARE(plan->created, 1);
}

YUMIAO_TEST(tst_ImportDoubles)

} // namespace yumiao::tests

#include "tst_import_doubles.moc"
