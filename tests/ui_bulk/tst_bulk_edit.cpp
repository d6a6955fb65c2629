// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/drafts.h"
#include "tests/support/test_registry.h"
#include "tests/support/ts_translator.h"
#include "tests/ui_bulk/bulk_scene.h"
#include "ui/forms/display.h"
#include "ui/forms/field_input.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSpinBox>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using staging::WishKind;
using ui::pages::BulkEditDialog;
using ui::pages::JudgedModel;
using ui::pages::Shown;
using ui::pages::WishRow;

/// The bulk edit of a list: what is prepared, what is kept, what is written.
class tst_BulkEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void byKeyboard();
    void fieldByAnyName_data();
    void fieldByAnyName();
    void notClosedWhileItWrites();
    void selectedOrAll();
    void severalFields();
    void wishesThatMeanNothing();
    void refusedOnesStayOut();
    void survivesARestart();
    void discarded();
    void anotherOneInItsPlace();
    void othersWroteMeanwhile();
    void conflictWritesNothing();
    void keptByAnotherProgram();
    void listIsEmpty();
    void speaksAnew();
};

namespace {

constexpr int MostWait = 10'000;

BulkEditDialog *opened(BulkScene &it)
{
    it.run("bulk.edit");
    return it.dialog<BulkEditDialog>();
}

int placeOf(const char *field)
{
    return records::description<records::Enterprise>().indexOf(QLatin1String(field));
}

/// As the officer does in the first row; waits for the preview.
bool wish(BulkEditDialog *dialog, staging::FieldWish wish, int row = 0)
{
    while (dialog->rows().size() <= row)
        dialog->addRow();
    WishRow *it = dialog->rows().at(row);
    it->setWish(wish);
    Q_EMIT it->edited();
    const bool taken = QTest::qWaitFor([&] { return dialog->edit().wishes.size() > static_cast<size_t>(row); });
    return taken && BulkScene::judged(dialog);
}

staging::FieldWish parkWish(const QString &text = u"新园"_s)
{
    return {placeOf("park"), WishKind::Set, {}, {}, 0, records::Value(text)};
}

bool closes(BulkEditDialog *dialog)
{
    const QPointer<BulkEditDialog> open(dialog);
    dialog->reject();
    return QTest::qWaitFor([&] { return !open; });
}

QByteArray kept(const BulkScene &it)
{
    const auto draft = store::findDraft(it.scene().session(), it.scene().workspace->author(), u"bulk/enterprise"_s);
    return draft && *draft ? (*draft)->content : QByteArray();
}

bool says(const QWidget &within, const QString &text)
{
    for (const auto *label : within.findChildren<QLabel *>())
        if (label->text().startsWith(text))
            return true;
    return false;
}

QPushButton *button(const QWidget &within, const QString &text)
{
    for (auto *it : within.findChildren<QPushButton *>())
        if (it->text() == text)
            return it;
    return nullptr;
}

} // namespace

