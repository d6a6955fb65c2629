// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/certificate.h"
#include "models/store/query.h"
#include "models/store/trash.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using records::RecordKind;

/// 回收站: what was removed stays known with its reason and comes back as it was.
class tst_Trash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsReasonAndOrder();
    void comesBackAsItWas();
    void keyTakenMeanwhile();
    void ofSomethingGone();

private:
    static QStringList trashLabels(const TemporaryBase &base, const QString &text = {})
    {
        QStringList labels;
        const auto removed = store::removedRecords(base.session(), {}, text).value();
        for (const store::RemovedRecord &it : removed)
            labels.append(it.label + u'|' + it.reason);
        return labels;
    }
    static void removeRecord(const TemporaryBase &base, RecordKind kind, RecordId id, const QString &reason)
    {
        (void)written(base.session(), setOf({changes::removal(kind, id, reason)}, u"remove"_s));
    }
};

void tst_Trash::keepsReasonAndOrder()
{
    const TemporaryBase base;
    QVERIFY(trashLabels(base).isEmpty());
    const RecordId first = made(base.session(), enterpriseNamed(u"甲厂"_s));
    const RecordId second = made(base.session(), enterpriseNamed(u"乙厂"_s));
    (void)made(base.session(), enterpriseNamed(u"丙厂"_s));
    removeRecord(base, RecordKind::Enterprise, first, u"重复登记"_s);
    removeRecord(base, RecordKind::Enterprise, second, u"注销"_s);
    QCOMPARE(trashLabels(base), (QStringList{u"乙厂|注销"_s, u"甲厂|重复登记"_s}));
    QCOMPARE(trashLabels(base, u"重复"_s), QStringList{u"甲厂|重复登记"_s});
    QCOMPARE(trashLabels(base, u"乙"_s), QStringList{u"乙厂|注销"_s});
    QVERIFY(store::removedRecords(base.session(), RecordKind::Visit).value().empty());
    const auto removed = store::removedRecords(base.session(), RecordKind::Enterprise).value();
    QCOMPARE(removed.front().id, second);
    QCOMPARE(removed.front().head.action, u"remove"_s);
    QVERIFY(removed.front().head.at.isValid());
}

void tst_Trash::comesBackAsItWas()
{
    const TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲厂"_s));
    records::Certificate paper
        = certificateOf(firm, records::CertificateKind::Innovative, QDate(2021, 1, 1), QDate(2023, 12, 31));
    const RecordId id = made(base.session(), paper);
    const QString before = liveState(base.session());
    removeRecord(base, RecordKind::Certificate, id, u"录错"_s);
    QVERIFY(liveState(base.session()) != before);
    QCOMPARE(trashLabels(base), QStringList{u"甲厂|录错"_s}); // known by its enterprise
    (void)written(base.session(), setOf({store::restored(RecordKind::Certificate, id, u"录错"_s)}, u"restore"_s));
    QCOMPARE(liveState(base.session()), before);
    QVERIFY(trashLabels(base).isEmpty());
    QCOMPARE(faultsOf(base.session(), true), QString());
}

void tst_Trash::keyTakenMeanwhile()
{
    const TemporaryBase base;
    auto firm = enterpriseNamed(u"甲厂"_s);
    firm.creditCode = CreditCode::parse(u"91512002MA62A00121"_s).value();
    const RecordId old = made(base.session(), firm);
    removeRecord(base, RecordKind::Enterprise, old, u"重复登记"_s);
    firm.id = newId();
    firm.name = u"新甲厂"_s;
    (void)made(base.session(), firm);
    const auto back = store::commit(base.session(),
        setOf({store::restored(RecordKind::Enterprise, old, u"重复登记"_s)}, u"restore"_s), SystemClock());
    QVERIFY(!back);
    QCOMPARE(back.error().what, u"key.taken"_s);
    QCOMPARE(trashLabels(base), QStringList{u"甲厂|重复登记"_s}); // still there
}

void tst_Trash::ofSomethingGone()
{
    const TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲厂"_s));
    const RecordId id = made(base.session(),
        certificateOf(firm, records::CertificateKind::Innovative, QDate(2021, 1, 1), QDate(2023, 12, 31)));
    removeRecord(base, RecordKind::Certificate, id, u"一"_s);
    removeRecord(base, RecordKind::Enterprise, firm, u"二"_s);
    const auto alone = store::commit(
        base.session(), setOf({store::restored(RecordKind::Certificate, id, u"一"_s)}, u"restore"_s), SystemClock());
    QVERIFY(!alone); // its enterprise is not there
    const auto both = store::commit(base.session(),
        setOf({store::restored(RecordKind::Enterprise, firm, u"二"_s),
                  store::restored(RecordKind::Certificate, id, u"一"_s)},
            u"restore"_s),
        SystemClock());
    QVERIFY2(both.has_value(), qPrintable(wordsOf(both)));
}

} // namespace yumiao::tests

using yumiao::tests::tst_Trash;
YUMIAO_TEST(tst_Trash)
#include "tst_trash.moc"
