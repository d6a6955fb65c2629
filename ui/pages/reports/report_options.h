// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/reports/report_wish.h"

#include <QFrame>

#include <array>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QRadioButton;
class QVBoxLayout;

namespace yumiao::ui::widgets {
class SegmentedButtons;
}

namespace yumiao::ui::pages {

/// The left side of the reports page (S8): templates, parameters, contents, colour, and which fonts are missing.
class ReportOptions final : public QFrame {
    Q_OBJECT
public:
    ReportOptions(ReportWish wish, QDate today, QWidget *parent = nullptr);
    [[nodiscard]] const ReportWish &wish() const { return m_wish; }
    /// Shows another wish without emitting.
    void setWish(const ReportWish &wish);
    /// Who may sign, the usual one first.
    void setIssuers(const QStringList &issuers);
    void retranslate();

Q_SIGNALS:
    /// The officer has changed something.
    void wishChanged(const yumiao::ui::pages::ReportWish &wish);

private:
    QLabel *addTitle(QVBoxLayout *column);
    void addParameters(QVBoxLayout *column);
    void addContents(QVBoxLayout *column);
    void addColours(QVBoxLayout *column);
    void addFontNote(QVBoxLayout *column);
    void connectUp();
    void take(ReportWish wish);
    void showWish();
    void showPeriods();
    void showIssuers();
    void showFonts();

    ReportWish m_wish;
    QDate m_today;
    QStringList m_issuers;
    bool m_showing = false; ///< widgets are being set, not used
    QListWidget *m_templates;
    std::array<QLabel *, 4> m_titles{};
    widgets::SegmentedButtons *m_kind;
    QComboBox *m_period;
    QDateEdit *m_on;
    QComboBox *m_issuer;
    std::array<QLabel *, 3> m_labels{};
    std::array<QCheckBox *, 6> m_contents{};
    QRadioButton *m_colour;
    QRadioButton *m_blackAndWhite;
    QLabel *m_fonts;
};

} // namespace yumiao::ui::pages
