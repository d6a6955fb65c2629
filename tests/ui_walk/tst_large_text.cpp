// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/ts_translator.h"
#include "tests/ui_walk/control_walk.h"
#include "tests/ui_walk/walk_scene.h"
#include "ui/tables/cell_paint.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPushButton>
#include <QStyle>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using ui::theme::FontStep;
using ui::theme::Look;

/// Text at 150 % and 200 % in the window of a small laptop: nothing is cut off, in both languages.
class tst_LargeText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCut_data();
    void nothingIsCut();
    void stepsAreKept();
    void highContrastIsKept();
    void signsGrowWithTheText();
};

void tst_LargeText::nothingIsCut_data()
{
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<int>("step");
    for (const bool chinese : {false, true}) {
        for (const FontStep step : {FontStep::Standard, FontStep::ExtraLarge, FontStep::Double})
            QTest::addRow("%s %d%%", chinese ? "zh" : "en", ui::theme::percentOf(step))
                << chinese << static_cast<int>(step);
    }
}

void tst_LargeText::nothingIsCut()
{
    QFETCH(bool, chinese);
    QFETCH(int, step);
    TsTranslator words;
    if (chinese)
        QVERIFY(QCoreApplication::installTranslator(&words));
    WalkScene walk(QSize(1366, 768));
    walk.window().look().setFontStep(static_cast<FontStep>(step));
    QStringList faults;
    for (const QByteArray &page : walk.pageIds()) {
        walk.open(page);
        walk.window().resize(1366, 768);
        walk.settle();
        if (walk.window().size() != QSize(1366, 768))
            faults << u"%1: the window cannot be 1366 x 768"_s.arg(QString::fromLatin1(page));
        QStringList found = clippingFaults(&walk.window());
        auto *tabs = walk.window().currentPage()->findChild<QTabBar *>();
        for (int i = 1; tabs && tabs->isVisible() && i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            walk.settle();
            found += clippingFaults(&walk.window());
        }
        for (const QString &fault : found)
            faults << QString::fromLatin1(page) + u": "_s + fault;
    }
    faults.removeDuplicates();
    for (const QString &fault : std::as_const(faults))
        qInfo().noquote() << fault;
    QCOMPARE(faults.size(), 0);
}

/// By its command, as the menu and the palette run it, and again after a restart.
void tst_LargeText::stepsAreKept()
{
    WalkScene walk;
    const int row = ui::theme::rowHeight();
    walk.window().registry().run("view.text_200");
    QVERIFY(ui::theme::fontStep() == FontStep::Double);
    QCOMPARE(ui::theme::rowHeight(), 2 * row);
    QVERIFY(walk.window().registry().find("view.text_200")->checked());
    QVERIFY(!walk.window().registry().find("view.text_150")->checked());
    ui::theme::applyTheme(*qApp, {});
    walk.window().look().restore(); // as the next start does
    QVERIFY(ui::theme::fontStep() == FontStep::Double);
    QTest::keyClick(&walk.window(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(ui::theme::fontStep() == FontStep::Standard);
}

/// Icons of buttons, boxes to tick, lamps and the marks of cells are as large as the text beside them.
void tst_LargeText::signsGrowWithTheText()
{
    QPushButton button;
    ui::theme::setButtonIcon(&button, "plus");
    QTreeView tree;
    const auto tick = [&tree] { return tree.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &tree); };
    const ui::tables::CellMarks squares{
        .conditions = {ui::theme::Glyph::SquareMet, ui::theme::Glyph::SquareUnmet, ui::theme::Glyph::SquareUnknown}};
    const auto marks = [&squares] { return ui::tables::marksWidth(ui::tables::CellLook::Conditions, squares); };
    const QSize icon = button.iconSize();
    const int box = tick();
    const int three = marks();
    ui::theme::applyTheme(*qApp, {Look::Light, FontStep::Double});
    QCOMPARE(button.iconSize().height(), 2 * icon.height());
    QCOMPARE(tick(), 2 * box);
    QCOMPARE(marks(), 2 * three);
    ui::theme::applyTheme(*qApp, {});
    QCOMPARE(button.iconSize(), icon);
}

void tst_LargeText::highContrastIsKept()
{
    WalkScene walk;
    QTest::keyClick(&walk.window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(ui::theme::current().name(), u"contrast"_s);
    ui::theme::applyTheme(*qApp, {});
    walk.window().look().restore();
    QCOMPARE(ui::theme::current().name(), u"contrast"_s);
    QTest::keyClick(&walk.window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(ui::theme::current().name(), u"light"_s);
}

} // namespace yumiao::tests

using yumiao::tests::tst_LargeText;
YUMIAO_TEST(tst_LargeText)
#include "tst_large_text.moc"
