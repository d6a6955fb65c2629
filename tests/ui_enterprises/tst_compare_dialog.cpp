// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_enterprises/enterprises_scene.h"
#include "ui/pages/doubles/merge_dialog.h"
#include "ui/pages/doubles/merge_model.h"
#include "ui/pages/enterprises/compare_dialog.h"
#include "ui/pages/enterprises/compare_paper.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using ui::pages::CompareDialog;
using ui::pages::CompareModel;

namespace {

constexpr qint64 AllOfThem = 300;

/// Remembers what was to be printed.
struct PaperTrail {
    QStringList names;
    int pages = 0;
};

class RememberingPrinter final : public ui::pages::PaperPrinter {
public:
    explicit RememberingPrinter(PaperTrail &trail)
        : m_trail(trail)
    {
    }
    [[nodiscard]] Result<bool> print(
        const ui::print::Document &document, const ui::print::PageForm &, int pages, QWidget *) override
    {
        m_trail.names.append(document.name);
        m_trail.pages = pages;
        return true;
    }

private:
    PaperTrail &m_trail;
};

/// The page with the first rows of its list selected, and the comparison of them.
struct Compared : EnterprisesScene {
    explicit Compared(int count)
    {
        if (!settle(AllOfThem))
            return;
        choose(count);
        run("enterprise.compare");
        dialog = page.findChild<CompareDialog *>();
    }
    void choose(int count)
    {
        auto *selection = page.table().selectionModel();
        selection->clearSelection();
        for (int row = 0; row < count; ++row)
            selection->select(model().index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    [[nodiscard]] bool isRead() const
    {
        return dialog && QTest::qWaitFor([this] { return dialog->model().rowCount() > 0; });
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *it : dialog->findChildren<QPushButton *>())
            if (it->text() == text)
                return it;
        return nullptr;
    }
    CompareDialog *dialog = nullptr;
};

const ui::pages::CompareRow *rowNamed(const CompareModel &model, const QString &title)
{
    for (const auto &row : model.rows())
        if (row.title == title)
            return &row;
    return nullptr;
}

} // namespace

class tst_CompareDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void needsTwoToFour();
    void mergesTwoRows();
    void sideBySide();
    void onlyDifferences();
    void copied();
    void printedAndWritten();
    void followsEdits();
    void ofAnEnterpriseThatGoes();
    void speaksAnew();
};

