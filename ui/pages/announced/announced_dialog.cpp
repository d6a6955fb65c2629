// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/announced/announced_dialog.h"

#include "models/exchange/text_sheet.h"
#include "ui/pages/announced/announced_form.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/list_export.h"
#include "ui/pages/common/say.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/words/double_words.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QCheckBox>
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

constexpr int SettleMs = 300;
constexpr int AnnouncedPollMs = 100;

RecordIdSource &announcedIds()
{
    static RecordIdSource source;
    return source;
}

} // namespace

AnnouncedDialog::AnnouncedDialog(PageNeeds needs, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_model(new AnnouncedModel(this))
    , m_form(new AnnouncedForm(m_needs.workspace.clock().today(), this))
    , m_title(new QLabel(this))
    , m_pasteLabel(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_open(new QPushButton(this))
    , m_segments(new widgets::SegmentedButtons(this))
    , m_progress(new QProgressBar(this))
    , m_table(new QTableView(this))
    , m_candidatesLabel(new QLabel(this))
    , m_candidates(new QListWidget(this))
    , m_addUnknown(new QCheckBox(this))
    , m_message(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_apply(new QPushButton(this))
    , m_percent(std::make_shared<std::atomic<int>>(0))
{
    for (QLabel *label : {m_title, m_pasteLabel, m_candidatesLabel, m_message})
        label->setTextFormat(Qt::PlainText);
    buildUp();
    buildTable();
    wireUp();
    setWords();
    askRules();
    m_text->setFocus();
}

AnnouncedDialog::~AnnouncedDialog() = default;

void AnnouncedDialog::wireUp()
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMs);
    m_poll.setInterval(AnnouncedPollMs);
    const auto changed = [this] {
        m_done.clear();
        m_settle.start();
        showState();
    };
    connect(&m_settle, &QTimer::timeout, this, &AnnouncedDialog::judge);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_progress->setValue(m_percent->load()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, changed] {
        m_file.reset();
        m_decisions.clear();
        setWords();
        changed();
    });
    connect(m_form, &AnnouncedForm::edited, this, changed);
    connect(m_addUnknown, &QCheckBox::toggled, this, &AnnouncedDialog::showState);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto path = m_needs.prompt.fileToOpen(
                {tr("Open an announced list"), {}, {tr("Lists (*.xlsx *.csv *.tsv *.txt)"), tr("All files (*)")}, {}}))
            openFile(*path);
    });
    connect(m_segments, &widgets::SegmentedButtons::chosen, this, [this](const QByteArray &id) {
        m_model->show(id == "all" ? QByteArray() : id);
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        showCandidates();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AnnouncedDialog::showCandidates);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &at) {
        if (const RecordId id = m_model->enterpriseAt(at.row()); !id.isNull())
            m_needs.navigator.go(routeTo(records::RecordKind::Enterprise, id));
    });
    connect(m_candidates, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *item) { (void)takeKey(Qt::Key_1 + m_candidates->row(item)); });
    connect(m_save, &QPushButton::clicked, this, &AnnouncedDialog::saveProblems);
    connect(m_close, &QPushButton::clicked, this, &AnnouncedDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &AnnouncedDialog::apply);
    connect(&m_needs.workspace, &store::Workspace::committed, this, [this] { m_settle.start(); });
}

void AnnouncedDialog::askRules()
{
    m_rules = m_needs.workspace.read(
        this, [](store::Session &session) { return cultivation::ruleBook(session); },
        [this](const Result<std::shared_ptr<const cultivation::RuleBook>> &book) {
            if (book)
                m_form->setRules(*book);
            else
                m_fault = book.error();
            showState();
        });
}

QString AnnouncedDialog::source() const
{
    return m_file ? m_file->source : tr("Pasted list");
}

void AnnouncedDialog::openFile(const QString &path)
{
    m_busy = true;
    showState();
    m_ticket = m_needs.workspace.readLong(
        this, [path](store::Session &session) { return announced::listFromFile(path, session.stop()); },
        [this](Result<announced::AnnouncedList> list) {
            m_busy = false;
            m_decisions.clear();
            if (!list) {
                m_fault = list.error();
                return showState();
            }
            m_file = *std::move(list);
            m_done.clear();
            setWords();
            judge();
        });
}

