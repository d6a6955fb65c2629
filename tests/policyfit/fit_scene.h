// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policyfit/policy_fit.h"
#include "models/records/annual_figures.h"
#include "models/records/cost_line.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/industry.h"
#include "models/records/institution.h"
#include "models/records/threshold.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"

namespace yumiao::tests::fitted {

using Qt::StringLiterals::operator""_s;
using policyfit::PolicyFit;
using policyfit::Standing;
using records::FinancingInstrument;

inline const QDate Day(2022, 9, 5);

/// An enterprise of industry 3922 with an application for a year at a bank.
struct FitScene {
    TemporaryBase base;
    records::Enterprise enterprise;
    records::FinancingApplication application;
    RecordId bank;

    FitScene()
    {
        records::Industry industry;
        industry.id = newId();
        industry.code = u"3922"_s;
        industry.name = u"光纤制造"_s;
        industry.level = records::IndustryLevel::Class;
        made(base.session(), industry);
        enterprise = enterpriseNamed(u"某某电子有限公司"_s);
        enterprise.industry.id = industry.id;
        enterprise.employees = 60;
        made(base.session(), enterprise);
        bank = institution(u"某某银行"_s);
        benchmark("financing.benchmark_1y", u"4.35"_s);
        application = applicationOf(bank, FinancingInstrument::WorkingCapital, 300);
        application.rate = Rate::fromMillionths(43'500);
    }
    RecordId institution(const QString &name, RecordId parent = {}, const QString &kind = {}) const
    {
        records::Institution it;
        it.id = newId();
        it.name = name;
        it.parent.id = parent;
        it.kind = kind;
        return made(base.session(), it);
    }
    void benchmark(const char *code, const QString &percent) const
    {
        records::Threshold it;
        it.id = newId();
        it.code = QLatin1String(code);
        it.value = *Quantity::fromText(percent);
        it.unit = u"%"_s;
        it.validFrom = QDate(2015, 10, 24);
        it.confidence = records::Confidence::ToConfirm;
        made(base.session(), it);
    }
    records::FinancingApplication applicationOf(RecordId institution, FinancingInstrument instrument, qint64 wan) const
    {
        static int number = 0;
        records::FinancingApplication it;
        it.id = newId();
        it.number = u"2022-%1"_s.arg(QString::number(++number + 1000));
        it.enterprise.id = enterprise.id;
        it.institution.id = institution;
        it.instrument = instrument;
        it.amount = Money::fromWan(wan);
        it.termMonths = 12;
        it.applied = QDate(2022, 6, 1);
        it.stage = records::ApplicationStage::Registered;
        it.stageSince = it.applied;
        return it;
    }
    RecordId grant(const records::FinancingApplication &of, Money amount, QDate granted, QDate validTo,
        std::optional<Rate> rate = {}) const
    {
        records::CreditLine line;
        line.id = newId();
        line.application.id = of.id;
        line.enterprise.id = enterprise.id;
        line.granted = granted;
        line.amount = amount;
        line.validTo = validTo;
        line.rate = rate;
        return made(base.session(), line);
    }
    records::Drawdown drawnOn(RecordId line, QDate drawn, qint64 wan, QDate settled = {}) const
    {
        records::Drawdown it;
        it.id = newId();
        it.creditLine.id = line;
        it.enterprise.id = enterprise.id;
        it.drawn = drawn;
        it.amount = Money::fromWan(wan);
        it.due = drawn.addMonths(36);
        it.settled = settled;
        return it;
    }
    RecordId draw(RecordId line, QDate drawn, qint64 wan, QDate settled = {}) const
    {
        return made(base.session(), drawnOn(line, drawn, wan, settled));
    }
    RecordId fee(records::CostKind kind, Money amount, records::CostTiming timing, QDate cleared = {}) const
    {
        records::CostLine line;
        line.id = newId();
        line.application.id = application.id;
        line.kind = kind;
        line.timing = timing;
        line.amount = amount;
        line.cleared = cleared;
        return made(base.session(), line);
    }
    void write() const { made(base.session(), application); }
    PolicyFit fit(QDate on = Day) const
    {
        auto found = policyfit::policyFit(base.session(), application.id, on, Day);
        if (!found)
            qFatal("%s", qPrintable(wordsOf(found)));
        return *std::move(found);
    }
    Standing standing(const char *policy, QDate on = Day) const
    {
        return fit(on).find(QLatin1String(policy))->standing;
    }
    std::optional<qint64> fact(const char *code, QDate on = Day) const
    {
        const PolicyFit found = fit(on);
        const eligibility::Fact *it
            = found.known.facts.find({*found.known.facts.catalogue().find(QLatin1String(code)), 0});
        return it ? std::optional(records::numberIn(it->value)) : std::nullopt;
    }
};

} // namespace yumiao::tests::fitted
