// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprise/register_sections.h"
#include "ui/pages/enterprises/profile_lines.h"
#include "ui/pages/enterprises/register_groups.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/value_row.h"
#include "ui/words/label_words.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

constexpr int NarrowestColumn = 200;
constexpr int WidthForTwo = 560; // at 100 %
constexpr int ColumnGap = 28;
constexpr int RoomForStar = 12;

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
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(14, 8, 14, 12);
    m_grid->setHorizontalSpacing(ColumnGap);
    m_grid->setVerticalSpacing(3);
    std::vector<int> further(enterpriseKind().fields.size());
    for (size_t i = 0; i < further.size(); ++i)
        further[i] = static_cast<int>(i);
    for (const RegisterGroup &group : registerGroups()) {
        const auto fields = fieldsNamed(group.names);
        std::erase_if(
            further, [&fields](int field) { return std::find(fields.begin(), fields.end(), field) != fields.end(); });
        addSection(group.title, fields);
    }
    if (!further.empty())
        addSection(furtherTitle(), further);
    retranslate();
    place(2);
}

void RegisterSections::addSection(const char *title, const std::vector<int> &fields)
{
    auto *heading = new QLabel(this);
    heading->setTextFormat(Qt::PlainText);
    heading->setObjectName(QStringLiteral("sectionTitle"));
    heading->setContentsMargins(0, m_sections.empty() ? 0 : 8, 0, 1);
    theme::setFontRole(heading, theme::FontRole::H3);
    m_sections.push_back({title, heading});
    for (const int field : fields)
        addField(field);
}

void RegisterSections::addField(int field)
{
    const QString name = QString::fromLatin1(enterpriseKind().fields[static_cast<size_t>(field)].name);
    auto *row = new widgets::ValueRow(this);
    row->setObjectName(name);
    auto *editor = new forms::FieldEditor(m_needs.workspace, records::RecordKind::Enterprise, name, row);
    connect(editor, &forms::FieldEditor::written, this, [this, name] { Q_EMIT edited(m_id, name); });
    connect(row, &widgets::ValueRow::leaveRequested, this,
        [this, at = m_fields.size()](bool forward) { leave(at, forward); });
    m_fields.push_back({field, m_sections.size() - 1, editor, row});
}

void RegisterSections::place(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const int column : {0, 1}) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
        m_grid->setColumnMinimumWidth(column, column < columns ? NarrowestColumn : 0);
    }
    int line = 0;
    for (size_t section = 0; section < m_sections.size(); ++section) {
        m_grid->addWidget(m_sections[section].heading, line++, 0, 1, columns);
        const auto isHere = [section](const EditedField &it) { return it.section == section; };
        const auto count = static_cast<int>(std::count_if(m_fields.begin(), m_fields.end(), isHere));
        const int lines = (count + columns - 1) / columns;
        int at = 0;
        for (const EditedField &it : m_fields) {
            if (!isHere(it))
                continue;
            m_grid->addWidget(it.row, line + at % lines, at / lines, Qt::AlignTop);
            ++at;
        }
        line += lines;
    }
}

void RegisterSections::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width() < theme::grown(WidthForTwo) ? 1 : 2);
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
        section.heading->setText(registerTitle(section.title));
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
