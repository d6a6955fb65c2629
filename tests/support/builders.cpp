// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include <QJsonDocument>

namespace yumiao::tests {

RecordId newId()
{
    static RecordIdSource ids;
    return ids.next();
}

records::Enterprise enterpriseNamed(const QString &name)
{
    records::Enterprise it;
    it.id = newId();
    it.name = name;
    return it;
}

records::Town townNamed(const QString &code, const QString &name)
{
    records::Town it;
    it.id = newId();
    it.code = code;
    it.name = name;
    return it;
}

records::Certificate certificateOf(RecordId enterprise, records::CertificateKind kind, QDate issued, QDate validTo)
{
    records::Certificate it;
    it.id = newId();
    it.enterprise = {enterprise};
    it.kind = kind;
    it.issued = issued;
    it.validTo = validTo;
    return it;
}

changes::ChangeSet setOf(std::vector<changes::RecordChange> changes, const QString &action)
{
    changes::ChangeSet set;
    set.author = QStringLiteral("经办");
    set.action = action;
    set.source = QStringLiteral("test");
    set.changes = std::move(changes);
    return set;
}

changes::RecordChange fieldChange(
    records::RecordKind kind, RecordId id, const char *field, records::Value before, records::Value after)
{
    const int index = records::descriptionOf(kind).indexOf(QLatin1String(field));
    Q_ASSERT(index >= 0);
    return {kind, id, false, {{index, std::move(before), std::move(after)}}};
}

QString wordsOf(const Error &error)
{
    return QStringLiteral("%1 %2").arg(
        error.what, QString::fromUtf8(QJsonDocument::fromVariant(error.detail).toJson(QJsonDocument::Compact)));
}

store::Receipt written(store::Session &session, changes::ChangeSet set)
{
    auto receipt = store::commit(session, std::move(set), SystemClock());
    if (!receipt)
        qFatal("the ledger refused the scene: %s", qPrintable(wordsOf(receipt.error())));
    return *std::move(receipt);
}

} // namespace yumiao::tests
