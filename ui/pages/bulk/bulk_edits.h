// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staging/staged_edit.h"
#include "ui/pages/common/page_needs.h"
#include "ui/shell/command.h"
#include "ui/tables/record_table.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace yumiao::ui::pages {

class BulkEditDialog;

/// Many records of a list at once: pasting a block from a spreadsheet (Ctrl+V) and the bulk edit. As a widget it is the
/// quiet strip that says of a bulk edit which is prepared and not applied; it hides where there is none.
class BulkEdits final : public QFrame {
    Q_OBJECT
public:
    /// The table shows a WindowModel and outlives this.
    BulkEdits(PageNeeds needs, records::RecordKind kind, tables::RecordTable &table, QWidget *parent);

    /// Another kind in the same table.
    void setKind(records::RecordKind kind);
    [[nodiscard]] QList<shell::Command> commands();
    /// Lays the text of the clipboard over the list from the current cell on.
    void paste();
    /// The selected rows, or all that are listed; one that is prepared already is asked about.
    void edit();
    void resume();
    void discard();
    void retranslate();

private:
    void read();
    /// The draft of this place.
    struct Kept {
        QByteArray content{}; ///< empty: there is none
        QDateTime changed{};
        qsizetype records = 0; ///< that it is about; -1: it cannot be read
    };
    [[nodiscard]] static Kept keptOf(const QByteArray &content, const QDateTime &changed);
    void take(const Kept &kept);
    void showDraft();
    void watch(BulkEditDialog *dialog);
    [[nodiscard]] QString whyNotPaste() const;
    [[nodiscard]] QString whyNotEdit() const;

    PageNeeds m_needs;
    records::RecordKind m_kind;
    tables::RecordTable &m_table;
    Kept m_kept;
    QPointer<BulkEditDialog> m_open;
    QLabel *m_text;
    QPushButton *m_continue;
    QPushButton *m_discard;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
