// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/announced_json.h"

#include "app/cli/command.h"
#include "app/cli/doubles_json.h"
#include "app/cli/table_lines.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

using namespace Qt::StringLiterals;
using announced::MissingHolder;
using announced::Outcome;
using announced::ReconciledLine;
using exchange::TextSheet;

template <typename E>
QString codeIn(E value)
{
    return QString::fromLatin1(records::choicesOf<E>()[static_cast<size_t>(value)].code);
}

template <typename E>
QString titleIn(E value)
{
    return ui::words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(value)]);
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QString reasonOf(const ReconciledLine &line)
{
    return line.problem.isEmpty() ? QString() : ui::words::reason(line.problem, line.detail);
}

QJsonValue idOrNull(RecordId id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toText());
}

QJsonObject lineJson(const ReconciledLine &line)
{
    QJsonArray candidates;
    for (const store::PossibleDouble &it : line.candidates)
        candidates.append(doubleJson(it));
    return {{u"row"_s, line.line.row}, {u"name"_s, orNull(line.line.name)}, {u"credit_code"_s, orNull(line.line.code)},
        {u"result"_s, codeIn(line.outcome)}, {u"by"_s, line.by ? QJsonValue(codeIn(*line.by)) : QJsonValue()},
        {u"enterprise"_s, idOrNull(line.enterprise.enterprise)}, {u"enterprise_name"_s, orNull(line.enterprise.name)},
        {u"from"_s, dayOrNull(line.from)}, {u"to"_s, dayOrNull(line.to)}, {u"held_from"_s, dayOrNull(line.held.issued)},
        {u"held_to"_s, dayOrNull(line.held.validTo)}, {u"code"_s, orNull(line.problem)},
        {u"message"_s, orNull(reasonOf(line))}, {u"candidates"_s, candidates}};
}

QJsonObject missingJson(const MissingHolder &holder)
{
    return {{u"enterprise"_s, holder.enterprise.enterprise.toText()}, {u"enterprise_name"_s, holder.enterprise.name},
        {u"credit_code"_s, orNull(holder.enterprise.creditCode)}, {u"certificate"_s, holder.certificate.id.toText()},
        {u"valid_to"_s, dayOrNull(holder.certificate.validTo)}, {u"ended"_s, holder.ended},
        {u"may_be_on_it"_s, holder.mayBeOnIt}};
}

QStringList lineCells(const ReconciledLine &line)
{
    QStringList names;
    for (const store::PossibleDouble &it : line.candidates)
        names.append(it.name);
    const QString who = line.enterprise.enterprise.isNull() ? names.join(u" / "_s) : line.enterprise.name;
    return {QString::number(line.line.row), line.line.name, line.line.code, titleIn(line.outcome), who, reasonOf(line)};
}

QStringList missingCells(const MissingHolder &holder)
{
    return {{}, {}, holder.enterprise.creditCode, Words::tr("Not on the list"), holder.enterprise.name,
        Words::tr("Valid to %1").arg(holder.certificate.validTo.toString(Qt::ISODate))};
}

QStringList lineHeadings()
{
    return {Words::tr("Row"), Words::tr("In the list"), Words::tr("Credit code"), Words::tr("Result"),
        Words::tr("In the register"), Words::tr("Reason")};
}

} // namespace

Answer announcedAnswer(const QString &source, const announced::AnnouncedWish &wish,
    const announced::Reconciliation &reconciliation, bool addUnknown)
{
    QJsonObject counts;
    QStringList told;
    const auto outcomes = records::choicesOf<Outcome>();
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const int count = reconciliation.count(static_cast<Outcome>(i));
        counts.insert(QString::fromLatin1(outcomes[i].code), count);
        told.append(u"%1 %2"_s.arg(ui::words::choiceTitle(outcomes[i])).arg(count));
    }
    QJsonArray lines;
    QList<QStringList> cells;
    for (const ReconciledLine &line : reconciliation.lines) {
        lines.append(lineJson(line));
        cells.append(lineCells(line));
    }
    QJsonArray missing;
    for (const MissingHolder &holder : reconciliation.missing) {
        missing.append(missingJson(holder));
        cells.append(missingCells(holder));
    }
    Answer answer;
    answer.json = {{u"file"_s, source}, {u"tier"_s, codeIn(wish.kind)},
        {u"level"_s, wish.level ? QJsonValue(codeIn(*wish.level)) : QJsonValue()},
        {u"document"_s, orNull(wish.documentNumber)}, {u"batch"_s, orNull(wish.batch)},
        {u"from"_s, dayOrNull(wish.from)}, {u"to"_s, dayOrNull(wish.to)}, {u"stage"_s, codeIn(wish.stage)},
        {u"counts"_s, counts}, {u"lines"_s, lines}, {u"missing"_s, missing}};
    answer.lines = tableLines(lineHeadings(), cells);
    answer.lines.append(told.join(u"  "_s));
    const int aside = reconciliation.count(Outcome::Refused) + reconciliation.count(Outcome::Several)
        + (addUnknown ? 0 : reconciliation.count(Outcome::Unknown));
    answer.exit = aside > 0 ? ExitCode::Refused : ExitCode::Done;
    return answer;
}

TextSheet announcedProblems(const announced::Reconciliation &reconciliation)
{
    TextSheet sheet;
    sheet.title = Words::tr("Not entered");
    sheet.headings = lineHeadings();
    for (const ReconciledLine &line : reconciliation.lines)
        if (line.outcome != Outcome::New && line.outcome != Outcome::Renewed && line.outcome != Outcome::Entered)
            sheet.rows.push_back(lineCells(line));
    for (const MissingHolder &holder : reconciliation.missing)
        sheet.rows.push_back(missingCells(holder));
    return sheet;
}

} // namespace yumiao::app::cli
