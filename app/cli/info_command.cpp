// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/table_lines.h"
#include "models/store/check.h"
#include "models/store/contents.h"
#include "models/store/migrations.h"
#include "models/store/query.h"
#include "ui/words/label_words.h"

#include <QFileInfo>

namespace yumiao::app::cli {
namespace {

struct InfoOptions { };

Result<Answer> infoAnswer(const Context &context, const InfoOptions &)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const store::Session &session = base->session();
    QJsonObject counts;
    QList<QStringList> rows;
    for (const auto *description : records::allDescriptions()) {
        store::Query query;
        query.kind = description->kind;
        query.on = QDate(2000, 1, 1); // no derived field is asked for
        const auto number = store::count(session, query);
        if (!number)
            return failure(number.error());
        counts.insert(QString::fromLatin1(description->name), *number);
        rows.append({ui::words::recordTitle(*description), QString::number(*number)});
    }
    const auto contents = store::contentTotals(session);
    if (!contents)
        return failure(contents.error());
    const auto head = store::auditHead(session);
    if (!head)
        return failure(head.error());
    const QFileInfo file(session.path());
    Answer answer;
    answer.json = {{QStringLiteral("workspace"), file.absoluteFilePath()},
        {QStringLiteral("application_version"), QStringLiteral(YUMIAO_VERSION)},
        {QStringLiteral("schema_version"), store::schemaVersion()}, {QStringLiteral("counts"), counts},
        {QStringLiteral("bytes"), file.size()}, {QStringLiteral("attached_contents"), contents->contents},
        {QStringLiteral("attached_bytes"), contents->bytes}, {QStringLiteral("last_backup"), QJsonValue()},
        {QStringLiteral("audit_head"), head->isEmpty() ? QJsonValue() : QJsonValue(*head)}};
    answer.lines = QStringList{file.absoluteFilePath(), Words::tr("Schema version %1").arg(store::schemaVersion()),
        Words::tr("%1 bytes").arg(file.size()), Words::tr("Audit head %1").arg(*head)};
    answer.lines.append(
        Words::tr("Attached files: %1 contents, %2 bytes").arg(contents->contents).arg(contents->bytes));
    answer.lines += tableLines({Words::tr("Kind"), Words::tr("Records")}, rows);
    return answer;
}

} // namespace

void addInfoCommand(const Registration &at)
{
    addCommand<InfoOptions>(
        at, "info", Words::tr("What is in a workspace"), [](CLI::App &, InfoOptions &) {}, infoAnswer);
}

} // namespace yumiao::app::cli
