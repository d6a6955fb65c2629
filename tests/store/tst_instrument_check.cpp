// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/financing_application.h"
#include "models/records/financing_need.h"
#include "models/records/institution.h"
#include "models/records/instrument_option.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::FinancingInstrument;
using records::FinancingNeed;
using records::Institution;
using records::InstrumentOption;

FinancingNeed needOf(RecordId enterprise, FinancingInstrument instrument, QDate registered)
{
    FinancingNeed it;
    it.id = newId();
    it.enterprise = {enterprise};
    it.registered = registered;
    it.amount = Money::fromWan(100);
    it.instrument = instrument;
    return it;
}

InstrumentOption optionOf(FinancingInstrument instrument, QDate from, QDate to = {})
{
    InstrumentOption it;
    it.id = newId();
    it.instrument = instrument;
    it.validFrom = from;
    it.validTo = to;
    return it;
}

Institution institutionNamed(const QString &name, RecordId parent = {})
{
    Institution it;
    it.id = newId();
    it.name = name;
    it.parent.id = parent;
    return it;
}

QString instrumentRefusal(TemporaryBase &base, std::vector<changes::RecordChange> changes)
{
    const auto receipt = store::commit(base.session(), setOf(std::move(changes)), SystemClock());
    if (receipt)
        return {};
    QStringList codes;
    for (const QVariant &problem : receipt.error().detail.value(u"problems"_s).toList())
        codes.append(problem.toMap().value(u"code"_s).toString());
    return codes.isEmpty() ? receipt.error().what : codes.join(u' ');
}

} // namespace

/// Instruments in use on a day, and institutions with their branches: what the ledger takes and what it refuses.
class tst_InstrumentCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutOptionsNothingIsRefused();
    void onlyWhatIsInUseOnItsDay();
    void whatStandsStays();
    void undoingIsNotHindered();
    void branchesMakeNoCircle();
};

void tst_InstrumentCheck::withoutOptionsNothingIsRefused()
{
    TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲厂"_s));
    QCOMPARE(
        instrumentRefusal(base, {changes::creation(needOf(firm, FinancingInstrument::Leasing, QDate(1999, 1, 1)))}),
        QString());
}

void tst_InstrumentCheck::onlyWhatIsInUseOnItsDay()
{
    TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲厂"_s));
    (void)made(base.session(), optionOf(FinancingInstrument::CreditLoan, QDate(2020, 1, 2), QDate(2022, 6, 30)));
    (void)made(base.session(), optionOf(FinancingInstrument::Leasing, {}));
    const auto refused = [&](FinancingInstrument instrument, QDate day) {
        return instrumentRefusal(base, {changes::creation(needOf(firm, instrument, day))});
    };
    QCOMPARE(refused(FinancingInstrument::CreditLoan, QDate(2020, 1, 1)), u"instrument.not_in_use"_s);
    QCOMPARE(refused(FinancingInstrument::CreditLoan, QDate(2020, 1, 2)), QString());
    QCOMPARE(refused(FinancingInstrument::CreditLoan, QDate(2022, 6, 30)), QString());
    QCOMPARE(refused(FinancingInstrument::CreditLoan, QDate(2022, 7, 1)), u"instrument.not_in_use"_s);
    QCOMPARE(refused(FinancingInstrument::Leasing, QDate(1999, 1, 1)), QString());
    QCOMPARE(refused(FinancingInstrument::Bond, QDate(2022, 1, 1)), u"instrument.not_in_use"_s);
    records::FinancingApplication application;
    application.id = newId();
    application.enterprise = {firm};
    application.instrument = FinancingInstrument::CreditLoan;
    application.amount = Money::fromWan(10);
    application.applied = QDate(2022, 7, 2);
    application.stage = records::ApplicationStage::Registered;
    application.stageSince = application.applied;
    QVERIFY(instrumentRefusal(base, {changes::creation(application)}).contains(u"instrument.not_in_use"_s));
    application.applied = application.stageSince = QDate(2022, 6, 2);
    QCOMPARE(instrumentRefusal(base, {changes::creation(application)}), QString());
}

/// An instrument that goes out of use later does not make old records wrong; a later day or another instrument does.
void tst_InstrumentCheck::whatStandsStays()
{
    TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲厂"_s));
    const RecordId option = made(base.session(), optionOf(FinancingInstrument::Leasing, {}));
    FinancingNeed need = needOf(firm, FinancingInstrument::Leasing, QDate(2022, 8, 1));
    (void)made(base.session(), need);
    QCOMPARE(instrumentRefusal(
                 base, {fieldChange(records::RecordKind::InstrumentOption, option, "valid_to", {}, u"2022-07-31"_s)}),
        QString());
    const auto amended = [&](const char *field, records::Value before, records::Value after) {
        return instrumentRefusal(base,
            {fieldChange(records::RecordKind::FinancingNeed, need.id, field, std::move(before), std::move(after))});
    };
    QCOMPARE(amended("remarks", {}, u"补充"_s), QString());
    QCOMPARE(amended("registered", u"2022-08-01"_s, u"2022-08-02"_s), u"instrument.not_in_use"_s);
    QCOMPARE(amended("registered", u"2022-08-01"_s, u"2022-07-31"_s), QString());
}

void tst_InstrumentCheck::undoingIsNotHindered()
{
    TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲厂"_s));
    const RecordId option = made(base.session(), optionOf(FinancingInstrument::Leasing, {}));
    FinancingNeed need = needOf(firm, FinancingInstrument::Leasing, QDate(2022, 8, 1));
    (void)made(base.session(), need);
    const auto taken
        = written(base.session(), setOf({changes::removal(records::RecordKind::FinancingNeed, need.id, u"误录"_s)}));
    (void)written(base.session(),
        setOf({fieldChange(records::RecordKind::InstrumentOption, option, "valid_to", {}, u"2021-07-31"_s)}));
    const auto undone = store::undo(base.session(), taken.set.id, u"甲"_s, SystemClock());
    QVERIFY2(undone, qPrintable(wordsOf(undone)));
    QCOMPARE(store::loadAll<FinancingNeed>(base.session())->size(), size_t{1});
}

void tst_InstrumentCheck::branchesMakeNoCircle()
{
    TemporaryBase base;
    const RecordId head = made(base.session(), institutionNamed(u"甲银行"_s));
    const RecordId branch = made(base.session(), institutionNamed(u"甲银行某支行"_s, head));
    const RecordId outlet = made(base.session(), institutionNamed(u"甲银行某分理处"_s, branch));
    const auto moved = [&](RecordId id, records::Value before, RecordId to) {
        return instrumentRefusal(base,
            {fieldChange(
                records::RecordKind::Institution, id, "parent", std::move(before), records::Value(to.value()))});
    };
    QCOMPARE(moved(head, {}, outlet), u"institution.circle"_s);
    QCOMPARE(moved(head, {}, head), u"institution.circle"_s);
    QCOMPARE(moved(outlet, records::Value(branch.value()), head), QString());
}

YUMIAO_TEST(tst_InstrumentCheck)

} // namespace yumiao::tests

#include "tst_instrument_check.moc"
