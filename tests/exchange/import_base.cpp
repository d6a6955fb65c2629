// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/import_base.h"

#include "models/base/credit_code.h"
#include "models/plan/new_workspace.h"
#include "models/records/field_text.h"
#include "models/store/query.h"

namespace yumiao::tests {

QString madeCode(int number)
{
    const QString body = QStringLiteral("91512002T%1").arg(number, 7, 10, QLatin1Char('0'));
    const QString whole = body + CreditCode::organisationCheck(QStringView(body).mid(8, 8));
    return whole + CreditCode::checkCharacter(whole);
}

ImportBase::ImportBase()
{
    if (!plan::fillNewWorkspace(m_base.session(), {false, {}}, m_ids, SystemClock()))
        qFatal("the reference data could not be written");
}

exchange::ImportWish ImportBase::wish(const QString &csv, records::RecordKind kind) const
{
    return wishOf(csv.toUtf8(), kind);
}

exchange::ImportWish ImportBase::wishOf(const QByteArray &bytes, records::RecordKind kind) const
{
    exchange::ImportWish wish;
    wish.path = m_folder.file(QStringLiteral("ledger"), bytes);
    wish.kind = kind;
    return wish;
}

Result<exchange::ImportPlan> ImportBase::plan(const exchange::ImportWish &wish)
{
    return exchange::planImport(session(), wish, m_ids);
}

Result<exchange::ImportPlan> ImportBase::import(const exchange::ImportWish &wish)
{
    auto planned = plan(wish);
    if (!planned)
        return planned;
    const auto receipt = store::commit(session(), std::move(planned->set), SystemClock());
    if (!receipt)
        return failure(receipt.error());
    planned->set = {};
    return planned;
}

QString ImportBase::counts(const Result<exchange::ImportPlan> &plan)
{
    return plan ? QStringLiteral("new %1 changed %2 unchanged %3 refused %4")
                      .arg(plan->created)
                      .arg(plan->changed)
                      .arg(plan->unchanged)
                      .arg(plan->refused)
                : plan.error().what;
}

QString ImportBase::reasons(const Result<exchange::ImportPlan> &plan)
{
    if (!plan)
        return plan.error().what;
    QStringList words;
    for (const exchange::RowProblem &problem : plan->problems)
        words.append(QStringLiteral("%1 %2").arg(problem.row).arg(problem.code));
    return words.join(QLatin1String(", "));
}

QString ImportBase::valueOf(const QString &code, const char *field) const
{
    const auto id = store::resolve(session(), records::RecordKind::Enterprise, code);
    if (!id || !*id)
        return QStringLiteral("no such enterprise");
    const auto row = store::findRow(session(), records::RecordKind::Enterprise, **id);
    const auto &description = records::description<records::Enterprise>();
    const auto index = static_cast<size_t>(description.indexOf(QLatin1String(field)));
    return row && *row ? records::valueToText(description.fields[index], (**row).values[index]) : QString();
}

} // namespace yumiao::tests
