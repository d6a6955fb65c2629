// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timeline_reading.h"
#include "models/records/annual_figures.h"
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/enterprise_route.h"
#include "ui/pages/enterprise/enterprise_page.h"
#include "ui/pages/enterprise/figures_pane.h"
#include "ui/pages/enterprise/register_sections.h"
#include "ui/pages/enterprise/related_lists.h"
#include "ui/pages/enterprises/timeline_pane.h"
#include "ui/shell/state_panel.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/widgets/value_row.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <set>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::AnnualFigures;
using records::RecordKind;
using records::Value;
using ui::pages::EnterprisePage;
using ui::widgets::ValueRow;

/// The full page of an enterprise that has figures, certificates and visits.
struct RecordScene {
    PageScene scene;
    EnterprisePage page{scene.needs()};
    records::Enterprise enterprise = busiest();

    explicit RecordScene(int width = 1270)
    {
        page.resize(width, 820);
        (void)page.headActions();
        page.show();
        open(ui::pages::recordRoute(enterprise));
    }
    void open(const ui::shell::Route &route)
    {
        page.open(route);
        if (!QTest::qWaitFor([this] { return page.title() == enterprise.name && page.figures().isVisible(); }))
            qFatal("the page did not open");
    }
    [[nodiscard]] records::Enterprise busiest() const
    {
        const auto all = store::loadAll<records::Enterprise>(scene.session());
        for (const records::Enterprise &it : *all) {
            const auto profile = figures::enterpriseProfile(scene.session(), it.id, scene.today());
            if (profile && profile->years.size() > 1 && !profile->certificates.empty() && !profile->visits.empty())
                return it;
        }
        return {};
    }
    [[nodiscard]] figures::EnterpriseProfile profile() const
    {
        return figures::enterpriseProfile(scene.session(), enterprise.id, scene.today()).value();
    }
    /// A write behind the page's back, as another officer's.
    void write(changes::RecordChange change)
    {
        changes::ChangeSet set;
        set.action = u"edit"_s;
        set.source = u"window"_s;
        set.changes = {std::move(change)};
        bool done = false;
        scene.workspace->write(&page, set, store::OnConflict::Refuse,
            [&done](const Result<store::Receipt> &receipt) { done = receipt.has_value(); });
        if (!QTest::qWaitFor([&done] { return done; }))
            qFatal("it was not written");
    }
    [[nodiscard]] QLineEdit *editorIn(QTableView &view) const { return view.viewport()->findChild<QLineEdit *>(); }
    [[nodiscard]] QModelIndex cell(const char *field, int column) const
    {
        auto &model = page.figures().model();
        const int wanted = records::description<AnnualFigures>().indexOf(QLatin1String(field));
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.row(row).field == wanted)
                return model.index(row, column);
        return {};
    }
    [[nodiscard]] QString banner() const
    {
        const auto *frame = page.findChild<QFrame *>(u"asOfBanner"_s);
        return frame->isVisible() ? frame->findChild<QLabel *>()->text() : QString();
    }
};

} // namespace

class tst_EnterprisePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void everyFieldOnce();
    void editsInPlace();
    void rowsStandInLine();
    void figuresSideBySide();
    void figuresAreEdited();
    void everyFigureSaysWhereItComesFrom();
    void badFigureKeepsWhatWasTyped();
    void noticesAndStaleYears();
    void addsTheLatestMissingYear();
    void confirmsAJump();
    void asItStood();
    void noSuchRecord_data();
    void noSuchRecord();
    void routes();
    void timelineFilters();
    void timelineInPages();
    void furtherKindsAppear();
    void language();
};

void tst_EnterprisePage::everyFieldOnce()
{
    RecordScene it;
    QStringList shown;
    for (const auto *row : it.page.sections().findChildren<ValueRow *>())
        shown << row->objectName();
    shown.sort();
    QStringList fields;
    for (const records::Field &field : records::description<records::Enterprise>().fields)
        fields << QString::fromLatin1(field.name);
    fields.sort();
    QCOMPARE(shown, fields);
}

