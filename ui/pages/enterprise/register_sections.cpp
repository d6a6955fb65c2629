// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprise/register_sections.h"
#include "ui/pages/enterprises/profile_lines.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/value_row.h"
#include "ui/words/label_words.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

constexpr int ColumnGap = 28;
constexpr int RoomForStar = 12;

struct FieldGroup {
    const char *title; ///< English source text, translated by the class
    const char *names; ///< in the order of the paper form
};
constexpr FieldGroup FieldGroups[]{
    {QT_TRANSLATE_NOOP("yumiao::ui::pages::RegisterSections", "Identity"),
        "name short_name credit_code registration_number"},
    {QT_TRANSLATE_NOOP("yumiao::ui::pages::RegisterSections", "Registration"),
        "established registered_capital currency enterprise_type status deregistered registrar"},
    {QT_TRANSLATE_NOOP("yumiao::ui::pages::RegisterSections", "Place"), "town park address business_address"},
    {QT_TRANSLATE_NOOP("yumiao::ui::pages::RegisterSections", "Business"),
        "industry industry_as_registered main_product employees size_class above_scale above_scale_since"},
    {QT_TRANSLATE_NOOP("yumiao::ui::pages::RegisterSections", "Contact and care"),
        "contact_role contact_phone lead_unit remarks"},
};
constexpr const char *FurtherTitle = QT_TRANSLATE_NOOP("yumiao::ui::pages::RegisterSections", "Further");

const records::RecordDescription &enterpriseKind()
{
    return records::description<records::Enterprise>();
}

std::vector<int> fieldsNamed(const char *names)
{
    std::vector<int> fields;
    for (const QString &name : QString::fromLatin1(names).split(QLatin1Char(' ')))
        if (const int field = enterpriseKind().indexOf(QStringView(name)); field >= 0)
            fields.push_back(field);
    return fields;
}

} // namespace

RegisterSections::RegisterSections(const PageNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 8, 14, 12);
    grid->setHorizontalSpacing(ColumnGap);
    grid->setVerticalSpacing(3);
    for (const int column : {0, 1}) {
        grid->setColumnStretch(column, 1);
        grid->setColumnMinimumWidth(column, 200);
    }
    int line = 0;
    std::vector<int> further(enterpriseKind().fields.size());
    for (size_t i = 0; i < further.size(); ++i)
        further[i] = static_cast<int>(i);
    for (const FieldGroup &group : FieldGroups) {
        const auto fields = fieldsNamed(group.names);
        std::erase_if(
            further, [&fields](int field) { return std::find(fields.begin(), fields.end(), field) != fields.end(); });
        addSection(group.title, fields, *grid, line);
    }
    if (!further.empty())
        addSection(FurtherTitle, further, *grid, line);
    retranslate();
}

/// Down the left column, then down the right one.
void RegisterSections::addSection(const char *title, const std::vector<int> &fields, QGridLayout &grid, int &line)
{
    auto *heading = new QLabel(this);
    heading->setTextFormat(Qt::PlainText);
    heading->setObjectName(QStringLiteral("sectionTitle"));
    heading->setContentsMargins(0, line > 0 ? 8 : 0, 0, 1);
    theme::setFontRole(heading, theme::FontRole::H3);
    m_sections.push_back({title, heading});
    grid.addWidget(heading, line++, 0, 1, 2);
    const int lines = static_cast<int>((fields.size() + 1) / 2);
    for (size_t i = 0; i < fields.size(); ++i) {
        const int at = static_cast<int>(i);
        addField(fields[i], grid, line + at % lines, at / lines);
    }
    line += lines;
}

void RegisterSections::addField(int field, QGridLayout &grid, int line, int column)
{
    const QString name = QString::fromLatin1(enterpriseKind().fields[static_cast<size_t>(field)].name);
    auto *row = new widgets::ValueRow(this);
    row->setObjectName(name);
    grid.addWidget(row, line, column, Qt::AlignTop);
    auto *editor = new forms::FieldEditor(m_needs.workspace, records::RecordKind::Enterprise, name, row);
    connect(editor, &forms::FieldEditor::written, this, [this, name] { Q_EMIT edited(m_id, name); });
    connect(row, &widgets::ValueRow::leaveRequested, this,
        [this, at = m_fields.size()](bool forward) { leave(at, forward); });
    m_fields.push_back({field, editor, row});
}

void RegisterSections::leave(size_t row, bool forward)
{
    const size_t next = forward ? row + 1 : row - 1; // before the first one: far beyond the last
    if (next < m_fields.size())
        m_fields[next].row->startEditing();
}

void RegisterSections::fitLabels()
{
    const QFontMetrics metrics(theme::font(theme::FontRole::Body));
    int widest = 0;
    for (const EditedField &it : m_fields) {
        const records::Field &field = enterpriseKind().fields[static_cast<size_t>(it.field)];
        const int star = field.flags.testFlag(records::Required) ? RoomForStar : 0;
        widest = std::max(widest, metrics.horizontalAdvance(words::fieldTitle(field)) + star);
    }
    for (const EditedField &it : m_fields)
        it.row->setLabelWidth(widest + 1);
}

void RegisterSections::retranslate()
{
    for (const Section &section : m_sections)
        section.heading->setText(tr(section.title));
    for (const EditedField &it : m_fields)
        it.editor->retranslate();
    fitLabels();
}

void RegisterSections::show(const figures::EnterpriseProfile &profile)
{
    m_id = profile.enterprise.id;
    const records::Values values = records::valuesOf(profile.enterprise);
    const int town = enterpriseKind().indexOf(QLatin1String("town"));
    const int industry = enterpriseKind().indexOf(QLatin1String("industry"));
    for (const EditedField &it : m_fields) {
        const QString label = it.field == town ? townLabel(profile)
            : it.field == industry             ? industryLabel(profile)
                                               : QString();
        it.editor->show(m_id, values[static_cast<size_t>(it.field)], label);
    }
}

void RegisterSections::setReadOnly(bool readOnly)
{
    for (const EditedField &it : m_fields) {
        const records::Field &field = enterpriseKind().fields[static_cast<size_t>(it.field)];
        it.row->setReadOnly(readOnly || field.flags.testFlag(records::Derived));
    }
}

void RegisterSections::startEditing()
{
    if (!m_id.isNull() && !m_fields.empty())
        m_fields.front().row->startEditing();
}

} // namespace yumiao::ui::pages
