// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"

#include "ui/words/error_words.h"

namespace yumiao::app::cli {
namespace {

/// Words that mean: the command was asked in a way that it does not understand.
bool isUsage(const QString &what)
{
    static const QStringList usage{QStringLiteral("filter."), QStringLiteral("kind."), QStringLiteral("field.unknown"),
        QStringLiteral("field.derived"), QStringLiteral("period."), QStringLiteral("chart."), QStringLiteral("report."),
        QStringLiteral("format."), QStringLiteral("assignment."), QStringLiteral("reason.required"),
        QStringLiteral("strategy."), QStringLiteral("case."), QStringLiteral("practice.day"),
        QStringLiteral("practice.enterprises"), QStringLiteral("usage."), QStringLiteral("ladder."),
        QStringLiteral("tier."), QStringLiteral("pack."), QStringLiteral("whatif.")};
    for (const QString &start : usage)
        if (what.startsWith(start))
            return true;
    return false;
}

} // namespace

ExitCode exitCodeOf(const Error &error)
{
    if (error.fault == Fault::Cancelled)
        return ExitCode::Cancelled;
    if (error.what.startsWith(QLatin1String("workspace.")) || error.what == QLatin1String("display.none"))
        return ExitCode::CannotOpen;
    if (isUsage(error.what))
        return ExitCode::WrongUsage;
    return error.fault == Fault::Internal ? ExitCode::Internal : ExitCode::Refused;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject errorJson(const Error &error)
{
    return {{QStringLiteral("error"),
        QJsonObject{{QStringLiteral("code"), error.what}, {QStringLiteral("message"), ui::words::sentence(error)},
            {QStringLiteral("detail"), QJsonObject::fromVariantMap(error.detail)}}}};
}

} // namespace yumiao::app::cli
