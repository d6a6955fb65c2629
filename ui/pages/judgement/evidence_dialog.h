// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/facts.h"
#include "models/records/evidence.h"
#include "models/records/validity.h"
#include "ui/pages/common/page_needs.h"

#include <QDialog>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace yumiao::ui::forms {
class FieldInput;
class FormRow;
} // namespace yumiao::ui::forms

namespace yumiao::ui::pages {

class FactInput;
class FactValueInput;

/// 登记证据: one declared fact of an enterprise, in the officer's unit, with where it was read. What the list of facts
/// does not allow is said under its field while it is typed; Ctrl+Enter writes. Open it with open(); it deletes itself
/// when closed.
class EvidenceDialog final : public QDialog {
    Q_OBJECT
public:
    /// New evidence of an enterprise, of this fact where it is given.
    EvidenceDialog(const PageNeeds &needs, RecordId enterprise, const QString &enterpriseName,
        std::optional<eligibility::FactRef> fact, QWidget *parent);
    /// Reads evidence and edits it.
    EvidenceDialog(const PageNeeds &needs, RecordId evidence, QWidget *parent);

    void save();
    [[nodiscard]] forms::FieldInput *input(const QString &field) const;
    /// What stands under a field.
    [[nodiscard]] QString message(const QString &field) const;
    /// What is shown, as it would be written; what cannot be read is left out.
    [[nodiscard]] records::Evidence evidence() const;

Q_SIGNALS:
    void saved(yumiao::RecordId evidence, const yumiao::store::Receipt &receipt);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void reject() override;

private:
    EvidenceDialog(const PageNeeds &needs, QWidget *parent);
    void buildUp();
    forms::FormRow *addRow(forms::FieldInput *input);
    void retranslate();
    void read();
    void fill(const records::Evidence &evidence);
    void factChanged();
    void showHint();
    [[nodiscard]] forms::FormRow *row(const QString &field) const;
    [[nodiscard]] std::vector<records::Problem> problems() const;
    void check(bool all);
    void take(const Result<store::Receipt> &receipt);
    void say(const QString &words, bool bad);
    [[nodiscard]] bool isDirty() const;

    PageNeeds m_needs;
    records::Evidence m_before; ///< as it was read, or what a new one begins with
    bool m_isNew = true;
    bool m_saving = false;
    bool m_dropAsked = false;
    QString m_enterpriseName;
    std::vector<forms::FormRow *> m_rows;
    FactInput *m_fact = nullptr;
    FactValueInput *m_value = nullptr;
    QLabel *m_title;
    QLabel *m_of;
    QLabel *m_hint;
    QLabel *m_message;
    QPushButton *m_save;
    QPushButton *m_cancel;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
