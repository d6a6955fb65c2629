// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/peer_table.h"

#include <QApplication>
#include <QHeaderView>
#include <QUuid>

namespace yumiao::app::bench {

PeerTable::PeerTable(const QString &path)
    : m_connection(QUuid::createUuid().toString())
{
    QSqlDatabase base = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    base.setDatabaseName(path);
    base.open();
}

PeerTable::~PeerTable()
{
    m_view.setModel(nullptr);
    m_proxy.setSourceModel(nullptr);
    m_model.clear();
    QSqlDatabase::removeDatabase(m_connection);
}

void PeerTable::open()
{
    m_model.setQuery(QStringLiteral("SELECT e.name, t.name, e.credit_code, e.registered_capital, e.employees, "
                                    "e.established FROM enterprise_search s JOIN enterprise e ON e.id = s.id "
                                    "LEFT JOIN town t ON t.id = e.town WHERE e.removed IS NULL "
                                    "ORDER BY s.name_key, s.id"),
        QSqlDatabase::database(m_connection));
    m_view.setModel(&m_model);
}

void PeerTable::fetchAll()
{
    while (m_model.canFetchMore())
        m_model.fetchMore();
}

void PeerTable::putProxy()
{
    m_proxy.setSourceModel(&m_model);
    m_proxy.setFilterKeyColumn(0);
    m_view.setModel(&m_proxy);
}

void PeerTable::showLike(const QTableView &other)
{
    m_view.verticalHeader()->hide();
    m_view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view.verticalHeader()->setDefaultSectionSize(other.verticalHeader()->defaultSectionSize());
    m_view.resize(other.window()->width(), other.viewport()->height() + m_view.horizontalHeader()->sizeHint().height());
    m_view.show();
}

PlainLook::PlainLook()
    : m_styleSheet(qApp->styleSheet())
{
    qApp->setStyleSheet({});
}

PlainLook::~PlainLook()
{
    qApp->setStyleSheet(m_styleSheet);
}

} // namespace yumiao::app::bench
