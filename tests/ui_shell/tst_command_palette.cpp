// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/palette_match.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using ui::shell::Command;
using ui::shell::CommandPalette;
using ui::shell::CommandRegistry;
using ui::shell::matchOf;
using ui::shell::PaletteItem;
using ui::shell::PaletteMatch;
using ui::shell::PaletteModel;
using ui::shell::PaletteSource;

namespace {
using Answer = std::function<void(const QList<PaletteItem> &)>;

/// The initials of the few characters the tests use.
QString testInitials(const QString &text)
{
    static const QHash<QChar, QChar> letters{{u'专', u'z'}, {u'精', u'j'}, {u'特', u't'}, {u'新', u'x'}, {u'打', u'd'},
        {u'印', u'y'}, {u'培', u'p'}, {u'育', u'y'}};
    QString initials;
    for (const QChar letter : text)
        initials += letters.value(letter, letter.toLower());
    return initials;
}

struct PaletteScene {
    PaletteScene()
        : registry(&window)
    {
        window.resize(1000, 700);
        Command print;
        print.id = "print";
        print.text = u"打印专精特新培育"_s;
        print.run = [this] { done << u"print"_s; };
        Command other;
        other.id = "other";
        other.text = u"Export…"_s;
        other.keys = QKeySequence(Qt::CTRL | Qt::Key_E);
        other.run = [this] { done << u"other"_s; };
        Command barred = other;
        barred.id = "barred";
        barred.text = u"Export all"_s;
        barred.keys = {};
        barred.disabledReason = [] { return u"外业簿内只读"_s; };
        registry.setProgramCommands({print, other, barred});
        const QList<PaletteSource> sources{{"enterprise", [] { return u"企业"_s; }, u'@',
            [this](const QString &text, const Answer &answer) {
                asked << text;
                answers << answer;
                if (answerNow)
                    answer(found);
            }}};
        palette = new CommandPalette({registry, sources, testInitials}, &window);
        window.show();
    }
    /// The rows as text: headings in brackets.
    [[nodiscard]] QStringList rows() const
    {
        QStringList texts;
        PaletteModel &model = palette->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString text = model.index(row).data().toString();
            texts << (model.itemAt(row) ? text : u"[%1]"_s.arg(text));
        }
        return texts;
    }
    void type(const QString &text) { palette->input()->setText(text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(palette->input(), key, modifiers);
    }
    PaletteItem enterprise(const QString &name)
    {
        PaletteItem item;
        item.text = name;
        item.open = [this, name] { done << u"open "_s + name; };
        item.preview = [this, name] { done << u"preview "_s + name; };
        return item;
    }

    QWidget window;
    CommandRegistry registry;
    CommandPalette *palette = nullptr;
    QStringList done;
    QStringList asked;
    QList<Answer> answers;
    QList<PaletteItem> found;
    bool answerNow = true;
};
} // namespace

class tst_CommandPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matching_data();
    void matching();
    void findsCommandsByInitials();
    void disabledCommandsAreListedWithTheReason();
    void groupsSourcesUnderTheirTitle();
    void arrowsSkipHeadings();
    void enterAndControlEnter();
    void tabLimitsToTheGroup();
    void prefixLimitsToTheGroup();
    void staleAnswersAreDropped();
    void escGivesTheFocusBack();
    void clickOutsideCloses();
    void mostUsedWhenEmpty();
    void nothingFound();
};

void tst_CommandPalette::matching_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("match");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    const auto row
        = [](const char *name, const QString &text, const QString &query, PaletteMatch match, int start, int length) {
              QTest::newRow(name) << text << query << static_cast<int>(match) << start << length;
          };
    row("exact", u"Export"_s, u"export"_s, PaletteMatch::Exact, 0, 6);
    row("prefix", u"Export all"_s, u"exp"_s, PaletteMatch::Prefix, 0, 3);
    row("substring", u"Export all"_s, u"all"_s, PaletteMatch::Substring, 7, 3);
    row("initials", u"打印专精特新"_s, u"zjtx"_s, PaletteMatch::Initials, 2, 4);
    row("subsequence", u"Export all"_s, u"exa"_s, PaletteMatch::Subsequence, 0, 0);
    row("subsequence of initials", u"打印专精特新"_s, u"dzx"_s, PaletteMatch::Subsequence, 0, 0);
    row("whole pinyin", u"打印专精特新"_s, u"dayin"_s, PaletteMatch::Initials, 0, 0);
    row("pinyin of a part", u"打印专精特新"_s, u"jingte"_s, PaletteMatch::Initials, 0, 0);
    row("words in another order", u"Export all"_s, u"all exp"_s, PaletteMatch::Substring, 0, 0);
    row("a word and initials", u"打印专精特新"_s, u"zjtx 打印"_s, PaletteMatch::Initials, 0, 0);
    row("one of the words is missing", u"Export all"_s, u"all zq"_s, PaletteMatch::None, 0, 0);
    row("one letter is no subsequence", u"bcd"_s, u"x"_s, PaletteMatch::None, 0, 0);
    row("none", u"Export"_s, u"zq"_s, PaletteMatch::None, 0, 0);
    row("empty query", u"Export"_s, QString(), PaletteMatch::Subsequence, 0, 0);
}

