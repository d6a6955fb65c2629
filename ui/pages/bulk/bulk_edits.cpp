// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/bulk_edits.h"

#include "models/items/window_model.h"
#include "models/store/drafts.h"
#include "ui/forms/display.h"
#include "ui/pages/bulk/bulk_edit_dialog.h"
#include "ui/pages/bulk/bulk_words.h"
#include "ui/pages/bulk/paste_dialog.h"
#include "ui/pages/common/say.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"
#include "ui/words/known_titles.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>

namespace yumiao::ui::pages {
namespace {

const items::WindowModel *windowOf(const tables::RecordTable &table)
{
    return qobject_cast<const items::WindowModel *>(table.model());
}

/// The columns that are shown, from the current one rightwards: their fields, -1 for those that follow from others.
std::vector<int> fieldsFrom(const tables::RecordTable &table, const QString &current)
{
    std::vector<int> fields;
    const items::WindowModel &model = *windowOf(table);
    const QStringList columns = table.columns();
    for (qsizetype i = std::max(qsizetype{0}, columns.indexOf(current)); i < columns.size(); ++i) {
        const int column = model.columnOfField(columns[i]);
        if (column < 0 || !table.isColumnVisible(columns[i]))
            continue;
        const items::Column &it = model.columns()[static_cast<size_t>(column)];
        fields.push_back(it.editable ? it.place : -1);
    }
    return fields;
}

/// Adds what the list shows of some of its rows.
void addShown(QHash<std::pair<RecordId, int>, records::Value> &shown, const items::WindowModel &model, int first,
    int last, const std::vector<int> &fields)
{
    for (int row = first; row <= last && row < model.rowCount(); ++row) {
        const items::Row *it = model.isRead(row) ? model.rowAt(row) : nullptr;
        for (size_t column = 0; it && column < it->cells.size() && column < model.columns().size(); ++column)
            if (const int place = model.columns()[column].place;
                place >= 0 && std::find(fields.begin(), fields.end(), place) != fields.end())
                shown.insert({it->id, place}, it->cells[column].value);
    }
}

} // namespace

BulkEdits::BulkEdits(PageNeeds needs, records::RecordKind kind, tables::RecordTable &table, QWidget *parent)
    : QFrame(parent)
    , m_needs(std::move(needs))
    , m_kind(kind)
    , m_table(table)
    , m_text(new QLabel(this))
    , m_continue(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    setObjectName(QStringLiteral("bulkStrip"));
    m_text->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_text, theme::FontRole::Small);
    theme::setTone(m_text, "t2");
    for (QPushButton *button : {m_continue, m_discard})
        theme::setStyleProperty(button, "role", QStringLiteral("flat"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 8, 2);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_continue);
    row->addWidget(m_discard);
    row->addStretch(1);
    connect(m_continue, &QPushButton::clicked, this, &BulkEdits::resume);
    connect(m_discard, &QPushButton::clicked, this, &BulkEdits::discard);
    connect(&m_needs.workspace, &store::Workspace::draftsKept, this, &BulkEdits::read);
    connect(&m_table, &tables::RecordTable::pasteRequested, this, &BulkEdits::paste);
    retranslate();
    hide();
    read();
}

void BulkEdits::setKind(records::RecordKind kind)
{
    m_kind = kind;
    m_kept = {};
    showDraft();
    read();
}

void BulkEdits::retranslate()
{
    m_continue->setText(tr("Continue"));
    m_discard->setText(tr("Discard"));
    showDraft();
}

void BulkEdits::read()
{
    m_ticket = m_needs.workspace.read(
        this,
        [owner = m_needs.workspace.author(), place = bulkPlace(m_kind)](const store::Session &session) {
            return store::findDraft(session, owner, place).map([](const std::optional<store::Draft> &draft) {
                return draft ? keptOf(draft->content, draft->changed) : Kept();
            });
        },
        [this](const Result<Kept> &kept) {
            if (!kept)
                return sayError(m_needs, kept.error());
            take(*kept);
        });
}

/// Looked into on the lane: of a hundred thousand records it takes longer than the window may.
BulkEdits::Kept BulkEdits::keptOf(const QByteArray &content, const QDateTime &changed)
{
    const auto edit = staging::stagedFrom(content);
    return {content, changed, edit ? static_cast<qsizetype>(edit->ids.size()) : -1};
}

void BulkEdits::take(const Kept &kept)
{
    m_kept = kept;
    showDraft();
}

void BulkEdits::showDraft()
{
    const QString when = forms::display().instant(m_kept.changed);
    m_text->setText(m_kept.records < 0
            ? tr("A bulk edit kept on %1 cannot be read").arg(when)
            : tr("Unfinished bulk edit of %1, kept on %2").arg(countedRecords(m_kind, m_kept.records), when));
    m_continue->setVisible(m_kept.records >= 0);
    setVisible(!m_kept.content.isEmpty() && !m_open);
}

