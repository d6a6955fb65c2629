// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/command_keys.h"
#include "ui/shell/command_registry.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QTest>

namespace yumiao::tests {
namespace {
using namespace Qt::StringLiterals;
}

class tst_CommandKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commandsWorkInALineOfText();
    void editingStaysTheLines();
};

/// A window with a line of text and three commands.
struct LineWindow {
    LineWindow()
        : registry(&window)
        , keys(registry)
    {
        const auto command = [this](const char *id, const QKeySequence &sequence) {
            return ui::shell::Command{
                id, QString::fromLatin1(id), ui::shell::Menu::File, sequence, {}, {}, [this, id] { ran.append(id); }};
        };
        registry.setPageCommands({command("x.export", QKeySequence(Qt::CTRL | Qt::Key_E)),
            command("x.all", QKeySequence(QKeySequence::SelectAll)),
            command("x.undo", QKeySequence(QKeySequence::Undo))});
        line = new QLineEdit(u"宝莲"_s, &window);
        window.setCentralWidget(line);
        qApp->installEventFilter(&keys);
        window.show();
        window.activateWindow();
        line->setFocus();
        line->setCursorPosition(0);
    }
    QMainWindow window;
    ui::shell::CommandRegistry registry;
    ui::shell::CommandKeys keys;
    QLineEdit *line = nullptr;
    QByteArrayList ran;
};

void tst_CommandKeys::commandsWorkInALineOfText()
{
    LineWindow it;
    QVERIFY(QTest::qWaitForWindowActive(&it.window));
    QTest::keyClick(it.line, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(it.ran, QByteArrayList{"x.export"});
    QCOMPARE(it.line->cursorPosition(), 0);
    QTest::keyClick(it.line, Qt::Key_E); // a letter is a letter
    QCOMPARE(it.line->text(), u"e宝莲"_s);
    QCOMPARE(it.ran.size(), 1);
}

void tst_CommandKeys::editingStaysTheLines()
{
    LineWindow it;
    QVERIFY(QTest::qWaitForWindowActive(&it.window));
    QTest::keyClick(it.line, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(it.line->selectedText(), u"宝莲"_s);
    QTest::keyClick(it.line, Qt::Key_X);
    QCOMPARE(it.line->text(), u"x"_s);
    QTest::keyClick(it.line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(it.line->text(), u"宝莲"_s);
    QVERIFY(it.ran.isEmpty());
}

YUMIAO_TEST(tst_CommandKeys)

} // namespace yumiao::tests

#include "tst_command_keys.moc"
