// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/bulk_edit_dialog.h"

#include "models/staging/judged_set.h"
#include "ui/forms/display.h"
#include "ui/forms/refusal.h"
#include "ui/pages/bulk/bulk_words.h"
#include "ui/pages/bulk/wish_row.h"
#include "ui/pages/common/say.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/words/error_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>

namespace yumiao::ui::pages {
namespace {

constexpr int BulkWidth = 980;
constexpr int BulkHeight = 610;
constexpr int WishesHeight = 210; // at most; beyond it they scroll
constexpr int WishPauseMs = 200;
constexpr int KeepPauseMs = 80;

/// A row that is not filled in yet is no fault.
bool isUnfinished(const Error &error)
{
    return error.what == QLatin1String("wish.no_field") || error.what == QLatin1String("wish.no_value");
}

} // namespace

QString bulkPlace(records::RecordKind kind)
{
    return QStringLiteral("bulk/%1").arg(QLatin1String(records::descriptionOf(kind).name));
}

BulkEditDialog::BulkEditDialog(PageNeeds needs, records::RecordKind kind, Scope scope, QWidget *parent)
    : BulkEditDialog(std::move(needs), staging::StagedEdit{kind}, parent)
{
    m_scope = std::move(scope);
    takeScope(m_scope.selected.empty() ? "listed" : "selected");
    setWords();
}

BulkEditDialog::BulkEditDialog(PageNeeds needs, staging::StagedEdit edit, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_edit(std::move(edit))
    , m_title(new QLabel(this))
    , m_scopes(new widgets::SegmentedButtons(this))
    , m_area(new QScrollArea(this))
    , m_add(new QPushButton(this))
    , m_preview(new PreviewPane(this))
    , m_message(new QLabel(this))
    , m_discard(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_apply(new QPushButton(this))
{
    buildUp();
    begin();
}

BulkEditDialog::~BulkEditDialog()
{
    if (m_keeping.isActive())
        keep();
}

/// Whatever closes it: what was prepared last is kept.
void BulkEditDialog::done(int result)
{
    if (m_keeping.isActive())
        keep();
    QDialog::done(result);
}

void BulkEditDialog::begin()
{
    for (const staging::FieldWish &wish : m_edit.wishes)
        addRow()->setWish(wish);
    if (m_rows.isEmpty())
        addRow();
    offerFields();
    setWords();
    connect(&m_needs.workspace, &store::Workspace::committed, this, &BulkEditDialog::onCommitted);
    m_rows.first()->setFocus();
    if (!m_edit.isEmpty())
        judge();
}

void BulkEditDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(BulkWidth, BulkHeight);
    m_title->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H2);
    m_scopes->setSmall(true);
    auto *wishes = new QWidget(m_area);
    m_lines = new QVBoxLayout(wishes);
    m_lines->setContentsMargins(0, 0, 8, 0);
    m_lines->addStretch(1);
    m_area->setWidget(wishes);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    wishes->installEventFilter(this);
    theme::setStyleProperty(m_add, "role", QStringLiteral("flat"));
    theme::setButtonIcon(m_add, "plus");
    m_add->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_scopes);
    auto *more = new QHBoxLayout;
    more->addWidget(m_add);
    more->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_area);
    column->addLayout(more);
    column->addWidget(m_preview, 1);
    column->addWidget(makeFoot());
    m_typing.setSingleShot(true);
    m_typing.setInterval(WishPauseMs);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(KeepPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &BulkEditDialog::followWishes);
    connect(&m_keeping, &QTimer::timeout, this, &BulkEditDialog::keep);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow()->setFocus(); });
    connect(m_scopes, &widgets::SegmentedButtons::chosen, this, &BulkEditDialog::takeScope);
    connect(m_preview, &PreviewPane::ticked, this, &BulkEditDialog::takeTicks);
    connect(m_preview, &PreviewPane::stopAsked, this, &BulkEditDialog::stop);
}

QWidget *BulkEditDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    theme::setStyleProperty(m_apply, "role", QStringLiteral("primary"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_discard);
    row->addWidget(m_message, 1);
    row->addWidget(m_close);
    row->addWidget(m_apply);
    for (QPushButton *button : {m_discard, m_close, m_apply})
        button->setAutoDefault(false);
    connect(m_discard, &QPushButton::clicked, this, &BulkEditDialog::discard);
    connect(m_close, &QPushButton::clicked, this, &BulkEditDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &BulkEditDialog::apply);
    return foot;
}

