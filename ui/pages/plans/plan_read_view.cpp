// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/plan_read_dialog.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/words/plan_reading_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

namespace yumiao::ui::pages {
namespace {

using Level = ReadingModel::Level;
using plantext::PieceKind;
using records::TargetKind;

constexpr int ReadWidth = 1160;
constexpr int ReadHeight = 680;
constexpr int DoubtsTall = 120;

/// The ground that a piece is marked with; nullptr: none.
const char *groundOf(PieceKind kind)
{
    switch (kind) {
    case PieceKind::Chapter:
    case PieceKind::Section:
    case PieceKind::ClauseTitle:
    case PieceKind::Title:
        return "accbg";
    case PieceKind::Units:
        return "grnbg";
    case PieceKind::NotUnderstood:
        return "redbg";
    default:
        return nullptr;
    }
}

QTextEdit::ExtraSelection markOf(QPlainTextEdit &text, plantext::Stretch where, const char *ground, bool underlined)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(text.document());
    mark.cursor.setPosition(static_cast<int>(where.at));
    mark.cursor.setPosition(static_cast<int>(where.end()), QTextCursor::KeepAnchor);
    mark.format.setBackground(theme::current().colour(ground));
    mark.format.setFontUnderline(underlined);
    return mark;
}

} // namespace

QPushButton &PlanReadDialog::button(const char *name) const
{
    return *findChild<QPushButton *>(QLatin1String(name));
}

QString PlanReadDialog::message() const
{
    return m_message->text();
}

void PlanReadDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(ReadWidth, ReadHeight);
    const std::pair<QPushButton *, const char *> buttons[] = {{m_open, "open"}, {m_lead, "lead"}, {m_remove, "remove"},
        {m_join, "join"}, {m_split, "split"}, {m_close, "close"}, {m_take, "take"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
    }
    theme::setStyleProperty(m_take, "role", QStringLiteral("primary"));
    for (QLabel *label : {m_textLabel, m_titleLabel, m_numberLabel, m_editionLabel, m_counts, m_doubtsLabel})
        theme::setTone(label, "t2");
    m_text->setTabChangesFocus(true);
    m_message->setWordWrap(true);
    m_counts->setWordWrap(true);
    m_title->setMaxLength(200);
    m_number->setMaxLength(100);
    m_edition->setMaxLength(60);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(ReadingModel::Words, 300);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_doubts->setFixedHeight(DoubtsTall);
    m_textLabel->setBuddy(m_text);
    m_titleLabel->setBuddy(m_title);
    m_numberLabel->setBuddy(m_number);
    m_editionLabel->setBuddy(m_edition);
    m_doubtsLabel->setBuddy(m_doubts);
    for (qsizetype i = 0; i < static_cast<qsizetype>(records::choicesOf<TargetKind>().size()); ++i)
        m_kinds->addItem(QString());
}

void PlanReadDialog::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *textHead = new QHBoxLayout;
    textHead->addWidget(m_textLabel, 1);
    textHead->addWidget(m_open);
    grid->addLayout(textHead, 0, 0);
    grid->addWidget(m_text, 1, 0);
    auto *head = new QGridLayout;
    head->addWidget(m_titleLabel, 0, 0);
    head->addWidget(m_title, 0, 1, 1, 3);
    head->addWidget(m_numberLabel, 1, 0);
    head->addWidget(m_number, 1, 1);
    head->addWidget(m_editionLabel, 1, 2);
    head->addWidget(m_edition, 1, 3);
    head->addWidget(m_counts, 2, 0, 1, 4);
    grid->addLayout(head, 0, 1);
    grid->addWidget(m_tree, 1, 1);
    auto *corrections = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_lead, m_remove, m_join, m_split, m_kinds})
        corrections->addWidget(widget);
    corrections->addStretch(1);
    grid->addLayout(corrections, 2, 1);
    grid->addWidget(m_doubtsLabel, 2, 0);
    grid->addWidget(m_doubts, 3, 0, 1, 2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(m_close);
    foot->addWidget(m_take);
    grid->addLayout(foot, 4, 0, 1, 2);
    grid->setRowStretch(1, 1);
}

