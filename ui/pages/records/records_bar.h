// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/filter.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QToolButton;

namespace yumiao::ui::pages {

/// The bar above a list of records: search box, filter in its text form with what is wrong in it, columns.
class RecordsBar final : public QFrame {
    Q_OBJECT
public:
    explicit RecordsBar(QWidget *parent = nullptr);
    [[nodiscard]] QString searchText() const;
    [[nodiscard]] QString filterText() const;
    /// The last filter that could be read.
    [[nodiscard]] const store::Filter &filter() const { return m_filter; }
    /// Puts a filter in and reads it; emits nothing.
    void setFilterText(const QString &text);
    void clear();
    [[nodiscard]] bool isEmpty() const;
    /// What is wrong with the filter; empty takes it away.
    void showError(const QString &words);
    [[nodiscard]] QString errorText() const;
    void focusSearch();
    /// A letter that was typed into the list begins a search.
    void beginSearch(const QString &text);
    void retranslate();
    [[nodiscard]] QToolButton *columnsButton() const { return m_columns; }

Q_SIGNALS:
    /// Another text or filter is to be asked. A filter that cannot be read is said and not asked.
    void changed();
    void columnsAsked();
    /// Down in the search box: to the list.
    void listAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool readFilter();

    QLineEdit *m_search;
    QLineEdit *m_text;
    QToolButton *m_columns;
    QLabel *m_error;
    QTimer m_delay;
    store::Filter m_filter;
};

} // namespace yumiao::ui::pages
