// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/financing_application.h"
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/record_form.h"
#include "ui/pages/financing_course/application_step_dialog.h"
#include "ui/pages/financing_course/board_card_delegate.h"
#include "ui/pages/financing_course/board_column.h"
#include "ui/pages/financing_course/board_pane.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPointer>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::ApplicationStage;
using records::FinancingApplication;
using rules::StageGroup;
using ui::pages::ApplicationStepDialog;
using ui::pages::BoardColumn;
using ui::pages::BoardPane;

/// A practice district with one more application at the beginning of each column, of them one that is late.
struct BoardScene : PageScene {
    BoardScene()
    {
        RecordIdSource ids;
        changes::ChangeSet set;
        set.action = u"edit"_s;
        set.source = u"test"_s;
        constexpr int days = 400; // longer than all others, so that it comes first
        for (const auto stage : {ApplicationStage::Registered, ApplicationStage::Recommended,
                 ApplicationStage::Accepted, ApplicationStage::InApproval, ApplicationStage::PartlyPaid}) {
            FinancingApplication it;
            it.id = ids.next();
            it.enterprise = {store::ids(session(), {records::RecordKind::Enterprise, {}, {}, today()})->front()};
            it.amount = Money::fromWan(120);
            it.applied = today().addDays(-days);
            it.stage = stage;
            it.stageSince = it.applied;
            set.changes.push_back(changes::creation(it));
        }
        bool done = false;
        workspace->write(workspace.get(), set, store::OnConflict::Refuse,
            [&done](const Result<store::Receipt> &receipt) { done = receipt.has_value(); });
        if (!QTest::qWaitFor([&] { return done; }))
            qFatal("not written");
    }
};

/// The board of the district, read and shown.
struct ShownBoard {
    explicit ShownBoard(PageScene &scene)
        : pane(scene.needs())
    {
        pane.resize(1100, 560);
        pane.setFilter({});
        pane.show();
        if (!QTest::qWaitFor([&] { return all() > 0; }))
            qFatal("an empty board");
    }
    [[nodiscard]] int all() const
    {
        int count = 0;
        for (int i = 0; i < static_cast<int>(BoardPane::Columns); ++i)
            count += column(static_cast<StageGroup>(i)).cards().rowCount();
        return count;
    }
    [[nodiscard]] BoardColumn &column(StageGroup group) const { return pane.column(group); }
    /// The first card of a column, chosen as a click does.
    [[nodiscard]] RecordId chosen(StageGroup group) const
    {
        auto &from = column(group);
        const QRect card = from.visualRect(from.model()->index(0, 0));
        QTest::mouseClick(from.viewport(), Qt::LeftButton, {}, card.center());
        return from.current();
    }
    /// Carries a card over another column and lets it go; whether the column took it.
    [[nodiscard]] bool drop(StageGroup from, StageGroup to) const
    {
        const std::unique_ptr<QMimeData> data(column(from).model()->mimeData({column(from).currentIndex()}));
        return dropped(data.get(), to);
    }
    [[nodiscard]] bool dropped(const QMimeData *data, StageGroup to) const
    {
        QWidget *port = column(to).viewport();
        const QPoint middle = port->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port, &enter);
        QDragMoveEvent move(middle, Qt::CopyAction, data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port, &move);
        if (!enter.isAccepted() || !move.isAccepted())
            return false;
        QDropEvent drop(middle, Qt::CopyAction, data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port, &drop);
        return drop.isAccepted();
    }
    [[nodiscard]] QPointer<ApplicationStepDialog> dialog() const
    {
        const bool ready = QTest::qWaitFor([&] { return pane.dialog() && pane.dialog()->isReady(); });
        return ready ? pane.dialog() : nullptr;
    }
    BoardPane pane;
};

struct Standing {
    ApplicationStage stage;
    QDate since;
    qint64 steps;
    friend bool operator==(const Standing &, const Standing &) = default;
};

Standing standingIn(const PageScene &scene, RecordId id)
{
    const auto it = *store::find<FinancingApplication>(scene.session(), id);
    const auto steps = store::count(scene.session(),
        {records::RecordKind::ApplicationStep,
            store::Filter::condition(u"application"_s, store::Comparison::Equal, {id.toText()}), {}, scene.today()});
    return {*it.stage, it.stageSince, *steps};
}

} // namespace

