// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/pinyin.h"
#include "models/store/query.h"
#include "tests/support/test_registry.h"
#include "tests/ui_enterprises/enterprises_scene.h"
#include "ui/forms/record_dialog.h"
#include "ui/tables/sum_row.h"
#include "ui/tables/table_cover.h"
#include "ui/tables/table_header.h"
#include "ui/widgets/chip.h"

#include <QFile>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using items::FacetModel;
using records::RecordKind;

namespace {

constexpr int Everybody = 300;

std::vector<RecordId> sorted(std::vector<RecordId> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

QList<QModelIndex> choicesOf(const FacetModel &facets, const QModelIndex &group)
{
    QList<QModelIndex> choices;
    for (int row = 0; row < facets.rowCount(group); ++row)
        if (const QModelIndex it = facets.index(row, 0, group); it.data(FacetModel::KindRole) == FacetModel::Choice)
            choices.append(it);
    return choices;
}

QList<ui::widgets::Chip *> chipsOf(const QWidget &page)
{
    QList<ui::widgets::Chip *> chips;
    for (auto *chip : page.findChildren<ui::widgets::Chip *>())
        if (chip->isVisible())
            chips.append(chip);
    return chips;
}

/// How many stand on each rung, from the highest down.
QString tiersOf(const EnterprisesScene &it)
{
    QStringList counts;
    for (const QString &tier : {u"champion"_s, u"little_giant"_s, u"specialised"_s, u"innovative"_s, u"reserve"_s})
        if (const auto found = it.found(u"tier = "_s + tier); !found.empty())
            counts << QString::number(found.size());
    return counts.join(u"・"_s);
}

} // namespace

class tst_EnterprisesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void rowsBeyondTheFirstWindow();
    void searchFinds_data();
    void searchFinds();
    void escapeInTheSearch();
    void facetsCountWhatAClickShows();
    void facetsCountWithinOneAnother();
    void tickByMouseAndByKey();
    void routeShowsWhatWasCounted();
    void routeToOneEnterprise();
    void routeThatCannotBeRead();
    void headSorts();
    void sumsAndStatus();
    void registersAnEnterprise();
    void removesAnEnterprise();
    void exportsWhatIsListed();
    void widths();
    void facetsOfANarrowPageStay();
    void withoutEnterprises_data();
    void withoutEnterprises();
    void language();
    void look();
    void doesNotWaitForTheLane();
};

void tst_EnterprisesPage::rowsBeyondTheFirstWindow()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    QCOMPARE(it.page.countText(), u"300 / 300 enterprises"_s);
    QVERIFY(Everybody > items::WindowModel::WindowRows);
    QVERIFY(!it.model().rowAt(Everybody - 1)); // nobody has looked there
    it.list().setFocus();
    QTest::keyClick(&it.list(), Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(it.model().rowAt(Everybody - 1));
    QCOMPARE(sorted(it.listed()), sorted(it.found({})));
    for (const int row : {0, 100, Everybody - 1}) {
        QTRY_VERIFY(it.model().rowAt(row));
        const auto enterprise = it.stored(it.model().idAt(row));
        QCOMPARE(it.model().index(row, it.model().columnOfField(u"name")).data().toString(), enterprise.name);
    }
}