void tst_CommandPalette::matching()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(int, match);
    QFETCH(int, start);
    QFETCH(int, length);
    const QString whole = text.startsWith(u'打') ? u"\ndayinzhuanjingtexin"_s : QString();
    const auto part = matchOf(text, testInitials(text) + whole, query);
    QCOMPARE(static_cast<int>(part.match), match);
    QCOMPARE(static_cast<int>(part.start), start);
    QCOMPARE(static_cast<int>(part.length), length);
}

void tst_CommandPalette::findsCommandsByInitials()
{
    PaletteScene scene;
    scene.palette->popUp();
    const QAbstractItemModelTester tester(
        &scene.palette->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    scene.type(u"zjtx"_s);
    const QStringList expected{u"[Best match]"_s, u"打印专精特新培育"_s};
    QCOMPARE(scene.rows(), expected);
    scene.key(Qt::Key_Return);
    QCOMPARE(scene.done, QStringList{u"print"_s});
    QVERIFY(!scene.palette->isVisible());
}

void tst_CommandPalette::disabledCommandsAreListedWithTheReason()
{
    PaletteScene scene;
    scene.palette->popUp();
    scene.type(u"Export all"_s);
    const QStringList expected{u"[Commands]"_s, u"Export all"_s};
    QCOMPARE(scene.rows(), expected);
    QCOMPARE(scene.palette->model().itemAt(1)->disabledReason, u"外业簿内只读"_s);
    scene.key(Qt::Key_Return);
    QVERIFY(scene.done.isEmpty());
    QVERIFY(scene.palette->isVisible());
}

void tst_CommandPalette::groupsSourcesUnderTheirTitle()
{
    PaletteScene scene;
    for (int i = 0; i < 8; ++i)
        scene.found << scene.enterprise(u"Exact valves %1"_s.arg(i));
    scene.palette->popUp();
    scene.type(u"ex"_s);
    const QStringList rows = scene.rows();
    QCOMPARE(rows.at(0), u"[Best match]"_s);
    QCOMPARE(rows.at(1), u"Export…"_s); // a prefix beats what a source merely found
    QCOMPARE(rows.count(u"[企业]"_s), 1);
    QCOMPARE(rows.size(), 2 + 2 + 4); // best, the barred command, three enterprises
    const int heading = static_cast<int>(rows.indexOf(u"[企业]"_s));
    QCOMPARE(scene.palette->model().index(heading).data(PaletteModel::NoteRole).toString(), u"8, first 3 shown"_s);
}

void tst_CommandPalette::arrowsSkipHeadings()
{
    PaletteScene scene;
    scene.found << scene.enterprise(u"Export works"_s);
    scene.palette->popUp();
    scene.type(u"export"_s);
    const auto *list = scene.palette->findChild<QListView *>();
    QStringList seen;
    for (int i = 0; i < 5; ++i) {
        seen << list->currentIndex().data().toString();
        scene.key(Qt::Key_Down);
    }
    QCOMPARE(QSet<QString>(seen.cbegin(), seen.cend()).size(), 3);
    QVERIFY(!seen.contains(u"Commands"_s) && !seen.contains(u"企业"_s));
    QCOMPARE(seen.constLast(), u"Export works"_s); // stays at the end
    scene.key(Qt::Key_Up);
    QCOMPARE(list->currentIndex().data().toString(), seen.at(1));
}

void tst_CommandPalette::enterAndControlEnter()
{
    PaletteScene scene;
    scene.found << scene.enterprise(u"砺恒"_s);
    scene.palette->popUp();
    scene.type(u"砺恒"_s);
    scene.key(Qt::Key_Enter);
    scene.palette->popUp();
    scene.type(u"砺恒"_s);
    scene.key(Qt::Key_Return, Qt::ControlModifier);
    const QStringList expected{u"open 砺恒"_s, u"preview 砺恒"_s};
    QCOMPARE(scene.done, expected);
}

void tst_CommandPalette::tabLimitsToTheGroup()
{
    PaletteScene scene;
    for (int i = 0; i < 8; ++i)
        scene.found << scene.enterprise(u"Expo %1"_s.arg(i));
    scene.palette->popUp();
    scene.type(u"expo"_s);
    scene.key(Qt::Key_Down);
    scene.key(Qt::Key_Down);
    scene.key(Qt::Key_Tab);
    const QStringList rows = scene.rows();
    QCOMPARE(rows.constFirst(), u"[企业]"_s);
    QCOMPARE(rows.size(), 9);
    QVERIFY(scene.palette->isVisible());
    scene.key(Qt::Key_Tab); // and back to all
    QVERIFY(scene.rows().size() != 9);
}

void tst_CommandPalette::prefixLimitsToTheGroup()
{
    PaletteScene scene;
    scene.found << scene.enterprise(u"Expo"_s);
    scene.palette->popUp();
    scene.type(u"@expo"_s);
    const QStringList enterprises{u"[企业]"_s, u"Expo"_s};
    QCOMPARE(scene.rows(), enterprises);
    QCOMPARE(scene.asked.constLast(), u"expo"_s);
    const auto before = scene.asked.size();
    scene.type(u"> export"_s);
    const QStringList commands{u"[Commands]"_s, u"Export…"_s, u"Export all"_s};
    QCOMPARE(scene.rows(), commands);
    QCOMPARE(scene.asked.size(), before); // the source is not even asked
}

void tst_CommandPalette::staleAnswersAreDropped()
{
    PaletteScene scene;
    scene.answerNow = false;
    scene.palette->popUp();
    scene.type(u"qq"_s);
    scene.type(u"qqq"_s);
    const Answer old = scene.answers.at(scene.answers.size() - 2);
    const Answer fresh = scene.answers.constLast();
    old({scene.enterprise(u"old"_s)});
    QVERIFY(scene.rows().isEmpty());
    fresh({scene.enterprise(u"fresh"_s)});
    QVERIFY(scene.rows().contains(u"fresh"_s));
    scene.palette->dismiss();
    fresh({scene.enterprise(u"late"_s)});
    QVERIFY(!scene.rows().contains(u"late"_s));
    delete scene.palette;
    fresh({}); // the palette is gone: nothing happens
}

void tst_CommandPalette::escGivesTheFocusBack()
{
    PaletteScene scene;
    QLineEdit field(&scene.window);
    field.show();
    scene.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&scene.window));
    field.setFocus();
    scene.palette->popUp();
    QVERIFY(scene.palette->input()->hasFocus());
    scene.key(Qt::Key_Escape);
    QVERIFY(!scene.palette->isVisible());
    QVERIFY(field.hasFocus());
}

