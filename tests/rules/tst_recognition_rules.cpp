// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/recognition_steps.h"
#include "models/rules/rule_json.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RecognitionProcedure;
using records::RecognitionStage;
using rules::RecognitionMove;
using rules::RecognitionNeed;

constexpr int RecognitionStages = 17;

const rules::RecognitionRules &carriedCourse()
{
    return *rules::recognitionRules();
}

QString codeOfStage(std::optional<RecognitionStage> stage)
{
    return stage ? QString::fromLatin1(records::choicesOf<RecognitionStage>()[static_cast<size_t>(*stage)].code)
                 : u"-"_s;
}

/// What the table says of a step: a letter for the move, then one for each need; "." where it is not allowed.
QString told(const QString &tier, RecognitionProcedure procedure, std::optional<RecognitionStage> from, int to)
{
    const auto *course = carriedCourse().tier(u"specialised"_s, tier);
    const auto next = rules::stepBetween(carriedCourse(), *course, procedure, from, static_cast<RecognitionStage>(to));
    if (!next)
        return u"."_s;
    QString text = QStringLiteral("FSBECV").at(static_cast<int>(next->move));
    for (const auto need :
        {RecognitionNeed::Reason, RecognitionNeed::Document, RecognitionNeed::Certificate, RecognitionNeed::Ended})
        if (next->needing(need))
            text += QStringLiteral("rdce").at(static_cast<int>(need));
    return text;
}

QStringList table(const QString &tier, RecognitionProcedure procedure)
{
    QStringList lines;
    for (int from = -1; from < RecognitionStages; ++from) {
        QStringList cells;
        const auto stage = from < 0 ? std::nullopt : std::optional(static_cast<RecognitionStage>(from));
        for (int to = 0; to < RecognitionStages; ++to)
            cells.append(told(tier, procedure, stage, to));
        lines.append(codeOfStage(stage) + u": "_s + cells.join(u' '));
    }
    return lines;
}

QByteArray carriedCourseJson()
{
    return *rules::ruleFile(u":/rules/recognition/recognition.json"_s);
}

/// The carried file with one text changed.
QByteArray altered(const char *from, const char *to)
{
    QByteArray json = carriedCourseJson();
    const auto at = json.indexOf(from);
    if (at < 0)
        qFatal("not in the file: %s", from);
    return json.replace(at, qstrlen(from), to);
}

} // namespace

/// Which step of a recognition may follow which, and how strictly its file is read.
class tst_RecognitionRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableOfASmallTier();
    void theTableOfAReview();
    void whatATierPasses();
    void nextFirst();
    void nothingTwice();
    void badFiles_data();
    void badFiles();
    void everySourceIsMarked();
};

// Columns: potential pool filed county city province ministry publicity recognised reviewing passed | not_passed lapsed
// revoked moved_out | yearly_update major_change. F forward, S skip, B back, E end, C correction, V event; needs: r
// reason, d document, c certificate, e the certificate has ended.
void tst_RecognitionRules::theTableOfASmallTier()
{
    const QStringList expected{u"-: F F F Sr Sr Sr . Sr Srdc . . . . . . . ."_s,
        u"potential: . F F Sr Sr Sr . Sr Srdc . . Er . . Er . ."_s,
        u"pool: Br . F Sr Sr Sr . Sr Srdc . . Er . . Er . ."_s, u"filed: Br Br . F Sr Sr . Sr Srdc . . Er . . Er . ."_s,
        u"county_review: Br Br Br . F Sr . Sr Srdc . . Er . . Er . ."_s,
        u"city_review: Br Br Br Br . F . Sr Srdc . . Er . . Er . ."_s,
        u"province_review: Br Br Br Br Br . . F Srdc . . Er . . Er . ."_s,
        u"ministry_review: . . . . . . . . . . . . . . . . ."_s,
        u"publicity: Br Br Br Br Br Br . . Fdc . . Er . . Er . ."_s,
        u"recognised: . . . . . . . . . . . . Ee Erd Er V V"_s, u"reviewing: . . . . . . . . . . . . . . . . ."_s,
        u"review_passed: . . . . . . . . . . . . . . . . ."_s,
        u"not_passed: Cr Cr Cr Cr Cr Cr . Cr Crdc . . . . . . . ."_s,
        u"lapsed: Cr Cr Cr Cr Cr Cr . Cr Crdc . . . . . . . ."_s,
        u"revoked: Cr Cr Cr Cr Cr Cr . Cr Crdc . . . . . . . ."_s,
        u"moved_out: Cr Cr Cr Cr Cr Cr . Cr Crdc . . . . . . . ."_s,
        u"yearly_update: . . . . . . . . . . . . . . . . ."_s, u"major_change: . . . . . . . . . . . . . . . . ."_s};
    const QStringList found = table(u"specialised"_s, RecognitionProcedure::Application);
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QCOMPARE(found.at(i), expected.at(i));
}

