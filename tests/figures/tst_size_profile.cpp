// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/enterprise_profile.h"
#include "models/figures/size_profile.h"
#include "models/records/industry.h"
#include "tests/figures/small_district.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using figures::ScaleBasis;
using figures::SizeBasis;
using figures::SizeProfile;
using records::SizeClass;
using rules::SizePurpose;

/// One more enterprise of a manufacturing industry, with the figures of two years.
class MeasuredFirm {
public:
    MeasuredFirm()
    {
        records::Industry industry;
        industry.id = district.next();
        industry.code = u"3922"_s;
        industry.name = u"通信终端设备制造"_s;
        industry.section = u"C"_s;
        industry.level = records::IndustryLevel::Class;
        district.add(industry);
        firm.id = district.next();
        firm.name = u"某某电子有限公司"_s;
        firm.industry.id = industry.id;
        firm.established = QDate(2015, 5, 1);
        firm.employees = 150;
        firm.sizeClass = SizeClass::Medium;
    }
    void write() { district.add(firm); }
    void year(qint64 year, std::optional<qint64> employees, std::optional<qint64> revenueWan)
    {
        records::AnnualFigures it;
        it.id = district.next();
        it.enterprise.id = firm.id;
        it.fiscalYear = year;
        it.employees = employees;
        if (revenueWan)
            it.revenue = Money::fromWan(*revenueWan);
        district.add(it);
    }
    void entry(records::ScaleState state, QDate date)
    {
        records::ScaleEntry it;
        it.id = district.next();
        it.enterprise.id = firm.id;
        it.state = state;
        it.date = date;
        it.remarks = u"补录"_s;
        district.add(it);
    }
    [[nodiscard]] SizeProfile profile(QDate on, SizePurpose purpose = SizePurpose::Statistics) const
    {
        const auto found = figures::sizeProfile(district.session(), firm.id, {on, purpose, SmallDistrict::today()});
        return found ? *found : SizeProfile{};
    }
    SmallDistrict district;
    records::Enterprise firm;
};

const QDate ProfileDay(2022, 8, 31);

} // namespace

class tst_SizeProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastClosedYear();
    void theRegisterStandsIn();
    void taxRelief();
    void allAtOnceAndOneByOne();
    void aboveScale();
    void theDrawerHasIt();
    void unknownEnterprise();
};

void tst_SizeProfile::theLastClosedYear()
{
    MeasuredFirm it;
    it.write();
    it.year(2020, 400, 50000);
    it.year(2021, 250, 3000);
    it.year(2022, 5, 10); // not closed on any day before its last
    const SizeProfile now = it.profile(ProfileDay);
    QCOMPARE(now.year, std::optional<qint64>(2021));
    QCOMPARE(now.size.size, std::optional(SizeClass::Small));
    QCOMPARE(now.registered, std::optional(SizeClass::Medium));
    QCOMPARE(now.bases, (std::vector{SizeBasis::LastYear, SizeBasis::LastYear}));
    const SizeProfile then = it.profile(QDate(2021, 3, 1));
    QCOMPARE(then.year, std::optional<qint64>(2020));
    QCOMPARE(then.size.size, std::optional(SizeClass::Medium));
    QCOMPARE(it.profile(QDate(2022, 12, 31)).year, std::optional<qint64>(2022));
    QCOMPARE(it.profile(QDate(2022, 12, 30)).year, std::optional<qint64>(2021));
    const SizeProfile before = it.profile(QDate(2020, 6, 1));
    QVERIFY(!before.year);
    QCOMPARE(before.size.reason, std::optional(rules::NoSize::IndicatorMissing));
}

void tst_SizeProfile::theRegisterStandsIn()
{
    MeasuredFirm it;
    it.write();
    it.year(2019, {}, 3000);
    const SizeProfile now = it.profile(ProfileDay);
    QCOMPARE(now.size.size, std::optional(SizeClass::Small)); // 150 people of the register, 3,000 万元 of 2019
    QCOMPARE(now.bases, (std::vector{SizeBasis::Register, SizeBasis::EarlierYear}));
    const SizeProfile then = it.profile(QDate(2021, 8, 31)); // the register does not know what it was
    QCOMPARE(then.size.reason, std::optional(rules::NoSize::IndicatorMissing));
    QCOMPARE(then.size.missing, std::vector{rules::SizeIndicator::Employees});
}

