// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_import.h"

#include "app/cli/receipt_json.h"
#include "app/cli/record_choice.h"
#include "models/planimport/plan_takeover.h"
#include "models/planimport/plan_text_file.h"
#include "models/plantext/plan_reader.h"
#include "models/records/plan.h"
#include "models/store/kept_commit.h"
#include "ui/words/plan_reading_words.h"

#include <QFileInfo>
#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

using namespace Qt::StringLiterals;
using plantext::PlanReading;

struct PlanImportOptions {
    std::string file;
    std::string title;
    std::string number;
    std::string edition;
    std::string replaces;
    bool dryRun = false;
};

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

template <typename E>
QString planWord(E value)
{
    return QString::fromLatin1(records::choicesOf<E>()[static_cast<size_t>(value)].code);
}

QJsonObject readMeasureJson(const plantext::ReadMeasure &it)
{
    QJsonValue target;
    if (it.kind != records::TargetKind::Qualitative)
        target = QJsonObject{{u"kind"_s, planWord(it.kind)},
            {u"value"_s, it.value ? QJsonValue(it.value->toDouble()) : QJsonValue()}, {u"unit"_s, orNull(it.unit)},
            {u"due"_s, dayJson(it.due)}};
    return {{u"text"_s, it.text}, {u"target"_s, target}, {u"due"_s, dayJson(it.due)}, {u"yearly"_s, orNull(it.yearly)}};
}

QJsonObject readClauseJson(const plantext::ReadClause &it, const QStringList &unknown)
{
    QJsonArray duties;
    int order = 0;
    for (const plantext::ReadUnit &unit : it.units)
        duties.append(QJsonObject{{u"bureau"_s, unit.name}, {u"role"_s, planWord(unit.role)}, {u"order"_s, ++order},
            {u"known"_s, !unknown.contains(unit.name)}});
    QJsonArray measures;
    for (const plantext::ReadMeasure &measure : it.measures)
        measures.append(readMeasureJson(measure));
    return {{u"no"_s, it.no}, {u"label"_s, orNull(it.label)}, {u"section"_s, orNull(it.section)},
        {u"title"_s, it.title}, {u"text"_s, it.text}, {u"duties"_s, duties}, {u"measures"_s, measures}};
}

QJsonArray chaptersJson(const PlanReading &reading, const QStringList &unknown)
{
    QJsonArray chapters;
    for (const plantext::ReadChapter &chapter : reading.chapters) {
        QJsonArray clauses;
        for (const plantext::ReadClause &clause : chapter.clauses)
            clauses.append(readClauseJson(clause, unknown));
        chapters.append(QJsonObject{{u"no"_s, chapter.no}, {u"title"_s, chapter.title}, {u"clauses"_s, clauses}});
    }
    return chapters;
}

QJsonArray doubtsJson(const PlanReading &reading)
{
    QJsonArray doubts;
    for (const plantext::Doubt &it : reading.doubts)
        doubts.append(QJsonObject{{u"code"_s, it.what}, {u"at"_s, it.where.at}, {u"length"_s, it.where.length},
            {u"text"_s, it.text}, {u"message"_s, ui::words::doubtSentence(it)}});
    return doubts;
}

