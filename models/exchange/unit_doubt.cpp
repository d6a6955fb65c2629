// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/unit_doubt.h"

#include "models/exchange/beside_fields.h"
#include "models/exchange/earlier_amounts.h"
#include "models/rules/thresholds.h"

#include <algorithm>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;
using records::FieldType;
using records::RecordKind;

const QStringList &balanceParts()
{
    static const QStringList parts{
        u"credit_balance"_s, u"mortgage_balance"_s, u"pledge_balance"_s, u"guarantee_balance"_s};
    return parts;
}

/// Amounts of one loan or one need, for which there is a most and a least.
QStringList singleAmounts(RecordKind kind)
{
    if (kind == RecordKind::LoanDetail)
        return {u"balance"_s};
    if (kind == RecordKind::FinancingNeed || kind == RecordKind::FinancingApplication)
        return {u"amount"_s};
    if (kind == RecordKind::LoanResolution)
        return {u"amount"_s, u"resolved"_s};
    return {};
}

QStringList rates(RecordKind kind)
{
    if (kind == RecordKind::LoanDetail || kind == RecordKind::FinancingApplication)
        return {u"rate"_s};
    if (kind == RecordKind::FinancingNeed)
        return {u"wished_rate"_s, u"drawdown.rate"_s};
    return {};
}

/// In 分 and millionths; a limit that is not in force is not there.
struct Limits {
    std::optional<qint64> most;
    std::optional<qint64> least;
    std::optional<qint64> times;
    std::optional<qint64> share;
    std::optional<qint64> leastRate;
    std::optional<qint64> mostRate;
};

