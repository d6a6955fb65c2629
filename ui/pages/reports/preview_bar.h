// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_preview.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace yumiao::ui::widgets {
class ElidedLabel;
class SegmentedButtons;
} // namespace yumiao::ui::widgets

namespace yumiao::ui::pages {

/// The bar over the preview: turn pages, page n of m, one or two pages, how large.
class PreviewBar final : public QFrame {
    Q_OBJECT
public:
    explicit PreviewBar(PagePreview *preview, QWidget *parent = nullptr);
    /// The pages of the preview have changed.
    void refresh();
    void retranslate();
    /// The quiet text at the right end; empty: how the paper is set.
    void setNote(const QString &note);

Q_SIGNALS:
    /// The officer has chosen another view.
    void viewChanged();

private:
    void connectUp();
    void showAsked();
    void turn(int direction);

    PagePreview *m_preview;
    QToolButton *m_back;
    QLineEdit *m_number;
    QLabel *m_count;
    QToolButton *m_forward;
    widgets::SegmentedButtons *m_beside;
    QComboBox *m_zoom;
    widgets::ElidedLabel *m_note;
    QString m_noteText;
};

} // namespace yumiao::ui::pages
