// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/course_reading.h"
#include "models/cultivation/course_writing.h"
#include "ui/pages/common/page_needs.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace yumiao::ui::forms {
class RecordForm;
}

namespace yumiao::ui::pages {

/// One step of a case, or a new case with its first step, and the certificate that the step gives or ends (办理):
/// written as one change set, so that one undo takes all of it back. Only steps that the rule knows are offered; the
/// ledger judges once more. Open it with open(); it deletes itself when closed.
class StepDialog final : public QDialog {
    Q_OBJECT
public:
    /// What it begins with.
    enum class For {
        NextStep, ///< of the case
        NewCase,  ///< without a case
        Promotion ///< 办理升级: the decision that gives the certificate
    };
    /// `recognition` is null for a new case; a promotion takes the newest case under way, or begins one.
    StepDialog(PageNeeds needs, cultivation::Course course, RecordId recognition, For purpose, QWidget *parent);
    ~StepDialog() override;

    /// Chooses the tier of a new case, as the box does.
    void chooseTier(const QString &ladder, const QString &tier, records::RecognitionProcedure procedure);
    /// Chooses a step that is offered; false when it is not.
    bool chooseStep(records::RecognitionStage stage);
    [[nodiscard]] std::vector<records::RecognitionStage> offered() const;
    [[nodiscard]] forms::RecordForm &stepForm() const { return *m_step; }
    [[nodiscard]] forms::RecordForm &certificateForm() const { return *m_certificate; }
    [[nodiscard]] bool asksForCertificate() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString hint() const;
    /// Writes what was typed; asked by Ctrl+Enter and the button.
    void save();

Q_SIGNALS:
    void written(const yumiao::store::Receipt &receipt);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    void buildUp();
    void setWords();
    void fillTiers();
    void proposeTier();
    void fillSteps();
    void fillPapers();
    void showStep();
    void showCertificate();
    void propose();
    void fitHeight();
    void take(const Result<store::Receipt> &receipt);
    void say(const QString &words, bool bad);
    [[nodiscard]] bool check();
    [[nodiscard]] cultivation::StepWish wish() const;
    [[nodiscard]] std::optional<records::Certificate> stoodCertificate() const;
    [[nodiscard]] const cultivation::CourseCase *chosenCase() const;
    [[nodiscard]] const rules::RecognitionTier *courseTier() const;
    [[nodiscard]] const eligibility::Tier *ladderTier() const;
    [[nodiscard]] records::RecognitionProcedure procedure() const;
    [[nodiscard]] const rules::RecognitionNext *next() const;

    PageNeeds m_needs;
    cultivation::Course m_course;
    RecordId m_case;
    For m_purpose;
    RecordId m_stepId;
    RecordId m_paperId;
    std::vector<rules::RecognitionNext> m_next;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QLabel *m_title;
    QLabel *m_tierLabel;
    QComboBox *m_tier;
    QLabel *m_stepLabel;
    QComboBox *m_kind;
    forms::RecordForm *m_step;
    QWidget *m_paper;
    QLabel *m_paperLabel;
    QComboBox *m_papers;
    forms::RecordForm *m_certificate;
    QLabel *m_hint;
    QPushButton *m_useHint;
    QCheckBox *m_ends;
    QLabel *m_message;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QDate m_filledIn; ///< the last day that was proposed and filled in
    bool m_saving = false;
    bool m_dropAsked = false;
};

} // namespace yumiao::ui::pages
