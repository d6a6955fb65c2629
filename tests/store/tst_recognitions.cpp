// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/attachment.h"
#include "models/records/recognition.h"
#include "models/records/recognition_step.h"
#include "models/rules/recognition_rules.h"
#include "models/store/migrations.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/store/old_base.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::CertificateKind;
using records::Recognition;
using records::RecognitionProcedure;
using records::RecognitionStage;
using records::RecognitionStep;
using records::RecordKind;
using records::Value;

const SystemClock CourseClock;

Recognition caseFor(RecordId enterprise, const QString &tier, RecognitionProcedure procedure)
{
    Recognition it;
    it.id = newId();
    it.enterprise.id = enterprise;
    it.ladder = u"specialised"_s;
    it.tier = tier;
    it.procedure = procedure;
    it.opened = QDate(2022, 3, 1);
    return it;
}

RecognitionStep stepOf(RecordId recognition, RecognitionStage stage, QDate date, const QString &note = {})
{
    RecognitionStep it;
    it.id = newId();
    it.recognition.id = recognition;
    it.stage = stage;
    it.date = date;
    it.note = note;
    return it;
}

/// An enterprise whose application stands in the public notice period.
struct CaseScene {
    CaseScene()
    {
        firm = made(base.session(), enterpriseNamed(u"甲"_s));
        it = caseFor(firm, u"specialised"_s, RecognitionProcedure::Application);
        filed = stepOf(it.id, RecognitionStage::Filed, QDate(2022, 3, 1));
        county = stepOf(it.id, RecognitionStage::CountyReview, QDate(2022, 4, 10));
        (void)written(base.session(),
            setOf({changes::creation(county), changes::creation(filed), changes::creation(it)})); // any order
    }
    [[nodiscard]] QString refused(std::vector<changes::RecordChange> changes)
    {
        const auto receipt = store::commit(base.session(), setOf(std::move(changes)), CourseClock);
        if (receipt)
            return {};
        QStringList words;
        for (const QVariant &problem : receipt.error().detail.value(u"problems"_s).toList())
            words.append(
                problem.toMap().value(u"field"_s).toString() + u' ' + problem.toMap().value(u"code"_s).toString());
        return words.isEmpty() ? receipt.error().what : words.join(u'\n');
    }
    template <typename R>
    [[nodiscard]] QString refused(const R &record)
    {
        return refused({changes::creation(record)});
    }
    [[nodiscard]] RecognitionStep recognisedBy(RecordId certificate)
    {
        RecognitionStep step = stepOf(it.id, RecognitionStage::Recognised, QDate(2022, 9, 1), u"补登"_s);
        step.documentNumber = u"川经信企业函〔2022〕728号"_s;
        step.certificate.id = certificate;
        return step;
    }

    TemporaryBase base;
    RecordId firm;
    Recognition it;
    RecognitionStep filed;
    RecognitionStep county;
};

} // namespace

/// The ledger keeps the course of recognition (办理认定) legal, whoever writes.
class tst_Recognitions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWayOn();
    void illegalStepsAreRefused();
    void unknownTiersAreRefused();
    void aTierIsGainedByItsCertificate();
    void endsAndCorrections();
    void aStepInBetween();
    void oneUndoTakesBackStepAndCertificate();
    void aCaseThatIsChangedIsJudgedWhole();
    void mergedEnterprises();
    void derivedFields();
    void everyTierSaysItsAim();
    void attachmentsHangOnSteps();
    void oldBasesGetTheTables();
};

