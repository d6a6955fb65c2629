// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_names.h"

#include "models/base/text_folding.h"
#include "models/exchange/beside_fields.h"
#include "models/records/enterprise.h"
#include "models/records/retirement.h"

#include <QRegularExpression>

namespace yumiao::exchange {
namespace {

using records::RecordKind;

constexpr qsizetype NamesAtOnce = 500;

/// The forms in which ledgers write the same town or industry.
QString plainReference(RecordKind kind, const QString &word)
{
    QString plain = folded(word);
    if (kind == RecordKind::Town) {
        static const QRegularExpression around(
            QStringLiteral("^(四川省)?(资阳市)?(雁江区)?|(人民政府|办事处|人民政府办公室)$"));
        plain.remove(around);
    }
    if (kind == RecordKind::Industry) {
        static const QRegularExpression coded(QStringLiteral("^[a-t]?(\\d{2,4})(?!\\d)")); // "C13", "1311 稻谷加工"
        if (const auto match = coded.match(plain); match.hasMatch())
            return match.captured(1);
    }
    return plain;
}

/// The fields of a small kind by which people name its records.
QStringList namingFields(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Town:
    case RecordKind::Industry:
        return {QStringLiteral("code"), QStringLiteral("name")};
    case RecordKind::Bureau:
        return {QStringLiteral("name"), QStringLiteral("full_name")};
    case RecordKind::Institution:
        return {QStringLiteral("name"), QStringLiteral("short_name")};
    case RecordKind::Measure:
        return {QStringLiteral("code")};
    case RecordKind::FinancingNeed:
    case RecordKind::FinancingApplication:
        return {QStringLiteral("number")};
    default:
        return {};
    }
}

store::Query everyOne(RecordKind kind)
{
    return {kind, {}, {{QStringLiteral("id"), false}}, QDate(2000, 1, 1)}; // no derived field is asked for
}

struct Synonym {
    const char *word;
    const char *code;
};
/// Usual words of registers and ledgers beside the terms themselves (policy file 8.1 to 8.3).
constexpr Synonym Synonyms[]{{"存续", "in_business"}, {"在营", "in_business"}, {"开业", "in_business"},
    {"在册", "in_business"}, {"正常", "in_business"}, {"营业", "in_business"}, {"歇业", "suspended"},
    {"已注销", "deregistered"}, {"吊销未注销", "revoked"}, {"吊销,未注销", "revoked"}, {"吊销，未注销", "revoked"},
    {"大", "large"}, {"中", "medium"}, {"小", "small"}, {"微", "micro"}, {"大型企业", "large"}, {"中型企业", "medium"},
    {"小型企业", "small"}, {"微型企业", "micro"}, {"高企", "high_tech"}, {"专精特新", "specialised"},
    {"创新型", "innovative"}, {"小巨人", "little_giant"}, {"单项冠军", "champion"}, {"科技型", "tech_sme"},
    {"国家高新技术企业", "high_tech"}, {"国家", "national"}, {"省", "provincial"}, {"市", "municipal"},
    {"区", "district"}, {"流动资金", "working_capital"}, {"中长期", "long_term"}, {"续贷", "renewal"},
    {"实地", "on_site"}, {"上门", "on_site"}, {"正常类", "normal"}, {"关注类", "special_mention"},
    {"次级类", "substandard"}, {"可疑类", "doubtful"}, {"可疑损失", "doubtful"}, {"损失类", "loss"},
    {"政府性融资担保", "guaranteed_loan"}, {"知识产权质押", "ip_pledge"}, {"股权", "equity"}, {"转贷费", "bridge"},
    {"转贷", "bridge"}, {"抵押登记费", "registration"}, {"一次性", "upfront"}, {"期初", "upfront"}, {"每年", "yearly"},
    {"现金", "cash"}, {"已推送", "recommended"}, {"已对接", "accepted"}, {"已放款", "paid_out"}, {"受理", "accepted"},
    {"婉拒", "declined"}, {"监管口径", "regulator"}, {"人行口径", "central_bank"}};

QString withoutNote(const QString &word)
{
    static const QRegularExpression note(QStringLiteral("\\s*[（(].*[)）]\\s*$"));
    return QString(word).remove(note);
}

} // namespace

QStringList nameForms(const QString &name)
{
    QString narrow = name;
    narrow.replace(QChar(0xFF08), QLatin1Char('(')).replace(QChar(0xFF09), QLatin1Char(')'));
    QString wide = name;
    wide.replace(QLatin1Char('('), QChar(0xFF08)).replace(QLatin1Char(')'), QChar(0xFF09));
    QString dense = wide;
    dense.remove(QLatin1Char(' ')).remove(QChar(0x3000));
    QStringList forms{name, narrow, wide, dense};
    forms.removeDuplicates();
    return forms;
}

void ImportNames::know(RecordKind kind, const QString &word, RecordId id)
{
    if (word.isEmpty())
        return;
    auto &words = m_words[kind];
    const QString plain = plainReference(kind, word);
    const auto it = words.find(plain);
    if (it == words.end() || (m_retired.contains(*it) && !m_retired.contains(id)))
        words.insert(plain, id);
    else if (m_retired.contains(id) && !m_retired.contains(*it))
        return; // the one in use is meant
    else if (*it != id && kind != RecordKind::Industry)
        *it = RecordId(); // several records share the word; a class that is named as its group means the group
}