QString BulkEdits::whyNotPaste() const
{
    if (m_table.currentId().isNull())
        return tr("Choose the cell where the block begins");
    return QGuiApplication::clipboard()->text().trimmed().isEmpty() ? tr("The clipboard holds no text") : QString();
}

QString BulkEdits::whyNotEdit() const
{
    return windowOf(m_table) && windowOf(m_table)->rowCount() > 0 ? QString() : tr("The list is empty");
}

QList<shell::Command> BulkEdits::commands()
{
    return {{"bulk.edit", tr("Bulk edit…"), shell::Menu::Edit, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
                "list-checks", [this] { return whyNotEdit(); }, [this] { edit(); }},
        {"bulk.paste", tr("Paste a block from a spreadsheet…"), shell::Menu::Edit, {}, {},
            [this] { return whyNotPaste(); }, [this] { paste(); }}};
}

void BulkEdits::paste()
{
    const auto *model = windowOf(m_table);
    if (const QString reason = whyNotPaste(); !model || !reason.isEmpty()) {
        if (m_needs.announce)
            m_needs.announce(reason, {});
        return;
    }
    const QModelIndex current = m_table.selectionModel()->currentIndex();
    staging::PasteRequest request;
    request.kind = m_kind;
    request.text = QGuiApplication::clipboard()->text();
    request.shown = fieldsFrom(
        m_table, model->headerData(current.column(), Qt::Horizontal, items::WindowModel::FieldRole).toString());
    const auto &ids = model->spine().ids;
    request.rows.assign(ids.begin() + std::min<std::ptrdiff_t>(current.row(), std::ssize(ids)), ids.end());
    request.selected = m_table.selectedIds();
    const auto lines = static_cast<int>(request.text.count(QLatin1Char('\n')));
    addShown(request.seen, *model, current.row(), current.row() + lines, request.shown);
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection())
        addShown(request.seen, *model, range.top(), range.bottom(), request.shown);
    std::vector<records::Field> fields;
    for (const items::Column &column : items::allColumns(m_kind))
        fields.push_back(column.field);
    request.titles = words::titlesInEveryLanguage(fields);
    auto *dialog = new PasteDialog(m_needs, std::move(request), window());
    connect(dialog, &PasteDialog::applied, this, [this](const store::Receipt &receipt, int changed) {
        sayWritten(m_needs, this, receipt,
            tr("%n field(s) pasted in %1", nullptr, changed).arg(countedRecords(m_kind, receipt.applied)));
    });
    dialog->open();
}

void BulkEdits::edit()
{
    if (!whyNotEdit().isEmpty() || m_open)
        return;
    if (!m_kept.content.isEmpty()
        && !m_needs.prompt.confirm(
            {tr("Discard the unfinished bulk edit of %1?").arg(countedRecords(m_kind, m_kept.records)),
                tr("A new one takes its place. No record has been changed by it."), tr("Discard")}))
        return;
    const auto *model = windowOf(m_table);
    watch(new BulkEditDialog(m_needs, m_kind, {m_table.selectedIds(), model->spine().ids}, window()));
}

void BulkEdits::resume()
{
    auto edit = staging::stagedFrom(m_kept.content);
    if (!edit)
        return sayError(m_needs, edit.error());
    watch(new BulkEditDialog(m_needs, *std::move(edit), window()));
}

void BulkEdits::watch(BulkEditDialog *dialog)
{
    m_open = dialog;
    connect(dialog, &BulkEditDialog::applied, this, [this](const store::Receipt &receipt, int changed) {
        sayWritten(m_needs, this, receipt, tr("Bulk edit: %1 changed").arg(countedRecords(m_kind, changed)));
    });
    connect(dialog, &QDialog::finished, this, [this, dialog] { // what it kept last may still be on its way
        m_ticket = {};
        const staging::StagedEdit &edit = dialog->edit();
        take(edit.isEmpty() ? Kept() : Kept{staging::stagedBytes(edit), SystemClock().now(), std::ssize(edit.ids)});
    });
    connect(dialog, &QObject::destroyed, this, [this] {
        m_open.clear();
        showDraft();
    });
    dialog->open();
    showDraft();
}

void BulkEdits::discard()
{
    const QByteArray content = m_kept.content;
    const QString place = bulkPlace(m_kind);
    m_needs.workspace.keepDraft(this, place, {}, [this](const Done &done) {
        if (!done)
            sayError(m_needs, done.error());
    });
    if (m_needs.announce)
        m_needs.announce(tr("Bulk edit discarded; no record was changed"), [self = QPointer(this), place, content] {
            if (self)
                self->m_needs.workspace.keepDraft(self, place, content, {});
        });
}

} // namespace yumiao::ui::pages
