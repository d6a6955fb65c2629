// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/criterion_reader.h"

namespace yumiao::eligibility {
namespace {

constexpr qint64 MostYearsBack = 20;

int smallNumber(const rules::RuleReader &at, const char *key, qint64 least, qint64 most)
{
    const qint64 number = at.number(key);
    if (number < least || number > most)
        at.refuse(key, QStringLiteral("range"));
    return static_cast<int>(qBound(least, number, most));
}

/// The keys of a kind; every kind also has those of its head.
const char *keysOf(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::Threshold:
        return "measure at_least above at_most below each_year any_year";
    case CriterionKind::Flag:
    case CriterionKind::Exclusion:
        return "fact";
    case CriterionKind::Level:
        return "fact word";
    case CriterionKind::Event:
    case CriterionKind::NoEvent:
        return "fact within_years";
    case CriterionKind::Holds:
        return "certificates levels";
    case CriterionKind::AllOf:
    case CriterionKind::AnyOf:
        return "members";
    case CriterionKind::NumberOf:
        return "members number";
    case CriterionKind::Bands:
        return "by bands to_included";
    case CriterionKind::Score:
        return "table";
    case CriterionKind::NotLarge:
    case CriterionKind::AboveLine:
    case CriterionKind::Open:
        return "kind";
    }
    Q_UNREACHABLE();
}

} // namespace

void CriterionReader::claim(const rules::RuleReader &at, const QString &code)
{
    if (m_codes.contains(code))
        at.refuse("code", QStringLiteral("twice"));
    m_codes.insert(code);
}

void CriterionReader::readHead(Criterion &it, const rules::RuleReader &at, const Criterion *around)
{
    it.code = at.text("code");
    claim(at, it.code);
    it.title = at.text("title");
    it.clause = around && !at.has("clause") ? around->clause : at.text("clause");
    it.confidence = around && !at.has("confidence") ? around->confidence : at.word<records::Confidence>("confidence");
    it.reading = at.mayText("reading");
    it.titleEn = at.mayText("title_en");
    it.readingEn = at.mayText("reading_en");
    if (at.has("only"))
        it.only = at.word<Procedure>("only");
    it.kind = at.word<CriterionKind>("kind");
    at.only(QByteArray("code title title_en clause confidence reading reading_en only kind ")
                .append(keysOf(it.kind))
                .constData());
}

Criterion CriterionReader::read(const rules::RuleReader &at, const Criterion *around)
{
    Criterion it;
    readHead(it, at, around);
    if (at.isSound())
        readBody(it, at);
    return it;
}

void CriterionReader::readBody(Criterion &it, const rules::RuleReader &at)
{
    switch (it.kind) {
    case CriterionKind::Threshold:
        readThreshold(it, at);
        break;
    case CriterionKind::Flag:
    case CriterionKind::Exclusion:
        it.fact = factFrom(at, "fact", m_catalogue, {FactType::Flag});
        break;
    case CriterionKind::Level: {
        it.fact = factFrom(at, "fact", m_catalogue, {FactType::Word});
        it.word = at.text("word");
        const auto &words = m_catalogue.at(it.fact).words;
        if (std::none_of(words.begin(), words.end(), [&](const FactWord &word) { return word.code == it.word; }))
            at.refuse("word", QStringLiteral("word"));
        break;
    }
    case CriterionKind::Event:
    case CriterionKind::NoEvent:
        it.fact = factFrom(at, "fact", m_catalogue, {FactType::Event});
        it.withinYears = smallNumber(at, "within_years", 0, MostYearsBack);
        break;
    case CriterionKind::Holds:
        readHolds(it, at);
        break;
    case CriterionKind::NumberOf:
    case CriterionKind::AllOf:
    case CriterionKind::AnyOf:
        readMembers(it, at);
        break;
    case CriterionKind::Bands:
        readBands(it, at);
        break;
    case CriterionKind::Score:
        readScore(it, at);
        break;
    case CriterionKind::NotLarge:
    case CriterionKind::AboveLine:
    case CriterionKind::Open:
        break;
    }
}

void CriterionReader::readThreshold(Criterion &it, const rules::RuleReader &at)
{
    it.measure = measureFrom(at.object("measure"), m_catalogue);
    const auto line = lineFrom(at, it.measure);
    if (!line)
        at.refuse("at_least", QStringLiteral("line"));
    it.line = line.value_or(Line());
    it.shifts = {0};
    if (at.has("each_year") && at.has("any_year"))
        at.refuse("any_year", QStringLiteral("twice"));
    for (const char *key : {"each_year", "any_year"}) {
        if (!at.has(key))
            continue;
        it.years = QLatin1String(key) == QLatin1String("any_year") ? Years::Any : Years::Each;
        it.shifts.clear();
        for (int i = 0; i < smallNumber(at, key, 2, 5); ++i)
            it.shifts.push_back(i);
        if (!m_catalogue.at(it.measure.fact).yearly)
            at.refuse(key, QStringLiteral("years"));
    }
}

void CriterionReader::readHolds(Criterion &it, const rules::RuleReader &at)
{
    it.certificates = at.words<records::CertificateKind>("certificates");
    it.levels = at.words<records::CertificateLevel>("levels");
    if (it.certificates.empty())
        at.refuse("certificates", QStringLiteral("list"));
}

void CriterionReader::readMembers(Criterion &it, const rules::RuleReader &at)
{
    for (const rules::RuleReader &member : at.objects("members"))
        it.members.push_back(read(member, &it));
    if (it.members.empty())
        at.refuse("members", QStringLiteral("members"));
    if (it.kind == CriterionKind::NumberOf)
        it.number = smallNumber(at, "number", 1, qMax(qint64{1}, static_cast<qint64>(it.members.size())));
}

void CriterionReader::readBands(Criterion &it, const rules::RuleReader &at)
{
    it.measure = measureFrom(at.object("by"), m_catalogue);
    it.toIncluded = at.flag("to_included");
    std::optional<Exact> reached;
    for (const rules::RuleReader &member : at.objects("bands")) {
        member.only("from to then");
        CriterionBand band{std::nullopt, std::nullopt, member.mayText("from"), member.mayText("to")};
        const auto bound = [&](const char *key, const QString &text) {
            const auto value = text.isEmpty() ? std::nullopt : numberWithUnit(it.measure, text);
            if (member.has(key) && !value)
                member.refuse(key, QStringLiteral("unit"));
            return value;
        };
        band.from = bound("from", band.fromText);
        band.to = bound("to", band.toText);
        // The bands follow one another without a gap: the first is open below, the last above.
        if (!it.bands.empty() ? !reached || band.from != reached : band.from.has_value())
            member.refuse("from", QStringLiteral("order"));
        if (band.from && band.to && *band.to <= *band.from)
            member.refuse("to", QStringLiteral("order"));
        reached = band.to;
        it.bands.push_back(band);
        it.members.push_back(read(member.object("then"), &it));
    }
    if (it.bands.empty() || reached)
        at.refuse("bands", QStringLiteral("order"));
}

} // namespace yumiao::eligibility
