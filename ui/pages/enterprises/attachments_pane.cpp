// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/attachments_pane.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flow_layout.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace yumiao::ui::pages {
namespace {

constexpr int PreviewWidth = 220;
constexpr int PreviewHeight = 230;
constexpr int NarrowBelow = 560;
constexpr int LeastRows = 3;
constexpr int MostRows = 8;

QPushButton *smallButton(QWidget *parent, const char *icon, const char *name)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setProperty("size", QStringLiteral("small"));
    theme::setButtonIcon(button, icon);
    return button;
}

} // namespace

AttachmentsPane::AttachmentsPane(const PageNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_view(new QTableView(this))
    , m_nothing(new QLabel(this))
    , m_add(smallButton(this, "paperclip", "attachFile"))
    , m_open(smallButton(this, "external-link", "openAttachment"))
    , m_save(smallButton(this, "download", "saveAttachment"))
    , m_describe(smallButton(this, "square-pen", "describeAttachment"))
    , m_remove(smallButton(this, "trash", "removeAttachment"))
    , m_progress(new QProgressBar(this))
    , m_cancel(smallButton(this, "x", "cancelAttaching"))
{
    setAcceptDrops(true);
    buildUp();
    wireUp();
    retranslate();
    showButtons();
}

AttachmentsPane::~AttachmentsPane()
{
    m_stop.request_stop();
}

void AttachmentsPane::buildUp()
{
    m_view->setModel(&m_model);
    m_view->setObjectName(QStringLiteral("attachments"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(1);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(14, 8, 14, 8);
    theme::setTone(m_nothing, "t3");
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setMinimumWidth(120);
    auto *buttons = new widgets::FlowLayout;
    buttons->setContentsMargins(10, 6, 10, 8);
    buttons->setSpacing(6);
    for (QWidget *it : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_save),
             static_cast<QWidget *>(m_describe), static_cast<QWidget *>(m_remove)})
        buttons->addWidget(it);
    buttons->addWidget(m_progress);
    buttons->addWidget(m_cancel);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(m_nothing);
    list->addWidget(m_view);
    list->addLayout(buttons);
    list->addStretch(1);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &AttachmentsPane::fitHeight);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(8);
    m_sides->addLayout(list, 1);
    m_sides->addWidget(makePreview());
    m_sides->addStretch(0);
}

QWidget *AttachmentsPane::makePreview()
{
    m_previewPane = new QWidget(this);
    m_previewPane->setFixedWidth(PreviewWidth);
    auto *column = new QVBoxLayout(m_previewPane);
    column->setContentsMargins(0, 8, 10, 8);
    m_image = new QLabel(m_previewPane);
    m_image->setTextFormat(Qt::PlainText);
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setWordWrap(true);
    m_image->setFixedHeight(PreviewHeight);
    m_pageText = new QLabel(m_previewPane);
    m_pageText->setTextFormat(Qt::PlainText);
    m_pageText->setAlignment(Qt::AlignCenter);
    m_back = smallButton(m_previewPane, "chevron-left", "previewBack");
    m_forward = smallButton(m_previewPane, "chevron-right", "previewForward");
    auto *turn = new QHBoxLayout;
    turn->addWidget(m_back);
    turn->addWidget(m_pageText, 1);
    turn->addWidget(m_forward);
    column->addWidget(m_image);
    column->addLayout(turn);
    column->addStretch(1);
    m_previewPane->hide();
    return m_previewPane;
}

void AttachmentsPane::wireUp()
{
    connect(m_add, &QPushButton::clicked, this, &AttachmentsPane::chooseFile);
    connect(m_open, &QPushButton::clicked, this, &AttachmentsPane::openSelected);
    connect(m_save, &QPushButton::clicked, this, &AttachmentsPane::saveSelected);
    connect(m_describe, &QPushButton::clicked, this, &AttachmentsPane::describeSelected);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsPane::removeSelected);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_waiting.clear();
        m_stop.request_stop();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { askPreview(m_preview.page - 1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { askPreview(m_preview.page + 1); });
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, &AttachmentsPane::openSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showButtons();
        askPreview(0);
    });
    connect(&m_model, &AttachmentsModel::modelReset, this, [this] {
        fitHeight();
        chooseWanted();
        showButtons();
        askPreview(0);
    });
}

void AttachmentsPane::chooseWanted()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!m_wanted.isNull() && m_model.attachment(row).id == m_wanted) {
            m_wanted = RecordId();
            return m_view->setCurrentIndex(m_model.index(row, 0));
        }
}

void AttachmentsPane::show(const figures::EnterpriseProfile &profile)
{
    if (profile.enterprise.id != m_enterprise) {
        m_waiting.clear(); // what was dropped on another enterprise is not this one's
        m_enterprise = profile.enterprise.id;
    }
    m_model.show(profile);
    fitHeight();
    showButtons();
}