void tst_BulkEdit::byKeyboard()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.select(0, 3);
    auto *dialog = opened(it);
    QVERIFY(dialog);
    const std::vector<RecordId> ids{it.idAt(0), it.idAt(1), it.idAt(2)};
    QCOMPARE(dialog->edit().ids, ids);
    QVERIFY(!dialog->applyButton().isEnabled());
    WishRow *row = dialog->rows().first();
    auto *fields = row->findChild<QComboBox *>();
    QVERIFY(becomesActive(*dialog));
    QVERIFY(fields->hasFocus() || fields->lineEdit()->hasFocus());
    QTest::keyClicks(fields->lineEdit(), u"nothing"_s);
    QTest::keyClick(fields->lineEdit(), Qt::Key_Return);
    QCOMPARE(row->field(), -1);
    QCOMPARE(fields->currentText(), QString()); // what names no field does not stay
    QTest::keyClicks(fields->lineEdit(), u"park"_s);
    QTest::keyClick(fields->lineEdit(), Qt::Key_Return);
    QCOMPARE(row->field(), placeOf("park"));
    QCOMPARE(fields->currentText(), u"Park"_s);
    fields->lineEdit()->setFocus();
    QTest::keyClick(fields->lineEdit(), Qt::Key_Tab);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY2(row->input()->isAncestorOf(dialog->focusWidget()),
        dialog->focusWidget()->metaObject()->className()); // field, what is to happen, value
    auto *line = row->input()->findChild<QLineEdit *>();
    QVERIFY(line);
    typeText(line, u"新园"_s);
    QVERIFY(BulkScene::judged(dialog));
    QCOMPARE(dialog->applyButton().text(), u"Change 3 enterprise(s)"_s);
    QAbstractItemModelTester tester(&dialog->preview().model());
    QTest::keyClick(&dialog->preview().table(), Qt::Key_Space); // not the first one
    QCOMPARE(dialog->applyButton().text(), u"Change 2 enterprise(s)"_s);
    const QString before = it.stored(ids[0]).park;
    const QPointer<BulkEditDialog> open(dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!open);
    QCOMPARE(it.stored(ids[0]).park, before);
    QCOMPARE(it.stored(ids[2]).park, u"新园"_s);
    QVERIFY(it.scene().said.last().contains(u"2 enterprise(s) changed"_s));
    QTRY_VERIFY(kept(it).isEmpty());
    QVERIFY(it.stripShows(false));
    it.scene().takeBack(); // one step
    QTRY_VERIFY(it.stored(ids[1]).park != u"新园"_s && it.stored(ids[2]).park != u"新园"_s);
}

void tst_BulkEdit::fieldByAnyName_data()
{
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("field");
    for (const bool chinese : {false, true}) {
        const auto add = [chinese](const char *field, const QString &typed) {
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(chinese ? u"zh"_s : u"en"_s, typed)))
                << chinese << typed << QString::fromLatin1(field);
        };
        add("park", u"Park"_s);
        add("park", u"yq"_s);
        add("park", u"所属园区"_s);
        add("park", u"SSYQ"_s);
        add("park", u"suoshuyuanqu"_s);
        add("registered_capital", u"registered cap"_s);
        add("registered_capital", u"zczb"_s);
        add("registered_capital", u"registered_capital"_s);
        add("", u"zzzz"_s);
    }
}

/// The box finds a field by its title in either language, by pinyin, by initials and by its word in filters.
void tst_BulkEdit::fieldByAnyName()
{
    QFETCH(bool, chinese);
    QFETCH(QString, typed);
    QFETCH(QString, field);
    TsTranslator translator;
    if (chinese)
        QCoreApplication::installTranslator(&translator);
    BulkScene it;
    QVERIFY(it.settled());
    auto *dialog = opened(it);
    QVERIFY(becomesActive(*dialog));
    WishRow *row = dialog->rows().first();
    auto *fields = row->findChild<QComboBox *>();
    fields->lineEdit()->clear();
    typeText(fields->lineEdit(), typed);
    const int shown = fields->completer()->completionCount();
    QTest::keyClick(fields->lineEdit(), Qt::Key_Return);
    QCOMPARE(row->field(), field.isEmpty() ? -1 : placeOf(field.toLatin1().constData()));
    QCOMPARE(shown > 0, !field.isEmpty());
    QCOMPARE(fields->currentText(),
        field.isEmpty() ? QString()
                        : ui::forms::display().title(
                            records::description<records::Enterprise>().fields[static_cast<size_t>(row->field())]));
}

/// The writing is stopped or waited for: closed meanwhile, nobody would hear what became of it.
void tst_BulkEdit::notClosedWhileItWrites()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.select(0, 3);
    auto *dialog = opened(it);
    QVERIFY(wish(dialog, {placeOf("park"), WishKind::Set, {}, {}, 0, records::Value(u"新园"_s)}));
    const QPointer<BulkEditDialog> open(dialog);
    dialog->apply();
    dialog->reject();
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(!open);
    QCOMPARE(it.stored(it.idAt(1)).park, u"新园"_s);
    QTRY_VERIFY(kept(it).isEmpty());

    dialog = opened(it);
    QVERIFY(wish(dialog, {placeOf("park"), WishKind::Set, {}, {}, 0, records::Value(u"他园"_s)}));
    const QPointer<BulkEditDialog> second(dialog);
    dialog->apply();
    Q_EMIT dialog->preview().stopAsked();
    QVERIFY(QTest::qWaitFor([&] { return !second || !dialog->preview().isBusy(); }, MostWait));
    if (!second || !second->isVisible()) { // the lane was quicker: it is written, and said so by closing
        QCOMPARE(it.stored(it.idAt(1)).park, u"他园"_s);
        return;
    }
    QCOMPARE(it.stored(it.idAt(1)).park, u"新园"_s);
    QVERIFY(dialog->applyButton().isEnabled()); // and can be applied now
}

