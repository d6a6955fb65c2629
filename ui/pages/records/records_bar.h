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
    /// Puts a search in; emits nothing.
    void setSearchText(const QString &text);
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
    /// The filter in the words of a sentence, under the bar; empty takes it away.
    void showSentence(const QString &sentence);
    [[nodiscard]] QToolButton *rowsButton() const { return m_rows; }
    [[nodiscard]] QToolButton *columnsButton() const { return m_columns; }

Q_SIGNALS:
    /// Another text or filter is to be asked. A filter that cannot be read is said and not asked.
    void changed();
    void columnsAsked();
    void conditionsAsked();
    /// Down in the search box: to the list.
    void listAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool readFilter();

    QLineEdit *m_search;
    QLineEdit *m_text;
    QToolButton *m_columns;
    QToolButton *m_rows;
    QToolButton *m_conditions;
    QLabel *m_error;
    QLabel *m_sentence;
    QTimer m_delay;
    store::Filter m_filter;
};

} // namespace yumiao::ui::pages
