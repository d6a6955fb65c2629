// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_wording.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace yumiao::ui::reports {
namespace {

using namespace Qt::StringLiterals;

const QString wordingPath = u":/reports/%1.%2.json"_s;
const QString wordingKey = u"%1/%2"_s;

void addSection(QHash<QString, QString> &texts, const QString &section, const QJsonObject &lines)
{
    for (auto it = lines.begin(); it != lines.end(); ++it) {
        const QString key = wordingKey.arg(section, it.key());
        if (it->isString()) {
            texts.insert(key, it->toString());
            continue;
        }
        if (it->isObject())
            addSection(texts, key, it->toObject());
    }
}

QStringList listIn(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list.append(each.toString());
    return list;
}

std::vector<MoneyForm> moneyFormsIn(const QJsonValue &value)
{
    std::vector<MoneyForm> forms;
    for (const QJsonValue &each : value.toArray()) {
        const MoneyForm form{each[u"from_yuan"].toInteger(), each[u"unit_yuan"].toInteger(), each[u"text"].toString()};
        if (form.unitYuan > 0 && !form.text.isEmpty())
            forms.push_back(form);
    }
    std::stable_sort(
        forms.begin(), forms.end(), [](const MoneyForm &a, const MoneyForm &b) { return a.fromYuan > b.fromYuan; });
    return forms;
}

} // namespace

Result<ReportWording> ReportWording::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failure(Fault::Corrupt, u"report.wording_damaged"_s, {{u"position"_s, problem.offset}});
    const QJsonObject root = document.object();
    ReportWording wording;
    for (auto it = root.begin(); it != root.end(); ++it)
        if (it->isObject())
            addSection(wording.m_texts, it.key(), it->toObject());
    wording.m_numerals = listIn(root[u"numerals"]);
    wording.m_months = listIn(root[u"months"]);
    wording.m_money = moneyFormsIn(root[u"money"]);
    wording.m_tableMoneyUnit = root[u"table_money"][u"unit_yuan"].toInteger();
    if (wording.m_money.empty() || wording.m_money.back().fromYuan > 0)
        return failure(Fault::Corrupt, u"report.wording_missing"_s, {{u"key"_s, u"money"_s}});
    if (wording.m_tableMoneyUnit <= 0)
        return failure(Fault::Corrupt, u"report.wording_missing"_s, {{u"key"_s, u"table_money"_s}});
    return wording;
}

Result<ReportWording> ReportWording::bundled(const QString &report, const QString &language)
{
    QFile file(wordingPath.arg(report, language));
    if (!file.exists())
        file.setFileName(wordingPath.arg(report, u"zh_CN"_s));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, u"resource.missing"_s, {{u"path"_s, file.fileName()}});
    return fromJson(file.readAll());
}

std::optional<QString> ReportWording::text(const QString &section, const QString &key) const
{
    const auto found = m_texts.constFind(wordingKey.arg(section, key));
    return found == m_texts.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> ReportWording::count(const QString &noun, bool isOne) const
{
    if (auto plain = text(u"counts"_s, noun))
        return plain;
    return text(wordingKey.arg(u"counts"_s, noun), isOne ? u"one"_s : u"other"_s);
}

QString ReportWording::numeral(int number) const
{
    const QString written = m_numerals.value(number - 1);
    return written.isEmpty() ? QString::number(number) : written;
}

std::optional<QString> filled(const QString &sentence, const Places &places, QString *missing)
{
    QString text;
    qsizetype at = 0;
    while (at < sentence.size()) {
        const qsizetype open = sentence.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0)
            break;
        const QStringView name = QStringView(sentence).mid(open + 1, close - open - 1);
        const auto place = std::find_if(
            places.begin(), places.end(), [&](const Place &each) { return name == QLatin1String(each.name); });
        if (place == places.end()) {
            *missing = name.toString();
            return std::nullopt;
        }
        text.append(QStringView(sentence).mid(at, open - at));
        text.append(place->text);
        at = close + 1;
    }
    return text.append(QStringView(sentence).mid(at));
}

} // namespace yumiao::ui::reports
