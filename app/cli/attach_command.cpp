// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/receipt_json.h"
#include "app/cli/record_choice.h"
#include "app/cli/record_json.h"
#include "app/cli/record_query.h"
#include "app/cli/table_lines.h"
#include "models/records/field_text.h"
#include "models/store/attaching.h"
#include "ui/words/label_words.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

using records::Attachment;
using records::RecordKind;

struct AttachAddOptions {
    std::string enterprise;
    std::string file;
    std::string type;
    std::string year;
    std::string proves;
};
struct AttachListOptions {
    std::string enterprise;
};
struct AttachSaveOptions {
    std::string id;
    std::string file;
};

/// One field of the record as the option gives it; an empty option leaves it unknown.
Done setAttachmentField(Attachment &attachment, const char *name, const std::string &text)
{
    const records::Field &field = *records::description<Attachment>().find(QString::fromLatin1(name));
    const auto value = records::valueFromText(field, fromOption(text));
    if (!value)
        return failure(value.error());
    field.set(&attachment, *value);
    return {};
}

Result<store::AttachWish> attachWishOf(const store::Session &session, const AttachAddOptions &options)
{
    const auto owner = recordNamed(session, records::descriptionOf(RecordKind::Enterprise), options.enterprise);
    if (!owner)
        return failure(owner.error());
    const auto today = dayOf(session, {});
    if (!today)
        return failure(today.error());
    store::AttachWish wish;
    wish.attachment.enterprise.id = owner->id;
    wish.file.path = fromOption(options.file);
    wish.author = commandLineAuthor();
    wish.source = QStringLiteral("command_line");
    wish.today = *today;
    for (const auto &[name, text] :
        {std::pair{"type", options.type}, std::pair{"year", options.year}, std::pair{"proves", options.proves}})
        if (const Done done = setAttachmentField(wish.attachment, name, text); !done)
            return failure(done.error());
    return wish;
}

Result<Answer> attachedAnswer(const Context &context, const AttachAddOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto wish = attachWishOf(base->session(), options);
    if (!wish)
        return failure(wish.error());
    const auto receipt = store::attach(base->session(), *wish, SystemClock(), context.progress());
    if (!receipt)
        return refusedAnswer(receipt.error());
    Answer answer = receiptAnswer(*receipt);
    answer.json.insert(QStringLiteral("id"), receipt->set.changes.front().id.toText());
    return answer;
}

Result<Answer> attachmentsAnswer(const Context &context, const AttachListOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const store::Session &session = base->session();
    const auto owner = recordNamed(session, records::descriptionOf(RecordKind::Enterprise), options.enterprise);
    if (!owner)
        return failure(owner.error());
    const auto filter
        = store::Filter::condition(QStringLiteral("enterprise"), store::Comparison::Equal, {owner->id.toText()});
    const auto rows
        = store::rows(session, {RecordKind::Attachment, filter, {{QStringLiteral("id"), true}}, QDate(2000, 1, 1)});
    if (!rows)
        return failure(rows.error());
    const auto objects = recordsJson(session, RecordKind::Attachment, *rows, {});
    if (!objects)
        return failure(objects.error());
    QJsonArray list;
    QList<QStringList> lines;
    for (const QJsonObject &object : *objects) {
        list.append(object);
        const auto text
            = [&object](const char *key) { return object.value(QLatin1String(key)).toVariant().toString(); };
        lines.append({text("id"), text("name"), text("type"), text("year"), text("proves"), text("size")});
    }
    Answer answer;
    answer.json
        = {{QStringLiteral("kind"), QStringLiteral("attachment")}, {QStringLiteral("enterprise"), owner->id.toText()},
            {QStringLiteral("total"), list.size()}, {QStringLiteral("rows"), list}};
    const auto title = [](const char *name) {
        return ui::words::fieldTitle(*records::description<Attachment>().find(QString::fromLatin1(name)));
    };
    answer.lines = tableLines(
        {Words::tr("Id"), title("name"), title("type"), title("year"), title("proves"), title("size")}, lines);
    return answer;
}

Result<Answer> savedAnswer(const Context &context, const AttachSaveOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const store::Session &session = base->session();
    const auto row = recordNamed(session, records::descriptionOf(RecordKind::Attachment), options.id);
    if (!row)
        return failure(row.error());
    const auto attachment = records::recordFrom<Attachment>(row->id, row->values);
    const QString path = fromOption(options.file);
    if (const Done saved = store::saveAttachment(session, attachment, path, false, context.progress()); !saved)
        return failure(saved.error());
    Answer answer;
    answer.json = {{QStringLiteral("id"), attachment.id.toText()}, {QStringLiteral("name"), attachment.name},
        {QStringLiteral("file"), path}, {QStringLiteral("size"), attachment.size.value_or(0)},
        {QStringLiteral("digest"), attachment.digest}};
    answer.lines.append(Words::tr("Saved as %1.").arg(path));
    return answer;
}

} // namespace

void addAttachCommand(const Registration &at)
{
    CLI::App *attach = at.app.add_subcommand("attach", Words::tr("Files that belong to an enterprise").toStdString());
    attach->fallthrough();
    attach->require_subcommand(1);
    const Registration below{*attach, at.chosen};
    const auto enterprise = [](CLI::App &command, std::string &place) {
        command.add_option("ENTERPRISE", place, Words::tr("Id, or credit code of an enterprise").toStdString())
            ->required();
    };
    addCommand<AttachAddOptions>(
        below, "add", Words::tr("Attaches a file"),
        [enterprise](CLI::App &command, AttachAddOptions &options) {
            enterprise(command, options.enterprise);
            command.add_option("FILE", options.file, Words::tr("File").toStdString())->required();
            command.add_option("--type", options.type, Words::tr("What kind of paper it is").toStdString());
            command.add_option("--year", options.year, Words::tr("The year it is about").toStdString());
            command.add_option("--proves", options.proves, Words::tr("What it is evidence of").toStdString());
        },
        attachedAnswer);
    addCommand<AttachListOptions>(
        below, "list", Words::tr("The files of an enterprise"),
        [enterprise](CLI::App &command, AttachListOptions &options) { enterprise(command, options.enterprise); },
        attachmentsAnswer);
    addCommand<AttachSaveOptions>(
        below, "save", Words::tr("Writes an attached file to a new file"),
        [](CLI::App &command, AttachSaveOptions &options) {
            command.add_option("ID", options.id, Words::tr("Id of the attachment").toStdString())->required();
            command.add_option("FILE", options.file, Words::tr("File").toStdString())->required();
        },
        savedAnswer);
}

} // namespace yumiao::app::cli
