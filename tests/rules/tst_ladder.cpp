// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ladder.h"
#include "models/rules/stage_group.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace yumiao;
using records::CertificateKind;
using rules::Rung;

namespace {

records::Certificate certificateOf(CertificateKind kind, QDate issued, QDate validTo = {}, QDate revoked = {})
{
    records::Certificate it;
    it.kind = kind;
    it.issued = issued;
    it.validTo = validTo;
    it.revoked = revoked;
    return it;
}

} // namespace

class tst_Ladder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothWrittenDaysHold()
    {
        const auto it = certificateOf(CertificateKind::Specialised, QDate(2021, 1, 15), QDate(2024, 1, 14));
        QVERIFY(!rules::holdsOn(it, QDate(2021, 1, 14)));
        QVERIFY(rules::holdsOn(it, QDate(2021, 1, 15)));
        QVERIFY(rules::holdsOn(it, QDate(2024, 1, 14)));
        QVERIFY(!rules::holdsOn(it, QDate(2024, 1, 15)));
    }
    void anEndThatIsNotWrittenDoesNotCome()
    {
        const auto it = certificateOf(CertificateKind::Reserve, QDate(2020, 1, 1));
        QVERIFY(rules::holdsOn(it, QDate(2099, 12, 31)));
        QVERIFY(!rules::holdsOn(certificateOf(CertificateKind::Reserve, {}), QDate(2022, 1, 1)));
    }
    void aRevokedOneEndsThatDay()
    {
        const auto it = certificateOf(CertificateKind::Reserve, QDate(2020, 1, 1), {}, QDate(2022, 4, 1));
        QVERIFY(rules::holdsOn(it, QDate(2022, 3, 31)));
        QVERIFY(!rules::holdsOn(it, QDate(2022, 4, 1)));
    }
    void theHighestThatHoldsIsTheTier()
    {
        const std::vector<records::Certificate> all{
            certificateOf(CertificateKind::LittleGiant, QDate(2021, 7, 1), QDate(2024, 6, 30)),
            certificateOf(CertificateKind::Specialised, QDate(2020, 6, 1), QDate(2023, 5, 31)),
            certificateOf(CertificateKind::HighTech, QDate(2019, 1, 1))};
        QVERIFY(!rules::tierOn(all, QDate(2020, 5, 31)));
        QVERIFY(rules::tierOn(all, QDate(2021, 6, 30)) == Rung::Specialised);
        QVERIFY(rules::tierOn(all, QDate(2021, 7, 1)) == Rung::LittleGiant);
        QVERIFY(rules::tierOn(all, QDate(2023, 6, 1)) == Rung::LittleGiant); // the one below has lapsed
        QVERIFY(!rules::tierOn(all, QDate(2024, 7, 1)));
    }
    void theRungsBeginTheKinds()
    {
        for (int i = 0; i < rules::RungCount; ++i)
            QVERIFY(rules::rungOf(static_cast<CertificateKind>(i)) == static_cast<Rung>(i));
        QVERIFY(!rules::rungOf(CertificateKind::HighTech));
    }
    void everyStageHasItsGroup()
    {
        using records::ApplicationStage;
        using rules::StageGroup;
        QCOMPARE(rules::stageGroupOf(ApplicationStage::Verified), StageGroup::Registered);
        QCOMPARE(rules::stageGroupOf(ApplicationStage::DueDiligence), StageGroup::Accepted);
        QCOMPARE(rules::stageGroupOf(ApplicationStage::Signed), StageGroup::Approved);
        QCOMPARE(rules::stageGroupOf(ApplicationStage::Settled), StageGroup::Paid);
        QCOMPARE(rules::stageGroupOf(ApplicationStage::Lapsed), StageGroup::Left);
        QVERIFY(rules::isUnderWay(ApplicationStage::Signed));
        QVERIFY(!rules::isUnderWay(ApplicationStage::PartlyPaid));
        QVERIFY(!rules::isUnderWay(ApplicationStage::Returned));
    }
};

YUMIAO_TEST(tst_Ladder)
#include "tst_ladder.moc"
