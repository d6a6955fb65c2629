// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QTableView>

namespace yumiao::app::bench {

/// What a program without a list of its own would show: Qt's SQL model over the enterprises in the order of their
/// names, six stored columns as the list has, in a plain table.
class PeerTable {
public:
    explicit PeerTable(const QString &path);
    ~PeerTable();
    Q_DISABLE_COPY_MOVE(PeerTable)

    /// Asks and shows what comes at once.
    void open();
    /// Reads all rows that are left.
    void fetchAll();
    /// From now on a proxy that filters by the name stands between.
    void putProxy();
    [[nodiscard]] QSortFilterProxyModel &proxy() { return m_proxy; }
    [[nodiscard]] QTableView &view() { return m_view; }
    void showLike(const QTableView &other);

private:
    QString m_connection;
    QSqlQueryModel m_model;
    QSortFilterProxyModel m_proxy;
    QTableView m_view;
};

/// While it lives the program's style sheet is off, so that a plain table is painted plainly.
class PlainLook {
public:
    PlainLook();
    ~PlainLook();
    Q_DISABLE_COPY_MOVE(PlainLook)

private:
    QString m_styleSheet;
};

} // namespace yumiao::app::bench