void tst_BulkEdit::selectedOrAll()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.select(0, 4);
    auto *dialog = opened(it);
    QVERIFY(wish(dialog, parkWish()));
    QCOMPARE(dialog->preview().model().cells().size(), size_t{4});
    for (auto *segment : dialog->findChildren<QAbstractButton *>())
        if (segment->text() == u"All that are listed: 300 enterprise(s)"_s)
            segment->click();
    QTRY_COMPARE(dialog->preview().model().cells().size(), size_t{300});
    QVERIFY(dialog->edit().isWholeList);
    QVERIFY(closes(dialog));
    it.page->table().selectionModel()->clear();
    it.scene().prompt.answer = true; // the one before may go
    QVERIFY(it.stripShows(true));
    dialog = opened(it);
    QCOMPARE(dialog->edit().ids.size(), size_t{300}); // nothing is selected: all of them
}

void tst_BulkEdit::severalFields()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.select(0, 2);
    const auto before = it.stored(it.idAt(1));
    QVERIFY(before.established.isValid());
    auto *dialog = opened(it);
    QVERIFY(wish(dialog, parkWish()));
    QVERIFY(wish(dialog, {placeOf("name"), WishKind::Replace, u"有限"_s, u"无限"_s}, 1));
    QVERIFY(wish(dialog, {placeOf("established"), WishKind::AddDays, {}, {}, -10}, 2));
    QVERIFY(wish(dialog, {placeOf("contact_phone"), WishKind::Clear}, 3));
    QTRY_VERIFY(!dialog->preview().isBusy() && dialog->preview().model().cells().size() == 8);
    auto *fields = dialog->rows().last()->findChild<QComboBox *>();
    QCOMPARE(fields->findData(placeOf("park")), -1); // another row has it
    const QPointer<BulkEditDialog> open(dialog);
    const RecordId id = it.idAt(1);
    dialog->apply();
    QTRY_VERIFY(!open);
    const auto after = it.stored(id);
    QCOMPARE(after.park, u"新园"_s);
    QCOMPARE(after.name, QString(before.name).replace(u"有限"_s, u"无限"_s));
    QCOMPARE(after.established, before.established.addDays(-10));
    QVERIFY(after.contactPhone.isEmpty());
}

void tst_BulkEdit::wishesThatMeanNothing()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.select(0, 2);
    auto *dialog = opened(it);
    WishRow *row = dialog->rows().first();
    row->setWish({placeOf("park"), WishKind::Replace});
    Q_EMIT row->edited();
    QTest::qWait(400);
    QVERIFY(dialog->edit().wishes.empty());
    QVERIFY(!dialog->applyButton().isEnabled());
    QVERIFY(says(*dialog, u"Say which text is to be replaced"_s));
    row->setWish({placeOf("employees"), WishKind::Set});
    auto *line = row->input()->findChild<QLineEdit *>();
    typeText(line, u"many"_s);
    QTest::qWait(400);
    QVERIFY(dialog->edit().wishes.empty()); // what was typed stays, and says why it means nothing
    QCOMPARE(line->text(), u"many"_s);
    QVERIFY(kept(it).isEmpty());
}

void tst_BulkEdit::refusedOnesStayOut()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.select(0, 3);
    const QString code = it.stored(it.idAt(200)).creditCode.text();
    auto *dialog = opened(it);
    QVERIFY(wish(dialog, {placeOf("credit_code"), WishKind::Set, {}, {}, 0, records::Value(code)}));
    QCOMPARE(dialog->preview().model().countOf(Shown::Refused), 3); // one code cannot be that of three
    QVERIFY(!dialog->applyButton().isEnabled());
    QCOMPARE(dialog->preview().model().index(0, JudgedModel::StateColumn).data().toString(),
        u"%1 is already in the workspace"_s.arg(code));
}

