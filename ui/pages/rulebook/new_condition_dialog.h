// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/pack_draft.h"
#include "ui/pages/rulebook/rule_field.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yumiao::ui::pages {

/// A new condition for a rule document: what kind it is, and what of the list of facts it asks for. The rest is typed
/// in the form of the document.
class NewConditionDialog final : public QDialog {
    Q_OBJECT
public:
    NewConditionDialog(
        const eligibility::PackDraft &draft, const eligibility::FactCatalogue &catalogue, QWidget *parent);
    /// The condition as it would be put into the document.
    [[nodiscard]] QJsonObject condition() const;
    [[nodiscard]] QComboBox &kindBox() const { return *m_kind; }
    [[nodiscard]] QComboBox &factBox() const { return *m_fact; }
    [[nodiscard]] QLineEdit &titleEdit() const { return *m_title; }

private:
    void fillFacts();
    [[nodiscard]] QString kindCode() const;

    const eligibility::PackDraft &m_draft;
    const eligibility::FactCatalogue &m_catalogue;
    QComboBox *m_kind;
    QComboBox *m_fact;
    QLabel *m_factLabel;
    QLineEdit *m_title;
    QPushButton *m_add;
};

} // namespace yumiao::ui::pages
