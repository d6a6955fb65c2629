// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/rule_documents.h"

#include "models/eligibility/pack_check.h"
#include "models/eligibility/pack_writer.h"
#include "models/store/history.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace yumiao::cultivation {
namespace {

using eligibility::FactCatalogue;
using records::RuleDocument;

/// Callers have a pack, which nobody reads without the list of facts.
const FactCatalogue &facts()
{
    return *eligibility::factCatalogue();
}

int fieldPlace(const char *name)
{
    return records::description<RuleDocument>().indexOf(QLatin1String(name));
}

QJsonObject objectIn(const records::Value &content)
{
    return QJsonDocument::fromJson(records::textIn(content).toUtf8()).object();
}

} // namespace

Result<changes::RecordChange> keepingChange(const DocumentWish &wish, const std::optional<RuleDocument> &known)
{
    const auto pack = eligibility::readOfficePack(wish.text);
    if (!pack)
        return failure(pack.error());
    if (known && known->code != pack->code)
        return failure(Fault::Refused, QStringLiteral("rule_document.other_code"),
            {{QStringLiteral("value"), pack->code}, {QStringLiteral("known"), known->code}});
    RuleDocument after = known.value_or(RuleDocument());
    after.code = pack->code;
    after.title = pack->title;
    after.content = QString::fromUtf8(packText(*pack, facts()));
    if (known)
        return changes::difference(
            records::RecordKind::RuleDocument, known->id, records::valuesOf(*known), records::valuesOf(after));
    after.id = wish.id;
    after.basedOn = wish.basedOn;
    after.state = records::DocumentState::InUse;
    return changes::creation(after);
}

changes::RecordChange stateChange(const RuleDocument &known, records::DocumentState state)
{
    RuleDocument after = known;
    after.state = state;
    return changes::difference(
        records::RecordKind::RuleDocument, known.id, records::valuesOf(known), records::valuesOf(after));
}

QJsonObject copyOf(const eligibility::Pack &pack, const QString &code)
{
    QJsonObject copy = packJson(pack, facts());
    if (!code.isEmpty())
        copy.insert(QStringLiteral("code"), code);
    return copy;
}

QJsonObject blankDocument(
    const QString &code, const QString &title, const eligibility::Ladder &ladder, const eligibility::Tier &tier)
{
    const QString toConfirm = QStringLiteral("to_confirm");
    const QString unwritten = QStringLiteral("—");
    const QJsonObject criterion{{QStringLiteral("code"), QStringLiteral("first")}, {QStringLiteral("title"), unwritten},
        {QStringLiteral("clause"), unwritten}, {QStringLiteral("confidence"), toConfirm},
        {QStringLiteral("kind"), QStringLiteral("open")}};
    const QJsonObject rules{{QStringLiteral("ladder"), ladder.code}, {QStringLiteral("tier"), tier.code},
        {QStringLiteral("title"), tier.names.empty() ? tier.code : tier.names.back().title.zh},
        {QStringLiteral("clause"), unwritten},
        {QStringLiteral("in_force"),
            QJsonArray{QJsonObject{
                {QStringLiteral("for"), QStringLiteral("new")}, {QStringLiteral("confidence"), toConfirm}}}},
        {QStringLiteral("criteria"), QJsonArray{criterion}}};
    return {{QStringLiteral("format"), QStringLiteral("yumiao.rule_pack")}, {QStringLiteral("version"), 1},
        {QStringLiteral("code"), code}, {QStringLiteral("title"), title}, {QStringLiteral("issuer"), unwritten},
        {QStringLiteral("source"), unwritten}, {QStringLiteral("confidence"), toConfirm},
        {QStringLiteral("tiers"), QJsonArray{rules}}, {QStringLiteral("examples"), QJsonArray()}};
}

Result<std::vector<DocumentVersion>> versionsOf(const store::Session &session, RecordId document)
{
    const auto sets = store::historyOf(session, records::RecordKind::RuleDocument, document);
    if (!sets)
        return failure(sets.error());
    std::vector<DocumentVersion> versions;
    for (const changes::ChangeSet &set : *sets) {
        DocumentVersion it{set, {}, {}, false, false};
        it.head.changes.clear();
        for (const changes::RecordChange &change : set.changes)
            for (const changes::FieldChange &field : change.fields) {
                if (field.field == fieldPlace("content")) {
                    it.before = objectIn(field.before);
                    it.after = objectIn(field.after);
                } else if (field.field == fieldPlace("state") && !change.created) {
                    it.retired = records::textIn(field.after) == QStringLiteral("retired");
                    it.returned = !it.retired;
                } else if (field.field == changes::RemovedMark) {
                    it.retired = !records::isUnknown(field.after);
                    it.returned = !it.retired;
                }
            }
        versions.push_back(std::move(it));
    }
    return versions;
}

} // namespace yumiao::cultivation