void tst_RecognitionRules::theTableOfAReview()
{
    const QStringList found = table(u"little_giant"_s, RecognitionProcedure::Review);
    const QString none = u". . . . . . . . . . . . . . . . ."_s;
    QCOMPARE(found.at(0), u"-: . . . Sr Sr Sr Sr Sr . F Srdc . . . . . ."_s);
    QCOMPARE(found.at(1), u"potential: "_s + none);
    QCOMPARE(found.at(3), u"filed: "_s + none);
    QCOMPARE(found.at(4), u"county_review: . . . . F Sr Sr Sr . Br Srdc Er . . Er . ."_s);
    QCOMPARE(found.at(7), u"ministry_review: . . . Br Br Br . F . Br Srdc Er . . Er . ."_s);
    QCOMPARE(found.at(8), u"publicity: . . . Br Br Br Br . . Br Fdc Er . . Er . ."_s);
    QCOMPARE(found.at(10), u"reviewing: . . . F Sr Sr Sr Sr . . Srdc Er . . Er . ."_s);
    QCOMPARE(found.at(11), u"review_passed: . . . . . . . . . . . . Ee Erd Er V V"_s);
    QCOMPARE(found.at(12), u"not_passed: . . . Cr Cr Cr Cr Cr . Cr Crdc . . . . . ."_s);
    for (const QString &line : table(u"reserve"_s, RecognitionProcedure::Review)) // it has no review
        QVERIFY2(line.endsWith(none), qPrintable(line));
    const auto *pool = carriedCourse().tier(u"specialised"_s, u"reserve"_s);
    QVERIFY(rules::nextSteps(carriedCourse(), *pool, RecognitionProcedure::Review, std::nullopt).empty());
}

void tst_RecognitionRules::whatATierPasses()
{
    const auto names = [](const char *ladder, const char *tier, RecognitionProcedure procedure) {
        QStringList codes;
        const auto *course = carriedCourse().tier(QString::fromLatin1(ladder), QString::fromLatin1(tier));
        for (const RecognitionStage stage : rules::stagesOf(carriedCourse(), *course, procedure))
            codes.append(codeOfStage(stage));
        return codes.join(u' ');
    };
    QCOMPARE(names("specialised", "reserve", RecognitionProcedure::Application),
        u"potential filed county_review recognised"_s);
    QCOMPARE(names("specialised", "little_giant", RecognitionProcedure::Application),
        u"potential pool filed county_review city_review province_review ministry_review publicity recognised"_s);
    QCOMPARE(names("technology", "high_tech", RecognitionProcedure::Review), QString());
    QVERIFY(!carriedCourse().tier(u"scale"_s, u"above_scale"_s)); // has a course of its own
    QVERIFY(!carriedCourse().tier(u"specialised"_s, QString()));
}

void tst_RecognitionRules::nextFirst()
{
    const auto *tier = carriedCourse().tier(u"specialised"_s, u"specialised"_s);
    auto next = rules::nextSteps(carriedCourse(), *tier, RecognitionProcedure::Application, RecognitionStage::Filed);
    QCOMPARE(next.front().to, RecognitionStage::CountyReview);
    QCOMPARE(next.front().move, RecognitionMove::Forward);
    next = rules::nextSteps(carriedCourse(), *tier, RecognitionProcedure::Application, RecognitionStage::Recognised);
    QCOMPARE(next.size(), size_t(5));
    QCOMPARE(next.front().to, RecognitionStage::YearlyUpdate);
}