Answer readingAnswer(const PlanReading &reading, const QStringList &unknown, int numberedByWord)
{
    const PlanReading::Counts counts = reading.counts();
    Answer answer;
    answer.json = {{u"plan"_s, orNull(reading.title)}, {u"document_number"_s, orNull(reading.documentNumber)},
        {u"issuer"_s, orNull(reading.issuer)}, {u"issued"_s, dayJson(reading.issued)},
        {u"from"_s, dayJson(reading.from)}, {u"to"_s, dayJson(reading.to)},
        {u"first_listed_leads"_s, reading.firstLeads},
        {u"counts"_s,
            QJsonObject{{u"chapters"_s, counts.chapters}, {u"clauses"_s, counts.clauses},
                {u"clauses_with_units"_s, counts.clausesWithUnits}, {u"units"_s, counts.units},
                {u"lead"_s, counts.lead}, {u"support"_s, counts.support}, {u"targets"_s, counts.targets}}},
        {u"chapters"_s, chaptersJson(reading, unknown)}, {u"new_bureaus"_s, QJsonArray::fromStringList(unknown)},
        {u"doubts"_s, doubtsJson(reading)}, {u"numbered_by_word"_s, numberedByWord}};
    answer.lines.append(u"%1 %2"_s.arg(reading.documentNumber, reading.title).trimmed());
    answer.lines.append(
        Words::tr("%1 chapters, %2 clauses, %3 of them with units; %4 units: %5 duties as lead, %6 in support.")
            .arg(counts.chapters)
            .arg(counts.clauses)
            .arg(counts.clausesWithUnits)
            .arg(counts.units)
            .arg(counts.lead)
            .arg(counts.support));
    if (!unknown.isEmpty())
        answer.lines.append(Words::tr("Units that are new here: %1").arg(unknown.join(u'、')));
    if (numberedByWord > 0)
        answer.lines.append(
            Words::tr("%n paragraph(s) are numbered by the word processor; their numbers are not in the text.", nullptr,
                numberedByWord));
    for (const plantext::Doubt &it : reading.doubts)
        answer.lines.append(u"  "_s + ui::words::doubtSentence(it));
    return answer;
}

Result<Answer> planImportAnswer(const Context &context, const PlanImportOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto text = planimport::planTextFromFile(fromOption(options.file), context.cancel);
    if (!text)
        return failure(text.error());
    PlanReading reading = plantext::readPlan(text->text);
    if (!options.title.empty())
        reading.title = fromOption(options.title).trimmed();
    if (!options.number.empty())
        reading.documentNumber = fromOption(options.number).trimmed();
    planimport::TakeoverWish wish{
        fromOption(options.edition).trimmed(), {}, QFileInfo(fromOption(options.file)).fileName()};
    if (!options.replaces.empty()) {
        const auto before = recordNamed(base->session(), records::description<records::Plan>(), options.replaces);
        if (!before)
            return failure(before.error());
        wish.replaces = before->id;
    }
    const auto ground = planimport::knownGround(base->session(), reading.documentNumber);
    if (!ground)
        return failure(ground.error());
    RecordIdSource ids;
    auto set = planimport::takeover(reading, *ground, wish, ids);
    if (!set)
        return failure(set.error());
    Answer answer = readingAnswer(reading, planimport::unknownUnits(reading, *ground), text->numberedByWord);
    answer.json.insert(u"dry_run"_s, options.dryRun);
    answer.json.insert(u"change_set"_s, QJsonValue());
    answer.json.insert(u"applied"_s, 0);
    if (options.dryRun) {
        answer.lines.append(Words::tr("Nothing was written (trial run)."));
        return answer;
    }
    set->author = commandLineAuthor();
    const auto receipt = store::commitKept(base->session(), *std::move(set), SystemClock());
    if (!receipt)
        return refusedAnswer(receipt.error());
    const Answer written = receiptAnswer(*receipt);
    for (auto it = written.json.begin(); it != written.json.end(); ++it)
        answer.json.insert(it.key(), it.value());
    answer.lines += written.lines;
    return answer;
}

void describePlanImport(CLI::App &command, PlanImportOptions &options)
{
    const auto text = [&](const char *name, std::string &into, const QString &help) {
        return command.add_option(name, into, help.toStdString());
    };
    text("FILE", options.file, Words::tr("The plan as docx or plain text"))->required();
    text("--title", options.title, Words::tr("Title, where the text does not give it"));
    text("--number", options.number, Words::tr("Document number, where the text does not give it"));
    text("--edition", options.edition, Words::tr("Edition, for example 2022年修订"));
    text("--replaces", options.replaces, Words::tr("The plan that this one replaces, by document number or id"));
    command.add_flag("--dry-run", options.dryRun, Words::tr("Only say what would happen").toStdString());
}

} // namespace

void addPlanImportCommand(const Registration &at)
{
    addCommand<PlanImportOptions>(
        at, "import", Words::tr("Read the text of a plan and take it over"), describePlanImport, planImportAnswer);
}

} // namespace yumiao::app::cli
