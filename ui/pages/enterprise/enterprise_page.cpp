// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprise/enterprise_page.h"

#include "ui/forms/field_input.h"
#include "ui/pages/common/enterprise_route.h"
#include "ui/pages/common/say.h"
#include "ui/pages/enterprise/figures_pane.h"
#include "ui/pages/enterprise/register_sections.h"
#include "ui/pages/enterprise/related_lists.h"
#include "ui/pages/enterprises/attachments_pane.h"
#include "ui/pages/enterprises/edit_news.h"
#include "ui/pages/enterprises/profile_lines.h"
#include "ui/pages/enterprises/timeline_pane.h"
#include "ui/pages/judgement/enterprise_judgement.h"
#include "ui/shell/state_panel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/panel_frame.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace yumiao::ui::pages {
namespace {

constexpr int TimelineWidth = 392;
constexpr int NarrowestTimeline = 300;
constexpr int NarrowestRecord = 480; // at 100 %
constexpr int PanelGap = 10;
constexpr int JudgementHeight = 520; // at 100 %; it scrolls inside

/// Everything may refer to an enterprise, so every commit but those of the reference data concerns it.
bool concernsRecord(const changes::ChangeSet &set)
{
    return !set.changes.empty();
}

} // namespace

EnterprisePage::EnterprisePage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_profile(m_needs.workspace)
    , m_news(new EditNews(m_needs, this))
{
    buildUp();
    wireUp();
    retranslate();
    m_profile.onValue(this, [this](const Result<figures::EnterpriseProfile> &profile) { take(profile); });
    m_profile.followCommits(concernsRecord);
}

EnterprisePage::~EnterprisePage() = default;

void EnterprisePage::buildUp()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBanner());
    m_state = new shell::StatePanel(this);
    m_state->hide();
    column->addWidget(m_state, 1);
    m_panes = new QSplitter(Qt::Horizontal, this);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(PanelGap);
    m_panes->setObjectName(QStringLiteral("recordPanes"));
    m_panes->setContentsMargins(12, PanelGap, 12, PanelGap);
    auto *scroll = new QScrollArea(m_panes);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeBody());
    scroll->setFocusPolicy(Qt::NoFocus);
    m_timelinePanel = new widgets::PanelFrame(m_panes);
    m_timeline = new TimelinePane(m_needs, m_timelinePanel);
    m_timelinePanel->body()->addWidget(m_timeline, 1);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &EnterprisePage::place);
    m_panes->addWidget(scroll);
    m_panes->addWidget(m_timelinePanel);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 0);
    m_panes->setSizes({900, TimelineWidth});
    m_panes->hide();
    column->addWidget(m_panes, 1);
    place();
}

/// Where large text leaves too little room for both, the timeline stands below the record.
void EnterprisePage::place()
{
    const int narrowest = (NarrowestTimeline + theme::grown(NarrowestTimeline)) / 2;
    const bool stacked = width() < theme::grown(NarrowestRecord) + narrowest;
    m_timelinePanel->setMinimumWidth(stacked ? 0 : narrowest);
    const auto wanted = stacked ? Qt::Vertical : Qt::Horizontal;
    if (m_panes->orientation() == wanted)
        return;
    m_panes->setOrientation(wanted);
    m_panes->setSizes(stacked ? QList<int>{600, 300} : QList<int>{900, TimelineWidth});
}

void EnterprisePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    place();
}

QWidget *EnterprisePage::makeBanner()
{
    m_banner = new QFrame(this);
    m_banner->setObjectName(QStringLiteral("asOfBanner"));
    theme::setStyleProperty(m_banner, "strip", true);
    auto *row = new QHBoxLayout(m_banner);
    row->setContentsMargins(14, 5, 14, 5);
    m_bannerText = new QLabel(m_banner);
    m_bannerText->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_bannerText, theme::FontRole::H3);
    m_backToToday = new QPushButton(m_banner);
    theme::setButtonIcon(m_backToToday, "undo-2");
    row->addWidget(m_bannerText, 1);
    row->addWidget(m_backToToday);
    m_banner->hide();
    return m_banner;
}

