// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/receipt_json.h"
#include "models/store/undo.h"

namespace yumiao::app::cli {
namespace {

struct UndoOptions {
    std::string changeSet;
};

Result<Answer> undoAnswer(const Context &context, const UndoOptions &options)
{
    std::optional<RecordId> named;
    if (!options.changeSet.empty()) {
        named = RecordId::fromText(fromOption(options.changeSet));
        if (!named)
            return failure(Fault::NotFound, QStringLiteral("change_set.missing"),
                {{QStringLiteral("id"), fromOption(options.changeSet)}});
    }
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto receipt = store::undo(base->session(), named, commandLineAuthor(), SystemClock());
    return receipt ? Result<Answer>(receiptAnswer(*receipt)) : refusedAnswer(receipt.error());
}

} // namespace

void addUndoCommand(const Registration &at)
{
    addCommand<UndoOptions>(
        at, "undo", Words::tr("Undo the last or a named change set, keeping later edits"),
        [](CLI::App &command, UndoOptions &options) {
            command.add_option("CHANGE_SET", options.changeSet, Words::tr("The last one when left out").toStdString());
        },
        undoAnswer);
}

} // namespace yumiao::app::cli
