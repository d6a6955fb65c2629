// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/window_model.h"
#include "tests/support/test_registry.h"
#include "tests/ui_tables/window_scene.h"
#include "ui/tables/cell_delegates.h"
#include "ui/tables/column_state.h"
#include "ui/tables/selected_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using namespace ui::tables;
using ui::theme::Glyph;

namespace {

struct DelegateCase {
    const char *name;
    CellLook look;
    CellMarks marks;
};

const QList<DelegateCase> &delegateCases()
{
    static const QList<DelegateCase> cases{{"text", CellLook::Text, {}}, {"name", CellLook::Name, {}},
        {"number", CellLook::Number, {.tone = "red"}}, {"date", CellLook::Date, {}},
        {"lamp", CellLook::Lamp, {.lamp = Glyph::LampRed}}, {"rung", CellLook::Rung, {.filled = 2}},
        {"conditions", CellLook::Conditions,
            {.conditions = {Glyph::SquareMet, Glyph::SquareUnmet, Glyph::SquareUnknown, Glyph::SquareMet}}},
        {"stages", CellLook::Stages, {.filled = 3}}, {"percent", CellLook::Percent, {.done = 0.4, .pace = 0.7}}};
    return cases;
}

/// A cell of 140 × 28 painted by itself.
QImage painted(const CellDelegate &delegate, const QModelIndex &index, QStyle::State state = QStyle::State_Enabled)
{
    QImage image(140, 28, QImage::Format_ARGB32);
    image.fill(ui::theme::current().colour("base"));
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = state;
    option.font = ui::theme::font(ui::theme::FontRole::Body);
    option.fontMetrics = QFontMetrics(option.font);
    option.viewItemPosition = QStyleOptionViewItem::Beginning;
    delegate.paint(&painter, option, index);
    return image;
}

/// The first and last column of pixels, between the edges, that differ from the ground.
std::pair<int, int> inkOf(const QImage &image)
{
    const QRgb ground = image.pixel(70, 1);
    int first = image.width();
    int last = -1;
    for (int x = 4; x < image.width() - 1; ++x)
        for (int y = 2; y < image.height() - 3; ++y)
            if (image.pixel(x, y) != ground) {
                first = qMin(first, x);
                last = qMax(last, x);
            }
    return {first, last};
}

} // namespace

