// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/application_drawer.h"

#include "models/items/display_text.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/fact_lines.h"
#include "ui/pages/common/say.h"
#include "ui/pages/cost/cost_pane.h"
#include "ui/pages/financing/application_overview.h"
#include "ui/pages/financing_course/course_gap_line.h"
#include "ui/pages/financing_course/financing_course_commands.h"
#include "ui/pages/policyfit/policy_fit_pane.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/words/label_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

const QByteArray OverviewTab = "overview";
const QByteArray RecordTab = "record";

bool concernsApplication(const changes::ChangeSet &set)
{
    return touches(set,
        {RecordKind::FinancingApplication, RecordKind::ApplicationStep, RecordKind::Enterprise, RecordKind::Institution,
            RecordKind::FinancingNeed});
}

/// What a reference of an application names, as far as the card knows it.
QString labelIn(const ApplicationCard &card, const records::Field &field)
{
    switch (field.target.value_or(RecordKind::Setting)) {
    case RecordKind::Enterprise:
        return card.course.enterprise;
    case RecordKind::FinancingNeed:
        return card.need;
    case RecordKind::Institution:
        return qstrcmp(field.name, "institution") == 0 ? card.course.institution : QString();
    default:
        return {};
    }
}

} // namespace

ApplicationDrawer::ApplicationDrawer(PageNeeds needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(std::move(needs))
    , m_card(m_needs.workspace)
    , m_drawer(new widgets::Drawer(this))
    , m_step(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_enterprise(new QPushButton(this))
    , m_reminder(new QPushButton(this))
    , m_handOver(new QPushButton(this))
    , m_paper(new QPushButton(this))
    , m_commands(financingCourseCommands(m_needs, this, [this] { return std::vector{m_id}; })
          + costCommands(m_needs, this, [this] { return m_id; }))
{
    buildUp();
    m_card.onValue(this, [this](const Result<ApplicationCard> &card) { take(card); });
    m_card.followCommits(concernsApplication);
    retranslate();
}

ApplicationDrawer::~ApplicationDrawer() = default;

void ApplicationDrawer::buildUp()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_drawer);
    m_drawer->setTabs({{OverviewTab, {}, {}, [this](QWidget *in) { return makeOverview(in); }},
        {RecordTab, {}, {}, [this](QWidget *in) { return makeRecord(in); }}});
    theme::setButtonIcon(m_edit, "square-pen");
    theme::setButtonIcon(m_enterprise, "building-2");
    theme::setStyleProperty(m_step, "role", QStringLiteral("primary"));
    theme::setButtonIcon(m_step, "arrow-right", "onacc");
    theme::setButtonIcon(m_paper, "printer");
    for (QPushButton *button : {m_step, m_reminder, m_handOver, m_paper, m_edit, m_enterprise})
        m_drawer->addFootWidget(button);
    connect(m_step, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(m_id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_id); });
    connect(m_enterprise, &QPushButton::clicked, this, &ApplicationDrawer::openEnterprise);
    connect(m_reminder, &QPushButton::clicked, this, [this] { run("financing.reminder"); });
    connect(m_handOver, &QPushButton::clicked, this, [this] { run("financing.hand_over"); });
    connect(m_paper, &QPushButton::clicked, this, [this] { run("financing.cost.paper"); });
    connect(m_drawer, &widgets::Drawer::openRequested, this, [this] { Q_EMIT editWanted(m_id); });
    connect(m_drawer, &widgets::Drawer::closeRequested, this, &ApplicationDrawer::closeRequested);
    connect(m_drawer, &widgets::Drawer::pinToggled, this, &ApplicationDrawer::pinToggled);
}

QWidget *ApplicationDrawer::makeOverview(QWidget *parent)
{
    m_overview = new ApplicationOverview(parent);
    m_cost = new CostPane(m_needs, m_overview->body());
    m_overview->addPane(m_cost);
    m_fit = new PolicyFitPane(m_needs, m_overview->body());
    m_overview->addPane(m_fit);
    m_overview->addPane(m_gaps = new CourseGapLine(m_needs, m_overview->body()));
    connect(m_fit, &PolicyFitPane::clauseChosen, this, [this](int clause) {
        m_needs.navigator.go({QStringLiteral("条款"), QString::number(clause), {}});
    });
    m_cost->setApplication(m_id);
    m_fit->setApplication(m_id);
    m_gaps->setApplication(m_id);
    if (m_card.value())
        m_overview->show(*m_card.value());
    return m_overview;
}

