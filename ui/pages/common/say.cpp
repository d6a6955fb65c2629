// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/say.h"

#include "ui/words/error_words.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

struct SayWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::Say)
};

void announce(const PageNeeds &needs, const QString &sentence, const std::function<void()> &undo = {})
{
    if (needs.announce)
        needs.announce(sentence, undo);
}

QString unreadTitle()
{
    return SayWords::tr("This could not be read");
}

QStringList retryAction()
{
    return {SayWords::tr("Try again")};
}

} // namespace

shell::StateWords errorWords(const Error &error)
{
    return {"triangle-alert", unreadTitle(), words::sentence(error), retryAction(), false, true};
}

void sayError(const PageNeeds &needs, const Error &error)
{
    announce(needs, words::sentence(error));
}

QString heldSentence(const store::Receipt &receipt)
{
    return receipt.held.empty()
        ? QString()
        : SayWords::tr("%n field(s) were changed later and kept.", nullptr, static_cast<int>(receipt.held.size()));
}

void sayWritten(const PageNeeds &needs, QObject *context, const Result<store::Receipt> &receipt, const QString &done)
{
    if (!receipt)
        return sayError(needs, receipt.error());
    const QString held = heldSentence(*receipt);
    if (receipt->applied == 0)
        return announce(needs, held.isEmpty() ? SayWords::tr("Nothing was to change.") : held);
    const QString said = held.isEmpty() ? done : SayWords::tr("%1. %2", "what was done, what was kept").arg(done, held);
    const QPointer<QObject> asker(context);
    announce(needs, said, [needs, asker, id = receipt->set.id] {
        if (asker)
            needs.workspace.undo(asker, id, [needs, asker](const Result<store::Receipt> &back) {
                if (!back)
                    return sayError(needs, back.error());
                const QString kept = heldSentence(*back);
                announce(needs, kept.isEmpty() ? SayWords::tr("Undone") : kept);
            });
    });
}

void removeRecords(const PageNeeds &needs, QObject *context, records::RecordKind kind, const std::vector<RecordId> &ids,
    const QString &question)
{
    if (ids.empty())
        return;
    const auto reason = needs.prompt.askText(question, {});
    if (!reason || reason->trimmed().isEmpty())
        return;
    changes::ChangeSet set;
    set.action = QStringLiteral("remove");
    set.source = QStringLiteral("window");
    set.reason = reason->trimmed();
    for (const RecordId id : ids)
        set.changes.push_back(changes::removal(kind, id, set.reason));
    const int count = static_cast<int>(ids.size());
    needs.workspace.write(context, std::move(set), store::OnConflict::Refuse,
        [needs, context, count](const Result<store::Receipt> &receipt) {
            sayWritten(needs, context, receipt, SayWords::tr("%n record(s) removed", nullptr, count));
        });
}

} // namespace yumiao::ui::pages