class tst_CellDelegates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { failOnWarnings(); }
    void cleanup() { applyLook(false); }

    void eachLookIsItsOwn()
    {
        QStandardItemModel model(1, 1);
        const QModelIndex index = model.index(0, 0);
        model.setData(index, u"创新型"_s);
        QList<QImage> seen;
        for (const DelegateCase &it : delegateCases()) {
            model.setData(index, QVariant::fromValue(it.marks), MarksRole);
            const CellDelegate delegate(it.look, nullptr);
            const QImage image = painted(delegate, index);
            if (it.look != CellLook::Name && it.look != CellLook::Date) // these look as their neighbours do
                QVERIFY2(!seen.contains(image), it.name);
            seen.append(image);
            applyLook(true);
            QVERIFY2(painted(delegate, index) != image, it.name);
            applyLook(false);
        }
    }

    void numbersStandRightWordsLeft()
    {
        QStandardItemModel model(1, 1);
        const QModelIndex index = model.index(0, 0);
        model.setData(index, u"12"_s);
        const auto number = inkOf(painted(CellDelegate(CellLook::Number), index));
        const auto text = inkOf(painted(CellDelegate(CellLook::Text), index));
        QVERIFY(number.second > 125 && number.first > 100);
        QVERIFY(text.first < 14 && text.second < 40);
        QCOMPARE(alignmentOf(CellLook::Number), Qt::AlignRight | Qt::AlignVCenter);
        QCOMPARE(alignmentOf(CellLook::Conditions), Qt::Alignment(Qt::AlignCenter));
    }

    void marksMayBeMissing()
    {
        QStandardItemModel model(1, 1);
        const QModelIndex index = model.index(0, 0);
        model.setData(index, u"未入库"_s);
        for (const CellLook look : {CellLook::Lamp, CellLook::Rung, CellLook::Stages, CellLook::Percent}) {
            const auto ink = inkOf(painted(CellDelegate(look), index));
            QVERIFY(ink.first < 14 && ink.second > 30); // the word stands where the sign would
        }
        // A function of the page may make the marks out of other roles.
        model.setData(index, 3, Qt::UserRole);
        const CellDelegate own(
            CellLook::Rung, [](const QModelIndex &it) { return CellMarks{.filled = it.data(Qt::UserRole).toInt()}; },
            nullptr);
        QVERIFY(painted(own, index) != painted(CellDelegate(CellLook::Rung), index));
    }

    void selectionHasABar()
    {
        QStandardItemModel model(1, 1);
        const QModelIndex index = model.index(0, 0);
        model.setData(index, u"试"_s);
        const CellDelegate delegate(CellLook::Text);
        const QImage image = painted(delegate, index, QStyle::State_Enabled | QStyle::State_Selected);
        QCOMPARE(QColor(image.pixel(1, 14)), ui::theme::current().colour("acc"));
        QCOMPARE(QColor(image.pixel(60, 14)), ui::theme::current().colour("accbg"));
        const QImage hovered = painted(delegate, index, QStyle::State_Enabled | QStyle::State_MouseOver);
        QCOMPARE(QColor(hovered.pixel(60, 14)), ui::theme::current().colour("hover"));
    }

    void unreadCellsAreGreyBars()
    {
        QStandardItemModel model(1, 1);
        const QModelIndex index = model.index(0, 0);
        model.setData(index, true, items::WindowModel::LoadingRole);
        model.setData(index, u"不应出现"_s);
        const QImage image = painted(CellDelegate(CellLook::Text), index);
        QCOMPARE(QColor(image.pixel(20, 14)), ui::theme::current().colour("grybg"));
        QCOMPARE(CellDelegate(CellLook::Text).sizeHint({}, index).width(), 0);
    }

    void theTooltipIsForWhatDoesNotFit()
    {
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 0), u"短"_s);
        model.setData(model.index(0, 1), u"四川<b>很长</b>的企业名称股份有限公司一二三四五六七八九十"_s);
        QTableView view;
        view.setModel(&model);
        CellDelegate delegate(CellLook::Name, &view);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 100, 28);
        option.font = ui::theme::font(ui::theme::FontRole::Body);
        option.fontMetrics = QFontMetrics(option.font);
        QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), QPoint(5, 5));
        QVERIFY(delegate.helpEvent(&help, &view, option, model.index(0, 1)));
        QVERIFY(QToolTip::text().contains(u"&lt;b&gt;"_s)); // shown as it is, not as markup
        QToolTip::hideText();
        QVERIFY(delegate.helpEvent(&help, &view, option, model.index(0, 0)));
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void linesOfTheClipboard()
    {
        QStandardItemModel model(3, 2);
        model.setHorizontalHeaderLabels({u"名\t称"_s, u"数"_s});
        model.setData(model.index(0, 0), u"一\n行"_s);
        model.setData(model.index(0, 1), u"1,000"_s);
        model.setData(model.index(0, 1), u"1000"_s, items::WindowModel::TextRole);
        model.setData(model.index(1, 0), true, items::WindowModel::LoadingRole);
        model.setData(model.index(2, 1), u"未填"_s);
        model.setData(model.index(2, 1), true, items::WindowModel::UnknownRole);
        QCOMPARE(tabbedText(model, {0, 1, 2}, {0, 1}), u"名 称\t数\n一 行\t1000\n\t\n"_s);
        QCOMPARE(tabbedText(model, {0}, {1, 0}), u"数\t名 称\n1000\t一 行\n"_s);
    }

    void columnStateComesBack()
    {
        const ColumnState state{{u"a"_s, u"b"_s}, {u"b"_s}, {{u"a"_s, 120}}};
        QCOMPARE(columnState(toVariant(state)), state);
        QVERIFY(!columnState({}).has_value());
        QVERIFY(!columnState(u"nonsense"_s).has_value());
        QCOMPARE(arranged({u"a"_s, u"b"_s, u"c"_s}, {u"c"_s, u"x"_s, u"c"_s, u"a"_s}),
            (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        QCOMPARE(arranged({}, {u"c"_s}), QStringList());
    }
};

YUMIAO_TEST(tst_CellDelegates)

} // namespace yumiao::tests

#include "tst_cell_delegates.moc"
