// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/enterprise_relation.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::EnterpriseRelation;
using records::RelationKind;

EnterpriseRelation relationOf(RecordId one, RelationKind kind, RecordId other)
{
    EnterpriseRelation it;
    it.id = newId();
    it.enterprise = {one};
    it.kind = kind;
    it.related = {other};
    return it;
}

/// The codes of the problems with which the ledger refuses it; empty when it is written.
QString refusalOf(TemporaryBase &base, const EnterpriseRelation &relation)
{
    const auto receipt = store::commit(base.session(), setOf({changes::creation(relation)}), SystemClock());
    if (receipt)
        return {};
    QStringList codes;
    for (const QVariant &problem : receipt.error().detail.value(u"problems"_s).toList())
        codes.append(problem.toMap().value(u"code"_s).toString());
    return codes.isEmpty() ? receipt.error().what : codes.join(u' ');
}

} // namespace

/// Relations of enterprises: what the ledger takes and what it refuses.
class tst_KinshipCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneSide();
    void noCircleOfParents();
    void anEndedRelationIsOver();
    void onlyOnce();
};

void tst_KinshipCheck::oneSide()
{
    TemporaryBase base;
    const RecordId a = made(base.session(), enterpriseNamed(u"甲厂"_s));
    const RecordId b = made(base.session(), enterpriseNamed(u"乙厂"_s));
    auto relation = relationOf(a, RelationKind::Parent, {});
    QCOMPARE(refusalOf(base, relation), u"relation.one_side"_s);
    relation.relatedName = u"某某集团有限公司"_s;
    QCOMPARE(refusalOf(base, relation), QString());
    relation = relationOf(a, RelationKind::Parent, b);
    relation.relatedName = u"某某集团有限公司"_s;
    QCOMPARE(refusalOf(base, relation), u"relation.one_side"_s);
    QCOMPARE(refusalOf(base, relationOf(a, RelationKind::MovedFrom, a)), u"relation.self"_s);
}

void tst_KinshipCheck::noCircleOfParents()
{
    TemporaryBase base;
    const RecordId a = made(base.session(), enterpriseNamed(u"甲厂"_s));
    const RecordId b = made(base.session(), enterpriseNamed(u"乙厂"_s));
    const RecordId c = made(base.session(), enterpriseNamed(u"丙厂"_s));
    QCOMPARE(refusalOf(base, relationOf(a, RelationKind::Parent, b)), QString());
    QCOMPARE(refusalOf(base, relationOf(b, RelationKind::Branch, a)), QString()); // says the same from the other side
    QCOMPARE(refusalOf(base, relationOf(c, RelationKind::Controlled, b)), QString());
    QCOMPARE(refusalOf(base, relationOf(b, RelationKind::Parent, a)), u"relation.circle"_s);
    QCOMPARE(refusalOf(base, relationOf(c, RelationKind::Parent, a)), u"relation.circle"_s);
    QCOMPARE(refusalOf(base, relationOf(a, RelationKind::Branch, c)), u"relation.circle"_s);
    QCOMPARE(refusalOf(base, relationOf(c, RelationKind::SuccessorOf, a)), QString()); // no matter of parents
    QCOMPARE(faultsOf(base.session(), true), QString());
}

void tst_KinshipCheck::anEndedRelationIsOver()
{
    TemporaryBase base;
    const RecordId a = made(base.session(), enterpriseNamed(u"甲厂"_s));
    const RecordId b = made(base.session(), enterpriseNamed(u"乙厂"_s));
    auto once = relationOf(a, RelationKind::Parent, b);
    once.validFrom = QDate(2015, 1, 1);
    once.validTo = QDate(2019, 12, 31);
    QCOMPARE(refusalOf(base, once), QString());
    QCOMPARE(refusalOf(base, relationOf(b, RelationKind::Parent, a)), QString());
    auto turned = relationOf(a, RelationKind::Parent, b);
    turned.validFrom = QDate(2020, 1, 1);
    turned.validTo = QDate(2019, 1, 1);
    QCOMPARE(refusalOf(base, turned), u"dates.order"_s);
}

void tst_KinshipCheck::onlyOnce()
{
    TemporaryBase base;
    const RecordId a = made(base.session(), enterpriseNamed(u"甲厂"_s));
    const RecordId b = made(base.session(), enterpriseNamed(u"乙厂"_s));
    auto relation = relationOf(a, RelationKind::Parent, b);
    relation.validFrom = QDate(2020, 1, 1);
    QCOMPARE(refusalOf(base, relation), QString());
    relation.id = newId();
    QCOMPARE(refusalOf(base, relation), u"key.taken"_s);
}

YUMIAO_TEST(tst_KinshipCheck)

} // namespace yumiao::tests

#include "tst_kinship_check.moc"
