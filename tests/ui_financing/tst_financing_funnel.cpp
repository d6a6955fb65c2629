// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/institution.h"
#include "tests/support/test_registry.h"
#include "tests/ui_financing/shown_financing.h"

using namespace yumiao;
using namespace yumiao::tests;
using namespace yumiao::tests::financing_scene;
using namespace Qt::StringLiterals;
using records::ApplicationStage;
using ui::pages::CountedLink;

namespace {

struct FunnelScene : PageScene {
    /// Writes an application of this year and its steps, each a day after the one before, before the page is opened.
    RecordId walked(RecordId institution, const std::vector<ApplicationStage> &walk, int daysAgo = 100)
    {
        RecordIdSource ids;
        records::FinancingApplication it;
        it.id = ids.next();
        it.enterprise = {store::ids(session(), {RecordKind::Enterprise, {}, {}, today()})->front()};
        it.institution = {institution};
        it.amount = Money::fromWan(10);
        it.applied = today().addDays(-daysAgo);
        it.stage = walk.front();
        it.stageSince = it.applied;
        write({changes::creation(it)});
        for (size_t i = 1; i < walk.size(); ++i) {
            records::ApplicationStep step;
            step.id = ids.next();
            step.application = {it.id};
            step.stage = walk[i];
            step.date = it.applied.addDays(static_cast<qint64>(i));
            step.note = u"事由"_s;
            if (walk[i] == ApplicationStage::Declined)
                step.refusalReason = records::RefusalReason::Debt;
            write({changes::creation(step)});
        }
        return it.id;
    }
    void write(std::vector<changes::RecordChange> changes)
    {
        changes::ChangeSet set;
        set.action = u"edit"_s;
        set.source = u"test"_s;
        set.changes = std::move(changes);
        QString fault;
        bool done = false;
        workspace->write(workspace.get(), set, store::OnConflict::Refuse, [&](const Result<store::Receipt> &receipt) {
            done = true;
            fault = receipt ? QString() : receipt.error().what;
        });
        if (!QTest::qWaitFor([&] { return done; }) || !fault.isEmpty())
            qFatal("not written: %s", qPrintable(fault));
    }
    /// Two banks and one application without any, on every kind of way.
    void fill()
    {
        const auto banks = store::ids(session(), {RecordKind::Institution, {}, {}, today()});
        using enum ApplicationStage;
        for (size_t bank = 0; bank < 2; ++bank) {
            walked(banks->at(bank), {Registered, Recommended, Accepted, Declined});
            walked(banks->at(bank), {Registered, Recommended, Accepted, InApproval, Granted, PaidOut}, 90);
            walked(banks->at(bank), {Accepted});                                           // taken over as it stands
            walked(banks->at(bank), {Registered, Recommended, Accepted, Recommended}, 80); // ran back
        }
        walked(banks->at(0), {Registered, Withdrawn});
        walked({}, {Registered, Recommended, Withdrawn});
        walked(banks->at(0), {Registered, Recommended}, 400); // another year
    }
};

int placeIn(const QComboBox &box, std::optional<RecordId> institution)
{
    return institution ? box.findData(institution->value()) : 0;
}

} // namespace

/// The count of every number of the funnel is the count of the rows that it opens.
class tst_FinancingFunnel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void filtersFindWhatIsCounted();
    void everyStageOpensItsRows();
    void partsOpenTheirRows();
    void followsWhatIsWritten();
    void routesBringTheInstitution();
};

