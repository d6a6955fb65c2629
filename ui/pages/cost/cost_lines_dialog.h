// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_reading.h"
#include "ui/pages/common/page_needs.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace yumiao::ui::widgets {
class WrappedLabel;
}

namespace yumiao::ui::pages {

class DraftPane;

/// The cost lines of an application and the repayment plan of each of its drawdowns, with the cost as it would be.
/// Nothing is written before it is saved; then everything in one change set.
class CostLinesDialog final : public QDialog {
    Q_OBJECT
public:
    CostLinesDialog(PageNeeds needs, RecordId application, QWidget *parent);
    ~CostLinesDialog() override;

    [[nodiscard]] bool isReady() const { return m_lines != nullptr; }
    [[nodiscard]] DraftPane &lines() const { return *m_lines; }
    /// The plans, in the order of the drawdowns.
    [[nodiscard]] const std::vector<DraftPane *> &plans() const { return m_plans; }
    /// The cost as it would be after saving.
    [[nodiscard]] const cost::CostAnswer &tried() const { return m_tried; }
    [[nodiscard]] QString result() const;
    void save();
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildUp();
    void read();
    void fill(cost::CostRecords known);
    void tryOut();
    void setWords();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QList<DraftPane *> panes() const;
    [[nodiscard]] changes::ChangeSet changeSet(const QString &reason) const;

    PageNeeds m_needs;
    RecordId m_application;
    cost::CostRecords m_known;
    cost::CostAnswer m_tried;
    std::optional<Error> m_fault;
    bool m_saving = false;
    QTabWidget *m_tabs;
    DraftPane *m_lines = nullptr;
    std::vector<DraftPane *> m_plans;
    widgets::WrappedLabel *m_result;
    QPushButton *m_save;
    QPushButton *m_close;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
