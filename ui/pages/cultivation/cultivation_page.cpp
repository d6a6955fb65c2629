// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cultivation/cultivation_page.h"

#include "models/figures/counted.h"
#include "models/items/enterprise_rows.h"
#include "models/items/shown_number.h"
#include "models/items/window_model.h"
#include "ui/pages/announced/announced_dialog.h"
#include "ui/pages/common/counted_link.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/record_marks.h"
#include "ui/pages/common/say.h"
#include "ui/pages/cultivation/stairs_words.h"
#include "ui/pages/planner/planner_dialog.h"
#include "ui/pages/targets/targets_dialog.h"
#include "ui/widgets/panel_frame.h"
#include "ui/words/label_words.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

const QString CultivationPlace = QStringLiteral("梯度培育");
constexpr int NameWidth = 240;
constexpr int TierWidth = 190; // the longest rung in full, with its bars

} // namespace

CultivationPage::CultivationPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_on(m_needs.workspace.clock().today())
    , m_facts(m_needs.workspace, AsyncValue<LadderFacts>::On::Long)
{
    m_model = std::make_unique<items::WindowModel>(
        std::make_unique<items::EnterpriseRows>(
            m_needs.workspace, *m_needs.shelf, items::EnterpriseRows::usualColumns(), words::translated),
        items::DisplayText(words::translated));
    buildUp();
    m_facts.onValue(this, [this](const Result<LadderFacts> &facts) { showStairs(facts); });
    m_facts.followCommits();
    connect(m_stairs, &widgets::Stairs::activated, this, [this](const QByteArray &id) {
        const auto rung = rungNamed(QString::fromLatin1(id));
        chooseRung(rung == m_rung ? std::nullopt : rung); // the same rung again: all of them
    });
    connect(m_list, &widgets::PanelFrame::linkActivated, this, [this] { chooseRung(std::nullopt); });
    connect(m_table, &tables::RecordTable::clearFilterRequested, this, [this] { chooseRung(std::nullopt); });
    connect(m_table, &tables::RecordTable::activated, this,
        [this](RecordId id) { m_needs.navigator.go(routeTo(records::RecordKind::Enterprise, id)); });
    connect(m_model.get(), &items::WindowModel::settled, this, &CultivationPage::showList);
    ask();
    askList();
}

CultivationPage::~CultivationPage() = default;

void CultivationPage::buildUp()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    column->addWidget(makeStairs());
    column->addWidget(makeList(), 1);
    retranslate();
}

QWidget *CultivationPage::makeStairs()
{
    auto *panel = new QFrame(this);
    panel->setProperty("panel", true);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    m_stairs = new widgets::Stairs(panel);
    inside->addWidget(m_stairs);
    return panel;
}

QWidget *CultivationPage::makeList()
{
    m_list = new widgets::PanelFrame(this);
    m_certificates = new CountedLink(m_needs.navigator, m_list);
    m_register = new CountedLink(m_needs.navigator, m_list);
    m_list->addHeadWidget(m_certificates);
    m_list->addHeadWidget(m_register);
    m_table = new tables::RecordTable(m_list);
    m_table->setModel(m_model.get());
    m_table->setLook(QStringLiteral("name"), tables::CellLook::Name);
    m_table->setLook(QStringLiteral("tier"), tables::CellLook::Rung, rungMarks);
    m_table->setDefaultWidth(QStringLiteral("name"), NameWidth);
    m_table->setDefaultWidth(QStringLiteral("tier"), TierWidth);
    m_table->remember(m_needs.settings, QStringLiteral("cultivation"));
    m_list->body()->addWidget(m_table, 1);
    return m_list;
}

QWidget *CultivationPage::headActions()
{
    if (m_actions)
        return m_actions;
    m_actions = new QWidget(this);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    m_dateLabel = new QLabel(m_actions);
    m_dateLabel->setTextFormat(Qt::PlainText);
    m_date = new QDateEdit(m_on, m_actions);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    m_date->setKeyboardTracking(false); // a day half typed is no question
    m_dateLabel->setBuddy(m_date);
    m_today = new QPushButton(m_actions);
    row->addWidget(m_dateLabel);
    row->addWidget(m_date);
    row->addWidget(m_today);
    connect(m_date, &QDateEdit::dateChanged, this, &CultivationPage::setOn);
    connect(m_today, &QPushButton::clicked, this, [this] { setOn(today()); });
    retranslate();
    return m_actions;
}

void CultivationPage::retranslate()
{
    m_model->setDisplay(items::DisplayText(words::translated));
    m_table->setSpokenName(title());
    m_table->setWords(
        {{"search-x", tr("No enterprise stands on this rung on this day"), {}, {tr("All rungs")}, false, false},
            {"sprout", tr("No enterprise stands on the ladder yet"),
                tr("Certificates that are entered or imported put enterprises on their rungs"), {}, false, false}});
    if (m_dateLabel) {
        m_dateLabel->setText(tr("As of"));
        m_date->setAccessibleName(tr("Day on which the ladder is looked at"));
        m_today->setText(tr("Today"));
    }
    if (m_error)
        m_stairs->setData(stairsWithout(*m_error));
    else if (m_facts.value())
        m_stairs->setData(stairsOf(*m_facts.value()));
    showList();
    showLinks();
}