void tst_FinancingFunnel::filtersFindWhatIsCounted()
{
    FunnelScene scene;
    scene.fill();
    const auto book = funnelIn(scene);
    QVERIFY(book.institutions.size() > 2);
    std::vector<std::pair<std::optional<RecordId>, financing::FunnelFacts>> all{{std::nullopt, book.district}};
    for (const auto &it : book.institutions)
        all.emplace_back(it.institution, it.facts);
    const Period year = Period::yearOf(scene.today());
    const auto ids = [&](const financing::FunnelChoice &choice) {
        return found(scene, store::filterText(financing::filterOf(choice, scene.today())));
    };
    for (const auto &[institution, facts] : all) {
        std::vector<RecordId> left;
        for (size_t i = 0; i < facts.stages.size(); ++i) {
            const auto stage = static_cast<StageGroup>(i);
            using financing::FunnelPart;
            QCOMPARE(ids({year, institution, stage, FunnelPart::Reached}), sorted(facts.stages[i].reached.ids));
            QCOMPARE(ids({year, institution, stage, FunnelPart::Here}), sorted(facts.stages[i].standing.ids));
            QCOMPARE(ids({year, institution, stage, FunnelPart::Left}), sorted(facts.stages[i].leftHere.ids));
            left.insert(left.end(), facts.stages[i].leftHere.ids.begin(), facts.stages[i].leftHere.ids.end());
        }
        QCOMPARE(ids({year, institution, {}, financing::FunnelPart::Reached}), sorted(facts.all.ids));
        QCOMPARE(ids({year, institution, {}, financing::FunnelPart::Left}), sorted(left));
    }
}

void tst_FinancingFunnel::everyStageOpensItsRows()
{
    FunnelScene scene;
    scene.fill();
    const auto book = funnelIn(scene);
    ShownFinancing shown(scene);
    QTRY_VERIFY(shown.shows(book.district));
    QComboBox &box = shown.page.funnel().institutions();
    QCOMPARE(box.count(), static_cast<int>(book.institutions.size()) + 1);
    std::vector<std::pair<std::optional<RecordId>, financing::FunnelFacts>> all{{std::nullopt, book.district}};
    for (size_t i = 0; i < 3; ++i)
        all.emplace_back(book.institutions[i].institution, book.institutions[i].facts);
    for (const auto &[institution, facts] : all) {
        box.setCurrentIndex(placeIn(box, institution));
        QVERIFY(shown.shows(facts));
        for (int i = 0; i < Stages; ++i) {
            const auto &cases = facts.stages[static_cast<size_t>(i)].reached;
            const QByteArray id = ui::pages::stageCode(static_cast<StageGroup>(i));
            shown.click(i);
            QTRY_COMPARE(shown.listed(), sorted(cases.ids));
            QCOMPARE(shown.model().rowCount(), static_cast<int>(cases.count()));
            QVERIFY(shown.said().at(i).contains(u"reached by %1, "_s.arg(cases.count()))); // the count on screen
            QCOMPARE(shown.funnel().selected(), id);
            QCOMPARE(shown.chips().size(), 1);
            QCOMPARE(!institution.has_value(),
                !shown.chips().constFirst()->data().value.contains(
                    shown.page.funnel().nameOf(institution.value_or(RecordId()))));
        }
        shown.click(Stages - 1); // the same again: those under way
        QTRY_COMPARE(shown.model().rowCount(), static_cast<int>(figuresOf(scene).underWay.count));
        QVERIFY(shown.funnel().selected().isEmpty());
    }
}

