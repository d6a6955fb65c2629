// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/builders_values.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;

/// doubles, merge, unmerge: what may be one enterprise is found, joined by an officer only, and parted again.
class tst_DoublesCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noticeOnAdding();
    void pairsAndOne();
    void toldApart();
    void mergeAsksForDecisions();
    void mergeAndUnmerge();
    void figuresOfOneYear();
    void wrongUse();
    void renamed();

private:
    [[nodiscard]] QJsonObject shown(const QString &id) const
    {
        return m_program.on({u"show"_s, u"enterprise"_s, id}).json();
    }
    [[nodiscard]] QString add(const QStringList &words) const
    {
        return m_program.on(QStringList{u"add"_s} + words).json().value(u"id"_s).toString();
    }
    Program m_program;
    QString m_one;
    QString m_other;
};

void tst_DoublesCommands::init()
{
    m_program.haveEmpty();
    m_one = add({u"enterprise"_s, u"name=资阳恒芯传感技术有限公司"_s, u"employees=12"_s, u"park=城东"_s});
    m_other = add({u"enterprise"_s, u"name=资阳市恒芯传感技术有限公司"_s, u"employees=15"_s, u"main_product=传感器"_s});
    QVERIFY(!m_one.isEmpty() && !m_other.isEmpty());
}

void tst_DoublesCommands::noticeOnAdding()
{
    const Run run = m_program.on({u"add"_s, u"enterprise"_s, u"name=资阳市恒芯传感技术有限责任公司"_s});
    QVERIFY2(run.code == 0, run.words());
    const QJsonArray doubles = run.json().value(u"possible_doubles"_s).toArray();
    QCOMPARE(doubles.size(), 2);
    QCOMPARE(doubles.first()[u"grade"_s].toString(), u"likely"_s);
    const Run another = m_program.on({u"add"_s, u"enterprise"_s, u"name=雁江大成食品有限公司"_s});
    QVERIFY(!another.json().contains(u"possible_doubles"_s));
}

void tst_DoublesCommands::pairsAndOne()
{
    const Run all = m_program.on({u"doubles"_s});
    QVERIFY2(all.code == 0, all.words());
    const QJsonArray pairs = all.json().value(u"pairs"_s).toArray();
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs.first()[u"ground"_s].toString(), u"spelling"_s);
    QCOMPARE(pairs.first()[u"first"_s][u"id"_s].toString(), m_one);
    const Run one = m_program.on({u"doubles"_s, u"--enterprise"_s, m_other});
    QCOMPARE(one.json().value(u"doubles"_s)[0][u"id"_s].toString(), m_one);
}

void tst_DoublesCommands::toldApart()
{
    const Run run = m_program.on({u"doubles"_s, u"--enterprise"_s, m_one, u"--distinct-from"_s, m_other});
    QVERIFY2(run.code == 0, run.words());
    QVERIFY(m_program.on({u"doubles"_s}).json().value(u"pairs"_s).toArray().isEmpty());
    QCOMPARE(m_program.on({u"undo"_s, run.json().value(u"change_set"_s).toString()}).code, 0);
    QCOMPARE(m_program.on({u"doubles"_s}).json().value(u"pairs"_s).toArray().size(), 1);
    QCOMPARE(m_program.on({u"doubles"_s, u"--distinct-from"_s, m_other}).code, 2);
}

void tst_DoublesCommands::mergeAsksForDecisions()
{
    const Run run = m_program.on({u"merge"_s, m_one, m_other});
    QVERIFY2(run.code == 3, run.words());
    QCOMPARE(run.error(), u"merge.undecided"_s);
    const QJsonArray fields = run.json().value(u"error"_s)[u"detail"_s][u"fields"_s].toArray();
    QCOMPARE(fields, (QJsonArray{u"name"_s, u"employees"_s}));
    QCOMPARE(m_program.count("enterprise"), 2);
}

void tst_DoublesCommands::mergeAndUnmerge()
{
    const Run run = m_program.on({u"merge"_s, m_one, m_other, u"--take"_s, u"name=2"_s, u"--take"_s, u"employees=20"_s,
        u"--reason"_s, u"同一企业"_s});
    QVERIFY2(run.code == 0, run.words());
    QCOMPARE(m_program.count("enterprise"), 1);
    for (const QString &id : {m_one, m_other}) { // the old id keeps working
        const QJsonObject found = shown(id);
        QCOMPARE(found.value(u"id"_s).toString(), m_one);
        const QJsonObject fields = found.value(u"fields"_s).toObject();
        QCOMPARE(fields.value(u"name"_s).toString(), u"资阳市恒芯传感技术有限公司"_s);
        QCOMPARE(fields.value(u"employees"_s).toInt(), 20);
        QCOMPARE(fields.value(u"main_product"_s).toString(), u"传感器"_s);
        QCOMPARE(found.value(u"related"_s)[u"name_period"_s][0][u"name"_s].toString(), u"资阳恒芯传感技术有限公司"_s);
    }
    const Run back = m_program.on({u"unmerge"_s, run.json().value(u"change_set"_s).toString()});
    QVERIFY2(back.code == 0, back.words());
    QCOMPARE(shown(m_one).value(u"fields"_s)[u"employees"_s].toInt(), 12);
    QCOMPARE(shown(m_other).value(u"id"_s).toString(), m_other);
    QCOMPARE(m_program.on({u"check"_s, u"--deep"_s}).code, 0);
}

