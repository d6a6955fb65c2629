// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/annual_figures.h"
#include "models/records/certificate.h"
#include "models/records/evidence.h"
#include "models/store/evidence_check.h"
#include "tests/practice/practice_base.h"
#include "tests/support/test_registry.h"

#include <QSet>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao::records;
using yumiao::RecordId;
using yumiao::tests::PracticeBase;
using yumiao::tests::PracticeDay;

} // namespace

/// What officers of the practice district have written down: allowed by the list of facts, known on the day, and with
/// gaps, so that a judgement can come out three ways.
class tst_PracticeEvidence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFactIsAllowed();
    void knownOnTheDay();
    void thoseOnTheLadderHaveMost();
    void valuesDiffer();
    void standsOnEdges();
    void nothingOfTheFutureInSpring();

private:
    std::unique_ptr<PracticeBase> m_base;
    std::vector<Evidence> m_evidence;
};

void tst_PracticeEvidence::initTestCase()
{
    m_base = std::make_unique<PracticeBase>(yumiao::practice::PracticeOptions{2000, 19, PracticeDay});
    QVERIFY2(m_base->stands(), qPrintable(m_base->fault.what));
    m_evidence = m_base->all<Evidence>();
    QVERIFY(m_evidence.size() > 1500);
}

void tst_PracticeEvidence::everyFactIsAllowed()
{
    for (const Evidence &it : m_evidence)
        QVERIFY2(yumiao::store::problemsOfEvidence(it).empty(), qPrintable(it.fact + u' ' + it.value));
}

void tst_PracticeEvidence::knownOnTheDay()
{
    for (const Evidence &it : m_evidence) {
        QVERIFY(!it.source.isEmpty() && it.sourceDate.isValid() && it.sourceDate < PracticeDay);
        QVERIFY(!it.fiscalYear || it.sourceDate.year() > *it.fiscalYear);
    }
}

void tst_PracticeEvidence::thoseOnTheLadderHaveMost()
{
    QSet<RecordId> onLadder;
    for (const Certificate &it : m_base->all<Certificate>())
        if (it.kind == CertificateKind::Reserve)
            onLadder.insert(it.enterprise.id);
    QHash<RecordId, int> facts;
    for (const Evidence &it : m_evidence)
        ++facts[it.enterprise.id];
    int rich = 0;
    int poor = 0;
    for (const RecordId id : onLadder) {
        QVERIFY(facts.value(id) > 0);
        rich += facts.value(id) >= 45 ? 1 : 0;
        poor += facts.value(id) <= 25 ? 1 : 0;
    }
    QVERIFY2(rich >= 5 && poor >= 5, qPrintable(u"%1 rich, %2 poor of %3"_s.arg(rich).arg(poor).arg(onLadder.size())));
    QVERIFY(facts.size() > onLadder.size()); // and some who are near it
}

void tst_PracticeEvidence::valuesDiffer()
{
    QHash<QString, QSet<QString>> values;
    for (const Evidence &it : m_evidence)
        values[it.fact].insert(it.value);
    for (const auto &fact : {u"conduct_clean"_s, u"quality_system"_s, u"own_brand"_s, u"ip_class1"_s,
             u"rd_institution"_s, u"digital_level"_s, u"feature_score"_s, u"market_share"_s})
        QVERIFY2(values.value(fact).size() >= 2, qPrintable(fact));
    QVERIFY(!values.contains(u"development_score"_s)); // the platform gives it since the rules of 2026
}

/// Exactly two, three or ten years in the segment, or a day less.
void tst_PracticeEvidence::standsOnEdges()
{
    int edges = 0;
    for (const Evidence &it : m_evidence) {
        if (it.fact != u"segment_since"_s)
            continue;
        const QDate since = QDate::fromString(it.value, Qt::ISODate);
        for (const int years : {2, 3, 10})
            edges += since == PracticeDay.addYears(-years) || since == PracticeDay.addYears(-years).addDays(1) ? 1 : 0;
    }
    QVERIFY2(edges >= 1, qPrintable(QString::number(edges)));
}

/// In May last year's accounts are just in: nothing bears a later day.
void tst_PracticeEvidence::nothingOfTheFutureInSpring()
{
    const QDate spring(2026, 5, 10);
    const PracticeBase base({600, 19, spring});
    QVERIFY(base.stands());
    bool scored = false;
    for (const Evidence &it : base.all<Evidence>()) {
        QVERIFY(it.sourceDate < spring);
        scored = scored || it.fact == u"development_score"_s;
    }
    QVERIFY(scored);
    for (const AnnualFigures &it : base.all<AnnualFigures>())
        QVERIFY(it.sourceDate <= spring);
}

YUMIAO_TEST(tst_PracticeEvidence)
#include "tst_practice_evidence.moc"