Result<Limits> limitsOn(const store::Session &session, QDate on)
{
    const auto all = store::loadAll<records::Threshold>(session);
    if (!all)
        return failure(all.error());
    const rules::Thresholds thresholds(*all, on);
    const auto scaled = [&](const char *code, qint64 unit) -> std::optional<qint64> {
        const auto value = thresholds.get(QString::fromLatin1(code));
        return value ? std::optional(value->scaled() * unit / 10'000) : std::nullopt;
    };
    return Limits{scaled("import.loan.most", 1'000'000), scaled("import.loan.least", 100),
        scaled("import.unit.times", 1), scaled("import.unit.share", 1), scaled("import.rate.least", 10'000),
        scaled("import.rate.most", 10'000)};
}

std::optional<qint64> numberAt(const ImportRow &row, int field)
{
    const auto &value = row.values[static_cast<size_t>(field)];
    return value && !records::isUnknown(*value) ? std::optional(records::numberIn(*value)) : std::nullopt;
}

/// The number of a column, of the row's own record or of one beside it.
std::optional<qint64> numberOf(const ImportRow &row, int index, const QString &field)
{
    if (index >= 0)
        return numberAt(row, index);
    const records::Value value = row.beside.value(field);
    return records::isUnknown(value) ? std::nullopt : std::optional(records::numberIn(value));
}

class UnitJudge {
public:
    UnitJudge(const ImportWish &wish, const HeaderRow &header, const Limits &limits, EarlierAmounts earlier,
        const QStringList &inherited)
        : m_wish(wish)
        , m_description(records::descriptionOf(wish.kind))
        , m_header(header)
        , m_limits(limits)
        , m_earlier(std::move(earlier))
        , m_inherited(inherited)
    {
    }
    void judge(std::vector<ImportRow> &rows);
    [[nodiscard]] std::vector<DoubtfulColumn> doubtful() && { return std::move(m_doubtful); }

private:
    void judgeColumn(const RecognisedColumn &column, std::vector<ImportRow> &rows);
    [[nodiscard]] bool isDoubtful(const QString &field, int index, const ImportRow &row) const;
    [[nodiscard]] bool addsUp(const ImportRow &row) const;
    [[nodiscard]] bool lacksUnit(const RecognisedColumn &column, const std::vector<ImportRow> &rows) const;

    const ImportWish &m_wish;
    const records::RecordDescription &m_description;
    const HeaderRow &m_header;
    const Limits &m_limits;
    EarlierAmounts m_earlier;
    const QStringList &m_inherited;
    std::vector<DoubtfulColumn> m_doubtful;
};

/// The parts of a balance make it up, or none of them is told.
bool UnitJudge::addsUp(const ImportRow &row) const
{
    const auto balance = numberAt(row, m_description.indexOf(u"balance"));
    qint64 sum = 0;
    for (const QString &part : balanceParts())
        sum += numberAt(row, m_description.indexOf(QStringView(part))).value_or(0);
    return !balance || sum == 0 || sum == *balance;
}

bool UnitJudge::isDoubtful(const QString &field, int index, const ImportRow &row) const
{
    const auto value = numberOf(row, index, field);
    if (!value || *value <= 0)
        return false;
    if (rates(m_wish.kind).contains(field))
        return (m_limits.leastRate && *value < *m_limits.leastRate)
            || (m_limits.mostRate && *value > *m_limits.mostRate);
    if (m_inherited.contains(field))
        return !addsUp(row);
    if ((index < 0 || singleAmounts(m_wish.kind).contains(field))
        && ((m_limits.most && *value > *m_limits.most) || (m_limits.least && *value < *m_limits.least)))
        return true;
    const auto other
        = index < 0 ? numberAt(row, m_description.indexOf(QLatin1String("amount"))) : m_earlier.of(row, field);
    return m_limits.times && other && *other > 0
        && (*value / *m_limits.times >= *other || *other / *m_limits.times >= *value);
}

bool UnitJudge::lacksUnit(const RecognisedColumn &column, const std::vector<ImportRow> &rows) const
{
    return std::any_of(rows.begin(), rows.end(), [&](const ImportRow &row) {
        return std::any_of(row.problems.begin(), row.problems.end(), [&](const RowProblem &it) {
            return it.column == column.heading.shown()
                && (it.code == u"money.unit_unknown"_s || it.code == u"rate.unit_unknown"_s);
        });
    });
}

void UnitJudge::judgeColumn(const RecognisedColumn &column, std::vector<ImportRow> &rows)
{
    const int index = m_description.indexOf(QStringView(column.field));
    const BesideField *beside = besideField(m_wish.kind, column.field);
    if (!column.isUsed() || (index < 0 && !beside) || m_wish.units.contains(column.field))
        return;
    const records::Field &field = beside ? fieldBeside(*beside) : m_description.fields[static_cast<size_t>(index)];
    if (field.type != FieldType::Money && field.type != FieldType::Rate)
        return;
    std::vector<ImportRow *> doubted;
    qint64 filled = 0;
    for (ImportRow &row : rows) {
        filled += numberOf(row, index, column.field).value_or(0) > 0 ? 1 : 0;
        if (isDoubtful(column.field, index, row))
            doubted.push_back(&row);
    }
    if (doubted.empty() && !lacksUnit(column, rows))
        return;
    m_doubtful.push_back({column.field, column.heading.shown(), field.type == FieldType::Rate});
    const bool many = m_limits.share && static_cast<qint64>(doubted.size()) * 100 >= filled * *m_limits.share;
    for (ImportRow &row : rows) {
        const bool held = std::find(doubted.begin(), doubted.end(), &row) != doubted.end();
        const auto value = numberOf(row, index, column.field);
        if (!value || *value <= 0 || (!held && (!many || doubted.empty())))
            continue;
        const QString shown = field.type == FieldType::Rate ? Rate::fromMillionths(*value).toPercentText() + u"%"_s
                                                            : Money::fromFen(*value).toYuanText();
        row.problems.push_back({row.number, column.heading.shown(),
            field.type == FieldType::Rate ? u"unit.doubtful_rate"_s : u"unit.doubtful"_s, shown,
            {{u"value"_s, shown}}});
    }
}

void UnitJudge::judge(std::vector<ImportRow> &rows)
{
    for (const RecognisedColumn &column : m_header.columns)
        judgeColumn(column, rows);
}

} // namespace

Unit unitNamed(const QString &word)
{
    return word == u"yuan"_s   ? Unit::Yuan
        : word == u"wan"_s     ? Unit::Wan
        : word == u"percent"_s ? Unit::Percent
                               : Unit::None;
}

QStringList settleUnits(const ImportWish &wish, HeaderRow &header)
{
    Unit balance = header.moneyUnit;
    for (RecognisedColumn &column : header.columns) {
        if (const auto answer = wish.units.constFind(column.field); column.isUsed() && answer != wish.units.cend())
            column.unit = *answer;
        if (column.isUsed() && column.field == u"balance"_s && column.unit != Unit::None)
            balance = column.unit;
    }
    QStringList inherited;
    if (wish.kind != RecordKind::LoanDetail || balance == Unit::None || header.moneyUnit != Unit::None)
        return inherited;
    for (RecognisedColumn &column : header.columns)
        if (column.isUsed() && column.unit == Unit::None && balanceParts().contains(column.field)) {
            column.unit = balance;
            inherited.append(column.field);
        }
    return inherited;
}

Result<std::vector<DoubtfulColumn>> doubtUnits(const store::Session &session, const ImportWish &wish,
    const HeaderRow &header, const QStringList &inherited, QDate on, std::vector<ImportRow> &rows)
{
    const auto limits = limitsOn(session, on);
    if (!limits)
        return failure(limits.error());
    auto earlier = EarlierAmounts::read(session, wish.kind);
    if (!earlier)
        return failure(earlier.error());
    UnitJudge judge(wish, header, *limits, *std::move(earlier), inherited);
    judge.judge(rows);
    return std::move(judge).doubtful();
}

} // namespace yumiao::exchange
