// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/attaching.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/say.h"
#include "ui/pages/enterprises/attachments_pane.h"
#include "ui/words/error_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QUrl>

namespace yumiao::ui::pages {
namespace {

/// A picture of the clipboard as a file: it has no name of its own.
store::FileToAttach pictureFile(const QImage &image, const QString &name)
{
    store::FileToAttach file{name, {}, {}};
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return file;
}

} // namespace

void AttachmentsPane::addFiles(const QStringList &paths)
{
    if (m_readOnly || m_enterprise.isNull())
        return;
    for (const QString &path : paths)
        m_waiting.push_back({{}, path, {}});
    attachNext();
}

bool AttachmentsPane::addFrom(const QMimeData &mime)
{
    if (m_readOnly || m_enterprise.isNull())
        return false;
    QStringList paths;
    for (const QUrl &url : mime.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    if (!paths.isEmpty()) {
        addFiles(paths);
        return true;
    }
    const auto image = qvariant_cast<QImage>(mime.imageData());
    if (image.isNull())
        return false;
    const QString day = m_needs.workspace.clock().today().toString(Qt::ISODate);
    m_waiting.push_back(pictureFile(image, tr("Picture %1.png").arg(day)));
    attachNext();
    return true;
}

void AttachmentsPane::chooseFile()
{
    if (const auto path = m_needs.prompt.fileToOpen({tr("Attach a file"), {}, {tr("All files (*)")}, {}}))
        addFiles({*path});
}

/// One file after the other, so that a refused one does not hold up the rest.
void AttachmentsPane::attachNext()
{
    if (m_underWay || m_waiting.empty())
        return;
    store::AttachWish wish;
    wish.attachment.enterprise.id = m_enterprise;
    wish.file = std::move(m_waiting.front());
    wish.source = QStringLiteral("window");
    wish.today = m_needs.workspace.clock().today();
    m_waiting.pop_front();
    m_underWay = true;
    m_stop = std::stop_source();
    showProgress({});
    showButtons();
    const QString name = wish.file.name.isEmpty() ? QFileInfo(wish.file.path).fileName() : wish.file.name;
    const QPointer<AttachmentsPane> pane(this);
    const auto report = [pane](Progress now) { // on the lane's thread
        QMetaObject::invokeMethod(
            qApp,
            [pane, now] {
                if (pane)
                    pane->showProgress(now);
            },
            Qt::QueuedConnection);
    };
    m_needs.workspace.attach(
        this, std::move(wish), m_stop.get_token(), report, [this, name](const Result<store::Receipt> &receipt) {
            m_underWay = false;
            showButtons();
            if (!receipt && receipt.error().fault == Fault::Cancelled)
                m_needs.announce(tr("Stopped. Nothing of %1 was attached").arg(name), {});
            else
                sayWritten(m_needs, this, receipt, tr("Attached: %1").arg(name));
            if (receipt && !receipt->set.changes.empty())
                m_wanted = receipt->set.changes.front().id;
            attachNext();
        });
}

void AttachmentsPane::showProgress(Progress progress)
{
    constexpr int Steps = 1000;
    m_progress->setRange(0, progress.total > 0 ? Steps : 0);
    if (progress.total > 0)
        m_progress->setValue(static_cast<int>(Steps * progress.done / progress.total));
}

/// Damaged or missing content is named where the preview would stand, for as long as the file is chosen.
void AttachmentsPane::sayUnreadable(Error error, const QString &name)
{
    error.detail.insert(QStringLiteral("name"), name);
    m_image->setText(words::sentence(error));
    sayError(m_needs, error);
}

/// Into a folder that only this user can read and that goes with this pane; never opened by itself.
void AttachmentsPane::openSelected()
{
    const records::Attachment *it = selected();
    if (!it)
        return;
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const QString folder = m_opened->filePath(it->id.toText());
    if (!m_opened->isValid() || !QDir().mkpath(folder))
        return sayError(m_needs,
            {Fault::Unreachable, QStringLiteral("file.cannot_write"), {{QStringLiteral("path"), m_opened->path()}}});
    const QString path = QDir(folder).filePath(store::safeFileName(it->name));
    m_saving = m_needs.workspace.readLong(
        this,
        [attachment = *it, path](store::Session &session) -> Result<QString> {
            return store::saveAttachment(session, attachment, path, true).map([&path] { return path; });
        },
        [this](const Result<QString> &saved) {
            if (!saved)
                sayError(m_needs, saved.error());
            else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*saved)))
                m_needs.announce(tr("No program opens this kind of file. Save it instead"), {});
        });
}

void AttachmentsPane::saveSelected()
{
    const records::Attachment *it = selected();
    if (!it)
        return;
    const auto path = m_needs.prompt.fileToSave(
        {tr("Save the attachment"), store::safeFileName(it->name), {tr("All files (*)")}, {}});
    if (!path)
        return;
    m_saving = m_needs.workspace.readLong(
        this,
        [attachment = *it, path = *path](store::Session &session) -> Result<QString> { // the dialog has asked
            return store::saveAttachment(session, attachment, path, true).map([&path] { return path; });
        },
        [this](const Result<QString> &saved) {
            if (saved)
                m_needs.announce(tr("Saved as %1").arg(*saved), {});
            else
                sayError(m_needs, saved.error());
        });
}

void AttachmentsPane::describeSelected()
{
    const records::Attachment *it = selected();
    if (!it || m_readOnly)
        return;
    auto *dialog = new forms::RecordDialog(m_needs.workspace, records::RecordKind::Attachment, it->id, this);
    connect(dialog, &forms::RecordDialog::saved, this, [this](RecordId, const store::Receipt &receipt) {
        sayWritten(m_needs, this, receipt, tr("Saved: what the attachment is"));
    });
    dialog->open();
}

void AttachmentsPane::removeSelected()
{
    const records::Attachment *it = selected();
    if (it && !m_readOnly)
        removeRecords(m_needs, this, records::RecordKind::Attachment, {it->id}, tr("Remove %1? Why?").arg(it->name));
}

} // namespace yumiao::ui::pages
