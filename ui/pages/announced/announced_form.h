// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/announced/announced_wish.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;

namespace yumiao::ui::forms {
class FormRow;
}
namespace yumiao::ui::widgets {
class SegmentedButtons;
}

namespace yumiao::ui::pages {

/// What an officer says of a list as a whole: recognition, level, document, batch, first and last day, and how far it
/// has come. The last day is proposed from the ladder until the officer types one.
class AnnouncedForm final : public QWidget {
    Q_OBJECT
public:
    AnnouncedForm(QDate today, QWidget *parent);
    ~AnnouncedForm() override;

    /// The rules come from the base, later than the window.
    void setRules(std::shared_ptr<const cultivation::RuleBook> book);
    [[nodiscard]] bool isReady() const { return m_book != nullptr; }
    /// Errors: those of checkWish(), and of a field that cannot be read (date.*).
    [[nodiscard]] Result<announced::AnnouncedWish> wish() const;
    void setKind(records::CertificateKind kind);
    /// By name of the field: "level", "document_number", "batch", "issued", "valid_to".
    [[nodiscard]] forms::FormRow &row(const char *field) const;
    [[nodiscard]] QComboBox &tiers() const { return *m_tiers; }
    void setStage(announced::Stage stage);
    [[nodiscard]] announced::Stage stage() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void buildUp();
    void fillTiers();
    void followTier();
    void proposeEnd();
    [[nodiscard]] QDate dayOf(const char *field) const;
    [[nodiscard]] const eligibility::Tier *tier() const;

    QDate m_today;
    std::shared_ptr<const cultivation::RuleBook> m_book;
    std::vector<announced::CertifiedTier> m_known;
    QLabel *m_tierLabel;
    QComboBox *m_tiers;
    QLabel *m_stageLabel;
    widgets::SegmentedButtons *m_stage;
    QLabel *m_proposal;
    std::vector<forms::FormRow *> m_rows;
    bool m_endIsTyped = false;
};

} // namespace yumiao::ui::pages
