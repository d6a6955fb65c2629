// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/inquiry.h"
#include "models/records/annual_figures.h"
#include "models/records/evidence.h"
#include "models/records/industry.h"
#include "models/records/setting.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/page_scene.h"

#include <QTest>

namespace yumiao::tests {

/// The example of the pictures on 2022-09-05: an innovative enterprise whose research is 104.67 万元 of 3,862.40 万元
/// (2.71 %, 3 % is asked for), of whose conduct nothing is known, and which meets everything else.
struct JudgementScene : PageScene {
    explicit JudgementScene(const QString &author = QStringLiteral("区经科信局・经办"))
        : PageScene(Holding::Nothing, author)
    {
        using namespace Qt::StringLiterals;
        records::Setting today{newId(), u"workspace.today"_s, u"2022-09-05"_s};
        records::Industry industry;
        industry.id = newId();
        industry.code = u"3983"_s;
        industry.name = u"敏感元件及传感器制造"_s;
        industry.section = u"C"_s;
        industry.level = records::IndustryLevel::Class;
        records::Enterprise firm = enterpriseNamed(u"四川恒芯传感技术有限公司"_s);
        firm.creditCode = *CreditCode::parse(creditCode(1));
        firm.industry.id = industry.id;
        firm.status = records::EnterpriseStatus::InBusiness;
        firm.established = QDate(2016, 5, 1);
        enterprise = firm.id;
        records::Enterprise second = enterpriseNamed(u"雁江大成食品有限公司"_s);
        other = second.id;
        write({changes::creation(today), changes::creation(industry), changes::creation(firm),
            changes::creation(second), changes::creation(figures(2021, 386'240'000, 10'467'000)),
            changes::creation(figures(2020, 310'000'000, 9'000'000)),
            changes::creation(
                certificateOf(enterprise, records::CertificateKind::Innovative, QDate(2022, 8, 10), QDate(2025, 8, 9))),
            changes::creation(evidence("segment_since", u"2018-06-01"_s)),
            changes::creation(evidence("contest_maker_500", u"2021-05-20"_s))});
        restart(author);
    }
    /// Figures of a year in 元 · 10: 386'240'000 is 3,862.40 万元 in 角.
    [[nodiscard]] records::AnnualFigures figures(qint64 year, qint64 revenueJiao, qint64 researchJiao) const
    {
        records::AnnualFigures it;
        it.id = newId();
        it.enterprise.id = enterprise;
        it.fiscalYear = year;
        it.revenue = Money::fromFen(revenueJiao * 10);
        it.mainRevenue = it.revenue;
        it.rdExpense = Money::fromFen(researchJiao * 10);
        it.employees = 86;
        it.totalAssets = Money::fromWan(5'000);
        it.totalLiabilities = Money::fromWan(2'000);
        it.source = QStringLiteral("审计报告");
        it.sourceDate = QDate(static_cast<int>(year) + 1, 6, 30);
        return it;
    }
    [[nodiscard]] records::Evidence evidence(
        const char *fact, const QString &value, std::optional<qint64> year = std::nullopt) const
    {
        records::Evidence it;
        it.id = newId();
        it.enterprise.id = enterprise;
        it.fact = QLatin1String(fact);
        it.value = value;
        it.fiscalYear = year;
        it.source = QStringLiteral("企业申报材料");
        it.sourceDate = QDate(2022, 7, 1);
        return it;
    }
    void write(std::vector<changes::RecordChange> made)
    {
        bool done = false;
        workspace->write(workspace.get(), setOf(std::move(made)), store::OnConflict::Refuse,
            [&done](const Result<store::Receipt> &receipt) {
                done = true;
                QVERIFY2(receipt.has_value(), qPrintable(wordsOf(receipt)));
            });
        QVERIFY(QTest::qWaitFor([&done] { return done; }));
    }
    [[nodiscard]] static cultivation::AssessmentWish wish(const QString &ladder = {})
    {
        cultivation::AssessmentWish it;
        it.ladder = ladder;
        it.question.on = QDate(2022, 9, 5);
        return it;
    }
    RecordId enterprise;
    RecordId other;
};

} // namespace yumiao::tests
