// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/request_drawer.h"

#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/course_overview.h"
#include "ui/pages/common/fact_lines.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/common/say.h"
#include "ui/pages/requests/request_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lamp_label.h"
#include "ui/widgets/stage_track.h"
#include "ui/words/label_words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;
using records::RequestStage;

const QByteArray RequestTab = "request";
constexpr int MostRequestSteps = 12;
constexpr int MostRequestFacts = 12;

/// The chain that officers know; what lies between two of them counts to the later one.
constexpr std::array WayNodes{RequestStage::Registered, RequestStage::Assigned, RequestStage::Handling,
    RequestStage::Answered, RequestStage::CalledBack, RequestStage::Closed};

/// The node under which a stage stands.
size_t nodeOf(RequestStage stage)
{
    switch (stage) {
    case RequestStage::Registered:
    case RequestStage::Withdrawn:
        return 0;
    case RequestStage::Assigned:
    case RequestStage::SentBack:
    case RequestStage::Escalated:
        return 1;
    case RequestStage::Accepted:
    case RequestStage::Handling:
        return 2;
    case RequestStage::Answered:
        return 3;
    case RequestStage::CalledBack:
        return 4;
    default:
        return 5;
    }
}

bool concernsRequest(const changes::ChangeSet &set)
{
    return touches(set,
        {RecordKind::ServiceRequest, RecordKind::RequestStep, RecordKind::Enterprise, RecordKind::Bureau,
            RecordKind::ClockTemplate});
}

/// When the request first stood at a node since it last went back before it.
QDate reachedOn(const requests::RequestCourse &course, size_t node)
{
    QDate day;
    for (const requests::NamedStep &it : course.steps) {
        if (!it.step.stage || isEvent(*it.step.stage))
            continue;
        const size_t at = nodeOf(*it.step.stage);
        if (at == node && !day.isValid())
            day = it.step.date;
        else if (at < node)
            day = {};
    }
    return day;
}

} // namespace

RequestDrawer::RequestDrawer(PageNeeds needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(std::move(needs))
    , m_course(m_needs.workspace)
    , m_drawer(new widgets::Drawer(this))
    , m_step(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_enterprise(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_drawer);
    m_drawer->setTabs({{RequestTab, {}, {}, [this](QWidget *in) { return makeOverview(in); }}});
    theme::setButtonIcon(m_edit, "square-pen");
    theme::setButtonIcon(m_enterprise, "building-2");
    theme::setStyleProperty(m_step, "role", QStringLiteral("primary"));
    theme::setButtonIcon(m_step, "arrow-right", "onacc");
    for (QPushButton *button : {m_step, m_edit, m_enterprise})
        m_drawer->addFootWidget(button);
    connect(m_step, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(m_id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_id); });
    connect(m_enterprise, &QPushButton::clicked, this, [this] {
        if (m_course.value())
            m_needs.navigator.go(routeTo(RecordKind::Enterprise, m_course.value()->request.enterprise.id));
    });
    connect(m_drawer, &widgets::Drawer::openRequested, this, [this] { Q_EMIT editWanted(m_id); });
    connect(m_drawer, &widgets::Drawer::closeRequested, this, &RequestDrawer::closeRequested);
    m_course.onValue(this, [this](const Result<requests::RequestCourse> &course) { take(course); });
    m_course.followCommits(concernsRequest);
    retranslate();
}

RequestDrawer::~RequestDrawer() = default;

QWidget *RequestDrawer::makeOverview(QWidget *parent)
{
    m_overview = new CourseOverview(parent);
    retranslate();
    return m_overview;
}

void RequestDrawer::retranslate()
{
    m_drawer->setTabWords(RequestTab, tr("Course"), {});
    m_step->setText(tr("Register a step"));
    m_edit->setText(tr("Edit"));
    m_enterprise->setText(tr("Enterprise"));
    if (m_overview) {
        m_overview->track()->setAccessibleName(tr("Way of the request"));
        m_overview->facts()->setAccessibleName(tr("About the request"));
        m_overview->setStepsTitle(tr("Steps"));
    }
    if (m_course.value())
        fill(*m_course.value());
}

void RequestDrawer::show(RecordId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_course.ask([id, on = m_needs.workspace.clock().today()](
                     store::Session &session) { return requests::requestCourseOf(session, id, on); });
}

void RequestDrawer::take(const Result<requests::RequestCourse> &course)
{
    if (course)
        return fill(*course);
    if (course.error().fault == Fault::Cancelled)
        return;
    if (course.error().what == QLatin1String("record.missing")) {
        m_id = {};
        return Q_EMIT closeRequested();
    }
    sayError(m_needs, course.error());
}

