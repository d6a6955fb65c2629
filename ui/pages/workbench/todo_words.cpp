// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench/todo_words.h"

#include "models/items/shown_number.h"
#include "ui/charts/chart_numbers.h"
#include "ui/pages/common/clause_mark.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/words/label_words.h"

namespace yumiao::ui::pages {
namespace {

using figures::Label;
using figures::TodoGroup;
using figures::TodoItem;

Label unitOf(TodoGroup group)
{
    switch (group) {
    case TodoGroup::MeasuresOverdue:
        return Label::word("measures");
    case TodoGroup::CertificatesExpiring:
        return Label::word("certificates");
    case TodoGroup::FinancingStuck:
        return Label::word("applications");
    case TodoGroup::TasksDue:
        return Label::word("tasks");
    case TodoGroup::YearlyUpdates:
    case TodoGroup::MajorChanges:
    case TodoGroup::ReviewsDue:
        return Label::word("certificates");
    case TodoGroup::RecognitionCases:
        return Label::word(QT_TRANSLATE_NOOP("figure", "cases"));
    case TodoGroup::DecisionsDue:
        return Label::word("applications");
    case TodoGroup::LoansDue:
    case TodoGroup::ReportedLoansDue:
        return Label::word(QT_TRANSLATE_NOOP("figure", "loans"));
    case TodoGroup::RequestsDue:
        return Label::word(QT_TRANSLATE_NOOP("figure", "requests"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString TodoWords::heading(int column)
{
    switch (column) {
    case Status:
        return tr("Status");
    case Subject:
        return tr("Subject");
    case Concerned:
        return tr("Enterprise or clause");
    case Unit:
        return tr("Unit");
    case Day:
        return tr("Date");
    default:
        return {};
    }
}

QString TodoWords::subject(const TodoItem &item)
{
    const QString title = words::shown(item.title);
    if (!item.amount)
        return title;
    const QString amount = charts::numberText(static_cast<double>(item.amount->fen()) / 1'000'000.0, true);
    if (item.code.isEmpty())
        return tr("%1 · %2 × 10,000 yuan", "what, amount").arg(title, amount);
    return tr("%1 · %2 × 10,000 yuan · %3", "stage, amount, number of the application").arg(title, amount, item.code);
}

QString TodoWords::concerned(const TodoItem &item)
{
    if (!item.enterpriseName.isEmpty())
        return item.enterpriseName;
    if (item.clause.isEmpty())
        return QStringLiteral("—");
    return QStringLiteral("（%1）%2").arg(clauseMark(item.clauseNo), item.clause);
}

QString TodoWords::unit(const TodoItem &item)
{
    const QString name = item.institution.isEmpty() ? item.bureauName : item.institution;
    return name.isEmpty() ? QStringLiteral("—") : name;
}

QString TodoWords::cell(const TodoItem &item, int column)
{
    switch (column) {
    case Status:
        return lampText(item.lamp);
    case Subject:
        return subject(item);
    case Concerned:
        return concerned(item);
    case Unit:
        return unit(item);
    case Day:
        return item.due.isValid() ? item.due.toString(Qt::ISODate) : QStringLiteral("—");
    default:
        return {};
    }
}

QString TodoWords::count(TodoGroup group, qint64 number)
{
    return tr("%1 %2", "number, what is counted").arg(items::shownCount(number), words::shown(unitOf(group)));
}

QString TodoWords::more(TodoGroup group, qint64 number)
{
    return tr("%1 more %2 ›", "number, what is counted").arg(items::shownCount(number), words::shown(unitOf(group)));
}

QString TodoWords::preview(const TodoItem &item)
{
    QStringList lines;
    for (int column = 0; column < Columns; ++column)
        lines.append(tr("%1: %2", "name of a column, its text").arg(heading(column), cell(item, column)));
    if (!item.code.isEmpty())
        lines.append(tr("Number: %1").arg(item.code));
    return lines.join(QLatin1Char('\n'));
}

} // namespace yumiao::ui::pages
