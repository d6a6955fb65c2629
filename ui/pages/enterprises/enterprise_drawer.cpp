// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/enterprise_drawer.h"

#include "ui/forms/record_dialog.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/say.h"
#include "ui/pages/enterprises/enterprise_overview.h"
#include "ui/pages/enterprises/profile_lines.h"
#include "ui/theme/icons.h"
#include "ui/words/label_words.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

const QList<QByteArray> TabIds{"overview", "ladder", "financing", "tasks", "visits", "timeline"};

bool concerns(const changes::ChangeSet &set)
{
    return touches(set,
        {RecordKind::Enterprise, RecordKind::AnnualFigures, RecordKind::Certificate, RecordKind::FinancingNeed,
            RecordKind::FinancingApplication, RecordKind::CreditLine, RecordKind::Drawdown, RecordKind::Task,
            RecordKind::Visit, RecordKind::NamePeriod});
}

} // namespace

EnterpriseDrawer::EnterpriseDrawer(const PageNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_profile(needs.workspace)
    , m_timeline(needs.workspace, items::DisplayText(words::translated))
    , m_drawer(new widgets::Drawer(this))
    , m_visit(new QPushButton(theme::icon("map-pin"), QString(), this))
    , m_financing(new QPushButton(theme::icon("hand-coins"), QString(), this))
    , m_certificate(new QPushButton(theme::icon("scroll-text"), QString(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_drawer);
    setTabs();
    for (QPushButton *button : {m_visit, m_financing, m_certificate})
        m_drawer->addFootWidget(button);
    connect(m_visit, &QPushButton::clicked, this, [this] { registerFor(RecordKind::Visit); });
    connect(m_financing, &QPushButton::clicked, this, [this] { registerFor(RecordKind::FinancingNeed); });
    connect(m_certificate, &QPushButton::clicked, this, [this] { registerFor(RecordKind::Certificate); });
    connect(m_drawer, &widgets::Drawer::closeRequested, this, &EnterpriseDrawer::closeRequested);
    connect(m_drawer, &widgets::Drawer::tabChanged, this, [this] {
        if (m_profile.value())
            fillLists(*m_profile.value());
    });
    m_profile.onValue(this, [this](const Result<figures::EnterpriseProfile> &profile) {
        if (profile)
            fill(*profile);
        else if (profile.error().fault != Fault::Cancelled)
            sayError(m_needs, profile.error());
    });
    m_profile.followCommits(concerns);
    retranslate();
}

EnterpriseDrawer::~EnterpriseDrawer() = default;

QString EnterpriseDrawer::tabTitle(const QByteArray &id) const
{
    switch (TabIds.indexOf(id)) {
    case 0:
        return tr("Overview");
    case 1:
        return tr("Ladder");
    case 2:
        return tr("Financing");
    case 3:
        return tr("Tasks");
    case 4:
        return tr("Visits");
    default:
        return tr("Timeline");
    }
}

QWidget *EnterpriseDrawer::makeLists(const QList<FactLineView **> &places)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(4, 6, 4, 6);
    for (FactLineView **place : places) {
        *place = new FactLineView(page);
        column->addWidget(*place, 1);
        connect(
            *place, &FactLineView::opened, this, [this](const shell::Route &route) { m_needs.navigator.go(route); });
    }
    column->addStretch();
    if (m_profile.value())
        QMetaObject::invokeMethod(
            this, [this] { fillLists(*m_profile.value()); }, Qt::QueuedConnection);
    return page;
}

QWidget *EnterpriseDrawer::makeTimeline()
{
    auto *view = new QListView;
    view->setModel(&m_timeline);
    view->setFrameShape(QFrame::NoFrame);
    view->setWordWrap(true);
    view->setAlternatingRowColors(false);
    view->setSpacing(3);
    view->setTextElideMode(Qt::ElideNone);
    m_timeline.setRecord(RecordKind::Enterprise, m_id);
    return view;
}

void EnterpriseDrawer::setTabs()
{
    QList<widgets::DrawerTab> tabs;
    const QList<std::function<QWidget *()>> makers{[this]() -> QWidget * {
                                                       m_overview = new EnterpriseOverview(m_needs);
                                                       if (m_profile.value())
                                                           m_overview->show(*m_profile.value());
                                                       return m_overview;
                                                   },
        [this] {
            return makeLists({&m_certificates, &m_rungs});
        },
        [this] {
            return makeLists({&m_applications, &m_needLines});
        },
        [this] { return makeLists({&m_tasks}); }, [this] { return makeLists({&m_visits}); },
        [this] { return makeTimeline(); }};
    for (qsizetype i = 0; i < TabIds.size(); ++i)
        tabs.append({TabIds.at(i), tabTitle(TabIds.at(i)), {}, makers.at(i)});
    m_drawer->setTabs(tabs);
}

void EnterpriseDrawer::retranslate()
{
    m_visit->setText(tr("Register a visit"));
    m_financing->setText(tr("New need"));
    m_certificate->setText(tr("Certificate"));
    m_timeline.setDisplay(items::DisplayText(words::translated));
    if (m_overview)
        m_overview->retranslate();
    for (const QByteArray &id : TabIds)
        m_drawer->setTabWords(id, tabTitle(id), {});
    if (m_profile.value())
        fill(*m_profile.value());
}

void EnterpriseDrawer::show(RecordId id)
{
    if (id == m_id)
        return;
    m_id = id;
    const QDate on = m_needs.workspace.clock().today();
    m_profile.ask([id, on](store::Session &session) { return figures::enterpriseProfile(session, id, on); });
    m_timeline.setRecord(RecordKind::Enterprise, id);
}

void EnterpriseDrawer::fill(const figures::EnterpriseProfile &profile)
{
    const records::Enterprise &it = profile.enterprise;
    m_drawer->setTitle(it.name);
    QStringList meta{
        it.creditCode.isEmpty() ? tr("Code not known") : it.creditCode.text(), profile.town, profile.industry};
    meta.removeAll(QString());
    m_drawer->setMeta(meta.join(QStringLiteral("・")));
    QList<widgets::DrawerTag> tags;
    if (profile.tier)
        tags.append({tierText(profile.tier), "acc"});
    if (it.sizeClass)
        tags.append(
            {words::choiceTitle(records::choicesOf<records::SizeClass>()[static_cast<size_t>(*it.sizeClass)]), "gry"});
    if (it.aboveScale.value_or(false))
        tags.append({tr("Above scale"), "gry"});
    if (!profile.inRegister)
        tags.append({tr("Not in the register"), "amb"});
    m_drawer->setTags(tags);
    const auto count = [](size_t number) { return number > 0 ? QString::number(number) : QString(); };
    m_drawer->setTabWords("financing", tabTitle("financing"), count(profile.applications.size()));
    m_drawer->setTabWords("tasks", tabTitle("tasks"), count(profile.tasks.size()));
    m_drawer->setTabWords("visits", tabTitle("visits"), count(profile.visits.size()));
    if (m_overview)
        m_overview->show(profile);
    fillLists(profile);
}

void EnterpriseDrawer::fillLists(const figures::EnterpriseProfile &profile)
{
    const auto set = [](FactLineView *view, std::vector<FactLine> lines) {
        if (view)
            view->setLines(std::move(lines));
    };
    set(m_certificates, certificateLines(profile));
    set(m_rungs, rungLines(profile));
    set(m_applications, applicationLines(profile));
    set(m_needLines, needLines(profile));
    set(m_tasks, taskLines(profile));
    set(m_visits, visitLines(profile));
}

void EnterpriseDrawer::startEditing()
{
    m_drawer->setCurrentTab("overview");
    if (m_overview)
        m_overview->startEditing();
}

void EnterpriseDrawer::registerFor(RecordKind kind)
{
    if (m_id.isNull())
        return;
    const records::Value owner(m_id.value());
    const records::Value today(m_needs.workspace.clock().today().toString(Qt::ISODate));
    forms::RecordDialog::Presets presets{{QStringLiteral("enterprise"), owner}};
    if (kind == RecordKind::Visit)
        presets.push_back({QStringLiteral("visited"), today});
    if (kind == RecordKind::FinancingNeed)
        presets.push_back({QStringLiteral("registered"), today});
    (new forms::RecordDialog(m_needs.workspace, kind, presets, this))->open();
}

} // namespace yumiao::ui::pages
