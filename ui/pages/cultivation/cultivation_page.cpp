// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cultivation/cultivation_page.h"

#include "models/figures/counted.h"
#include "models/items/enterprise_rows.h"
#include "models/items/window_model.h"
#include "models/store/query.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/record_marks.h"
#include "ui/pages/common/say.h"
#include "ui/theme/fonts.h"
#include "ui/words/label_words.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

const QString CultivationPlace = QStringLiteral("梯度培育");
constexpr size_t NamedMembers = 2; // a rung with so few members names them (ui.md 4.3)

std::vector<rules::Rung> allRungs()
{
    return {rules::Rung::Reserve, rules::Rung::Innovative, rules::Rung::Specialised, rules::Rung::LittleGiant,
        rules::Rung::Champion};
}

QByteArray rungCode(rules::Rung rung)
{
    return records::choicesOf<rules::Rung>()[static_cast<size_t>(rung)].code;
}

std::optional<rules::Rung> rungNamed(const QString &code)
{
    for (const rules::Rung rung : allRungs())
        if (code == QLatin1String(rungCode(rung)))
            return rung;
    return std::nullopt;
}

QString rungTitle(rules::Rung rung)
{
    return words::choiceTitle(records::choicesOf<rules::Rung>()[static_cast<size_t>(rung)]);
}

} // namespace

CultivationPage::CultivationPage(PageNeeds needs, QWidget *parent)
    : Page(parent)
    , m_needs(std::move(needs))
    , m_on(m_needs.workspace.clock().today())
    , m_figures(m_needs.workspace, AsyncValue<figures::DistrictFigures>::On::Long)
{
    m_model = std::make_unique<items::WindowModel>(
        std::make_unique<items::EnterpriseRows>(
            m_needs.workspace, *m_needs.shelf, items::EnterpriseRows::usualColumns(), words::translated),
        items::DisplayText(words::translated));
    buildUp();
    m_figures.onValue(this, [this](const Result<figures::DistrictFigures> &district) { showStairs(district); });
    m_figures.followCommits();
    connect(m_stairs, &widgets::Stairs::activated, this,
        [this](const QByteArray &id) { chooseRung(rungNamed(QString::fromLatin1(id))); });
    connect(m_table, &tables::RecordTable::activated, this,
        [this](RecordId id) { m_needs.navigator.go(routeTo(records::RecordKind::Enterprise, id)); });
    connect(m_model.get(), &items::WindowModel::settled, this, [this] {
        Q_EMIT headChanged();
        Q_EMIT statusChanged(statusTexts());
    });
    ask();
    askList();
}

CultivationPage::~CultivationPage() = default;

void CultivationPage::buildUp()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    m_stairs = new widgets::Stairs(this);
    column->addWidget(m_stairs);
    m_listTitle = new QLabel(this);
    m_listTitle->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_listTitle, theme::FontRole::H3);
    column->addWidget(m_listTitle);
    m_table = new tables::RecordTable(this);
    m_table->setModel(m_model.get());
    m_table->setLook(QStringLiteral("name"), tables::CellLook::Name);
    m_table->setLook(QStringLiteral("tier"), tables::CellLook::Rung, rungMarks);
    m_table->remember(m_needs.settings, QStringLiteral("cultivation"));
    column->addWidget(m_table, 1);
    retranslate();
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
    m_today = new QPushButton(m_actions);
    row->addWidget(m_dateLabel);
    row->addWidget(m_date);
    row->addWidget(m_today);
    connect(m_date, &QDateEdit::dateChanged, this, &CultivationPage::setOn);
    connect(m_today, &QPushButton::clicked, this, [this] { m_date->setDate(m_needs.workspace.clock().today()); });
    retranslate();
    return m_actions;
}

void CultivationPage::retranslate()
{
    m_model->setDisplay(items::DisplayText(words::translated));
    m_table->setWords({{"search-x", tr("No enterprise stands on this rung on this day"), {}, {}, false, false},
        {"sprout", tr("No enterprise stands on the ladder yet"),
            tr("Certificates that are entered or imported put enterprises on their rungs"), {}, false, false}});
    if (m_dateLabel) {
        m_dateLabel->setText(tr("As of"));
        m_date->setAccessibleName(tr("Day on which the ladder is looked at"));
        m_today->setText(tr("Today"));
    }
    m_listTitle->setText(m_rung ? rungTitle(*m_rung) : tr("All rungs"));
    if (m_figures.value())
        m_stairs->setData(stairsOf(*m_figures.value()));
}