void tst_BulkEdit::survivesARestart()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.select(0, 5);
    auto *dialog = opened(it);
    QVERIFY(wish(dialog, parkWish()));
    dialog->preview().table().setFocus();
    QTest::keyClick(&dialog->preview().table(), Qt::Key_Space);
    QCOMPARE(dialog->edit().leftOut.size(), 1);
    const staging::StagedEdit prepared = dialog->edit();
    // Not closed and not asked: everything is on the disk while the dialog stands open, as after a loss of power.
    QTRY_VERIFY_WITH_TIMEOUT(!kept(it).isEmpty() && *staging::stagedFrom(kept(it)) == prepared, MostWait);
    it.restart();
    QVERIFY(it.settled());
    QVERIFY(it.stripShows(true));
    QVERIFY(it.strip().findChild<QLabel *>()->text().startsWith(u"Unfinished bulk edit of 5 enterprise(s)"_s));
    button(it.strip(), u"Continue"_s)->click();
    dialog = it.dialog<BulkEditDialog>();
    QVERIFY(BulkScene::judged(dialog));
    QVERIFY(dialog->edit() == prepared);
    QCOMPARE(dialog->applyButton().text(), u"Change 4 enterprise(s)"_s);
    QCOMPARE(dialog->rows().first()->field(), placeOf("park"));
    QVERIFY(!it.strip().isVisible()); // the dialog says it
    const QPointer<BulkEditDialog> open(dialog);
    dialog->apply();
    QTRY_VERIFY(!open);
    QCOMPARE(it.stored(prepared.ids[4]).park, u"新园"_s);
    QTRY_VERIFY(kept(it).isEmpty());
    it.restart();
    QVERIFY(it.settled());
    QVERIFY(!it.strip().isVisible());
}

void tst_BulkEdit::discarded()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.select(0, 2);
    auto *dialog = opened(it);
    QVERIFY(wish(dialog, parkWish()));
    QVERIFY(closes(dialog));
    QVERIFY(it.stripShows(true));
    QTRY_VERIFY(!kept(it).isEmpty());
    button(it.strip(), u"Discard"_s)->click();
    QVERIFY(it.stripShows(false));
    QTRY_VERIFY(kept(it).isEmpty());
    it.scene().takeBack();
    QVERIFY(it.stripShows(true));
    QCOMPARE(staging::stagedFrom(kept(it))->wishes, (std::vector{parkWish()}));
    button(it.strip(), u"Continue"_s)->click();
    dialog = it.dialog<BulkEditDialog>();
    QVERIFY(BulkScene::judged(dialog));
    const QPointer<BulkEditDialog> open(dialog);
    button(*dialog, u"Discard"_s)->click();
    QTRY_VERIFY(!open);
    QTRY_VERIFY(kept(it).isEmpty());
    QVERIFY(it.stripShows(false));
}

void tst_BulkEdit::anotherOneInItsPlace()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.select(0, 2);
    auto *dialog = opened(it);
    QVERIFY(wish(dialog, parkWish()));
    QVERIFY(closes(dialog));
    QVERIFY(it.stripShows(true));
    it.scene().prompt.answer = false;
    it.run("bulk.edit");
    QVERIFY(!it.dialog<BulkEditDialog>());
    QCOMPARE(it.scene().prompt.asked.last(), u"Discard the unfinished bulk edit of 2 enterprise(s)?"_s);
    QTRY_VERIFY(!kept(it).isEmpty()); // the strip stands before the disk has it
}