/// Compares what is pasted or opened with the register, from the beginning.
void AnnouncedDialog::judge()
{
    m_settle.stop();
    m_fault.reset();
    const QString text = m_text->toPlainText();
    const bool nothing = !m_file && text.trimmed().isEmpty();
    if (!m_form->isReady() || nothing || m_writing) {
        if (nothing)
            m_model->setReconciliation({});
        showSegments();
        return showState();
    }
    const auto wish = m_form->wish();
    if (!wish) {
        m_fault = wish.error();
        m_model->setReconciliation({});
        showSegments();
        return showState();
    }
    m_busy = true;
    m_percent = std::make_shared<std::atomic<int>>(0);
    m_poll.start();
    showState();
    m_ticket = m_needs.workspace.readLong(
        this,
        [list = m_file, text, wish = *wish, decisions = m_decisions, percent = m_percent](
            store::Session &session) -> Result<announced::Reconciliation> {
            const auto read = list ? Result<announced::AnnouncedList>(*list) : announced::listFromText(text);
            if (!read)
                return failure(read.error());
            return announced::reconcile(session, *read, wish, decisions, session.stop(),
                [&](Progress it) { percent->store(it.total == 0 ? 0 : static_cast<int>(it.done * 100 / it.total)); });
        },
        [this, wish = *wish](Result<announced::Reconciliation> answer) { take(std::move(answer), wish); });
}

void AnnouncedDialog::take(Result<announced::Reconciliation> answer, const announced::AnnouncedWish &wish)
{
    m_busy = false;
    m_poll.stop();
    m_wish = wish;
    const int row = m_table->currentIndex().row();
    if (answer)
        m_model->setReconciliation(*std::move(answer));
    else {
        m_fault = answer.error();
        m_model->setReconciliation({});
    }
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    showSegments();
    showCandidates();
    showState();
}

void AnnouncedDialog::decide(const announced::Decision &decision)
{
    const ReconciledLine *line = m_model->lineAt(m_table->currentIndex().row());
    if (!line || m_writing)
        return;
    m_decisions.insert(line->line.row, decision);
    m_model->update([&, row = line->line.row](
                        announced::Reconciliation &it) { announced::decideAgain(it, m_wish, m_decisions, row); });
    m_done.clear();
    showSegments();
    showCandidates();
    showState();
}

void AnnouncedDialog::forgetDecision()
{
    const ReconciledLine *line = m_model->lineAt(m_table->currentIndex().row());
    if (!line || m_decisions.remove(line->line.row) == 0)
        return;
    m_model->update([&, row = line->line.row](
                        announced::Reconciliation &it) { announced::decideAgain(it, m_wish, m_decisions, row); });
    showSegments();
    showCandidates();
    showState();
}

int AnnouncedDialog::toEnter() const
{
    if (m_wish.stage == announced::Stage::Publicity)
        return 0;
    const auto &found = m_model->reconciliation();
    return found.count(Outcome::New) + found.count(Outcome::Renewed)
        + (m_addUnknown->isChecked() ? found.count(Outcome::Unknown) : 0);
}

void AnnouncedDialog::apply()
{
    if (!m_apply->isEnabled())
        return;
    m_writing = true;
    showState();
    m_ticket = m_needs.workspace.readLong(
        this,
        [reconciliation = m_model->reconciliation(), wish = m_wish, add = m_addUnknown->isChecked(), source = source()](
            store::Session &session) mutable {
            return announced::announcedSet(session, reconciliation, wish, add, source, announcedIds());
        },
        [this](Result<announced::AnnouncedSet> made) {
            if (made)
                return write(*std::move(made));
            m_writing = false;
            m_fault = made.error();
            showState();
        });
}

void AnnouncedDialog::write(announced::AnnouncedSet made)
{
    const int certificates = made.certificates;
    const auto refused = static_cast<int>(made.refused.size());
    m_needs.workspace.write(this, std::move(made.set), store::OnConflict::Refuse,
        [this, certificates, refused](const Result<store::Receipt> &receipt) {
            m_writing = false;
            if (!receipt) {
                m_fault = receipt.error();
                return showState();
            }
            m_done = tr("%n certificate(s) entered.", nullptr, certificates);
            sayWritten(m_needs, this, receipt, m_done);
            if (refused > 0)
                m_done += QLatin1Char(' ')
                    + tr("%n line(s) were set aside: their names or codes cannot stand.", nullptr, refused);
            m_decisions.clear();
            judge();
        });
}

void AnnouncedDialog::saveProblems()
{
    exportSheet(
        m_needs, tr("Save what was not entered"), {tr("Not entered"), m_model->headings(), m_model->problemRows()});
}

void AnnouncedDialog::reject()
{
    if (m_writing)
        return say(tr("The certificates are being entered. Wait until it is done."), true);
    QDialog::reject();
}

QList<shell::Command> announcedCommands(PageNeeds needs, QWidget *parent)
{
    return {{"cultivation.announced", AnnouncedDialog::tr("Take over an announced list…"), shell::Menu::Business, {},
        "list-checks", {}, [needs, parent] {
            auto *dialog = new AnnouncedDialog(needs, parent);
            dialog->show();
        }}};
}

} // namespace yumiao::ui::pages