QDate CultivationPage::today() const
{
    return m_needs.workspace.clock().today();
}

void CultivationPage::setOn(QDate day)
{
    if (!day.isValid() || day == m_on)
        return;
    m_on = day;
    if (m_date)
        m_date->setDate(day);
    ask();
    askList();
    showLinks();
    Q_EMIT routeChanged();
}

void CultivationPage::chooseRung(std::optional<rules::Rung> rung)
{
    m_rung = rung;
    m_stairs->setSelected(m_rung ? rungCode(*m_rung) : QByteArray());
    askList();
    showList();
    showLinks();
    Q_EMIT routeChanged();
}

void CultivationPage::ask()
{
    m_facts.ask([on = m_on](store::Session &session) { return ladderFacts(session, on); });
}

void CultivationPage::askList()
{
    items::ListQuestion question;
    question.on = m_on;
    question.filter = figures::onRungs(m_rung ? std::vector<rules::Rung>{*m_rung} : allRungs());
    question.sort = {{QStringLiteral("tier"), true}};
    m_table->setSort(question.sort);
    m_table->setFiltered(m_rung.has_value());
    m_model->setQuestion(question);
}

void CultivationPage::showStairs(const Result<LadderFacts> &facts)
{
    if (!facts && facts.error().fault == Fault::Cancelled)
        return;
    m_error = facts ? std::nullopt : std::optional(facts.error());
    m_stairs->setData(facts ? stairsOf(*facts) : stairsWithout(*m_error));
    m_stairs->setSelected(m_rung ? rungCode(*m_rung) : QByteArray());
    showLinks();
    if (m_error)
        sayError(m_needs, *m_error);
}

void CultivationPage::showList()
{
    m_list->setTitle(m_rung ? rungTitle(*m_rung) : tr("All rungs"));
    m_list->setNote(tr("%1 enterprises").arg(items::shownCount(m_model->rowCount())));
    m_list->setLink(m_rung ? tr("All rungs") : QString());
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
}

/// Other pages look at today, so only today's numbers can be opened there.
void CultivationPage::showLinks()
{
    const auto &facts = m_facts.value();
    const bool shown = facts && !m_error && m_rung && m_on == today() && facts->district.on == m_on;
    const auto set = [&](CountedLink &link, const QByteArray &suffix, const QString &text) {
        const figures::Figure *figure = shown ? facts->district.find("ladder." + rungCode(*m_rung) + suffix) : nullptr;
        link.setCounted(text, figure ? figure->counted : figures::Counted());
        link.setVisible(link.isEnabled());
    };
    const qint64 expiring = shown ? facts->rung(*m_rung).expiring : 0;
    set(*m_certificates, ".expiring", tr("Certificates ending: %1 ›").arg(items::shownCount(expiring)));
    m_certificates->setVisible(m_certificates->isEnabled() && expiring > 0);
    set(*m_register, {}, tr("In the register ›"));
}

QString CultivationPage::countText() const
{
    const auto &facts = m_facts.value();
    return facts && !m_error ? tr("%1 on the ladder").arg(items::shownCount(facts->onLadder())) : QString();
}

QStringList CultivationPage::statusTexts() const
{
    return {tr("%1 listed").arg(items::shownCount(m_model->rowCount()))};
}

QList<shell::Command> CultivationPage::commands()
{
    return QList<shell::Command>{{"cultivation.recompute", tr("Derive the ladder again"), shell::Menu::Tools,
                                     QKeySequence(Qt::Key_F5), "refresh-cw", {},
                                     [this] {
                                         ask();
                                         m_model->refresh();
                                     }},
               {"cultivation.today", tr("The ladder today"), shell::Menu::View, {}, "calendar",
                   [this] { return m_on == today() ? tr("This is today") : QString(); }, [this] { setOn(today()); }},
               {"cultivation.certificates", tr("Certificates"), shell::Menu::Business, {}, "scroll-text", {},
                   [this] {
                       m_needs.navigator.go({QStringLiteral("记录"), QStringLiteral("certificate"), {}});
                   }}}
    + announcedCommands(m_needs, this) + plannerCommands(m_needs, this) + targetCommands(m_needs, this);
}

shell::Route CultivationPage::route() const
{
    return {CultivationPlace, m_rung ? QString::fromLatin1(rungCode(*m_rung)) : QString(),
        m_on == today() ? QString() : m_on.toString(Qt::ISODate)};
}

void CultivationPage::open(const shell::Route &route)
{
    const QDate day = QDate::fromString(route.filter, Qt::ISODate);
    setOn(day.isValid() ? day : today());
    chooseRung(rungNamed(route.key));
}

} // namespace yumiao::ui::pages
