// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/plan_reader.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using namespace plantext;
using records::DutyRole;
using records::TargetKind;

/// The text of 资雁府办发〔2020〕19号 as it was published, against what is known of it clause by clause.
class tst_Plan2020 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void head();
    void counts();
    void clausesAsInTheResource();
    void numbers();
    void days();
    void everyCharacterBelongsSomewhere();
    void doubts();

private:
    PlanReading m_plan;
    QJsonObject m_known;
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(YUMIAO_SOURCE_DIR) + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void tst_Plan2020::initTestCase()
{
    const QByteArray text = bytesOf(u"/tests/plantext/texts/yanjiang_2020.txt"_s);
    QVERIFY(!text.isEmpty());
    m_plan = readPlan(QString::fromUtf8(text));
    m_known = QJsonDocument::fromJson(bytesOf(u"/resources/plans/plan_2020.json"_s)).object();
    QVERIFY(!m_known.isEmpty());
}

void tst_Plan2020::head()
{
    QCOMPARE(m_plan.title, u"资阳市雁江区促进中小企业健康发展实施方案"_s);
    QCOMPARE(m_plan.documentNumber, u"资雁府办发〔2020〕19号"_s);
    QCOMPARE(m_plan.issuer, u"资阳市雁江区人民政府办公室"_s);
    QCOMPARE(m_plan.issued, QDate(2020, 3, 30));
    QCOMPARE(m_plan.from, QDate(2020, 3, 30));
    QCOMPARE(m_plan.to, QDate(2022, 12, 31));
    QVERIFY(m_plan.firstLeads);
}

void tst_Plan2020::counts()
{
    const PlanReading::Counts counts = m_plan.counts();
    QCOMPARE(counts.chapters, 7);
    QCOMPARE(counts.clauses, 25);
    QCOMPARE(counts.clausesWithUnits, 20);
    QCOMPARE(counts.units, 17);
    QCOMPARE(counts.lead, 20);
    QCOMPARE(counts.support, 31);
}

void tst_Plan2020::clausesAsInTheResource()
{
    QStringList read;
    QStringList known;
    for (const ReadChapter &chapter : m_plan.chapters)
        for (const ReadClause &clause : chapter.clauses) {
            QStringList units;
            for (const ReadUnit &unit : clause.units)
                units.append((unit.role == DutyRole::Lead ? u"+"_s : u""_s) + unit.name);
            read.append(u"%1|%2|%3|%4|%5|%6"_s.arg(chapter.no)
                            .arg(chapter.title)
                            .arg(clause.no)
                            .arg(clause.title, clause.text, units.join(u',')));
        }
    for (const QJsonValue &chapter : m_known[u"chapters"].toArray())
        for (const QJsonValue &clause : chapter[u"clauses"].toArray()) {
            QStringList units;
            for (const QJsonValue &duty : clause[u"duties"].toArray())
                units.append((duty[u"order"].toInt() == 1 ? u"+"_s : u""_s) + duty[u"bureau"].toString());
            known.append(u"%1|%2|%3|%4|%5|%6"_s.arg(chapter[u"no"].toInt())
                             .arg(chapter[u"title"].toString())
                             .arg(clause[u"no"].toInt())
                             .arg(clause[u"title"].toString(), clause[u"text"].toString(), units.join(u',')));
        }
    QCOMPARE(read, known);
}

void tst_Plan2020::numbers()
{
    QStringList said;
    for (const ReadChapter &chapter : m_plan.chapters)
        for (const ReadClause &clause : chapter.clauses)
            for (const ReadMeasure &it : clause.measures)
                if (it.kind != TargetKind::Qualitative)
                    said.append(u"%1 %2 %3%4"_s.arg(clause.no).arg(
                        QString::fromUtf8(records::choicesOf<TargetKind>()[size_t(it.kind)].term), it.value->toText(),
                        it.unit));
    const QStringList known{u"2 数量下限 5000户"_s, u"2 数量下限 10户"_s, u"3 比例上限 50%（占法定时限）"_s,
        u"7 适用上限 500万元"_s, u"12 适用上限 1000万元"_s, u"13 零目标 0"_s, u"14 比例下限 30%"_s,
        u"14 比例下限 60%"_s};
    QCOMPARE(said, known);
}

void tst_Plan2020::days()
{
    QStringList due;
    for (const ReadChapter &chapter : m_plan.chapters)
        for (const ReadClause &clause : chapter.clauses)
            for (const ReadMeasure &it : clause.measures)
                if (it.due.isValid())
                    due.append(it.due.toString(Qt::ISODate) + it.text.left(13));
    const QStringList known{u"2022-12-31力争到2022年，各类企业"_s, u"2022-12-31专精特新中小企业达到10户"_s,
        u"2022-12-31各类中小企业创新能力和专业"_s};
    QCOMPARE(due, known);
}

void tst_Plan2020::everyCharacterBelongsSomewhere()
{
    qsizetype at = 0;
    for (const Piece &piece : m_plan.pieces) {
        QCOMPARE(piece.where.at, at);
        at = piece.where.end();
        QVERIFY2(piece.kind != PieceKind::NotUnderstood, qUtf8Printable(m_plan.at(piece.where)));
    }
    QCOMPARE(at, m_plan.text.size());
}

void tst_Plan2020::doubts()
{
    QStringList said;
    for (const Doubt &it : m_plan.doubts)
        said.append(it.what + u' ' + it.text);
    const QStringList known{u"clause.no_units 目标任务"_s, u"clause.no_units 加强组织领导"_s,
        u"clause.no_units 强化工作指导"_s, u"clause.no_units 营造良好氛围"_s};
    QCOMPARE(said, known);
}

YUMIAO_TEST(tst_Plan2020)

} // namespace yumiao::tests

#include "tst_plan_2020.moc"
