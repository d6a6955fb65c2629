// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_inclusive.h"

#include "app/cli/paper_language.h"
#include "ui/reports/inclusive_paper.h"

namespace yumiao::app::cli {

void describeInclusiveReport(CLI::App &command, InclusiveReportWish &options)
{
    command.add_option("--scope", options.scope,
        Words::tr("Of the inclusive report: regulator (default) or central_bank").toStdString());
}

Result<records::InclusiveScope> inclusiveScopeNamed(const std::string &name)
{
    const QString wanted = fromOption(name).trimmed();
    if (wanted.isEmpty())
        return records::InclusiveScope::Regulator;
    const auto words = records::choicesOf<records::InclusiveScope>();
    QStringList known;
    for (size_t i = 0; i < words.size(); ++i) {
        if (wanted == QLatin1String(words[i].code) || wanted == QString::fromUtf8(words[i].term))
            return static_cast<records::InclusiveScope>(i);
        known.append(QString::fromLatin1(words[i].code));
    }
    return failure(Fault::Invalid, QStringLiteral("usage.scope"),
        {{QStringLiteral("value"), wanted}, {QStringLiteral("known"), known}});
}

Result<Paper> inclusiveSheet(
    const store::Session &session, const InclusiveReportWish &options, QDate on, const QString &language)
{
    const auto scope = inclusiveScopeNamed(options.scope);
    if (!scope)
        return failure(scope.error());
    const auto report = inclusive::inclusiveReport(session, on, *scope);
    if (!report)
        return failure(report.error());
    const PaperLanguage words(language);
    return Paper{ui::reports::inclusivePaper(*report), ui::print::landscapeForm(),
        {{QStringLiteral("as_of"), report->asOf.toString(Qt::ISODate)},
            {QStringLiteral("scope"),
                QLatin1String(records::choicesOf<records::InclusiveScope>()[static_cast<size_t>(*scope)].code)},
            {QStringLiteral("institutions"), static_cast<qint64>(report->rows.size()) - 1},
            {QStringLiteral("differences"), static_cast<qint64>(report->rows.front().own.differences.size())}}};
}

} // namespace yumiao::app::cli
