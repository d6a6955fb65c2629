// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/paste_dialog.h"

#include "models/staging/judged_set.h"
#include "ui/forms/display.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace yumiao::ui::pages {
namespace {

constexpr int PasteWidth = 960;
constexpr int PasteHeight = 590;

} // namespace

PasteDialog::PasteDialog(PageNeeds needs, staging::PasteRequest request, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_request(std::move(request))
    , m_title(new QLabel(this))
    , m_where(new QLabel(this))
    , m_headings(new QCheckBox(this))
    , m_byKey(new QCheckBox(this))
    , m_repeat(new QCheckBox(this))
    , m_blanks(new QCheckBox(this))
    , m_whole(new QCheckBox(this))
    , m_preview(new PreviewPane(this))
    , m_message(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_apply(new QPushButton(this))
{
    buildUp();
    setWords();
    connect(&m_needs.workspace, &store::Workspace::committed, this, &PasteDialog::onCommitted);
    judge();
}

PasteDialog::~PasteDialog() = default;

void PasteDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(PasteWidth, PasteHeight);
    for (QLabel *label : {m_title, m_where, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    theme::setFontRole(m_title, theme::FontRole::H2);
    theme::setTone(m_where, "t2");
    theme::setStyleProperty(m_apply, "role", QStringLiteral("primary"));
    for (QPushButton *button : {m_cancel, m_apply})
        button->setAutoDefault(false);
    auto *options = new QHBoxLayout;
    options->setSpacing(16);
    for (QCheckBox *box : {m_headings, m_byKey, m_repeat, m_blanks}) {
        options->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &PasteDialog::followOptions);
    }
    options->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_whole);
    foot->addWidget(m_message, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_where);
    column->addLayout(options);
    column->addWidget(m_preview, 1);
    column->addLayout(foot);
    connect(m_whole, &QCheckBox::toggled, this, &PasteDialog::showState);
    connect(m_preview, &PreviewPane::ticked, this, &PasteDialog::showState);
    connect(m_preview, &PreviewPane::stopAsked, this, &PasteDialog::stop);
    connect(m_cancel, &QPushButton::clicked, this, &PasteDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &PasteDialog::apply);
    m_repeat->hide();
    m_preview->table().setFocus();
}

void PasteDialog::setWords()
{
    setWindowTitle(tr("Paste into the list"));
    m_title->setText(windowTitle());
    m_headings->setText(tr("The first line holds headings"));
    m_byKey->setText(tr("Find each record by its key"));
    m_repeat->setText(tr("Repeat it over the selected rows"));
    m_blanks->setText(tr("Empty cells clear the field"));
    m_whole->setText(tr("Only if nothing is refused"));
    m_cancel->setText(tr("Cancel"));
    m_apply->setToolTip(tr("Ctrl+Enter"));
    showState();
}

void PasteDialog::followOptions()
{
    m_request.wish.headings = m_headings->isChecked();
    m_request.wish.byKey = m_byKey->isChecked();
    if (m_repeat->isVisible())
        m_request.wish.repeat = m_repeat->isChecked();
    m_request.wish.blanksClear = m_blanks->isChecked();
    judge();
}

void PasteDialog::judge()
{
    const auto percent = std::make_shared<std::atomic<int>>(0);
    m_request.reading = {m_needs.workspace.clock().today(), forms::display()};
    m_preview->begin(percent);
    showState();
    m_ticket = m_needs.workspace.readLong(
        this,
        [request = m_request, percent](const store::Session &session) {
            return staging::judgePaste(session, request, PreviewPane::reporter(percent));
        },
        [this](Result<staging::PasteAnswer> answer) { take(std::move(answer)); });
}

void PasteDialog::take(Result<staging::PasteAnswer> answer)
{
    m_read = answer.has_value();
    if (!answer) {
        m_preview->setCells(m_request.kind, {});
        showState();
        return say(words::sentence(answer.error()), true);
    }
    m_columns = answer->columns;
    m_lines = answer->lines;
    for (const auto &[box, checked] :
        {std::pair(m_headings, m_columns.headings), {m_byKey, m_columns.byKey}, {m_repeat, answer->repeated}}) {
        const QSignalBlocker silent(box);
        box->setChecked(checked);
    }
    m_byKey->setEnabled(m_columns.canBeByKey);
    m_repeated = answer->repeated;
    m_repeat->setVisible(answer->canRepeat);
    m_preview->setCells(m_request.kind, std::move(answer->cells));
    showState();
}

/// By what the rows of the block find their records.
QString PasteDialog::whereText() const
{
    const QString lines = tr("%n line(s)", nullptr, m_lines);
    if (m_repeated)
        return tr("%1, repeated over the %n selected row(s).", nullptr, static_cast<int>(m_request.selected.size()))
            .arg(lines);
    if (!m_columns.byKey)
        return m_columns.headings ? tr("%1. Columns go by their headings, rows from the current row down.").arg(lines)
                                  : tr("%1. From the current cell to the right and down.").arg(lines);
    QStringList keys;
    for (const int field : m_columns.keyFields)
        keys.append(forms::display().title(records::descriptionOf(m_request.kind).fields[static_cast<size_t>(field)]));
    return tr("%1. Columns go by their headings, rows to the record with the same: %2.")
        .arg(lines, keys.join(tr(", ", "between equal items")));
}

void PasteDialog::showState()
{
    const staging::Tally tally = staging::tallyOf(m_preview->model().cells());
    const bool held = m_whole->isChecked() && tally.refused > 0;
    m_apply->setText(tr("Apply %n change(s)", nullptr, tally.changes));
    m_apply->setEnabled(!m_preview->isBusy() && !m_writing && tally.changes > 0 && !held);
    m_where->setText(m_read ? whereText() : QString());
    if (m_preview->isBusy())
        return say({}, false);
    if (held)
        return say(tr("%n field(s) are refused, so nothing is written.", nullptr, tally.refused), true);
    if (tally.changedSince > 0)
        return say(
            tr("%n field(s) were changed since you looked: look at them again.", nullptr, tally.changedSince), true);
    if (m_read && tally.refused > 0)
        return say(tr("%n field(s) are refused and stay as they are.", nullptr, tally.refused), false);
    say(m_read && tally.changes == 0 ? tr("Nothing is to change.") : QString(), false);
}

void PasteDialog::say(const QString &text, bool bad)
{
    theme::setTone(m_message, bad ? "red" : "t2");
    m_message->setText(text);
}

/// Somebody wrote meanwhile: what the officer has seen here may be no more.
void PasteDialog::onCommitted(const changes::ChangeSet &set)
{
    if (m_writing)
        return;
    QSet<RecordId> changed;
    for (const changes::RecordChange &change : set.changes)
        if (change.kind == m_request.kind)
            changed.insert(change.id);
    bool concerned = false;
    for (const staging::JudgedCell &cell : m_preview->model().cells()) {
        concerned = concerned || changed.contains(cell.id);
        if (cell.field >= 0 && !cell.id.isNull() && cell.verdict != staging::Verdict::ChangedSince)
            m_request.seen.insert({cell.id, cell.field}, cell.before);
    }
    if (concerned)
        judge();
}

void PasteDialog::takeRefusal(const Error &error)
{
    if (error.what == QLatin1String("change.conflict")) {
        for (const staging::JudgedCell &cell : m_preview->model().cells())
            if (cell.field >= 0 && !cell.id.isNull())
                m_request.seen.insert({cell.id, cell.field}, cell.before);
        judge();
        return;
    }
    const int marked = m_preview->model().takeRefusal(error);
    if (marked > 0)
        m_preview->show(Shown::Refused);
    showState();
    say(marked > 0 ? tr("Nothing was written: %n field(s) are refused. The others can be applied now.", nullptr, marked)
                   : words::sentence(error),
        true);
}

void PasteDialog::apply()
{
    if (!m_apply->isEnabled())
        return;
    changes::ChangeSet set = staging::changeSetOf(m_request.kind, m_preview->model().cells());
    set.action = QStringLiteral("paste");
    set.source = QStringLiteral("window");
    const int fields = staging::tallyOf(m_preview->model().cells()).changes;
    const auto percent = std::make_shared<std::atomic<int>>(0);
    m_writing = true;
    m_stopWriting = std::stop_source();
    m_preview->begin(percent, PreviewPane::Work::Writing);
    showState();
    m_needs.workspace.write(
        this, std::move(set), store::OnConflict::Refuse,
        [this, fields](const Result<store::Receipt> &receipt) {
            m_writing = false;
            m_preview->finish();
            if (!receipt)
                return takeRefusal(receipt.error());
            Q_EMIT applied(*receipt, fields);
            accept();
        },
        m_stopWriting.get_token(), PreviewPane::reporter(percent));
}

void PasteDialog::stop()
{
    if (m_writing)
        m_stopWriting.request_stop(); // the answer says whether it was in time
    else
        reject();
}

void PasteDialog::reject()
{
    if (m_writing)
        return say(tr("The changes are being written. Stop it, or wait until it is done."), true);
    QDialog::reject();
}

void PasteDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return apply();
    if (!enter) // Enter alone never writes
        QDialog::keyPressEvent(event);
}

void PasteDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

bool PasteDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
