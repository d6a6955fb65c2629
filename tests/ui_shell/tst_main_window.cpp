// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_shell/fake_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_side.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/settings.h"
#include "ui/shell/undo_bar.h"
#include "ui/shell/window_commands.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using ui::shell::Command;
using ui::shell::LanguageSwitch;
using ui::shell::MainWindow;
using ui::shell::MemorySettings;
using ui::shell::Menu;
using ui::shell::MenuCorner;
using ui::shell::Navigator;
using ui::shell::NavList;
using ui::shell::Page;
using ui::shell::PageEntry;
using ui::shell::SaveState;
using ui::shell::UndoBar;
using ui::shell::windowCommands;
using ui::shell::WindowNeeds;

namespace {
/// Translates every text by putting it in brackets.
class BracketTranslator final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"[%1]"_s.arg(QString::fromUtf8(source));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

struct WindowScene {
    WindowScene()
    {
        const auto entry = [this](const char *id, const QString &name, int number, const QStringList &places) {
            return PageEntry{id, [name] { return name; }, "sprout",
                QKeySequence(QKeyCombination(Qt::ALT, static_cast<Qt::Key>(Qt::Key_0 + number))), places,
                [this, name](QWidget *parent) -> Page * {
                    made << name;
                    return new FakePage(name, parent);
                }};
        };
        WindowNeeds needs{.pages
            = {entry("home", u"工作台"_s, 1, {u"工作台"_s}), entry("tasks", u"任务"_s, 5, {u"任务"_s, u"措施"_s})},
            .commands = [](MainWindow &shell) { return windowCommands(shell); },
            .settings = settings,
            .navigator = navigator,
            .language = language};
        needs.mayClose = [this] { return mayClose; };
        window = std::make_unique<MainWindow>(std::move(needs));
        window->look().setLook(ui::theme::Look::Light);
        window->show();
        window->activateWindow();
        active = QTest::qWaitFor([this] { return window->isActiveWindow(); });
    }
    ~WindowScene()
    {
        window->look().setLook(ui::theme::Look::Light);
        window->look().setFontStep(ui::theme::FontStep::Standard);
    }
    [[nodiscard]] FakePage *page() const { return static_cast<FakePage *>(window->currentPage()); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(window.get(), key, modifiers); }
    [[nodiscard]] QStringList menus() const
    {
        QStringList titles;
        const QList<QAction *> actions = window->menuBar()->actions();
        for (const QAction *menu : actions)
            titles << menu->text();
        return titles;
    }

    MemorySettings settings;
    Navigator navigator;
    LanguageSwitch language;
    bool mayClose = true;
    bool active = false;
    QStringList made;
    std::unique_ptr<MainWindow> window;
};
} // namespace

class tst_MainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void pagesAreMadeOnFirstUse();
    void altNumberGoesToAPage();
    void routesFindTheirPage();
    void backAndForwardByKeys();
    void pageMovesAreRecorded();
    void controlKOpensThePalette();
    void controlFReachesThePage();
    void headAndStatusFollowThePage();
    void pageCommandsComeAndGo();
    void everyCommandHasItsPlace();
    void languageChangeRenewsTheMenus();
    void darkAndLight();
    void fontStepsStayInRange();
    void smallestSizeIsUsable_data();
    void smallestSizeIsUsable();
    void navByWidthAndByHand();
    void badges();
    void undoBar();
    void refusedCommandIsTold();
    void stateIsRemembered();
    void badMemoryIsIgnored();
    void closingMayBeRefused();
};

void tst_MainWindow::pagesAreMadeOnFirstUse()
{
    WindowScene scene;
    QCOMPARE(scene.made, QStringList{u"工作台"_s});
    scene.window->openPage("tasks");
    scene.window->openPage("home");
    scene.window->openPage("tasks");
    QCOMPARE(scene.made.size(), 2);
    QCOMPARE(scene.page()->actionsMade, 1);
    scene.window->openPage("no such page");
    QCOMPARE(scene.page()->title(), u"任务"_s);
}

void tst_MainWindow::altNumberGoesToAPage()
{
    WindowScene scene;
    QVERIFY(scene.active);
    scene.key(Qt::Key_5, Qt::AltModifier);
    QCOMPARE(scene.page()->title(), u"任务"_s);
    scene.key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(scene.page()->title(), u"工作台"_s);
}

