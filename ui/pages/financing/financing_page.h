// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/district_figures.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/financing/list_sums.h"
#include "ui/pages/financing/listed_applications.h"
#include "ui/shell/page.h"
#include "ui/tables/record_table.h"

#include <memory>

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace yumiao::items {
class WindowModel;
}
namespace yumiao::ui::forms {
class RecordDialog;
}
namespace yumiao::ui::widgets {
class ChipRow;
class SegmentedButtons;
} // namespace yumiao::ui::widgets

namespace yumiao::ui::pages {

class ApplicationDrawer;
class BoardPane;
class FunnelPane;
class LedgerOpener;

/// 融资 (S4): the funnel of the stages, the applications behind it with conditions, and a drawer with one of them.
class FinancingPage final : public shell::Page {
    Q_OBJECT
public:
    explicit FinancingPage(PageNeeds needs, QWidget *parent = nullptr);
    ~FinancingPage() override;

    [[nodiscard]] QString title() const override { return tr("Financing"); }
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    void open(const shell::Route &route) override;
    [[nodiscard]] shell::Route route() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    [[nodiscard]] QWidget *headSwitches() override;
    [[nodiscard]] QWidget *headActions() override;
    void focusSearch() override;

    /// A new application, entered in a dialog.
    void addApplication();
    [[nodiscard]] tables::RecordTable &table() const { return *m_table; }
    [[nodiscard]] ApplicationDrawer &drawer() const { return *m_drawer; }
    [[nodiscard]] BoardPane &board() const { return *m_board; }
    [[nodiscard]] FunnelPane &funnel() const { return *m_funnel; }
    /// The list, or the board (看板) of the same applications.
    void showBoard(bool shown);
    [[nodiscard]] bool isBoard() const;
    /// The editor of the conditions.
    void editConditions();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUp();
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeBar(QWidget *parent);
    void makeTable(QWidget *parent);
    void wireUp();
    void place();
    void showDrawer(bool shown);
    void preview(RecordId id);
    void followSelection();
    void chooseWanted();
    void showChips();
    void removeChip(const QByteArray &chip);
    void exportList();
    void removeSelected();
    void registerStep(RecordId application);
    void ask();
    void askList();
    void list(const ListedApplications &listed);
    void choose(const financing::FunnelChoice &choice);
    void narrowFunnel(std::optional<RecordId> institution);
    void clearFilter();
    void editApplication(RecordId id);
    void openDialog(forms::RecordDialog *dialog, const QString &done);
    void showFigures(const Result<figures::DistrictFigures> &district);
    void showFunnel(const Result<financing::FunnelBook> &book);
    void settle();
    void showSums();
    void tellSums(const ListSums &sums, QHash<QString, QString> &texts) const;
    void setWords();
    [[nodiscard]] tables::CellMarks stuckMarks(const QModelIndex &index) const;
    [[nodiscard]] QDate today() const;

    PageNeeds m_needs;
    ListedApplications m_listed;
    AsyncValue<figures::DistrictFigures> m_figures;
    AsyncValue<financing::FunnelBook> m_book; ///< the funnel of this year
    AsyncValue<ListSums> m_sums;              ///< of what is listed
    std::unique_ptr<items::WindowModel> m_model;
    RecordId m_wanted; ///< to be chosen as soon as the list is there
    QSplitter *m_panes;
    QStackedWidget *m_faces;
    BoardPane *m_board;
    widgets::SegmentedButtons *m_switch = nullptr;
    ApplicationDrawer *m_drawer;
    FunnelPane *m_funnel;
    QLineEdit *m_search;
    widgets::ChipRow *m_chips;
    QPushButton *m_addCondition;
    QPushButton *m_columns;
    tables::RecordTable *m_table;
    QPushButton *m_new = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_print = nullptr;
    LedgerOpener *m_ledger;
    QWidget *m_actions = nullptr;
};

} // namespace yumiao::ui::pages
