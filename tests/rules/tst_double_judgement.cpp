// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/double_judgement.h"

#include "models/base/credit_code.h"
#include "models/base/csv_text.h"
#include "models/base/name_neighbours.h"
#include "models/base/text_folding.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace yumiao;
using namespace yumiao::rules;

namespace {
using namespace Qt::StringLiterals;

QList<QStringList> sharedRows(const char *name)
{
    QFile file(QStringLiteral(YUMIAO_SOURCE_DIR "/../shared/data/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return csvRows(QString::fromUtf8(file.readAll())).value_or(QList<QStringList>());
}

QString wordOf(const std::optional<DoubleJudgement> &judged)
{
    return judged ? u"%1 %2"_s.arg(gradeCode(judged->grade), groundCode(judged->ground)) : u"none"_s;
}

/// A right credit code around eight characters of an organisation code.
QString codeWith(const QString &eight, const QString &head = u"91512002"_s)
{
    const QString seventeen = head + eight + CreditCode::organisationCheck(eight);
    return seventeen + CreditCode::checkCharacter(seventeen);
}

} // namespace

class tst_DoubleJudgement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void numbers();
    void formerNames();
    void nothingToGoBy();
    void labelledPairs();
};

void tst_DoubleJudgement::names_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("expected");
    const QString name = u"资阳市雁江区恒芯传感技术有限公司"_s;
    QTest::newRow("equal") << name << name << u"certain name"_s;
    QTest::newRow("width and brackets") << u"雁江（恒芯）传感Ａ有限公司"_s << u"雁江(恒芯)传感a有限公司"_s
                                        << u"certain name"_s;
    QTest::newRow("traditional") << u"資陽市雁江區恆芯傳感技術有限公司"_s << name << u"certain name"_s;
    QTest::newRow("note") << name + u"（城东园区）"_s << name << u"certain name"_s;
    QTest::newRow("city") << u"资阳雁江区恒芯传感技术有限公司"_s << name << u"likely spelling"_s;
    QTest::newRow("legal form") << u"资阳市雁江区恒芯传感技术有限责任公司"_s << name << u"likely spelling"_s;
    QTest::newRow("share company") << u"资阳市雁江区恒芯传感技术股份有限公司"_s << name << u"likely spelling"_s;
    QTest::newRow("slip") << u"资阳市雁江区恒芯传感技术有有限公司"_s << name << u"likely spelling"_s;
    QTest::newRow("homophone") << u"资阳市雁江区恒新传感技术有限公司"_s << name << u"likely spelling"_s;
    QTest::newRow("two of them") << u"资阳雁江区恒新传感技术有限公司"_s << name << u"likely spelling"_s;
    QTest::newRow("brand") << u"资阳市雁江区恒泰传感技术有限公司"_s << name << u"possible similar_name"_s;
    QTest::newRow("numeral") << u"雁江第一建筑工程有限公司"_s << u"雁江第二建筑工程有限公司"_s << u"none"_s;
    QTest::newRow("digit") << u"雁江12号加油站"_s << u"雁江13号加油站"_s << u"none"_s;
    QTest::newRow("numeral added") << u"雁江恒芯食品厂"_s << u"雁江恒芯食品二厂"_s << u"none"_s;
    QTest::newRow("direction") << u"雁江东城食品有限公司"_s << u"雁江西城食品有限公司"_s << u"none"_s;
    QTest::newRow("place of a branch") << u"某某铁塔股份有限公司资阳市分公司"_s << u"某某铁塔股份有限公司内江市分公司"_s
                                       << u"none"_s;
    QTest::newRow("branch and mother") << u"资阳恒芯传感有限公司雁江分公司"_s << u"资阳恒芯传感有限公司"_s << u"none"_s;
    QTest::newRow("another firm") << u"雁江大成食品有限公司"_s << name << u"none"_s;
    QTest::newRow("short") << u"老张店"_s << u"老张店"_s << u"likely name"_s;
    QTest::newRow("a place that begins a brand")
        << u"市北食品有限公司"_s << u"北食品有限公司"_s << u"possible similar_name"_s;
}

void tst_DoubleJudgement::names()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, expected);
    const FirmMarks one = firmMarks(a, {}, {});
    const FirmMarks other = firmMarks(b, {}, {});
    const double alike = expected == u"none"_s && a.contains(u"大成"_s) ? 0.1 : 0.8;
    QCOMPARE(wordOf(judgeDouble(one, other, alike)), expected);
    QCOMPARE(judgeDouble(one, other, alike), judgeDouble(other, one, alike));
}

