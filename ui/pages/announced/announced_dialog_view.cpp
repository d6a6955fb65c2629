// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/announced/announced_dialog.h"

#include "models/items/shown_number.h"
#include "ui/pages/announced/announced_form.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/words/double_words.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace yumiao::ui::pages {
namespace {

using announced::Outcome;
using announced::ReconciledLine;

constexpr int AnnouncedWidth = 1120;
constexpr int AnnouncedHeight = 640;
constexpr int PasteTall = 112;
constexpr int CandidatesTall = 70;
constexpr int RowTall = 28;

QString candidateText(int number, const store::PossibleDouble &it)
{
    QStringList parts{QStringLiteral("%1  %2").arg(number).arg(it.name)};
    for (const QString &part : {it.creditCode, it.town, words::doubleReason(it.judgement)})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

void AnnouncedDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(AnnouncedWidth, AnnouncedHeight);
    theme::setFontRole(m_title, theme::FontRole::H2);
    for (QLabel *label : {m_pasteLabel, m_candidatesLabel})
        theme::setTone(label, "t2");
    m_message->setWordWrap(true);
    m_pasteLabel->setBuddy(m_text);
    m_pasteLabel->setWordWrap(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(PasteTall);
    m_candidates->setFixedHeight(CandidatesTall);
    m_candidatesLabel->setBuddy(m_candidates);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    for (QPushButton *button : {m_open, m_save, m_close, m_apply})
        button->setAutoDefault(false);
    theme::setStyleProperty(m_apply, "role", QStringLiteral("primary"));
    auto *pasteHead = new QHBoxLayout;
    pasteHead->addWidget(m_pasteLabel, 1);
    pasteHead->addWidget(m_open);
    auto *paste = new QVBoxLayout;
    paste->setSpacing(4);
    paste->addLayout(pasteHead);
    paste->addWidget(m_text);
    paste->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(18);
    top->addLayout(paste, 2);
    top->addWidget(m_form, 3);
    auto *head = new QHBoxLayout;
    head->addWidget(m_segments);
    head->addStretch(1);
    head->addWidget(m_progress);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_addUnknown);
    foot->addWidget(m_message, 1);
    foot->addWidget(m_save);
    foot->addWidget(m_close);
    foot->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(top);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_candidatesLabel);
    column->addWidget(m_candidates);
    column->addLayout(foot);
}

void AnnouncedDialog::buildTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(RowTall);
    m_table->verticalHeader()->setDefaultSectionSize(RowTall);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const std::pair<int, int> widths[]{{AnnouncedModel::RowColumn, 44}, {AnnouncedModel::ListedColumn, 205},
        {AnnouncedModel::CodeColumn, 150}, {AnnouncedModel::OutcomeColumn, 84}, {AnnouncedModel::EnterpriseColumn, 225},
        {AnnouncedModel::HeldColumn, 162}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->installEventFilter(this);
}

void AnnouncedDialog::setWords()
{
    setWindowTitle(tr("Announced list"));
    m_title->setText(windowTitle());
    m_pasteLabel->setText(m_file ? tr("From the file %1").arg(m_file->source)
                                 : tr("Paste the list: one enterprise a line, with or without code and headings"));
    m_text->setAccessibleName(tr("Paste the list: one enterprise a line, with or without code and headings"));
    m_open->setText(tr("Open a file…"));
    m_table->setAccessibleName(tr("Lines of the list and what they mean; 1 to 6 choose a candidate, N adds the "
                                  "enterprise, Delete leaves the line out, Backspace takes that back"));
    m_progress->setAccessibleName(tr("Comparing the list with the register"));
    m_addUnknown->setText(tr("Add those that are not in the register"));
    m_save->setText(tr("Save what is not entered…"));
    m_close->setText(tr("Close"));
    m_apply->setToolTip(tr("Ctrl+Enter"));
    m_candidates->setAccessibleName(tr("Enterprises that the line may mean"));
    m_form->retranslate();
    m_model->retranslate();
    showSegments();
    showCandidates();
    showState();
}

