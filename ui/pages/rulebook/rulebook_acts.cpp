// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/pack_check.h"
#include "models/eligibility/pack_writer.h"
#include "models/store/safe_file.h"
#include "ui/pages/common/say.h"
#include "ui/pages/rulebook/document_history_dialog.h"
#include "ui/pages/rulebook/document_model.h"
#include "ui/pages/rulebook/new_document_dialog.h"
#include "ui/pages/rulebook/pack_editor.h"
#include "ui/pages/rulebook/rulebook_dialog.h"

#include <QJsonDocument>

namespace yumiao::ui::pages {
namespace {

/// The file's text; one byte more than a document can have is enough to refuse it.
Result<QByteArray> fileText(const QString &path)
{
    const auto device = store::openPlainFile(path);
    if (!device)
        return failure(device.error());
    return (*device)->read(3 * eligibility::LongestPackText + 1);
}

} // namespace

PackEditor *RulebookDialog::editor() const
{
    return findChild<PackEditor *>();
}

void RulebookDialog::openEditor(EditedDocument document)
{
    if (PackEditor *open = editor()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new PackEditor(m_needs, std::move(document), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { m_wanted = dialog->draft().at(QStringLiteral("pack.code")).toString(); });
    dialog->open();
}

void RulebookDialog::copyCurrent()
{
    const auto *document = current();
    if (!document || !document->pack)
        return;
    auto *dialog = new NewDocumentDialog(m_documents->book(), document->pack, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, pack = document->pack] {
        openEditor({cultivation::copyOf(*pack, dialog->code()), std::nullopt, pack->code});
    });
    dialog->open();
}

void RulebookDialog::makeNew()
{
    if (!m_documents->book())
        return;
    auto *dialog = new NewDocumentDialog(m_documents->book(), nullptr, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        openEditor({cultivation::blankDocument(dialog->code(), dialog->title(), *dialog->ladder(), *dialog->tier()),
            std::nullopt, {}});
    });
    dialog->open();
}

void RulebookDialog::editCurrent()
{
    const auto *document = current();
    if (!document)
        return;
    if (!document->isOffice())
        return copyCurrent();
    // What cannot be read is edited as it is kept.
    const QJsonObject rules = document->pack ? packJson(*document->pack, *eligibility::factCatalogue())
                                             : QJsonDocument::fromJson(document->record.content.toUtf8()).object();
    openEditor({rules, document->record, document->record.basedOn, {},
        rules.isEmpty() ? document->record.content : QString()});
}

void RulebookDialog::writeChange(changes::RecordChange change, const QString &said)
{
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.source = QStringLiteral("window");
    set.changes.push_back(std::move(change));
    m_needs.workspace.write(this, std::move(set), store::OnConflict::Refuse,
        [this, said](const Result<store::Receipt> &receipt) { sayWritten(m_needs, this, receipt, said); });
}

void RulebookDialog::turnState()
{
    const auto *document = current();
    if (!document || !document->isOffice())
        return;
    const bool retired = document->standing == cultivation::DocumentStanding::Retired;
    writeChange(cultivation::stateChange(
                    document->record, retired ? records::DocumentState::InUse : records::DocumentState::Retired),
        retired ? tr("In use again: %1").arg(document->title) : tr("Put out of use: %1").arg(document->title));
}

void RulebookDialog::showHistory()
{
    const auto *document = current();
    if (!document || !document->isOffice())
        return;
    auto *dialog = new DocumentHistoryDialog(m_needs, document->record.id, document->title, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RulebookDialog::exportCurrent()
{
    const auto *document = current();
    if (!document)
        return;
    const auto path = m_needs.prompt.fileToSave({tr("Export the rule document"),
        document->code + QStringLiteral(".json"), {tr("Rule documents (*.json)")}, QStringLiteral("json")});
    if (!path)
        return;
    m_fileTicket = m_needs.workspace.readLong(
        this,
        [path = *path, pack = document->pack, content = document->record.content](store::Session &) -> Result<qint64> {
            const QByteArray text = pack ? packText(*pack, *eligibility::factCatalogue()) : content.toUtf8();
            return store::writeWholeFile(path, text).map([&] { return static_cast<qint64>(text.size()); });
        },
        [this, path = *path](const Result<qint64> &written) {
            if (!written)
                return sayError(m_needs, written.error());
            if (m_needs.announce)
                m_needs.announce(tr("Written to %1").arg(path), {});
        });
}

/// The file is opened in the editor, where its changes and its worked examples are seen before it is kept.
void RulebookDialog::importFile()
{
    const auto path = m_needs.prompt.fileToOpen(
        {tr("Import a rule document"), {}, {tr("Rule documents (*.json)")}, QStringLiteral("json")});
    if (!path)
        return;
    m_fileTicket = m_needs.workspace.readLong(
        this,
        [path = *path](store::Session &) -> Result<QByteArray> {
            auto text = fileText(path);
            if (!text)
                return text;
            const auto pack = eligibility::readOfficePack(*text);
            return pack ? text : Result<QByteArray>(failure(pack.error()));
        },
        [this](const Result<QByteArray> &text) {
            if (!text)
                return sayError(m_needs, text.error());
            openImported(*text);
        });
}

void RulebookDialog::openImported(const QByteArray &text)
{
    const QJsonObject rules = QJsonDocument::fromJson(text).object();
    const QString code = rules.value(QLatin1String("code")).toString();
    const int own = m_documents->rowOf(code, true);
    const int carried = m_documents->rowOf(code, false);
    EditedDocument edited{rules, std::nullopt, carried >= 0 ? code : QString()};
    if (const auto *stood = m_documents->documentAt(own >= 0 ? own : carried); stood && stood->pack)
        edited.stood = packJson(*stood->pack, *eligibility::factCatalogue());
    if (own >= 0) {
        choose(own);
        edited.record = m_documents->documentAt(own)->record;
    }
    openEditor(std::move(edited));
}

} // namespace yumiao::ui::pages
