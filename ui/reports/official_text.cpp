// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/official_text.h"

#include <algorithm>
#include <cmath>

namespace yumiao::ui::reports {
namespace {

using namespace Qt::StringLiterals;

constexpr int moneyPlaces = 2;
constexpr int tenthsOfWhole = 1000; // a share in tenths of a percent

/// 480 and 1.38, never 480.00.
QString withoutZeros(QString number)
{
    if (!number.contains(u'.'))
        return number;
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number;
}

/// fen / (unitYuan · 100) with two places, half away from zero; exact for units that are powers of ten.
QString inUnit(Money amount, qint64 unitYuan)
{
    const qint64 whole = amount.fen() / unitYuan;
    const qint64 rest = std::abs(amount.fen() % unitYuan);
    const qint64 up = 2 * rest >= unitYuan ? (amount.fen() < 0 ? -1 : 1) : 0;
    return decimalText(whole + up, moneyPlaces);
}

} // namespace

QString OfficialText::filledLine(const QString &key, const std::optional<QString> &line, const Places &places)
{
    if (!line) {
        if (m_done)
            m_done = failure(Fault::Corrupt, u"report.wording_missing"_s, {{u"key"_s, key}});
        return {};
    }
    QString missing;
    const auto text = filled(*line, places, &missing);
    if (!text && m_done)
        m_done = failure(Fault::Corrupt, u"report.wording_place"_s, {{u"key"_s, key}, {u"place"_s, missing}});
    return text.value_or(QString());
}

QString OfficialText::text(const char *section, const char *key, const Places &places)
{
    const QString name = QLatin1String(key);
    return filledLine(name, m_wording.text(QLatin1String(section), name), places);
}

QString OfficialText::sentenceOf(QStringList clauses)
{
    clauses.removeAll(QString());
    if (clauses.isEmpty())
        return {};
    return text("formats", "sentence_end", {{"clauses", clauses.join(text("formats", "clause_gap"))}});
}

QString OfficialText::paragraphOf(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(text("formats", "sentence_gap"));
}

QString OfficialText::countedText(const char *noun, const QString &number, bool isOne)
{
    const QString name = QLatin1String(noun);
    return filledLine(name, m_wording.count(name, isOne), {{"n", number}});
}

QString OfficialText::counted(const char *noun, qint64 number)
{
    return countedText(noun, QString::number(number), number == 1);
}

QString OfficialText::counted(const char *noun, double number)
{
    constexpr double wholeFrom = 10.0;
    const QString text = std::abs(number) >= wholeFrom ? QString::number(std::llround(number))
                                                       : withoutZeros(QString::number(number, 'f', 1));
    return countedText(noun, text, text == u"1"_s);
}

QString OfficialText::money(Money amount)
{
    if (amount == Money())
        return text("formats", "amount_unknown");
    const qint64 yuan = std::abs(amount.fen()) / 100;
    const auto &forms = m_wording.moneyForms();
    const auto form
        = std::find_if(forms.begin(), forms.end() - 1, [yuan](const MoneyForm &each) { return yuan >= each.fromYuan; });
    return filledLine(u"money"_s, form->text, {{"value", withoutZeros(inUnit(amount, form->unitYuan))}});
}

QString OfficialText::tableMoney(Money amount) const
{
    return inUnit(amount, m_wording.tableMoneyUnit());
}

QString OfficialText::share(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return text("formats", "unknown");
    qint64 tenths = (2 * part * tenthsOfWhole + whole) / (2 * whole);
    if (part < whole)
        tenths = std::min<qint64>(tenths, tenthsOfWhole - 1);
    return text("formats", "percent", {{"value", decimalText(tenths, 1)}});
}

QString OfficialText::percent(std::optional<Quantity> percent)
{
    if (!percent)
        return text("formats", "unknown");
    return text("formats", "percent", {{"value", percent->toText()}});
}

QString OfficialText::percent(std::optional<double> percent)
{
    if (!percent)
        return text("formats", "unknown");
    return text("formats", "percent", {{"value", QString::number(*percent, 'f', 1)}});
}

QString OfficialText::day(QDate day)
{
    if (!day.isValid())
        return text("formats", "unknown");
    return text("formats", "day",
        {{"year", QString::number(day.year())}, {"month", QString::number(day.month())},
            {"month_name", m_wording.monthName(day.month())}, {"day", QString::number(day.day())}});
}

QString OfficialText::dueDay(QDate due)
{
    if (!due.isValid() || due.month() != 12 || due.day() != 31)
        return day(due);
    return text("formats", "year_end", {{"year", QString::number(due.year())}});
}

QString OfficialText::period(const Period &period)
{
    const QDate first = period.first;
    const Places places{{"year", QString::number(first.year())}, {"month", QString::number(first.month())},
        {"month_name", m_wording.monthName(first.month())}, {"quarter", numeral((first.month() + 2) / 3)}};
    switch (period.kind) {
    case Period::Kind::Year:
        return text("formats", "year", places);
    case Period::Kind::Quarter:
        return text("formats", "quarter", places);
    case Period::Kind::Month:
        return text("formats", "month", places);
    }
    return {};
}

} // namespace yumiao::ui::reports
