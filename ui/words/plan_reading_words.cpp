// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan_reading_words.h"

#include <QCoreApplication>

#include <iterator>

namespace yumiao::ui::words {
namespace {

struct DoubtWords {
    const char *what;
    const char *sentence; ///< context "plan_reading"; %1 are the words in question
};
constexpr DoubtWords doubtWords[] = {
    {"text.not_understood", QT_TRANSLATE_NOOP("plan_reading", "Not understood, left out: %1")},
    {"title.none", QT_TRANSLATE_NOOP("plan_reading", "No title was found.")},
    {"number.none", QT_TRANSLATE_NOOP("plan_reading", "No document number was found.")},
    {"issued.none", QT_TRANSLATE_NOOP("plan_reading", "No day of issue was found.")},
    {"chapter.none", QT_TRANSLATE_NOOP("plan_reading", "There are no chapters; all clauses stand in one.")},
    {"chapter.no_clauses", QT_TRANSLATE_NOOP("plan_reading", "A chapter without clauses became one clause: %1")},
    {"chapter.introduction",
        QT_TRANSLATE_NOOP("plan_reading", "Stands before the first clause of its chapter and is left out: %1")},
    {"clause.no_title", QT_TRANSLATE_NOOP("plan_reading", "A clause without a title; its first words are taken: %1")},
    {"clause.no_number", QT_TRANSLATE_NOOP("plan_reading", "A clause without a number: %1")},
    {"clause.gap", QT_TRANSLATE_NOOP("plan_reading", "A number is missing before %1")},
    {"clause.repeated", QT_TRANSLATE_NOOP("plan_reading", "The same number again: %1")},
    {"clause.renumbered",
        QT_TRANSLATE_NOOP("plan_reading", "The clauses are numbered anew in each chapter; they get running numbers.")},
    {"clause.no_units", QT_TRANSLATE_NOOP("plan_reading", "No unit is named: %1")},
    {"clause.after_units", QT_TRANSLATE_NOOP("plan_reading", "Stands behind the units and is kept in the clause: %1")},
    {"units.lead_assumed",
        QT_TRANSLATE_NOOP(
            "plan_reading", "The text does not say who leads; the first-listed unit is taken everywhere: %1")},
    {"units.unclear", QT_TRANSLATE_NOOP("plan_reading", "This is no unit's name: %1")},
    {"units.repeated", QT_TRANSLATE_NOOP("plan_reading", "Named twice or differently: %1")},
    {"target.direction_unsaid",
        QT_TRANSLATE_NOOP("plan_reading", "“At least” or “at most” is not said; please check: %1")},
    {"number.no_target", QT_TRANSLATE_NOOP("plan_reading", "A number that is taken for no target: %1")},
    {"date.relative", QT_TRANSLATE_NOOP("plan_reading", "A day without a year; please enter it: %1")},
    {"table.column", QT_TRANSLATE_NOOP("plan_reading", "A column that is not known and is left out: %1")},
};

constexpr const char *pieceNames[] = {
    QT_TRANSLATE_NOOP("plan_reading", "Blank"),
    QT_TRANSLATE_NOOP("plan_reading", "Title"),
    QT_TRANSLATE_NOOP("plan_reading", "Document number"),
    QT_TRANSLATE_NOOP("plan_reading", "Issuer"),
    QT_TRANSLATE_NOOP("plan_reading", "Day of issue"),
    QT_TRANSLATE_NOOP("plan_reading", "Addressee"),
    QT_TRANSLATE_NOOP("plan_reading", "Preamble"),
    QT_TRANSLATE_NOOP("plan_reading", "Chapter"),
    QT_TRANSLATE_NOOP("plan_reading", "Introduction"),
    QT_TRANSLATE_NOOP("plan_reading", "Section"),
    QT_TRANSLATE_NOOP("plan_reading", "Title of a clause"),
    QT_TRANSLATE_NOOP("plan_reading", "Text of a clause"),
    QT_TRANSLATE_NOOP("plan_reading", "Responsible units"),
    QT_TRANSLATE_NOOP("plan_reading", "Head of a table"),
    QT_TRANSLATE_NOOP("plan_reading", "Colophon"),
    QT_TRANSLATE_NOOP("plan_reading", "Annex"),
    QT_TRANSLATE_NOOP("plan_reading", "Page number"),
    QT_TRANSLATE_NOOP("plan_reading", "Not understood"),
};
static_assert(std::size(pieceNames) == static_cast<size_t>(plantext::PieceKind::NotUnderstood) + 1);

} // namespace

QString doubtSentence(const plantext::Doubt &doubt)
{
    constexpr qsizetype LongestQuote = 60;
    QString words = doubt.text.simplified();
    if (words.size() > LongestQuote)
        words = words.left(LongestQuote) + u'…';
    for (const DoubtWords &it : doubtWords)
        if (doubt.what == QLatin1String(it.what)) {
            const QString sentence = QCoreApplication::translate("plan_reading", it.sentence);
            return sentence.contains(QLatin1String("%1")) ? sentence.arg(words) : sentence;
        }
    return words;
}

QString pieceName(plantext::PieceKind kind)
{
    return QCoreApplication::translate("plan_reading", pieceNames[static_cast<size_t>(kind)]);
}

} // namespace yumiao::ui::words