void tst_EnterprisePage::editsInPlace()
{
    RecordScene it;
    auto *row = it.page.sections().findChild<ValueRow *>(u"park"_s);
    row->startEditing();
    auto *line = row->findChild<QLineEdit *>();
    line->selectAll();
    typeText(line, u"城东园区"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(store::find<records::Enterprise>(it.scene.session(), it.enterprise.id)->park, u"城东园区"_s);
    QTRY_COMPARE(it.scene.said.size(), 1);
    QVERIFY(it.scene.takeBack);
}

/// After the window was narrow and is wide again, what stands side by side has the same height.
void tst_EnterprisePage::rowsStandInLine()
{
    RecordScene it;
    auto *left = it.page.findChild<ValueRow *>(u"name"_s);
    auto *right = it.page.findChild<ValueRow *>(u"credit_code"_s);
    QVERIFY(left && right);
    it.page.resize(820, 820);
    QCoreApplication::processEvents();
    it.page.resize(1500, 820);
    QTRY_COMPARE(left->height(), right->height());
    QCOMPARE(left->y(), right->y());
}

void tst_EnterprisePage::figuresSideBySide()
{
    RecordScene it;
    auto &model = it.page.figures().model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto years = it.profile().years;
    QCOMPARE(model.columnCount(), static_cast<int>(years.size()));
    for (size_t i = 0; i < years.size(); ++i) {
        const QModelIndex index = it.cell("source", static_cast<int>(i));
        QCOMPARE(model.value(index), records::textValue(years[i].figures.source));
        QVERIFY(model.headerData(static_cast<int>(i), Qt::Horizontal, Qt::DisplayRole)
                    .toString()
                    .contains(QString::number(*years[i].figures.fiscalYear)));
    }
    // Every stored figure has a row, and what follows from them stands between.
    QCOMPARE(model.rowCount(), static_cast<int>(records::description<AnnualFigures>().fields.size()) - 3 + 4);
}

void tst_EnterprisePage::figuresAreEdited()
{
    RecordScene it;
    auto &view = it.page.figures().view();
    const QModelIndex index = it.cell("net_profit", 0);
    view.setCurrentIndex(index);
    view.edit(index);
    auto *line = it.editorIn(view);
    QVERIFY(line);
    line->selectAll();
    typeText(line, u"-123.45"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const RecordId id = it.page.figures().model().year(0).id;
    QTRY_COMPARE(store::find<AnnualFigures>(it.scene.session(), id)->netProfit, Money::fromFen(-123'450'000));
    QTRY_VERIFY(index.data().toString().contains(u"123.45"_s));
    QTRY_VERIFY(!it.editorIn(view));
}

void tst_EnterprisePage::everyFigureSaysWhereItComesFrom()
{
    RecordScene it;
    auto &pane = it.page.figures();
    const AnnualFigures year = pane.model().year(0);
    const auto &kind = records::description<AnnualFigures>();
    const auto valueOf = [&](const char *name) {
        return records::valuesOf(year)[static_cast<size_t>(kind.indexOf(QLatin1String(name)))];
    };
    const auto set = [&](const char *name, const Value &value) {
        it.write(
            {RecordKind::AnnualFigures, year.id, false, {{kind.indexOf(QLatin1String(name)), valueOf(name), value}}});
    };
    set("net_profit", Value(123'450'000));
    const QModelIndex profit = it.cell("net_profit", 0);
    QTRY_VERIFY(pane.model().originAt(profit).join(u' ').contains(u"Before: "_s));
    pane.view().setCurrentIndex(profit);
    auto *line = pane.findChild<QLabel *>(u"figureOrigin"_s);
    QTRY_VERIFY(line->isVisible());
    QVERIFY(line->text().contains(year.source));
    QVERIFY(line->text().contains(year.sourceDate.toString(Qt::ISODate)));
    QVERIFY(line->text().contains(it.scene.workspace->author()));
    QVERIFY(profit.data(Qt::AccessibleDescriptionRole).toString().contains(line->text()));
    QVERIFY(profit.data(Qt::ToolTipRole).toString().contains(year.source.toHtmlEscaped()));
    // A later source is that of later values only; the audit state holds for the year.
    set("source", Value(u"复核表"_s));
    set("employees", Value(77));
    QTRY_VERIFY(pane.model().originAt(it.cell("employees", 0)).join(u' ').contains(u"复核表"_s));
    QVERIFY(!pane.model().originAt(profit).join(u' ').contains(u"复核表"_s));
}

void tst_EnterprisePage::badFigureKeepsWhatWasTyped()
{
    RecordScene it;
    auto &view = it.page.figures().view();
    const QModelIndex index = it.cell("rd_expense", 0);
    const QString before = index.data().toString();
    view.setCurrentIndex(index);
    view.edit(index);
    auto *line = it.editorIn(view);
    QVERIFY(line);
    for (const QString &bad : {u"甲"_s, u"-5"_s}) {
        line->selectAll();
        typeText(line, bad);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!it.page.figures().message().isEmpty());
        QVERIFY(it.editorIn(view) == line);
        QCOMPARE(line->text(), bad);
    }
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(!it.editorIn(view));
    QCOMPARE(index.data().toString(), before);
}

void tst_EnterprisePage::noticesAndStaleYears()
{
    RecordScene it;
    auto &model = it.page.figures().model();
    const int last = model.columnCount() - 1;
    const AnnualFigures newest = model.year(last);
    const int rd = records::description<AnnualFigures>().indexOf("rd_expense"_L1);
    const Value now = records::valuesOf(newest)[static_cast<size_t>(rd)];
    it.write({RecordKind::AnnualFigures, newest.id, false,
        {{rd, now, Value(newest.revenue.value_or(Money()).fen() + 100'000'000)}}});
    QTRY_VERIFY(it.cell("rd_expense", last).data().toString().startsWith(u'⚠'));
    QVERIFY(model.noticeAt(it.cell("rd_expense", last)).contains(u"check the unit"_s));
    it.page.figures().view().setCurrentIndex(it.cell("rd_expense", last));
    QVERIFY(it.page.figures().message().contains(u"check the unit"_s));
    QVERIFY(!model.isStale());
    it.page.figures().view().setCurrentIndex({});
    for (const auto &year : it.profile().years)
        if (year.figures.fiscalYear >= model.expectedYear())
            it.write(changes::removal(RecordKind::AnnualFigures, year.figures.id, u"重录"_s));
    QTRY_VERIFY(model.isStale());
    QTRY_VERIFY(it.page.figures().message().contains(QString::number(*model.expectedYear())));
    QVERIFY(model.headerData(model.columnCount() - 1, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"old"_s));
}

void tst_EnterprisePage::addsTheLatestMissingYear()
{
    RecordScene it;
    const auto proposed = [&]() -> QString {
        for (auto *button : it.page.findChildren<QPushButton *>())
            if (button->text() == u"Add a year"_s)
                button->click();
        const auto dialogs = it.page.findChildren<ui::forms::RecordDialog *>();
        if (dialogs.isEmpty())
            return {};
        const QString year = dialogs.back()->form().input(u"fiscal_year"_s)->findChild<QLineEdit *>()->text();
        delete dialogs.back();
        return year;
    };
    std::set<qint64> there;
    for (const auto &year : it.profile().years)
        there.insert(year.figures.fiscalYear.value_or(0));
    qint64 missing = it.scene.today().year() - 1;
    QVERIFY(there.contains(missing)); // else the first year is right by chance
    while (there.contains(missing))
        --missing;
    QCOMPARE(proposed(), QString::number(missing));
    for (const auto &year : it.profile().years)
        if (year.figures.fiscalYear == 2021)
            it.write(changes::removal(RecordKind::AnnualFigures, year.figures.id, u"重录"_s));
    QTRY_COMPARE(proposed(), u"2021"_s);
}

void tst_EnterprisePage::confirmsAJump()
{
    RecordScene it;
    auto &pane = it.page.figures();
    auto &model = pane.model();
    const int last = model.columnCount() - 1;
    QVERIFY(last > 0);
    const AnnualFigures newest = model.year(last);
    const int assets = records::description<AnnualFigures>().indexOf("total_assets"_L1);
    const Value now = records::valuesOf(newest)[static_cast<size_t>(assets)];
    const qint64 before = model.year(last - 1).totalAssets.value_or(Money::fromFen(100)).fen();
    it.write({RecordKind::AnnualFigures, newest.id, false, {{assets, now, Value(before * 9)}}});
    const QModelIndex cell = it.cell("total_assets", last);
    QTRY_VERIFY(model.noticeAt(cell).contains(u"please confirm"_s));
    auto *confirm = pane.findChild<QPushButton *>(u"confirmFigure"_s);
    QVERIFY(!confirm->isVisible());
    pane.view().setCurrentIndex(cell);
    QTRY_VERIFY(confirm->isVisible());
    QTest::keyClick(confirm, Qt::Key_Space);
    QTRY_VERIFY(model.noticeAt(cell).isEmpty());
    QTRY_VERIFY(!confirm->isVisible());
    QVERIFY(!cell.data().toString().startsWith(u'⚠'));
}

void tst_EnterprisePage::asItStood()
{
    RecordScene it;
    const int park = records::description<records::Enterprise>().indexOf("park"_L1);
    it.write({RecordKind::Enterprise, it.enterprise.id, false,
        {{park, records::textValue(it.enterprise.park), Value(u"今天的园区"_s)}}});
    auto *row = it.page.sections().findChild<ValueRow *>(u"park"_s);
    const auto shown = [row] { return row->findChildren<QLabel *>(); };
    const auto says = [&](const QString &text) {
        const auto labels = shown();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    };
    QTRY_VERIFY(says(u"今天的园区"_s));
    const auto visits = it.profile().visits.size();
    it.page.showAsOf(it.scene.today());
    QTRY_VERIFY(!says(u"今天的园区"_s));
    QVERIFY(it.banner().contains(it.scene.today().toString(Qt::ISODate)));
    QCOMPARE(it.page.route().filter, u"on=2022-09-05"_s);
    QCOMPARE(it.profile().visits.size(), visits);
    row->startEditing();
    QVERIFY(!row->isEditing());
    QVERIFY(!it.page.figures().model().flags(it.cell("revenue", 0)).testFlag(Qt::ItemIsEditable));
    for (const ui::shell::Command &command : it.page.commands())
        if (command.id == "record.visit")
            QVERIFY(!command.whyNot().isEmpty());
    QTest::keyClick(&it.page, Qt::Key_Escape);
    QTRY_VERIFY(says(u"今天的园区"_s));
    QVERIFY(it.banner().isEmpty());
    it.page.showAsOf(QDate(2001, 1, 1));
    const auto *state = it.page.findChild<ui::shell::StatePanel *>();
    QTRY_VERIFY(state->isVisible());
    QVERIFY(!it.page.figures().isVisible());
    it.page.showAsOf({});
    QTRY_VERIFY(it.page.figures().isVisible());
    it.page.showAsOf(QDate(2999, 1, 1)); // nothing is known of the future
    QVERIFY(!it.page.asOf().isValid());
}

void tst_EnterprisePage::noSuchRecord_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("a code nobody has") << u"91512002MA0000000X"_s;
    QTest::newRow("an id nobody has") << u"id:0000000000001"_s;
    QTest::newRow("no id") << u"id:???"_s;
}

