// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/application_cells.h"

#include "models/cost/cost_reading.h"
#include "models/policyfit/policy_fit.h"
#include "ui/words/assessment_words.h"

#include <cmath>

namespace yumiao::ui::pages {
namespace {

using items::Cell;
using items::Column;
using items::Row;

constexpr double Millionths = 1e6;

items::Column toldColumn(const char *name, const char *title, records::FieldType type, int width)
{
    Column column;
    column.field.name = name;
    column.field.title = title;
    column.field.type = type;
    column.field.flags = records::Derived;
    column.isTold = true;
    column.width = width;
    return column;
}

std::optional<size_t> placeOf(const std::vector<Column> &columns, const char *name)
{
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].isTold && columns[i].isRead && qstrcmp(columns[i].field.name, name) == 0)
            return i;
    return std::nullopt;
}

std::vector<RecordId> livingIds(const std::vector<Row> &rows)
{
    std::vector<RecordId> ids;
    for (const Row &row : rows)
        if (!row.isGone())
            ids.push_back(row.id);
    return ids;
}

Done tellCosts(const store::Session &session, size_t place, std::vector<Row> &rows, QDate on)
{
    const auto answers = cost::costsOf(session, livingIds(rows), on);
    if (!answers)
        return failure(answers.error());
    QHash<RecordId, double> costs;
    for (const cost::CostAnswer &it : *answers)
        if (it.cost)
            costs.insert(it.application.id, it.cost->net.headline());
    for (Row &row : rows)
        if (const auto cost = costs.constFind(row.id); !row.isGone() && cost != costs.constEnd())
            row.cells[place]
                = Cell{records::Value(static_cast<qint64>(std::llround(*cost * Millionths))), costText(*cost)};
    return {};
}

Done tellPolicies(const store::Session &session, size_t place, std::vector<Row> &rows, QDate on, QDate today)
{
    const auto ids = livingIds(rows);
    const auto tags = policyfit::policyTags(session, ids, on, today);
    if (!tags)
        return failure(tags.error());
    for (Row &row : rows) {
        QStringList found;
        for (const policyfit::PolicyTag &tag : tags->value(row.id))
            found.append(words::inLanguage(tag.word));
        if (!row.isGone() && !found.isEmpty())
            row.cells[place] = Cell{records::Value(static_cast<qint64>(found.size())), found.join(QLatin1Char(' '))};
    }
    return {};
}

} // namespace

Column costColumn()
{
    return toldColumn(CostColumn, QT_TRANSLATE_NOOP("field", "All-in cost"), records::FieldType::Rate, 88);
}

Column policyColumn()
{
    return toldColumn(PolicyColumn, QT_TRANSLATE_NOOP("field", "Policies that apply"), records::FieldType::Text, 112);
}

items::RecordRows::TellRows tellApplications(QDate today)
{
    return [today](const store::Session &session, const std::vector<Column> &columns, std::vector<Row> &rows,
               QDate on) -> Done {
        if (const auto place = placeOf(columns, CostColumn))
            if (const Done told = tellCosts(session, *place, rows, on); !told)
                return told;
        if (const auto place = placeOf(columns, PolicyColumn))
            return tellPolicies(session, *place, rows, on, today);
        return {};
    };
}

QString costText(double share)
{
    return QStringLiteral("%1%").arg(share * 100.0, 0, 'f', 2);
}

} // namespace yumiao::ui::pages
