// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/facts.h"

#include <algorithm>

namespace yumiao::eligibility {
namespace {

constexpr int FirstYear = 1990;
constexpr int LastYear = 2100;

tl::unexpected<Error> factFault(const char *what, const QString &code)
{
    return failure(Fault::Invalid, QLatin1String(what), {{QStringLiteral("fact"), code}});
}

bool isDay(const records::Value &value)
{
    return QDate::fromString(records::textIn(value), Qt::ISODate).isValid();
}

Done checkedValue(const FactKind &kind, const records::Value &value)
{
    const bool isNumber = std::holds_alternative<qint64>(value);
    const qint64 number = records::numberIn(value);
    switch (kind.type) {
    case FactType::Money:
    case FactType::Count:
    case FactType::Rate:
    case FactType::Points:
        if (!isNumber)
            return factFault("fact.type", kind.code);
        if (number < kind.least || number > kind.most)
            return factFault("fact.range", kind.code);
        return {};
    case FactType::Flag:
        return isNumber && (number == 0 || number == 1) ? Done() : factFault("fact.type", kind.code);
    case FactType::Word: {
        const QString code = records::textIn(value);
        const bool known = std::any_of(
            kind.words.begin(), kind.words.end(), [&](const FactWord &word) { return word.code == code; });
        return known ? Done() : factFault("fact.word", kind.code);
    }
    case FactType::Date:
        return isDay(value) ? Done() : factFault("fact.type", kind.code);
    case FactType::Event:
        return isDay(value) || (isNumber && number == 0) ? Done() : factFault("fact.type", kind.code);
    }
    Q_UNREACHABLE();
}

bool isBefore(const Fact &fact, FactRef ref)
{
    return FactRef{fact.kind, fact.year} < ref;
}

Result<records::Value> numberFromText(const FactKind &kind, QString text)
{
    int scale = 0;
    switch (kind.type) {
    case FactType::Money:
        scale = 6;
        if (text.endsWith(QStringLiteral("万元")))
            text.chop(2);
        else if (text.endsWith(u'元')) {
            text.chop(1);
            scale = 2;
        }
        break;
    case FactType::Rate:
        scale = 4;
        if (text.endsWith(u'%') || text.endsWith(u'％'))
            text.chop(1);
        break;
    case FactType::Points:
        scale = 4;
        [[fallthrough]];
    default:
        if (!kind.unit.isEmpty() && text.endsWith(kind.unit))
            text.chop(kind.unit.size());
    }
    return scaledDecimal(text, scale).map([](qint64 it) { return records::Value(it); });
}

Result<records::Value> wordFromText(const FactKind &kind, const QString &text)
{
    for (const FactWord &word : kind.words)
        if (text == word.code || text == word.title.zh)
            return records::Value(word.code);
    return factFault("fact.word", kind.code);
}

} // namespace

Done Facts::put(const QString &code, std::optional<int> year, const records::Value &value, const FactSource &source)
{
    const auto place = m_catalogue->find(code);
    if (!place)
        return factFault("fact.unknown", code);
    const FactKind &kind = m_catalogue->at(*place);
    if (kind.minuend)
        return factFault("fact.derived", code);
    if (kind.yearly != year.has_value() || (year && (*year < FirstYear || *year > LastYear)))
        return factFault("fact.year", code);
    if (records::isUnknown(value)) {
        forget({*place, year.value_or(0)});
        return {};
    }
    if (Done sound = checkedValue(kind, value); !sound)
        return sound;
    keep({*place, year.value_or(0), value, source});
    return {};
}

void Facts::keep(Fact fact)
{
    const FactRef ref{fact.kind, fact.year};
    const auto at = std::lower_bound(m_facts.begin(), m_facts.end(), ref, isBefore);
    if (at != m_facts.end() && at->kind == ref.kind && at->year == ref.year)
        *at = std::move(fact);
    else
        m_facts.insert(at, std::move(fact));
}

void Facts::forget(FactRef ref)
{
    std::erase_if(m_facts, [&](const Fact &fact) { return fact.kind == ref.kind && fact.year == ref.year; });
}

const Fact *Facts::find(FactRef ref) const
{
    const auto at = std::lower_bound(m_facts.begin(), m_facts.end(), ref, isBefore);
    return at != m_facts.end() && at->kind == ref.kind && at->year == ref.year ? &*at : nullptr;
}

void Facts::addYear(const records::AnnualFigures &figures)
{
    if (!figures.fiscalYear)
        return;
    const int year = static_cast<int>(*figures.fiscalYear);
    const FactSource source{figures.source, figures.sourceDate, figures.auditState, figures.id};
    const records::RecordDescription &described = records::description<records::AnnualFigures>();
    for (const records::Field &field : described.fields) {
        const auto place = m_catalogue->find(QLatin1String(field.name));
        if (!place || m_catalogue->at(*place).record != QLatin1String(described.name))
            continue;
        // A number outside the range of its fact is a slip of the pen: it stays unknown instead of being judged.
        static_cast<void>(put(QLatin1String(field.name), year, field.get(&figures), source).has_value());
    }
}

void Facts::addEnterprise(const records::Enterprise &enterprise, const QString &industryCode)
{
    industry = industryCode;
    FactSource source;
    source.record = enterprise.id;
    const auto note = [&](const char *code, const records::Value &value) {
        static_cast<void>(put(QLatin1String(code), std::nullopt, value, source).has_value());
    };
    note("established", records::FieldTrait<QDate>::toValue(enterprise.established));
    if (enterprise.aboveScale)
        note("above_scale", qint64{*enterprise.aboveScale ? 1 : 0});
    if (enterprise.status)
        note("in_business", qint64{*enterprise.status == records::EnterpriseStatus::InBusiness ? 1 : 0});
}

Result<records::Value> factFromText(const FactKind &kind, const QString &text)
{
    const QString bare = text.trimmed();
    const bool isNone = bare == QStringLiteral("none") || bare == QStringLiteral("无");
    switch (kind.type) {
    case FactType::Money:
    case FactType::Count:
    case FactType::Rate:
    case FactType::Points:
        return numberFromText(kind, bare);
    case FactType::Flag:
        if (bare == QStringLiteral("true") || bare == QStringLiteral("是"))
            return records::Value(qint64{1});
        if (bare == QStringLiteral("false") || bare == QStringLiteral("否"))
            return records::Value(qint64{0});
        return factFault("fact.type", kind.code);
    case FactType::Word:
        return wordFromText(kind, bare);
    case FactType::Event:
        if (isNone)
            return records::Value(qint64{0});
        [[fallthrough]];
    case FactType::Date:
        return isDay(bare) ? Result<records::Value>(records::Value(bare)) : factFault("fact.type", kind.code);
    }
    Q_UNREACHABLE();
}

Result<FactRef> factRefFromText(const FactCatalogue &catalogue, const QString &text)
{
    const QString code = text.section(u'@', 0, 0);
    const QString yearText = text.section(u'@', 1);
    const auto place = catalogue.find(code);
    if (!place)
        return factFault("fact.unknown", code);
    bool isNumber = false;
    const int year = yearText.toInt(&isNumber);
    if (catalogue.at(*place).yearly != text.contains(u'@')
        || (text.contains(u'@') && (!isNumber || year < FirstYear || year > LastYear)))
        return factFault("fact.year", code);
    return FactRef{*place, year};
}

QString factRefText(const FactCatalogue &catalogue, FactRef ref)
{
    const FactKind &kind = catalogue.at(ref.kind);
    return kind.yearly ? QStringLiteral("%1@%2").arg(kind.code).arg(ref.year) : kind.code;
}

} // namespace yumiao::eligibility