void tst_DoubleJudgement::numbers()
{
    const QString name = u"资阳恒芯传感有限公司"_s;
    const QString alike = u"资阳市恒芯传感有限公司"_s;
    const QString elsewhere = u"雁江大成食品有限公司"_s;
    const QString code = codeWith(u"MA6A1B2C"_s);
    const QString organisation = code.mid(8, 9);
    const auto judged = [](const FirmMarks &a, const FirmMarks &b) { return wordOf(judgeDouble(a, b, 0.9)); };
    QCOMPARE(judged(firmMarks(elsewhere, code, {}), firmMarks(name, code, {})), u"certain credit_code"_s);
    QCOMPARE(judged(firmMarks(alike, code, {}), firmMarks(name, {}, organisation)), u"certain organisation_code"_s);
    QCOMPARE(judged(firmMarks(elsewhere, codeWith(u"MA6A1B2C"_s, u"91510000"_s), {}), firmMarks(name, code, {})),
        u"likely organisation_code"_s);
    const QString number = u"512002000012345"_s;
    QCOMPARE(judged(firmMarks(alike, code, number), firmMarks(name, {}, number)), u"certain registration_number"_s);
    QCOMPARE(judged(firmMarks(elsewhere, number, {}), firmMarks(name, {}, number)), u"likely registration_number"_s);
    QCOMPARE(judged(firmMarks(alike, codeWith(u"12345678"_s), {}), firmMarks(name, code, {})), u"none"_s);
    QCOMPARE(judged(firmMarks(name, codeWith(u"12345678"_s), {}), firmMarks(name, code, {})), u"possible name"_s);
    QCOMPARE(judged(firmMarks(alike, {}, u"512002000099999"_s), firmMarks(name, {}, number)), u"possible spelling"_s);
    QString wrong = code;
    wrong.back() = wrong.back() == u'1' ? u'2' : u'1';
    QCOMPARE(judged(firmMarks(alike, wrong, {}), firmMarks(name, code, {})), u"likely spelling"_s);
}

void tst_DoubleJudgement::formerNames()
{
    const FirmMarks now = firmMarks(u"四川恒芯智能有限公司"_s, {}, {}, {u"资阳恒芯传感有限公司"_s, u""_s});
    QCOMPARE(now.formers.size(), 1);
    const FirmMarks old = firmMarks(u"资阳恒芯传感有限公司（老厂区）"_s, {}, {});
    QCOMPARE(wordOf(judgeDouble(now, old, 0.2)), u"likely former_name"_s);
    QCOMPARE(judgeDouble(now, old, 0.2), judgeDouble(old, now, 0.2));
    FirmMarks coded = old;
    coded.creditCode = codeWith(u"12345678"_s);
    FirmMarks other = now;
    other.creditCode = codeWith(u"MA6A1B2C"_s);
    QCOMPARE(wordOf(judgeDouble(other, coded, 0.2)), u"none"_s); // the name was free again
}

void tst_DoubleJudgement::nothingToGoBy()
{
    QCOMPARE(wordOf(judgeDouble(firmMarks({}, {}, {}), firmMarks({}, {}, {}), 1.0)), u"none"_s);
    QCOMPARE(wordOf(judgeDouble(firmMarks(u"（）"_s, {}, {}), firmMarks(u"恒芯"_s, {}, {}), 1.0)), u"none"_s);
    QCOMPARE(firmMarks(u"恒芯"_s, u"NA"_s, u"12 34"_s), (FirmMarks{u"恒芯"_s, {}, {}, {}, {}}));
}

/// Firms one or two characters apart are never called certainly or likely the same, with their codes or without.
void tst_DoubleJudgement::labelledPairs()
{
    const auto pairs = sharedRows("company_name_pairs_dev.csv");
    if (pairs.isEmpty())
        QSKIP("the reference material does not stand beside the checkout");
    QStringList names;
    for (const QStringList &row : sharedRows("companies_uscc.csv").mid(1))
        names.append(foldedName(row.at(1)));
    const NameNeighbours neighbours(names);
    QMap<QString, QMap<QString, int>> counts; // kind -> grade -> pairs
    int falseJoins = 0;
    int found = 0;
    int same = 0;
    for (const QStringList &row : pairs.mid(1)) {
        const QStringList codes = row.at(2).split(u'/');
        const FirmMarks a = firmMarks(row.at(0), {}, {});
        const FirmMarks b = firmMarks(row.at(1), {}, {});
        const double alike = likeness(nameTraits(a.name), nameTraits(b.name), neighbours.rarity());
        const auto judged = judgeDouble(a, b, alike);
        const bool joined = judged && judged->grade != DoubleGrade::Possible;
        ++counts[row.at(4)][judged ? gradeCode(judged->grade) : u"none"_s];
        if (row.at(3) == u"1"_s) {
            ++same;
            found += judged ? 1 : 0;
            const auto withFormer = judgeDouble(a, firmMarks(row.at(1), codes.front(), {}, {row.at(0)}), alike);
            QVERIFY2(withFormer && withFormer->grade != DoubleGrade::Possible, qPrintable(row.join(u' ')));
            continue;
        }
        if (joined)
            qInfo("joined: %s", qPrintable(row.join(u' ')));
        falseJoins += joined ? 1 : 0;
        const auto withCodes
            = judgeDouble(firmMarks(row.at(0), codes.at(0), {}), firmMarks(row.at(1), codes.at(1), {}), alike);
        QVERIFY2(!withCodes, qPrintable(row.join(u' ')));
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        QString line = it.key();
        for (auto grade = it->cbegin(); grade != it->cend(); ++grade)
            line += u"  %1 %2"_s.arg(grade.key()).arg(*grade);
        qInfo("%s", qPrintable(line));
    }
    qInfo("found by the names alone: %d of %d", found, same);
    QCOMPARE(falseJoins, 0);
    QVERIFY(found >= 280);
}

YUMIAO_TEST(tst_DoubleJudgement)
#include "tst_double_judgement.moc"