void tst_MainWindow::routesFindTheirPage()
{
    WindowScene scene;
    scene.navigator.go({u"措施"_s, u"06-5"_s});
    QCOMPARE(scene.page()->title(), u"任务"_s);
    QCOMPARE(scene.page()->opened, QStringList{u"措施/06-5"_s});
    scene.navigator.go({u"没有"_s, u"x"_s}); // nobody opens it: the page stays
    QCOMPARE(scene.page()->title(), u"任务"_s);
}

void tst_MainWindow::backAndForwardByKeys()
{
    WindowScene scene;
    scene.navigator.go({u"措施"_s, u"06-5"_s});
    scene.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(scene.page()->title(), u"工作台"_s);
    scene.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(scene.page()->route().toText(), u"措施/06-5"_s);
}

void tst_MainWindow::pageMovesAreRecorded()
{
    WindowScene scene;
    scene.window->openPage("tasks");
    FakePage *tasks = scene.page();
    tasks->moveTo({u"任务"_s, {}, u"lamp=red"_s});
    scene.window->openPage("home");
    tasks->moveTo({u"任务"_s, {}, u"lamp=amber"_s}); // behind: not a view the officer saw
    QCOMPARE(scene.navigator.current().place, u"工作台"_s);
    scene.navigator.back();
    QCOMPARE(scene.page()->route().filter, u"lamp=red"_s);
    scene.navigator.back();
    QCOMPARE(scene.page()->route().filter, QString());
}

void tst_MainWindow::controlKOpensThePalette()
{
    WindowScene scene;
    scene.key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(scene.window->palette().isVisible());
    QVERIFY(scene.window->palette().input()->hasFocus());
    scene.window->palette().input()->setText(u"任务"_s); // as an input method would
    QTest::keyClick(scene.window->palette().input(), Qt::Key_Return);
    QCOMPARE(scene.page()->title(), u"任务"_s);
    scene.window->corner().findChild<QPushButton *>()->click();
    QVERIFY(scene.window->palette().isVisible());
    QTest::keyClick(scene.window->palette().input(), Qt::Key_Escape);
    QVERIFY(!scene.window->palette().isVisible());
    scene.key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(scene.window->palette().isVisible());
    scene.navigator.go({u"工作台"_s, {}}); // Alt+1 under it
    QVERIFY(!scene.window->palette().isVisible());
    QCOMPARE(scene.page()->title(), u"工作台"_s);
}

void tst_MainWindow::controlFReachesThePage()
{
    WindowScene scene;
    scene.key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(scene.page()->searches, 1);
}

void tst_MainWindow::headAndStatusFollowThePage()
{
    WindowScene scene;
    const auto shown = [&scene](const QString &text) {
        const QList<QLabel *> labels = scene.window->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    scene.page()->count = u"146 / 4,826"_s;
    Q_EMIT scene.page()->headChanged();
    QVERIFY(shown(u"146 / 4,826"_s));
    scene.window->openPage("tasks");
    QVERIFY(!shown(u"146 / 4,826"_s));
    QCOMPARE(scene.window->statusLine().leftTexts(), scene.page()->statusTexts());
    scene.window->setWorkspaceName(u"主库"_s);
    QVERIFY(scene.window->windowTitle().endsWith(u"主库"_s));
    // Data never becomes markup.
    const QList<QLabel *> labels = scene.window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->pixmap().isNull() || label->textFormat() == Qt::PlainText);
}

void tst_MainWindow::pageCommandsComeAndGo()
{
    WindowScene scene;
    const auto before = scene.menus();
    Command command;
    command.id = "measure.report";
    command.text = u"Report"_s;
    command.menu = Menu::Business;
    command.keys = QKeySequence(Qt::CTRL | Qt::Key_N);
    int runs = 0;
    command.run = [&runs] { ++runs; };
    scene.page()->ownCommands = {command};
    Q_EMIT scene.page()->commandsChanged();
    QCOMPARE(scene.menus().size(), before.size() + 1);
    scene.key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(runs, 1);
    scene.window->openPage("tasks");
    QCOMPARE(scene.menus(), before);
    scene.key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(runs, 1);
}