void tst_EnterprisesPage::searchFinds_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"name", "code", "initials", "capitals", "two words", "nothing"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void tst_EnterprisesPage::searchFinds()
{
    QFETCH(QString, by);
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    const auto all = store::loadAll<records::Enterprise>(it.scene.session()).value();
    const records::Enterprise &one = all[all.size() / 2];
    const QString initials = bundledPinyin().initials(one.name).at(0);
    const QHash<QString, QString> texts{{u"name"_s, one.name.mid(2, 4)}, {u"code"_s, one.creditCode.text().right(7)},
        {u"initials"_s, initials.mid(1, 4)}, {u"capitals"_s, initials.mid(1, 4).toUpper()},
        {u"two words"_s, one.name.left(2) + u' ' + one.name.right(2)}, {u"nothing"_s, u"查无此企"_s}};
    const QString text = texts.value(by);
    QHash<RecordId, QStringList> names; // those they had, too
    const auto periods = store::loadAll<records::NamePeriod>(it.scene.session()).value();
    for (const records::NamePeriod &had : periods)
        names[had.enterprise.id].append(had.name);
    std::vector<RecordId> expected;
    for (const records::Enterprise &enterprise : all) {
        bool has = true;
        for (const QString &word : text.split(u' ')) {
            bool hasWord = enterprise.creditCode.text().contains(word);
            const QStringList known = names.value(enterprise.id) + QStringList{enterprise.name};
            for (const QString &name : known) {
                hasWord = hasWord || name.contains(word);
                for (const QString &letters : bundledPinyin().initials(name))
                    hasWord = hasWord || letters.contains(word.toLower());
            }
            has = has && hasWord;
        }
        if (has)
            expected.push_back(enterprise.id);
    }
    QCOMPARE(expected.empty(), by == u"nothing");
    QVERIFY(expected.size() < all.size());
    it.page.focusSearch();
    typeText(&it.search(), text);
    QVERIFY(it.settle(static_cast<qint64>(expected.size())));
    QCOMPARE(sorted(it.listed()), sorted(expected));
    auto *cover = it.page.findChild<ui::tables::TableCover *>();
    QCOMPARE(cover->shows() == ui::tables::TableCover::Shows::Panel, expected.empty());
    if (expected.empty())
        Q_EMIT cover->panel()->actionActivated(0); // clears the conditions
    else
        it.search().clear();
    QVERIFY(it.settle(Everybody));
    QVERIFY(it.search().text().isEmpty());
}

void tst_EnterprisesPage::escapeInTheSearch()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    QVERIFY(becomesActive(it.page));
    it.page.focusSearch();
    typeText(&it.search(), u"四川"_s);
    QTRY_VERIFY(it.model().rowCount() < Everybody);
    QTest::keyClick(&it.search(), Qt::Key_Escape);
    QVERIFY(it.search().text().isEmpty());
    QVERIFY(it.search().hasFocus());
    QTest::keyClick(&it.search(), Qt::Key_Escape);
    QVERIFY(!it.search().hasFocus());
    QVERIFY(it.list().hasFocus());
    QTest::keyClicks(&it.list(), u"sc"_s); // letters typed into the list go on searching
    QCOMPARE(it.search().text(), u"sc"_s);
}

void tst_EnterprisesPage::facetsCountWhatAClickShows()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    QCOMPARE(it.facets().rowCount(), static_cast<int>(store::RegisterFacetCount));
    int clicked = 0;
    for (int row = 0; row < it.facets().rowCount(); ++row) {
        const QModelIndex group = it.facets().index(row, 0);
        for (const QModelIndex &choice : choicesOf(it.facets(), group)) {
            const qint64 said = choice.data(FacetModel::CountRole).toLongLong();
            const QString code = choice.data(FacetModel::CodeRole).toString();
            QVERIFY(it.facets().setData(choice, Qt::Checked, Qt::CheckStateRole));
            QVERIFY2(it.settle(said), qPrintable(group.data().toString() + u' ' + choice.data().toString()));
            QVERIFY(group.data(FacetModel::InUseRole).toBool());
            it.facets().choose(group.data(FacetModel::GroupRole).toString(), code, false);
            QVERIFY(it.settle(Everybody));
            ++clicked;
        }
    }
    QVERIFY(clicked > 20);
    // Two of them against the base, by another way.
    const QModelIndex tier = it.facetGroup(u"tier"_s);
    for (const QModelIndex &choice : choicesOf(it.facets(), tier))
        if (const QString code = choice.data(FacetModel::CodeRole).toString(); code == u"reserve")
            QCOMPARE(choice.data(FacetModel::CountRole).toLongLong(),
                static_cast<qint64>(it.found(u"tier = \"reserve\""_s).size()));
}

void tst_EnterprisesPage::facetsCountWithinOneAnother()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    it.facets().choose(u"size"_s, u"micro"_s, true);
    QTRY_VERIFY(it.model().rowCount() < Everybody);
    const qint64 micro = it.model().rowCount();
    QCOMPARE(micro, static_cast<qint64>(it.found(u"size_class = \"micro\""_s).size()));
    QVERIFY(it.settle(micro));
    const auto towns = choicesOf(it.facets(), it.facetGroup(u"town"_s));
    QVERIFY(towns.size() >= 2);
    const qint64 first = towns.at(0).data(FacetModel::CountRole).toLongLong();
    const qint64 second = towns.at(1).data(FacetModel::CountRole).toLongLong();
    it.facets().choose(u"town"_s, towns.at(0).data(FacetModel::CodeRole).toString(), true);
    QVERIFY(it.settle(first)); // and between groups
    it.facets().choose(u"town"_s, towns.at(1).data(FacetModel::CodeRole).toString(), true);
    QVERIFY(it.settle(first + second)); // or within one
    QCOMPARE(chipsOf(it.page).size(), 3);
    QTest::keyClick(chipsOf(it.page).at(0), Qt::Key_Delete); // the size, first by its code
    QTRY_COMPARE(chipsOf(it.page).size(), 2);
    QVERIFY(it.model().rowCount() >= first + second);
    it.run("enterprise.clear");
    QVERIFY(it.settle(Everybody));
    QVERIFY(chipsOf(it.page).isEmpty());
}