void AttachmentsPane::fitHeight()
{
    const int rows = std::clamp(m_model.rowCount(), LeastRows, MostRows);
    m_view->verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows * theme::rowHeight() + 4);
    m_view->setVisible(m_model.rowCount() > 0);
    m_nothing->setVisible(m_model.rowCount() == 0);
}

void AttachmentsPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setAcceptDrops(!readOnly);
    showButtons();
}

void AttachmentsPane::retranslate()
{
    m_view->setAccessibleName(tr("Attachments"));
    m_nothing->setText(tr("No file is attached. Drag files here, paste them with Ctrl+V, or choose one"));
    m_add->setText(tr("Attach…"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save as…"));
    m_describe->setText(tr("Type and year F2"));
    m_remove->setText(tr("Remove…"));
    m_cancel->setText(tr("Stop"));
    m_progress->setAccessibleName(tr("Progress of attaching"));
    m_back->setAccessibleName(tr("Page before"));
    m_forward->setAccessibleName(tr("Next page"));
    m_model.retranslate();
    showButtons();
}

const records::Attachment *AttachmentsPane::selected() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? &m_model.attachment(row) : nullptr;
}

void AttachmentsPane::showButtons()
{
    const bool any = selected() != nullptr;
    m_add->setEnabled(!m_readOnly && !m_enterprise.isNull());
    m_open->setEnabled(any);
    m_save->setEnabled(any);
    m_describe->setEnabled(any && !m_readOnly);
    m_remove->setEnabled(any && !m_readOnly);
    m_progress->setVisible(m_underWay);
    m_cancel->setVisible(m_underWay);
    m_pageText->setText(tr("%1 / %2", "page of pages").arg(m_preview.page + 1).arg(m_preview.pages));
    m_back->setEnabled(m_preview.page > 0);
    m_forward->setEnabled(m_preview.page + 1 < m_preview.pages);
    for (QWidget *it :
        {static_cast<QWidget *>(m_pageText), static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_forward)})
        it->setVisible(m_preview.pages > 1);
}

void AttachmentsPane::askPreview(int page)
{
    const records::Attachment *it = selected();
    m_ticket = {};
    if (!it || it->id != m_shown)
        m_preview = {};
    m_shown = it ? it->id : RecordId();
    m_previewPane->setVisible(it != nullptr);
    if (!it)
        return;
    if (m_preview.image.isNull())
        m_image->setText(sizeText(it->size.value_or(0)));
    if (!mayBeShown(it->name, it->size.value_or(0)))
        return showButtons();
    const QSize box = QSize(PreviewWidth - 12, PreviewHeight) * devicePixelRatioF();
    m_ticket = m_needs.workspace.readLong(
        this,
        [digest = it->digest, page, box](store::Session &session) {
            return store::contentBytes(session, digest, mostToPreview()).and_then([&](const QByteArray &bytes) {
                return previewOf(bytes, page, box, session.stop());
            });
        },
        [this](const Result<Preview> &preview) { takePreview(preview); });
    showButtons();
}

void AttachmentsPane::takePreview(const Result<Preview> &preview)
{
    if (!preview) {
        if (const records::Attachment *it = selected(); it && preview.error().fault != Fault::Cancelled) {
            if (preview.error().what == QLatin1String("preview.refused"))
                m_image->setText(tr("Cannot be shown here"));
            else
                sayUnreadable(preview.error(), it->name);
        }
        return;
    }
    m_preview = *preview;
    QPixmap pixmap = QPixmap::fromImage(m_preview.image);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_image->setPixmap(pixmap);
    if (const records::Attachment *it = selected())
        m_image->setAccessibleName(it->name);
    showButtons();
}

/// In a drawer the preview goes below, and what says least gives way.
void AttachmentsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < NarrowBelow;
    m_sides->setStretch(0, isNarrow ? 0 : 1);
    m_sides->setStretch(2, isNarrow ? 1 : 0); // what is left over is below the preview
    m_sides->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_previewPane->setFixedWidth(isNarrow ? width() : PreviewWidth);
    for (const int column : {2, 3, 5})
        m_view->setColumnHidden(column, isNarrow);
}

void AttachmentsPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_readOnly && (event->mimeData()->hasUrls() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
}

void AttachmentsPane::dropEvent(QDropEvent *event)
{
    if (addFrom(*event->mimeData()))
        event->acceptProposedAction();
}

void AttachmentsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2)
        describeSelected();
    else if (event->key() == Qt::Key_Delete)
        removeSelected();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openSelected();
    else if (!turnPage(event->key()))
        QWidget::keyPressEvent(event);
}

/// The page keys turn a document of several pages; else they are the list's.
bool AttachmentsPane::turnPage(int key)
{
    const int by = key == Qt::Key_PageDown ? 1 : key == Qt::Key_PageUp ? -1 : 0;
    if (by == 0 || m_preview.pages < 2)
        return false;
    if (const int page = m_preview.page + by; page >= 0 && page < m_preview.pages)
        askPreview(page);
    return true;
}

bool AttachmentsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && turnPage(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace yumiao::ui::pages
