// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_plan.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/imports/import_models.h"
#include "ui/shell/page.h"

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace yumiao::ui::pages {

/// 导入: a ledger is chosen, its columns are recognised, a trial run says what would be new, changed, unchanged and set
/// aside; then it is written as one change set that can be undone. Nothing is written before the last step.
class ImportsPage final : public shell::Page {
    Q_OBJECT
public:
    explicit ImportsPage(PageNeeds needs, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Import"); }
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    void open(const shell::Route &route) override;
    [[nodiscard]] shell::Route route() const override { return {QStringLiteral("导入"), {}, {}}; }
    [[nodiscard]] QStringList statusTexts() const override;

    /// Reads this file in a trial run, as if it had been chosen.
    void openFile(const QString &path);
    /// Writes what the last trial run planned.
    void write();

Q_SIGNALS:
    /// A trial run has ended; whether there is something to write.
    void planned(bool ready);

protected:
    void retranslate() override;

private:
    void buildUp();
    [[nodiscard]] QWidget *makeTop();
    void chooseFile();
    void tryOut();
    void accept(Result<std::shared_ptr<exchange::ImportPlan>> plan);
    void showPlan();
    void showState(const QString &sentence, const char *tone);
    [[nodiscard]] exchange::ImportWish wish() const;

    PageNeeds m_needs;
    QString m_path;
    std::shared_ptr<RecordIdSource> m_ids;
    std::shared_ptr<exchange::ImportPlan> m_plan; ///< of the last trial run; null before it and after writing
    ImportColumnModel m_columns;
    ImportProblemModel m_problems;
    store::Ticket m_ticket;
    QLabel *m_file;
    QLabel *m_state;
    QLabel *m_columnsTitle;
    QLabel *m_problemsTitle;
    QPushButton *m_choose;
    QComboBox *m_kind;
    QComboBox *m_strategy;
    QPushButton *m_write;
    QTableView *m_columnView;
    QTableView *m_problemView;
};

} // namespace yumiao::ui::pages