void PlanReadDialog::setWords()
{
    setWindowTitle(tr("Read a plan"));
    m_textLabel->setText(tr("Paste the &text of the plan, or open a document"));
    m_text->setAccessibleName(tr("Text of the plan"));
    m_open->setText(tr("&Open…"));
    m_titleLabel->setText(tr("T&itle"));
    m_numberLabel->setText(tr("Document &number"));
    m_editionLabel->setText(tr("&Edition"));
    m_title->setAccessibleName(tr("Title of the plan"));
    m_number->setAccessibleName(tr("Document number of the plan"));
    m_edition->setAccessibleName(tr("Edition of the plan"));
    m_tree->setAccessibleName(tr("What was found"));
    m_lead->setText(tr("&Leads"));
    m_lead->setToolTip(tr("This unit leads the clause"));
    m_remove->setText(tr("&Remove unit"));
    m_join->setText(tr("&Join with the clause above"));
    m_split->setText(tr("&Split here"));
    m_split->setToolTip(tr("A new clause begins with this measure"));
    m_kinds->setAccessibleName(tr("Kind of target"));
    m_doubtsLabel->setText(tr("To be looked &at"));
    m_doubts->setAccessibleName(tr("What is not understood or not certain"));
    m_close->setText(tr("Close"));
    m_take->setText(tr("Ta&ke over"));
    const auto kinds = records::choicesOf<TargetKind>();
    for (size_t i = 0; i < kinds.size(); ++i)
        m_kinds->setItemText(static_cast<int>(i), QCoreApplication::translate("choice", kinds[i].title));
}

/// Everything that is made from the reading, with the current line at `current`.
void PlanReadDialog::showReading(const ReadingModel::Place &current)
{
    m_model->setReading(m_reading, planimport::unknownUnits(m_reading, m_ground));
    m_tree->expandToDepth(0);
    if (const QModelIndex index = m_model->indexOf(current); index.isValid())
        m_tree->setCurrentIndex(index);
    const auto counts = m_reading.counts();
    m_counts->setText(counts.clauses == 0 ? tr("No clause found yet")
                                          : tr("%1 chapters, %2 clauses, %3 of them with units; %4 units, %5 duties as "
                                               "lead, %6 in support; %7 targets")
                                                .arg(counts.chapters)
                                                .arg(counts.clauses)
                                                .arg(counts.clausesWithUnits)
                                                .arg(counts.units)
                                                .arg(counts.lead)
                                                .arg(counts.support)
                                                .arg(counts.targets));
    m_doubts->clear();
    for (const plantext::Doubt &doubt : m_reading.doubts)
        m_doubts->addItem(words::doubtSentence(doubt));
    if (m_numberedByWord > 0)
        m_doubts->addItem(tr("%n paragraph(s) are numbered by the word processor; their numbers are not in the text.",
            nullptr, m_numberedByWord));
    showMarks();
    showState();
}

void PlanReadDialog::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const plantext::Piece &piece : m_reading.pieces)
        if (const char *ground = groundOf(piece.kind))
            marks.append(markOf(*m_text, piece.where, ground, piece.kind == PieceKind::NotUnderstood));
    for (const plantext::ReadChapter &chapter : m_reading.chapters)
        for (const plantext::ReadClause &clause : chapter.clauses)
            for (const plantext::ReadMeasure &measure : clause.measures)
                if (measure.targetAt.length > 0)
                    marks.append(markOf(*m_text, measure.targetAt, "ambbg", true));
    m_text->setExtraSelections(marks);
}

void PlanReadDialog::showPlaceInText(plantext::Stretch where)
{
    if (where.length <= 0 || where.end() > m_reading.text.size())
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(static_cast<int>(where.end()));
    cursor.setPosition(static_cast<int>(where.at), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

void PlanReadDialog::showState()
{
    const ReadingModel::Place at = m_model->placeOf(m_tree->currentIndex());
    const bool free = !m_busy && !m_writing && !m_taken;
    m_lead->setEnabled(free && at.level == Level::Unit && at.part > 0);
    m_remove->setEnabled(free && at.level == Level::Unit);
    m_join->setEnabled(free && at.level == Level::Clause && at.clause > 0);
    m_split->setEnabled(free && at.level == Level::Measure && at.part > 0);
    m_kinds->setEnabled(free && at.level == Level::Measure);
    if (at.level == Level::Measure)
        m_kinds->setCurrentIndex(static_cast<int>(m_reading.chapters[static_cast<size_t>(at.chapter)]
                                                      .clauses[static_cast<size_t>(at.clause)]
                                                      .measures[static_cast<size_t>(at.part)]
                                                      .kind));
    m_take->setEnabled(free && !m_settle.isActive() && m_hasGround && m_reading.counts().clauses > 0);
}

void PlanReadDialog::say(const QString &text, bool bad)
{
    theme::setTone(m_message, bad ? "red" : "t2");
    m_message->setText(text);
}

void PlanReadDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setWords();
        showReading(m_model->placeOf(m_tree->currentIndex()));
    }
}

} // namespace yumiao::ui::pages