void tst_MainWindow::everyCommandHasItsPlace()
{
    WindowScene scene;
    QVERIFY(scene.window->registry().clashes().isEmpty());
    for (const Command &command : scene.window->registry().commands()) {
        QVERIFY2(!command.text.isEmpty(), command.id.constData());
        QVERIFY2(command.menu != Menu::None || !command.keys.isEmpty(), command.id.constData());
        QVERIFY2(!scene.window->registry().action(command.id)->statusTip().isEmpty(), command.id.constData());
    }
}

void tst_MainWindow::languageChangeRenewsTheMenus()
{
    WindowScene scene;
    QCOMPARE(scene.menus(), (QStringList{u"&Edit"_s, u"&View"_s}));
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_COMPARE(scene.menus(), (QStringList{u"[&Edit]"_s, u"[&View]"_s}));
    QVERIFY(scene.window->registry().find("view.back")->text.startsWith(u'['));
    QCOMPARE(scene.page()->translated, 1);
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(scene.menus(), (QStringList{u"&Edit"_s, u"&View"_s}));
    QSignalSpy changed(&scene.language, &LanguageSwitch::changed);
    scene.window->look().setLanguage(u"zh_CN"_s);
    scene.window->look().setLanguage(u"zh_CN"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(scene.settings.value(u"window/language"_s).toString(), u"zh_CN"_s);
    scene.window->look().setLanguage(u"klingon"_s);
    QCOMPARE(scene.window->look().language(), u"en"_s);
}

void tst_MainWindow::darkAndLight()
{
    WindowScene scene;
    const QImage light = scene.window->grab().toImage();
    scene.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(ui::theme::current().isDark());
    const QImage dark = scene.window->grab().toImage();
    QVERIFY(light.pixelColor(10, 300).lightness() > 200);
    QVERIFY(dark.pixelColor(10, 300).lightness() < 60);
    QCOMPARE(scene.settings.value(u"window/look"_s).toString(), u"dark"_s);
    scene.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!ui::theme::current().isDark());
}

void tst_MainWindow::fontStepsStayInRange()
{
    WindowScene scene;
    for (int i = 0; i < 6; ++i)
        scene.window->look().stepFont(1);
    QVERIFY(ui::theme::fontStep() == ui::theme::largestFontStep);
    for (int i = 0; i < 9; ++i)
        scene.window->look().stepFont(-1);
    QVERIFY(ui::theme::fontStep() == ui::theme::FontStep::Compact);
}

void tst_MainWindow::smallestSizeIsUsable_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("step");
    for (const int step : {1, 2, 3}) {
        QTest::addRow("1180x680 step %d", step) << QSize(1180, 680) << step;
        QTest::addRow("1366x768 step %d", step) << QSize(1366, 768) << step;
        QTest::addRow("1440x900 step %d", step) << QSize(1440, 900) << step;
    }
}

void tst_MainWindow::smallestSizeIsUsable()
{
    QFETCH(QSize, size);
    QFETCH(int, step);
    WindowScene scene;
    scene.window->look().setFontStep(static_cast<ui::theme::FontStep>(step));
    scene.window->setPlanPeriod({2020, 3, 30}, {2022, 12, 31}, {2022, 9, 5});
    scene.window->corner().setSaveStatus(SaveState::Saved, u"主库已保存 14:32"_s);
    scene.window->corner().setOfficer(u"区经科信局・经办"_s);
    scene.window->resize(size);
    QCoreApplication::processEvents();
    QCOMPARE(scene.window->size(), size); // nothing inside wants more
    QVERIFY(scene.page()->width() >= size.width() - 260);
    QVERIFY(scene.page()->height() >= size.height() - 160);
    const QList<QLabel *> labels = scene.window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->pixmap().isNull())
            QVERIFY2(label->width() + 1 >= label->minimumSizeHint().width(), qPrintable(label->text()));
    }
    const MenuCorner &corner = scene.window->corner();
    QVERIFY(corner.geometry().right() <= scene.window->width());
    QVERIFY(corner.width() >= corner.sizeHint().width());
}

