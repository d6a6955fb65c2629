// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/inquiry.h"
#include "ui/pages/common/page_needs.h"

#include <QWidget>

class QComboBox;

namespace yumiao::ui::widgets {
class SegmentedButtons;
}

namespace yumiao::ui::pages {

class JudgementPane;

/// The judgement of one enterprise on a ladder that the officer chooses, for its drawer and its page. It asks when it
/// is first seen: a drawer that is never opened at this tab asks nothing.
class EnterpriseJudgement final : public QWidget {
    Q_OBJECT
public:
    explicit EnterpriseJudgement(const PageNeeds &needs, QWidget *parent = nullptr);
    /// Whose judgement; a null id shows nothing. An invalid day is today.
    void judge(RecordId enterprise, QDate on);
    void retranslate();
    [[nodiscard]] JudgementPane &pane() const { return *m_pane; }
    /// The code of a ladder: specialised, scale, technology, listing.
    void chooseLadder(const QString &code);
    [[nodiscard]] QString ladder() const;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askIfSeen();
    void setLadders();

    PageNeeds m_needs;
    RecordId m_enterprise;
    QDate m_on;
    bool m_stale = false; ///< to be asked when it is seen
    widgets::SegmentedButtons *m_ladders;
    QComboBox *m_procedure;
    JudgementPane *m_pane;
};

} // namespace yumiao::ui::pages