void BulkEditDialog::setWords()
{
    setWindowTitle(tr("Bulk edit: %1").arg(forms::display().kindTitle(m_edit.kind)));
    m_title->setText(windowTitle());
    m_add->setText(tr("Another field"));
    m_discard->setText(tr("Discard"));
    m_close->setText(tr("Continue later"));
    m_close->setToolTip(tr("What is prepared here is kept, also when the program is closed"));
    m_apply->setToolTip(tr("Ctrl+Enter"));
    QList<widgets::Segment> segments;
    if (!m_scope.selected.empty())
        segments.append({"selected",
            tr("Selected: %1").arg(countedRecords(m_edit.kind, static_cast<qint64>(m_scope.selected.size())))});
    if (!m_scope.listed.empty())
        segments.append({"listed",
            tr("All that are listed: %1")
                .arg(countedRecords(m_edit.kind, static_cast<qint64>(m_scope.listed.size())))});
    if (segments.isEmpty())
        segments.append(
            {"kept", tr("Chosen: %1").arg(countedRecords(m_edit.kind, static_cast<qint64>(m_edit.ids.size())))});
    m_scopes->setSegments(segments);
    m_scopes->setCurrent(m_edit.isWholeList ? "listed" : "selected");
    orderStops();
    for (WishRow *row : std::as_const(m_rows))
        row->retranslate();
    showState();
}

void BulkEditDialog::takeScope(const QByteArray &id)
{
    if (id == "kept")
        return;
    m_edit.isWholeList = id == "listed";
    m_edit.ids = m_edit.isWholeList ? m_scope.listed : m_scope.selected;
    m_edit.seen.clear();
    if (m_edit.isEmpty())
        return;
    keep();
    judge();
}

WishRow *BulkEditDialog::addRow()
{
    auto *row = new WishRow(m_needs, m_edit.kind, m_area->widget());
    m_lines->insertWidget(m_lines->count() - 1, row);
    m_rows.append(row);
    row->show();
    connect(row, &WishRow::edited, &m_typing, qOverload<>(&QTimer::start));
    connect(row, &WishRow::fieldChanged, this, &BulkEditDialog::offerFields);
    connect(row, &WishRow::removeAsked, this, [this, row] { removeRow(row); });
    offerFields();
    return row;
}

void BulkEditDialog::removeRow(WishRow *row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    if (m_rows.isEmpty())
        addRow();
    m_rows.last()->setFocus();
    offerFields();
    followWishes();
}

/// A field stands in one row only.
void BulkEditDialog::offerFields()
{
    for (WishRow *row : std::as_const(m_rows)) {
        QList<int> taken;
        for (const WishRow *other : std::as_const(m_rows))
            if (other != row && other->field() >= 0)
                taken.append(other->field());
        row->setTaken(taken);
    }
    orderStops();
}

/// Tab goes through the rows from the top down, then to what adds another one.
void BulkEditDialog::orderStops()
{
    const auto segments = m_scopes->findChildren<QToolButton *>();
    QWidget *before = segments.isEmpty() ? nullptr : segments.last();
    for (const WishRow *row : std::as_const(m_rows))
        for (QWidget *stop : row->stops()) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    setTabOrder(before, m_add);
}

void BulkEditDialog::followWishes()
{
    std::vector<staging::FieldWish> wishes;
    m_refusal.clear();
    for (const WishRow *row : std::as_const(m_rows)) {
        const auto wish = row->wish();
        if (wish)
            wishes.push_back(*wish);
        else if (!isUnfinished(wish.error()) && m_refusal.isEmpty())
            m_refusal = forms::problemWords(
                records::descriptionOf(m_edit.kind), {row->field(), wish.error().what, wish.error().detail});
    }
    if (wishes == m_edit.wishes)
        return showState();
    for (const staging::FieldWish &old : m_edit.wishes) // a tick belongs to a wish: another wish is looked at anew
        if (std::find(wishes.begin(), wishes.end(), old) == wishes.end())
            m_edit.leftOut.removeIf([&](const staging::StagedEdit::Place &it) { return it.second == old.field; });
    m_edit.wishes = std::move(wishes);
    keep();
    judge();
}

void BulkEditDialog::judge()
{
    m_fault = {};
    if (m_edit.isEmpty()) {
        m_ticket = {};
        m_preview->setCells(m_edit.kind, {});
        return showState();
    }
    const auto percent = std::make_shared<std::atomic<int>>(0);
    m_preview->begin(percent);
    showState();
    m_ticket = m_needs.workspace.readLong(
        this,
        [edit = m_edit, percent, reading = staging::Reading{m_needs.workspace.clock().today(), forms::display()}](
            const store::Session &session) {
            auto cells = staging::judge(
                session, edit.kind, staging::cellWishes(edit), reading, PreviewPane::reporter(percent));
            if (cells)
                staging::untick(edit, *cells);
            return cells;
        },
        [this](Result<std::vector<staging::JudgedCell>> cells) { take(std::move(cells)); });
}

void BulkEditDialog::take(Result<std::vector<staging::JudgedCell>> cells)
{
    if (!cells) {
        m_fault = cells.error();
        m_preview->setCells(m_edit.kind, {});
        return showState();
    }
    m_preview->setCells(m_edit.kind, *std::move(cells));
    for (WishRow *row : std::as_const(m_rows))
        row->showOldValues(m_preview->model().cells());
    staging::takeSeen(m_edit, m_preview->model().cells());
    m_keeping.start();
    showState();
}

void BulkEditDialog::takeTicks()
{
    staging::takeSeen(m_edit, m_preview->model().cells());
    m_keeping.start();
    showState();
}