/// 看板: cards are moved by keyboard and by drag, each move is a step, and what the rule forbids is not written.
class tst_BoardMoves : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysMoveOneStage();
    void keysEndAtTheEdges();
    void aDropRegistersAStep();
    void aDropAgainstTheRuleIsRefused();
    void aDropThatIsGivenUp();
    void foreignThingsAreNotTaken();
    void cardsHaveFrames();
    void cardsSayAll();
};

void tst_BoardMoves::keysMoveOneStage()
{
    BoardScene scene;
    const ShownBoard board(scene);
    const RecordId id = board.chosen(StageGroup::Registered);
    QVERIFY(!id.isNull());
    const Standing before = standingIn(scene, id);
    QTest::keyClick(&board.column(StageGroup::Registered), Qt::Key_Right, Qt::ControlModifier);
    QPointer<ApplicationStepDialog> dialog = board.dialog();
    QVERIFY(dialog);
    QVERIFY(dialog->chosen() == ApplicationStage::Recommended);
    QCOMPARE(standingIn(scene, id), before);                           // nothing moves before it is written
    dialog->form().preset(u"note"_s, records::Value(u"已现场核实"_s)); // 已核实 is left out
    dialog->save();
    QTRY_VERIFY2(!dialog, dialog ? qPrintable(dialog->message()) : "");
    QCOMPARE(standingIn(scene, id).stage, ApplicationStage::Recommended);
    QTRY_VERIFY(board.column(StageGroup::Recommended).select(id));
    QVERIFY(!board.column(StageGroup::Registered).select(id));
    QTest::keyClick(&board.column(StageGroup::Recommended), Qt::Key_Left, Qt::ControlModifier); // and back
    dialog = board.dialog();
    QVERIFY(dialog);
    QCOMPARE(rules::stageGroupOf(*dialog->chosen()), StageGroup::Registered);
    dialog->form().preset(u"note"_s, records::Value(u"误推荐"_s));
    dialog->save();
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(board.column(StageGroup::Registered).select(id));
}

