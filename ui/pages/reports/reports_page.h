// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/common/page_preview.h"
#include "ui/pages/common/paper_printer.h"
#include "ui/pages/reports/report_wish.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <memory>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace yumiao::ui::shell {
class StatePanel;
}

namespace yumiao::ui::pages {

class PreviewBar;
class ReportOptions;

/// 报表 (ui.md 4.8, S8): choose a report and its period, see its pages, print them, export them as PDF. The text is
/// read and written again whenever records change. Opens the routes 报表/progress?period=2022Q3.
class ReportsPage final : public shell::Page {
    Q_OBJECT
public:
    explicit ReportsPage(PageNeeds needs, QWidget *parent = nullptr);
    ~ReportsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    void open(const shell::Route &route) override;
    [[nodiscard]] shell::Route route() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    [[nodiscard]] QWidget *headActions() override;

    /// Another way to the printer.
    void setPrinter(std::unique_ptr<PaperPrinter> printer) { m_printer = std::move(printer); }
    /// Asks for a file and writes the report into it.
    void exportPdf();
    void printPages();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildUp();
    void connectUp();
    void askAnew();
    void ask();
    void take(const Result<WrittenReport> &report);
    void takeWish(const ReportWish &wish);
    void showLayout();
    void showFault(const Error &error);
    void tellHead();
    void rememberView() const;
    void writeFile(const QString &path);
    [[nodiscard]] QString whyNotNow() const;
    [[nodiscard]] print::PageForm form() const;
    [[nodiscard]] QDate today() const { return m_needs.workspace.clock().today(); }

    PageNeeds m_needs;
    ReportOptions *m_options;
    PreviewBar *m_bar;
    PagePreview *m_preview;
    shell::StatePanel *m_fault;
    QStackedWidget *m_place;
    QPushButton *m_export = nullptr;
    QPushButton *m_print = nullptr;
    std::unique_ptr<PaperPrinter> m_printer;
    std::optional<print::Document> m_document; ///< what the preview shows
    QTimer m_slow;                             ///< runs while a report is being written
    QTimer m_news;                             ///< gathers commits
    bool m_isStale = true;                     ///< records changed while the page was not seen
    bool m_isWriting = false;
    store::Ticket m_reading;
    store::Ticket m_writing;
};

} // namespace yumiao::ui::pages