void tst_EnterprisePage::noSuchRecord()
{
    QFETCH(const QString, key);
    PageScene scene;
    EnterprisePage page(scene.needs());
    page.resize(1200, 700);
    page.show();
    page.open({u"企业"_s, key, {}});
    const auto *state = page.findChild<ui::shell::StatePanel *>();
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(page.route().key, key);
    QVERIFY(!page.findChild<QListView *>(u"timeline"_s)->isVisible());
    auto *button = state->findChild<QPushButton *>();
    QVERIFY(button);
    button->click();
    QCOMPARE(scene.navigator.current(), (ui::shell::Route{u"企业"_s, {}, {}}));
}

void tst_EnterprisePage::routes()
{
    records::Enterprise it;
    it.id = RecordIdSource().next();
    it.name = u"无代码企业"_s;
    const auto byId = ui::pages::recordRoute(it);
    QVERIFY(ui::pages::opensRecord(byId));
    QCOMPARE(ui::pages::idInKey(byId.key), std::optional(it.id));
    QVERIFY(ui::pages::opensRecord({u"企业"_s, u"91512002MA62A00121"_s, {}}));
    QVERIFY(!ui::pages::opensRecord({u"企业"_s, it.id.toText(), {}})); // the list with the drawer
    QVERIFY(!ui::pages::opensRecord({u"企业"_s, {}, {}}));
    QVERIFY(!ui::pages::opensRecord({u"走访"_s, u"91512002MA62A00121"_s, {}}));
}

