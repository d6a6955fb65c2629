// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/pack_writer.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/pages/rulebook/document_history_dialog.h"
#include "ui/pages/rulebook/document_model.h"
#include "ui/pages/rulebook/draft_check.h"
#include "ui/pages/rulebook/new_condition_dialog.h"
#include "ui/pages/rulebook/new_document_dialog.h"
#include "ui/pages/rulebook/pack_editor.h"
#include "ui/pages/rulebook/rule_form.h"
#include "ui/pages/rulebook/rule_tree_model.h"
#include "ui/pages/rulebook/rulebook_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RuleDocument;
using ui::pages::DocumentModel;
using ui::pages::PackEditor;
using ui::pages::RulebookDialog;
using ui::pages::RuleTreeModel;

/// The window of the rule documents over an empty base.
struct RulebookScene : PageScene {
    RulebookScene()
        : PageScene(Holding::Nothing)
        , dialog(needs(), nullptr)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }
    [[nodiscard]] bool ready()
    {
        return QTest::qWaitFor([this] { return dialog.documents().rowCount() > 0; });
    }
    [[nodiscard]] std::vector<RuleDocument> kept() const { return *store::loadAll<RuleDocument>(session()); }
    /// The editor of a copy of a carried document.
    [[nodiscard]] PackEditor *copied(const QString &code)
    {
        dialog.choose(dialog.documents().rowOf(code, false));
        dialog.copyCurrent();
        auto *asked = dialog.findChild<ui::pages::NewDocumentDialog *>();
        if (!asked || !asked->canAccept())
            return nullptr;
        asked->accept();
        PackEditor *editor = dialog.editor();
        return editor && checked(*editor) ? editor : nullptr;
    }
    static bool checked(PackEditor &editor)
    {
        return QTest::qWaitFor([&editor] { return editor.found().has_value(); });
    }
    /// Types into a value of the current line, as keys do.
    static void type(PackEditor &editor, const QString &key, const QString &text)
    {
        QWidget *input = editor.form().input(key);
        QVERIFY2(input, qPrintable(key));
        auto *line = qobject_cast<QLineEdit *>(input);
        if (!line)
            line = input->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY2(line, qPrintable(key));
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    RulebookDialog dialog;
};

QString pathOfCode(const QJsonValue &value, const QString &code, const QString &path)
{
    if (value.isArray()) {
        for (qsizetype i = 0; i < value.toArray().size(); ++i)
            if (const QString found = pathOfCode(value.toArray().at(i), code, u"%1[%2]"_s.arg(path).arg(i));
                !found.isEmpty())
                return found;
        return {};
    }
    const QJsonObject object = value.toObject();
    if (object.value(u"code"_s).toString() == code && path != u"pack"_s)
        return path;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const QString found = pathOfCode(it.value(), code, path + u'.' + it.key()); !found.isEmpty())
            return found;
    return {};
}

QString reasonIn(const PackEditor &editor)
{
    return editor.found() && editor.found()->fault ? editor.found()->fault->detail.value(u"rule_reason"_s).toString()
                                                   : QString();
}

} // namespace

class tst_Rulebook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }

    void listsTheDocuments();
    void copiedEditedSavedUndone();
    void faultsStandAtTheirLine_data();
    void faultsStandAtTheirLine();
    void bandsAndPoints();
    void conditionsComeAndGo();
    void everyNewConditionCanBeJudgedBy();
    void theTextSide();
    void differingExamplesAreAskedAbout();
    void blankDocument();
    void retiredAndHistory();
    void filesOutAndIn();
    void changedMeanwhile();
    void closingAsksFirst();
    void damagedIsSaidAndPutRight();
};

