// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/common/paper_out.h"
#include "ui/pages/cost/offers_model.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace yumiao::ui::widgets {
class WrappedLabel;
}

namespace yumiao::ui::pages {

/// All applications for one need side by side, by what they cost after subsidies; exported and printed.
class OffersDialog final : public QDialog {
    Q_OBJECT
public:
    OffersDialog(PageNeeds needs, RecordId need, QWidget *parent);
    ~OffersDialog() override;

    void setPrinter(std::unique_ptr<PaperPrinter> printer) { m_out.setPrinter(std::move(printer)); }
    [[nodiscard]] OffersModel &model() const { return *m_model; }
    [[nodiscard]] QString message() const;
    void exportOffers();
    void printOffers();
    /// As it will stand on paper.
    [[nodiscard]] print::Document document() const;

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildUp();
    void setWords();
    void showState();

    PageNeeds m_needs;
    AsyncValue<std::vector<cost::CostAnswer>> m_offers;
    std::optional<Error> m_fault;
    OffersModel *m_model;
    QTableView *m_table;
    widgets::WrappedLabel *m_message;
    QPushButton *m_print;
    QPushButton *m_export;
    QPushButton *m_close;
    PaperOut m_out;
};

} // namespace yumiao::ui::pages
