// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financing/course_reading.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"

#include <QPointer>
#include <QWidget>

#include <array>

class QLabel;

namespace yumiao::ui::pages {

class ApplicationStepDialog;
class BoardColumn;
struct BoardCard;

/// 看板: the applications of a filter in the five stages of the funnel. Moving a card asks for its step (date, and the
/// reason where one is needed); nothing moves until it is written. Those that left are not on the board.
class BoardPane final : public QWidget {
    Q_OBJECT
public:
    static constexpr size_t Columns = 5;
    explicit BoardPane(PageNeeds needs, QWidget *parent = nullptr);
    ~BoardPane() override;
    void setFilter(const store::Filter &filter);
    [[nodiscard]] BoardColumn &column(rules::StageGroup group) const;
    /// The window that asks for the step of a card that was moved; null when none is open.
    [[nodiscard]] ApplicationStepDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void applicationActivated(yumiao::RecordId application);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildUp();
    void showBook(const Result<financing::CourseBook> &book);
    void fill();
    [[nodiscard]] BoardCard cardOf(const financing::CaseFacts &facts, const financing::CaseStanding &standing) const;
    void move(RecordId application, size_t to);

    PageNeeds m_needs;
    std::optional<financing::CourseBook> m_book;
    AsyncValue<financing::CourseBook> m_read;
    std::array<BoardColumn *, Columns> m_columns{};
    std::array<QLabel *, Columns> m_titles{};
    QLabel *m_state;
    QPointer<ApplicationStepDialog> m_dialog;
};

} // namespace yumiao::ui::pages