void tst_BoardMoves::keysEndAtTheEdges()
{
    BoardScene scene;
    const ShownBoard board(scene);
    QVERIFY(!board.chosen(StageGroup::Registered).isNull());
    QTest::keyClick(&board.column(StageGroup::Registered), Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(!board.chosen(StageGroup::Paid).isNull());
    QTest::keyClick(&board.column(StageGroup::Paid), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(!board.pane.dialog());
}

void tst_BoardMoves::aDropRegistersAStep()
{
    BoardScene scene;
    const ShownBoard board(scene);
    const RecordId id = board.chosen(StageGroup::Recommended);
    QVERIFY(!id.isNull());
    const Standing before = standingIn(scene, id);
    QVERIFY(board.drop(StageGroup::Recommended, StageGroup::Accepted));
    QPointer<ApplicationStepDialog> dialog = board.dialog();
    QVERIFY(dialog);
    QVERIFY(dialog->chosen() == ApplicationStage::Accepted);
    QVERIFY(board.column(StageGroup::Recommended).cards().rowOf(id) >= 0); // it stays until the step is written
    dialog->save();
    QTRY_VERIFY(!dialog);
    QCOMPARE(standingIn(scene, id).stage, ApplicationStage::Accepted);
    QCOMPARE(standingIn(scene, id).since, scene.today());
    QVERIFY(standingIn(scene, id).steps > before.steps);
    QTRY_VERIFY(board.column(StageGroup::Accepted).cards().rowOf(id) >= 0);
    QTRY_VERIFY(!scene.said.isEmpty());
}

/// From 登记 straight to 放款: the stages between count, so the rule wants a reason.
void tst_BoardMoves::aDropAgainstTheRuleIsRefused()
{
    BoardScene scene;
    const ShownBoard board(scene);
    const RecordId id = board.chosen(StageGroup::Registered);
    const Standing before = standingIn(scene, id);
    QVERIFY(board.drop(StageGroup::Registered, StageGroup::Paid));
    QPointer<ApplicationStepDialog> dialog = board.dialog();
    QVERIFY(dialog);
    QCOMPARE(rules::stageGroupOf(*dialog->chosen()), StageGroup::Paid);
    dialog->save();
    QTRY_VERIFY(!dialog->form().message(u"note"_s).isEmpty()); // why it is not written
    QVERIFY(!dialog->message().isEmpty());
    QVERIFY(dialog->isVisible());
    QCOMPARE(standingIn(scene, id), before);
    QVERIFY(board.column(StageGroup::Registered).cards().rowOf(id) >= 0);
    QVERIFY(board.column(StageGroup::Paid).cards().rowOf(id) < 0);
    QVERIFY(scene.said.isEmpty());
}

void tst_BoardMoves::aDropThatIsGivenUp()
{
    BoardScene scene;
    const ShownBoard board(scene);
    const RecordId id = board.chosen(StageGroup::Accepted);
    const Standing before = standingIn(scene, id);
    QVERIFY(board.drop(StageGroup::Accepted, StageGroup::Approved));
    QPointer<ApplicationStepDialog> dialog = board.dialog();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(standingIn(scene, id), before);
    QVERIFY(board.column(StageGroup::Accepted).cards().rowOf(id) >= 0);
}

void tst_BoardMoves::foreignThingsAreNotTaken()
{
    BoardScene scene;
    const ShownBoard board(scene);
    QVERIFY(!board.chosen(StageGroup::Recommended).isNull());
    QVERIFY(!board.drop(StageGroup::Recommended, StageGroup::Recommended)); // where it stands
    QMimeData text;
    text.setText(u"资阳恒芯有限公司"_s);
    QVERIFY(!board.dropped(&text, StageGroup::Accepted));
    QMimeData broken;
    broken.setData(board.column(StageGroup::Paid).model()->mimeTypes().constFirst(), "not an id");
    QVERIFY(!board.dropped(&broken, StageGroup::Accepted));
    QVERIFY(!board.pane.dialog());
}

/// A card is seen as one: an edge all round that is neither its ground nor that of the column; late ones have a bar.
void tst_BoardMoves::cardsHaveFrames()
{
    BoardScene scene;
    for (const bool dark : {false, true}) {
        applyLook(dark);
        const ShownBoard board(scene);
        bool anyLate = false;
        for (int i = 0; i < static_cast<int>(BoardPane::Columns); ++i) {
            auto &column = board.column(static_cast<StageGroup>(i));
            column.clearSelection();
            column.doItemsLayout(); // else it comes with the next events
            const QImage picture = column.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
            const double scale = picture.devicePixelRatio();
            const auto at = [&](int x, int y) { return picture.pixelColor(qRound(x * scale), qRound(y * scale)); };
            for (int row = 0; row < column.cards().rowCount(); ++row) {
                const QRect card = column.visualRect(column.model()->index(row, 0));
                if (card.bottom() >= column.viewport()->height())
                    break;
                QVERIFY(card.height() >= ui::pages::BoardCardDelegate::CardHeight);
                const bool late = column.cards().at(column.model()->index(row, 0))->lamp.has_value();
                anyLate = anyLate || late;
                const auto &tokens = ui::theme::current();
                QCOMPARE(at(card.center().x(), card.top() + 3), tokens.colour("base"));
                QVERIFY(at(card.center().x(), card.top()) != at(card.center().x(), card.top() + 3));
                QVERIFY(at(card.right(), card.center().y()) != tokens.colour("base"));
                QCOMPARE(at(card.left() + 2, card.center().y()) != tokens.colour("base"), late);
            }
        }
        QVERIFY(anyLate);
    }
    applyLook(false);
}

void tst_BoardMoves::cardsSayAll()
{
    BoardScene scene;
    const ShownBoard board(scene);
    const auto &cards = board.column(StageGroup::Approved).cards();
    const QAbstractItemModelTester tester(board.column(StageGroup::Approved).model());
    QVERIFY(cards.rowCount() > 0);
    for (int row = 0; row < cards.rowCount(); ++row) {
        const QModelIndex index = cards.index(row);
        const auto *card = cards.at(index);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {card->enterprise, card->second, card->third})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
        QCOMPARE(card->third.contains(u"too long"_s), card->lamp.has_value());
    }
    QVERIFY(!cards.at({}));
    QCOMPARE(cards.rowOf(RecordId(17)), -1);
}

YUMIAO_TEST(tst_BoardMoves)

} // namespace yumiao::tests

#include "tst_board_moves.moc"
