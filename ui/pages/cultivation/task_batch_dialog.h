// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/cultivation/task_batch.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace yumiao::ui::pages {

/// 批量生成辅导任务: one task for each of several candidates, with what each lacks; seen before it is written, one
/// change set, one undo. Open it with open(); it deletes itself when closed.
class TaskBatchDialog final : public QDialog {
    Q_OBJECT
public:
    struct Wish {
        QString ladder;
        QString tier;
        QString tierName;
        std::vector<RecordId> enterprises;
    };
    TaskBatchDialog(PageNeeds needs, Wish wish, QWidget *parent);
    ~TaskBatchDialog() override;

    [[nodiscard]] forms::RecordForm &form() const { return *m_form; }
    [[nodiscard]] QPushButton &makeButton() const { return *m_make; }
    [[nodiscard]] QListWidget &preview() const { return *m_preview; }
    /// Ctrl+Enter and the button.
    void make();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void buildUp();
    void showLines();
    void say(const QString &text, bool bad);

    PageNeeds m_needs;
    Wish m_wish;
    std::vector<GapLine> m_lines;
    bool m_read = false;
    bool m_writing = false;
    forms::RecordForm *m_form;
    QLabel *m_title;
    QLabel *m_count;
    QListWidget *m_preview;
    QLabel *m_message;
    QPushButton *m_close;
    QPushButton *m_make;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