void tst_DoublesCommands::figuresOfOneYear()
{
    for (const QString &id : {m_one, m_other})
        QVERIFY(!add({u"annual-figures"_s, u"enterprise="_s + id, u"fiscal_year=2021"_s,
                         u"revenue="_s + (id == m_one ? u"100"_s : u"200"_s)})
                     .isEmpty());
    const Run asked
        = m_program.on({u"merge"_s, m_one, m_other, u"--take"_s, u"name=1"_s, u"--take"_s, u"employees=1"_s});
    QVERIFY2(asked.code == 3, asked.words());
    const QJsonValue record = asked.json().value(u"error"_s)[u"detail"_s][u"records"_s][0];
    QCOMPARE(record[u"kind"_s].toString(), u"annual_figures"_s);
    const Run run = m_program.on({u"merge"_s, m_one, m_other, u"--take"_s, u"all=1"_s, u"--take"_s,
        u"annual_figures/%1=2"_s.arg(record[u"label"_s].toString())});
    QVERIFY2(run.code == 0, run.words());
    const QJsonArray figures = shown(m_one).value(u"related"_s)[u"annual_figures"_s].toArray();
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures.first()[u"revenue"_s].toString(), u"200.00"_s);
}

void tst_DoublesCommands::wrongUse()
{
    for (const auto &[id, number] : {std::pair{m_one, 1}, {m_other, 2}})
        QCOMPARE(m_program.on({u"set"_s, u"enterprise"_s, id, u"credit_code="_s + creditCode(number)}).code, 0);
    const Run twoCodes = m_program.on({u"merge"_s, m_one, m_other, u"--take"_s, u"all=1"_s});
    QCOMPARE(twoCodes.code, 3);
    QCOMPARE(twoCodes.error(), u"merge.two_codes"_s);
    const QStringList expressly{u"merge"_s, m_one, m_other, u"--take"_s, u"all=1"_s, u"--two-codes"_s};
    QCOMPARE(m_program.on({u"merge"_s, m_one, m_one}).error(), u"merge.same"_s);
    QCOMPARE(m_program.on({u"merge"_s, m_one, u"nobody"_s}).error(), u"record.missing"_s);
    QCOMPARE(m_program.on({u"merge"_s, m_one, m_other, u"--take"_s, u"all=3"_s}).error(), u"usage.merge_take"_s);
    QCOMPARE(m_program.on({u"merge"_s, m_one, m_other, u"--take"_s, u"nonsense=1"_s}).error(), u"usage.merge_take"_s);
    QCOMPARE(m_program.on({u"unmerge"_s, u"0000000000000"_s}).error(), u"change_set.missing"_s);
    const QString edit
        = m_program.on({u"set"_s, u"enterprise"_s, m_one, u"employees=13"_s}).json().value(u"change_set"_s).toString();
    QCOMPARE(m_program.on({u"unmerge"_s, edit}).error(), u"merge.not_one"_s);
    QCOMPARE(m_program.count("enterprise"), 2);
    const Run merged = m_program.on(expressly);
    QVERIFY2(merged.code == 0, merged.words());
}

void tst_DoublesCommands::renamed()
{
    const qint64 before = m_program.count("name_period"); // bureaus have them too
    const Run run = m_program.on({u"set"_s, u"enterprise"_s, m_one, u"name=四川恒芯智能有限公司"_s});
    QCOMPARE(run.json().value(u"applied"_s).toInt(), 2);
    QCOMPARE(m_program.count("name_period"), before + 1);
    const Run slip
        = m_program.on({u"set"_s, u"enterprise"_s, m_one, u"name=四川恒芯智造有限公司"_s, u"--correction"_s});
    QCOMPARE(slip.json().value(u"applied"_s).toInt(), 1);
    QCOMPARE(m_program.count("name_period"), before + 1);
}

YUMIAO_TEST(tst_DoublesCommands)
#include "tst_doubles_commands.moc"
