// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/application_steps.h"
#include "models/rules/rule_json.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::ApplicationStage;
using rules::ApplicationMove;
using rules::ApplicationNeed;

constexpr int ApplicationStages = 16;

const rules::ApplicationRules &applicationCourse()
{
    return *rules::applicationRules();
}

/// What the table says of a step: a letter for the move, then one for each need; "." where it is not allowed.
QString moveTold(const rules::ApplicationPlace &from, int to)
{
    const auto next = rules::stepBetween(applicationCourse(), from, static_cast<ApplicationStage>(to));
    if (!next)
        return u"."_s;
    QString text = QStringLiteral("1FUREKBC").at(static_cast<int>(next->move));
    for (const auto need : {ApplicationNeed::Reason, ApplicationNeed::ReasonCode, ApplicationNeed::List})
        if (next->needing(need))
            text += QStringLiteral("rcl").at(static_cast<int>(need));
    return text;
}

QString lineFrom(const rules::ApplicationPlace &from)
{
    QStringList cells;
    for (int to = 0; to < ApplicationStages; ++to)
        cells.append(moveTold(from, to));
    return cells.join(u' ');
}

QByteArray carriedApplicationJson()
{
    return *rules::ruleFile(u":/rules/financing/course.json"_s);
}

} // namespace

/// The course of a financing application (融资办理过程): every step between two stages, and damaged rules.
class tst_ApplicationRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStep();
    void whatIsOfferedFirst();
    void needsAreAsked();
    void everyLineHasItsSource();
    void damagedRules_data();
    void damagedRules();
};

void tst_ApplicationRules::everyStep()
{
    const auto at = [](ApplicationStage stage) { return lineFrom({stage, stage}); };
    // to:     reg ver rec acc due app gra sig par pai rep set ret dec wit lap
    QCOMPARE(lineFrom({}), u"1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"_s);
    QCOMPARE(at(ApplicationStage::Registered), u". F Kr Kr Kr Kr Kr Kr Kr Kr Kr Kr Er . Er ."_s);
    QCOMPARE(at(ApplicationStage::Recommended), u"Br Br Rl F Kr Kr Kr Kr Kr Kr Kr Kr Er Ec Er ."_s);
    QCOMPARE(at(ApplicationStage::InApproval), u"Br Br Br Br Br . F Kr Kr Kr Kr Kr Er Ec Er ."_s);
    QCOMPARE(at(ApplicationStage::Granted), u"Br Br Br Br Br Br . F Kr Kr Kr Kr . . Er Er"_s);
    QCOMPARE(at(ApplicationStage::Signed), u"Br Br Br Br Br Br Br . F F Kr Kr . . Er Er"_s);
    QCOMPARE(at(ApplicationStage::PartlyPaid), u"Br Br Br Br Br Br Br Br R F Kr Kr . . . ."_s);
    QCOMPARE(at(ApplicationStage::PaidOut), u"Br Br Br Br Br Br Br Br Br . F F . . . ."_s);
    QCOMPARE(at(ApplicationStage::Settled), u"Br Br Br Br Br Br Br Br Br Br Br . . . . ."_s);
    QCOMPARE(lineFrom({ApplicationStage::Returned, ApplicationStage::Accepted}),
        u"U U U U U Kr Kr Kr Kr Kr Kr Kr . Ec Er ."_s);
    QCOMPARE(lineFrom({ApplicationStage::Returned, {}}), u"U U U U U U U Kr Kr Kr Kr Kr . Ec Er ."_s);
    for (const auto stage : {ApplicationStage::Declined, ApplicationStage::Withdrawn, ApplicationStage::Lapsed})
        QCOMPARE(lineFrom({stage, ApplicationStage::Granted}), u"Cr Cr Cr Cr Cr Cr Cr Cr Cr Cr Cr Cr . . . ."_s);
}

void tst_ApplicationRules::whatIsOfferedFirst()
{
    const auto offered = [](const rules::ApplicationPlace &from) {
        std::vector<ApplicationStage> stages;
        for (const auto &it : rules::nextSteps(applicationCourse(), from))
            stages.push_back(it.to);
        return stages;
    };
    const auto approval = offered({ApplicationStage::InApproval, ApplicationStage::InApproval});
    QCOMPARE(approval.size(), size_t(14));
    QCOMPARE(approval[0], ApplicationStage::Granted);
    QCOMPARE(approval[1], ApplicationStage::Returned);
    QCOMPARE(approval[2], ApplicationStage::Declined);
    const auto returned = offered({ApplicationStage::Returned, ApplicationStage::DueDiligence});
    QCOMPARE(returned[0], ApplicationStage::DueDiligence); // where it was returned from
}

