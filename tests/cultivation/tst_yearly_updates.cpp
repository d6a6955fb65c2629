// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/yearly_updates.h"
#include "models/records/recognition.h"
#include "models/records/recognition_step.h"
#include "tests/cultivation/scene.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RecognitionStage;

records::RecognitionStep stepOf(RecordId recognition, RecognitionStage stage, QDate date)
{
    records::RecognitionStep it;
    it.id = newId();
    it.recognition = {recognition};
    it.stage = stage;
    it.date = date;
    it.note = u"按原件补录"_s;
    it.documentNumber = u"川经信企业函〔2022〕1号"_s;
    return it;
}

} // namespace

/// What the courses of recognition tell about the yearly updates.
class tst_YearlyUpdates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noCases();
    void doneNotDoneUnknown();
};

void tst_YearlyUpdates::noCases()
{
    const TemporaryBase base;
    const auto book = cultivation::ruleBook(base.session());
    QVERIFY(book);
    const auto updates = cultivation::recordedUpdates(base.session(), **book, QDate(2024, 5, 1));
    QVERIFY(updates);
    QVERIFY(!*updates); // nobody records them: nothing is said to be missing
}

void tst_YearlyUpdates::doneNotDoneUnknown()
{
    TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"更新企业"_s));
    const RecordId other = made(base.session(), enterpriseNamed(u"无台账企业"_s));
    const auto certificate = certificateOf(firm, records::CertificateKind::Innovative, QDate(2022, 9, 1));
    (void)made(base.session(), certificate);
    records::Recognition it;
    it.id = newId();
    it.enterprise = {firm};
    it.ladder = u"specialised"_s;
    it.tier = u"innovative"_s;
    it.procedure = records::RecognitionProcedure::Application;
    it.opened = QDate(2022, 8, 2);
    (void)made(base.session(), it);
    auto recognised = stepOf(it.id, RecognitionStage::Recognised, QDate(2022, 9, 1));
    recognised.certificate = {certificate.id};
    (void)made(base.session(), recognised);
    (void)made(base.session(), stepOf(it.id, RecognitionStage::YearlyUpdate, QDate(2023, 4, 30)));
    const auto book = cultivation::ruleBook(base.session());
    const auto &ladders = (*book)->ladders;
    const auto &specialised = *ladders.find(u"specialised"_s);
    const auto &technology = *ladders.find(u"technology"_s);
    const auto asked = [&](QDate on, RecordId who, const eligibility::Tier &tier, int year) {
        const auto updates = cultivation::recordedUpdates(base.session(), **book, on);
        return updates && *updates ? (*updates)(who, tier, year) : std::nullopt;
    };
    const QDate on(2024, 5, 1);
    QCOMPARE(asked(on, firm, *specialised.find(u"innovative"_s), 2023), std::optional(true));
    QCOMPARE(asked(on, firm, *specialised.find(u"specialised"_s), 2023), std::optional(true)); // any tier of the ladder
    QCOMPARE(asked(on, firm, *specialised.find(u"innovative"_s), 2024), std::optional(false));
    QCOMPARE(asked(QDate(2023, 4, 29), firm, *specialised.find(u"innovative"_s), 2023), std::optional(false));
    QCOMPARE(asked(on, firm, *technology.find(u"high_tech"_s), 2023), std::optional<bool>()); // no case of that ladder
    QCOMPARE(asked(on, other, *specialised.find(u"innovative"_s), 2023), std::optional<bool>());
}

YUMIAO_TEST(tst_YearlyUpdates)

} // namespace yumiao::tests

#include "tst_yearly_updates.moc"
