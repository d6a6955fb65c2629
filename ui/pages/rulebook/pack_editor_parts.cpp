// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulebook/pack_editor.h"
#include "ui/pages/rulebook/rule_form.h"
#include "ui/pages/rulebook/rule_tree_model.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/words/error_words.h"
#include "ui/words/rule_words.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBlock>
#include <QTreeView>

namespace yumiao::ui::pages {
namespace {

constexpr int EditorWidth = 1080;
constexpr int EditorHeight = 620;
constexpr int FormWidth = 430;
constexpr int TypingRestMs = 250;

/// The long list of examples is said in few words; the question before saving has all of them.
constexpr size_t ExamplesShown = 2;

} // namespace

PackEditor::PackEditor(PageNeeds needs, EditedDocument document, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_document(std::move(document))
    , m_draft(m_document.rules)
    , m_model(new RuleTreeModel(this))
    , m_sides(new QTabWidget(this))
    , m_tree(new QTreeView(this))
    , m_form(new RuleForm(m_draft, *eligibility::factCatalogue(), this))
    , m_formArea(new QScrollArea(this))
    , m_text(new QPlainTextEdit(this))
    , m_status(new QLabel(this))
    , m_examples(new QLabel(this))
    , m_go(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_duplicate(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    buildUp();
    setWords();
    showDraft();
    showCurrent();
    if (m_document.unreadable.isEmpty()) {
        check();
        m_tree->setFocus();
        return;
    }
    m_sides->setCurrentIndex(1); // there are no lines to show: it is put right as it is written
    m_text->setPlainText(m_document.unreadable);
}

PackEditor::~PackEditor() = default;

QWidget *PackEditor::makeRules()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setTabKeyNavigation(false);
    auto *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RuleTreeModel::TitleColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(RuleTreeModel::AskedColumn, QHeaderView::Interactive);
    header->resizeSection(RuleTreeModel::AskedColumn, 190);
    m_tree->hideColumn(RuleTreeModel::ClauseColumn); // stands in the form
    m_tree->hideColumn(RuleTreeModel::StandingColumn);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(m_formArea);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(10, 2, 10, 2);
    column->addWidget(m_form);
    column->addStretch(1);
    m_formArea->setWidget(inside);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_formArea);
    m_formArea->setMinimumWidth(FormWidth);
    splitter->setSizes({EditorWidth - FormWidth, FormWidth});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    return splitter;
}

QWidget *PackEditor::makeText()
{
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    return m_text;
}

void PackEditor::buildUp()
{
    resize(EditorWidth, EditorHeight);
    m_sides->addTab(makeRules(), QString());
    m_sides->addTab(makeText(), QString());
    for (QLabel *label : {m_status, m_examples}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *acts = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_duplicate, m_remove, m_up, m_down, m_undo}) {
        button->setAutoDefault(false);
        acts->addWidget(button);
    }
    acts->addStretch(1);
    auto *state = new QHBoxLayout;
    auto *said = new QVBoxLayout;
    said->addWidget(m_status);
    said->addWidget(m_examples);
    state->addLayout(said, 1);
    for (QPushButton *button : {m_go, m_cancel, m_save}) {
        button->setAutoDefault(false);
        state->addWidget(button);
    }
    m_save->setProperty("role", QStringLiteral("primary"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addLayout(acts);
    column->addWidget(m_sides, 1);
    column->addLayout(state);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    connect(m_form, &RuleForm::edited, this, &PackEditor::draftChanged);
    connect(m_form, &RuleForm::shapeChanged, this, [this] {
        const QString key = m_form->focusedKey();
        showCurrent();
        if (QWidget *input = m_form->input(key))
            input->setFocus(Qt::OtherFocusReason);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &PackEditor::textChanged);
    connect(m_sides, &QTabWidget::currentChanged, this, &PackEditor::turnSide);
    connect(m_add, &QPushButton::clicked, this, &PackEditor::addCondition);
    connect(m_duplicate, &QPushButton::clicked, this, &PackEditor::duplicateCurrent);
    connect(m_remove, &QPushButton::clicked, this, &PackEditor::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_undo, &QPushButton::clicked, this, &PackEditor::undo);
    connect(m_save, &QPushButton::clicked, this, &PackEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &PackEditor::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_check && m_check->fault)
            goTo(m_check->fault->detail.value(QStringLiteral("path")).toString());
    });
    connect(&m_wait, &QTimer::timeout, this, &PackEditor::check);
    m_wait.setSingleShot(true);
    m_wait.setInterval(TypingRestMs);
}

void PackEditor::setWords()
{
    m_sides->setTabText(0, tr("Conditions"));
    m_sides->setTabText(1, tr("Text"));
    m_tree->setAccessibleName(tr("Conditions of the rule document"));
    m_text->setAccessibleName(tr("Text of the rule document"));
    m_add->setText(tr("Add a condition…"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_undo->setText(tr("Undo typing"));
    m_go->setText(tr("Go there"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    m_add->setToolTip(tr("Insert"));
    m_remove->setToolTip(tr("Delete"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    showCheck();
}

QString PackEditor::statusText() const
{
    return m_status->text();
}

void PackEditor::showCheck()
{
    const bool faulty = m_check && m_check->fault;
    const QVariantMap detail = faulty ? m_check->fault->detail : QVariantMap();
    const QString path = detail.value(QStringLiteral("path")).toString();
    const QString why = faulty ? words::packReason(detail.value(QStringLiteral("rule_reason")).toString()) : QString();
    m_model->setFault(path, why);
    m_form->setFault(path, why);
    markTextLine(faulty ? detail.value(QStringLiteral("line")).toInt() : 0);
    m_go->setVisible(faulty && !path.isEmpty() && m_sides->currentIndex() == 0);
    theme::setTone(m_status, faulty ? "red" : "t2");
    if (!m_check)
        m_status->setText(tr("Checking…"));
    else if (faulty)
        m_status->setText(words::reason(m_check->fault->what, detail));
    else
        m_status->setText(
            tr("%n change(s). The rules can be judged by.", nullptr, static_cast<int>(m_check->changes.size())));
    QStringList lines;
    if (m_check && !faulty && m_check->differing.empty())
        lines.append(tr("%n worked example(s) agree.", nullptr, m_check->examples));
    else if (m_check && !faulty)
        lines.append(tr("%1 of %2 worked examples differ.").arg(m_check->differing.size()).arg(m_check->examples));
    for (size_t i = 0; m_check && i < qMin(ExamplesShown, m_check->differing.size()); ++i)
        lines.append(tr("%1: %2", "example, differences")
                         .arg(m_check->differing[i].first, m_check->differing[i].second.join(QStringLiteral("; "))));
    m_examples->setText(lines.join(u'\n'));
    theme::setTone(m_examples, m_check && !m_check->differing.empty() ? "amb" : "t2");
}

/// The line of a fault in the text, on a ground of its own.
void PackEditor::markTextLine(int line)
{
    QList<QTextEdit::ExtraSelection> marks;
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (line > 0 && block.isValid() && m_sides->currentIndex() == 1) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(theme::current().colour("redbg"));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void PackEditor::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    const bool inTree = m_tree->hasFocus();
    if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_S))
        return save();
    if (inTree && event->key() == Qt::Key_Delete)
        return removeCurrent();
    if (inTree && event->key() == Qt::Key_Insert)
        return addCondition();
    if (inTree && control && event->key() == Qt::Key_D)
        return duplicateCurrent();
    if (inTree && control && event->key() == Qt::Key_Z)
        return undo();
    if (inTree && control && event->key() == Qt::Key_Y)
        return redo();
    if (inTree && event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up)
        return moveCurrent(-1);
    if (inTree && event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        return moveCurrent(1);
    if (inTree && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return m_form->focusFirst();
    QDialog::keyPressEvent(event);
}

void PackEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWords();
        showDraft();
        showCurrent();
    }
    QDialog::changeEvent(event);
}

} // namespace yumiao::ui::pages
