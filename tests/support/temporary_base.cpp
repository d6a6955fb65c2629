// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_base.h"

#include "models/records/field_text.h"
#include "models/store/check.h"
#include "models/store/query.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QSqlRecord>

namespace yumiao::tests {
namespace {

store::OpenBase opened(Result<store::OpenBase> base)
{
    if (!base)
        qFatal("the base of a test does not open: %s", qPrintable(wordsOf(base.error())));
    return *std::move(base);
}

QString columnText(const QVariant &column)
{
    if (column.isNull())
        return QStringLiteral("NULL");
    return column.typeId() == QMetaType::QByteArray ? QString::fromLatin1(column.toByteArray().toHex())
                                                    : column.toString();
}

} // namespace

TemporaryBase::TemporaryBase()
    : m_path(m_folder.filePath(QStringLiteral("base.yumiao")))
    , m_base(std::make_unique<store::OpenBase>(opened(store::OpenBase::create(m_path))))
{
}

void TemporaryBase::reopen()
{
    close();
    m_base = std::make_unique<store::OpenBase>(opened(store::OpenBase::open(m_path)));
}

QString wholeState(const store::Session &session)
{
    const auto tables = session.all(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"),
        {}, [](const QSqlQuery &query) { return query.value(0).toString(); });
    if (!tables)
        qFatal("%s", qPrintable(wordsOf(tables.error())));
    QStringList lines;
    for (const QString &table : *tables) {
        const auto rows = session.all(
            QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1, 2").arg(table), {}, [&](const QSqlQuery &query) {
                QStringList columns{table};
                for (int i = 0; i < query.record().count(); ++i)
                    columns.append(columnText(query.value(i)));
                return columns.join(QLatin1Char('|'));
            });
        if (!rows)
            qFatal("%s", qPrintable(wordsOf(rows.error())));
        lines += QStringList(rows->begin(), rows->end());
    }
    return lines.join(QLatin1Char('\n'));
}

QString liveState(const store::Session &session)
{
    QStringList lines;
    for (const auto *description : records::allDescriptions()) {
        store::Query query;
        query.kind = description->kind;
        query.on = QDate(2022, 1, 1);
        query.sort = {{QStringLiteral("id"), false}};
        const auto rows = store::rows(session, query);
        if (!rows)
            qFatal("%s", qPrintable(wordsOf(rows.error())));
        for (const store::StoredRow &row : *rows) {
            QStringList columns{QLatin1String(description->name) + QLatin1Char('/') + row.id.toText()};
            for (size_t i = 0; i < row.values.size(); ++i)
                columns.append(records::isUnknown(row.values[i])
                        ? QStringLiteral("unknown")
                        : records::valueToText(description->fields[i], row.values[i]));
            lines.append(columns.join(QLatin1Char('|')));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString faultsOf(const store::Session &session, bool deep)
{
    const auto report = store::check(session, deep);
    if (!report)
        return wordsOf(report.error());
    QStringList lines;
    for (const store::CheckFault &fault : report->faults)
        lines.append(QStringLiteral("%1 %2 %3").arg(fault.what, fault.where, fault.detail));
    return lines.join(QLatin1Char('\n'));
}

} // namespace yumiao::tests