void tst_EnterprisesPage::tickByMouseAndByKey()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    QVERIFY(becomesActive(it.page));
    QTreeView &tree = it.facetTree();
    const QModelIndex choice = choicesOf(it.facets(), it.facetGroup(u"tier"_s)).at(0);
    QVERIFY(tree.isExpanded(choice.parent()));
    const qint64 said = choice.data(FacetModel::CountRole).toLongLong();
    const QRect row = tree.visualRect(choice);
    QVERIFY(said > 0 && row.isValid());
    // A person clicks the words as well as the box.
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 40, row.center().y()));
    QVERIFY(it.settle(said));
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 9, row.center().y()));
    QVERIFY(it.settle(Everybody));
    tree.setFocus();
    tree.setCurrentIndex(choice);
    QTest::keyClick(&tree, Qt::Key_Space);
    QVERIFY(it.settle(said));
    QTest::keyClick(&tree, Qt::Key_Return); // the rest of a group opens by Enter, a choice does not change
    QVERIFY(it.settle(said));
    const QModelIndex towns = it.facetGroup(u"town"_s);
    const int shown = it.facets().rowCount(towns);
    const QModelIndex more = it.facets().index(shown - 1, 0, towns);
    QCOMPARE(more.data(FacetModel::KindRole).toInt(), static_cast<int>(FacetModel::More));
    tree.setCurrentIndex(more);
    QTest::keyClick(&tree, Qt::Key_Return);
    QTRY_VERIFY(it.facets().rowCount(towns) > shown);
}

void tst_EnterprisesPage::routeShowsWhatWasCounted()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    it.search().setText(u"有限公司"_s);
    it.facets().choose(u"size"_s, u"micro"_s, true);
    QTRY_VERIFY(it.model().rowCount() < Everybody);
    const QString filter = u"tier is unknown and in_register = true"_s;
    const auto counted = it.found(filter);
    QVERIFY(!counted.empty());
    it.page.open({u"企业"_s, {}, filter}); // as a figure elsewhere opens what it counts
    QVERIFY(it.settle(static_cast<qint64>(counted.size())));
    QCOMPARE(sorted(it.listed()), sorted(counted));
    QCOMPARE(it.page.route().filter, filter);
    QCOMPARE(chipsOf(it.page).size(), 2); // one for each condition, not in their text form
    QCOMPARE(chipsOf(it.page).at(0)->data().value, u"not filled in"_s);
    QCOMPARE(chipsOf(it.page).at(1)->data().value, u"In the register"_s);
    it.facets().choose(u"size"_s, u"micro"_s, true);
    QTRY_VERIFY(it.model().rowCount() < static_cast<int>(counted.size()));
    it.page.open({u"企业"_s, {}, {}}); // the page itself keeps what the officer has chosen, but not the route's own
    QTRY_COMPARE(it.model().rowCount(), static_cast<int>(it.found(u"size_class = \"micro\""_s).size()));
    QCOMPARE(chipsOf(it.page).size(), 1);
}

void tst_EnterprisesPage::routeToOneEnterprise()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    const RecordId id = it.model().idAt(7);
    it.openDrawer(id);
    QVERIFY(it.opened(id));
    QTRY_COMPARE(it.page.table().currentId(), id);
    QCOMPARE(it.page.route(), (ui::shell::Route{u"企业"_s, id.toText(), {}}));
    it.page.open({u"企业"_s, {}, {}}); // a view without an enterprise is without the drawer
    QVERIFY(!it.page.drawer().isVisible());
    const RecordId other = it.model().idAt(20);
    it.page.open({u"企业"_s, it.stored(other).creditCode.text(), {}});
    QVERIFY(it.opened(other));
    QCOMPARE(it.model().rowCount(), Everybody);
    it.page.open({u"企业"_s, u"91512002MA0000000X"_s, {}}); // nobody has this code
    QTRY_COMPARE(it.search().text(), u"91512002MA0000000X"_s);
    QVERIFY(it.settle(0));
    it.page.open({u"企业"_s, u"new"_s, {}});
    QVERIFY(openDialog(it.page));
}