void tst_EnterprisePage::timelineFilters()
{
    RecordScene it;
    auto &timeline = it.page.timeline();
    QTRY_VERIFY(timeline.model().rowCount() > 0);
    const QAbstractItemModelTester tester(&timeline.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int park = records::description<records::Enterprise>().indexOf("park"_L1);
    it.write({RecordKind::Enterprise, it.enterprise.id, false,
        {{park, records::textValue(it.enterprise.park), Value(u"新园区"_s)}}});
    QTRY_VERIFY(timeline.model().index(0, 0).data().toString().endsWith(u"→ 新园区"_s));
    QVERIFY(!timeline.model().index(0, 0).data(items::TimelineModel::BusinessRole).toBool());
    items::TimelineFilter filter;
    filter.share = items::TimelineShare::Corrections;
    timeline.model().setFilter(filter);
    QTRY_COMPARE(timeline.model().rowCount(), 1);
    filter.share = items::TimelineShare::Business;
    timeline.model().setFilter(filter);
    QTRY_VERIFY(timeline.model().rowCount() > 1);
    for (int row = 0; row < timeline.model().rowCount(); ++row)
        QVERIFY(timeline.model().index(row, 0).data(items::TimelineModel::BusinessRole).toBool());
    filter.share = items::TimelineShare::All;
    filter.history.kind = RecordKind::Visit;
    timeline.model().setFilter(filter);
    QTRY_COMPARE(timeline.model().rowCount(), static_cast<int>(it.profile().visits.size()));
    filter.history.author = u"没有这个单位"_s;
    timeline.model().setFilter(filter);
    QTRY_COMPARE(timeline.model().rowCount(), 0);
    auto *kinds = timeline.findChild<QComboBox *>(u"timelineKind"_s);
    kinds->setCurrentIndex(1);
    Q_EMIT kinds->activated(1);
    QTRY_COMPARE(timeline.model().rowCount(), 2); // made, and the edit
}

void tst_EnterprisePage::timelineInPages()
{
    RecordScene it;
    const int park = records::description<records::Enterprise>().indexOf("park"_L1);
    Value before = records::textValue(it.enterprise.park);
    for (int i = 0; i < 80; ++i) {
        const Value after(QString::number(i));
        it.write({RecordKind::Enterprise, it.enterprise.id, false, {{park, before, after}}});
        before = after;
    }
    auto &model = it.page.timeline().model();
    model.setFilter({items::TimelineShare::Corrections, {}});
    QTRY_VERIFY(model.rowCount() > 0 && model.rowCount() < 80);
    QVERIFY(model.hasMore());
    QTRY_VERIFY(model.index(0, 0).data().toString().endsWith(u"→ 79"_s));
    QTRY_VERIFY(model.canFetchMore({}));
    while (model.canFetchMore({})) {
        model.fetchMore({});
        QTRY_VERIFY(model.canFetchMore({}) || !model.hasMore());
    }
    QCOMPARE(model.rowCount(), 80);
    for (int row = 0; row < 80; ++row)
        QVERIFY(model.index(row, 0).data().toString().endsWith(u"→ %1"_s.arg(79 - row)));
}

void tst_EnterprisePage::furtherKindsAppear()
{
    figures::EnterpriseProfile profile;
    profile.enterprise.id = RecordId(5);
    records::Attachment attachment; // stands for any kind that refers to an enterprise
    attachment.id = RecordId(9);
    attachment.enterprise.id = RecordId(5);
    attachment.name = u"纸.pdf"_s;
    attachment.added = QDate(2022, 1, 2);
    const figures::OtherRecords others{RecordKind::Attachment, {{attachment.id, 1, {}, records::valuesOf(attachment)}}};
    const auto lines = ui::pages::otherLines(others, profile);
    QCOMPARE(lines.size(), size_t{1});
    QCOMPARE(lines.front().text, u"纸.pdf"_s);
    QCOMPARE(lines.front().day, u"2022-01-02"_s);
}

void tst_EnterprisePage::language()
{
    RecordScene it;
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_VERIFY(it.page.figures().model().headerData(0, Qt::Vertical, Qt::DisplayRole).toString().contains(u'«'));
    QTRY_VERIFY(it.page.findChild<QLabel *>(u"sectionTitle"_s)->text().startsWith(u'«'));
    for (const auto *label : it.page.findChildren<QLabel *>(u"sectionTitle"_s))
        QVERIFY2(label->text().startsWith(u'«'), qPrintable(label->text()));
    for (const auto *label : it.page.findChildren<QLabel *>(u"listTitle"_s))
        QVERIFY2(!label->isVisible() || label->text().contains(u'«'), qPrintable(label->text()));
    QCoreApplication::removeTranslator(&marks);
}

YUMIAO_TEST(tst_EnterprisePage)

} // namespace yumiao::tests

#include "tst_enterprise_page.moc"
