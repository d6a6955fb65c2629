// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/common/paper_out.h"
#include "ui/pages/enterprises/compare_model.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace yumiao::ui::pages {

/// Two to four enterprises side by side, fields in lines, differing lines marked by a sign and a ground. Can be copied,
/// printed and written as PDF; only the differences where the officer wants them.
class CompareDialog final : public QDialog {
    Q_OBJECT
public:
    static constexpr int Fewest = 2;
    static constexpr int Most = 4;

    CompareDialog(const PageNeeds &needs, std::vector<RecordId> enterprises, QWidget *parent = nullptr);

    [[nodiscard]] const CompareModel &model() const { return m_model; }
    /// The way to the printer; tests put their own here.
    void setPrinter(std::unique_ptr<PaperPrinter> printer) { m_out.setPrinter(std::move(printer)); }

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void buildUp();
    [[nodiscard]] QWidget *makeFoot();
    void retranslate();
    void take(const Result<std::vector<figures::EnterpriseProfile>> &profiles);
    void settle();
    void copy();
    [[nodiscard]] print::Document document() const;

    PageNeeds m_needs;
    AsyncValue<std::vector<figures::EnterpriseProfile>> m_profiles;
    CompareModel m_model;
    QLabel *m_title;
    QCheckBox *m_only;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_copy;
    QPushButton *m_pdf;
    QPushButton *m_print;
    QPushButton *m_close;
    PaperOut m_out;
};

} // namespace yumiao::ui::pages