void tst_EnterprisesPage::routeThatCannotBeRead()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    it.page.open({u"企业"_s, {}, u"employees >="_s});
    QTRY_COMPARE(it.scene.said.size(), 1);
    QVERIFY2(it.scene.said.at(0).contains(u"filter"_s), qPrintable(it.scene.said.at(0)));
    QVERIFY(it.settle(Everybody));
    QVERIFY(chipsOf(it.page).isEmpty()); // what is not applied is not shown as applied
    it.page.open({u"企业"_s, {}, u"no_such_field = 1"_s});
    auto *cover = it.page.findChild<ui::tables::TableCover *>();
    QTRY_COMPARE(cover->shows(), ui::tables::TableCover::Shows::Panel);
    it.run("enterprise.clear");
    QVERIFY(it.settle(Everybody));
    QTRY_COMPARE(cover->shows(), ui::tables::TableCover::Shows::Nothing);
    it.openDrawer(RecordId(4711)); // nobody
    QTRY_COMPARE(it.scene.said.size(), 2);
    QVERIFY(!it.page.drawer().isVisible());
}

void tst_EnterprisesPage::headSorts()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    const auto *header = it.page.table().findChildren<ui::tables::TableHeader *>().at(1);
    const int revenue = it.model().columnOfField(u"revenue");
    Q_EMIT const_cast<ui::tables::TableHeader *>(header)->sortAsked(revenue, false);
    QTRY_VERIFY(!it.model().isAsking());
    const auto values
        = store::fieldsOf(it.scene.session(), RecordKind::Enterprise, it.listed(), {u"revenue"_s}, it.scene.today())
              .value();
    for (size_t i = 1; i < values.size(); ++i) {
        const auto *before = std::get_if<qint64>(&values[i - 1][0]);
        const auto *after = std::get_if<qint64>(&values[i][0]);
        QVERIFY(!after || (before && *before >= *after)); // the largest first, unknown last
    }
    it.search().setText(u"四川"_s);
    QTRY_VERIFY(it.model().rowCount() < Everybody);
    QCOMPARE(it.model().question().sort, (std::vector<store::SortKey>{{u"revenue"_s, true}})); // kept
}

void tst_EnterprisesPage::sumsAndStatus()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    const auto groups
        = store::grouped(it.scene.session(), {RecordKind::Enterprise, {}, {}, it.scene.today()}, {}, {u"revenue"_s})
              .value();
    const auto *sums = it.page.findChild<ui::tables::SumRow *>();
    QVERIFY(sums->isVisible());
    QCOMPARE(sums->textAt(0), u"Total: 300"_s);
    const QString revenue = QLocale().toString(static_cast<double>(groups.at(0).sums.at(0)) / 1'000'000.0, 'f', 1);
    QStringList texts;
    for (int i = 0; i < 8; ++i)
        texts << sums->textAt(i);
    QVERIFY2(texts.contains(revenue), qPrintable(texts.join(u'|') + u" lacks "_s + revenue));
    QSignalSpy status(&it.page, &ui::shell::Page::statusChanged);
    const QString inAll = u"Revenue in all: %1 hundred million yuan"_s.arg(
        QLocale().toString(static_cast<double>(groups.at(0).sums.at(0)) / 1e10, 'f', 2));
    QCOMPARE(it.page.statusTexts(), (QStringList{u"300 listed"_s, u"0 selected"_s, inAll}));
    QVERIFY2(texts.contains(tiersOf(it)), qPrintable(texts.join(u'|') + u" lacks "_s + tiersOf(it)));
    it.list().setFocus();
    QTest::keyClick(&it.list(), Qt::Key_Down);
    QTest::keyClick(&it.list(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(!status.isEmpty());
    QCOMPARE(status.last().at(0).toStringList(), (QStringList{u"300 listed"_s, u"2 selected"_s, inAll}));
    it.facets().choose(u"tier"_s, u"reserve"_s, true); // then of those that are listed
    QVERIFY(it.settle(static_cast<qint64>(it.found(u"tier = reserve"_s).size())));
    texts.clear();
    for (int i = 0; i < 8; ++i)
        texts << sums->textAt(i);
    QVERIFY(texts.contains(QString::number(it.model().rowCount())));
}

void tst_EnterprisesPage::registersAnEnterprise()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    it.run("enterprise.new");
    auto *dialog = openDialog(it.page);
    QVERIFY(dialog);
    dialog->form().preset(u"name"_s, records::Value(u"资阳试新苗有限公司"_s));
    const RecordId id = dialog->recordId();
    dialog->save();
    QVERIFY(it.opened(id));
    QVERIFY(it.settle(Everybody + 1));
    QTRY_COMPARE(it.page.table().currentId(), id);
    QCOMPARE(it.stored(id).status, records::EnterpriseStatus::InBusiness);
    QTRY_COMPARE(it.scene.said, QStringList{u"Registered: 资阳试新苗有限公司"_s});
    QVERIFY(it.scene.takeBack);
    it.scene.takeBack();
    QVERIFY(it.settle(Everybody));
    QTRY_VERIFY(!it.page.drawer().isVisible()); // there is nobody to show any more
}

