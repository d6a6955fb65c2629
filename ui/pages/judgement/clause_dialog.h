// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/judgement/judged_answer.h"
#include "ui/words/criterion_lines.h"

#include <QDialog>

#include <utility>

class QGridLayout;
class QPushButton;

namespace yumiao::ui::pages {

/// The text of a condition as the rules at hand have it: the document, the clause, the words, how they are read, how
/// sure they are, from when to when they hold.
class ClauseDialog final : public QDialog {
    Q_OBJECT
public:
    ClauseDialog(SharedAnswer answer, words::CriterionLine line, QWidget *parent);
    /// What is shown, as it is copied: label, tab, text; one a line.
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fill();
    [[nodiscard]] QList<std::pair<QString, QString>> parts() const;

    SharedAnswer m_answer;
    words::CriterionLine m_line;
    QWidget *m_body;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace yumiao::ui::pages
