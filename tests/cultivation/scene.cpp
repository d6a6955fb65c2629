// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cultivation/scene.h"

#include "models/eligibility/number_text.h"

namespace yumiao::tests::cultivated {

records::Evidence evidenceOf(RecordId enterprise, const char *fact, const QString &value, std::optional<qint64> year)
{
    records::Evidence it;
    it.id = newId();
    it.enterprise.id = enterprise;
    it.fact = QLatin1String(fact);
    it.value = value;
    it.fiscalYear = year;
    return it;
}

records::AnnualFigures figuresOf(RecordId enterprise, qint64 year, qint64 revenueWan)
{
    records::AnnualFigures it;
    it.id = newId();
    it.enterprise.id = enterprise;
    it.fiscalYear = year;
    it.revenue = Money::fromWan(revenueWan);
    return it;
}

eligibility::Facts factsOn(const store::Session &session, RecordId enterprise, QDate on)
{
    const RecordId wanted[]{enterprise};
    const auto all = cultivation::factsOf(session, wanted, on);
    if (!all)
        qFatal("%s", qPrintable(all.error().what));
    return all->empty() ? eligibility::Facts() : all->front().facts;
}

QString said(const eligibility::Facts &facts, const QString &ref)
{
    const auto wanted = eligibility::factRefFromText(facts.catalogue(), ref);
    if (!wanted)
        qFatal("no fact %s", qPrintable(ref));
    const eligibility::Fact *fact = facts.find(*wanted);
    return QStringLiteral("%1=%2").arg(
        ref, fact ? shownFact(facts.catalogue().at(wanted->kind), fact->value) : QString());
}

cultivation::Inquiry inquiry(const cultivation::AssessmentWish &wish)
{
    auto it = cultivation::inquiryFrom(wish, *eligibility::ladders(), *eligibility::carriedShelf());
    if (!it)
        qFatal("%s", qPrintable(it.error().what));
    return *std::move(it);
}

cultivation::Inquiry inquiryOn(QDate on, eligibility::Procedure procedure, const QString &tier)
{
    cultivation::AssessmentWish wish;
    wish.tier = tier;
    wish.question = {on, procedure};
    return inquiry(wish);
}

} // namespace yumiao::tests::cultivated