void tst_Recognitions::theWayOn()
{
    CaseScene scene;
    QCOMPARE(scene.refused(stepOf(scene.it.id, RecognitionStage::CityReview, QDate(2022, 5, 8))), QString());
    QCOMPARE(scene.refused(stepOf(scene.it.id, RecognitionStage::ProvinceReview, QDate(2022, 5, 8))), QString());
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

void tst_Recognitions::illegalStepsAreRefused()
{
    CaseScene scene;
    const QString before = wholeState(scene.base.session());
    const QDate day(2022, 5, 8);
    QCOMPARE(
        scene.refused(stepOf(scene.it.id, RecognitionStage::MinistryReview, day)), u"stage recognition.not_of_tier"_s);
    QCOMPARE(
        scene.refused(stepOf(scene.it.id, RecognitionStage::CountyReview, day)), u"stage recognition.illegal_step"_s);
    QCOMPARE(scene.refused(stepOf(scene.it.id, RecognitionStage::Publicity, day)), u"note recognition.needs_reason"_s);
    QCOMPARE(scene.refused(stepOf(scene.it.id, RecognitionStage::Filed, day)), u"note recognition.needs_reason"_s);
    QCOMPARE(
        scene.refused(stepOf(scene.it.id, RecognitionStage::Filed, day, u"  "_s)), u"note recognition.needs_reason"_s);
    QCOMPARE(
        scene.refused(stepOf(scene.it.id, RecognitionStage::YearlyUpdate, day)), u"stage recognition.illegal_step"_s);
    QCOMPARE(scene.refused(stepOf(scene.it.id, RecognitionStage::Revoked, day)), u"stage recognition.illegal_step"_s);
    QCOMPARE(scene.refused(stepOf(scene.it.id, RecognitionStage::NotPassed, day)), u"note recognition.needs_reason"_s);
    QCOMPARE(scene.refused(stepOf(scene.it.id, RecognitionStage::Potential, QDate(2022, 2, 1))),
        u"date recognition.before_opening"_s);
    QCOMPARE(wholeState(scene.base.session()), before);
    QCOMPARE(scene.refused(stepOf(scene.it.id, RecognitionStage::Filed, day, u"材料不齐，退回"_s)), QString());
}

void tst_Recognitions::unknownTiersAreRefused()
{
    CaseScene scene;
    QCOMPARE(scene.refused(caseFor(scene.firm, u"above_scale"_s, RecognitionProcedure::Application)),
        u"tier recognition.unknown_tier"_s);
    QCOMPARE(scene.refused(caseFor(scene.firm, u"reserve"_s, RecognitionProcedure::Review)),
        u"procedure recognition.no_procedure"_s);
    const Recognition review = caseFor(scene.firm, u"specialised"_s, RecognitionProcedure::Review);
    QCOMPARE(scene.refused({changes::creation(review),
                 changes::creation(stepOf(review.id, RecognitionStage::Filed, QDate(2022, 4, 1)))}),
        u"stage recognition.first_step"_s);
}

void tst_Recognitions::aTierIsGainedByItsCertificate()
{
    CaseScene scene;
    RecognitionStep step = scene.recognisedBy({});
    QCOMPARE(scene.refused(step), u"certificate recognition.needs_certificate"_s);
    const RecordId other = made(scene.base.session(), enterpriseNamed(u"乙"_s));
    const auto foreign = certificateOf(other, CertificateKind::Specialised, QDate(2022, 9, 1), QDate(2025, 8, 31));
    step.certificate.id = made(scene.base.session(), foreign);
    QCOMPARE(scene.refused(step), u"certificate recognition.wrong_certificate"_s);
    const auto lower = certificateOf(scene.firm, CertificateKind::Innovative, QDate(2022, 9, 1), QDate(2025, 8, 31));
    step.certificate.id = made(scene.base.session(), lower);
    QCOMPARE(scene.refused(step), u"certificate recognition.wrong_certificate"_s);
    const auto own = certificateOf(scene.firm, CertificateKind::Specialised, QDate(2022, 9, 1), QDate(2025, 8, 31));
    step.certificate.id = own.id;
    step.documentNumber.clear();
    QCOMPARE(scene.refused({changes::creation(step), changes::creation(own)}),
        u"document_number recognition.needs_document"_s);
    step.documentNumber = u"〔2022〕1号"_s;
    QCOMPARE(scene.refused({changes::creation(step), changes::creation(own)}), QString());
    QCOMPARE(scene.refused(stepOf(scene.it.id, RecognitionStage::YearlyUpdate, QDate(2023, 4, 30))), QString());
    QCOMPARE(scene.refused(stepOf(scene.it.id, RecognitionStage::YearlyUpdate, QDate(2024, 4, 30))), QString());
}

void tst_Recognitions::endsAndCorrections()
{
    CaseScene scene;
    const auto own = certificateOf(scene.firm, CertificateKind::Specialised, QDate(2022, 9, 1), QDate(2025, 8, 31));
    QCOMPARE(scene.refused({changes::creation(own), changes::creation(scene.recognisedBy(own.id))}), QString());
    // The last written day still holds.
    QCOMPARE(scene.refused(stepOf(scene.it.id, RecognitionStage::Lapsed, QDate(2025, 8, 31))),
        u"date recognition.not_ended"_s);
    QCOMPARE(scene.refused(stepOf(scene.it.id, RecognitionStage::Revoked, QDate(2023, 8, 31), u"数据造假"_s)),
        u"document_number recognition.needs_document"_s);
    QCOMPARE(scene.refused(stepOf(scene.it.id, RecognitionStage::Lapsed, QDate(2025, 9, 1))), QString());
    RecognitionStep corrected = scene.recognisedBy(own.id);
    corrected.date = QDate(2025, 9, 2);
    corrected.note.clear();
    QCOMPARE(scene.refused(corrected), u"note recognition.needs_reason"_s);
    corrected.note = u"误登"_s;
    QCOMPARE(scene.refused(corrected), QString());
}

void tst_Recognitions::aStepInBetween()
{
    CaseScene scene;
    // What follows it is judged anew.
    QCOMPARE(scene.refused(stepOf(scene.it.id, RecognitionStage::ProvinceReview, QDate(2022, 3, 20), u"加急"_s)),
        u"note recognition.needs_reason"_s);
    // Without the filing the examination begins the case.
    QCOMPARE(scene.refused({changes::removal(RecordKind::RecognitionStep, scene.filed.id, u"误登"_s)}),
        u"note recognition.needs_reason"_s);
    QCOMPARE(scene.refused({fieldChange(RecordKind::RecognitionStep, scene.county.id, "date", Value(u"2022-04-10"_s),
                 Value(u"2022-02-28"_s))}),
        u"date recognition.before_opening\nnote recognition.needs_reason\nnote recognition.needs_reason"_s);
}

void tst_Recognitions::oneUndoTakesBackStepAndCertificate()
{
    CaseScene scene;
    const QString before = liveState(scene.base.session());
    const auto own = certificateOf(scene.firm, CertificateKind::Specialised, QDate(2022, 9, 1), QDate(2025, 8, 31));
    (void)written(scene.base.session(), setOf({changes::creation(own), changes::creation(scene.recognisedBy(own.id))}));
    QCOMPARE(store::loadAll<records::Certificate>(scene.base.session())->size(), size_t(1));
    QVERIFY(store::undo(scene.base.session(), std::nullopt, u"区经科信局・经办"_s, CourseClock));
    QVERIFY(store::loadAll<records::Certificate>(scene.base.session())->empty());
    QCOMPARE(store::loadAll<RecognitionStep>(scene.base.session())->size(), size_t(2));
    QCOMPARE(liveState(scene.base.session()), before);
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

void tst_Recognitions::aCaseThatIsChangedIsJudgedWhole()
{
    CaseScene scene;
    QCOMPARE(scene.refused({fieldChange(
                 RecordKind::Recognition, scene.it.id, "opened", Value(u"2022-03-01"_s), Value(u"2022-04-01"_s))}),
        u"date recognition.before_opening"_s);
    QCOMPARE(scene.refused({fieldChange(
                 RecordKind::Recognition, scene.it.id, "procedure", Value(u"application"_s), Value(u"review"_s))}),
        u"stage recognition.first_step\nstage recognition.illegal_step"_s);
    QCOMPARE(scene.refused({fieldChange(
                 RecordKind::Recognition, scene.it.id, "tier", Value(u"specialised"_s), Value(u"little_giant"_s))}),
        QString());
}

void tst_Recognitions::mergedEnterprises()
{
    CaseScene scene;
    const RecordId other = made(scene.base.session(), enterpriseNamed(u"乙"_s));
    QCOMPARE(scene.refused({fieldChange(
                 RecordKind::Recognition, scene.it.id, "enterprise", Value(scene.firm.value()), Value(other.value()))}),
        QString());
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

void tst_Recognitions::derivedFields()
{
    CaseScene scene;
    const auto own = certificateOf(scene.firm, CertificateKind::Specialised, QDate(2022, 9, 1), QDate(2025, 8, 31));
    (void)written(scene.base.session(), setOf({changes::creation(own), changes::creation(scene.recognisedBy(own.id))}));
    (void)made(scene.base.session(), stepOf(scene.it.id, RecognitionStage::YearlyUpdate, QDate(2023, 4, 20)));
    const QStringList fields{u"stage"_s, u"stage_since"_s, u"days_in_stage"_s};
    const auto on = [&](QDate day) {
        const auto rows = store::fieldsOf(scene.base.session(), RecordKind::Recognition, {scene.it.id}, fields, day);
        QStringList texts;
        for (const Value &value : rows->front())
            texts.append(records::isUnknown(value)          ? u"-"_s
                    : std::holds_alternative<qint64>(value) ? QString::number(records::numberIn(value))
                                                            : records::textIn(value));
        return texts.join(u' ');
    };
    QCOMPARE(on(QDate(2022, 2, 28)), u"- - -"_s);
    QCOMPARE(on(QDate(2022, 4, 9)), u"filed 2022-03-01 39"_s);
    QCOMPARE(on(QDate(2022, 4, 10)), u"county_review 2022-04-10 0"_s);
    QCOMPARE(on(QDate(2023, 5, 1)), u"recognised 2022-09-01 242"_s); // the update leaves it there
    const auto filter = store::parseFilter(u"stage = \"已认定\" and days_in_stage > 200"_s);
    QVERIFY(filter);
    QCOMPARE(*store::count(scene.base.session(), {RecordKind::Recognition, *filter, {}, QDate(2023, 5, 1)}), 1);
    QCOMPARE(*store::count(scene.base.session(), {RecordKind::Recognition, *filter, {}, QDate(2022, 9, 5)}), 0);
}

void tst_Recognitions::everyTierSaysItsAim()
{
    CaseScene scene;
    for (const rules::RecognitionTier &tier : rules::recognitionRules()->tiers) {
        Recognition it = caseFor(scene.firm, tier.tier, RecognitionProcedure::Application);
        it.ladder = tier.ladder;
        const RecordId id = made(scene.base.session(), it);
        const auto aim
            = store::fieldsOf(scene.base.session(), RecordKind::Recognition, {id}, {u"aim"_s}, QDate(2022, 5, 1));
        QCOMPARE(records::textIn(aim->front().front()),
            QString::fromLatin1(records::choicesOf<CertificateKind>()[static_cast<size_t>(tier.certificate)].code));
    }
}

void tst_Recognitions::attachmentsHangOnSteps()
{
    CaseScene scene;
    records::Attachment file;
    file.id = newId();
    file.enterprise.id = scene.firm;
    file.name = u"申报书.pdf"_s;
    file.size = 1;
    file.digest = QString(64, u'a');
    file.recognition.id = scene.it.id;
    file.recognitionStep.id = scene.filed.id;
    QCOMPARE(scene.refused(file), QString());
    QCOMPARE(*store::count(scene.base.session(),
                 {RecordKind::Attachment, *store::parseFilter(u"recognition_step.stage = \"申报中\""_s), {},
                     QDate(2022, 5, 1)}),
        1);
    // Nothing is taken away that others rest on.
    QVERIFY(scene.refused({changes::removal(RecordKind::RecognitionStep, scene.filed.id, u"误登"_s)})
                .contains(u"reference.in_use"_s));
}

void tst_Recognitions::oldBasesGetTheTables()
{
    TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲"_s));
    base.close();
    {
        RawBase raw(base.path());
        QCOMPARE(stepBack(raw, 12), QString());
    }
    base.reopen();
    QCOMPARE(*base.session().number(u"PRAGMA user_version"_s), qint64{store::schemaVersion()});
    const Recognition it = caseFor(firm, u"specialised"_s, RecognitionProcedure::Application);
    QCOMPARE(made(base.session(), it), it.id);
    QCOMPARE(faultsOf(base.session(), true), QString());
}

YUMIAO_TEST(tst_Recognitions)

} // namespace yumiao::tests

#include "tst_recognitions.moc"
