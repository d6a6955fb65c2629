// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outlook/compare_pane.h"
#include "ui/pages/common/list_export.h"

#include "models/eligibility/ladders.h"
#include "models/items/shown_number.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/outlook/long_question.h"
#include "ui/pages/outlook/moved_model.h"
#include "ui/pages/outlook/outlook_words.h"
#include "ui/widgets/row_list.h"
#include "ui/words/assessment_words.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>

namespace yumiao::ui::pages {
namespace {

using cultivation::Move;

constexpr int LinesOfReason = 5;

const std::vector<records::Choice> &moveWords()
{
    static const std::vector<records::Choice> words(
        records::choicesOf<Move>().begin(), records::choicesOf<Move>().end());
    return words;
}

} // namespace

ComparePane::ComparePane(PageNeeds needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(std::move(needs))
    , m_model(new MovedModel(this))
    , m_tierLabel(new QLabel(this))
    , m_tier(new QComboBox(this))
    , m_procedure(new QComboBox(this))
    , m_left(makeSide())
    , m_right(makeSide())
    , m_compare(new QPushButton(this))
    , m_question(new LongQuestion(this))
    , m_moves(new QTabBar(this))
    , m_table(new QTableView(this))
    , m_why(new QPlainTextEdit(this))
    , m_open(new QPushButton(this))
    , m_export(new QPushButton(this))
{
    buildUp();
    m_left.on->setDate(m_right.on->date().addYears(-1)); // equal sides would say nothing
    retranslate();
}

ComparePane::~ComparePane() = default;

ComparePane::SideChoice ComparePane::makeSide()
{
    SideChoice side{new QLabel(this), new QComboBox(this), new QDateEdit(m_needs.workspace.clock().today(), this)};
    side.label->setTextFormat(Qt::PlainText);
    side.rules->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    side.rules->setMinimumContentsLength(24);
    side.on->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    side.on->setCalendarPopup(true);
    side.label->setBuddy(side.rules);
    return side;
}

void ComparePane::buildUp()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    m_tierLabel->setTextFormat(Qt::PlainText);
    m_tierLabel->setBuddy(m_tier);
    grid->addWidget(m_tierLabel, 0, 0);
    grid->addWidget(m_tier, 0, 1);
    grid->addWidget(m_procedure, 0, 2);
    grid->addWidget(m_left.label, 1, 0);
    grid->addWidget(m_left.rules, 1, 1);
    grid->addWidget(m_left.on, 1, 2);
    grid->addWidget(m_right.label, 2, 0);
    grid->addWidget(m_right.rules, 2, 1);
    grid->addWidget(m_right.on, 2, 2);
    grid->addWidget(m_compare, 2, 3);
    grid->setColumnStretch(1, 1);
    m_compare->setProperty("role", QStringLiteral("primary"));
    for (size_t i = 0; i < moveWords().size(); ++i)
        m_moves->addTab(QString());
    m_moves->setExpanding(false);
    m_moves->setUsesScrollButtons(true);
    m_table->setModel(m_model);
    widgets::dressAsRowList(*m_table);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(MovedModel::WhyColumn, QHeaderView::Stretch);
    header->resizeSection(MovedModel::NameColumn, 230);
    header->resizeSection(MovedModel::CodeColumn, 160);
    header->resizeSection(MovedModel::BeforeColumn, 70);
    header->resizeSection(MovedModel::AfterColumn, 70);
    m_why->setReadOnly(true);
    m_why->setTabChangesFocus(true);
    m_why->setFixedHeight(m_why->fontMetrics().lineSpacing() * LinesOfReason + 10);
    auto *foot = new QHBoxLayout;
    for (QPushButton *button : {m_compare, m_open, m_export})
        button->setAutoDefault(false);
    foot->addStretch(1);
    foot->addWidget(m_export);
    foot->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(grid);
    column->addWidget(m_question);
    column->addWidget(m_moves);
    column->addWidget(m_table, 1);
    column->addWidget(m_why);
    column->addLayout(foot);
    connect(m_compare, &QPushButton::clicked, this, &ComparePane::compare);
    connect(m_moves, &QTabBar::currentChanged, this, [this](int tab) { showMove(static_cast<Move>(tab)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showReason(); });
    connect(m_table, &QTableView::activated, this, &ComparePane::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &ComparePane::openCurrent);
    connect(m_export, &QPushButton::clicked, this, [this] {
        exportSheet(m_needs, tr("Export the list"), shownSheet(*m_model, tr("Comparison of the district")));
    });
    connect(m_question, &LongQuestion::stopped, this, [this] {
        m_ticket = {};
        m_question->end(tr("Stopped. What is shown is the comparison before."), "t2");
    });
}

void ComparePane::retranslate()
{
    m_tierLabel->setText(tr("Tier"));
    m_tier->setAccessibleName(tr("Tier"));
    m_procedure->setAccessibleName(tr("Procedure"));
    m_left.label->setText(tr("Left"));
    m_right.label->setText(tr("Right"));
    m_left.rules->setAccessibleName(tr("Rules of the left side"));
    m_left.on->setAccessibleName(tr("Day of the left side"));
    m_right.rules->setAccessibleName(tr("Rules of the right side"));
    m_right.on->setAccessibleName(tr("Day of the right side"));
    m_compare->setText(tr("Compare"));
    m_open->setText(tr("Open the enterprise"));
    m_export->setText(tr("Export…"));
    m_moves->setAccessibleName(tr("What becomes of the enterprises"));
    m_table->setAccessibleName(tr("Enterprises of the chosen kind"));
    m_why->setAccessibleName(tr("Why"));
    m_question->setWords(tr("Judging the district"), tr("Stop"));
    if (!m_question->isUnderWay() && !m_model->comparison())
        m_question->end(tr("Choose the tier and the two sides."), "t2");
    const int procedure = qMax(0, m_procedure->currentIndex());
    m_procedure->clear();
    for (const records::Choice &choice : records::choicesOf<eligibility::Procedure>())
        m_procedure->addItem(words::choiceTitle(choice), QLatin1String(choice.code));
    m_procedure->setCurrentIndex(procedure);
    if (m_book)
        setBook(m_book);
    m_model->retranslate();
    showCounts();
    showReason();
}

void ComparePane::fillRules(QComboBox &box)
{
    const QString code = box.currentData().toString();
    box.clear();
    box.addItem(tr("Rules in force"), QString());
    for (const auto &pack : m_book->shelf.packs())
        box.addItem(words::documentName(*pack), pack->code);
    box.setCurrentIndex(qMax(0, box.findData(code)));
}

/// Tiers that some rules are known of.
void ComparePane::fillTiers()
{
    const QVariant chosen = m_tier->currentData();
    const QDate today = m_needs.workspace.clock().today();
    m_tier->clear();
    for (const eligibility::Ladder &ladder : m_book->ladders.ladders)
        for (const eligibility::Tier &tier : ladder.tiers)
            for (const auto &pack : m_book->shelf.packs()) {
                const bool has = std::any_of(pack->tiers.begin(), pack->tiers.end(),
                    [&](const auto &rules) { return rules.ladder == ladder.code && rules.tier == tier.code; });
                if (!has)
                    continue;
                m_tier->addItem(tr("%1: %2", "ladder, tier")
                                    .arg(words::inLanguage(ladder.title), words::inLanguage(nameOn(tier, today))),
                    QStringList{ladder.code, tier.code});
                break;
            }
    m_tier->setCurrentIndex(qMax(0, m_tier->findData(chosen)));
}

void ComparePane::setBook(std::shared_ptr<const cultivation::RuleBook> book)
{
    m_book = std::move(book);
    fillTiers();
    fillRules(*m_left.rules);
    fillRules(*m_right.rules);
}

void ComparePane::choose(
    const QString &tier, const cultivation::OutlookSide &left, const cultivation::OutlookSide &right)
{
    for (int i = 0; i < m_tier->count(); ++i)
        if (m_tier->itemData(i).toStringList().value(1) == tier)
            m_tier->setCurrentIndex(i);
    m_procedure->setCurrentIndex(static_cast<int>(left.question.procedure));
    for (const auto &[choice, side] : {std::pair(&m_left, &left), std::pair(&m_right, &right)}) {
        choice->rules->setCurrentIndex(qMax(0, choice->rules->findData(side->pack)));
        choice->on->setDate(side->question.on);
    }
}

cultivation::OutlookSide ComparePane::sideOf(const SideChoice &choice) const
{
    return {choice.rules->currentData().toString(),
        {choice.on->date(), static_cast<eligibility::Procedure>(qMax(0, m_procedure->currentIndex()))}};
}

void ComparePane::compare()
{
    if (!m_book)
        return;
    const QStringList tier = m_tier->currentData().toStringList();
    const cultivation::OutlookWish wish{sideOf(m_left), sideOf(m_right), tier.value(0), tier.value(1)};
    const ReportProgress report = m_question->begin(tr("Judging the district"));
    m_ticket = m_needs.workspace.readLong(
        this,
        [wish, report, book = m_book](store::Session &session) {
            return cultivation::compareDistrict(session, *book, wish, toldFinding, session.stop(), report);
        },
        [this](Result<cultivation::DistrictComparison> found) {
            if (!found) {
                m_question->end(words::sentence(found.error()), "red");
                return;
            }
            m_model->setComparison(std::make_shared<const cultivation::DistrictComparison>(*std::move(found)));
            const auto &it = *m_model->comparison();
            m_question->end(tr("%1 enterprises: %2 on %3, then %4 on %5.")
                                .arg(items::shownCount(static_cast<qint64>(it.enterprises.size())), it.left.title,
                                    it.left.question.on.toString(Qt::ISODate), it.right.title,
                                    it.right.question.on.toString(Qt::ISODate)),
                "t2");
            showCounts();
            showMove(m_model->move());
        });
}

void ComparePane::focusFirst()
{
    m_tier->setFocus(Qt::OtherFocusReason);
}

void ComparePane::showCounts()
{
    for (int i = 0; i < m_moves->count(); ++i) {
        const QString title = words::choiceTitle(moveWords()[static_cast<size_t>(i)]);
        const auto *comparison = m_model->comparison();
        m_moves->setTabText(i,
            comparison
                ? tr("%1 %2", "move, how many").arg(title, items::shownCount(comparison->count(static_cast<Move>(i))))
                : title);
    }
}

void ComparePane::showMove(Move move)
{
    m_moves->setCurrentIndex(static_cast<int>(move));
    m_model->setMove(move);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showReason();
}

QString ComparePane::reasonText() const
{
    return m_why->toPlainText();
}

void ComparePane::showReason()
{
    const cultivation::Moved *moved = m_model->movedAt(m_table->currentIndex().row());
    m_why->setPlainText(moved ? shiftLines(*moved).join(u'\n') : QString());
    m_open->setEnabled(moved);
    m_export->setEnabled(m_model->rowCount() > 0);
}

void ComparePane::openCurrent()
{
    if (const cultivation::Moved *moved = m_model->movedAt(m_table->currentIndex().row()))
        m_needs.navigator.go(routeTo(records::RecordKind::Enterprise, moved->enterprise));
}

} // namespace yumiao::ui::pages
