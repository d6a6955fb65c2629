// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_walk/control_walk.h"
#include "tests/ui_walk/walk_scene.h"
#include "ui/shell/page_stack.h"

#include <QDialog>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;

/// Every page and every dialog, control by control: what has no name, says no role, or cannot be reached by key.
class tst_WindowWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPage_data();
    void everyPage();
    void everyDialog_data();
    void everyDialog();
};

namespace {

const QList<QByteArray> pagesToWalk{"workbench", "enterprises", "cultivation", "financing", "tasks", "duty_tasks",
    "requests", "visits", "visited", "gauges", "contracts", "arrears", "eia", "analytics", "reports", "imports",
    "records", "history", "trash", "enterprise"};

void addRows()
{
    QTest::addColumn<QByteArray>("page");
    for (const QByteArray &page : pagesToWalk)
        QTest::newRow(page.constData()) << page;
}

QStringList faultsOf(QWidget *window)
{
    return nameFaults(window, true) + roleFaults(window) + cellFaults(window) + letterFaults(window);
}

/// How many there are; each is told on a line of its own, for a message of QtTest holds only a few.
qsizetype told(const QStringList &faults)
{
    for (const QString &fault : faults)
        qInfo().noquote() << fault;
    return faults.size();
}

/// The system's own windows stand in a loop of their own and are not ours to name.
bool opensSystemDialog(const QByteArray &command)
{
    return command.endsWith(".print");
}

/// Commands that ask for more before they act; what they open can be closed again.
QList<QByteArray> askingCommands(WalkScene &walk)
{
    QList<QByteArray> ids;
    for (const ui::shell::Command &command : walk.window().registry().commands()) {
        if (command.text.contains(u'…') && command.whyNot().isEmpty() && !opensSystemDialog(command.id))
            ids << command.id;
    }
    return ids;
}

} // namespace

void tst_WindowWalk::everyPage_data()
{
    addRows();
}

void tst_WindowWalk::everyPage()
{
    QFETCH(QByteArray, page);
    MarkingTranslator marking;
    QVERIFY(QCoreApplication::installTranslator(&marking));
    WalkScene walk;
    QVERIFY(walk.active());
    QCOMPARE(walk.pageIds(), pagesToWalk); // a new page is walked too
    walk.open(page);
    const QStringList faults = faultsOf(&walk.window()) + tabFaults(&walk.window());
    QCOMPARE(told(faults), 0);
}

void tst_WindowWalk::everyDialog_data()
{
    addRows();
}

void tst_WindowWalk::everyDialog()
{
    QFETCH(QByteArray, page);
    MarkingTranslator marking;
    QVERIFY(QCoreApplication::installTranslator(&marking));
    WalkScene walk;
    walk.open(page);
    QStringList faults;
    const QList<QByteArray> ids = askingCommands(walk);
    for (const QByteArray &id : ids) {
        walk.window().registry().run(id);
        walk.settle();
        const QList<QWidget *> open = walk.others();
        for (QWidget *dialog : open) {
            QStringList found = faultsOf(dialog);
            if (qobject_cast<QDialog *>(dialog) && becomesActive(*dialog))
                found += tabFaults(dialog);
            for (const QString &fault : std::as_const(found))
                faults << QString::fromLatin1(id) + u": "_s + fault;
        }
        walk.closeOthers();
        if (walk.window().pages().currentId() != page)
            walk.open(page);
    }
    QCOMPARE(told(faults), 0);
}

} // namespace yumiao::tests

using yumiao::tests::tst_WindowWalk;
YUMIAO_TEST(tst_WindowWalk)
#include "tst_window_walk.moc"