QWidget *EnterprisePage::makeBody()
{
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("scrollBody"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(PanelGap);
    m_registerPanel = new widgets::PanelFrame(body);
    m_sections = new RegisterSections(m_needs, m_registerPanel);
    m_registerPanel->body()->addWidget(m_sections);
    m_figuresPanel = new widgets::PanelFrame(body);
    m_figures = new FiguresPane(m_needs, m_figuresPanel);
    m_addYear = new QPushButton(m_figuresPanel);
    theme::setButtonIcon(m_addYear, "plus");
    m_addYear->setProperty("size", QStringLiteral("small"));
    m_figuresPanel->addHeadWidget(m_addYear);
    m_figuresPanel->body()->addWidget(m_figures);
    m_judgement = new EnterpriseJudgement(m_needs, body);
    m_judgement->setFixedHeight(theme::grown(JudgementHeight));
    m_listsPanel = new widgets::PanelFrame(body);
    m_lists = new RelatedLists(m_listsPanel);
    m_listsPanel->body()->addWidget(m_lists);
    m_attachmentsPanel = new widgets::PanelFrame(body);
    m_attachments = new AttachmentsPane(m_needs, m_attachmentsPanel);
    m_attachmentsPanel->body()->addWidget(m_attachments);
    column->addWidget(m_registerPanel);
    column->addWidget(m_figuresPanel);
    column->addWidget(m_judgement);
    column->addWidget(m_attachmentsPanel);
    column->addWidget(m_listsPanel);
    column->addStretch(1);
    return body;
}

void EnterprisePage::wireUp()
{
    connect(m_sections, &RegisterSections::edited, m_news, &EditNews::say);
    connect(m_registerPanel, &widgets::PanelFrame::linkActivated, m_sections, &RegisterSections::startEditing);
    connect(m_lists, &RelatedLists::opened, this, [this](const shell::Route &route) { m_needs.navigator.go(route); });
    connect(m_addYear, &QPushButton::clicked, this, [this] { registerFor(records::RecordKind::AnnualFigures); });
    connect(m_backToToday, &QPushButton::clicked, this, [this] { showAsOf({}); });
    connect(m_state, &shell::StatePanel::actionActivated, this, [this](int action) {
        if (action == 0 && m_asOf.isValid())
            return showAsOf({});
        m_needs.navigator.go({m_route.place, {}, {}});
    });
}

QString EnterprisePage::title() const
{
    const auto &profile = m_profile.value();
    return profile && profile->enterprise.id == m_id ? profile->enterprise.name : tr("Enterprise");
}

QString EnterprisePage::countText() const
{
    const auto &profile = m_profile.value();
    if (!profile || profile->enterprise.id != m_id)
        return {};
    QStringList parts{profile->enterprise.creditCode.text(), townLabel(*profile), industryLabel(*profile)};
    parts.append(tierText(profile->tier));
    if (!profile->inRegister)
        parts.append(tr("Not in the register"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("・"));
}

QStringList EnterprisePage::statusTexts() const
{
    if (m_asOf.isValid())
        return {tr("As of %1, read only").arg(m_asOf.toString(Qt::ISODate))};
    return {};
}

void EnterprisePage::open(const shell::Route &route)
{
    const bool another = route.key != m_route.key || m_id.isNull();
    m_route = route;
    m_asOf
        = route.filter.startsWith(QLatin1String("on=")) ? QDate::fromString(route.filter.mid(3), Qt::ISODate) : QDate();
    m_timeline->setUntil(m_asOf);
    showBanner();
    if (another)
        lookUp(route.key);
    else
        ask();
}

void EnterprisePage::lookUp(const QString &key)
{
    m_id = {};
    m_profile.drop();
    if (const auto id = idInKey(key))
        return showRecord(*id);
    m_ticket = m_needs.workspace.read(
        this, [key](store::Session &session) { return store::resolve(session, records::RecordKind::Enterprise, key); },
        [this, key](const Result<std::optional<RecordId>> &found) {
            if (found && *found)
                return showRecord(**found);
            showNothing(found ? Error{Fault::NotFound, QStringLiteral("record.missing"), {{QStringLiteral("id"), key}}}
                              : found.error());
        });
}

void EnterprisePage::showRecord(RecordId id)
{
    m_id = id;
    m_timeline->setEnterprise(id);
    ask();
}

void EnterprisePage::ask()
{
    if (m_id.isNull())
        return;
    const QDate today = m_needs.workspace.clock().today();
    m_profile.ask([id = m_id, today, past = m_asOf](store::Session &session) {
        return past.isValid() ? figures::pastEnterpriseProfile(session, id, past)
                              : figures::enterpriseProfile(session, id, today);
    });
}

void EnterprisePage::take(const Result<figures::EnterpriseProfile> &profile)
{
    if (profile)
        return fill(*profile);
    if (profile.error().fault != Fault::Cancelled)
        showNothing(profile.error());
}

void EnterprisePage::fill(const figures::EnterpriseProfile &profile)
{
    m_state->hide();
    m_sections->setReadOnly(m_asOf.isValid());
    m_figures->setReadOnly(m_asOf.isValid());
    m_attachments->setReadOnly(m_asOf.isValid());
    m_attachments->show(profile);
    m_judgement->judge(m_id, m_asOf);
    m_sections->show(profile);
    m_figures->show(profile);
    m_lists->show(profile);
    m_panes->show();
    showBanner();
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
    Q_EMIT commandsChanged();
}

/// Also where the record was removed under the eyes of the reader, and where it was not yet there on a past day.
void EnterprisePage::showNothing(const Error &error)
{
    shell::StateWords words = errorWords(error);
    words.actions = {tr("Look in the list")};
    if (m_asOf.isValid())
        words.actions.prepend(tr("Back to today"));
    m_state->setWords(words);
    m_panes->hide();
    m_state->show();
    Q_EMIT headChanged();
}

void EnterprisePage::showBanner()
{
    m_banner->setVisible(m_asOf.isValid());
    m_bannerText->setText(
        tr("As the record stood at the end of %1. It can be read, not changed.").arg(m_asOf.toString(Qt::ISODate)));
    const bool readOnly = m_asOf.isValid();
    m_addYear->setEnabled(!readOnly);
    m_registerPanel->setLink(readOnly ? QString() : tr("Edit F2"));
    if (m_visit)
        m_visit->setEnabled(!readOnly);
    if (m_day)
        m_day->setValue(readOnly ? records::Value(m_asOf.toString(Qt::ISODate)) : records::Value());
}

/// A day of the future is the present: nothing can be known of it.
void EnterprisePage::showAsOf(QDate day)
{
    const QDate wall = SystemClock().today();
    const QDate wanted = day.isValid() && day < std::max(wall, m_needs.workspace.clock().today()) ? day : QDate();
    shell::Route there = m_route;
    there.filter = wanted.isValid() ? QStringLiteral("on=%1").arg(wanted.toString(Qt::ISODate)) : QString();
    if (there == m_route)
        return showBanner(); // the box goes back to what is shown
    open(there);
    Q_EMIT routeChanged();
}

void EnterprisePage::takeDay()
{
    const auto value = m_day->value();
    m_day->setState(value ? forms::FieldInput::State::Plain : forms::FieldInput::State::Error);
    if (value)
        showAsOf(QDate::fromString(records::textIn(*value), Qt::ISODate));
}

void EnterprisePage::retranslate()
{
    m_registerPanel->setTitle(tr("Register"));
    m_figuresPanel->setTitle(tr("Figures by year"));
    m_figuresPanel->setNote(tr("F2 edits, ⚠ should be looked at"));
    m_listsPanel->setTitle(tr("What belongs to it"));
    m_attachmentsPanel->setTitle(tr("Attachments"));
    m_timelinePanel->setTitle(tr("Timeline"));
    m_addYear->setText(tr("Add a year"));
    m_backToToday->setText(tr("Back to today"));
    if (m_actions) {
        m_dayLabel->setText(tr("As of"));
        m_day->setSpoken(tr("As of"), tr("A past day; empty is today"));
        m_visit->setText(tr("Register a visit"));
    }
    m_sections->retranslate();
    m_figures->retranslate();
    m_lists->retranslate();
    m_judgement->retranslate();
    m_attachments->retranslate();
    m_timeline->retranslate();
    showBanner();
}

} // namespace yumiao::ui::pages
