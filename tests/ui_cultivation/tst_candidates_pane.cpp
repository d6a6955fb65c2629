// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/enterprise_facts.h"
#include "models/records/certificate.h"
#include "models/records/task.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/pages/cultivation/candidate_rows.h"
#include "ui/pages/cultivation/candidates_pane.h"
#include "ui/pages/cultivation/cultivation_page.h"
#include "ui/pages/cultivation/members_pane.h"
#include "ui/pages/cultivation/task_batch.h"
#include "ui/pages/cultivation/task_batch_dialog.h"
#include "ui/pages/judgement/judgement_pane.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_cover.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/words/gap_words.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace yumiao;
using namespace yumiao::tests;
using namespace Qt::StringLiterals;
using cultivation::Candidacy;
using ui::pages::CandidatesPane;
using ui::pages::CultivationPage;

namespace {

/// The page with the candidates in front, judged.
struct ShownCandidates {
    explicit ShownCandidates(PageScene &of)
        : scene(of)
        , page(of.needs())
    {
        (void)page.headSwitches();
        (void)page.headActions();
        page.resize(1250, 780);
        page.show();
    }
    [[nodiscard]] CandidatesPane &pane() const { return page.candidates(); }
    [[nodiscard]] items::WindowModel &model() const { return pane().model(); }
    [[nodiscard]] bool settled() const
    {
        return scene.standings->standings() && !scene.standings->isJudging() && !model().isAsking()
            && (model().rowCount() == 0 || model().rowAt(0));
    }
    [[nodiscard]] std::vector<RecordId> listed() const { return model().spine().ids; }
    [[nodiscard]] QString cell(int row, const char *column) const
    {
        return model().index(row, model().columnOfField(QString::fromLatin1(column))).data().toString();
    }
    /// The candidates as the standings have them.
    [[nodiscard]] std::vector<RecordId> expected(
        const char *tier, Candidacy candidacy, const std::vector<eligibility::Nearness> &near = {}) const
    {
        const auto &standings = *scene.standings->standings();
        return standings.candidates(*standings.placeOf(u"specialised"_s, QLatin1String(tier)), candidacy, near);
    }
    PageScene &scene;
    CultivationPage page;
};

ui::widgets::SegmentedButtons *segments(const QWidget &in, const QString &name)
{
    for (auto *it : in.findChildren<ui::widgets::SegmentedButtons *>())
        if (it->accessibleName() == name)
            return it;
    return nullptr;
}

} // namespace

class tst_CandidatesPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void listsTheNearestFirst();
    void saysTheGap();
    void segmentsAndScope();
    void sortsByHeads();
    void followsWhatIsWritten();
    void stops();
    void tierWithoutRules();
    void otherLadders();
    void tasksForAll();
    void tasksAreShownBeforeTheyAreMade();
    void longMatters();
    void theChosenOneIsJudged();
    void promotionNeedsAnEnterprise();
};

