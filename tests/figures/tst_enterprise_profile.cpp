// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/enterprise_profile.h"
#include "models/figures/summary_facts.h"
#include "tests/figures/small_district.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace yumiao;
using namespace yumiao::figures;

class tst_EnterpriseProfile : public QObject {
    Q_OBJECT

    tests::SmallDistrict m_district;
    QDate m_on = tests::SmallDistrict::today();

private Q_SLOTS:
    void initTestCase()
    {
        records::AnnualFigures year;
        year.id = m_district.next();
        year.enterprise.id = m_district.enterprise(1);
        year.fiscalYear = 2021;
        year.revenue = Money::fromYuanText(u"38624000").value();
        year.rdExpense = Money::fromYuanText(u"1046700").value();
        m_district.add(year);
        year.id = m_district.next();
        year.fiscalYear = 2020;
        year.revenue = Money();
        m_district.add(year);
    }
    void everythingOfOneEnterprise()
    {
        const auto profile = enterpriseProfile(m_district.session(), m_district.enterprise(1), m_on);
        QVERIFY2(profile.has_value(), profile ? "" : qPrintable(profile.error().what));
        QCOMPARE(profile->enterprise.name, QStringLiteral("试验企业1号"));
        QCOMPARE(profile->town, QStringLiteral("丹山镇"));
        QVERIFY(profile->inRegister);
        QVERIFY(profile->tier == rules::Rung::Specialised);
        QCOMPARE(profile->years.size(), size_t(2));
        QVERIFY(!profile->years[0].rdShare);                      // no revenue: no share
        QCOMPARE(profile->years[1].rdShare->millionths(), 27099); // 2.7099 %, never 2.71
        QCOMPARE(profile->applications.size(), size_t(2));
        QCOMPARE(profile->tasks.size(), size_t(6));
        QCOMPARE(profile->visits.size(), size_t(1));
        const auto paid = std::find_if(profile->applications.begin(), profile->applications.end(),
            [](const ApplicationStanding &it) { return !it.lines.empty(); });
        QVERIFY(paid != profile->applications.end());
        QCOMPARE(paid->drawdowns.size(), size_t(4));
        QCOMPARE(paid->paidOut, Money::fromWan(250)); // the one of tomorrow is not yet paid
    }
    void whatIsOpen()
    {
        const auto profile = enterpriseProfile(m_district.session(), m_district.enterprise(1), m_on);
        QVERIFY(profile);
        std::vector<MatterKind> kinds;
        for (const OpenMatter &matter : profile->openMatters)
            kinds.push_back(matter.kind);
        // red: stuck for 31 days, two overdue tasks; amber: the certificate, the task of today; green: two tasks
        const std::vector<MatterKind> expected{MatterKind::FinancingStuck, MatterKind::TaskOpen, MatterKind::TaskOpen,
            MatterKind::CertificateEnds, MatterKind::TaskOpen, MatterKind::TaskOpen, MatterKind::TaskOpen,
            MatterKind::NotVisited};
        QVERIFY(kinds == expected);
        QCOMPARE(profile->openMatters.back().day, QDate(2022, 3, 3));
    }
    void theRungsOfTime()
    {
        const auto profile = enterpriseProfile(m_district.session(), m_district.enterprise(2), m_on);
        QVERIFY(profile);
        QCOMPARE(profile->rungHistory.size(), size_t(2));
        QCOMPARE(profile->rungHistory[0].day, QDate(2020, 6, 1));
        QVERIFY(profile->rungHistory[0].rung == rules::Rung::Specialised);
        QCOMPARE(profile->rungHistory[1].day, QDate(2021, 7, 1));
        QVERIFY(profile->rungHistory[1].rung == rules::Rung::LittleGiant);
        const auto revoked = enterpriseProfile(m_district.session(), m_district.enterprise(5), m_on);
        QVERIFY(revoked);
        QCOMPARE(revoked->rungHistory.size(), size_t(2));
        QCOMPARE(revoked->rungHistory[1].day, QDate(2022, 4, 1));
        QVERIFY(!revoked->rungHistory[1].rung);
        QVERIFY(!revoked->certificates[0].holds);
    }
    void whoLeftHasNoTier()
    {
        const auto profile = enterpriseProfile(m_district.session(), m_district.enterprise(3), m_on);
        QVERIFY(profile);
        QVERIFY(!profile->inRegister);
        QVERIFY(!profile->tier);
        QVERIFY(profile->openMatters.empty());
    }
    void anUnknownEnterpriseIsAnError()
    {
        const auto none = enterpriseProfile(m_district.session(), RecordId(42), m_on);
        QVERIFY(!none);
        QCOMPARE(none.error().what, QStringLiteral("record.missing"));
    }
    void theSummary()
    {
        const auto facts = summaryFacts(m_district.session(), Period::monthOf(m_on), m_on);
        QVERIFY(facts);
        QCOMPARE(facts->lampsByBureau.size(), size_t(3));
        QVERIFY(facts->lampsByBureau.back().bureau.isNull());
        rules::LampCounts sum{};
        for (const BureauLine &line : facts->lampsByBureau)
            for (size_t i = 0; i < sum.size(); ++i)
                sum[i] += line.lamps[i];
        QVERIFY(sum == facts->allMeasures.lamps);
        QCOMPARE(facts->overdue.size(), size_t(1));
        QCOMPARE(facts->overdue[0].code, QStringLiteral("06-1"));
        QCOMPARE(facts->lagging.size(), size_t(2));
        QCOMPARE(facts->lagging[0].code, QStringLiteral("06-10"));
        QCOMPARE(facts->withProblems.size(), size_t(1));
        QCOMPARE(facts->withProblems[0].problems, QStringLiteral("用地未批"));
        QCOMPARE(facts->reportsInPeriod, 1);
        QCOMPARE(facts->financingByStage.size(), size_t(6));
        QCOMPARE(facts->allFinancing.count, 6);
        QCOMPARE(facts->chart.code, QByteArray("enterprises_target"));
    }
};

YUMIAO_TEST(tst_EnterpriseProfile)
#include "tst_enterprise_profile.moc"
