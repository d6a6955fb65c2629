// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/receipt_json.h"

#include "app/cli/command.h"
#include "models/store/ledger_problem.h"
#include "ui/words/error_words.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

QJsonObject refusalJson(const QVariantMap &problem)
{
    QJsonObject json = QJsonObject::fromVariantMap(problem);
    json.insert(
        QStringLiteral("message"), ui::words::reason(problem.value(QStringLiteral("code")).toString(), problem));
    return json;
}

/// What each kind of refusal says about single fields.
QVariantList problemsIn(const Error &error)
{
    QVariantList problems = error.detail.value(QStringLiteral("problems")).toList();
    if (!problems.isEmpty())
        return problems;
    QVariantMap single = error.detail;
    single.insert(QStringLiteral("code"), error.what);
    return {single};
}

} // namespace

Answer receiptAnswer(const store::Receipt &receipt)
{
    QJsonArray held;
    for (const store::HeldField &field : receipt.held)
        held.append(QJsonObject::fromVariantMap(store::heldDetail(field)));
    const QString id = receipt.set.id.isNull() ? QString() : receipt.set.id.toText();
    Answer answer;
    answer.json = {{QStringLiteral("change_set"), id.isEmpty() ? QJsonValue() : QJsonValue(id)},
        {QStringLiteral("applied"), receipt.applied}, {QStringLiteral("held"), held},
        {QStringLiteral("refused"), QJsonArray()}};
    answer.lines.append(receipt.applied == 0
            ? Words::tr("Nothing to change.")
            : Words::tr("%n record(s) written, change set %1.", nullptr, receipt.applied).arg(id));
    if (!held.isEmpty())
        answer.lines.append(
            Words::tr("%n field(s) were changed later and kept.", nullptr, static_cast<int>(held.size())));
    return answer;
}

Result<Answer> refusedAnswer(const Error &error)
{
    if (exitCodeOf(error) != ExitCode::Refused)
        return failure(error);
    QJsonArray refused;
    for (const QVariant &problem : problemsIn(error))
        refused.append(refusalJson(problem.toMap()));
    Answer answer;
    answer.exit = ExitCode::Refused;
    answer.json = errorJson(error);
    answer.json.insert(QStringLiteral("change_set"), QJsonValue());
    answer.json.insert(QStringLiteral("applied"), 0);
    answer.json.insert(QStringLiteral("held"), QJsonArray());
    answer.json.insert(QStringLiteral("refused"), refused);
    return answer;
}

} // namespace yumiao::app::cli
