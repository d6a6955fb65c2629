// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staging/paste.h"
#include "ui/pages/bulk/preview_pane.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace yumiao::ui::pages {

/// What a block from a spreadsheet would do to a list, field by field, before anything is written (粘贴). How it is
/// read can be said otherwise: headings, key, empty cells. Refused cells stay out; the others are one change set. Open
/// it with open(); it deletes itself when closed.
class PasteDialog final : public QDialog {
    Q_OBJECT
public:
    PasteDialog(PageNeeds needs, staging::PasteRequest request, QWidget *parent);
    ~PasteDialog() override;

    [[nodiscard]] PreviewPane &preview() const { return *m_preview; }
    [[nodiscard]] QPushButton &applyButton() const { return *m_apply; }
    /// Ctrl+Enter and the button.
    void apply();
    /// Not while it writes: the writing is stopped or waited for.
    void reject() override;

Q_SIGNALS:
    void applied(const yumiao::store::Receipt &receipt, int fields);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUp();
    void setWords();
    void judge();
    void take(Result<staging::PasteAnswer> answer);
    void showState();
    void followOptions();
    void onCommitted(const changes::ChangeSet &set);
    void takeRefusal(const Error &error);
    void stop();
    void say(const QString &text, bool bad);
    [[nodiscard]] QString whereText() const;

    PageNeeds m_needs;
    staging::PasteRequest m_request;
    staging::BlockColumns m_columns;
    int m_lines = 0;
    bool m_repeated = false;
    bool m_read = false;
    bool m_writing = false;
    std::stop_source m_stopWriting{std::nostopstate};
    QLabel *m_title;
    QLabel *m_where;
    QCheckBox *m_headings;
    QCheckBox *m_byKey;
    QCheckBox *m_repeat;
    QCheckBox *m_blanks;
    QCheckBox *m_whole;
    PreviewPane *m_preview;
    QLabel *m_message;
    QPushButton *m_cancel;
    QPushButton *m_apply;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
