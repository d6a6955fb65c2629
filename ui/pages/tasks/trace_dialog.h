// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/trace.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace yumiao::ui::pages {

/// 穿透: from a clause down to the proof, and where the chain of the whole plan is broken. Every line opens its record.
/// Not modal; deletes itself when closed.
class TraceDialog final : public QDialog {
    Q_OBJECT
public:
    TraceDialog(PageNeeds needs, qint64 clause, QWidget *parent);
    [[nodiscard]] QTreeWidget &chain() const { return *m_chain; }
    [[nodiscard]] QTreeWidget &gaps() const { return *m_gaps; }
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildUp();
    void setWords();
    void fillChain(const Result<std::vector<figures::TraceLine>> &lines);
    void fillGaps(const Result<figures::TraceGaps> &gaps);
    void showFault(const Error &error);
    [[nodiscard]] QTreeWidget *makeTree();

    PageNeeds m_needs;
    qint64 m_clause;
    AsyncValue<std::vector<figures::TraceLine>> m_lines;
    AsyncValue<figures::TraceGaps> m_found;
    QTabWidget *m_tabs;
    QTreeWidget *m_chain;
    QTreeWidget *m_gaps;
    QLabel *m_sentence;
    QPushButton *m_close;
};

} // namespace yumiao::ui::pages