void BulkEditDialog::keep()
{
    m_keeping.stop();
    if (m_done)
        return;
    m_needs.workspace.keepDraft(&m_needs.workspace, bulkPlace(m_edit.kind),
        m_edit.isEmpty() ? QByteArray() : staging::stagedBytes(m_edit), [needs = m_needs](const Done &done) {
            if (!done)
                sayError(needs, done.error());
        });
}

void BulkEditDialog::discard()
{
    m_edit.wishes.clear();
    keep();
    m_done = true;
    reject();
}

/// Somebody wrote meanwhile: what the officer has seen may be no more.
void BulkEditDialog::onCommitted(const changes::ChangeSet &set)
{
    const QSet<RecordId> own(m_edit.ids.begin(), m_edit.ids.end());
    const bool concerned = std::any_of(set.changes.begin(), set.changes.end(),
        [&](const changes::RecordChange &it) { return it.kind == m_edit.kind && own.contains(it.id); });
    if (concerned && !m_writing && !m_done)
        judge();
}

void BulkEditDialog::takeRefusal(const Error &error)
{
    const int marked = m_preview->model().takeRefusal(error);
    if (error.what == QLatin1String("change.conflict")) {
        m_refusal = tr("Nothing was written: some of these fields were changed meanwhile. Look at them again.");
        return judge();
    }
    if (marked > 0)
        m_preview->show(Shown::Refused);
    m_refusal = marked > 0
        ? tr("Nothing was written: %n field(s) are refused. The others can be applied now.", nullptr, marked)
        : words::sentence(error);
    showState();
}

void BulkEditDialog::apply()
{
    if (m_typing.isActive()) {
        m_typing.stop();
        followWishes(); // what was typed last is previewed before it is written
    }
    if (!m_apply->isEnabled())
        return;
    changes::ChangeSet set = staging::changeSetOf(m_edit.kind, m_preview->model().cells());
    set.action = QStringLiteral("bulk_edit");
    set.source = QStringLiteral("window");
    const int count = static_cast<int>(set.changes.size());
    const auto percent = std::make_shared<std::atomic<int>>(0);
    m_writing = true;
    m_stopWriting = std::stop_source();
    m_refusal.clear();
    m_preview->begin(percent, PreviewPane::Work::Writing);
    showState();
    m_needs.workspace.write(
        this, std::move(set), store::OnConflict::Refuse,
        [this, count](const Result<store::Receipt> &receipt) {
            m_writing = false;
            m_preview->finish();
            if (!receipt)
                return takeRefusal(receipt.error());
            m_edit.wishes.clear();
            keep();
            m_done = true;
            Q_EMIT applied(*receipt, count);
            accept();
        },
        m_stopWriting.get_token(), PreviewPane::reporter(percent));
}

void BulkEditDialog::showState()
{
    const staging::Tally tally = staging::tallyOf(m_preview->model().cells());
    m_apply->setText(tr("Change %1", "so many records").arg(countedRecords(m_edit.kind, tally.records)));
    m_apply->setEnabled(!m_preview->isBusy() && !m_writing && tally.changes > 0);
    m_discard->setEnabled(!m_edit.isEmpty() && !m_writing);
    for (QWidget *part :
        {static_cast<QWidget *>(m_area), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_scopes)})
        part->setEnabled(!m_writing);
    if (!m_fault.what.isEmpty())
        return say(words::sentence(m_fault), true);
    if (!m_refusal.isEmpty())
        return say(m_refusal, true);
    if (tally.changedSince > 0)
        return say(
            tr("%n field(s) were changed since you looked: look at them again.", nullptr, tally.changedSince), true);
    if (tally.refused > 0)
        return say(tr("%n field(s) are refused and stay as they are.", nullptr, tally.refused), false);
    say(tally.leftOut > 0 ? tr("%n field(s) are left out.", nullptr, tally.leftOut) : QString(), false);
}

void BulkEditDialog::say(const QString &text, bool bad)
{
    theme::setTone(m_message, bad ? "red" : "t2");
    m_message->setText(text);
}

void BulkEditDialog::stop()
{
    if (m_writing) {
        m_stopWriting.request_stop(); // the answer says whether it was in time
        return;
    }
    m_ticket = {};
    m_preview->finish();
    m_fault = {Fault::Cancelled, QStringLiteral("cancelled"), {}};
    showState();
}

void BulkEditDialog::reject()
{
    if (m_writing)
        return say(tr("The changes are being written. Stop it, or wait until it is done."), true);
    QDialog::reject();
}

void BulkEditDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return apply();
    if (!enter) // Enter alone never writes
        QDialog::keyPressEvent(event);
}

/// The rows of wishes take the height they need, up to a limit.
bool BulkEditDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->widget() && event->type() == QEvent::LayoutRequest)
        m_area->setFixedHeight(std::min(WishesHeight, m_area->widget()->sizeHint().height()));
    return QDialog::eventFilter(watched, event);
}

void BulkEditDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

bool BulkEditDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