Result<ImportNames> ImportNames::load(const store::Session &session, RecordKind kind, QDate on)
{
    ImportNames names;
    std::vector<records::Field> fields = records::descriptionOf(kind).fields;
    for (const BesideField &it : besideFields(kind))
        fields.push_back(fieldBeside(it));
    for (const records::Field &field : fields) {
        if (!field.target || *field.target == RecordKind::Enterprise || names.m_words.contains(*field.target))
            continue;
        const auto &target = records::descriptionOf(*field.target);
        const auto rows = store::rows(session, everyOne(target.kind));
        if (!rows)
            return failure(rows.error());
        names.m_words[target.kind];
        for (const store::StoredRow &row : *rows)
            if (records::isRetired(target.kind, row.values, on))
                names.m_retired.insert(row.id,
                    records::textIn(row.values[static_cast<size_t>(target.indexOf(QLatin1String(target.label)))]));
        for (const store::StoredRow &row : *rows)
            for (const QString &naming : namingFields(target.kind))
                names.know(target.kind,
                    records::textIn(row.values[static_cast<size_t>(target.indexOf(QStringView(naming)))]), row.id);
    }
    return names;
}

Result<RecordId> ImportNames::reference(RecordKind target, const QString &word) const
{
    const auto &words = m_words.value(target);
    const auto it = words.constFind(plainReference(target, word));
    if (it == words.constEnd())
        return failure(Fault::Invalid, QStringLiteral("reference.unknown"), {{QStringLiteral("value"), word}});
    if (it->isNull())
        return failure(Fault::Invalid, QStringLiteral("reference.ambiguous"), {{QStringLiteral("value"), word}});
    return *it;
}

std::optional<RecordId> ImportNames::namedIn(RecordKind target, const QString &text) const
{
    constexpr qsizetype leastLength = 2; // one sign names nobody
    const QString plain = plainReference(target, text);
    const QHash<QString, RecordId> words = m_words.value(target);
    QString longest;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        if (it.key().size() >= leastLength && it.key().size() > longest.size() && plain.contains(it.key()))
            longest = it.key();
    if (longest.isEmpty() || words.value(longest).isNull())
        return std::nullopt;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        if (it.key().size() >= leastLength && plain.contains(it.key()) && !longest.contains(it.key())
            && *it != words.value(longest))
            return std::nullopt; // two are named: which one is meant is not guessed
    return words.value(longest);
}

std::optional<QString> ImportNames::retired(RecordId id) const
{
    const auto it = m_retired.constFind(id);
    return it == m_retired.cend() ? std::nullopt : std::optional(*it);
}

Done ImportNames::learnEnterprises(const store::Session &session, const QStringList &codes, const QStringList &names)
{
    const auto learn = [&](const char *field, const QStringList &texts) -> Done {
        for (qsizetype from = 0; from < texts.size(); from += NamesAtOnce) {
            store::Query query = everyOne(RecordKind::Enterprise);
            query.filter = store::Filter::condition(
                QString::fromLatin1(field), store::Comparison::In, texts.mid(from, NamesAtOnce));
            const auto found = store::load<records::Enterprise>(session, query);
            if (!found)
                return failure(found.error());
            for (const records::Enterprise &it : *found) {
                if (!it.creditCode.isEmpty())
                    m_byCode.insert(it.creditCode.text(), {it.id, it.name});
                const QString name = foldedName(it.name);
                const auto known = m_byName.constFind(name);
                m_byName.insert(name, known == m_byName.constEnd() || *known == it.id ? it.id : RecordId());
            }
        }
        return {};
    };
    if (const Done done = learn("credit_code", codes); !done)
        return done;
    QStringList forms;
    for (const QString &name : names)
        forms += nameForms(name);
    return learn("name", forms);
}

Result<RecordId> ImportNames::enterprise(const QString &code, const QString &name) const
{
    if (!code.isEmpty()) {
        const auto it = m_byCode.constFind(code);
        if (it == m_byCode.constEnd())
            return failure(Fault::NotFound, QStringLiteral("row.not_found"), {{QStringLiteral("value"), code}});
        if (!name.isEmpty() && foldedName(name) != foldedName(it->second))
            return failure(Fault::Conflict, QStringLiteral("row.name_differs"),
                {{QStringLiteral("value"), name}, {QStringLiteral("other_name"), it->second}});
        return it->first;
    }
    if (name.isEmpty())
        return failure(Fault::Invalid, QStringLiteral("row.no_key"));
    const auto it = m_byName.constFind(foldedName(name));
    if (it == m_byName.constEnd())
        return failure(Fault::NotFound, QStringLiteral("row.not_found"), {{QStringLiteral("value"), name}});
    if (it->isNull())
        return failure(Fault::Invalid, QStringLiteral("row.ambiguous"), {{QStringLiteral("value"), name}});
    return *it;
}

Result<QString> ImportNames::choice(const records::Field &field, const QString &word)
{
    for (const QString &form : {word, withoutNote(word)}) {
        for (const records::Choice &choice : field.choices)
            if (form == QLatin1String(choice.code) || form == QString::fromUtf8(choice.term)
                || form.compare(QLatin1String(choice.title), Qt::CaseInsensitive) == 0)
                return QString::fromLatin1(choice.code);
        for (const Synonym &synonym : Synonyms)
            if (form == QString::fromUtf8(synonym.word))
                for (const records::Choice &choice : field.choices)
                    if (qstrcmp(choice.code, synonym.code) == 0)
                        return QString::fromLatin1(choice.code);
    }
    return failure(Fault::Invalid, QStringLiteral("choice.unknown"), {{QStringLiteral("value"), word}});
}

} // namespace yumiao::exchange
