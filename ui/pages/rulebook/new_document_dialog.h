// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/rule_book.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yumiao::ui::pages {

/// Under which code the office keeps a document: that of the copied one, whose place it takes, or another; of a blank
/// one also its title and the tier it is about.
class NewDocumentDialog final : public QDialog {
    Q_OBJECT
public:
    /// Without a `copied` document a blank one is meant.
    NewDocumentDialog(std::shared_ptr<const cultivation::RuleBook> book,
        const std::shared_ptr<const eligibility::Pack> &copied, QWidget *parent);

    [[nodiscard]] QString code() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] const eligibility::Ladder *ladder() const;
    [[nodiscard]] const eligibility::Tier *tier() const;
    [[nodiscard]] QLineEdit &codeEdit() const { return *m_code; }
    [[nodiscard]] QLineEdit &titleEdit() const { return *m_title; }
    [[nodiscard]] bool canAccept() const;

private:
    void showNote();

    std::shared_ptr<const cultivation::RuleBook> m_book;
    bool m_blank;
    QLineEdit *m_code;
    QLineEdit *m_title;
    QComboBox *m_tier;
    QLabel *m_note;
    QPushButton *m_go;
};

} // namespace yumiao::ui::pages
