// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/funnel_pane.h"

#include "models/items/shown_number.h"
#include "ui/pages/common/counted_link.h"
#include "ui/pages/financing/funnel_words.h"
#include "ui/pages/financing/listed_applications.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/words/error_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using financing::FunnelChoice;
using financing::FunnelPart;
using items::shownCount;
using rules::StageGroup;

constexpr int InstitutionLetters = 10; // that the closed list of institutions has room for at least

} // namespace

FunnelPane::FunnelPane(shell::Navigator &navigator, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_note(new widgets::ElidedLabel(this))
    , m_institutions(new QComboBox(this))
    , m_underWay(new CountedLink(navigator, this))
    , m_stuck(new CountedLink(navigator, this))
    , m_left(new CountedLink(navigator, this))
    , m_here(new CountedLink(navigator, this))
    , m_leftHere(new CountedLink(navigator, this))
    , m_funnel(new widgets::Funnel(this))
{
    buildUp();
    fill();
}

void FunnelPane::buildUp()
{
    setProperty("pane", true);
    for (QLabel *label : {m_title, static_cast<QLabel *>(m_note)})
        label->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H3);
    theme::setFontRole(m_note, theme::FontRole::Small);
    theme::setTone(m_note, "t2");
    m_institutions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_institutions->setMinimumContentsLength(InstitutionLetters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    for (CountedLink *link : {m_underWay, m_stuck, m_left, m_here, m_leftHere})
        head->addWidget(link);
    head->addWidget(m_institutions);
    column->addLayout(head);
    column->addWidget(m_funnel);
    connect(m_funnel, &widgets::Funnel::activated, this, [this](const QByteArray &id) {
        if (const auto stage = stageNamed(QString::fromLatin1(id)))
            Q_EMIT chosen({m_period, institution(), stage, FunnelPart::Reached});
    });
    connect(m_institutions, &QComboBox::currentIndexChanged, this, [this] {
        fill();
        Q_EMIT institutionChosen(institution());
    });
}

void FunnelPane::setBook(const financing::FunnelBook &book, const Period &period, QDate today)
{
    m_book = book;
    m_period = period;
    m_today = today;
    m_error.reset();
    fillInstitutions();
    fill();
}

void FunnelPane::setError(const Error &error)
{
    m_book.reset();
    m_error = error;
    fillInstitutions();
    fill();
}

void FunnelPane::setDistrict(const std::optional<figures::DistrictFigures> &district)
{
    m_district = district;
    fillLinks();
}

void FunnelPane::setChoice(const std::optional<FunnelChoice> &choice)
{
    m_choice = choice;
    if (choice)
        fillInstitutions();
    fill();
}

void FunnelPane::retranslate()
{
    fillInstitutions();
    fill();
}

std::optional<RecordId> FunnelPane::institution() const
{
    const QVariant id = m_institutions->currentData();
    return id.isValid() ? std::optional(RecordId(id.toLongLong())) : std::nullopt;
}

financing::FunnelFacts FunnelPane::facts() const
{
    if (!m_book)
        return {};
    const auto chosen = institution();
    for (const financing::FunnelOfInstitution &it : m_book->institutions)
        if (chosen == it.institution)
            return it.facts;
    return chosen ? financing::FunnelFacts() : m_book->district;
}

QString FunnelPane::nameOf(RecordId institution) const
{
    if (institution.isNull())
        return tr("No institution named");
    if (m_book)
        for (const financing::FunnelOfInstitution &it : m_book->institutions)
            if (it.institution == institution)
                return it.name;
    return institution.toText();
}

/// The institutions of the year, the one with most applications first. What is chosen stays chosen, also when it has
/// none any more.
void FunnelPane::fillInstitutions()
{
    const auto wanted = m_choice ? m_choice->institution : institution();
    const QSignalBlocker silence(m_institutions);
    m_institutions->clear();
    m_institutions->addItem(tr("All institutions"));
    std::vector<std::pair<RecordId, qint64>> all;
    if (m_book)
        for (const financing::FunnelOfInstitution &it : m_book->institutions)
            all.emplace_back(it.institution, it.facts.all.count());
    const bool missing
        = wanted && std::none_of(all.begin(), all.end(), [&](const auto &it) { return it.first == *wanted; });
    if (missing)
        all.emplace_back(*wanted, 0);
    for (const auto &[id, count] : all)
        m_institutions->addItem(
            tr("%1 (%2)", "institution, number of applications").arg(nameOf(id), shownCount(count)), id.value());
    m_institutions->setCurrentIndex(wanted ? m_institutions->findData(wanted->value()) : 0);
}

void FunnelPane::setLink(CountedLink &link, const QByteArray &figure, const QString &words, qint64 count)
{
    const figures::Figure *found = m_district ? m_district->find(figure) : nullptr;
    link.setCounted(words.arg(shownCount(count)), found ? found->counted : figures::Counted());
    link.setVisible(link.isEnabled() && count > 0 && !m_choice);
}

void FunnelPane::setPart(CountedLink &link, FunnelPart part, const QString &words, qint64 count)
{
    FunnelChoice choice{m_period, institution(), {}, part};
    if (m_choice)
        choice.stage = m_choice->stage;
    const auto listed = ListedApplications::inFunnel(choice, m_today);
    link.setRoute(words.arg(shownCount(count)), m_book ? listed.route() : shell::Route());
}

void FunnelPane::fillLinks()
{
    const figures::FinancingFigures none;
    const auto &financing = m_district ? m_district->financing : none;
    setLink(*m_underWay, "financing.under_way", tr("%1 under way"), financing.underWay.count);
    setLink(*m_stuck, "financing.stuck", tr("%1 stuck"), financing.stuck.count);
    const financing::FunnelFacts shown = facts();
    qint64 left = 0;
    for (const financing::FunnelStageFacts &it : shown.stages)
        left += it.leftHere.count();
    const bool isStage = m_choice && m_choice->stage;
    const auto stage = isStage ? shown.stages[static_cast<size_t>(*m_choice->stage)] : financing::FunnelStageFacts();
    setPart(*m_left, FunnelPart::Left, tr("%1 left"), left);
    setPart(*m_here, FunnelPart::Here, tr("%1 here"), stage.standing.count());
    setPart(*m_leftHere, FunnelPart::Left, tr("%1 left from here"), stage.leftHere.count());
    m_left->setVisible(left > 0 && !isStage);
    m_here->setVisible(stage.standing.count() > 0);
    m_leftHere->setVisible(stage.leftHere.count() > 0);
}

void FunnelPane::fill()
{
    m_title->setText(
        m_period.first.isValid() ? tr("Financing funnel of %1").arg(m_period.toText()) : tr("Financing funnel"));
    m_note->setWhole(m_error ? words::sentence(*m_error) : tr("Applications of the year that came to each stage"));
    m_funnel->setAccessibleName(m_title->text());
    m_institutions->setAccessibleName(tr("Institution of the funnel"));
    m_institutions->setToolTip(tr("Who leaves where, at which institution"));
    m_institutions->setEnabled(m_book.has_value());
    m_funnel->setStages(m_book ? funnelStages(facts()) : QList<widgets::FunnelStage>());
    m_funnel->setSelected(m_choice && m_choice->stage ? stageCode(*m_choice->stage) : QByteArray());
    fillLinks();
}

} // namespace yumiao::ui::pages
