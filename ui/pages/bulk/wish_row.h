// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staging/field_wish.h"
#include "models/staging/judged_cell.h"
#include "ui/pages/common/page_needs.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace yumiao::ui::forms {
class FieldInput;
}

namespace yumiao::ui::pages {

/// One line of a bulk edit: a field, what is to happen to it, with what; below it what the records say now.
class WishRow final : public QWidget {
    Q_OBJECT
public:
    WishRow(const PageNeeds &needs, records::RecordKind kind, QWidget *parent);

    void setWish(const staging::FieldWish &wish);
    /// What is wished; an error (wish.*, or of the value) while it means nothing.
    [[nodiscard]] Result<staging::FieldWish> wish() const;
    /// The fields that other rows have: they are not offered.
    void setTaken(const QList<int> &fields);
    [[nodiscard]] int field() const;
    [[nodiscard]] forms::FieldInput *input() const;
    /// What takes the focus, in the order of Tab.
    [[nodiscard]] QList<QWidget *> stops() const;
    /// Summarises what the field says now in the records that were judged.
    void showOldValues(const std::vector<staging::JudgedCell> &cells);
    void retranslate();

Q_SIGNALS:
    void edited();
    void fieldChanged();
    void removeAsked();

private:
    void buildUp();
    void fillFields();
    void takeField();
    void takeTypedField();
    void takeKind();
    void makeInput();
    [[nodiscard]] staging::WishKind how() const;
    [[nodiscard]] const records::Field &description() const;

    const PageNeeds &m_needs;
    records::RecordKind m_kind;
    QStringList m_known; ///< by what people may call each field
    QList<int> m_taken;
    int m_field = -1;
    QComboBox *m_fields;
    QComboBox *m_how;
    QWidget *m_place; ///< of the value's input
    QPointer<forms::FieldInput> m_input;
    QLineEdit *m_find;
    QLabel *m_arrow;
    QLineEdit *m_with;
    QSpinBox *m_days;
    QPushButton *m_remove;
    QLabel *m_old;
};

} // namespace yumiao::ui::pages