QWidget *ApplicationDrawer::makeRecord(QWidget *parent)
{
    m_record = new FactLineView(parent);
    if (m_card.value())
        fillRecord(*m_card.value());
    return m_record;
}

void ApplicationDrawer::setTabWords()
{
    m_drawer->setTabWords(OverviewTab, tr("Overview"), {});
    m_drawer->setTabWords(RecordTab, tr("As registered"), {});
}

void ApplicationDrawer::retranslate()
{
    m_step->setText(tr("Register a step"));
    m_edit->setText(tr("Edit"));
    m_enterprise->setText(tr("Enterprise"));
    m_reminder->setText(tr("Reminder letter"));
    m_handOver->setText(tr("Hand over"));
    m_handOver->setToolTip(tr("Hand over for verification"));
    m_paper->setText(tr("Print"));
    m_paper->setToolTip(tr("Cost sheet of the loan"));
    setTabWords();
    if (m_overview)
        m_overview->retranslate();
    if (m_card.value())
        fill(*m_card.value());
}

void ApplicationDrawer::show(RecordId id)
{
    if (id == m_id)
        return;
    m_id = id;
    if (m_cost) {
        m_cost->setApplication(id);
        m_fit->setApplication(id);
        m_gaps->setApplication(id);
    }
    m_card.ask([id, on = m_needs.workspace.clock().today()](
                   store::Session &session) { return applicationCard(session, id, on); });
}

void ApplicationDrawer::take(const Result<ApplicationCard> &card)
{
    if (card)
        return fill(*card);
    if (card.error().fault == Fault::Cancelled)
        return;
    if (card.error().what == QLatin1String("record.missing")) {
        m_id = {};
        return Q_EMIT closeRequested();
    }
    sayError(m_needs, card.error());
}

void ApplicationDrawer::fill(const ApplicationCard &card)
{
    const records::FinancingApplication &it = card.application();
    m_drawer->setTitle(card.course.enterprise);
    const auto title = [](const auto &choice) {
        return choice
            ? words::choiceTitle(records::choicesOf<std::decay_t<decltype(*choice)>>()[static_cast<size_t>(*choice)])
            : QString();
    };
    QStringList meta{it.number, it.product.isEmpty() ? title(it.instrument) : it.product, card.course.institution,
        it.termMonths ? tr("%n month(s)", nullptr, static_cast<int>(*it.termMonths)) : QString()};
    meta.removeAll(QString());
    m_drawer->setMeta(meta.join(QStringLiteral("・")));
    m_drawer->setTags({{title(it.stage), rules::isUnderWay(*it.stage) ? "acc" : "gry"}});
    if (m_overview)
        m_overview->show(card);
    fillRecord(card);
}

/// Only what is known: the form has the rest.
void ApplicationDrawer::fillRecord(const ApplicationCard &card)
{
    if (!m_record)
        return;
    const items::DisplayText display(words::translated);
    const auto &description = records::description<records::FinancingApplication>();
    const records::Values values = records::valuesOf(card.application());
    std::vector<FactLine> lines;
    for (size_t i = 0; i < description.fields.size(); ++i) {
        const records::Field &field = description.fields[i];
        if (records::isUnknown(values[i]))
            continue;
        if (field.type == records::FieldType::Reference && labelIn(card, field).isEmpty())
            continue;
        FactLine line;
        line.sign = display.heading(field);
        line.text = display.shownMasked(field, values[i], labelIn(card, field));
        lines.push_back(line);
    }
    m_record->setLines(std::move(lines));
}

void ApplicationDrawer::run(const QByteArray &command)
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
        [&](const shell::Command &it) { return it.id == command && !m_id.isNull(); });
    if (found != m_commands.end())
        found->run();
}

void ApplicationDrawer::openEnterprise()
{
    if (m_card.value())
        m_needs.navigator.go(routeTo(RecordKind::Enterprise, m_card.value()->application().enterprise.id));
}

} // namespace yumiao::ui::pages