void tst_EnterprisesPage::removesAnEnterprise()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    QCOMPARE(it.whyNot("enterprise.remove"), u"Choose an enterprise first"_s);
    const RecordId id = nobodyNames(it);
    QVERIFY(!id.isNull());
    it.openDrawer(id);
    QVERIFY(it.opened(id));
    QVERIFY(it.whyNot("enterprise.remove").isEmpty());
    it.run("enterprise.remove"); // cancelled
    QCOMPARE(it.scene.prompt.asked.size(), 1);
    QVERIFY(it.scene.said.isEmpty());
    it.scene.prompt.text = u"重复登记"_s;
    it.run("enterprise.remove");
    QVERIFY(it.settle(Everybody - 1));
    QTRY_VERIFY(!it.page.drawer().isVisible());
    QCOMPARE(it.scene.said.size(), 1); // that it was removed, and not that it cannot be read
    it.scene.takeBack();
    QVERIFY(it.settle(Everybody));
}

void tst_EnterprisesPage::exportsWhatIsListed()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    it.run("enterprise.export"); // cancelled
    QCOMPARE(it.scene.prompt.asked.size(), 1);
    it.facets().choose(u"size"_s, u"small"_s, true);
    QTRY_VERIFY(it.model().rowCount() < Everybody);
    const int listed = it.model().rowCount();
    it.scene.prompt.file = it.scene.inFolder(u"list.csv"_s);
    it.run("enterprise.export");
    QTRY_COMPARE(it.scene.said.size(), 1);
    QFile file(*it.scene.prompt.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count(u'\n'), listed + 1);
    QVERIFY(text.contains(it.stored(it.model().idAt(0)).name));
}

void tst_EnterprisesPage::widths()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    const RecordId id = it.model().idAt(0);
    for (const int width : {1660, 1272, 1134, 1012, 840}) {
        it.page.resize(width, 640);
        it.page.open({u"企业"_s, {}, {}});
        QVERIFY(it.page.table().isVisible());
        it.openDrawer(id);
        QVERIFY(it.opened(id));
        QTRY_VERIFY2(cutTexts(it.page).isEmpty(),
            qPrintable(u"%1 %2 %3 "_s.arg(width).arg(it.page.drawer().width()).arg(it.page.table().width())
                + cutTexts(it.page).join(u'|')));
        QCOMPARE(it.page.table().isVisible(), width >= 860); // the table or the drawer, not a sliver of both
        QVERIFY(it.page.facets().isVisible() == (width >= 1180));
        QVERIFY(it.page.drawer().width() >= 320);
        if (it.page.table().isVisible()) {
            QVERIFY(it.search().width() >= 180);
            QVERIFY(it.page.table().width() >= 400);
        }
        Q_EMIT it.drawer().closeRequested();
        QVERIFY(it.page.table().isVisible());
    }
}

