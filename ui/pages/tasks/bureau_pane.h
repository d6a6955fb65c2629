// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/lamp_limits.h"
#include "ui/pages/tasks/bureau_model.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QTableView;

namespace yumiao::ui::pages {

/// The left of 任务: the bureaus with what they carry, and the lamp rule in words below. One of them, all, or those
/// measures without a bureau are chosen; the choice outlives a new reading of the plan.
class BureauPane final : public QFrame {
    Q_OBJECT
public:
    explicit BureauPane(QWidget *parent = nullptr);
    void setProgress(std::shared_ptr<const figures::PlanProgress> progress, const rules::LampLimits &limits);
    void retranslate();
    [[nodiscard]] RecordId bureau() const { return m_bureau; } ///< null: all, or without a bureau
    [[nodiscard]] bool isUnassigned() const { return m_isUnassigned; }
    /// Chooses all of them; emits nothing.
    void chooseAll();
    [[nodiscard]] BureauModel &model() { return m_bureaus; }
    [[nodiscard]] QTableView &view() const { return *m_view; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen();

private:
    [[nodiscard]] QTableView *makeView();
    void addRule(QGridLayout &rules, int row);
    void fillWords();
    void fitColumns();
    void keepNamesSeen();
    void take(int row);
    void restore();

    BureauModel m_bureaus;
    std::shared_ptr<const figures::PlanProgress> m_progress;
    rules::LampLimits m_limits;
    RecordId m_bureau;
    bool m_isUnassigned = false;
    QLabel *m_title;
    QLabel *m_note;
    QTableView *m_view;
    QLabel *m_rulesTitle;
    QList<QLabel *> m_rules; ///< red, amber, green, done
};

} // namespace yumiao::ui::pages
