// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/request_words.h"

#include "ui/words/label_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace yumiao::ui::pages {
namespace {

using rules::RequestNeed;

struct RequestWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::RequestWords)
};

template <typename E>
QString choiceWords(E value)
{
    return words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(value)]);
}

} // namespace

QString requestStageWords(records::RequestStage stage)
{
    return choiceWords(stage);
}

QString satisfactionWords(records::Satisfaction said)
{
    return choiceWords(said);
}

QString requestStepWords(const rules::RequestNext &next)
{
    const QString stage = requestStageWords(next.to);
    const bool note = next.needing(RequestNeed::Note);
    if (next.needing(RequestNeed::OtherBureau))
        return RequestWords::tr("%1 to another bureau (say why)").arg(stage);
    if (next.needing(RequestNeed::LaterDue) && note)
        return RequestWords::tr("%1 (until when, and why)").arg(stage);
    if (next.needing(RequestNeed::LaterDue))
        return RequestWords::tr("%1 (until when)").arg(stage);
    if (next.needing(RequestNeed::Satisfaction))
        return RequestWords::tr("%1 (how satisfied the enterprise is)").arg(stage);
    return note ? RequestWords::tr("%1 (say what or why)").arg(stage) : stage;
}

QString requestTermWords(const requests::RequestTerm &term, QDate on)
{
    const QString day = term.due.toString(Qt::ISODate);
    const auto late = static_cast<int>(term.due.daysTo(term.done.isValid() ? term.done : on));
    if (term.done.isValid())
        return late > 0 ? RequestWords::tr("by %1, done %n day(s) late", nullptr, late).arg(day)
                        : RequestWords::tr("by %1, done in time").arg(day);
    return late > 0 ? RequestWords::tr("by %1, %n day(s) late", nullptr, late).arg(day)
                    : RequestWords::tr("by %1, %n day(s) left", nullptr, -late).arg(day);
}

} // namespace yumiao::ui::pages
