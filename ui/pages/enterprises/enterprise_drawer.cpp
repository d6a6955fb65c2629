// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/enterprise_drawer.h"

#include "models/store/merged_ids.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/enterprise_route.h"
#include "ui/pages/common/say.h"
#include "ui/pages/enterprises/attachments_pane.h"
#include "ui/pages/enterprises/enterprise_overview.h"
#include "ui/pages/enterprises/fact_sections.h"
#include "ui/pages/enterprises/profile_lines.h"
#include "ui/pages/enterprises/size_lines.h"
#include "ui/pages/enterprises/timeline_pane.h"
#include "ui/pages/judgement/enterprise_judgement.h"
#include "ui/pages/visits/visit_actions.h"
#include "ui/theme/icons.h"
#include "ui/words/label_words.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

const QList<QByteArray> TabIds{
    "overview", "ladder", "judgement", "financing", "tasks", "visits", "attachments", "timeline"};

bool concerns(const changes::ChangeSet &set)
{
    return touches(set,
        {RecordKind::Enterprise, RecordKind::AnnualFigures, RecordKind::Certificate, RecordKind::FinancingNeed,
            RecordKind::FinancingApplication, RecordKind::CreditLine, RecordKind::Drawdown, RecordKind::Task,
            RecordKind::Visit, RecordKind::NamePeriod, RecordKind::ScaleEntry, RecordKind::Attachment,
            RecordKind::Evidence, RecordKind::Recognition});
}

size_t attachmentsIn(const figures::EnterpriseProfile &profile)
{
    for (const figures::OtherRecords &of : profile.others)
        if (of.kind == RecordKind::Attachment)
            return of.rows.size();
    return 0;
}

} // namespace

EnterpriseDrawer::EnterpriseDrawer(const PageNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_profile(needs.workspace)
    , m_drawer(new widgets::Drawer(this))
    , m_visit(new QPushButton(this))
    , m_financing(new QPushButton(this))
    , m_certificate(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_drawer);
    setTabs();
    for (QPushButton *button : {m_visit, m_financing, m_certificate})
        m_drawer->addFootWidget(button);
    theme::setButtonIcon(m_visit, "map-pin");
    theme::setButtonIcon(m_financing, "hand-coins");
    theme::setButtonIcon(m_certificate, "scroll-text");
    connect(m_visit, &QPushButton::clicked, this, [this] { registerFor(m_id, RecordKind::Visit); });
    connect(m_financing, &QPushButton::clicked, this, [this] { registerFor(m_id, RecordKind::FinancingNeed); });
    connect(m_certificate, &QPushButton::clicked, this, [this] { registerFor(m_id, RecordKind::Certificate); });
    connect(m_drawer, &widgets::Drawer::closeRequested, this, &EnterpriseDrawer::closeRequested);
    connect(m_drawer, &widgets::Drawer::openRequested, this, &EnterpriseDrawer::openInFull);
    connect(m_drawer, &widgets::Drawer::pinToggled, this, &EnterpriseDrawer::pinToggled);
    m_profile.onValue(this, [this](const Result<figures::EnterpriseProfile> &profile) { take(profile); });
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
        return tr("Judgement");
    case 3:
        return tr("Financing");
    case 4:
        return tr("Tasks");
    case 5:
        return tr("Visits");
    case 6:
        return tr("Attachments");
    default:
        return tr("Timeline");
    }
}

QWidget *EnterpriseDrawer::makeOverview(QWidget *parent)
{
    m_overview = new EnterpriseOverview(m_needs, parent);
    connect(m_overview, &EnterpriseOverview::edited, this, &EnterpriseDrawer::edited);
    if (m_profile.value())
        m_overview->show(*m_profile.value());
    return m_overview;
}

