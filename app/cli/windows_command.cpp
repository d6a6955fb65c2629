// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/record_query.h"
#include "app/cli/table_lines.h"
#include "models/base/chinese_date.h"
#include "models/cultivation/window_candidates.h"
#include "models/store/query.h"
#include "ui/pages/planner/window_words.h"

#include <QJsonArray>

namespace yumiao::app::cli {
namespace {

using namespace Qt::StringLiterals;
using cultivation::Chance;
using records::ApplicationWindow;

struct WindowsListOptions {
    std::string tier;
};

struct WindowsPlanOptions {
    std::string window;
    std::string ladder;
    std::string tier;
    std::string opens;
    std::string closes;
    std::string on;
    int publicity = -1;
    int siteCheck = -1;
    int paperFile = -1;
    int evidence = -1;
    int failing = -1;
};

QJsonValue windowDay(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject windowJson(const ApplicationWindow &it)
{
    const auto words = records::choicesOf<records::Confidence>();
    return {{u"id"_s, it.id.isNull() ? QJsonValue() : QJsonValue(it.id.toText())}, {u"title"_s, orNull(it.title)},
        {u"ladder"_s, it.ladder}, {u"tier"_s, it.tier}, {u"opens"_s, windowDay(it.opens)},
        {u"closes"_s, windowDay(it.closes)}, {u"county_deadline"_s, windowDay(it.countyDeadline)},
        {u"city_deadline"_s, windowDay(it.cityDeadline)}, {u"province_deadline"_s, windowDay(it.provinceDeadline)},
        {u"source"_s, orNull(it.source)},
        {u"confidence"_s,
            it.confidence ? QJsonValue(QString::fromLatin1(words[static_cast<size_t>(*it.confidence)].code))
                          : QJsonValue()},
        {u"proposed"_s, it.id.isNull()}};
}

/// The windows of the office, then those that the ladders propose.
Result<std::vector<ApplicationWindow>> knownWindows(const store::Session &session)
{
    auto windows = store::loadAll<ApplicationWindow>(session);
    if (!windows)
        return failure(windows.error());
    const auto book = cultivation::ruleBook(session);
    if (!book)
        return failure(book.error());
    for (const ApplicationWindow &it : cultivation::proposedWindows((*book)->ladders))
        windows->push_back(it);
    return windows;
}

Result<Answer> windowsListAnswer(const Context &context, const WindowsListOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto windows = knownWindows(base->session());
    if (!windows)
        return failure(windows.error());
    QJsonArray rows;
    QList<QStringList> cells;
    for (const ApplicationWindow &it : *windows) {
        if (!options.tier.empty() && it.tier != fromOption(options.tier))
            continue;
        rows.append(windowJson(it));
        cells.append({it.id.isNull() ? Words::tr("proposed") : it.id.toText(), it.title, it.tier,
            it.opens.toString(Qt::ISODate), it.closes.toString(Qt::ISODate), it.source});
    }
    Answer answer;
    answer.json = {{u"windows"_s, rows}};
    answer.lines = tableLines({Words::tr("Id"), Words::tr("Window"), Words::tr("Tier"), Words::tr("Opens"),
                                  Words::tr("Closes"), Words::tr("Source")},
        cells);
    return answer;
}

/// The window that is meant: a saved one by id, one by its title, or what the options say.
Result<ApplicationWindow> askedWindow(const store::Session &session, const WindowsPlanOptions &options)
{
    ApplicationWindow window;
    const QString named = fromOption(options.window).trimmed();
    if (!named.isEmpty()) {
        const auto windows = knownWindows(session);
        if (!windows)
            return failure(windows.error());
        const auto it = std::find_if(windows->begin(), windows->end(), [&](const ApplicationWindow &known) {
            return known.title == named || (!known.id.isNull() && known.id.toText() == named);
        });
        if (it == windows->end())
            return failure(Fault::NotFound, u"window.unknown"_s, {{u"value"_s, named}});
        window = *it;
    }
    if (!options.ladder.empty() || window.ladder.isEmpty())
        window.ladder = options.ladder.empty() ? u"specialised"_s : fromOption(options.ladder);
    if (!options.tier.empty() || window.tier.isEmpty())
        window.tier = options.tier.empty() ? u"specialised"_s : fromOption(options.tier);
    const std::pair<const std::string *, QDate *> days[]{
        {&options.opens, &window.opens}, {&options.closes, &window.closes}};
    for (const auto &[text, into] : days) {
        if (text->empty())
            continue;
        const auto day = readDate(fromOption(*text));
        if (!day)
            return failure(day.error());
        *into = *day;
    }
    const std::pair<int, std::optional<qint64> *> numbers[]{{options.publicity, &window.publicityDays},
        {options.siteCheck, &window.siteCheckDays}, {options.paperFile, &window.paperFileDays}};
    for (const auto &[number, into] : numbers)
        if (number >= 0)
            *into = number;
    return window;
}

QJsonArray stepsJson(const cultivation::WindowPlan &plan)
{
    const auto words = records::choicesOf<cultivation::WindowStep>();
    QJsonArray steps;
    for (const cultivation::PlannedStep &it : plan.steps)
        steps.append(QJsonObject{{u"step"_s, QString::fromLatin1(words[static_cast<size_t>(it.step)].code)},
            {u"from"_s, windowDay(it.from)}, {u"to"_s, windowDay(it.to)}, {u"working_days"_s, it.workingDays}});
    return steps;
}

QJsonObject candidateJson(const cultivation::WindowCandidate &it)
{
    const QString reason
        = QString::fromLatin1(records::choicesOf<cultivation::ChanceReason>()[static_cast<size_t>(it.reason)].code);
    const auto &catalogue = eligibility::factCatalogue();
    QJsonArray missing;
    for (const eligibility::FactRef &ref : it.candidate.missing)
        if (catalogue)
            missing.append(eligibility::factRefText(*catalogue, ref));
    return {{u"enterprise"_s, it.enterprise.toText()}, {u"name"_s, it.name}, {u"credit_code"_s, orNull(it.creditCode)},
        {u"chance"_s, QString::fromLatin1(records::choicesOf<Chance>()[static_cast<size_t>(it.chance)].code)},
        {u"reason"_s, it.reason == cultivation::ChanceReason::None ? QJsonValue() : QJsonValue(reason)},
        {u"needed"_s, it.needed}, {u"left"_s, it.left}, {u"failing"_s, it.candidate.failing},
        {u"fails"_s, QJsonArray::fromStringList(QStringList(it.candidate.fails.begin(), it.candidate.fails.end()))},
        {u"missing"_s, missing}};
}

Answer planAnswer(
    const cultivation::WindowQuestion &question, const cultivation::WindowAnswer &found, const rules::WorkingDays &days)
{
    Answer answer;
    QList<QStringList> steps;
    for (size_t i = 0; i < question.plan.steps.size(); ++i) {
        const cultivation::PlannedStep &it = question.plan.steps[i];
        steps.append({ui::pages::stepTitle(it.step), ui::pages::plannedDay(it.from, days),
            ui::pages::plannedDay(it.to, days), it.workingDays > 0 ? QString::number(it.workingDays) : QString(),
            ui::pages::stepNote(question.plan, i, days)});
    }
    answer.lines = tableLines(
        {Words::tr("Step"), Words::tr("From"), Words::tr("To"), Words::tr("Working days"), Words::tr("Note")}, steps);
    QList<QStringList> rows;
    QJsonArray candidates;
    for (const cultivation::WindowCandidate &it : found.candidates) {
        candidates.append(candidateJson(it));
        rows.append({ui::pages::chanceTitle(it.chance), it.name, it.creditCode, ui::pages::chanceNote(it)});
    }
    answer.lines += tableLines(
        {Words::tr("Chance"), Words::tr("Enterprise"), Words::tr("Credit code"), Words::tr("Reason")}, rows);
    if (const QString note = ui::pages::unarrangedNote(question.plan.unarranged); !note.isEmpty())
        answer.lines.append(note);
    QList<int> unarranged(question.plan.unarranged.cbegin(), question.plan.unarranged.cend());
    std::sort(unarranged.begin(), unarranged.end());
    QJsonArray years;
    for (const int year : unarranged)
        years.append(year);
    answer.json = {{u"window"_s, windowJson(question.window)}, {u"on"_s, windowDay(question.today)},
        {u"last_day"_s, windowDay(question.plan.lastDay)}, {u"too_short"_s, question.plan.tooShort},
        {u"years_without_holidays"_s, years}, {u"steps"_s, stepsJson(question.plan)}, {u"pack"_s, found.pack},
        {u"can_make"_s, found.count(Chance::CanMake)}, {u"must_hurry"_s, found.count(Chance::MustHurry)},
        {u"cannot"_s, found.count(Chance::Cannot)}, {u"candidates"_s, candidates}};
    return answer;
}

Result<Answer> windowsPlanAnswer(const Context &context, const WindowsPlanOptions &options)
{
    const auto base = context.open();
    if (!base)
        return failure(base.error());
    const auto today = dayOf(base->session(), options.on);
    if (!today)
        return failure(today.error());
    const auto asked = askedWindow(base->session(), options);
    if (!asked)
        return failure(asked.error());
    const auto window = cultivation::withProposedDays(base->session(), *asked, *today);
    if (!window)
        return failure(window.error());
    const auto days = cultivation::workingDaysOf(base->session());
    if (!days)
        return failure(days.error());
    const auto plan = cultivation::planWindow(*window, *days);
    if (!plan)
        return failure(plan.error());
    auto pace = cultivation::proposedPace(base->session(), *today);
    if (!pace)
        return failure(pace.error());
    if (options.evidence >= 0)
        pace->evidenceDays = options.evidence;
    if (options.failing > 0)
        pace->failingDays = options.failing;
    const auto book = cultivation::ruleBook(base->session());
    if (!book)
        return failure(book.error());
    const cultivation::WindowQuestion question{*window, *plan, *pace, *today};
    const auto found
        = cultivation::windowCandidates(base->session(), **book, question, *days, context.cancel, context.progress());
    if (!found)
        return failure(found.error());
    return planAnswer(question, *found, *days);
}

void describeWindowsPlan(CLI::App &command, WindowsPlanOptions &options)
{
    const auto text = [&](const char *name, std::string &into, const QString &help) {
        command.add_option(name, into, help.toStdString());
    };
    const auto number = [&](const char *name, int &into, const QString &help) {
        command.add_option(name, into, help.toStdString())->check(CLI::Range(0, 250));
    };
    text("WINDOW", options.window, Words::tr("A window by id or title; without it as the options say"));
    text("--ladder", options.ladder, Words::tr("Ladder: specialised (default), scale, technology or listing"));
    text("--tier", options.tier, Words::tr("Tier by code"));
    text("--opens", options.opens, Words::tr("The day on which the platform opens"));
    text("--closes", options.closes, Words::tr("The day on which the platform closes"));
    text("--on", options.on, Words::tr("The day it is looked at"));
    number("--publicity", options.publicity, Words::tr("Working days of publicity"));
    number("--site-check", options.siteCheck, Words::tr("Working days of checks at the site"));
    number("--paper-file", options.paperFile, Words::tr("Working days to check the paper file"));
    number("--evidence-days", options.evidence, Words::tr("Working days for each missing evidence"));
    number("--failing-days", options.failing,
        Words::tr("Working days for each condition that fails; without it it cannot be met"));
}

} // namespace

void addWindowsCommand(const Registration &at)
{
    CLI::App *windows = at.app.add_subcommand("windows", Words::tr("Application windows").toStdString());
    windows->require_subcommand(1);
    windows->fallthrough();
    const Registration inside{*windows, at.chosen};
    addCommand<WindowsListOptions>(
        inside, "list", Words::tr("The windows of the office and those that the ladders propose"),
        [](CLI::App &command, WindowsListOptions &options) {
            command.add_option("--tier", options.tier, Words::tr("Tier by code").toStdString());
        },
        windowsListAnswer);
    addCommand<WindowsPlanOptions>(inside, "plan",
        Words::tr("The days of a window counted back from its closing, and who can still make it"), describeWindowsPlan,
        windowsPlanAnswer);
}

} // namespace yumiao::app::cli
