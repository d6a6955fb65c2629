// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace yumiao::ui::pages {

class QuestionModel;

/// The questions at the left of 统计分析.
class QuestionList final : public QListView {
    Q_OBJECT
public:
    explicit QuestionList(QWidget *parent = nullptr);
    [[nodiscard]] QByteArray currentCode() const;
    /// Chooses a chart; an unknown code changes nothing.
    void choose(const QByteArray &code);
    void retranslate();
Q_SIGNALS:
    void chosen(const QByteArray &code);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QuestionModel *m_questions;
};

} // namespace yumiao::ui::pages
