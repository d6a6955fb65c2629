// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;

namespace yumiao::ui::widgets {
class ElidedLabel;
}

namespace yumiao::ui::pages {

/// The row above a chart: its title, the day it is of, and what can be taken away from it.
class AnalyticsBar final : public QWidget {
    Q_OBJECT
public:
    explicit AnalyticsBar(QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &note);
    /// Shows a day; emits nothing.
    void setDay(QDate day);
    /// The last day that can be asked, and where 今天 leads.
    void setToday(QDate today);
    void retranslate();
Q_SIGNALS:
    void dayChosen(QDate day);
    void pictureCopyRequested();
    void tableCopyRequested();
    void saveRequested();

private:
    void buildUp();
    void fitToday();

    QLabel *m_title;
    widgets::ElidedLabel *m_note;
    QLabel *m_dayWord;
    QDateEdit *m_day;
    QPushButton *m_todayButton;
    QPushButton *m_picture;
    QPushButton *m_table;
    QPushButton *m_save;
    QDate m_today;
};

} // namespace yumiao::ui::pages
