// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/records/records_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace yumiao::ui::pages {
namespace {

constexpr int TypingDelay = 120; // milliseconds
constexpr int SearchWidth = 220;

} // namespace

RecordsBar::RecordsBar(QWidget *parent)
    : QFrame(parent)
    , m_search(new QLineEdit(this))
    , m_text(new QLineEdit(this))
    , m_columns(new QToolButton(this))
    , m_rows(new QToolButton(this))
    , m_conditions(new QToolButton(this))
    , m_error(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    setProperty("pane", true);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(SearchWidth);
    m_search->addAction(theme::icon("search", "t3"), QLineEdit::LeadingPosition);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme::icon("list-filter", "t3"), QLineEdit::LeadingPosition);
    for (QLineEdit *line : {m_search, m_text}) {
        line->setProperty("size", QStringLiteral("small"));
        line->installEventFilter(this);
    }
    m_columns->setIcon(theme::icon("columns-3"));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rows->setIcon(theme::icon("rows-3"));
    m_rows->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rows->setPopupMode(QToolButton::InstantPopup);
    m_conditions->setIcon(theme::icon("plus"));
    m_conditions->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    theme::setTone(m_sentence, "t2");
    theme::setFontRole(m_sentence, theme::FontRole::Small);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    theme::setTone(m_error, "red");
    theme::setFontRole(m_error, theme::FontRole::Small);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search);
    row->addWidget(m_text, 1);
    row->addWidget(m_conditions);
    row->addWidget(m_columns);
    row->addWidget(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_sentence);
    column->addWidget(m_error);
    connect(m_conditions, &QToolButton::clicked, this, &RecordsBar::conditionsAsked);
    m_delay.setSingleShot(true);
    m_delay.setInterval(TypingDelay);
    connect(&m_delay, &QTimer::timeout, this, &RecordsBar::changed);
    connect(m_search, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        if (m_text->isModified() && readFilter())
            Q_EMIT changed();
    });
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty() && readFilter()) // the clear button
            Q_EMIT changed();
    });
    connect(m_columns, &QToolButton::clicked, this, &RecordsBar::columnsAsked);
    retranslate();
}

void RecordsBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_text->setPlaceholderText(tr("Condition, for example: valid_to < 2022-12-31"));
    m_text->setAccessibleName(tr("Condition"));
    m_rows->setText(tr("Row height"));
    m_conditions->setText(tr("Condition"));
    m_conditions->setToolTip(tr("Add or edit conditions"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Columns (Ctrl+L)"));
    if (!m_error->isHidden())
        (void)readFilter();
}

QString RecordsBar::searchText() const
{
    return m_search->text().trimmed();
}

void RecordsBar::setSearchText(const QString &text)
{
    m_search->setText(text);
    m_delay.stop();
}

QString RecordsBar::filterText() const
{
    return store::filterText(m_filter);
}

bool RecordsBar::isEmpty() const
{
    return searchText().isEmpty() && m_filter.isAll();
}

bool RecordsBar::readFilter()
{
    m_text->setModified(false);
    const auto read = store::parseFilter(m_text->text());
    if (!read) {
        showError(words::sentence(read.error()));
        if (const int at = read.error().detail.value(QStringLiteral("position")).toInt(); at > 0)
            m_text->setCursorPosition(at - 1);
        return false;
    }
    m_filter = *read;
    showError({});
    return true;
}

void RecordsBar::setFilterText(const QString &text)
{
    m_text->setText(text);
    (void)readFilter();
}

void RecordsBar::clear()
{
    m_text->clear();
    (void)readFilter();
    m_search->clear();
    m_delay.stop();
    Q_EMIT changed();
}

void RecordsBar::showError(const QString &words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
    theme::setStyleProperty(m_text, "state", words.isEmpty() ? QString() : QStringLiteral("error"));
    m_text->setAccessibleDescription(words);
}

void RecordsBar::beginSearch(const QString &text)
{
    m_search->setFocus();
    m_search->setText(text);
}

void RecordsBar::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

QString RecordsBar::errorText() const
{
    return m_error->text();
}

void RecordsBar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool RecordsBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    auto *line = static_cast<QLineEdit *>(watched);
    if (key == Qt::Key_Down || (key == Qt::Key_Escape && line->text().isEmpty())) {
        Q_EMIT listAsked();
        return true;
    }
    if (key == Qt::Key_Escape) {
        line->clear();
        if (line == m_text && readFilter())
            Q_EMIT changed();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace yumiao::ui::pages