void tst_EnterprisesPage::facetsOfANarrowPageStay()
{
    EnterprisesScene it(Holding::Practice, 840);
    QVERIFY(it.settle(Everybody));
    auto *button = it.page.findChild<QPushButton *>(u"facetButton"_s);
    QVERIFY(button && button->isVisible() && !it.page.facets().isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(it.page.facets().isVisible() && button->isVisible());
    it.page.resize(850, 700);
    QVERIFY(it.page.facets().isVisible()); // nobody closed them
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!it.page.facets().isVisible());
    it.page.resize(1500, 700);
    QVERIFY(it.page.facets().isVisible() && !button->isVisible());
}

void tst_EnterprisesPage::withoutEnterprises_data()
{
    QTest::addColumn<int>("holding");
    QTest::newRow("new") << static_cast<int>(Holding::NoPlan);
    QTest::newRow("tables alone") << static_cast<int>(Holding::Nothing);
}

void tst_EnterprisesPage::withoutEnterprises()
{
    QFETCH(int, holding);
    EnterprisesScene it(static_cast<Holding>(holding));
    auto *cover = it.page.findChild<ui::tables::TableCover *>();
    QTRY_COMPARE(cover->shows(), ui::tables::TableCover::Shows::Panel);
    QCOMPARE(cover->panel()->accessibleName(), u"No enterprise yet"_s);
    QTRY_COMPARE(it.page.countText(), u"0 / 0 enterprises"_s);
    QVERIFY(!it.page.findChild<ui::tables::SumRow *>()->isVisible());
    it.search().setText(u"abc"_s);
    QTRY_COMPARE(cover->panel()->accessibleName(), u"No enterprise meets the conditions"_s);
    it.run("enterprise.clear");
    QTRY_COMPARE(cover->panel()->accessibleName(), u"No enterprise yet"_s);
    for (const char *command : {"enterprise.visit", "enterprise.need", "enterprise.drawer"})
        QCOMPARE(it.whyNot(command), u"Choose an enterprise first"_s);
    Q_EMIT cover->panel()->actionActivated(0);
    QVERIFY(openDialog(it.page));
}

void tst_EnterprisesPage::language()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    it.openDrawer(it.model().idAt(0));
    QVERIFY(it.opened(it.model().idAt(0)));
    it.facets().choose(u"size"_s, u"micro"_s, true);
    const std::unique_ptr<QWidget> actions(it.page.headActions());
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_COMPARE(it.page.title(), u"«Enterprises»"_s);
    QTRY_COMPARE(it.search().placeholderText(), u"«Name, code, pinyin»"_s);
    QCOMPARE(it.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"«Enterprise name»"_s);
    QCOMPARE(it.facetGroup(u"size"_s).data().toString(), u"«Size»"_s);
    QCOMPARE(chipsOf(it.page).at(0)->data().label, u"«Size»"_s);
    for (const auto *button : it.page.findChildren<QPushButton *>())
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->text().startsWith(u'«'), qPrintable(button->text()));
    for (const QPushButton *button : actions->findChildren<QPushButton *>())
        QVERIFY2(button->text().startsWith(u'«'), qPrintable(button->text()));
    QCoreApplication::removeTranslator(&marks);
    QTRY_COMPARE(it.page.title(), u"Enterprises"_s);
}

void tst_EnterprisesPage::look()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    const RecordId id = it.model().idAt(0);
    it.openDrawer(id);
    QVERIFY(it.opened(id));
    const QImage light = it.page.grab().toImage();
    applyLook(true);
    const QImage dark = it.page.grab().toImage();
    applyLook(false);
    QCOMPARE(light.size(), dark.size());
    // No ground of the light look is left in the dark one.
    for (int y = 5; y < dark.height(); y += 10)
        for (int x = 5; x < dark.width(); x += 10)
            if (dark.pixel(x, y) == light.pixel(x, y))
                QVERIFY2(qGray(dark.pixel(x, y)) < 128, qPrintable(u"%1 %2"_s.arg(x).arg(y)));
}

void tst_EnterprisesPage::doesNotWaitForTheLane()
{
    EnterprisesScene it;
    QVERIFY(it.settle(Everybody));
    QSignalSpy settled(&it.model(), &items::WindowModel::settled);
    for (int i = 0; i < 50; ++i)
        it.search().setText(QString::number(i)); // keys pressed one after the other are one question
    QTRY_VERIFY(!settled.isEmpty());
    QTest::qWait(300);
    QVERIFY2(settled.size() <= 2, qPrintable(QString::number(settled.size())));
}

YUMIAO_TEST(tst_EnterprisesPage)

} // namespace yumiao::tests

#include "tst_enterprises_page.moc"