void tst_ApplicationRules::needsAreAsked()
{
    const auto complaint = [](const rules::ApplicationPlace &from, records::ApplicationStep step) {
        QStringList words;
        for (const auto &problem : rules::stepProblems(applicationCourse(), from, step))
            words.append(problem.field + u' ' + problem.what);
        return words.join(u'\n');
    };
    const rules::ApplicationPlace accepted{ApplicationStage::Accepted, ApplicationStage::Accepted};
    records::ApplicationStep step;
    step.stage = ApplicationStage::Signed;
    QCOMPARE(complaint(accepted, step), u"note application.needs_reason_to_skip"_s);
    step.note = u" \n"_s;
    QCOMPARE(complaint(accepted, step), u"note application.needs_reason_to_skip"_s);
    step.refusalReason = records::RefusalReason::Other; // a code of refusal says nothing about skipping
    QCOMPARE(complaint(accepted, step), u"note application.needs_reason_to_skip"_s);
    step.note = u"绿色通道"_s;
    QCOMPARE(complaint(accepted, step), QString());
    step = {};
    step.stage = ApplicationStage::Verified;
    QCOMPARE(complaint(accepted, step), u"note application.needs_reason_to_go_back"_s);
    step.stage = ApplicationStage::Accepted;
    QCOMPARE(complaint(accepted, step), u"stage application.same_stage"_s);
    step.stage = ApplicationStage::Lapsed;
    QCOMPARE(complaint(accepted, step), u"stage application.illegal_step"_s);
    step.stage = ApplicationStage::Declined;
    step.note = u"抵押不足"_s;
    QCOMPARE(complaint(accepted, step), u"refusal_reason application.needs_reason_code"_s);
    step = {};
    step.stage = ApplicationStage::Withdrawn;
    QCOMPARE(complaint(accepted, step), u"note application.needs_reason"_s);
    step.refusalReason = records::RefusalReason::Postponed;
    QCOMPARE(complaint(accepted, step), QString());
    step = {};
    step.stage = ApplicationStage::Recommended;
    QCOMPARE(complaint({ApplicationStage::Recommended, ApplicationStage::Recommended}, step),
        u"batch application.needs_list"_s);
}

void tst_ApplicationRules::everyLineHasItsSource()
{
    const auto &it = applicationCourse();
    QVERIFY(!it.waySource.text.isEmpty() && it.waySource.confidence);
    QVERIFY(!it.returns.source.text.isEmpty() && !it.corrections.source.text.isEmpty());
    for (const auto &end : it.ends)
        QVERIFY(!end.source.text.isEmpty() && end.source.confidence);
    QCOMPARE(it.ends.size(), size_t(4));
    QCOMPARE(it.dues.size(), size_t(1));
    QCOMPARE(it.dues.front().days, 30);
    QVERIFY(it.dues.front().source.text.contains(u"金发〔2024〕32号"_s));
    QVERIFY(it.list(records::BatchKind::Declared) && it.list(records::BatchKind::Recommended));
}

void tst_ApplicationRules::damagedRules_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("now");
    const auto row
        = [](const char *name, const QByteArray &old, const QByteArray &now) { QTest::newRow(name) << old << now; };
    row("another format", "yumiao.financing_course", "yumiao.recognition");
    row("an unknown stage", "\"repaying\", \"settled\"],", "\"repaying\", \"finished\"],");
    row("cut in the middle", "\"corrections\"", "");
    row("a stage twice", "\"repaying\", \"settled\"],", "\"repaying\", \"repaying\"],");
    row("an end on the way", "\"to\": \"declined\"", "\"to\": \"granted\"");
    row("an end from itself", "\"from\": [\"granted\", \"signed\"]", "\"from\": [\"granted\", \"lapsed\"]");
    row("an unknown need", "[\"reason_code\"]", "[\"gift\"]");
    row("a mistyped key", "\"without_reason\"", "\"without_reasons\"");
    row("no source", "\"source\": \"重新对接或更正误登，须写明原因\", ", "");
    row("a due day that is none", "\"days\": 30", "\"days\": 0");
    row("a due day beyond all sense", "\"days\": 30", "\"days\": 100000");
    row("a due that ends before it begins", "\"until\": \"granted\"", "\"until\": \"registered\"");
    row("a list twice", "\"kind\": \"recommended\"", "\"kind\": \"declared\"");
    row("a return from the way", "\"returns\": {\"from\": [\"returned\"]", "\"returns\": {\"from\": [\"signed\"]");
}

void tst_ApplicationRules::damagedRules()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, now);
    QByteArray json = carriedApplicationJson();
    QVERIFY(rules::readApplicationRules(json));
    QVERIFY(json.contains(old));
    if (now.isEmpty() && old.startsWith("\"corrections"))
        json.truncate(json.indexOf(old));
    else
        json.replace(old, now);
    const auto rules = rules::readApplicationRules(json);
    QVERIFY(!rules);
    QCOMPARE(rules.error().what, u"rule.damaged"_s);
}

YUMIAO_TEST(tst_ApplicationRules)

} // namespace yumiao::tests

#include "tst_application_rules.moc"
