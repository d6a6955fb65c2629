// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulebook/rulebook_dialog.h"

#include "models/eligibility/pack_writer.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/say.h"
#include "ui/pages/rulebook/document_model.h"
#include "ui/pages/rulebook/rule_tree_model.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_list.h"
#include "ui/words/error_words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

namespace yumiao::ui::pages {
namespace {

constexpr int RulebookWidth = 1080;
constexpr int RulebookHeight = 620;

struct RulebookWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::RulebookDialog)
};

} // namespace

RulebookDialog::RulebookDialog(PageNeeds needs, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_documents(new DocumentModel(this))
    , m_rules(new RuleTreeModel(this))
    , m_table(new QTableView(this))
    , m_tree(new QTreeView(this))
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_new(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_retire(new QPushButton(this))
    , m_history(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_import(new QPushButton(this))
{
    buildUp();
    setWords();
    reloadOnCommit(
        m_needs.workspace, this, [this] { read(); },
        [](const changes::ChangeSet &set) { return touches(set, {records::RecordKind::RuleDocument}); });
    read();
}

RulebookDialog::~RulebookDialog() = default;

void RulebookDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(RulebookWidth, RulebookHeight);
    for (QLabel *label : {m_title, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    theme::setFontRole(m_title, theme::FontRole::H2);
    m_table->setModel(m_documents);
    widgets::dressAsRowList(*m_table);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(DocumentModel::ForceColumn, QHeaderView::Stretch);
    header->resizeSection(DocumentModel::TitleColumn, 250);
    header->resizeSection(DocumentModel::NumberColumn, 170);
    header->resizeSection(DocumentModel::ConfidenceColumn, 110);
    header->resizeSection(DocumentModel::StandingColumn, 180);
    m_tree->setModel(m_rules);
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(RuleTreeModel::TitleColumn, QHeaderView::Stretch);
    m_tree->header()->resizeSection(RuleTreeModel::AskedColumn, 300);
    m_tree->header()->resizeSection(RuleTreeModel::ClauseColumn, 150);
    m_tree->header()->resizeSection(RuleTreeModel::StandingColumn, 110);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_tree);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *foot = new QHBoxLayout;
    for (QPushButton *button : {m_new, m_import, m_export, m_history, m_retire, m_copy, m_edit}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
        if (button == m_import)
            foot->addStretch(1);
    }
    m_edit->setProperty("role", QStringLiteral("primary"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(splitter, 1);
    column->addLayout(foot);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    connect(m_table, &QTableView::activated, this, [this] { editCurrent(); });
    connect(m_copy, &QPushButton::clicked, this, &RulebookDialog::copyCurrent);
    connect(m_new, &QPushButton::clicked, this, &RulebookDialog::makeNew);
    connect(m_edit, &QPushButton::clicked, this, &RulebookDialog::editCurrent);
    connect(m_retire, &QPushButton::clicked, this, &RulebookDialog::turnState);
    connect(m_history, &QPushButton::clicked, this, &RulebookDialog::showHistory);
    connect(m_export, &QPushButton::clicked, this, &RulebookDialog::exportCurrent);
    connect(m_import, &QPushButton::clicked, this, &RulebookDialog::importFile);
}

void RulebookDialog::setWords()
{
    setWindowTitle(tr("Rule documents"));
    m_title->setText(windowTitle());
    m_table->setAccessibleName(tr("Rule documents"));
    m_tree->setAccessibleName(tr("Conditions of the chosen document"));
    m_copy->setText(tr("Copy as the office's own…"));
    m_new->setText(tr("New…"));
    m_edit->setText(tr("Edit…"));
    m_history->setText(tr("Changes…"));
    m_export->setText(tr("Export…"));
    m_import->setText(tr("Import…"));
    m_documents->retranslate();
    showActions();
}

void RulebookDialog::read()
{
    m_ticket = m_needs.workspace.read(
        this, [](store::Session &session) { return cultivation::ruleBook(session); },
        [this](const Result<std::shared_ptr<const cultivation::RuleBook>> &book) {
            if (!book) {
                m_state->setText(words::sentence(book.error()));
                return sayError(m_needs, book.error());
            }
            const auto *before = current();
            const QString code = m_wanted.isEmpty() && before ? before->code : m_wanted;
            const bool office = !m_wanted.isEmpty() || (before && before->isOffice());
            m_wanted.clear();
            m_documents->setBook(*book);
            int row = m_documents->rowOf(code, office);
            if (row < 0)
                row = m_documents->rowOf(code, !office);
            choose(row < 0 ? 0 : row);
        });
}

const cultivation::BookDocument *RulebookDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_documents->documentAt(index.row()) : nullptr;
}

void RulebookDialog::choose(int row)
{
    m_table->setCurrentIndex(m_documents->index(row, 0));
    showCurrent();
}

void RulebookDialog::showCurrent()
{
    const auto *document = current();
    const auto &catalogue = eligibility::factCatalogue();
    if (document && document->pack && catalogue)
        m_rules->setDocument(ruleNodes(packJson(*document->pack, *catalogue), *catalogue));
    else
        m_rules->setDocument({});
    m_tree->expandToDepth(1);
    showActions();
}

void RulebookDialog::showActions()
{
    using cultivation::DocumentStanding;
    const auto *document = current();
    const bool own = document && document->isOffice();
    m_copy->setEnabled(document && document->pack);
    m_edit->setEnabled(own);
    m_history->setEnabled(own);
    m_export->setEnabled(document);
    m_retire->setEnabled(own);
    m_retire->setText(
        document && document->standing == DocumentStanding::Retired ? tr("Use again") : tr("Put out of use"));
    const bool damaged = document && document->standing == DocumentStanding::Damaged;
    theme::setTone(m_state, damaged ? "red" : "t2");
    if (damaged)
        m_state->setText(words::sentence(*document->fault));
    else
        m_state->setText(
            tr("Carried documents are not edited: copy one as the office's own. A copy under the same code "
               "takes its place."));
}

bool RulebookDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

void RulebookDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWords();
        showCurrent();
    }
    QDialog::changeEvent(event);
}

QList<shell::Command> rulebookCommands(PageNeeds needs, QWidget *parent)
{
    return {{"rulebook.open", RulebookWords::tr("Rule documents…"), shell::Menu::Tools, {}, "scroll-text", {},
        [needs, parent] { (new RulebookDialog(needs, parent->window()))->show(); }}};
}

} // namespace yumiao::ui::pages
