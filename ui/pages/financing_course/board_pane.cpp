// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing_course/board_pane.h"

#include "models/items/shown_number.h"
#include "ui/pages/common/say.h"
#include "ui/pages/financing_course/application_step_dialog.h"
#include "ui/pages/financing_course/board_column.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;
using rules::StageGroup;

constexpr size_t MostCards = 300; ///< of one column; the list shows all

QString groupTitle(size_t group)
{
    return QCoreApplication::translate("choice", records::choicesOf<StageGroup>()[group].title);
}

} // namespace

BoardPane::BoardPane(PageNeeds needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(std::move(needs))
    , m_read(m_needs.workspace)
    , m_state(new QLabel(this))
{
    buildUp();
    m_read.onValue(this, [this](const Result<financing::CourseBook> &book) { showBook(book); });
    m_read.followCommits([](const changes::ChangeSet &set) {
        return touches(set,
            {RecordKind::FinancingApplication, RecordKind::ApplicationStep, RecordKind::Enterprise,
                RecordKind::Institution, RecordKind::Threshold});
    });
}

BoardPane::~BoardPane() = default;

void BoardPane::buildUp()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 6);
    grid->setHorizontalSpacing(8);
    for (size_t i = 0; i < Columns; ++i) {
        m_titles[i] = new QLabel(this);
        m_titles[i]->setTextFormat(Qt::PlainText);
        theme::setFontRole(m_titles[i], theme::FontRole::H3);
        m_columns[i] = new BoardColumn(this);
        m_titles[i]->setBuddy(m_columns[i]);
        const int at = static_cast<int>(i);
        grid->addWidget(m_titles[i], 0, at);
        grid->addWidget(m_columns[i], 1, at);
        grid->setColumnStretch(at, 1);
        connect(m_columns[i], &BoardColumn::cardActivated, this, &BoardPane::applicationActivated);
        connect(m_columns[i], &BoardColumn::droppedHere, this, [this, i](RecordId id) { move(id, i); });
        connect(m_columns[i], &BoardColumn::moveWished, this, [this, at](RecordId id, int by) {
            if (at + by >= 0 && at + by < static_cast<int>(Columns))
                move(id, static_cast<size_t>(at + by));
        });
    }
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    grid->addWidget(m_state, 2, 0, 1, static_cast<int>(Columns));
    grid->setRowStretch(1, 1);
    fill();
}

void BoardPane::setFilter(const store::Filter &filter)
{
    m_read.ask([filter, on = m_needs.workspace.clock().today()](
                   store::Session &session) { return financing::readCourses(session, filter, on); });
}

BoardColumn &BoardPane::column(StageGroup group) const
{
    return *m_columns[std::min(static_cast<size_t>(group), Columns - 1)];
}

void BoardPane::showBook(const Result<financing::CourseBook> &book)
{
    if (!book && book.error().fault == Fault::Cancelled)
        return;
    theme::setTone(m_state, book ? "t2" : "red");
    if (!book)
        return m_state->setText(words::sentence(book.error()));
    m_book = *book;
    fill();
}

BoardCard BoardPane::cardOf(const financing::CaseFacts &facts, const financing::CaseStanding &standing) const
{
    const records::FinancingApplication &it = facts.application;
    const QString amount
        = it.amount ? tr("%1 (10,000 yuan)").arg(items::shownWan(it.amount->fen(), 0)) : QStringLiteral("—");
    const QString days = tr("%n day(s)", nullptr, static_cast<int>(standing.days));
    const QString stage = applicationStageWords(*standing.stage);
    BoardCard card;
    card.application = it.id;
    card.enterprise = m_book->enterprises.value(it.enterprise.id);
    card.second = tr("%1 · %2", "institution, amount")
                      .arg(m_book->institutions.value(it.institution.id, QStringLiteral("—")), amount);
    card.third = standing.lamp ? tr("%1 · %2 · too long", "stage, days").arg(stage, days)
                               : tr("%1 · %2", "stage, days").arg(stage, days);
    if (standing.lamp)
        card.lamp = standing.lamp->lamp;
    card.spoken = tr("%1, %2, %3", "enterprise; institution and amount; stage and days")
                      .arg(card.enterprise, card.second, card.third);
    return card;
}

void BoardPane::fill()
{
    std::array<std::vector<std::pair<qint64, BoardCard>>, Columns> cards;
    std::array<qint64, Columns> counts{};
    if (m_book) {
        for (const financing::CaseFacts &it : m_book->cases) {
            const auto standing = financing::standingOf(*m_book->rules, it, m_book->limits, m_book->lists, m_book->on);
            if (!standing.group || *standing.group == StageGroup::Left)
                continue;
            const auto at = static_cast<size_t>(*standing.group);
            ++counts[at];
            cards[at].emplace_back(-standing.days, cardOf(it, standing));
        }
    }
    bool cut = false;
    for (size_t i = 0; i < Columns; ++i) {
        std::stable_sort(
            cards[i].begin(), cards[i].end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<BoardCard> shown;
        for (size_t k = 0; k < std::min(cards[i].size(), MostCards); ++k)
            shown.push_back(std::move(cards[i][k].second));
        cut = cut || cards[i].size() > MostCards;
        m_columns[i]->setCards(std::move(shown));
        m_titles[i]->setText(tr("%1 %2", "stage, number").arg(groupTitle(i), items::shownCount(counts[i])));
        m_columns[i]->setAccessibleName(m_titles[i]->text());
    }
    if (!m_book)
        m_state->setText(tr("Reading the applications"));
    else
        m_state->setText(cut ? tr("Only the longest in each stage are shown; the list has all of them.")
                             : tr("Drag a card, or press Ctrl and an arrow key, to register its next step."));
}

void BoardPane::move(RecordId application, size_t to)
{
    if (m_dialog)
        return;
    m_dialog = new ApplicationStepDialog(m_needs, application, static_cast<StageGroup>(to), this);
    connect(m_dialog, &CourseForm::written, this,
        [this](const store::Receipt &receipt) { sayWritten(m_needs, this, receipt, tr("Progress registered")); });
    m_dialog->open();
}

void BoardPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace yumiao::ui::pages
