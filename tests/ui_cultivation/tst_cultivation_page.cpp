// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/district_figures.h"
#include "models/items/window_model.h"
#include "models/records/certificate.h"
#include "models/records/enterprise.h"
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/pages/common/counted_link.h"
#include "ui/pages/cultivation/cultivation_page.h"
#include "ui/pages/cultivation/members_pane.h"
#include "ui/pages/cultivation/stairs_words.h"
#include "ui/tables/table_cover.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/panel_frame.h"
#include "ui/words/label_words.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace yumiao;
using namespace yumiao::tests;
using namespace Qt::StringLiterals;
using ui::pages::CultivationPage;
using ui::widgets::Stairs;

namespace {

const QDate pastDay(2021, 6, 30);

figures::DistrictFigures figuresOn(const PageScene &scene, QDate day)
{
    const auto district = figures::districtFigures(scene.session(), Period::yearOf(day), day);
    if (!district)
        qFatal("no figures: %s", qPrintable(district.error().what));
    return *district;
}

QByteArray rungCode(rules::Rung rung)
{
    return records::choicesOf<rules::Rung>()[static_cast<size_t>(rung)].code;
}

/// What the ladder calls a tier on a day.
QString tierTitle(rules::Rung rung, QDate day)
{
    const auto *ladder = eligibility::ladders()->find(u"specialised"_s);
    return nameOn(*ladder->find(QString::fromLatin1(rungCode(rung))), day).en;
}

/// The page with the members of the ladder in front.
struct ShownLadder {
    explicit ShownLadder(PageScene &scene)
        : page(scene.needs())
        , actions(page.headActions())
    {
        page.setFace(CultivationPage::Face::Members);
        page.resize(1250, 780);
        page.show();
    }
    [[nodiscard]] Stairs &stairs() const { return *page.findChild<Stairs *>(); }
    [[nodiscard]] items::WindowModel &model() const { return page.members().model(); }
    /// Whether the list is whole: the first answer may come before the register is in memory.
    [[nodiscard]] bool settled() const
    {
        return !model().isAsking() && !model().spine().isProvisional && model().rowAt(0);
    }
    [[nodiscard]] ui::widgets::PanelFrame &list() const { return page.members().panel(); }
    [[nodiscard]] QDateEdit &day() const { return *actions->findChild<QDateEdit *>(); }
    /// What is said of each rung, walking over them with the keys.
    [[nodiscard]] QStringList said() const
    {
        QStringList sentences;
        QTest::keyClick(&stairs(), Qt::Key_Home);
        for (int i = 0; i < rules::RungCount; ++i) {
            sentences.append(stairs().accessibleDescription());
            QTest::keyClick(&stairs(), Qt::Key_Right);
        }
        return sentences;
    }
    /// Whether stairs and list are those of these figures.
    [[nodiscard]] bool shows(const figures::DistrictFigures &district) const
    {
        const QStringList sentences = said();
        for (int i = 0; i < rules::RungCount; ++i) {
            const auto &rung = district.ladder[static_cast<size_t>(i)];
            if (!sentences.at(i).startsWith(
                    u"%1: %2 enterprises; "_s.arg(tierTitle(rung.rung, page.on())).arg(rung.count)))
                return false;
        }
        return true;
    }
    /// Clicks where the rung stands.
    void click(int rung) const
    {
        const int width = stairs().width() / rules::RungCount;
        QTest::mouseClick(&stairs(), Qt::LeftButton, {}, {rung * width + width / 2, stairs().height() - 12});
    }
    [[nodiscard]] std::vector<RecordId> listed() const
    {
        std::vector<RecordId> ids;
        for (int row = 0; row < model().rowCount(); ++row)
            ids.push_back(RecordId(model().index(row, 0).data(items::WindowModel::IdRole).toLongLong()));
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    CultivationPage page;
    QWidget *actions;
};

std::vector<RecordId> sorted(std::vector<RecordId> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<RecordId> onLadder(const figures::DistrictFigures &district)
{
    std::vector<RecordId> ids;
    for (const auto &rung : district.ladder)
        ids.insert(ids.end(), rung.members.begin(), rung.members.end());
    return sorted(std::move(ids));
}

} // namespace

class tst_CultivationPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void stairsSayTheFigures();
    void anotherDayAnotherLadder();
    void aClickListsThoseCounted();
    void keysListThoseCounted();
    void linksOpenWhatTheyCount();
    void enterOpensAnEnterprise();
    void certificatesMoveTheStairs();
    void routes();
    void wrongDays();
    void wordsAndDayBelongTogether();
    void language();
    void look();
    void narrowWindow();
    void withoutThresholds();
    void withoutPlan();
    void anotherLaddersCertificateStandsForATier();
};

void tst_CultivationPage::stairsSayTheFigures()
{
    PageScene scene;
    const auto district = figuresOn(scene, scene.today());
    ShownLadder shown(scene);
    const QAbstractItemModelTester tester(&shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(shown.shows(district));
    QTRY_COMPARE(shown.listed(), onLadder(district));
    const auto &specialised = district.ladder[static_cast<size_t>(rules::Rung::Specialised)];
    QVERIFY(district.specialised.target && *district.specialised.target > specialised.count);
    QCOMPARE(shown.stairs().accessibleName(),
        u"%1 more to the target of %2"_s.arg(*district.specialised.target - specialised.count)
            .arg(*district.specialised.target));
    QVERIFY(shown.said()
                .at(static_cast<int>(rules::Rung::Specialised))
                .endsWith(u"%1 certificates end within 90 days"_s.arg(specialised.expiring)));
    QCOMPARE(shown.page.countText(), u"%1 on the ladder"_s.arg(onLadder(district).size()));
}

void tst_CultivationPage::anotherDayAnotherLadder()
{
    PageScene scene;
    const auto now = figuresOn(scene, scene.today());
    const auto then = figuresOn(scene, pastDay);
    QVERIFY(onLadder(then) != onLadder(now));
    ShownLadder shown(scene);
    QTRY_VERIFY(shown.shows(now));
    shown.day().setDate(pastDay);
    QTRY_VERIFY(shown.shows(then));
    QTRY_COMPARE(shown.listed(), onLadder(then));
    QCOMPARE(shown.page.countText(), u"%1 on the ladder"_s.arg(onLadder(then).size()));
    shown.click(static_cast<int>(rules::Rung::Reserve));
    const auto &reserve = then.ladder[static_cast<size_t>(rules::Rung::Reserve)];
    QVERIFY(reserve.count > 0 && reserve.members != now.ladder[0].members);
    QTRY_COMPARE(shown.listed(), sorted(reserve.members));
    QTest::mouseClick(shown.actions->findChild<QPushButton *>(), Qt::LeftButton); // back to today
    QTRY_VERIFY(shown.shows(now));
    QCOMPARE(shown.day().date(), scene.today());
}

void tst_CultivationPage::aClickListsThoseCounted()
{
    PageScene scene;
    const auto district = figuresOn(scene, scene.today());
    ShownLadder shown(scene);
    QTRY_VERIFY(shown.shows(district));
    for (int i = 0; i < rules::RungCount; ++i) {
        const auto &rung = district.ladder[static_cast<size_t>(i)];
        shown.click(i);
        QTRY_COMPARE(shown.listed(), sorted(rung.members));
        QCOMPARE(shown.stairs().selected(), rungCode(rung.rung));
        QCOMPARE(shown.list().accessibleName(), tierTitle(rung.rung, shown.page.on()));
        QCOMPARE(shown.page.statusTexts(), QStringList{u"%1 listed"_s.arg(rung.count)});
    }
    shown.click(rules::RungCount - 1); // the same again
    QTRY_COMPARE(shown.listed(), onLadder(district));
    QVERIFY(shown.stairs().selected().isEmpty());
}

void tst_CultivationPage::keysListThoseCounted()
{
    PageScene scene;
    const auto district = figuresOn(scene, scene.today());
    ShownLadder shown(scene);
    QTRY_VERIFY(shown.shows(district));
    QTest::keyClick(&shown.stairs(), Qt::Key_Home);
    QTest::keyClick(&shown.stairs(), Qt::Key_Right);
    QTest::keyClick(&shown.stairs(), Qt::Key_Return);
    QTRY_COMPARE(shown.listed(), sorted(district.ladder[1].members));
    QTest::keyClick(&shown.stairs(), Qt::Key_Up);
    QTest::keyClick(&shown.stairs(), Qt::Key_Space);
    QTRY_COMPARE(shown.listed(), sorted(district.ladder[0].members));
    int stops = 0; // every part takes part in the tab order
    for (QWidget *it = shown.page.nextInFocusChain(); it != &shown.page; it = it->nextInFocusChain())
        stops += it == &shown.stairs() || it == shown.page.members().table().focusProxy() ? 1 : 0;
    QCOMPARE(stops, 2);
}

void tst_CultivationPage::linksOpenWhatTheyCount()
{
    PageScene scene;
    const auto district = figuresOn(scene, scene.today());
    ShownLadder shown(scene);
    QTRY_VERIFY(shown.shows(district));
    const auto links = shown.page.members().findChildren<ui::pages::CountedLink *>();
    QCOMPARE(links.size(), 2);
    for (const auto &rung : district.ladder) {
        shown.page.chooseTier(QString::fromLatin1(rungCode(rung.rung)));
        const qint64 counts[] = {rung.expiring, rung.count};
        for (int i = 0; i < 2; ++i) {
            if (!links.at(i)->isVisibleTo(&shown.page))
                continue;
            links.at(i)->click();
            QCOMPARE(scene.shownByRoute(), counts[i]);
        }
        QCOMPARE(links.at(0)->isVisibleTo(&shown.page), rung.expiring > 0);
        QVERIFY(links.at(1)->isVisibleTo(&shown.page));
    }
    shown.page.setOn(pastDay); // other pages look at today
    QVERIFY(!links.at(0)->isVisibleTo(&shown.page) && !links.at(1)->isVisibleTo(&shown.page));
}

void tst_CultivationPage::enterOpensAnEnterprise()
{
    PageScene scene;
    ShownLadder shown(scene);
    QTRY_VERIFY(shown.settled());
    const RecordId first(shown.model().index(0, 0).data(items::WindowModel::IdRole).toLongLong());
    QVERIFY(shown.page.members().table().setCurrentId(first));
    QTest::keyClick(shown.page.members().table().focusProxy(), Qt::Key_Return);
    QCOMPARE(scene.navigator.current().toText(), u"企业/%1"_s.arg(first.toText()));
}

void tst_CultivationPage::certificatesMoveTheStairs()
{
    PageScene scene;
    ShownLadder shown(scene);
    const auto before = figuresOn(scene, scene.today());
    QTRY_VERIFY(shown.shows(before));
    const RecordId climber = before.ladder[static_cast<size_t>(rules::Rung::Innovative)].members.front();
    RecordIdSource ids;
    records::Certificate certificate;
    certificate.id = ids.next();
    certificate.enterprise = {climber};
    certificate.kind = records::CertificateKind::Specialised;
    certificate.certificateNumber = u"试-2022-001"_s;
    certificate.issued = scene.today().addDays(-5);
    certificate.validTo = scene.today().addYears(3);
    changes::ChangeSet set;
    set.action = u"promote"_s;
    set.source = u"test"_s;
    set.changes = {changes::creation(certificate)};
    shown.page.chooseTier(u"specialised"_s);
    QTRY_COMPARE(shown.listed(), sorted(before.ladder[2].members));
    bool written = false;
    scene.workspace->write(&shown.page, set, store::OnConflict::Refuse,
        [&written](const Result<store::Receipt> &receipt) { written = receipt.has_value(); });
    QTRY_VERIFY(written);
    const auto after = figuresOn(scene, scene.today());
    QCOMPARE(after.ladder[2].count, before.ladder[2].count + 1);
    QTRY_VERIFY(shown.shows(after));
    QTRY_COMPARE(shown.listed(), sorted(after.ladder[2].members));
    QCOMPARE(shown.stairs().selected(), rungCode(rules::Rung::Specialised));
}

void tst_CultivationPage::routes()
{
    PageScene scene;
    ShownLadder shown(scene);
    const auto then = figuresOn(scene, pastDay);
    QSignalSpy moved(&shown.page, &ui::shell::Page::routeChanged);
    const ui::shell::Route wanted{u"梯度培育"_s, u"reserve"_s, pastDay.toString(Qt::ISODate)};
    shown.page.open(wanted);
    QCOMPARE(shown.page.route(), wanted);
    QVERIFY(!moved.isEmpty());
    QCOMPARE(shown.day().date(), pastDay);
    QTRY_COMPARE(shown.listed(), sorted(then.ladder[static_cast<size_t>(rules::Rung::Reserve)].members));
    shown.page.open(wanted); // opening it again is no second choice
    QCOMPARE(shown.page.route(), wanted);
    shown.page.open({u"梯度培育"_s, {}, {}});
    QCOMPARE(shown.page.route(), (ui::shell::Route{u"梯度培育"_s, {}, {}}));
    QCOMPARE(shown.page.on(), scene.today());
}

void tst_CultivationPage::wrongDays()
{
    PageScene scene;
    ShownLadder shown(scene);
    shown.page.open({u"梯度培育"_s, u"no_such_rung"_s, u"2022-02-30"_s});
    QCOMPARE(shown.page.on(), scene.today());
    QCOMPARE(shown.page.route(), (ui::shell::Route{u"梯度培育"_s, {}, {}}));
    shown.page.setOn({});
    QCOMPARE(shown.page.on(), scene.today());
    const QDate early(1990, 1, 1); // nobody stood on a rung, no threshold was in force
    shown.page.setOn(early);
    QTRY_VERIFY(shown.page.countText().isEmpty() || shown.page.countText().startsWith(u'0'));
    QTRY_COMPARE(shown.model().rowCount(), 0);
}

void tst_CultivationPage::wordsAndDayBelongTogether()
{
    PageScene scene;
    ShownLadder shown(scene);
    const auto now = figuresOn(scene, scene.today());
    QTRY_VERIFY(shown.shows(now));
    const auto facts = ui::pages::ladderFacts(scene.session(), u"specialised"_s, scene.today());
    QVERIFY(facts);
    QCOMPARE(ui::pages::stairsOf(*facts).detail, u"As of %1"_s.arg(scene.today().toString(Qt::ISODate)));
    for (const auto &rung : ui::pages::stairsOf(*facts).rungs) // who stands almost alone is named
        QCOMPARE(rung.members.isEmpty(), rung.count.toInt() > 2 || rung.count == u"0" || rung.isTarget);
    auto busy = std::make_shared<QSemaphore>();
    const store::Ticket ticket = scene.workspace->readLong(
        scene.workspace.get(),
        [busy](store::Session &) -> Result<int> {
            busy->acquire();
            return 1;
        },
        [](const Result<int> &) {});
    shown.page.setOn(pastDay);
    QVERIFY(shown.shows(now)); // until the answer is there
    busy->release();
    QTRY_VERIFY(shown.shows(figuresOn(scene, pastDay)));
}

void tst_CultivationPage::language()
{
    PageScene scene;
    ShownLadder shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0 && !shown.stairs().accessibleName().isEmpty());
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_COMPARE(shown.page.title(), u"«Cultivation»"_s);
    QTRY_COMPARE(shown.actions->findChild<QPushButton *>()->text(), u"«Today»"_s);
    QVERIFY(shown.stairs().accessibleName().startsWith(u'«'));
    for (const QString &sentence : shown.said())
        QVERIFY(sentence.startsWith(u'«'));
    QCOMPARE(shown.list().accessibleName(), u"«All rungs»"_s);
    QCOMPARE(shown.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"«Enterprise name»"_s);
    for (const ui::shell::Command &command : shown.page.commands())
        QVERIFY2(command.text.startsWith(u'«'), command.id.constData());
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(shown.list().accessibleName(), u"All rungs"_s);
}

void tst_CultivationPage::look()
{
    PageScene scene;
    ShownLadder shown(scene);
    QTRY_VERIFY(shown.model().rowCount() > 0 && !shown.stairs().accessibleName().isEmpty());
    QTRY_VERIFY(scene.standings->standings() && !scene.standings->isJudging()); // or the picture changes by itself
    const QImage light = shown.page.grab().toImage();
    applyLook(true);
    QVERIFY(shown.page.grab().toImage() != light);
    applyLook(false);
    QCOMPARE(shown.page.grab().toImage(), light);
    const QPoint step(20, shown.stairs().height() - 6); // of the lowest rung
    const auto ground = [&] { return shown.stairs().grab().toImage().pixelColor(step); };
    QCOMPARE(ground(), ui::theme::Tokens::light().colour("alt"));
    shown.page.chooseTier(u"reserve"_s);
    QCOMPARE(ground(), ui::theme::Tokens::light().colour("accbg"));
}

void tst_CultivationPage::narrowWindow()
{
    PageScene scene;
    ShownLadder shown(scene);
    const QSize least(1134, 574); // what the smallest window leaves
    shown.page.resize(least);
    QCOMPARE(shown.page.size(), least);
    QVERIFY(shown.page.minimumSizeHint().height() <= least.height());
    QVERIFY(shown.page.minimumSizeHint().width() <= 1012); // beside the wide navigation
}

void tst_CultivationPage::withoutThresholds()
{
    PageScene scene(Holding::Nothing);
    ShownLadder shown(scene);
    QTRY_COMPARE(shown.stairs().accessibleName(), u"The ladder cannot be shown"_s);
    QCOMPARE(scene.said.size(), 1);
    QVERIFY(shown.page.countText().isEmpty());
    QTest::keyClick(&shown.stairs(), Qt::Key_Return); // nothing there to choose
    shown.click(2);
    QCOMPARE(shown.page.route(), (ui::shell::Route{u"梯度培育"_s, {}, {}}));
    auto *cover = shown.page.members().findChild<ui::tables::TableCover *>();
    QTRY_COMPARE(cover->panel()->accessibleName(), u"No enterprise stands on the ladder yet"_s);
}

void tst_CultivationPage::withoutPlan()
{
    PageScene scene(Holding::NoPlan);
    ShownLadder shown(scene);
    QTRY_COMPARE(shown.stairs().accessibleName(), u"0 enterprises on the ladder"_s);
    QVERIFY(scene.said.isEmpty());
    QCOMPARE(shown.said().size(), 5);
    shown.click(0);
    auto *cover = shown.page.members().findChild<ui::tables::TableCover *>();
    QTRY_COMPARE(cover->panel()->accessibleName(), u"No enterprise stands on this rung on this day"_s);
}

/// From 2026-04-01 a 科技型中小企业 stands on the tier of the innovative: it is counted there, and what is counted is
/// listed.
void tst_CultivationPage::anotherLaddersCertificateStandsForATier()
{
    PageScene scene;
    const QDate day(2026, 5, 10);
    const RecordId firm = figuresOn(scene, scene.today()).ladder[0].members.front();
    records::Certificate certificate;
    certificate.id = RecordIdSource().next();
    certificate.enterprise = {firm};
    certificate.kind = records::CertificateKind::TechSme;
    certificate.issued = QDate(2026, 1, 10);
    certificate.validTo = QDate(2026, 12, 31);
    changes::ChangeSet set;
    set.action = u"edit"_s;
    set.source = u"test"_s;
    set.changes = {changes::creation(certificate)};
    ShownLadder shown(scene);
    bool written = false;
    scene.workspace->write(&shown.page, set, store::OnConflict::Refuse,
        [&written](const Result<store::Receipt> &receipt) { written = receipt.has_value(); });
    QTRY_VERIFY(written);
    const auto before = ui::pages::ladderFacts(scene.session(), u"specialised"_s, QDate(2026, 3, 31));
    const auto after = ui::pages::ladderFacts(scene.session(), u"specialised"_s, day);
    QVERIFY(before && after);
    QVERIFY(before->isByFigures() && !after->isByFigures());
    const auto &stands = after->stairs.tiers[1].members;
    QVERIFY(std::find(stands.begin(), stands.end(), firm) != stands.end());
    shown.page.setOn(day);
    shown.page.chooseTier(u"innovative"_s);
    QTRY_COMPARE(shown.listed(), sorted(stands));
}

YUMIAO_TEST(tst_CultivationPage)
#include "tst_cultivation_page.moc"
