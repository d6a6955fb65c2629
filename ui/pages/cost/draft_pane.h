// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "ui/pages/cost/draft_rows.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace yumiao::ui::forms {
class FormRow;
}

namespace yumiao::ui::pages {

/// Records of one kind in a table, and the fields of the chosen one under it. Nothing of it is written here.
class DraftPane final : public QWidget {
    Q_OBJECT
public:
    /// `blank`: the values of a new record.
    DraftPane(records::RecordKind kind, const QStringList &fields, records::Values blank, QDate today, QWidget *parent);
    ~DraftPane() override;

    [[nodiscard]] DraftRows &rows() const { return *m_rows; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] forms::FormRow &row(const char *field) const;
    void addRow();
    void takeAwayRow();
    void choose(int row);
    /// A field that cannot be read as it was typed.
    [[nodiscard]] bool hasFault() const;
    /// Puts the focus where something is missing; whether there is such a place.
    bool goToGap();
    void retranslate();
    void setNote(const QString &words);

Q_SIGNALS:
    void edited();

private:
    void buildUp(QDate today);
    void showCurrent();
    void take(int column);
    [[nodiscard]] int current() const;

    records::RecordKind m_kind;
    DraftRows *m_rows;
    records::Values m_blank;
    std::vector<forms::FormRow *> m_form;
    std::vector<bool> m_faulty;
    QTableView *m_table;
    QLabel *m_note;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace yumiao::ui::pages
