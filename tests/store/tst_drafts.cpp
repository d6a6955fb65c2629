// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/drafts.h"
#include "models/store/history.h"
#include "models/store/undo.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;

/// What an officer has begun stays until it is applied or thrown away, and is nobody else's.
class tst_Drafts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void survivesRestart();
    void belongsToItsOwner();
    void emptyTakesItAway();
    void leavesHistoryAndUndoAlone();
    void readerKeepsNothing();
};

namespace {

const QByteArray someDraft = QByteArrayLiteral("\x00\xff草稿");

} // namespace

void tst_Drafts::survivesRestart()
{
    TemporaryBase base;
    const FixedClock clock(QDate(2022, 9, 5));
    QVERIFY(store::keepDraft(base.session(), u"经办"_s, u"bulk/enterprise"_s, "first", clock));
    QVERIFY(store::keepDraft(base.session(), u"经办"_s, u"bulk/enterprise"_s, someDraft, clock));
    base.reopen();
    const auto found = store::findDraft(base.session(), u"经办"_s, u"bulk/enterprise"_s);
    QVERIFY2(found && *found, qPrintable(wordsOf(found)));
    QCOMPARE((*found)->content, someDraft);
    QCOMPARE((*found)->changed, clock.now());
    QCOMPARE(faultsOf(base.session(), true), QString());
}

void tst_Drafts::belongsToItsOwner()
{
    TemporaryBase base;
    QVERIFY(store::keepDraft(base.session(), u"经办"_s, u"bulk/enterprise"_s, someDraft, SystemClock()));
    QVERIFY(!*store::findDraft(base.session(), u"复核"_s, u"bulk/enterprise"_s));
    QVERIFY(!*store::findDraft(base.session(), u"经办"_s, u"bulk/visit"_s));
    QVERIFY(store::keepDraft(base.session(), u"复核"_s, u"bulk/enterprise"_s, "other", SystemClock()));
    QCOMPARE((*store::findDraft(base.session(), u"经办"_s, u"bulk/enterprise"_s))->content, someDraft);
}

void tst_Drafts::emptyTakesItAway()
{
    TemporaryBase base;
    QVERIFY(store::keepDraft(base.session(), u"经办"_s, u"bulk/enterprise"_s, {}, SystemClock()));
    QVERIFY(store::keepDraft(base.session(), u"经办"_s, u"bulk/enterprise"_s, someDraft, SystemClock()));
    QVERIFY(store::keepDraft(base.session(), u"经办"_s, u"bulk/enterprise"_s, {}, SystemClock()));
    QVERIFY(!*store::findDraft(base.session(), u"经办"_s, u"bulk/enterprise"_s));
}

void tst_Drafts::leavesHistoryAndUndoAlone()
{
    TemporaryBase base;
    (void)made(base.session(), enterpriseNamed(u"甲"_s));
    const auto before = store::newestHeads(base.session(), 10);
    QVERIFY(store::keepDraft(base.session(), u"经办"_s, u"bulk/enterprise"_s, someDraft, SystemClock()));
    const auto after = store::newestHeads(base.session(), 10);
    QVERIFY(before && after);
    QCOMPARE(after->size(), before->size());
    const auto state = store::undoState(base.session());
    QVERIFY(state && state->undo);
    QCOMPARE(state->undo->id, before->front().id);
}

void tst_Drafts::readerKeepsNothing()
{
    TemporaryBase base;
    const auto reader = store::Session::open(base.path(), store::Session::Access::Read);
    QVERIFY(reader);
    QVERIFY(!store::keepDraft(**reader, u"经办"_s, u"bulk/enterprise"_s, someDraft, SystemClock()));
    QVERIFY(!*store::findDraft(base.session(), u"经办"_s, u"bulk/enterprise"_s));
}

YUMIAO_TEST(tst_Drafts)

} // namespace yumiao::tests

#include "tst_drafts.moc"
