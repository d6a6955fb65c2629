// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/enterprise_overview.h"

#include "ui/pages/enterprises/profile_lines.h"
#include "ui/pages/enterprises/size_lines.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/value_row.h"
#include "ui/words/label_words.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

constexpr int StarWidth = 12; // of what is required
constexpr int MostMatters = 6;
constexpr int MostSizeLines = 12;
constexpr int MostNames = 3;

/// In the order of the paper form.
const QStringList &overviewFields()
{
    static const QStringList fields{QStringLiteral("name"), QStringLiteral("credit_code"), QStringLiteral("town"),
        QStringLiteral("industry"), QStringLiteral("established"), QStringLiteral("registered_capital"),
        QStringLiteral("enterprise_type"), QStringLiteral("status"), QStringLiteral("size_class"),
        QStringLiteral("business_address"), QStringLiteral("contact_role"), QStringLiteral("contact_phone"),
        QStringLiteral("employees"), QStringLiteral("main_product"), QStringLiteral("above_scale"),
        QStringLiteral("lead_unit"), QStringLiteral("remarks")};
    return fields;
}

} // namespace

EnterpriseOverview::EnterpriseOverview(const PageNeeds &needs, QWidget *parent)
    : QScrollArea(parent)
    , m_needs(needs)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its fields have it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("scrollBody")); // the ground of the drawer shows through
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(3);
    column->addWidget(makeStrip(content));
    column->addWidget(makeRegisterHead(content));
    for (const QString &name : overviewFields())
        addRow(name, content, column);
    column->addSpacing(6);
    m_figuresTitle = heading(content);
    m_bars = new RevenueBars(content);
    m_sizeTitle = heading(content);
    m_size = new FactLineView(content);
    m_mattersTitle = heading(content);
    m_matters = new FactLineView(content);
    m_relationsTitle = heading(content);
    m_relations = new FactLineView(content);
    m_namesTitle = heading(content);
    m_names = new FactLineView(content);
    for (QWidget *it :
        {static_cast<QWidget *>(m_figuresTitle), static_cast<QWidget *>(m_bars), static_cast<QWidget *>(m_sizeTitle),
            static_cast<QWidget *>(m_size), static_cast<QWidget *>(m_mattersTitle), static_cast<QWidget *>(m_matters),
            static_cast<QWidget *>(m_relationsTitle), static_cast<QWidget *>(m_relations),
            static_cast<QWidget *>(m_namesTitle), static_cast<QWidget *>(m_names)})
        column->addWidget(it);
    column->addStretch(1);
    setWidget(content);
    for (FactLineView *view : {m_size, m_matters, m_relations, m_names})
        connect(view, &FactLineView::opened, this, [this](const shell::Route &route) { m_needs.navigator.go(route); });
    retranslate();
}

QWidget *EnterpriseOverview::makeStrip(QWidget *parent)
{
    auto *strip = new QFrame(parent);
    theme::setStyleProperty(strip, "strip", true);
    auto *rows = new QVBoxLayout(strip);
    rows->setContentsMargins(10, 6, 10, 7);
    rows->setSpacing(2);
    m_tierTitle = heading(strip);
    m_tier = new QLabel(strip);
    m_tier->setTextFormat(Qt::PlainText);
    rows->addWidget(m_tierTitle);
    rows->addWidget(m_tier);
    return strip;
}

QWidget *EnterpriseOverview::makeRegisterHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 6, 0, 0);
    m_registerTitle = heading(head);
    m_edit = new QPushButton(theme::icon("square-pen", "acc"), QString(), head);
    theme::setStyleProperty(m_edit, "role", QStringLiteral("link"));
    connect(m_edit, &QPushButton::clicked, this, &EnterpriseOverview::startEditing);
    row->addWidget(m_registerTitle, 1);
    row->addWidget(m_edit);
    return head;
}

