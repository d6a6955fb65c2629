// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/recognition/course_model.h"
#include "ui/pages/recognition/step_dialog.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace yumiao::ui::forms {
class ReferenceInput;
}

namespace yumiao::ui::pages {

/// 办理认定: the course of one enterprise as a list of dated steps, what is due and missing, and what may be done next:
/// a step, a new case, 办理升级, a file for a step. Reads itself again after every commit that concerns it. Not modal;
/// deletes itself when closed.
class RecognitionDialog final : public QDialog {
    Q_OBJECT
public:
    /// With a null id the officer chooses the enterprise.
    RecognitionDialog(PageNeeds needs, RecordId enterprise, QWidget *parent);
    ~RecognitionDialog() override;

    [[nodiscard]] CourseModel &model() const { return *m_model; }
    [[nodiscard]] QTreeView &view() const { return *m_view; }
    [[nodiscard]] QString dueText() const;
    void setEnterprise(RecordId enterprise);
    /// The dialog of a step; null when nothing can be done.
    StepDialog *startStep(StepDialog::For purpose);
    void attachFile();
    /// Goes on to 办理升级 as soon as the course of the enterprise is read.
    void promoteOnceRead() { m_promotes = true; }

Q_SIGNALS:
    /// The course stands in the list.
    void shown();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void buildUp();
    void setWords();
    void ask();
    void take(const Result<cultivation::Course> &course);
    void showState();
    void keepRow(RecordId recognition, RecordId step);

    PageNeeds m_needs;
    RecordId m_enterprise;
    CourseModel *m_model;
    AsyncValue<cultivation::Course> m_course;
    QLabel *m_title;
    forms::ReferenceInput *m_chooser = nullptr;
    QLabel *m_due;
    QLabel *m_state;
    QTreeView *m_view;
    QPushButton *m_step;
    QPushButton *m_newCase;
    QPushButton *m_promote;
    QPushButton *m_attach;
    QPushButton *m_open;
    bool m_promotes = false;
};

} // namespace yumiao::ui::pages