void AnnouncedDialog::showSegments()
{
    const auto counted = [this](const QString &text, const QByteArray &id) {
        return QStringLiteral("%1 %2").arg(text, items::shownCount(m_model->countOf(id)));
    };
    QList<widgets::Segment> segments{{"all", counted(tr("All"), {})}};
    for (const records::Choice &choice : records::choicesOf<Outcome>())
        segments.append({choice.code, counted(words::choiceTitle(choice), choice.code)});
    segments.append({MissingHolders, counted(tr("Not on the list"), MissingHolders)});
    m_segments->setSegments(segments);
    m_segments->setCurrent(m_model->shown().isEmpty() ? QByteArray("all") : m_model->shown());
}

void AnnouncedDialog::showCandidates()
{
    const ReconciledLine *line = m_model->lineAt(m_table->currentIndex().row());
    m_candidates->clear();
    if (line)
        for (size_t i = 0; i < line->candidates.size(); ++i)
            m_candidates->addItem(candidateText(static_cast<int>(i + 1), line->candidates[i]));
    const bool canChoose = line && (!line->candidates.empty() || line->outcome == Outcome::Unknown);
    const bool shown = canChoose || (line && m_decisions.contains(line->line.row));
    m_candidates->setVisible(line && !line->candidates.empty());
    m_candidatesLabel->setVisible(shown);
    if (line && m_decisions.contains(line->line.row))
        m_candidatesLabel->setText(tr("Decided for “%1”. Backspace takes it back.").arg(line->line.name));
    else if (line && line->candidates.empty())
        m_candidatesLabel->setText(
            tr("“%1” is not in the register: N adds it, Delete leaves it out.").arg(line->line.name));
    else if (line)
        m_candidatesLabel->setText(tr("Whom does “%1” mean? Press the number; N adds a new enterprise, Delete leaves "
                                      "the line out.")
                                       .arg(line->line.name));
}

void AnnouncedDialog::say(const QString &text, bool bad)
{
    theme::setTone(m_message, bad ? "red" : "t2");
    m_message->setText(text);
}

QString AnnouncedDialog::message() const
{
    return m_message->text();
}

void AnnouncedDialog::showState()
{
    const int count = toEnter();
    const bool publicity = m_form->stage() == announced::Stage::Publicity;
    m_apply->setText(tr("Enter %n certificate(s)", nullptr, count));
    m_apply->setEnabled(!isBusy() && !m_writing && !m_fault && count > 0 && !publicity);
    m_save->setEnabled(!isBusy() && !m_model->problemRows().empty());
    m_addUnknown->setVisible(m_model->countOf(outcomeCode(Outcome::Unknown)) > 0);
    m_progress->setVisible(m_busy);
    if (m_fault)
        return say(words::sentence(*m_fault), true);
    if (m_busy)
        return say(tr("Comparing the list with the register"), false);
    if (m_writing)
        return say(tr("Entering the certificates"), false);
    if (!m_done.isEmpty())
        return say(m_done, false);
    if (publicity && m_model->countOf({}) > 0)
        return say(tr("A publicity list is no certificate: nothing is entered until it is announced."), false);
    const int open = m_model->countOf(outcomeCode(Outcome::Several));
    say(open > 0 ? tr("%n line(s) wait for your choice and stay out until then.", nullptr, open) : QString(), false);
}

bool AnnouncedDialog::takeKey(int key)
{
    const ReconciledLine *line = m_model->lineAt(m_table->currentIndex().row());
    if (!line)
        return false;
    const int place = key - Qt::Key_1;
    if (place >= 0 && place < static_cast<int>(line->candidates.size())) {
        decide({line->candidates[static_cast<size_t>(place)].enterprise, false, false});
        return true;
    }
    const bool open = line->outcome == Outcome::Several || line->outcome == Outcome::Unknown
        || m_decisions.contains(line->line.row);
    if (key == Qt::Key_N && open && !line->line.name.isEmpty()) {
        decide({{}, true, false});
        return true;
    }
    if (key == Qt::Key_Delete) {
        decide({{}, false, true});
        return true;
    }
    if (key == Qt::Key_Backspace) {
        forgetDecision();
        return true;
    }
    return false;
}

bool AnnouncedDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (plain && takeKey(key->key()))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

void AnnouncedDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return apply();
    if (!enter) // Enter alone never writes
        QDialog::keyPressEvent(event);
}

void AnnouncedDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

bool AnnouncedDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
