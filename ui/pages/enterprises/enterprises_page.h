// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/view_definition.h"
#include "models/items/window_model.h"
#include "ui/pages/common/page_needs.h"
#include "ui/shell/page.h"
#include "ui/tables/record_table.h"

#include <QTimer>

#include <memory>

class QLineEdit;
class QPushButton;
class QSplitter;

namespace yumiao::ui::widgets {
class ChipRow;
}

namespace yumiao::ui::pages {

/// Ids of the chips of single conditions begin so; the place of the condition follows.
constexpr auto FilterChipPrefix = "filter:";

class BulkEdits;
class EditNews;
class EnterpriseDrawer;
class FacetPane;
class ViewBox;

/// 企业: facets, a table of any length with search by name, code and pinyin initials, and a drawer with one enterprise.
class EnterprisesPage final : public shell::Page {
    Q_OBJECT
public:
    explicit EnterprisesPage(PageNeeds needs, QWidget *parent = nullptr);
    ~EnterprisesPage() override;

    [[nodiscard]] QString title() const override { return tr("Enterprises"); }
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    void open(const shell::Route &route) override;
    [[nodiscard]] shell::Route route() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    [[nodiscard]] QWidget *headSwitches() override;
    [[nodiscard]] QWidget *headActions() override;
    void focusSearch() override;

    [[nodiscard]] tables::RecordTable &table() const { return *m_table; }
    [[nodiscard]] EnterpriseDrawer &drawer() const { return *m_drawer; }
    [[nodiscard]] ViewBox &views() const { return *m_views; }
    /// How the list is looked at now, and another way to.
    [[nodiscard]] items::ViewDefinition presentView() const;
    void showView(const items::ViewDefinition &view);
    [[nodiscard]] FacetPane &facets() const { return *m_facets; }
    void addEnterprise();
    /// The editor of the conditions beside the facets; `pasted` is a text to begin with, right or wrong.
    void editConditions(const QString &pasted = {});

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildUp();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeBar(QWidget *parent);
    void wireUp();
    void wireTable();
    void wireDrawer();
    void fitColumns();
    void ask();
    void judgeLater();
    void settle();
    void chooseWanted();
    void followSelection();
    void removeCondition(const QByteArray &chip);
    void enterList();
    void stepPane(int by);
    void openByCode(const QString &code);
    void showChips();
    void showSums();
    [[nodiscard]] static QString medianText(const QString &percent);
    [[nodiscard]] QString tierCounts() const;
    void clearFilter();
    void showDrawer(bool shown);
    void preview(RecordId id);
    [[nodiscard]] QList<shell::Command> registerCommands();
    [[nodiscard]] QList<shell::Command> viewCommands();
    [[nodiscard]] QString nothingChosen() const;
    void exportList();
    [[nodiscard]] QString whyNotCompare() const;
    void compareSelected();
    [[nodiscard]] QString whyNotMerge() const;
    void mergeSelected();
    void removeSelected();
    void place();
    [[nodiscard]] QList<shell::Command> filterCommands();
    void setConditions(const store::Filter &filter);
    void copyConditions();

    PageNeeds m_needs;
    std::unique_ptr<items::WindowModel> m_model;
    QString m_filter;              ///< further conditions in their text form
    bool m_isRoutesFilter = false; ///< it came with a route, not from the officer: the page alone drops it
    RecordId m_wanted;             ///< to be shown as soon as the list is there
    bool m_wantsFirst = false;     ///< the first row is to be chosen as soon as the list is there
    bool m_facetsAsked = false;    ///< by the button, on a page too narrow to show them always
    store::Ticket m_ticket;        ///< of a code that is looked up
    EditNews *m_news;
    BulkEdits *m_bulk = nullptr;
    QTimer m_typing; ///< gathers keystrokes
    QSplitter *m_panes;
    FacetPane *m_facets;
    QLineEdit *m_search;
    widgets::ChipRow *m_chips;
    QPushButton *m_facetButton;
    QPushButton *m_addCondition;
    QPushButton *m_columnButton;
    QPushButton *m_rowsButton;
    ViewBox *m_views;
    tables::RecordTable *m_table;
    EnterpriseDrawer *m_drawer;
    QWidget *m_actions = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_new = nullptr;
};

} // namespace yumiao::ui::pages
