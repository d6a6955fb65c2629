// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/house_plan.h"

#include <QRegularExpression>

namespace yumiao::tests::house {

namespace {

using namespace Qt::StringLiterals;

struct PlanLine {
    const char *folder;
    const char *allowed; ///< folders with spaces between; a name that ends in * stands for all above it with that start
};

// From the ground up: a * reaches only what stands in an earlier line, so the plan cannot hold a circle.
constexpr PlanLine planLines[] = {
    {"models/base", ""},
    {"models/records", "models/base"},
    {"models/plantext", "models/base models/records"},
    {"models/rules", "models/base models/records"},
    {"models/eligibility", "models/base models/records models/rules"},
    {"models/changes", "models/base models/records"},
    {"models/store", "models/base models/records models/rules models/eligibility models/changes"},
    {"models/cost", "models/base models/records models/rules models/changes models/store"},
    {"models/plan", "models/base models/records models/rules models/changes models/store"},
    {"models/exchange", "models/base models/records models/rules models/changes models/store"},
    {"models/planimport",
        "models/base models/records models/plantext models/rules models/changes models/store models/exchange"},
    {"models/cultivation", "models/base models/records models/rules models/eligibility models/changes models/store"},
    {"models/financing", "models/base models/records models/rules models/changes models/store"},
    {"models/policyfit", "models/base models/records models/rules models/eligibility models/store"},
    {"models/inclusive", "models/base models/records models/rules models/eligibility models/store"},
    {"models/announced",
        "models/base models/records models/rules models/eligibility models/changes models/store models/exchange "
        "models/cultivation"},
    {"models/loans", "models/base models/records models/rules models/changes models/store"},
    {"models/requests", "models/base models/records models/rules models/store"},
    {"models/gauges", "models/base models/records models/rules models/store"},
    {"models/tasks", "models/base models/records models/rules models/store"},
    {"models/figures",
        "models/base models/records models/rules models/eligibility models/changes models/store models/cultivation "
        "models/financing models/loans models/cost models/gauges"},
    {"models/items", "models/*"},
    {"models/visits",
        "models/base models/records models/rules models/eligibility models/changes models/store models/cultivation "
        "models/loans models/figures models/items"},
    {"models/staging", "models/base models/records models/changes models/store models/exchange models/items"},
    {"models/practice", "models/base models/records models/rules models/changes models/store models/plan"},
    {"ui/theme", "models/base"},
    {"ui/words",
        "models/base models/records models/plantext models/rules models/eligibility models/figures models/cultivation "
        "models/store"},
    {"ui/charts", "models/base models/figures ui/words ui/theme"},
    {"ui/widgets", "models/base ui/theme ui/words"},
    {"ui/tables",
        "models/base models/records models/changes models/store models/items ui/words ui/theme ui/widgets ui/shell"},
    {"ui/forms",
        "models/base models/records models/changes models/store models/items ui/words ui/theme ui/widgets ui/shell"},
    {"ui/print", "models/base models/figures ui/charts ui/theme"},
    {"ui/reports", "models/* ui/print ui/words ui/charts"},
    {"ui/shell", "models/base ui/theme ui/words ui/widgets"},
    {"ui/pages", "models/* ui/*"},
    {"app", "models/* ui/*"},
};

QSet<QString> allowedFolders(const PlanLine &line, const HousePlan &above)
{
    QSet<QString> allowed;
    for (const QString &name : QString::fromLatin1(line.allowed).split(u' ', Qt::SkipEmptyParts)) {
        if (!name.endsWith(u'*')) {
            allowed.insert(name);
            continue;
        }
        for (auto it = above.keyBegin(); it != above.keyEnd(); ++it) {
            if (it->startsWith(name.chopped(1)))
                allowed.insert(*it);
        }
    }
    return allowed;
}

} // namespace

const HousePlan &housePlan()
{
    static const HousePlan plan = [] {
        HousePlan it;
        for (const PlanLine &line : planLines)
            it.insert(QString::fromLatin1(line.folder), allowedFolders(line, it));
        return it;
    }();
    return plan;
}

QString roomOf(const QString &path)
{
    if (path.startsWith(u"app/"_s) || path == u"app"_s)
        return u"app"_s;
    return path.section(u'/', 0, 1);
}

QStringList includesOf(const QString &source)
{
    static const QRegularExpression include(
        u"^[ \\t]*#[ \\t]*include[ \\t]*\"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (auto it = include.globalMatch(source); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

QStringList includeFaults(const QString &path, const QString &source, const HousePlan &plan)
{
    const QString room = roomOf(path);
    if (!plan.contains(room))
        return {u"%1: the folder %2 is not in the plan of the house"_s.arg(path, room)};
    QStringList faults;
    for (const QString &name : includesOf(source)) {
        const QString other = roomOf(name);
        if (!name.contains(u'/') || name.startsWith(u'.'))
            faults.append(u"%1: \"%2\" is not written from the root"_s.arg(path, name));
        else if (!plan.contains(other))
            faults.append(u"%1: \"%2\" is in no folder of the plan"_s.arg(path, name));
        else if (other != room && !plan.value(room).contains(other))
            faults.append(u"%1: %2 may not know %3 (\"%4\")"_s.arg(path, room, other, name));
    }
    return faults;
}

Library libraryOf(const QString &cmakeLists)
{
    static const QRegularExpression module(u"yumiao_module\\(\\s*(\\w+)([^)]*)\\)"_s);
    static const QRegularExpression link(u"\\byumiao_\\w+"_s);
    const auto found = module.match(cmakeLists);
    if (!found.hasMatch())
        return {};
    Library library{u"yumiao_"_s + found.captured(1), {}};
    for (auto it = link.globalMatch(found.captured(2)); it.hasNext();)
        library.links.append(it.next().captured());
    return library;
}

QStringList linkFaults(const QMap<QString, QString> &folders, const HousePlan &plan)
{
    QMap<QString, QString> roomOfLibrary;
    for (auto it = folders.cbegin(); it != folders.cend(); ++it) {
        if (const Library library = libraryOf(it.value()); !library.name.isEmpty())
            roomOfLibrary.insert(library.name, roomOf(it.key()));
    }
    QStringList faults;
    for (auto it = folders.cbegin(); it != folders.cend(); ++it) {
        const Library library = libraryOf(it.value());
        const QString room = roomOf(it.key());
        for (const QString &link : library.links) {
            const QString other = roomOfLibrary.value(link);
            if (other.isEmpty())
                faults.append(u"%1 links %2, which no folder makes"_s.arg(it.key(), link));
            else if (other != room && !plan.value(room).contains(other))
                faults.append(u"%1 may not link %2"_s.arg(it.key(), link));
        }
    }
    return faults;
}

} // namespace yumiao::tests::house