void tst_Rulebook::listsTheDocuments()
{
    RulebookScene scene;
    const QAbstractItemModelTester documents(
        &scene.dialog.documents(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester rules(&scene.dialog.rules(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(scene.ready());
    QCOMPARE(scene.dialog.documents().rowCount(), 8);
    const int row = scene.dialog.documents().rowOf(u"miit-2022-63"_s, false);
    const auto text = [&](int column) { return scene.dialog.documents().index(row, column).data().toString(); };
    QVERIFY(text(DocumentModel::NumberColumn).contains(u"63号"_s));
    QVERIFY(text(DocumentModel::ForceColumn).contains(u"2022-08-01"_s));
    for (int i = 0; i < 8; ++i) {
        scene.dialog.choose(i);
        QVERIFY(scene.dialog.rules().rowCount() == 1);
        QVERIFY(scene.dialog.rules().rowCount(scene.dialog.rules().index(0, 0)) > 0);
    }
    scene.dialog.choose(row);
    const auto line = scene.dialog.rules().indexOf(u"pack.tiers[0].criteria[3].members[0].table.rows[1].cases[1]"_s);
    QCOMPARE(line.data().toString(), u"At least (≥) 3%"_s);
}

void tst_Rulebook::copiedEditedSavedUndone()
{
    RulebookScene scene;
    QVERIFY(scene.ready());
    PackEditor *editor = scene.copied(u"most-2017-115"_s);
    QVERIFY(editor);
    const QAbstractItemModelTester tester(&editor->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!editor->found()->fault && editor->found()->changes.empty());
    RulebookScene::type(*editor, u"document_number"_s, u"资雁经科〔2026〕1号<b>"_s);
    QVERIFY(RulebookScene::checked(*editor));
    QCOMPARE(editor->found()->changes.size(), size_t{1});
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(scene.kept().size(), size_t{1});
    QCOMPARE(scene.kept().front().code, u"most-2017-115"_s);
    QCOMPARE(scene.kept().front().basedOn, u"most-2017-115"_s);
    QVERIFY(scene.kept().front().content.contains(u"资雁经科〔2026〕1号<b>"_s));
    QTRY_VERIFY(!scene.dialog.editor() || !scene.dialog.editor()->isVisible());
    QTRY_COMPARE(scene.dialog.documents().rowCount(), 9);
    const int own = scene.dialog.documents().rowOf(u"most-2017-115"_s, true);
    QTRY_COMPARE(scene.dialog.table().currentIndex().row(), own);
    QCOMPARE(scene.said.size(), 1);
    scene.takeBack();
    QTRY_COMPARE(scene.dialog.documents().rowCount(), 8);
    QVERIFY(scene.kept().empty());
}

void tst_Rulebook::faultsStandAtTheirLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no unit") << u"ip"_s << u"most"_s << u"x"_s << u"number"_s;
    QTest::newRow("too few points") << u"rd_share"_s << u"most"_s << u"3"_s << u"points"_s;
    QTest::newRow("no title") << u"sme"_s << u"code"_s << QString() << u"text"_s;
    QTest::newRow("code twice") << u"sme"_s << u"code"_s << u"registered"_s << u"twice"_s;
}

void tst_Rulebook::faultsStandAtTheirLine()
{
    QFETCH(QString, path);
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    RulebookScene scene;
    QVERIFY(scene.ready());
    PackEditor *editor = scene.copied(u"miit-2022-63"_s);
    QVERIFY(editor);
    const QString line = pathOfCode(editor->draft().object(), path, u"pack"_s);
    editor->goTo(line);
    QCOMPARE(editor->form().path(), line);
    RulebookScene::type(*editor, key, typed);
    QVERIFY(RulebookScene::checked(*editor));
    QCOMPARE(reasonIn(*editor), reason);
    const QModelIndex marked = editor->model().indexOf(editor->found()->fault->detail.value(u"path"_s).toString());
    QVERIFY(!marked.data(RuleTreeModel::FaultRole).toString().isEmpty());
    editor->save(); // refused: nothing is written
    QTest::qWait(50);
    QVERIFY(scene.kept().empty());
    QVERIFY(scene.dialog.editor());
    editor->tree().setFocus();
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    while (editor->draft().canUndo())
        editor->undo();
    QVERIFY(RulebookScene::checked(*editor));
    QVERIFY(!editor->found()->fault && editor->found()->changes.empty());
}

void tst_Rulebook::bandsAndPoints()
{
    RulebookScene scene;
    QVERIFY(scene.ready());
    PackEditor *editor = scene.copied(u"miit-2022-63"_s);
    QVERIFY(editor);
    const QString row = pathOfCode(editor->draft().object(), u"rd_share"_s, u"pack"_s);
    editor->goTo(row + u".cases[1]"_s);
    RulebookScene::type(*editor, u"at_least"_s, u"4%"_s);
    RulebookScene::type(*editor, u"points"_s, u"16"_s);
    QVERIFY(RulebookScene::checked(*editor));
    QCOMPARE(reasonIn(*editor), QString());
    QCOMPARE(editor->found()->changes.size(), size_t{2});
    QCOMPARE(editor->draft().at(row + u".cases[1].points"_s).toInt(), 16);
    // Another sign takes the number along.
    auto *sign = editor->form().input(u"at_least"_s)->findChild<QComboBox *>();
    sign->setCurrentIndex(1);
    QCOMPARE(editor->draft().at(row + u".cases[1].above"_s).toString(), u"4%"_s);
    QVERIFY(editor->draft().at(row + u".cases[1].at_least"_s).isUndefined());
    // A band better than the one above it could never be reached.
    RulebookScene::type(*editor, u"at_least"_s, u"6%"_s);
    QVERIFY(RulebookScene::checked(*editor));
    QCOMPARE(reasonIn(*editor), u"order"_s);
    // The class minimum.
    const QString classes = row.left(row.lastIndexOf(u".rows"_s)) + u".classes[0]"_s;
    editor->goTo(classes);
    RulebookScene::type(*editor, u"at_least"_s, u"999"_s);
    QVERIFY(RulebookScene::checked(*editor));
    QVERIFY(!reasonIn(*editor).isEmpty());
}

void tst_Rulebook::conditionsComeAndGo()
{
    RulebookScene scene;
    QVERIFY(scene.ready());
    PackEditor *editor = scene.copied(u"miit-2023-138"_s);
    QVERIFY(editor);
    const QAbstractItemModelTester tester(&editor->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString criteria = u"pack.tiers[0].criteria"_s;
    const auto count = [&] { return editor->draft().at(criteria).toArray().size(); };
    const qsizetype before = count();
    editor->goTo(criteria + u"[0]"_s);
    editor->addConditionAs({{u"code"_s, u"own"_s}, {u"title"_s, u"区级要求"_s}, {u"clause"_s, u"—"_s},
        {u"confidence"_s, u"to_confirm"_s}, {u"kind"_s, u"flag"_s}, {u"fact"_s, u"quality_system"_s}});
    QCOMPARE(count(), before + 1);
    QCOMPARE(editor->form().path(), criteria + u"[1]"_s);
    QVERIFY(becomesActive(*editor));
    editor->tree().setFocus();
    QTest::keyClick(editor, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(editor->draft().at(criteria + u"[0].code"_s).toString(), u"own"_s);
    QCOMPARE(editor->form().path(), criteria + u"[0]"_s);
    QTest::keyClick(editor, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(editor->draft().at(criteria + u"[1].code"_s).toString(), u"own_2"_s);
    QVERIFY(RulebookScene::checked(*editor));
    QCOMPARE(reasonIn(*editor), QString());
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClick(editor, Qt::Key_Delete);
    QCOMPARE(count(), before);
    editor->undo();
    QCOMPARE(count(), before + 1);
    editor->redo();
    QCOMPARE(count(), before);
    // Below a group it becomes the last of its members.
    const QString group = criteria + u"[2]"_s;
    const qsizetype members = editor->draft().at(group + u".members"_s).toArray().size();
    editor->goTo(group);
    editor->addConditionAs({{u"code"_s, u"way"_s}, {u"title"_s, u"另一途径"_s}, {u"kind"_s, u"open"_s}});
    QCOMPARE(editor->form().path(), u"%1.members[%2]"_s.arg(group).arg(members));
    editor->undo();
    // The last one stays: a tier without conditions would be met by everybody.
    for (int i = 0; i < 30; ++i) {
        editor->goTo(criteria + u"[0]"_s);
        editor->removeCurrent();
    }
    QCOMPARE(count(), 1);
}

/// Whatever kind is chosen, what the small window makes can be judged by at once.
void tst_Rulebook::everyNewConditionCanBeJudgedBy()
{
    RulebookScene scene;
    QVERIFY(scene.ready());
    PackEditor *editor = scene.copied(u"sichuan-2021-143"_s);
    QVERIFY(editor);
    ui::pages::NewConditionDialog dialog(editor->draft(), *eligibility::factCatalogue(), nullptr);
    int kinds = 0;
    for (int kind = 0; kind < dialog.kindBox().count(); ++kind) {
        dialog.kindBox().setCurrentIndex(kind);
        dialog.titleEdit().setText(u"新条件"_s);
        for (int fact = 0; fact < qMax(1, dialog.factBox().count()); ++fact) {
            dialog.factBox().setCurrentIndex(fact);
            eligibility::PackDraft draft = editor->draft();
            draft.insert(u"pack.tiers[0].criteria"_s, 0, dialog.condition());
            const auto found = ui::pages::checkedDraft(eligibility::packText(draft.object()), editor->draft().object());
            QVERIFY2(!found.fault,
                qPrintable(u"%1 %2: %3"_s.arg(dialog.kindBox().currentText(), dialog.factBox().currentText(),
                    found.fault ? found.fault->detail.value(u"path"_s).toString() : QString())));
            ++kinds;
        }
    }
    QVERIFY(kinds > 60);
}

void tst_Rulebook::theTextSide()
{
    RulebookScene scene;
    QVERIFY(scene.ready());
    PackEditor *editor = scene.copied(u"scale-lines"_s);
    QVERIFY(editor);
    editor->sides().setCurrentIndex(1);
    QVERIFY(editor->text().toPlainText().startsWith(u"{\n  \"format\""_s));
    QString text = editor->text().toPlainText();
    editor->text().setPlainText(text.left(text.size() / 2)); // truncated
    QVERIFY(RulebookScene::checked(*editor));
    QCOMPARE(reasonIn(*editor), u"json"_s);
    editor->sides().setCurrentIndex(0);
    QCOMPARE(editor->sides().currentIndex(), 1); // there are no lines to show
    editor->text().setPlainText(QString(text).replace(u"\"in_business\""_s, u"\"no_such\""_s));
    QVERIFY(RulebookScene::checked(*editor));
    QCOMPARE(reasonIn(*editor), u"fact"_s);
    QVERIFY(!editor->text().extraSelections().isEmpty());
    editor->text().setPlainText(text.replace(u"\"统计部门\""_s, u"\"区统计局<i>\""_s));
    QVERIFY(RulebookScene::checked(*editor));
    QCOMPARE(reasonIn(*editor), QString());
    editor->sides().setCurrentIndex(0);
    QCOMPARE(editor->sides().currentIndex(), 0);
    QCOMPARE(editor->draft().at(u"pack.issuer"_s).toString(), u"区统计局<i>"_s);
    editor->save();
    QTRY_COMPARE(scene.kept().size(), size_t{1});
}

void tst_Rulebook::differingExamplesAreAskedAbout()
{
    RulebookScene scene;
    QVERIFY(scene.ready());
    PackEditor *editor = scene.copied(u"sichuan-listing-reserve"_s);
    QVERIFY(editor);
    QString first = u"pack.tiers[0].in_force[0]"_s;
    editor->goTo(first);
    RulebookScene::type(*editor, u"from"_s, u"2040-01-01"_s); // every example lies before it now
    QVERIFY(RulebookScene::checked(*editor));
    QCOMPARE(reasonIn(*editor), QString());
    QVERIFY(!editor->found()->differing.empty());
    scene.prompt.answer = false;
    editor->save();
    QTest::qWait(50);
    QCOMPARE(scene.prompt.asked.size(), 1);
    QVERIFY(scene.kept().empty());
    scene.prompt.answer = true;
    editor->save();
    QTRY_COMPARE(scene.kept().size(), size_t{1});
}

void tst_Rulebook::blankDocument()
{
    RulebookScene scene;
    QVERIFY(scene.ready());
    scene.dialog.makeNew();
    auto *asked = scene.dialog.findChild<ui::pages::NewDocumentDialog *>();
    QVERIFY(asked && !asked->canAccept());
    asked->titleEdit().setText(u"区级培育办法"_s);
    asked->codeEdit().setText(u"yanjiang-2026"_s);
    QVERIFY(asked->canAccept());
    asked->accept();
    PackEditor *editor = scene.dialog.editor();
    QVERIFY(editor && RulebookScene::checked(*editor));
    QCOMPARE(reasonIn(*editor), QString());
    editor->save();
    QTRY_COMPARE(scene.kept().size(), size_t{1});
    QCOMPARE(scene.kept().front().code, u"yanjiang-2026"_s);
    QVERIFY(scene.kept().front().basedOn.isEmpty());
}

void tst_Rulebook::retiredAndHistory()
{
    RulebookScene scene;
    QVERIFY(scene.ready());
    PackEditor *editor = scene.copied(u"scale-lines"_s);
    QVERIFY(editor);
    editor->save();
    QTRY_COMPARE(scene.kept().size(), size_t{1});
    QTRY_COMPARE(scene.dialog.documents().rowCount(), 9);
    scene.dialog.choose(scene.dialog.documents().rowOf(u"scale-lines"_s, true));
    scene.dialog.turnState();
    QTRY_COMPARE(scene.kept().front().state, records::DocumentState::Retired);
    QTRY_COMPARE(scene.dialog.documents().documentAt(scene.dialog.documents().rowOf(u"scale-lines"_s, true))->standing,
        cultivation::DocumentStanding::Retired);
    scene.dialog.choose(scene.dialog.documents().rowOf(u"scale-lines"_s, true));
    scene.dialog.turnState();
    QTRY_COMPARE(scene.kept().front().state, records::DocumentState::InUse);
    scene.dialog.showHistory();
    auto *history = scene.dialog.findChild<ui::pages::DocumentHistoryDialog *>();
    QVERIFY(history);
    QTRY_COMPARE(history->list().topLevelItemCount(), 3);
    QCOMPARE(history->list().topLevelItem(2)->child(0)->text(0), u"First kept"_s);
}

void tst_Rulebook::filesOutAndIn()
{
    RulebookScene scene;
    QVERIFY(scene.ready());
    scene.prompt.file = scene.inFolder(u"p.json"_s);
    scene.dialog.choose(scene.dialog.documents().rowOf(u"scale-lines"_s, false));
    scene.dialog.exportCurrent();
    QTRY_VERIFY(QFile::exists(*scene.prompt.file));
    QTRY_COMPARE(scene.said.size(), 1);
    // What comes is looked at before it is kept.
    scene.dialog.importFile();
    QTRY_VERIFY(scene.dialog.editor());
    QVERIFY(scene.kept().empty());
    QVERIFY(RulebookScene::checked(*scene.dialog.editor()));
    scene.dialog.editor()->save();
    QTRY_COMPARE(scene.kept().size(), size_t{1});
    QTRY_COMPARE(scene.dialog.documents().rowCount(), 9);
    QCOMPARE(scene.kept().front().basedOn, u"scale-lines"_s);
    QTRY_VERIFY(!scene.dialog.editor());
    // The office has one of this code now: what the file changes is told.
    QFile file(*scene.prompt.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray changed = file.readAll().replace("\"issuer\": \"统计部门\"", "\"issuer\": \"区统计局\"");
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(changed);
    file.close();
    scene.dialog.importFile();
    QTRY_VERIFY(scene.dialog.editor());
    QVERIFY(RulebookScene::checked(*scene.dialog.editor()));
    QCOMPARE(scene.dialog.editor()->found()->changes.size(), size_t{1});
    scene.dialog.editor()->reject(); // asked, and answered with yes
    QTRY_VERIFY(!scene.dialog.editor());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1'048'576, '{'));
    file.close();
    scene.said.clear();
    scene.dialog.importFile();
    QTRY_COMPARE(scene.said.size(), 1);
    QCOMPARE(scene.kept().size(), size_t{1});
    scene.prompt.file = scene.inFolder(u"none.json"_s);
    scene.dialog.importFile();
    QTRY_COMPARE(scene.said.size(), 2);
}

/// Somebody else saves the same document while it is being edited: nothing of theirs is lost.
void tst_Rulebook::changedMeanwhile()
{
    RulebookScene scene;
    QVERIFY(scene.ready());
    PackEditor *editor = scene.copied(u"scale-lines"_s);
    QVERIFY(editor);
    editor->save();
    QTRY_COMPARE(scene.dialog.documents().rowCount(), 9);
    scene.dialog.choose(scene.dialog.documents().rowOf(u"scale-lines"_s, true));
    QTRY_VERIFY(!scene.dialog.editor());
    scene.dialog.editCurrent();
    editor = scene.dialog.editor();
    QVERIFY(editor && RulebookScene::checked(*editor));
    RulebookScene::type(*editor, u"issuer"_s, u"甲"_s);
    const RuleDocument stands = scene.kept().front();
    QJsonObject other = editor->draft().object();
    other.insert(u"issuer"_s, u"乙"_s);
    const auto change = cultivation::keepingChange({eligibility::packText(other), {}, {}, false}, stands);
    QVERIFY2(change, qPrintable(wordsOf(change)));
    bool written = false;
    scene.workspace->write(scene.workspace.get(), setOf({*change}), store::OnConflict::Refuse,
        [&](const Result<store::Receipt> &receipt) { written = receipt.has_value(); });
    QTRY_VERIFY(written);
    const auto said = scene.said.size();
    QVERIFY(RulebookScene::checked(*editor));
    editor->save();
    QTRY_COMPARE(scene.said.size(), said + 1);
    QVERIFY(scene.kept().front().content.contains(u"乙"_s));
    QVERIFY(editor->isVisible()); // what was typed is still there
}

void tst_Rulebook::closingAsksFirst()
{
    RulebookScene scene;
    QVERIFY(scene.ready());
    PackEditor *editor = scene.copied(u"scale-lines"_s);
    QVERIFY(editor);
    RulebookScene::type(*editor, u"issuer"_s, u"甲"_s);
    scene.prompt.answer = false;
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(editor->isVisible());
    QCOMPARE(scene.prompt.asked.size(), 1);
    scene.prompt.answer = true;
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!scene.dialog.editor() || !scene.dialog.editor()->isVisible());
    QVERIFY(scene.kept().empty());
}

/// What is kept is no JSON any more: it is said, and put right as text.
void tst_Rulebook::damagedIsSaidAndPutRight()
{
    RulebookScene scene;
    QVERIFY(scene.ready());
    PackEditor *editor = scene.copied(u"scale-lines"_s);
    QVERIFY(editor);
    editor->save();
    QTRY_COMPARE(scene.dialog.documents().rowCount(), 9);
    const QString whole = scene.kept().front().content;
    {
        const auto session = store::Session::open(scene.workspace->path(), store::Session::Access::Write);
        QVERIFY2(session, qPrintable(wordsOf(session)));
        const store::WritePermit permit(**session, store::WritePermit::For::Rows);
        QVERIFY((*session)->run(u"UPDATE rule_document SET content = '{broken'"_s));
    }
    RulebookDialog again(scene.needs(), nullptr);
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    again.show();
    QTRY_COMPARE(again.documents().rowCount(), 9);
    const int row = again.documents().rowOf(u"scale-lines"_s, true);
    QCOMPARE(again.documents().documentAt(row)->standing, cultivation::DocumentStanding::Damaged);
    again.choose(row);
    QCOMPARE(again.rules().rowCount(), 0);
    again.editCurrent();
    editor = again.editor();
    QVERIFY(editor);
    QCOMPARE(editor->text().toPlainText(), u"{broken"_s);
    QVERIFY(RulebookScene::checked(*editor));
    QCOMPARE(reasonIn(*editor), u"json"_s);
    editor->text().setPlainText(whole);
    QVERIFY(RulebookScene::checked(*editor));
    editor->save();
    QTRY_COMPARE(again.documents().documentAt(again.documents().rowOf(u"scale-lines"_s, true))->standing,
        cultivation::DocumentStanding::Office);
    QCOMPARE(scene.kept().front().content, whole);
}

YUMIAO_TEST(tst_Rulebook)

} // namespace yumiao::tests

#include "tst_rulebook.moc"