QWidget *EnterpriseDrawer::makeLists(FactSections **place, int count, QWidget *parent)
{
    *place = new FactSections(count, parent);
    connect(*place, &FactSections::opened, this, [this](const shell::Route &route) { m_needs.navigator.go(route); });
    setListWords();
    if (m_profile.value())
        fillLists(*m_profile.value());
    return *place;
}

void EnterpriseDrawer::setListWords()
{
    if (m_ladder)
        m_ladder->setWords({tr("Certificates"), tr("Rungs reached")}, tr("No certificate is registered"));
    if (m_loans)
        m_loans->setWords({tr("Applications"), tr("Needs")}, tr("No financing is registered"));
    if (m_tasks)
        m_tasks->setWords({tr("Tasks")}, tr("No task names this enterprise"));
    if (m_visits)
        m_visits->setWords({tr("Visits")}, tr("Nobody has visited yet"));
}

QWidget *EnterpriseDrawer::makeJudgement(QWidget *parent)
{
    m_judgement = new EnterpriseJudgement(m_needs, parent);
    m_judgement->judge(m_id, {});
    return m_judgement;
}

QWidget *EnterpriseDrawer::makeAttachments(QWidget *parent)
{
    m_attachments = new AttachmentsPane(m_needs, parent);
    if (m_profile.value())
        m_attachments->show(*m_profile.value());
    return m_attachments;
}

QWidget *EnterpriseDrawer::makeTimeline(QWidget *parent)
{
    m_timeline = new TimelinePane(m_needs, parent);
    m_timeline->setEnterprise(m_id);
    return m_timeline;
}

void EnterpriseDrawer::setTabs()
{
    QList<widgets::DrawerTab> tabs;
    const QList<std::function<QWidget *(QWidget *)>> makers{[this](QWidget *in) { return makeOverview(in); },
        [this](QWidget *in) { return makeLists(&m_ladder, 2, in); }, [this](QWidget *in) { return makeJudgement(in); },
        [this](QWidget *in) { return makeLists(&m_loans, 2, in); },
        [this](QWidget *in) { return makeLists(&m_tasks, 1, in); },
        [this](QWidget *in) { return makeLists(&m_visits, 1, in); },
        [this](QWidget *in) { return makeAttachments(in); }, [this](QWidget *in) { return makeTimeline(in); }};
    for (qsizetype i = 0; i < TabIds.size(); ++i)
        tabs.append({TabIds.at(i), tabTitle(TabIds.at(i)), {}, makers.at(i)});
    m_drawer->setTabs(tabs);
}

void EnterpriseDrawer::retranslate()
{
    m_visit->setText(tr("Register a visit"));
    m_financing->setText(tr("New need"));
    m_certificate->setText(tr("Certificate"));
    if (m_timeline)
        m_timeline->retranslate();
    if (m_judgement)
        m_judgement->retranslate();
    if (m_attachments)
        m_attachments->retranslate();
    if (m_overview)
        m_overview->retranslate();
    setListWords();
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
    if (m_timeline)
        m_timeline->setEnterprise(id);
    if (m_judgement)
        m_judgement->judge(id, {});
}

void EnterpriseDrawer::take(const Result<figures::EnterpriseProfile> &profile)
{
    if (profile)
        return fill(*profile);
    if (profile.error().fault == Fault::Cancelled)
        return;
    const bool wasShown = m_profile.value() && m_profile.value()->enterprise.id == m_id;
    const bool isGone = profile.error().what == QLatin1String("record.missing");
    if (isGone)
        return followMerged(profile.error(), wasShown);
    sayError(m_needs, profile.error());
}

/// The old id of a record that was joined into another one leads to that one.
void EnterpriseDrawer::followMerged(const Error &gone, bool wasShown)
{
    m_mergedTicket = m_needs.workspace.read(
        this, [id = m_id](store::Session &session) { return store::keptInPlaceOf(session, id); },
        [this, gone, wasShown](const Result<std::optional<RecordId>> &kept) {
            m_id = {};
            if (kept && *kept)
                return show(**kept);
            if (!wasShown) // what was removed here was said when it was removed
                sayError(m_needs, gone);
            Q_EMIT closeRequested();
        });
}

