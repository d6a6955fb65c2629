// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/records/record_description.h"
#include "ui/forms/field_input.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yumiao::ui::forms {
class RecordForm;
}

namespace yumiao::ui::pages {

/// One record of a form that makes several: a heading, its fields, and a button that leaves it out again.
class VisitPart final : public QWidget {
    Q_OBJECT
public:
    /// `removable`: the officer added it and may take it away.
    VisitPart(records::RecordKind kind, RecordId id, const QStringList &fields, forms::InputNeeds needs, bool removable,
        QWidget *parent);

    [[nodiscard]] records::RecordKind kind() const { return m_kind; }
    [[nodiscard]] RecordId id() const { return m_id; }
    void setId(RecordId id) { m_id = id; }
    [[nodiscard]] forms::RecordForm &form() const { return *m_form; }
    void setWords(const QString &heading);
    /// Another state before; what was typed stays typed.
    void setBefore(const records::Values &values);
    /// Shows what is wrong with the fields that are shown, and gives the focus to the first; true when nothing is.
    bool check();
    /// Shows what a refusal of the ledger says of this record; the problems that have no field here, as sentences.
    [[nodiscard]] QStringList showRefusal(const Error &error);

Q_SIGNALS:
    void edited();
    void submitted();
    void removeWanted();

private:
    records::RecordKind m_kind;
    RecordId m_id;
    QLabel *m_heading;
    QPushButton *m_remove;
    forms::RecordForm *m_form;
};

} // namespace yumiao::ui::pages