void RequestDrawer::fill(const requests::RequestCourse &course)
{
    m_drawer->setTitle(course.enterprise);
    QStringList meta{course.request.number, course.request.title};
    meta.removeAll(QString());
    m_drawer->setMeta(meta.join(QStringLiteral("・")));
    const QString stage = course.standing.stage ? requestStageWords(*course.standing.stage) : tr("No step yet");
    m_drawer->setTags({{stage, course.isOpen() ? "acc" : "gry"}});
    m_step->setEnabled(!course.next.empty());
    if (!m_overview)
        return;
    const auto late = course.daysLate();
    m_overview->lamp()->setVisible(late.has_value());
    if (late)
        m_overview->lamp()->setLamp(
            glyphOf(rules::Lamp::Red), tr("%n day(s) past its term", nullptr, static_cast<int>(*late)));
    m_overview->setContent(course.request.content);
    fillTrack(course);
    fillFacts(course);
    fillSteps(course);
}

void RequestDrawer::fillTrack(const requests::RequestCourse &course)
{
    const size_t here = course.standing.stage ? nodeOf(*course.standing.stage) : 0;
    QList<widgets::StageNode> nodes;
    for (size_t i = 0; i < WayNodes.size(); ++i) {
        const QDate reached = reachedOn(course, i);
        widgets::StageNode node;
        node.id = records::choicesOf<RequestStage>()[static_cast<size_t>(WayNodes[i])].code;
        node.name = requestStageWords(WayNodes[i]);
        node.date = reached.isValid() ? reached.toString(QStringLiteral("MM-dd")) : QStringLiteral("—");
        if (i < here || (i == here && course.standing.stage == RequestStage::Closed))
            node.state = widgets::StageState::Done;
        else if (i == here && course.standing.stage)
            node.state = course.daysLate() ? widgets::StageState::Stuck : widgets::StageState::Current;
        node.sentence = reached.isValid() ? tr("%1: reached on %2").arg(node.name, reached.toString(Qt::ISODate))
                                          : tr("%1: not reached").arg(node.name);
        nodes.append(node);
    }
    m_overview->track()->setNodes(nodes);
}

void RequestDrawer::fillFacts(const requests::RequestCourse &course)
{
    std::vector<FactLine> lines;
    const auto add = [&](const QString &what, const QString &text) {
        if (!text.isEmpty())
            lines.push_back({{}, what, text, {}, {}});
    };
    if (course.request.kind)
        add(tr("Kind"),
            words::choiceTitle(records::choicesOf<records::RequestKind>()[static_cast<size_t>(*course.request.kind)]));
    add(tr("In charge"), course.owner.isEmpty() ? tr("nobody has accepted it yet") : course.owner);
    if (course.asked != course.owner)
        add(tr("Assigned to"), course.asked);
    add(tr("Supporting"), course.supporting);
    for (const requests::RequestTerm &term : course.terms)
        add(requestStageWords(term.until), requestTermWords(term, course.on));
    if (course.request.due.isValid() && course.standing.due != course.request.due)
        add(tr("First term"), course.request.due.toString(Qt::ISODate));
    add(tr("Time limits"), course.clock.isEmpty() ? tr("none are in use for this kind") : course.clock);
    if (course.standing.said)
        add(tr("Satisfaction"), satisfactionWords(*course.standing.said));
    if (course.standing.level > 0)
        add(tr("Taken up"), tr("%n level(s)", nullptr, course.standing.level));
    add(tr("Outcome"), course.request.outcome);
    m_overview->facts()->setLines(std::move(lines));
    m_overview->facts()->fitHeight(MostRequestFacts);
}

/// Newest first.
void RequestDrawer::fillSteps(const requests::RequestCourse &course)
{
    std::vector<FactLine> lines;
    for (auto it = course.steps.rbegin(); it != course.steps.rend(); ++it) {
        QStringList parts{it->bureau, it->step.satisfaction ? satisfactionWords(*it->step.satisfaction) : QString(),
            it->step.due.isValid() ? tr("until %1").arg(it->step.due.toString(Qt::ISODate)) : QString(), it->step.note};
        parts.removeAll(QString());
        lines.push_back({{}, it->step.stage ? requestStageWords(*it->step.stage) : QString(),
            parts.join(QStringLiteral("・")), it->step.date.toString(Qt::ISODate), {}});
    }
    m_overview->steps()->setLines(std::move(lines));
    m_overview->steps()->fitHeight(MostRequestSteps);
}

} // namespace yumiao::ui::pages