void tst_CandidatesPane::listsTheNearestFirst()
{
    PageScene scene;
    ShownCandidates shown(scene);
    const QAbstractItemModelTester tester(&shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(shown.settled());
    QCOMPARE(shown.pane().wish().tier, u"specialised"_s); // the target of the plan
    const auto below = shown.expected("specialised", Candidacy::TierBelow);
    QVERIFY(!below.empty());
    QTRY_COMPARE(shown.listed(), below);
    QCOMPARE(shown.page.statusTexts().first(), u"%1 candidates"_s.arg(below.size()));
    QSignalSpy moved(&shown.pane(), &CandidatesPane::currentChanged);
    QVERIFY(shown.pane().table().setCurrentId(below.back()));
    QTRY_VERIFY(!moved.isEmpty());
    QTest::keyClick(shown.pane().table().focusProxy(), Qt::Key_Return);
    QCOMPARE(scene.navigator.current().toText(), u"企业/%1"_s.arg(below.back().toText()));
}

/// Each line says what judging that enterprise alone says.
void tst_CandidatesPane::saysTheGap()
{
    PageScene scene;
    ShownCandidates shown(scene);
    QTRY_VERIFY(shown.settled());
    const auto *tier = shown.pane().judgedTier();
    QVERIFY(tier);
    for (int row = 0; row < shown.model().rowCount(); ++row) {
        QTRY_VERIFY(shown.model().rowAt(row));
        const RecordId id = shown.model().idAt(row);
        const auto known = cultivation::factsOf(scene.session(), std::span(&id, 1), scene.today());
        QVERIFY(known && known->size() == 1);
        const auto alone
            = assess(*tier->rules.rules, known->front().facts, {scene.today(), eligibility::Procedure::New});
        QCOMPARE(shown.cell(row, "gap"), ui::words::gapText(known->front().facts.catalogue(), alone));
        QCOMPARE(shown.cell(row, "missing"), QString::number(alone.missing().size()));
        const QString letters = shown.model()
                                    .index(row, shown.model().columnOfField(u"conditions"))
                                    .data(items::WindowModel::ValueRole)
                                    .toString();
        QCOMPARE(letters.count(u'm'), alone.count(eligibility::Verdict::Met));
        QCOMPARE(letters.count(u'n'), alone.count(eligibility::Verdict::NotMet));
        QCOMPARE(letters.count(u'u'), alone.count(eligibility::Verdict::Unknown));
    }
}

void tst_CandidatesPane::segmentsAndScope()
{
    using eligibility::Nearness;
    PageScene scene;
    ShownCandidates shown(scene);
    QTRY_VERIFY(shown.settled());
    auto *scope = segments(shown.page, u"Whose candidates"_s);
    auto *near = segments(shown.pane(), u"How near"_s);
    QVERIFY(scope && near);
    QTest::mouseClick(scope->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    const auto everyone = shown.expected("specialised", Candidacy::Everyone);
    QVERIFY(everyone.size() > shown.expected("specialised", Candidacy::TierBelow).size());
    QTRY_COMPARE(shown.listed(), everyone);
    QTest::mouseClick(near->findChildren<QAbstractButton *>().at(0), Qt::LeftButton);
    QTRY_COMPARE(shown.listed(),
        shown.expected(
            "specialised", Candidacy::Everyone, {Nearness::Reached, Nearness::Unproven, Nearness::ShortByOne}));
    QTest::mouseClick(near->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    QTRY_COMPARE(shown.listed(), shown.expected("specialised", Candidacy::Everyone, {Nearness::ShortByTwo}));
    const QString text = near->findChildren<QAbstractButton *>().at(1)->text();
    QVERIFY2(text.endsWith(u" %1"_s.arg(shown.listed().size())), qPrintable(text)); // the count that it opens
}

void tst_CandidatesPane::sortsByHeads()
{
    PageScene scene;
    ShownCandidates shown(scene);
    QTRY_VERIFY(shown.settled());
    shown.pane().table().sortByColumn(u"missing"_s, false); // the largest first
    QTRY_VERIFY(shown.settled());
    QTRY_VERIFY(shown.cell(0, "missing").toInt() >= shown.cell(shown.model().rowCount() - 1, "missing").toInt());
    shown.pane().table().sortByColumn(u"name"_s, false);
    QTRY_VERIFY(shown.settled());
    store::Query byName{records::RecordKind::Enterprise, {}, {}, scene.today()};
    byName.sort = {{u"name"_s, false}};
    const auto order = store::ids(scene.session(), byName);
    QVERIFY(order);
    const auto place = [&](RecordId id) { return std::find(order->begin(), order->end(), id) - order->begin(); };
    const auto inOrder = [&] {
        const auto ids = shown.listed();
        return std::is_sorted(ids.begin(), ids.end(), [&](RecordId a, RecordId b) { return place(a) < place(b); });
    };
    QTRY_VERIFY(inOrder());
    QCOMPARE(shown.listed().size(), shown.expected("specialised", Candidacy::TierBelow).size());
}

void tst_CandidatesPane::followsWhatIsWritten()
{
    PageScene scene;
    ShownCandidates shown(scene);
    QTRY_VERIFY(shown.settled());
    const auto before = shown.listed();
    records::Certificate certificate;
    certificate.id = newId();
    certificate.enterprise = {before.front()};
    certificate.kind = records::CertificateKind::Specialised;
    certificate.level = records::CertificateLevel::Provincial;
    certificate.issued = scene.today();
    certificate.validTo = scene.today().addYears(3);
    bool written = false;
    scene.workspace->write(&shown.page, setOf({changes::creation(certificate)}), store::OnConflict::Refuse,
        [&written](const Result<store::Receipt> &receipt) { written = receipt.has_value(); });
    QTRY_VERIFY(written);
    QTRY_COMPARE(shown.listed().size(), before.size() - 1); // it stands on the tier now
    scene.workspace->undo(&shown.page, {}, [](const Result<store::Receipt> &) {});
    QTRY_COMPARE(shown.listed(), before);
}

void tst_CandidatesPane::stops()
{
    PageScene scene;
    ShownCandidates shown(scene);
    scene.standings->stop();
    QVERIFY(!scene.standings->isJudging());
    QTest::qWait(50);
    QVERIFY(!scene.standings->standings()); // what was stopped comes no more
    QCOMPARE(shown.model().rowCount(), 0);
    scene.standings->ensure();
    QVERIFY(scene.standings->isJudging());
    QTRY_VERIFY(shown.settled() && shown.model().rowCount() > 0);
}

void tst_CandidatesPane::tierWithoutRules()
{
    PageScene scene;
    ShownCandidates shown(scene);
    QTRY_VERIFY(shown.settled());
    shown.page.chooseTier(u"champion"_s); // its rules begin in 2023
    auto *cover = shown.pane().findChild<ui::tables::TableCover *>();
    QTRY_COMPARE(cover->panel()->accessibleName(), u"No rules are known for this tier on this day"_s);
    QVERIFY(!shown.pane().sum());
}

void tst_CandidatesPane::otherLadders()
{
    PageScene scene;
    ShownCandidates shown(scene);
    QTRY_VERIFY(shown.settled());
    shown.page.setLadder(u"no such"_s);
    QCOMPARE(shown.page.ladder(), u"specialised"_s);
    for (const char *ladder : {"scale", "technology", "listing"}) {
        shown.page.setLadder(QLatin1String(ladder));
        QTRY_VERIFY(shown.settled() && shown.model().rowCount() > 0); // nobody need stand below: everyone is asked
        QCOMPARE(shown.page.route().key, u"%1."_s.arg(QLatin1String(ladder)));
        CultivationPage other(scene.needs());
        other.open(shown.page.route());
        QCOMPARE(other.ladder(), QLatin1String(ladder));
    }
}

void tst_CandidatesPane::tasksForAll()
{
    PageScene scene;
    ShownCandidates shown(scene);
    QTRY_VERIFY(shown.settled() && shown.model().rowCount() > 1);
    const auto tasks = [&] {
        return store::count(scene.session(), {records::RecordKind::Task, {}, {}, scene.today()});
    };
    const auto before = tasks();
    for (auto *button : shown.pane().findChildren<QPushButton *>())
        if (button->text() == u"Make coaching tasks…"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = shown.page.findChild<ui::pages::TaskBatchDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->makeButton().isEnabled());
    const auto count = static_cast<qint64>(shown.listed().size());
    QCOMPARE(dialog->preview().count(), static_cast<int>(count));
    QVERIFY(dialog->preview().item(0)->text().contains(shown.cell(0, "gap").left(20)));
    dialog->form().focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(tasks().value_or(-1), *before + count);
    QTRY_VERIFY(!scene.said.isEmpty());
    QVERIFY(scene.takeBack);
    scene.takeBack();
    QTRY_COMPARE(tasks().value_or(-1), *before); // one step back takes all
}

void tst_CandidatesPane::tasksAreShownBeforeTheyAreMade()
{
    PageScene scene;
    ShownCandidates shown(scene);
    QTRY_VERIFY(shown.settled() && shown.model().rowCount() > 1);
    ui::pages::TaskBatchDialog dialog(
        scene.needs(), {u"specialised"_s, u"specialised"_s, u"专精特新中小企业"_s, {shown.listed().front()}}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(dialog.makeButton().isEnabled());
    dialog.form().preset(u"title"_s, u"上门<b>辅导</b>"_s);
    Q_EMIT dialog.form().edited();
    QVERIFY(dialog.preview().item(0)->text().contains(u"上门<b>辅导</b>"_s)); // data is only text
    dialog.form().preset(u"title"_s, QString());
    dialog.make();
    QVERIFY(dialog.isVisible()); // without a matter nothing is made
    ui::pages::TaskBatchDialog unknown(scene.needs(), {u"specialised"_s, u"reserve"_s, u"培育库"_s, {}}, nullptr);
    unknown.setAttribute(Qt::WA_DeleteOnClose, false);
    unknown.show();
    QTest::qWait(100);
    QVERIFY(!unknown.makeButton().isEnabled());
}

void tst_CandidatesPane::longMatters()
{
    const QString whole = ui::pages::taskMatter(u"辅导"_s, QString(300, u'长'));
    QCOMPARE(whole.size(), qsizetype(200));
    QVERIFY(whole.endsWith(QChar(0x2026)));
    QCOMPARE(ui::pages::taskMatter(u"辅导"_s, QString()), u"辅导"_s);
}

/// A candidate for the tier it is a candidate for, a member for the next one on the day of the stairs.
void tst_CandidatesPane::theChosenOneIsJudged()
{
    PageScene scene;
    ShownCandidates shown(scene);
    QTRY_VERIFY(shown.settled());
    const RecordId chosen = shown.listed().back();
    QVERIFY(shown.pane().table().setCurrentId(chosen));
    const auto &pane = shown.page.judgement();
    QTRY_VERIFY(pane.answer() && pane.answer()->judged.known.enterprise.id == chosen);
    const auto &judgement = pane.answer()->judgement();
    QCOMPARE(judgement.tier->code, u"specialised"_s);
    QVERIFY(judgement.assessment);
    const auto *tier = shown.pane().judgedTier();
    const auto standing = scene.standings->standings()->find(
        chosen, *scene.standings->standings()->placeOf(u"specialised"_s, tier->tier->code));
    QCOMPARE(judgement.assessment->count(eligibility::Verdict::NotMet), int(standing->failing)); // as its squares say
    shown.page.setFace(CultivationPage::Face::Members);
    QVERIFY(pane.enterprise().isNull() || pane.enterprise() == shown.page.members().table().currentId());
    QTRY_VERIFY(shown.page.members().model().rowCount() > 0);
    const RecordId member = shown.page.members().model().idAt(0);
    QTRY_VERIFY(shown.page.members().table().setCurrentId(member));
    QTRY_COMPARE(pane.enterprise(), member);
}

void tst_CandidatesPane::promotionNeedsAnEnterprise()
{
    PageScene scene;
    ShownCandidates shown(scene);
    QTRY_VERIFY(shown.settled());
    const auto promote = [&] {
        for (const ui::shell::Command &it : shown.page.commands())
            if (it.id == "enterprise.promote")
                return it;
        return ui::shell::Command();
    };
    shown.pane().table().selectionModel()->clear();
    QCOMPARE(promote().whyNot(), u"Choose an enterprise in the list"_s);
    QVERIFY(shown.pane().table().setCurrentId(shown.listed().front()));
    QVERIFY(promote().whyNot().isEmpty());
}

YUMIAO_TEST(tst_CandidatesPane)
#include "tst_candidates_pane.moc"