void tst_FinancingFunnel::partsOpenTheirRows()
{
    FunnelScene scene;
    scene.fill();
    const auto facts = funnelIn(scene).district;
    ShownFinancing shown(scene);
    connect(&scene.navigator, &ui::shell::Navigator::opened, &shown.page, &FinancingPage::open);
    QTRY_VERIFY(shown.shows(facts) && !shown.page.countText().isEmpty());
    const auto visible = [&] {
        QList<CountedLink *> links;
        for (auto *it : shown.page.findChildren<CountedLink *>())
            if (it->isVisibleTo(&shown.page))
                links.append(it);
        return links;
    };
    const auto open = [&](qsizetype place, const QString &words) {
        const auto links = visible();
        if (place >= links.size() || links.at(place)->text() != words)
            return false;
        links.at(place)->click();
        return true;
    };
    for (int i = 0; i < Stages; ++i) {
        const auto &it = facts.stages[static_cast<size_t>(i)];
        shown.page.open({u"融资"_s, {}, {}});
        QTRY_VERIFY(shown.funnel().selected().isEmpty());
        shown.click(i);
        QTRY_COMPARE(shown.listed(), sorted(it.reached.ids));
        qsizetype place = 0;
        if (it.standing.count() > 0) {
            QVERIFY(open(place++, u"%1 here"_s.arg(it.standing.count())));
            QTRY_COMPARE(shown.listed(), sorted(it.standing.ids));
            QCOMPARE(shown.funnel().selected(), ui::pages::stageCode(static_cast<StageGroup>(i)));
        }
        if (it.leftHere.count() > 0) {
            QVERIFY(open(place++, u"%1 left from here"_s.arg(it.leftHere.count())));
            QTRY_COMPARE(shown.listed(), sorted(it.leftHere.ids));
        }
        QCOMPARE(visible().size(), place);
    }
    shown.page.open({u"融资"_s, {}, {}});
    QTRY_VERIFY(shown.funnel().selected().isEmpty());
    qint64 left = 0;
    for (const auto &it : facts.stages)
        left += it.leftHere.count();
    QVERIFY(left > 0);
    QVERIFY(open(visible().size() - 1, u"%1 left"_s.arg(left)));
    QTRY_COMPARE(shown.model().rowCount(), static_cast<int>(left));
}

/// A step that is written moves count and list together.
void tst_FinancingFunnel::followsWhatIsWritten()
{
    FunnelScene scene;
    scene.fill();
    ShownFinancing shown(scene);
    QTRY_VERIFY(shown.shows(funnelIn(scene).district));
    shown.click(3);
    const auto before = funnelIn(scene).district.stages[3].reached;
    QTRY_COMPARE(shown.listed(), sorted(before.ids));
    const auto banks = store::ids(scene.session(), {RecordKind::Institution, {}, {}, scene.today()});
    scene.walked(banks->front(),
        {ApplicationStage::Registered, ApplicationStage::Recommended, ApplicationStage::Accepted,
            ApplicationStage::InApproval});
    const auto after = funnelIn(scene).district;
    QCOMPARE(after.stages[3].reached.count(), before.count() + 1);
    QTRY_VERIFY(shown.shows(after));
    QTRY_COMPARE(shown.listed(), sorted(after.stages[3].reached.ids));
}

void tst_FinancingFunnel::routesBringTheInstitution()
{
    FunnelScene scene;
    scene.fill();
    const auto book = funnelIn(scene);
    const auto &it = book.institutions.front();
    ShownFinancing shown(scene);
    shown.page.open({u"融资"_s, u"2022-reached-recommended-"_s + it.institution.toText(), {}});
    QTRY_COMPARE(shown.listed(), sorted(it.facts.stages[1].reached.ids));
    QTRY_VERIFY(shown.shows(it.facts)); // the funnel is that of the institution
    QComboBox &box = shown.page.funnel().institutions();
    QTRY_VERIFY(box.currentText().contains(it.name));
    QTRY_VERIFY(shown.chips().constFirst()->data().value.contains(it.name));
    QTest::keyClick(&box, Qt::Key_Home); // all of them: the list follows
    QTRY_COMPARE(shown.listed(), sorted(book.district.stages[1].reached.ids));
    QVERIFY(shown.shows(book.district));
    QCOMPARE(shown.page.route().key, u"2022-reached-recommended"_s);
    const RecordId nobody(17);
    shown.page.open({u"融资"_s, u"2022-reached-registered-"_s + nobody.toText(), {}});
    QTRY_COMPARE(shown.model().rowCount(), 0);
    QVERIFY(shown.shows({}));
}

YUMIAO_TEST(tst_FinancingFunnel)
#include "tst_financing_funnel.moc"