void tst_CompareDialog::needsTwoToFour()
{
    EnterprisesScene it;
    QVERIFY(it.settle(AllOfThem));
    auto *selection = it.page.table().selectionModel();
    selection->clearSelection();
    for (int row = 0; row < 6; ++row) {
        QCOMPARE(it.whyNot("enterprise.compare").isEmpty(), row >= 2 && row <= 4);
        selection->select(it.model().index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void tst_CompareDialog::mergesTwoRows()
{
    Compared it(3);
    QVERIFY(it.isRead());
    it.dialog->close();
    QVERIFY(!it.whyNot("enterprise.merge").isEmpty());
    it.choose(2);
    QVERIFY(it.whyNot("enterprise.merge").isEmpty());
    const auto ids = it.listed();
    it.run("enterprise.merge");
    const QPointer<ui::pages::MergeDialog> dialog(it.page.findChild<ui::pages::MergeDialog *>());
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->model().rowCount() > 0);
    for (int i = 0; i < dialog->model().rowCount() && dialog->model().undecided() > 0; ++i)
        QTest::keyClick(&dialog->table(), Qt::Key_1);
    QTest::keyClick(dialog->findChild<QCheckBox *>(), Qt::Key_Space); // each has a code of its own
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(it.scene.said, QStringList{u"Merged."_s});
    QTRY_COMPARE(it.model().rowCount(), AllOfThem - 1);
    QVERIFY(it.scene.takeBack);
    it.scene.takeBack();
    QTRY_COMPARE(it.model().rowCount(), AllOfThem);
    QCOMPARE(it.listed(), ids);
}

void tst_CompareDialog::sideBySide()
{
    Compared it(4);
    QVERIFY(it.isRead());
    const CompareModel &model = it.dialog->model();
    QAbstractItemModelTester tester(const_cast<CompareModel *>(&model));
    QCOMPARE(model.columnCount(), CompareModel::FirstEnterprise + 4);
    const auto ids = it.listed();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(model.headerData(CompareModel::FirstEnterprise + i, Qt::Horizontal, Qt::DisplayRole).toString(),
            it.stored(ids[static_cast<size_t>(i)]).name);
    const auto *code = rowNamed(model, u"Credit code"_s);
    QVERIFY(code && code->differs);
    QCOMPARE(code->cells[1], it.stored(ids[1]).creditCode.text());
    for (const auto &row : model.rows()) {
        QCOMPARE(row.cells.size(), row.heading ? 0 : 4);
        QCOMPARE(row.differs, QSet<QString>(row.cells.begin(), row.cells.end()).size() > 1);
    }
    QVERIFY(rowNamed(model, u"Size by the rule"_s));
    QVERIFY(rowNamed(model, u"Fiscal year"_s));
    const auto *phone = rowNamed(model, u"Contact phone"_s);
    QVERIFY(phone);
    for (const QString &cell : phone->cells)
        QVERIFY2(cell.contains(u"****"_s) || cell == u"Not filled in"_s, qPrintable(cell));
}

void tst_CompareDialog::onlyDifferences()
{
    Compared it(2);
    QVERIFY(it.isRead());
    const CompareModel &model = it.dialog->model();
    const int all = model.rowCount();
    auto *only = it.dialog->findChild<QCheckBox *>();
    QVERIFY(only);
    only->click();
    QVERIFY(model.rowCount() < all);
    int differing = 0;
    for (size_t i = 0; i < model.rows().size(); ++i) {
        const auto &row = model.rows()[i];
        QVERIFY(row.heading || row.differs);
        QVERIFY(!row.heading || (i + 1 < model.rows().size() && !model.rows()[i + 1].heading));
        differing += row.differs ? 1 : 0;
    }
    QCOMPARE(differing, model.differing());
    // The sign is there for those who see no colour, and its words for those who see nothing.
    const QModelIndex sign = model.index(1, CompareModel::SignColumn);
    QCOMPARE(sign.data().toString(), u"≠"_s);
    QCOMPARE(sign.data(Qt::AccessibleTextRole).toString(), u"differs"_s);
    only->click();
    QCOMPARE(model.rowCount(), all);
}

void tst_CompareDialog::copied()
{
    Compared it(3);
    QVERIFY(it.isRead());
    QTest::mouseClick(it.button(u"Copy"_s), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), it.dialog->model().rowCount() + 1);
    QCOMPARE(lines[0].split(u'\t').size(), 5);
    QVERIFY(lines[0].contains(it.stored(it.listed()[2]).name));
}

void tst_CompareDialog::printedAndWritten()
{
    Compared it(4);
    QVERIFY(it.isRead());
    PaperTrail trail;
    it.dialog->setPrinter(std::make_unique<RememberingPrinter>(trail));
    QTest::mouseClick(it.button(u"Print…"_s), Qt::LeftButton);
    QCOMPARE(trail.names, QStringList{u"Comparison of enterprises"_s});
    QVERIFY(trail.pages >= 1 && trail.pages <= 6);
    it.scene.prompt.file = it.scene.inFolder(u"比较.pdf"_s);
    QTest::mouseClick(it.button(u"Export PDF…"_s), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(*it.scene.prompt.file));
    QFile file(*it.scene.prompt.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void tst_CompareDialog::followsEdits()
{
    Compared it(2);
    QVERIFY(it.isRead());
    const RecordId id = it.listed()[0];
    const records::Enterprise before = it.stored(id);
    changes::ChangeSet set;
    set.author = u"另一人"_s;
    set.action = u"edit"_s;
    const auto &description = records::description<records::Enterprise>();
    set.changes = {{records::RecordKind::Enterprise, id, false,
        {{description.indexOf(QStringView(u"main_product")), records::textValue(before.mainProduct),
            records::Value(u"新产品"_s)}}}};
    it.scene.workspace->write(
        &it.page, set, store::OnConflict::Refuse, [](const Result<store::Receipt> &receipt) { QVERIFY(receipt); });
    QTRY_COMPARE(rowNamed(it.dialog->model(), u"Main product"_s)->cells[0], u"新产品"_s);
}

/// One of them is removed by somebody else: it is said, and there is nothing left to compare.
void tst_CompareDialog::ofAnEnterpriseThatGoes()
{
    EnterprisesScene it;
    QVERIFY(it.settle(AllOfThem));
    records::Enterprise fresh;
    fresh.id = RecordIdSource().next();
    fresh.name = u"资阳新设有限公司"_s;
    const auto write = [&](changes::RecordChange change) {
        changes::ChangeSet set;
        set.author = u"另一人"_s;
        set.action = u"edit"_s;
        set.changes.push_back(std::move(change));
        bool written = false;
        it.scene.workspace->write(&it.page, set, store::OnConflict::Refuse,
            [&written](const Result<store::Receipt> &receipt) { written = receipt.has_value(); });
        return QTest::qWaitFor([&written] { return written; });
    };
    QVERIFY(write(changes::creation(fresh)));
    const QPointer<CompareDialog> dialog(
        new CompareDialog(it.scene.needs(), {it.listed().front(), fresh.id}, &it.page));
    dialog->open();
    QTRY_VERIFY(dialog->model().rowCount() > 0);
    QVERIFY(write(changes::removal(records::RecordKind::Enterprise, fresh.id, u"误登"_s)));
    QTRY_VERIFY(!dialog);
    QVERIFY(!it.scene.said.isEmpty());
}

void tst_CompareDialog::speaksAnew()
{
    Compared it(2);
    QVERIFY(it.isRead());
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_VERIFY(it.button(u"«Copy»"_s));
    QTRY_VERIFY(it.dialog->model().rows().front().title.startsWith(u'«'));
    QCoreApplication::removeTranslator(&marks);
    QTRY_VERIFY(it.button(u"Copy"_s));
}

YUMIAO_TEST(tst_CompareDialog)

} // namespace yumiao::tests

#include "tst_compare_dialog.moc"
