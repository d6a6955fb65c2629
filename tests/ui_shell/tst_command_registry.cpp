// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/command_registry.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using ui::shell::Command;
using ui::shell::CommandRegistry;
using ui::shell::KeyClash;
using ui::shell::Menu;

namespace {
Command commandOf(const char *id, const QString &text, Menu menu, const QKeySequence &keys = {})
{
    Command command;
    command.id = id;
    command.text = text;
    command.menu = menu;
    command.keys = keys;
    return command;
}

QStringList menuWords(const QMenuBar &bar)
{
    QStringList words;
    const QList<QAction *> menus = bar.actions();
    for (const QAction *menu : menus) {
        QStringList entries;
        const QList<QAction *> actions = menu->menu()->actions();
        for (const QAction *action : actions)
            entries << (action->isSeparator() ? u"-"_s : action->text());
        words << menu->text().remove(u'&') + u": "_s + entries.join(u' ');
    }
    return words;
}
} // namespace

class tst_CommandRegistry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void menusComeFromTheList();
    void clashesAreFound();
    void pageWinsOverProgram();
    void disabledCommandSaysWhy();
    void disabledStateInOpenMenu();
    void usageIsCounted();
};

void tst_CommandRegistry::menusComeFromTheList()
{
    QWidget window;
    QMenuBar bar(&window);
    CommandRegistry registry(&window);
    Command late = commandOf("b", u"Quit"_s, Menu::File);
    late.section = 1;
    registry.setProgramCommands({late, commandOf("a", u"Open"_s, Menu::File), commandOf("c", u"About"_s, Menu::Help),
        commandOf("d", u"Hidden"_s, Menu::None)});
    registry.setPageCommands({commandOf("e", u"Promote"_s, Menu::Business)});
    registry.fillMenus(bar);
    const QStringList expected{u"File: Open - Quit"_s, u"Business: Promote"_s, u"Help: About"_s};
    QCOMPARE(menuWords(bar), expected);
    QVERIFY(registry.action("d")); // no menu, but keys and palette
    registry.setPageCommands({});
    registry.fillMenus(bar);
    QCOMPARE(menuWords(bar).size(), 2);
    QVERIFY(!registry.action("e"));
}

void tst_CommandRegistry::clashesAreFound()
{
    QWidget window;
    CommandRegistry registry(&window);
    const QKeySequence keys(Qt::CTRL | Qt::Key_N);
    registry.setProgramCommands({commandOf("one", u"One"_s, Menu::File, keys), commandOf("two", u"Two"_s, Menu::File),
        commandOf("three", u"Three"_s, Menu::File, keys)});
    const QList<KeyClash> expected{{keys, "one", "three"}};
    QVERIFY(registry.clashes() == expected);
    QCOMPARE(registry.action("one")->shortcut(), keys);
    QVERIFY(registry.action("three")->shortcut().isEmpty());
}

void tst_CommandRegistry::pageWinsOverProgram()
{
    QWidget window;
    CommandRegistry registry(&window);
    int program = 0;
    int page = 0;
    Command one = commandOf("edit.copy", u"Copy"_s, Menu::Edit);
    one.run = [&program] { ++program; };
    Command two = one;
    two.run = [&page] { ++page; };
    registry.setProgramCommands({one});
    registry.setPageCommands({two});
    QCOMPARE(registry.commands().size(), 1);
    registry.run("edit.copy");
    QCOMPARE(page, 1);
    registry.setPageCommands({});
    registry.action("edit.copy")->trigger();
    QCOMPARE(program, 1);
    registry.run("no.such.command");
    QCOMPARE(program + page, 2);
}

void tst_CommandRegistry::disabledCommandSaysWhy()
{
    QWidget window;
    CommandRegistry registry(&window);
    QSignalSpy refused(&registry, &CommandRegistry::refused);
    int runs = 0;
    QString reason = u"外业簿内只读"_s;
    Command command = commandOf("edit.bulk", u"Bulk edit"_s, Menu::Edit);
    command.disabledReason = [&reason] { return reason; };
    command.run = [&runs] { ++runs; };
    registry.setProgramCommands({command});
    registry.action("edit.bulk")->trigger();
    QCOMPARE(runs, 0);
    QCOMPARE(refused.value(0).value(0).toString(), reason);
    reason.clear();
    registry.action("edit.bulk")->trigger();
    QCOMPARE(runs, 1);
}

void tst_CommandRegistry::disabledStateInOpenMenu()
{
    QWidget window;
    QMenuBar bar(&window);
    CommandRegistry registry(&window);
    Command command = commandOf("edit.bulk", u"Bulk edit"_s, Menu::Edit);
    command.disabledReason = [] { return u"<b>no</b>"_s; };
    command.checked = [] { return true; };
    registry.setProgramCommands({command});
    registry.fillMenus(bar);
    QMenu *menu = bar.actions().constFirst()->menu();
    Q_EMIT menu->aboutToShow();
    QAction *action = registry.action("edit.bulk");
    QVERIFY(!action->isEnabled());
    QVERIFY(action->isChecked());
    QCOMPARE(action->toolTip(), u"&lt;b&gt;no&lt;/b&gt;"_s); // never markup
    Q_EMIT menu->aboutToHide();
    QVERIFY(action->isEnabled());
}

void tst_CommandRegistry::usageIsCounted()
{
    QWidget window;
    CommandRegistry registry(&window);
    registry.setProgramCommands({commandOf("a", u"A"_s, Menu::File), commandOf("b", u"B"_s, Menu::File)});
    registry.setUsage({u"a=1"_s, u"gone=9"_s, u"broken"_s, u"b=x"_s});
    registry.run("b");
    registry.run("b");
    const QList<QByteArray> expected{"b", "a"};
    QCOMPARE(registry.mostUsed(5), expected);
    QCOMPARE(registry.mostUsed(1).size(), 1);
    QVERIFY(registry.usageForSettings().contains(u"b=2"_s));
}

} // namespace yumiao::tests

using yumiao::tests::tst_CommandRegistry;
YUMIAO_TEST(tst_CommandRegistry)
#include "tst_command_registry.moc"
