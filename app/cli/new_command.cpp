// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/new_file.h"
#include "models/plan/new_workspace.h"
#include "models/practice/practice_district.h"
#include "models/practice/practice_ids.h"

#include <QFileInfo>

namespace yumiao::app::cli {
namespace {

struct NewOptions {
    std::string file;
    std::string plan = "2020";
    bool practice = false;
    int enterprises = 5000;
    quint32 seed = 19;
    std::string asOf;
};

Result<QDate> asOfDay(const NewOptions &options)
{
    if (options.asOf.empty())
        return SystemClock().today();
    const QDate day = QDate::fromString(fromOption(options.asOf), Qt::ISODate);
    if (!day.isValid())
        return failure(
            Fault::Invalid, QStringLiteral("usage.date"), {{QStringLiteral("value"), fromOption(options.asOf)}});
    return day;
}

Done fill(store::Session &session, const Context &context, const NewOptions &options, QDate asOf)
{
    if (!options.practice) {
        RecordIdSource ids;
        return plan::fillNewWorkspace(session, {options.plan == "2020", {}}, ids, SystemClock());
    }
    // A practice district comes out the same for the same numbers: ids and instants follow from them.
    RecordIdSource ids = practice::practiceIds(asOf, options.seed);
    const FixedClock clock(asOf);
    if (const Done done = plan::fillNewWorkspace(session, {true, {}}, ids, clock); !done)
        return done;
    return practice::fillPracticeDistrict(
        session, {options.enterprises, options.seed, asOf}, ids, context.progress(), context.cancel);
}

/// Made and closed again.
Done makeWorkspace(const QString &path, const Context &context, const NewOptions &options)
{
    const auto asOf = asOfDay(options);
    if (!asOf)
        return failure(asOf.error());
    if (options.practice)
        if (const Done fits = practice::checkOptions({options.enterprises, options.seed, *asOf}); !fits)
            return fits;
    const auto base = store::OpenBase::create(path);
    if (!base)
        return failure(base.error());
    base->session().setStop(context.cancel);
    return fill(base->session(), context, options, *asOf);
}

Result<Answer> newAnswer(const Context &context, const NewOptions &options)
{
    const QString path = fromOption(options.file);
    if (options.practice && options.plan == "none")
        return failure(Fault::Invalid, QStringLiteral("usage.practice_plan"));
    auto file = NewFile::at(path);
    if (!file)
        return failure(file.error());
    if (const Done done = makeWorkspace(file->making(), context, options); !done) {
        Error error = done.error();
        if (error.detail.contains(QStringLiteral("path")))
            error.detail.insert(QStringLiteral("path"), path);
        return failure(std::move(error));
    }
    if (context.cancel.stop_requested())
        return failure(Fault::Cancelled, QStringLiteral("cancelled"));
    if (const Done done = file->putInPlace(); !done)
        return failure(done.error());
    Answer answer;
    answer.json = {{QStringLiteral("workspace"), QFileInfo(path).absoluteFilePath()},
        {QStringLiteral("practice"), options.practice}};
    answer.lines.append(Words::tr("Workspace made: %1").arg(path));
    return answer;
}

} // namespace

void addNewCommand(const Registration &at)
{
    addCommand<NewOptions>(
        at, "new", Words::tr("Make a workspace with the reference data and the plan"),
        [](CLI::App &command, NewOptions &options) {
            command.add_option("W", options.file, Words::tr("Workspace file").toStdString())->required();
            command.add_option("--plan", options.plan, Words::tr("The plan it holds: 2020 or none").toStdString())
                ->check(CLI::IsMember({"2020", "none"}));
            auto *ofPractice = command.add_flag(
                "--practice", options.practice, Words::tr("Fill it with a made-up district").toStdString());
            command.add_option("--enterprises", options.enterprises, Words::tr("How many enterprises").toStdString())
                ->needs(ofPractice)
                ->check(CLI::Range(1, practice::MostEnterprises));
            command.add_option("--random-seed", options.seed, Words::tr("Same number, same district").toStdString())
                ->needs(ofPractice);
            command
                .add_option("--as-of", options.asOf, Words::tr("The day the practice district stands on").toStdString())
                ->needs(ofPractice);
        },
        newAnswer);
}

} // namespace yumiao::app::cli