void tst_CommandPalette::clickOutsideCloses()
{
    PaletteScene scene;
    scene.palette->popUp();
    QTest::mouseClick(scene.palette, Qt::LeftButton, {}, QPoint(5, scene.palette->height() - 5));
    QVERIFY(!scene.palette->isVisible());
}

void tst_CommandPalette::mostUsedWhenEmpty()
{
    PaletteScene scene;
    scene.registry.setUsage({u"other=4"_s});
    scene.palette->popUp();
    const QStringList expected{u"[Commands]"_s, u"Export…"_s};
    QCOMPARE(scene.rows(), expected);
    QCOMPARE(scene.palette->model().itemAt(1)->keys, u"Ctrl+E"_s); // the palette teaches the keys
}

void tst_CommandPalette::nothingFound()
{
    PaletteScene scene;
    scene.palette->popUp();
    scene.type(u"没有这样的东西"_s);
    QVERIFY(scene.rows().isEmpty());
    scene.key(Qt::Key_Down);
    scene.key(Qt::Key_Return);
    scene.key(Qt::Key_Tab);
    QVERIFY(scene.palette->isVisible());
}

} // namespace yumiao::tests

using yumiao::tests::tst_CommandPalette;
YUMIAO_TEST(tst_CommandPalette)
#include "tst_command_palette.moc"
