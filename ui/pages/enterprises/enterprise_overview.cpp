// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/enterprise_overview.h"

#include "ui/pages/enterprises/profile_lines.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/value_row.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

constexpr int LabelWidth = 84;
constexpr int MostMatters = 6;
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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    auto *strip = new QFrame(content);
    theme::setStyleProperty(strip, "panel", true);
    auto *stripRows = new QVBoxLayout(strip);
    m_tierTitle = heading(strip);
    m_tier = new QLabel(strip);
    m_tier->setTextFormat(Qt::PlainText);
    stripRows->addWidget(m_tierTitle);
    stripRows->addWidget(m_tier);
    column->addWidget(strip);
    m_registerTitle = heading(content);
    column->addWidget(m_registerTitle);
    for (const QString &name : overviewFields()) {
        auto *row = new widgets::ValueRow(content);
        row->setLabelWidth(LabelWidth);
        column->addWidget(row);
        m_fields.push_back(
            {name, new forms::FieldEditor(needs.workspace, records::RecordKind::Enterprise, name, row), row});
    }
    m_figuresTitle = heading(content);
    m_bars = new RevenueBars(content);
    m_mattersTitle = heading(content);
    m_matters = new FactLineView(content);
    m_namesTitle = heading(content);
    m_names = new FactLineView(content);
    for (QWidget *it :
        {static_cast<QWidget *>(m_figuresTitle), static_cast<QWidget *>(m_bars), static_cast<QWidget *>(m_mattersTitle),
            static_cast<QWidget *>(m_matters), static_cast<QWidget *>(m_namesTitle), static_cast<QWidget *>(m_names)})
        column->addWidget(it);
    column->addStretch(1);
    setWidget(content);
    for (FactLineView *view : {m_matters, m_names})
        connect(view, &FactLineView::opened, this, [this](const shell::Route &route) { m_needs.navigator.go(route); });
    retranslate();
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
    m_mattersTitle->setText(tr("Open matters"));
    m_namesTitle->setText(tr("Former names"));
    for (const EditedField &field : m_fields)
        field.editor->retranslate();
}

void EnterpriseOverview::show(const figures::EnterpriseProfile &profile)
{
    m_tier->setText(tierText(profile.tier));
    const records::Values values = records::valuesOf(profile.enterprise);
    const auto &description = records::description<records::Enterprise>();
    for (const EditedField &field : m_fields) {
        const QString label = field.name == QLatin1String("town") ? profile.town
            : field.name == QLatin1String("industry")             ? profile.industry
                                                                  : QString();
        field.editor->show(
            profile.enterprise.id, values[static_cast<size_t>(description.indexOf(QStringView(field.name)))], label);
    }
    m_bars->setYears(profile.years);
    m_figuresTitle->setVisible(!profile.years.empty());
    m_matters->setLines(openMatterLines(profile));
    m_matters->fitHeight(MostMatters);
    m_mattersTitle->setVisible(!profile.openMatters.empty());
    m_names->setLines(nameLines(profile));
    m_names->fitHeight(MostNames);
    m_namesTitle->setVisible(!profile.formerNames.empty());
}

void EnterpriseOverview::startEditing()
{
    if (!m_fields.empty())
        m_fields.front().row->startEditing();
}

} // namespace yumiao::ui::pages
