// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/condition_dialog.h"

#include "models/items/shown_number.h"
#include "models/store/query.h"
#include "ui/pages/common/condition_group.h"
#include "ui/pages/common/filter_sentence.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

constexpr int DialogWidth = 720;
constexpr int DialogHeight = 480;
constexpr int CountPause = 200; // milliseconds after the last change

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConditionDialog::ConditionDialog(
    store::Workspace &workspace, records::RecordKind kind, const store::Filter &filter, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_filter(filter)
    , m_place(new QWidget)
    , m_sentence(plainLabel(this))
    , m_text(new QLineEdit(this))
    , m_problem(plainLabel(this))
    , m_count(plainLabel(this))
    , m_apply(new QPushButton(tr("Apply"), this))
    , m_counter([kind, on = workspace.clock().today()](const store::Session &session, const store::Filter &conditions) {
        return store::count(session, {kind, conditions, {}, on});
    })
{
    setWindowTitle(tr("Conditions"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_counting.setSingleShot(true);
    m_counting.setInterval(CountPause);
    connect(&m_counting, &QTimer::timeout, this, &ConditionDialog::count);
    buildUp();
    m_text->setText(store::filterText(m_filter));
    showGroup();
    if (m_group->parts().isEmpty())
        m_group->addRow();
    connect(m_text, &QLineEdit::textEdited, this, &ConditionDialog::takeText);
    say();
    resize(DialogWidth, DialogHeight);
}

ConditionDialog::~ConditionDialog() = default;

void ConditionDialog::buildUp()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *rows = new QVBoxLayout(m_place);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addStretch(1);
    scroll->setWidget(m_place);
    column->addWidget(scroll, 1);
    auto *text = new QHBoxLayout;
    auto *copy = new QPushButton(tr("Copy"), this);
    auto *pasteButton = new QPushButton(tr("Paste"), this);
    m_text->setPlaceholderText(tr("The same as text, for example: revenue >= 20000000 and not visit exists"));
    m_text->setAccessibleName(tr("Conditions as text"));
    copy->setToolTip(tr("Copy the conditions as text"));
    pasteButton->setToolTip(tr("Paste conditions from the clipboard"));
    text->addWidget(m_text, 1);
    text->addWidget(copy);
    text->addWidget(pasteButton);
    column->addLayout(text);
    theme::setTone(m_problem, "red");
    theme::setFontRole(m_problem, theme::FontRole::Small);
    column->addWidget(m_problem);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    theme::setTone(m_count, "t2");
    theme::setStyleProperty(m_apply, "role", QStringLiteral("primary"));
    foot->addWidget(m_count, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_apply);
    column->addLayout(foot);
    for (QPushButton *button : {copy, pasteButton, cancel, m_apply})
        button->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    connect(pasteButton, &QPushButton::clicked, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &ConditionDialog::apply);
}

/// A group anew for a filter that came as text.
void ConditionDialog::showGroup()
{
    delete m_group;
    m_group = new ConditionGroup(m_workspace, m_kind, {}, m_place);
    m_group->setRemovable(false);
    (void)m_group->setFilter(m_filter);
    qobject_cast<QVBoxLayout *>(m_place->layout())->insertWidget(0, m_group);
    connect(m_group, &ConditionPart::edited, this, &ConditionDialog::takeGroup);
}

void ConditionDialog::takeGroup()
{
    if (m_taking)
        return;
    m_filter = m_group->filter();
    m_text->setText(store::filterText(m_filter));
    say();
}

void ConditionDialog::paste(const QString &text)
{
    m_text->setText(text.simplified());
    takeText();
}

void ConditionDialog::takeText()
{
    const auto read = store::parseFilter(m_text->text());
    if (!read) {
        const auto at = read.error().detail.value(QStringLiteral("position")).toInt();
        m_problem->setText(words::sentence(read.error()));
        theme::setStyleProperty(m_text, "state", QStringLiteral("error"));
        m_apply->setEnabled(false);
        if (at > 0 && at <= m_text->text().size() && !m_text->hasFocus())
            m_text->setSelection(at - 1, static_cast<int>(m_text->text().size()));
        return;
    }
    const QScopedValueRollback taking(m_taking, true);
    m_filter = *read;
    showGroup();
    say();
}

QString ConditionDialog::problem() const
{
    return m_problem->text();
}

void ConditionDialog::say()
{
    const Done asked = store::checkFilter(m_kind, m_filter);
    const QString sentence = filterSentence(m_kind, m_filter);
    m_sentence->setText(sentence.isEmpty() ? tr("All, without conditions") : sentence);
    m_problem->setText(asked ? QString() : words::sentence(asked.error()));
    theme::setStyleProperty(m_text, "state", asked ? QString() : QStringLiteral("error"));
    m_apply->setEnabled(asked.has_value());
    m_group->showFaults();
    m_count->clear();
    if (asked)
        m_counting.start();
}

void ConditionDialog::setCounter(Counter counter)
{
    m_counter = std::move(counter);
}

void ConditionDialog::count()
{
    m_ticket = m_workspace.read(
        this,
        [counter = m_counter, filter = m_filter](const store::Session &session) { return counter(session, filter); },
        [this](const Result<qint64> &found) {
            m_count->setText(
                found ? tr("Would find %1").arg(items::shownCount(*found)) : words::sentence(found.error()));
        });
}

void ConditionDialog::apply()
{
    if (!m_apply->isEnabled())
        return;
    Q_EMIT applied(m_filter);
    accept();
}

/// Enter in a line is that line's own; Ctrl+Enter applies.
void ConditionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        return apply();
    if (!isEnter)
        QDialog::keyPressEvent(event);
}

bool ConditionDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
