// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/imports/import_change_model.h"
#include "ui/pages/imports/import_models.h"
#include "ui/shell/page.h"
#include "ui/shell/state_panel.h"

#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace yumiao::ui::widgets {
class PanelFrame;
}

namespace yumiao::ui::pages {

class ImportAnswers;
class ImportCounts;

/// 导入: a ledger is chosen, its columns are recognised, a trial run says what would be new, changed, unchanged and set
/// aside; then it is written as one change set that can be undone. Nothing is written before the last step.
class ImportsPage final : public shell::Page {
    Q_OBJECT
public:
    explicit ImportsPage(PageNeeds needs, QWidget *parent = nullptr);
    ~ImportsPage() override;

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
    [[nodiscard]] ImportColumnModel &columns() { return m_columns; }
    [[nodiscard]] ImportAnswers &answers() { return *m_answers; }
    /// The sentence at the foot: where the import stands.
    [[nodiscard]] QString stateText() const;

Q_SIGNALS:
    /// A trial run has ended; whether there is something to write.
    void planned(bool ready);

protected:
    void retranslate() override;

private:
    void buildUp();
    void wireUp();
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeResults(QWidget *parent);
    [[nodiscard]] QWidget *makeFoot();
    void chooseFile();
    void tryOut();
    void accept(Result<ImportTrial> trial);
    void fill(const ImportTrial &trial);
    void onCommitted(const changes::ChangeSet &set);
    void onWritten(const Result<store::Receipt> &receipt);
    /// The state in words that are made anew for another language.
    void setState(std::function<QString()> words, const char *tone);
    void showState();
    void showEmpty();
    void showSource();
    void showTabs();
    void showButtons();
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] exchange::ImportWish wish() const;

    PageNeeds m_needs;
    QString m_path;
    std::shared_ptr<RecordIdSource> m_ids;
    std::shared_ptr<exchange::ImportPlan> m_plan; ///< of the last trial run
    bool m_ready = false;                         ///< the plan stands and was not written yet
    std::optional<Error> m_error;                 ///< why the file in hand could not be read
    std::optional<RecordId> m_written;            ///< change set of the import that was written last
    std::function<QString()> m_state;
    ImportColumnModel m_columns;
    ImportProblemModel m_problems;
    ImportChangeModel m_newRecords{true};
    ImportChangeModel m_changedRecords{false};
    store::Ticket m_ticket;
    QPushButton *m_choose;
    QComboBox *m_kind;
    QComboBox *m_strategy;
    QCheckBox *m_takeDoubles;
    QLabel *m_source;
    ImportAnswers *m_answers;
    QStackedWidget *m_place; ///< of the empty state and of the trial run
    shell::StatePanel *m_empty;
    widgets::PanelFrame *m_columnPanel;
    QTableView *m_columnView;
    ImportCounts *m_counts;
    QTabBar *m_tabs;
    QStackedWidget *m_lists;
    QLabel *m_sentence;
    QPushButton *m_again;
    QPushButton *m_write;
};

} // namespace yumiao::ui::pages
