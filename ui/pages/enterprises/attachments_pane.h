// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/enterprises/attachments_model.h"
#include "ui/pages/enterprises/preview.h"

#include <QTemporaryDir>
#include <QWidget>

#include <deque>
#include <memory>

class QBoxLayout;
class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QTableView;

namespace yumiao::ui::pages {

/// The files of one enterprise (附件): added by dragging, pasting or from a dialog, one after the other off the UI
/// thread, with progress and a way to stop; opened, saved, described, removed; pictures and PDF shown beside the list.
class AttachmentsPane final : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentsPane(const PageNeeds &needs, QWidget *parent = nullptr);
    ~AttachmentsPane() override;
    void show(const figures::EnterpriseProfile &profile);
    void setReadOnly(bool readOnly);
    void retranslate();

    /// Files on the disk, in their order; each is an act of its own that can be taken back.
    void addFiles(const QStringList &paths);
    /// Files or a picture of the clipboard or of a drag; false when there is neither.
    bool addFrom(const QMimeData &mime);
    void chooseFile();
    void openSelected();
    void saveSelected();
    void describeSelected();
    void removeSelected();
    [[nodiscard]] bool isBusy() const { return m_underWay; }
    [[nodiscard]] AttachmentsModel &model() { return m_model; }
    [[nodiscard]] QTableView &view() const { return *m_view; }
    /// The page of the preview in front; no image while there is none.
    [[nodiscard]] const Preview &preview() const { return m_preview; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUp();
    void wireUp();
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] const records::Attachment *selected() const;
    void attachNext();
    void showProgress(Progress progress);
    void askPreview(int page);
    bool turnPage(int key);
    void takePreview(const Result<Preview> &preview);
    void fitHeight();
    void showButtons();
    void chooseWanted();
    void sayUnreadable(Error error, const QString &name);

    PageNeeds m_needs;
    RecordId m_enterprise;
    bool m_readOnly = false;
    AttachmentsModel m_model;
    std::deque<store::FileToAttach> m_waiting;
    bool m_underWay = false;
    std::stop_source m_stop;
    store::Ticket m_ticket; ///< of the preview
    store::Ticket m_saving; ///< of a file being written out
    RecordId m_shown;       ///< whose preview is wanted
    Preview m_preview;
    std::unique_ptr<QTemporaryDir> m_opened; ///< what was opened with other programs: gone with this pane
    QBoxLayout *m_sides = nullptr;           ///< list and preview, side by side where there is room
    QTableView *m_view;
    QLabel *m_nothing;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_describe;
    QPushButton *m_remove;
    RecordId m_wanted; ///< just attached: chosen as soon as it is listed
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QWidget *m_previewPane = nullptr;
    QLabel *m_image = nullptr;
    QLabel *m_pageText = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_forward = nullptr;
};

} // namespace yumiao::ui::pages