void tst_SizeProfile::taxRelief()
{
    MeasuredFirm it;
    it.write();
    it.year(2021, 400, 50000);
    const SizeProfile august = it.profile(ProfileDay, SizePurpose::Tax);
    QCOMPARE(august.size.missing, std::vector{rules::SizeIndicator::Revenue});
    QCOMPARE(august.bases, (std::vector{SizeBasis::Register, SizeBasis::NotKept}));
    const SizeProfile january = it.profile(QDate(2022, 1, 15), SizePurpose::Tax);
    QCOMPARE(january.bases, (std::vector{SizeBasis::Register, SizeBasis::TwelveMonths}));
    QCOMPARE(january.size.size, std::optional(SizeClass::Small)); // by the 150 people of the day
    QCOMPARE(it.profile(ProfileDay, SizePurpose::Contract).size.size, std::optional(SizeClass::Medium));
    QCOMPARE(it.profile(ProfileDay, SizePurpose::Contract).size.documentNumber, u"工信部联企业〔2011〕300号"_s);
}

void tst_SizeProfile::allAtOnceAndOneByOne()
{
    MeasuredFirm it;
    it.write();
    it.year(2021, 250, 3000);
    it.entry(records::ScaleState::Listed, QDate(2021, 1, 1));
    const auto all = figures::sizeProfiles(it.district.session(), {ProfileDay, SizePurpose::Statistics, ProfileDay});
    QVERIFY(all);
    QCOMPARE(all->size(), size_t(16));
    int measured = 0;
    for (const SizeProfile &one : *all) {
        const auto alone = figures::sizeProfile(
            it.district.session(), one.enterprise, {ProfileDay, SizePurpose::Statistics, ProfileDay});
        QVERIFY(alone);
        QCOMPARE(alone->name, one.name);
        QCOMPARE(alone->size.size, one.size.size);
        QCOMPARE(alone->size.reason, one.size.reason);
        QCOMPARE(alone->scale.aboveScale, one.scale.aboveScale);
        measured += one.size.size ? 1 : 0;
        if (!one.size.size)
            QCOMPARE(one.size.reason, std::optional(rules::NoSize::IndustryUnknown));
    }
    QCOMPARE(measured, 1);
}

void tst_SizeProfile::aboveScale()
{
    MeasuredFirm it;
    it.firm.aboveScale = false;
    it.write();
    it.year(2021, 250, 2000);
    SizeProfile now = it.profile(ProfileDay);
    QCOMPARE(now.scale.reach.reached, std::optional(true)); // reached and not listed: 准规上
    QCOMPARE(now.scale.basis, ScaleBasis::Registered);
    QCOMPARE(now.scale.aboveScale, std::optional(false));
    QVERIFY(now.scale.reach.byWholeRevenue);
    QCOMPARE(now.scale.windows.size(), size_t(2));
    it.entry(records::ScaleState::Listed, QDate(2022, 1, 1));
    now = it.profile(ProfileDay);
    QCOMPARE(now.scale.basis, ScaleBasis::Entries);
    QCOMPARE(now.scale.aboveScale, std::optional(true));
    QVERIFY(now.scale.windows.empty());
    QCOMPARE(now.scale.next.size(), size_t(1));
    QCOMPARE(it.profile(QDate(2021, 12, 31)).scale.basis, ScaleBasis::Registered);
    MeasuredFirm unmarked;
    unmarked.write();
    QVERIFY(!unmarked.profile(ProfileDay).scale.aboveScale);
    unmarked.year(2021, 250, 1999);
    QCOMPARE(unmarked.profile(ProfileDay).scale.aboveScale, std::optional(false));
    QCOMPARE(unmarked.profile(ProfileDay).scale.basis, ScaleBasis::Rule);
}

void tst_SizeProfile::theDrawerHasIt()
{
    MeasuredFirm it;
    it.write();
    it.year(2021, 250, 3000);
    const auto profile = figures::enterpriseProfile(it.district.session(), it.firm.id, ProfileDay);
    QVERIFY(profile);
    QCOMPARE(profile->size.size.size, std::optional(SizeClass::Small));
    QCOMPARE(profile->size.industryCode, u"3922"_s);
}

void tst_SizeProfile::unknownEnterprise()
{
    const SmallDistrict district;
    const auto found
        = figures::sizeProfile(district.session(), RecordId(12345), {ProfileDay, SizePurpose::Statistics, ProfileDay});
    QVERIFY(!found);
    QCOMPARE(found.error().what, u"record.missing"_s);
}

YUMIAO_TEST(tst_SizeProfile)

} // namespace yumiao::tests

#include "tst_size_profile.moc"