void tst_BulkEdit::othersWroteMeanwhile()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.select(0, 3);
    const RecordId id = it.idAt(0);
    auto *dialog = opened(it);
    QVERIFY(wish(dialog, parkWish()));
    QVERIFY(closes(dialog));
    QVERIFY(it.stripShows(true));
    const QString park = it.stored(id).park;
    QVERIFY(it.writeMeanwhile(BulkScene::change(id, "park", records::textValue(park), records::Value(u"别园"_s))));
    button(it.strip(), u"Continue"_s)->click();
    dialog = it.dialog<BulkEditDialog>();
    QVERIFY(BulkScene::judged(dialog));
    QCOMPARE(dialog->preview().model().countOf(Shown::ChangedSince), 1);
    QCOMPARE(dialog->preview().model().shown(), Shown::ChangedSince); // it wants a look
    QCOMPARE(dialog->applyButton().text(), u"Change 2 enterprise(s)"_s);
    QCOMPARE(dialog->preview().model().index(0, JudgedModel::OldColumn).data().toString(), u"别园"_s);
    QVERIFY(dialog->preview()
                .model()
                .index(0, JudgedModel::StateColumn)
                .data()
                .toString()
                .contains(park.isEmpty() ? u"Not filled in"_s : park));
    QTest::keyClick(&dialog->preview().table(), Qt::Key_Space);
    QCOMPARE(dialog->applyButton().text(), u"Change 3 enterprise(s)"_s);
    const QPointer<BulkEditDialog> open(dialog);
    dialog->apply();
    QTRY_VERIFY(!open);
    QCOMPARE(it.stored(id).park, u"新园"_s);
}

/// Somebody writes between the preview and the commit: nothing is written, and it is said.
void tst_BulkEdit::conflictWritesNothing()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.select(0, 3);
    const RecordId id = it.idAt(0);
    const RecordId other = it.idAt(1);
    const QString park = it.stored(id).park;
    const QString otherPark = it.stored(other).park;
    auto *dialog = opened(it);
    QVERIFY(wish(dialog, parkWish()));
    changes::ChangeSet set;
    set.author = u"另一人"_s;
    set.action = u"edit"_s;
    set.changes = {BulkScene::change(id, "park", records::textValue(park), records::Value(u"别园"_s))};
    it.scene().workspace->write(it.page.get(), set, store::OnConflict::Refuse, {}); // stands before it in the lane
    dialog->apply();
    QTRY_COMPARE(dialog->preview().model().countOf(Shown::ChangedSince), 1);
    QVERIFY(dialog->isVisible());
    QCOMPARE(it.stored(id).park, u"别园"_s);
    QCOMPARE(it.stored(other).park, otherPark);
    QTRY_VERIFY(says(*dialog, u"Nothing was written"_s));
    QVERIFY(!kept(it).isEmpty());
}

void tst_BulkEdit::keptByAnotherProgram()
{
    BulkScene it;
    QVERIFY(it.settled());
    bool done = false;
    it.scene().workspace->keepDraft(
        it.page.get(), u"bulk/enterprise"_s, "no staged edit", [&done](const Done &) { done = true; });
    QTRY_VERIFY(done);
    it.restart();
    QVERIFY(it.settled());
    QVERIFY(it.stripShows(true));
    QVERIFY(it.strip().findChild<QLabel *>()->text().contains(u"cannot be read"_s));
    QVERIFY(!button(it.strip(), u"Continue"_s)->isVisible());
    button(it.strip(), u"Discard"_s)->click();
    QVERIFY(it.stripShows(false));
}

void tst_BulkEdit::listIsEmpty()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.page->open({u"企业"_s, {}, u"name = \"没有这一户\""_s});
    QTRY_COMPARE(it.model().rowCount(), 0);
    QCOMPARE(it.whyNot("bulk.edit"), u"The list is empty"_s);
    it.run("bulk.edit");
    QVERIFY(!it.dialog<BulkEditDialog>());
}

void tst_BulkEdit::speaksAnew()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.select(0, 2);
    auto *dialog = opened(it);
    QVERIFY(wish(dialog, parkWish()));
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_VERIFY(dialog->windowTitle().startsWith(u'«'));
    QTRY_VERIFY(dialog->applyButton().text().startsWith(u'«'));
    QCoreApplication::removeTranslator(&marks);
    QTRY_VERIFY(!dialog->windowTitle().startsWith(u'«'));
    QCOMPARE(dialog->edit().wishes.size(), size_t{1}); // the wish is the same
}

YUMIAO_TEST(tst_BulkEdit)

} // namespace yumiao::tests

#include "tst_bulk_edit.moc"
