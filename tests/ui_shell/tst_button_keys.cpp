// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/button_keys.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace yumiao::tests {

/// Enter on a button with the focus presses it, wherever it stands.
class tst_ButtonKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }
    void cleanupTestCase() { QCoreApplication::instance()->removeEventFilter(&m_keys); }
    void pressesTheFocusedButton();
    void notTheDefaultOfTheDialog();
    void leavesTheRestAlone();
    void opensMenus();

private:
    ui::shell::ButtonKeys m_keys;
};

void tst_ButtonKeys::pressesTheFocusedButton()
{
    QWidget ground;
    auto *column = new QVBoxLayout(&ground);
    auto *push = new QPushButton(&ground);
    auto *tool = new QToolButton(&ground);
    tool->setCheckable(true);
    column->addWidget(push);
    column->addWidget(tool);
    ground.show();
    QSignalSpy pushed(push, &QPushButton::clicked);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(push, key);
    QCOMPARE(pushed.size(), 3);
    QTest::keyClick(tool, Qt::Key_Return);
    QVERIFY(tool->isChecked());
    QTest::keyClick(push, Qt::Key_Return, Qt::ControlModifier); // the form's own
    QCOMPARE(pushed.size(), 3);
    push->setEnabled(false);
    QTest::keyClick(push, Qt::Key_Return);
    QCOMPARE(pushed.size(), 3);
}

void tst_ButtonKeys::notTheDefaultOfTheDialog()
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *plain = new QPushButton(&dialog);
    auto *primary = new QPushButton(&dialog);
    plain->setAutoDefault(false);
    primary->setDefault(true);
    column->addWidget(plain);
    column->addWidget(primary);
    dialog.show();
    QSignalSpy plainPressed(plain, &QPushButton::clicked);
    QSignalSpy primaryPressed(primary, &QPushButton::clicked);
    QTest::keyClick(plain, Qt::Key_Return);
    QCOMPARE(plainPressed.size(), 1);
    QCOMPARE(primaryPressed.size(), 0);
}

void tst_ButtonKeys::leavesTheRestAlone()
{
    QWidget ground;
    auto *line = new QLineEdit(&ground);
    auto *check = new QCheckBox(&ground);
    ground.show();
    QSignalSpy entered(line, &QLineEdit::returnPressed);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QTest::keyClick(check, Qt::Key_Return);
    QVERIFY(!check->isChecked());
}

void tst_ButtonKeys::opensMenus()
{
    QWidget ground;
    auto *push = new QPushButton(&ground);
    auto *menu = new QMenu(push);
    menu->addAction(QStringLiteral("one"));
    push->setMenu(menu);
    ground.show();
    bool wasOpen = false;
    QTimer::singleShot(50, menu, [&] {
        wasOpen = menu->isVisible();
        menu->close();
    });
    QTest::keyClick(push, Qt::Key_Return);
    QVERIFY(wasOpen);
}

YUMIAO_TEST(tst_ButtonKeys)

} // namespace yumiao::tests

#include "tst_button_keys.moc"