void CultivationPage::setOn(QDate day)
{
    if (!day.isValid() || day == m_on)
        return;
    m_on = day;
    ask();
    askList();
    Q_EMIT routeChanged();
}

void CultivationPage::chooseRung(std::optional<rules::Rung> rung)
{
    m_rung = m_rung == rung ? std::nullopt : rung; // the same rung again: all of them
    m_listTitle->setText(m_rung ? rungTitle(*m_rung) : tr("All rungs"));
    askList();
    Q_EMIT routeChanged();
}

void CultivationPage::ask()
{
    m_figures.ask(
        [on = m_on](store::Session &session) { return figures::districtFigures(session, Period::yearOf(on), on); });
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

void CultivationPage::showStairs(const Result<figures::DistrictFigures> &district)
{
    if (district)
        m_stairs->setData(stairsOf(*district));
    else if (district.error().fault != Fault::Cancelled)
        sayError(m_needs, district.error());
}

widgets::Rung CultivationPage::rungOf(
    const figures::DistrictFigures &district, const figures::RungFigures &figures) const
{
    const QLocale locale;
    widgets::Rung rung;
    rung.id = rungCode(figures.rung);
    rung.name = rungTitle(figures.rung);
    rung.count = locale.toString(figures.count);
    rung.unit = tr("enterprises", "unit after a count");
    rung.flow = tr("This year +%1 −%2 · %3 ending").arg(figures.joined).arg(figures.left).arg(figures.expiring);
    if (figures.rung == rules::Rung::Specialised && district.specialised.target) {
        rung.isTarget = true;
        rung.have = static_cast<int>(figures.count);
        rung.want = static_cast<int>(*district.specialised.target);
    }
    rung.sentence = tr("%1: %2 enterprises, %3 certificates end within 90 days")
                        .arg(rung.name, rung.count, QString::number(figures.expiring));
    return rung;
}

widgets::StairsData CultivationPage::stairsOf(const figures::DistrictFigures &district) const
{
    widgets::StairsData stairs;
    for (const figures::RungFigures &figures : district.ladder)
        stairs.rungs.push_back(rungOf(district, figures));
    const auto &target = district.specialised;
    if (target.target) {
        const qint64 gap = *target.target - district.ladder[size_t(rules::Rung::Specialised)].count;
        stairs.answer = gap > 0
            ? tr("%1 more to the target of %2").arg(QString::number(gap), QString::number(*target.target))
            : tr("The target of %1 is reached").arg(QString::number(*target.target));
    }
    stairs.detail = tr("As of %1").arg(m_on.toString(Qt::ISODate));
    stairs.basis = tr("Derived from the certificates that hold on this day");
    return stairs;
}

QString CultivationPage::countText() const
{
    return tr("%1 on the ladder").arg(QLocale().toString(m_model->rowCount()));
}

QStringList CultivationPage::statusTexts() const
{
    return {tr("%1 listed").arg(QLocale().toString(m_model->rowCount()))};
}

QList<shell::Command> CultivationPage::commands()
{
    return {{"cultivation.recompute", tr("Derive the ladder again"), shell::Menu::Tools, QKeySequence(Qt::Key_F5),
                "refresh-cw", {}, [this] { ask(); }},
        {"cultivation.certificates", tr("Certificates"), shell::Menu::Business, {}, "scroll-text", {}, [this] {
             m_needs.navigator.go({QStringLiteral("记录"), QStringLiteral("certificate"), {}});
         }}};
}

shell::Route CultivationPage::route() const
{
    return {CultivationPlace, m_rung ? QString::fromLatin1(rungCode(*m_rung)) : QString(), m_on.toString(Qt::ISODate)};
}

void CultivationPage::open(const shell::Route &route)
{
    const QDate day = QDate::fromString(route.filter, Qt::ISODate);
    if (day.isValid() && day != m_on) {
        if (m_date)
            m_date->setDate(day);
        else
            setOn(day);
    }
    m_rung.reset();
    chooseRung(rungNamed(route.key));
}

} // namespace yumiao::ui::pages