/// Whatever stands, no step leads to itself, and an end never follows an end.
void tst_RecognitionRules::nothingTwice()
{
    for (const auto &tier : carriedCourse().tiers)
        for (const auto procedure : tier.procedures)
            for (int from = 0; from < RecognitionStages; ++from) {
                const auto stage = static_cast<RecognitionStage>(from);
                QVERIFY(isEvent(stage) || !rules::stepBetween(carriedCourse(), tier, procedure, stage, stage));
                for (const auto &next : rules::nextSteps(carriedCourse(), tier, procedure, stage)) {
                    const bool runsBack = next.move == RecognitionMove::Back || next.move == RecognitionMove::Skip
                        || next.move == RecognitionMove::Correct;
                    QVERIFY(!runsBack || next.needing(RecognitionNeed::Reason));
                    QVERIFY(!rules::isHeld(carriedCourse(), next.to) || next.needing(RecognitionNeed::Certificate));
                }
            }
}

void tst_RecognitionRules::badFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::newRow("no json") << QByteArray("{") << u"recognition"_s;
    QTest::newRow("format") << altered("yumiao.recognition", "yumiao.scale") << QString();
    QTest::newRow("unknown key") << altered("\"version\": 1", "\"version\": 1, \"waays\": []")
                                 << u"recognition.waays"_s;
    QTest::newRow("unknown stage") << altered("\"pool\", \"filed\"", "\"poool\", \"filed\"")
                                   << u"recognition.procedures[0].way"_s;
    QTest::newRow("stage twice") << altered("\"pool\", \"filed\"", "\"filed\", \"filed\"")
                                 << u"recognition.procedures[0].way"_s;
    QTest::newRow("event on the way") << altered("\"pool\", \"filed\"", "\"pool\", \"yearly_update\"")
                                      << u"recognition.procedures[0].way"_s;
    QTest::newRow("procedure twice") << altered("\"procedure\": \"review\"", "\"procedure\": \"application\"")
                                     << u"recognition.procedures[1].procedure"_s;
    QTest::newRow("need") << altered("\"needs\": [\"ended\"]", "\"needs\": [\"over\"]")
                          << u"recognition.ends[2].needs"_s;
    QTest::newRow("event") << altered("\"stage\": \"yearly_update\"", "\"stage\": \"filed\"")
                           << u"recognition.events[0].stage"_s;
    QTest::newRow("tier twice") << altered("\"tier\": \"innovative\"", "\"tier\": \"reserve\"")
                                << u"recognition.tiers[1].tier"_s;
    QTest::newRow("passes") << altered("\"passes\": [\"county_review\"]", "\"passes\": [\"filed\"]")
                            << u"recognition.tiers[0].passes"_s;
    QTest::newRow("source") << altered("\"source\": \"工信部政法〔2023〕138号\"", "\"source\": \"\"")
                            << u"recognition.tiers[4].source"_s;
    QTest::newRow("days") << altered("\"days\": 180", "\"days\": -1") << u"recognition.reminders[1].days"_s;
}

void tst_RecognitionRules::badFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto read = rules::readRecognitionRules(json);
    QVERIFY(!read);
    QCOMPARE(read.error().what, u"rule.damaged"_s);
    if (json != QByteArray("{") && !path.isEmpty())
        QCOMPARE(read.error().detail.value(u"path"_s).toString(), path);
}

void tst_RecognitionRules::everySourceIsMarked()
{
    QVERIFY(rules::recognitionRules());
    for (const auto &tier : carriedCourse().tiers) {
        QVERIFY(!tier.source.text.isEmpty());
        QVERIFY(tier.source.confidence.has_value());
    }
    for (const auto &event : carriedCourse().events)
        QVERIFY(!event.source.text.isEmpty() && !event.duties.isEmpty());
}

YUMIAO_TEST(tst_RecognitionRules)

} // namespace yumiao::tests

#include "tst_recognition_rules.moc"