void EnterpriseOverview::addRow(const QString &name, QWidget *parent, QVBoxLayout *column)
{
    auto *row = new widgets::ValueRow(parent);
    column->addWidget(row);
    auto *editor = new forms::FieldEditor(m_needs.workspace, records::RecordKind::Enterprise, name, row);
    connect(editor, &forms::FieldEditor::written, this, [this, name] { Q_EMIT edited(m_id, name); });
    connect(row, &widgets::ValueRow::leaveRequested, this,
        [this, at = m_fields.size()](bool forward) { leave(at, forward); });
    m_fields.push_back({name, editor, row});
}

/// All values begin in one line, after the longest label.
void EnterpriseOverview::fitLabels()
{
    const QFontMetrics metrics(theme::font(theme::FontRole::Body));
    int widest = 0;
    for (const EditedField &field : m_fields) {
        const auto &description = records::description<records::Enterprise>();
        const records::Field &it
            = description.fields[static_cast<size_t>(description.indexOf(QStringView(field.name)))];
        const int star = it.flags.testFlag(records::Required) ? StarWidth : 0;
        widest = std::max(widest, metrics.horizontalAdvance(words::fieldTitle(it)) + star);
    }
    for (const EditedField &field : m_fields)
        field.row->setLabelWidth(widest + 1);
}

void EnterpriseOverview::leave(size_t row, bool forward)
{
    const size_t next = forward ? row + 1 : row - 1; // before the first one: far beyond the last
    if (next < m_fields.size()) {
        m_fields[next].row->startEditing();
        ensureWidgetVisible(m_fields[next].row);
    }
}

QLabel *EnterpriseOverview::heading(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    theme::setFontRole(label, theme::FontRole::H3);
    return label;
}

void EnterpriseOverview::retranslate()
{
    m_tierTitle->setText(tr("Tier"));
    m_registerTitle->setText(tr("Register"));
    m_figuresTitle->setText(tr("Revenue, ×10,000 yuan, and R&D share"));
    m_sizeTitle->setText(tr("Size and scale"));
    m_mattersTitle->setText(tr("Open matters"));
    m_matters->setAccessibleName(m_mattersTitle->text());
    m_relationsTitle->setText(tr("Related enterprises"));
    m_relations->setAccessibleName(m_relationsTitle->text());
    m_namesTitle->setText(tr("Former names"));
    m_names->setAccessibleName(m_namesTitle->text());
    m_size->setAccessibleName(m_sizeTitle->text());
    for (const EditedField &field : m_fields)
        field.editor->retranslate();
    m_edit->setText(tr("Edit F2"));
    fitLabels();
}

void EnterpriseOverview::show(const figures::EnterpriseProfile &profile)
{
    m_id = profile.enterprise.id;
    m_tier->setText(tierText(profile.tier));
    const records::Values values = records::valuesOf(profile.enterprise);
    const auto &description = records::description<records::Enterprise>();
    for (const EditedField &field : m_fields) {
        const QString label = field.name == QLatin1String("town") ? townLabel(profile)
            : field.name == QLatin1String("industry")             ? industryLabel(profile)
                                                                  : QString();
        field.editor->show(
            profile.enterprise.id, values[static_cast<size_t>(description.indexOf(QStringView(field.name)))], label);
    }
    m_bars->setYears(profile.years);
    m_figuresTitle->setVisible(!profile.years.empty());
    m_size->setLines(sizeLines(profile.size));
    m_size->fitHeight(MostSizeLines);
    m_matters->setLines(openMatterLines(profile));
    m_matters->fitHeight(MostMatters);
    m_mattersTitle->setVisible(!profile.openMatters.empty());
    m_relations->setLines(relationLines(profile));
    m_relations->fitHeight(MostNames);
    m_relationsTitle->setVisible(m_relations->isVisibleTo(this));
    m_names->setLines(nameLines(profile));
    m_names->fitHeight(MostNames);
    m_namesTitle->setVisible(!profile.formerNames.empty());
}

void EnterpriseOverview::startEditing()
{
    if (m_id.isNull() || m_fields.empty())
        return;
    m_fields.front().row->startEditing();
    ensureWidgetVisible(m_fields.front().row);
}

} // namespace yumiao::ui::pages