void tst_MainWindow::navByWidthAndByHand()
{
    WindowScene scene;
    scene.window->resize(1440, 900);
    QVERIFY(!scene.window->nav().isNarrow());
    QVERIFY(scene.window->nav().width() >= 164);
    scene.window->resize(1366, 768);
    QVERIFY(scene.window->nav().isNarrow());
    QCOMPARE(scene.window->nav().width(), 46);
    scene.key(Qt::Key_F9, Qt::NoModifier);
    QVERIFY(!scene.window->nav().isNarrow());
    scene.window->resize(1200, 700); // by hand: kept
    QVERIFY(!scene.window->nav().isNarrow());
}

void tst_MainWindow::badges()
{
    WindowScene scene;
    scene.window->setBadge("tasks", 6, true);
    const auto *list = scene.window->nav().findChild<NavList *>();
    const QModelIndex tasks = list->model()->index(1, 0);
    QVERIFY(tasks.data(Qt::AccessibleTextRole).toString().contains(u'6'));
    scene.window->setBadge("tasks", 0);
    QCOMPARE(tasks.data(Qt::AccessibleTextRole).toString(), u"任务"_s);
    scene.window->setBadge("no such page", 3); // nothing to show it on
}

void tst_MainWindow::undoBar()
{
    WindowScene scene;
    int undone = 0;
    scene.window->showUndo(u"已办结 06-3"_s, [&undone] { ++undone; });
    auto *bar = scene.window->findChild<UndoBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(scene.window->rect().contains(bar->geometry()));
    auto *button = bar->findChild<QPushButton *>();
    button->click();
    QCOMPARE(undone, 1);
    QVERIFY(!bar->isVisible());
    scene.window->showToast(u"已存"_s);
    QVERIFY(!button->isVisible());
}

void tst_MainWindow::refusedCommandIsTold()
{
    WindowScene scene;
    scene.window->registry().run("view.forward");
    const auto *bar = scene.window->findChild<UndoBar *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->accessibleName(), u"This is the newest view"_s);
}

void tst_MainWindow::stateIsRemembered()
{
    MemorySettings settings;
    Navigator navigator;
    LanguageSwitch language;
    const auto entries = [] {
        std::vector<PageEntry> all;
        for (const QString &name : {u"工作台"_s, u"任务"_s})
            all.push_back({name.toUtf8(), [name] { return name; }, "sprout", {}, {name},
                [name](QWidget *parent) -> Page * { return new FakePage(name, parent); }});
        return all;
    };
    {
        MainWindow window({.pages = entries(), .settings = settings, .navigator = navigator, .language = language});
        window.resize(1300, 720);
        navigator.go({u"任务"_s, u"06-5"_s, u"lamp=red"_s});
        window.show();
        window.close();
    }
    Navigator second;
    MainWindow window({.pages = entries(), .settings = settings, .navigator = second, .language = language});
    QCOMPARE(window.currentPage()->route().toText(), u"任务/06-5?lamp=red"_s);
    QCOMPARE(window.size(), QSize(1300, 720));
}

void tst_MainWindow::badMemoryIsIgnored()
{
    MemorySettings settings;
    settings.setValue(u"window/route"_s, u"企业/%zz"_s);
    settings.setValue(u"window/geometry"_s, QByteArray("broken"));
    settings.setValue(u"window/look"_s, u"pink"_s);
    settings.setValue(u"window/font_step"_s, 99);
    Navigator navigator;
    LanguageSwitch language;
    MainWindow window({.pages = {}, .settings = settings, .navigator = navigator, .language = language});
    window.look().restore();
    QVERIFY(!window.currentPage());
    QVERIFY(window.width() >= 1180);
    QVERIFY(ui::theme::fontStep() == ui::theme::largestFontStep); // the nearest there is
    window.look().setFontStep(ui::theme::FontStep::Standard);
    window.look().setLanguage(u"en"_s);
}

void tst_MainWindow::closingMayBeRefused()
{
    WindowScene scene;
    scene.mayClose = false;
    QVERIFY(!scene.window->close());
    QVERIFY(scene.window->isVisible());
    scene.mayClose = true;
    QVERIFY(scene.window->close());
}

} // namespace yumiao::tests

using yumiao::tests::tst_MainWindow;
YUMIAO_TEST(tst_MainWindow)
#include "tst_main_window.moc"
