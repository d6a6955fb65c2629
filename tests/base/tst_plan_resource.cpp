// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/base/test_files.h"
#include "tests/support/test_registry.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace {
using namespace Qt::StringLiterals;
}

/// The plan of 2020 as it is shipped: complete, in order, and as the document has it.
class tst_PlanResource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void counts();
    void codesGrow();
    void targets();
    void dutiesStandInTheText();
    void sameAsReference();

private:
    struct PlanMeasure {
        int clause = 0;
        QJsonObject fields;
    };

    QJsonObject m_plan;
    QList<QJsonObject> m_clauses;
    QList<PlanMeasure> m_measures;
};

void tst_PlanResource::initTestCase()
{
    m_plan = QJsonDocument::fromJson(yumiao::tests::sourceFile("resources/plans/plan_2020.json")).object();
    QVERIFY(!m_plan.isEmpty());
    for (const auto &chapter : m_plan.value(u"chapters"_s).toArray()) {
        for (const auto &clause : chapter[u"clauses"_s].toArray()) {
            m_clauses.append(clause.toObject());
            for (const auto &measure : clause[u"measures"_s].toArray())
                m_measures.append({clause[u"no"_s].toInt(), measure.toObject()});
        }
    }
}

void tst_PlanResource::counts()
{
    QCOMPARE(m_plan.value(u"document_number"_s).toString(), u"资雁府办发〔2020〕19号"_s);
    QCOMPARE(m_plan.value(u"issued"_s).toString(), u"2020-03-30"_s);
    QCOMPARE(m_plan.value(u"chapters"_s).toArray().size(), 7);
    QCOMPARE(m_clauses.size(), 25);
    QCOMPARE(m_measures.size(), 174);
    int withUnits = 0;
    int lead = 0;
    int supporting = 0;
    QStringList bureaus;
    for (const QJsonObject &clause : m_clauses) {
        const QJsonArray duties = clause.value(u"duties"_s).toArray();
        withUnits += duties.isEmpty() ? 0 : 1;
        for (qsizetype i = 0; i < duties.size(); ++i) {
            QCOMPARE(duties.at(i)[u"order"_s].toInt(), i + 1);
            ++(i == 0 ? lead : supporting);
            const QString bureau = duties.at(i)[u"bureau"_s].toString();
            if (!bureaus.contains(bureau))
                bureaus.append(bureau);
        }
    }
    QCOMPARE(withUnits, 20);
    QCOMPARE(lead, 20);
    QCOMPARE(supporting, 31);
    QStringList listed;
    for (const auto &row : yumiao::tests::namedRows(yumiao::tests::sourceFile("resources/codes/bureaus.csv")))
        listed.append(row.value(u"name"_s));
    QCOMPARE(bureaus.size(), 17);
    QCOMPARE(listed, bureaus); // in the order in which the plan first names them
}

void tst_PlanResource::codesGrow()
{
    QSet<QString> seen;
    std::pair<int, int> last{0, 0};
    for (qsizetype i = 0; i < m_clauses.size(); ++i)
        QCOMPARE(m_clauses.at(i).value(u"no"_s).toInt(), i + 1);
    for (const PlanMeasure &measure : m_measures) {
        const QString code = measure.fields.value(u"code"_s).toString();
        QVERIFY(!seen.contains(code));
        seen.insert(code);
        const std::pair<int, int> now{code.section(u'-', 0, 0).toInt(), code.section(u'-', 1, 1).toInt()};
        QCOMPARE(now.first, measure.clause);
        QVERIFY2(now > last, qPrintable(code));
        QCOMPARE(now.second, now.first == last.first ? last.second + 1 : 1);
        last = now;
        QVERIFY(!measure.fields.value(u"text"_s).toString().isEmpty());
        QVERIFY(!measure.fields.value(u"indicator"_s).toString().isEmpty());
    }
}

void tst_PlanResource::targets()
{
    QHash<QString, QStringList> kinds;
    for (const PlanMeasure &measure : m_measures) {
        const QString kind = measure.fields.value(u"target_kind"_s).toString();
        const QString code = measure.fields.value(u"code"_s).toString();
        const QJsonValue value = measure.fields.value(u"target_value"_s);
        QCOMPARE(value.isNull(), kind == u"qualitative"_s);
        const QJsonValue due = measure.fields.value(u"target_due"_s);
        QVERIFY(due.isNull() || QDate::fromString(due.toString(), Qt::ISODate).isValid());
        if (kind != u"qualitative"_s)
            kinds[kind].append(code + u'=' + value.toString());
    }
    QCOMPARE(kinds.value(u"count_floor"_s), (QStringList{u"02-2=5000"_s, u"02-3=10"_s}));
    QCOMPARE(kinds.value(u"ratio_ceiling"_s), (QStringList{u"03-7=50"_s}));
    QCOMPARE(kinds.value(u"qualifying_ceiling"_s), (QStringList{u"07-6=500"_s, u"12-6=1000"_s}));
    QCOMPARE(kinds.value(u"zero"_s), (QStringList{u"13-3=0"_s}));
    QCOMPARE(kinds.value(u"ratio_floor"_s), (QStringList{u"14-6=30"_s, u"14-7=60"_s}));
    QCOMPARE(kinds.size(), 5);
}

void tst_PlanResource::dutiesStandInTheText()
{
    for (const QJsonObject &clause : m_clauses) {
        QStringList bureaus;
        for (const auto &duty : clause.value(u"duties"_s).toArray())
            bureaus.append(duty[u"bureau"_s].toString());
        const QString text = clause.value(u"text"_s).toString();
        QVERIFY(!text.isEmpty());
        QCOMPARE(text.contains(u"（责任单位："_s), !bureaus.isEmpty());
        if (!bureaus.isEmpty())
            QVERIFY2(text.contains(u"（责任单位："_s + bureaus.join(u'、')), qPrintable(text));
    }
}

void tst_PlanResource::sameAsReference()
{
    const auto rows = yumiao::tests::namedRows(yumiao::tests::sharedFile("domain/plan_measures.csv"));
    YUMIAO_NEEDS_SHARED(rows);
    QCOMPARE(rows.size(), m_measures.size());
    QHash<QString, QJsonObject> byCode;
    for (const PlanMeasure &measure : m_measures)
        byCode.insert(measure.fields.value(u"code"_s).toString(), measure.fields);
    for (const auto &row : rows) {
        const QJsonObject measure = byCode.value(row.value(u"code"_s));
        QCOMPARE(measure.value(u"text"_s).toString(), row.value(u"measure_zh"_s));
        QCOMPARE(measure.value(u"indicator"_s).toString(), row.value(u"suggested_indicator"_s));
        QCOMPARE(measure.value(u"target_value"_s).toString(), row.value(u"target_value"_s));
        QCOMPARE(measure.value(u"target_unit"_s).toString(), row.value(u"target_unit"_s));
    }
    const QString document = QString::fromUtf8(yumiao::tests::sharedFile("domain/plan_2020.txt"));
    for (const QJsonObject &clause : m_clauses)
        QVERIFY(document.contains(
            u'）' + clause.value(u"title"_s).toString() + u'。' + clause.value(u"text"_s).toString()));
}

YUMIAO_TEST(tst_PlanResource)
#include "tst_plan_resource.moc"
