// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recognition/cases_dialog.h"

#include "ui/pages/recognition/recognition_dialog.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/words/error_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace yumiao::ui::pages {
namespace {

constexpr int CasesWidth = 1040;
constexpr int CasesHeight = 580;
constexpr const char *ShowIds[]{"under_way", "due", "all"};

} // namespace

CasesDialog::CasesDialog(PageNeeds needs, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_model(new CasesModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_facts(m_needs.workspace, AsyncValue<CasesFacts>::On::Long)
    , m_title(new QLabel(this))
    , m_show(new widgets::SegmentedButtons(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_state(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_promote(new QPushButton(this))
{
    buildUp();
    setWords();
    m_facts.onValue(this, [this](const Result<CasesFacts> &facts) {
        if (!facts && facts.error().fault == Fault::Cancelled)
            return;
        m_fault = facts ? std::nullopt : std::optional(facts.error());
        if (!m_known)
            m_table->setFocus();
        m_known = true;
        if (facts)
            m_model->setFacts(*facts);
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_sorted->index(0, 0));
        setWords();
    });
    using records::RecordKind;
    m_facts.followCommits([](const changes::ChangeSet &set) {
        return touches(set,
            {RecordKind::Recognition, RecordKind::RecognitionStep, RecordKind::Certificate, RecordKind::Attachment,
                RecordKind::Enterprise, RecordKind::NamePeriod, RecordKind::EnterpriseRelation, RecordKind::Bureau,
                RecordKind::Threshold});
    });
    m_facts.ask([on = m_needs.workspace.clock().today()](store::Session &session) { return readCases(session, on); });
}

CasesDialog::~CasesDialog() = default;

void CasesDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme::grown(CasesWidth), theme::grown(CasesHeight));
    for (QLabel *label : {m_title, m_state})
        label->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H2);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CasesModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    widgets::dressAsRowList(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they come: under way first, the longest in their stage
    auto *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CasesModel::EnterpriseColumn, QHeaderView::Stretch);
    for (QPushButton *button : {m_open, m_promote})
        button->setAutoDefault(false);
    m_open->setProperty("role", QStringLiteral("primary"));
    m_search->setClearButtonEnabled(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_show);
    head->addStretch(1);
    head->addWidget(m_search);
    m_search->setMinimumWidth(theme::grown(220));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_promote);
    foot->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    setTabOrder(m_promote, m_open);
    connect(m_show, &widgets::SegmentedButtons::chosen, this, [this](const QByteArray &id) {
        for (int i = 0; i < 3; ++i)
            if (id == ShowIds[i])
                choose(static_cast<CasesModel::Show>(i));
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text.trimmed());
        showState();
    });
    connect(m_open, &QPushButton::clicked, this, &CasesDialog::openCurrent);
    connect(m_promote, &QPushButton::clicked, this, [this] {
        (new RecognitionDialog(m_needs, {}, this))->show(); // another enterprise, by its name
    });
    connect(m_table, &QTableView::activated, this, &CasesDialog::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showState(); });
}

void CasesDialog::setWords()
{
    setWindowTitle(tr("Cases of recognition"));
    m_title->setText(windowTitle());
    const auto counted = [this](const QString &text, CasesModel::Show show) {
        return m_known && !m_fault ? tr("%1 %2", "choice, number").arg(text).arg(m_model->countOf(show)) : text;
    };
    m_show->setSegments({{ShowIds[0], counted(tr("Under way"), CasesModel::Show::UnderWay)},
        {ShowIds[1], counted(tr("Due"), CasesModel::Show::Due)},
        {ShowIds[2], counted(tr("All"), CasesModel::Show::All)}});
    m_search->setPlaceholderText(tr("Search in the list"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_table->setAccessibleName(windowTitle());
    m_open->setText(tr("Open the course"));
    m_promote->setText(tr("Another enterprise…"));
    m_model->retranslate();
    showState();
}

void CasesDialog::choose(CasesModel::Show show)
{
    m_show->setCurrent(ShowIds[static_cast<int>(show)]);
    m_model->setShow(show);
    m_table->setCurrentIndex(m_sorted->index(0, 0));
    showState();
}

void CasesDialog::showState()
{
    m_open->setEnabled(m_table->currentIndex().isValid());
    theme::setTone(m_state, m_fault ? "red" : "t2");
    if (m_fault)
        m_state->setText(words::sentence(*m_fault));
    else if (!m_known)
        m_state->setText(tr("Reading the cases"));
    else if (m_sorted->rowCount() > 0)
        m_state->setText(tr("%n line(s). Enter opens the course.", nullptr, m_sorted->rowCount()));
    else if (!m_search->text().trimmed().isEmpty())
        m_state->setText(tr("No line holds the text that is searched for"));
    else
        m_state->setText(m_model->shown() == CasesModel::Show::Due ? tr("Nothing is due") : tr("No case is kept yet"));
}

void CasesDialog::openCurrent()
{
    const RecordId enterprise = m_model->enterpriseAt(m_sorted->mapToSource(m_table->currentIndex()));
    if (!enterprise.isNull())
        (new RecognitionDialog(m_needs, enterprise, this))->show();
}

void CasesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

bool CasesDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next, {m_show}); // its buttons are made anew
}

} // namespace yumiao::ui::pages