void EnterpriseDrawer::fill(const figures::EnterpriseProfile &profile)
{
    const records::Enterprise &it = profile.enterprise;
    m_drawer->setTitle(it.name);
    QStringList meta{it.creditCode.isEmpty() ? tr("Code not known") : it.creditCode.text(), townLabel(profile),
        industryLabel(profile)};
    meta.removeAll(QString());
    m_drawer->setMeta(meta.join(QStringLiteral("・")));
    setTags(profile);
    const auto count = [](size_t number) { return number > 0 ? QString::number(number) : QString(); };
    m_drawer->setTabWords("financing", tabTitle("financing"), count(profile.applications.size()));
    m_drawer->setTabWords("tasks", tabTitle("tasks"), count(profile.tasks.size()));
    m_drawer->setTabWords("visits", tabTitle("visits"), count(profile.visits.size()));
    m_drawer->setTabWords("attachments", tabTitle("attachments"), count(attachmentsIn(profile)));
    if (m_overview)
        m_overview->show(profile);
    if (m_attachments)
        m_attachments->show(profile);
    fillLists(profile);
}

void EnterpriseDrawer::setTags(const figures::EnterpriseProfile &profile)
{
    QList<widgets::DrawerTag> tags;
    if (profile.tier)
        tags.append({tierText(profile.tier), "acc"});
    if (const QString size = sizeTag(profile.size); !size.isEmpty())
        tags.append({size, "gry"});
    if (profile.size.scale.aboveScale.value_or(false) && profile.size.scale.basis != figures::ScaleBasis::Rule)
        tags.append({tr("Above scale"), "gry"});
    if (!profile.inRegister)
        tags.append({tr("Not in the register"), "amb"});
    m_drawer->setTags(tags);
}

void EnterpriseDrawer::fillLists(const figures::EnterpriseProfile &profile)
{
    if (m_ladder)
        m_ladder->setLines({certificateLines(profile), rungLines(profile)});
    if (m_loans)
        m_loans->setLines({applicationLines(profile), needLines(profile)});
    if (m_tasks)
        m_tasks->setLines({taskLines(profile)});
    if (m_visits)
        m_visits->setLines({visitLines(profile)});
}

void EnterpriseDrawer::startEditing()
{
    m_drawer->setCurrentTab("overview");
    if (m_overview)
        m_overview->startEditing();
}

void EnterpriseDrawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2)
        startEditing();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openInFull();
    else
        QWidget::keyPressEvent(event);
}

void EnterpriseDrawer::openInFull()
{
    if (m_profile.value() && m_profile.value()->enterprise.id == m_id)
        m_needs.navigator.go(recordRoute(m_profile.value()->enterprise));
}

void EnterpriseDrawer::registerFor(RecordId enterprise, RecordKind kind)
{
    if (enterprise.isNull())
        return;
    if (kind == RecordKind::Visit) {
        registerVisit(m_needs, this, enterprise);
        return;
    }
    const records::Value owner(enterprise.value());
    const records::Value today(m_needs.workspace.clock().today().toString(Qt::ISODate));
    forms::RecordDialog::Presets presets{{QStringLiteral("enterprise"), owner}};
    if (kind == RecordKind::ScaleEntry)
        presets.push_back({QStringLiteral("date"), today});
    if (kind == RecordKind::FinancingNeed)
        presets.push_back({QStringLiteral("registered"), today});
    auto *dialog = new forms::RecordDialog(m_needs.workspace, kind, presets, this);
    connect(dialog, &forms::RecordDialog::saved, this, [this, kind](RecordId, const store::Receipt &receipt) {
        sayWritten(m_needs, this, receipt, tr("Registered: %1").arg(words::recordTitle(records::descriptionOf(kind))));
    });
    dialog->open();
}

} // namespace yumiao::ui::pages
