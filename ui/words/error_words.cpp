// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/error_words.h"

#include "models/records/financing_choices.h"
#include "models/records/recognition_choices.h"
#include "models/records/record_description.h"
#include "models/records/request_choices.h"
#include "models/records/scale_choices.h"
#include "models/records/task_choices.h"
#include "ui/words/rule_words.h"
#include "ui/words/wording.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <algorithm>

namespace yumiao::ui::words {
namespace {

QStringList partsOf(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The words that a detail's value is one of: states of the way above scale, stages of a course, instruments.
std::span<const records::Choice> wordsFor(const QString &name)
{
    if (name.endsWith(QLatin1String("_state")))
        return records::choicesOf<records::ScaleState>();
    if (name.endsWith(QLatin1String("_application_stage")))
        return records::choicesOf<records::ApplicationStage>();
    if (name.endsWith(QLatin1String("_request_stage")))
        return records::choicesOf<records::RequestStage>();
    if (name.endsWith(QLatin1String("_task_stage")))
        return records::choicesOf<records::TaskStage>();
    if (name.endsWith(QLatin1String("_stage")))
        return records::choicesOf<records::RecognitionStage>();
    if (name == QLatin1String("instrument"))
        return records::choicesOf<records::FinancingInstrument>();
    return {};
}

/// A code of a closed list by its title, why a rule is refused in words, everything else as it is.
QVariant withTitle(const QString &name, const QVariant &value)
{
    if (name == QLatin1String("rule_reason"))
        return packReason(value.toString());
    for (const records::Choice &choice : wordsFor(name))
        if (value.toString() == QLatin1String(choice.code))
            return QCoreApplication::translate("choice", choice.title);
    return value;
}

QString shownDetail(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(QLatin1String(", "));
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    return value.toString();
}

/// A word may have several wordings: the first is taken whose places can all be filled, else the last.
const Wording *wordingOf(std::span<const Wording> wordings, const QString &what, const QVariantMap &detail)
{
    const Wording *last = nullptr;
    for (const Wording &wording : wordings) {
        if (!partsOf(wording.whats).contains(what))
            continue;
        last = &wording;
        const QStringList places = partsOf(wording.details);
        if (std::all_of(places.begin(), places.end(),
                [&](const QString &name) { return !shownDetail(detail.value(name)).isEmpty(); }))
            break;
    }
    return last;
}

QString filled(const char *context, const Wording &wording, const QVariantMap &detail)
{
    QString text = QCoreApplication::translate(context, wording.text);
    QStringList values;
    for (const QString &name : partsOf(wording.details))
        values.append(shownDetail(withTitle(name, detail.value(name))));
    // One pass over all places: a value that itself holds "%1" stays as it is.
    switch (values.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(values.at(0));
    case 2:
        return text.arg(values.at(0), values.at(1));
    default:
        return text.arg(values.at(0), values.at(1), values.at(2));
    }
}

/// The title of the field that a problem is about; empty where it is about the whole record.
QString fieldTitle(const QVariantMap &problem)
{
    const auto *description = records::findDescription(problem.value(QStringLiteral("kind")).toString());
    const auto *field = description ? description->find(problem.value(QStringLiteral("field")).toString()) : nullptr;
    return field ? QCoreApplication::translate("field", field->title) : QString();
}

/// 从业人数：不能小于 0
QString problemText(const QVariantMap &problem)
{
    const QString why = reason(problem.value(QStringLiteral("code")).toString(), problem);
    const QString field = fieldTitle(problem);
    return field.isEmpty() ? why : QCoreApplication::translate("sentence", "%1: %2", "field, reason").arg(field, why);
}

/// What a sentence may name beside the details: the word itself, and of a refused record what is wrong with it.
QVariantMap withReason(const Error &error)
{
    constexpr qsizetype mostProblems = 5; // the details hold all of them
    QVariantMap detail = error.detail;
    detail.insert(QStringLiteral("word"), error.what);
    QStringList reasons;
    for (const QVariant &problem : detail.value(QStringLiteral("problems")).toList().mid(0, mostProblems))
        reasons.append(problemText(problem.toMap()));
    if (!reasons.isEmpty())
        detail.insert(
            QStringLiteral("reason"), reasons.join(QCoreApplication::translate("sentence", "; ", "between reasons")));
    if (error.what == QLatin1String("filter.bad_value"))
        detail.insert(QStringLiteral("why"), reason(detail.value(QStringLiteral("reason")).toString(), detail));
    return detail;
}

} // namespace

QString sentence(const Error &error)
{
    const QVariantMap detail = withReason(error);
    for (const auto wordings : {recordSentences(), fileSentences(), costSentences()})
        if (const Wording *wording = wordingOf(wordings, error.what, detail))
            return filled("sentence", *wording, detail);
    if (const Wording *wording = wordingOf(reasonWordings(), error.what, detail))
        return QCoreApplication::translate("sentence", "%1. Nothing was written.")
            .arg(filled("reason", *wording, detail));
    return QCoreApplication::translate("sentence", "It could not be done (%1). Nothing was written.").arg(error.what);
}

QString reason(const QString &what, const QVariantMap &detail)
{
    const Wording *wording = wordingOf(reasonWordings(), what, detail);
    return wording ? filled("reason", *wording, detail) : what;
}

} // namespace yumiao::ui::words
