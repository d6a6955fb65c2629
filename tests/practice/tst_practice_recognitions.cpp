// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/certificate.h"
#include "models/records/recognition.h"
#include "models/records/recognition_step.h"
#include "tests/practice/practice_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao::tests;
using yumiao::RecordId;
using yumiao::practice::PracticeOptions;
using yumiao::records::Certificate;
using yumiao::records::CertificateKind;
using yumiao::records::Recognition;
using yumiao::records::RecognitionStage;
using yumiao::records::RecognitionStep;
using yumiao::records::RecordKind;

/// The courses of recognition (认定过程) of a practice district.
class tst_PracticeRecognitions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStageIsThere();
    void nothingIsLaterThanTheDistrict();
    void everyCertificateOfTheLadderHasItsCourse();
    void onOtherDays_data();
    void onOtherDays();
};

void tst_PracticeRecognitions::everyStageIsThere()
{
    const PracticeBase base({5000, 19, PracticeDay});
    QVERIFY2(base.stands(), qPrintable(base.fault.what));
    for (const auto &stage : yumiao::records::choicesOf<RecognitionStage>()) {
        const bool event
            = isEvent(static_cast<RecognitionStage>(&stage - yumiao::records::choicesOf<RecognitionStage>().data()));
        const QString filter = u"stage = \"%1\""_s.arg(QString::fromUtf8(stage.term));
        const qint64 there = base.count(event ? RecordKind::RecognitionStep : RecordKind::Recognition, filter);
        if (static_cast<RecognitionStage>(&stage - yumiao::records::choicesOf<RecognitionStage>().data())
            != RecognitionStage::MajorChange)
            QVERIFY2(there > 0, stage.code);
    }
}

void tst_PracticeRecognitions::nothingIsLaterThanTheDistrict()
{
    const PracticeBase base({300, 19, PracticeDay});
    QVERIFY(base.stands());
    QHash<RecordId, QDate> opened;
    for (const Recognition &it : base.all<Recognition>()) {
        QVERIFY(it.opened <= PracticeDay);
        opened.insert(it.id, it.opened);
    }
    const auto steps = base.all<RecognitionStep>();
    QVERIFY(!steps.empty());
    for (const RecognitionStep &it : steps)
        QVERIFY(it.date <= PracticeDay && it.date >= opened.value(it.recognition.id));
}

void tst_PracticeRecognitions::everyCertificateOfTheLadderHasItsCourse()
{
    const PracticeBase base({1000, 7, PracticeDay});
    QVERIFY(base.stands());
    QSet<RecordId> given;
    for (const RecognitionStep &it : base.all<RecognitionStep>())
        if (it.stage == RecognitionStage::Recognised || it.stage == RecognitionStage::ReviewPassed)
            given.insert(it.certificate.id);
    int checked = 0;
    for (const Certificate &it : base.all<Certificate>())
        if (it.kind == CertificateKind::Innovative || it.kind == CertificateKind::Specialised
            || it.kind == CertificateKind::HighTech) {
            QVERIFY(given.contains(it.id));
            ++checked;
        }
    QVERIFY(checked > 10);
}

void tst_PracticeRecognitions::onOtherDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("earliest") << QDate(2020, 7, 1);
    QTest::newRow("before 63号") << QDate(2022, 7, 31);
    QTest::newRow("leap day") << QDate(2024, 2, 29);
    QTest::newRow("new rules") << QDate(2026, 5, 10);
}

/// Whatever the day, the ledger takes every step of every course.
void tst_PracticeRecognitions::onOtherDays()
{
    QFETCH(QDate, day);
    const PracticeBase base({400, 5, day});
    QVERIFY2(base.stands(), qPrintable(base.fault.what));
    for (const RecognitionStep &it : base.all<RecognitionStep>())
        QVERIFY(it.date <= day);
    QVERIFY(!base.all<Recognition>().empty());
}

YUMIAO_TEST(tst_PracticeRecognitions)
#include "tst_practice_recognitions.moc"
