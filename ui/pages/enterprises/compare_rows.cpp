// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/compare_rows.h"

#include "models/items/display_text.h"
#include "ui/pages/enterprises/profile_lines.h"
#include "ui/pages/enterprises/size_lines.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using figures::EnterpriseProfile;
using records::AnnualFigures;
using records::Enterprise;

struct CompareWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::Compare)
};

/// The figures of the latest year that is over; nothing when none are there.
const figures::YearOfFigures *latestYear(const EnterpriseProfile &profile)
{
    const figures::YearOfFigures *latest = nullptr;
    for (const figures::YearOfFigures &year : profile.years)
        if (year.figures.fiscalYear && *year.figures.fiscalYear < profile.on.year())
            latest = &year;
    return latest;
}

/// Collects lines; every one of them has a cell for each enterprise.
class CompareTable {
public:
    explicit CompareTable(const std::vector<EnterpriseProfile> &profiles)
        : m_profiles(profiles)
    {
    }
    void head(const QString &title) { m_rows.push_back({title, {}, false, true}); }
    template <typename CellOf>
    void line(const QString &title, CellOf cellOf)
    {
        CompareRow row{title, {}, false, false};
        for (const EnterpriseProfile &profile : m_profiles)
            row.cells.append(cellOf(profile));
        row.differs = std::any_of(
            row.cells.begin(), row.cells.end(), [&](const QString &cell) { return cell != row.cells.constFirst(); });
        m_rows.push_back(std::move(row));
    }
    [[nodiscard]] std::vector<CompareRow> rows() && { return std::move(m_rows); }

private:
    const std::vector<EnterpriseProfile> &m_profiles;
    std::vector<CompareRow> m_rows;
};

QString labelOf(const EnterpriseProfile &profile, const QString &field)
{
    return field == QLatin1String("town")    ? townLabel(profile)
        : field == QLatin1String("industry") ? industryLabel(profile)
                                             : QString();
}

void addRegister(CompareTable &table, const items::DisplayText &display)
{
    table.head(CompareWords::tr("Register"));
    for (const records::Field &field : records::description<Enterprise>().fields) {
        const QString name = QString::fromLatin1(field.name);
        if (name == QLatin1String("name"))
            continue; // it heads the column
        table.line(display.heading(field), [&](const EnterpriseProfile &profile) {
            const records::Value value = field.get(&profile.enterprise);
            const QString label = labelOf(profile, name);
            return field.flags.testFlag(records::Sensitive) ? display.shownMasked(field, value, label)
                                                            : display.shown(field, value, label);
        });
    }
}

void addStanding(CompareTable &table)
{
    const auto number = [](size_t count) { return QString::number(count); };
    table.head(CompareWords::tr("Standing"));
    table.line(CompareWords::tr("Tier"), [](const EnterpriseProfile &it) { return tierText(it.tier); });
    table.line(CompareWords::tr("Size by the rule"), [](const EnterpriseProfile &it) { return sizeText(it.size); });
    table.line(CompareWords::tr("Above scale"), [](const EnterpriseProfile &it) { return scaleText(it.size); });
    table.line(CompareWords::tr("Certificates in force"), [&](const EnterpriseProfile &it) {
        return number(static_cast<size_t>(std::count_if(
            it.certificates.begin(), it.certificates.end(), [](const auto &standing) { return standing.holds; })));
    });
    table.line(CompareWords::tr("Financing applications"),
        [&](const EnterpriseProfile &it) { return number(it.applications.size()); });
    table.line(
        CompareWords::tr("Open matters"), [&](const EnterpriseProfile &it) { return number(it.openMatters.size()); });
    table.line(CompareWords::tr("Last visit"), [](const EnterpriseProfile &it) {
        return it.visits.empty() ? QStringLiteral("—") : it.visits.front().visited.toString(Qt::ISODate);
    });
}

void addFigures(CompareTable &table, const items::DisplayText &display)
{
    table.head(CompareWords::tr("Figures of the latest year"));
    for (const records::Field &field : records::description<AnnualFigures>().fields) {
        if (field.type == records::FieldType::Reference || field.flags.testFlag(records::Derived))
            continue; // the enterprise itself, and what the program keeps
        table.line(display.heading(field), [&](const EnterpriseProfile &profile) {
            const auto *year = latestYear(profile);
            return year ? display.shown(field, field.get(&year->figures)) : QStringLiteral("—");
        });
    }
    records::Field share;
    share.title = QT_TRANSLATE_NOOP("field", "R&D share");
    share.type = records::FieldType::Rate;
    share.flags = records::Derived;
    table.line(display.heading(share), [&](const EnterpriseProfile &profile) {
        const auto *year = latestYear(profile);
        return display.shown(
            share, year && year->rdShare ? records::Value(year->rdShare->millionths()) : records::Value());
    });
}

} // namespace

std::vector<CompareRow> compareRows(const std::vector<EnterpriseProfile> &profiles)
{
    const items::DisplayText display(words::translated);
    CompareTable table(profiles);
    addStanding(table);
    addFigures(table, display);
    addRegister(table, display);
    return std::move(table).rows();
}

std::vector<CompareRow> onlyDifferences(const std::vector<CompareRow> &rows)
{
    std::vector<CompareRow> kept;
    for (const CompareRow &row : rows) {
        if (row.heading && !kept.empty() && kept.back().heading)
            kept.pop_back(); // nothing below it
        if (row.heading || row.differs)
            kept.push_back(row);
    }
    if (!kept.empty() && kept.back().heading)
        kept.pop_back();
    return kept;
}

} // namespace yumiao::ui::pages
