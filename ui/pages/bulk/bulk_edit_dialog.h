// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staging/staged_edit.h"
#include "ui/pages/bulk/preview_pane.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace yumiao::ui::widgets {
class SegmentedButtons;
}

namespace yumiao::ui::pages {

class WishRow;

/// Changes fields of many records at once (批量修改): what is to happen to which fields above, every old → new below,
/// with the checks of single edits. What is prepared is kept in the workspace at each step: closing the dialog, the
/// window or the program loses nothing. Applied as one change set. Open it with open(); it deletes itself when closed.
class BulkEditDialog final : public QDialog {
    Q_OBJECT
public:
    /// The records it may be about; the one that is not empty and stands first is taken.
    struct Scope {
        std::vector<RecordId> selected{};
        std::vector<RecordId> listed{};
    };
    /// A new one.
    BulkEditDialog(PageNeeds needs, records::RecordKind kind, Scope scope, QWidget *parent);
    /// One that was kept.
    BulkEditDialog(PageNeeds needs, staging::StagedEdit edit, QWidget *parent);
    ~BulkEditDialog() override;

    [[nodiscard]] PreviewPane &preview() const { return *m_preview; }
    [[nodiscard]] QPushButton &applyButton() const { return *m_apply; }
    [[nodiscard]] const staging::StagedEdit &edit() const { return m_edit; }
    [[nodiscard]] QList<WishRow *> rows() const { return m_rows; }
    WishRow *addRow();
    /// Ctrl+Enter and the button.
    void apply();
    void done(int result) override;
    /// Not while it writes: the writing is stopped or waited for.
    void reject() override;

Q_SIGNALS:
    void applied(const yumiao::store::Receipt &receipt, int records);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void buildUp();
    [[nodiscard]] QWidget *makeFoot();
    void setWords();
    void takeScope(const QByteArray &id);
    void removeRow(WishRow *row);
    void followWishes();
    void offerFields();
    void orderStops();
    void judge();
    void take(Result<std::vector<staging::JudgedCell>> cells);
    void takeTicks();
    void keep();
    void discard();
    void onCommitted(const changes::ChangeSet &set);
    void takeRefusal(const Error &error);
    void stop();
    void showState();
    void say(const QString &text, bool bad);

    PageNeeds m_needs;
    staging::StagedEdit m_edit;
    Scope m_scope;
    bool m_writing = false;
    std::stop_source m_stopWriting{std::nostopstate};
    bool m_done = false; ///< applied or discarded: nothing is kept any more
    Error m_fault;       ///< of the judgement; `what` is empty when there is none
    QString m_refusal;   ///< what the ledger said last
    QList<WishRow *> m_rows;
    QLabel *m_title;
    widgets::SegmentedButtons *m_scopes;
    QScrollArea *m_area;
    QVBoxLayout *m_lines;
    QPushButton *m_add;
    PreviewPane *m_preview;
    QLabel *m_message;
    QPushButton *m_discard;
    QPushButton *m_close;
    QPushButton *m_apply;
    QTimer m_typing;
    QTimer m_keeping;
    store::Ticket m_ticket;
};

/// Where the bulk edit of a list is kept: "bulk/enterprise".
[[nodiscard]] QString bulkPlace(records::RecordKind kind);

} // namespace yumiao::ui::pages
