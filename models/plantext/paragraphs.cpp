// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/paragraphs.h"

#include <QRegularExpression>

#include <algorithm>

namespace yumiao::plantext {
namespace {

using namespace Qt::StringLiterals;

/// A line shorter than this was ended by whoever wrote it.
constexpr qsizetype ShortestBrokenLine = 18;

std::vector<Stretch> linesOf(const QString &text)
{
    std::vector<Stretch> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype stop = text.indexOf(u'\n', at);
        const qsizetype end = stop < 0 ? text.size() : stop;
        lines.push_back({at, end - at});
        at = end + 1;
    }
    return lines;
}

bool isPageMark(QStringView line)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:[—–-]+ *\\d+ *[—–-]+|第 *\\d+ *页(?: *[,/]? *共 *\\d+ *页)?|\\d+ */ *\\d+)\\s*$"_s);
    return pattern.match(line).hasMatch();
}

/// （二） behind the end of a sentence begins a clause when it follows the last one of the same depth.
std::vector<Stretch> partsOfLine(const QString &narrowText, Stretch line, int &lastNumber)
{
    static const QRegularExpression inner(u"(?<=[。;)])\\s*(?=\\([一二三四五六七八九十]{1,3}\\))"_s);
    std::vector<Stretch> parts;
    qsizetype from = line.at;
    const QStringView words = QStringView(narrowText).mid(line.at, line.length);
    const auto note = [&](qsizetype at) {
        if (const auto mark = headingMark(QStringView(narrowText).mid(at, line.end() - at)))
            if (mark->depth == Depth::HanBracket)
                lastNumber = mark->number;
    };
    note(from);
    for (auto it = inner.globalMatch(words); it.hasNext();) {
        const qsizetype at = line.at + it.next().capturedEnd();
        const auto mark = headingMark(QStringView(narrowText).mid(at, line.end() - at));
        if (at <= from || !mark || mark->number != lastNumber + 1)
            continue;
        parts.push_back({from, at - from});
        from = at;
        lastNumber = mark->number;
    }
    parts.push_back({from, line.end() - from});
    return parts;
}

bool endsOpen(QStringView line)
{
    static const QString closing = u"。:;!?)]》”"_s;
    const QStringView words = line.trimmed();
    return words.size() >= ShortestBrokenLine && !closing.contains(words.back());
}

/// A chapter's heading may be long and still be a line of its own.
bool isShortHeading(const Paragraph &it)
{
    return it.mark && it.mark->depth <= Depth::Han && it.where.length < 2 * ShortestBrokenLine;
}

/// Joins lines of running text that only the width of a page broke.
void joinBrokenLines(PlanSource &source)
{
    std::vector<Paragraph> joined;
    bool begun = false; // behind the first heading
    for (const Paragraph &it : source.paragraphs) {
        static const QRegularExpression label(u"^ *[(\\[]?(?:责任|牵头|配合|完成时限)"_s);
        const bool continues = !joined.empty() && !joined.back().isTable && !it.isTable && !it.mark && begun
            && endsOpen(source.words(joined.back())) && !isShortHeading(joined.back())
            && !label.match(source.words(it)).hasMatch();
        begun = begun || it.mark.has_value();
        if (!continues) {
            joined.push_back(it);
            continue;
        }
        Paragraph &whole = joined.back();
        for (qsizetype i = whole.where.end(); i < it.where.at; ++i)
            source.narrowText[i] = u' ';
        whole.where.length = it.where.end() - whole.where.at;
    }
    source.paragraphs = std::move(joined);
}

} // namespace

QString PlanSource::written(Stretch where) const
{
    QString out;
    for (qsizetype i = where.at; i < where.end(); ++i) {
        const bool isBroken = text[i] == u'\n' && narrowText[i] == u' ';
        if (isBroken) {
            while (i + 1 < where.end() && text[i + 1].isSpace())
                ++i;
            continue;
        }
        const bool isPageMark = std::any_of(
            pageMarks.begin(), pageMarks.end(), [&](Stretch mark) { return i >= mark.at && i < mark.end(); });
        if (!isPageMark)
            out.append(text[i]);
    }
    return out.trimmed();
}

PlanSource planSource(const QString &text)
{
    PlanSource source;
    source.text = text;
    source.narrowText = narrow(text);
    int lastNumber = 0;
    for (const Stretch line : linesOf(text)) {
        if (isPageMark(source.words(line))) {
            source.pageMarks.push_back(line);
            for (qsizetype i = line.at; i < line.end(); ++i)
                source.narrowText[i] = u' ';
            continue;
        }
        if (source.words(line).trimmed().isEmpty())
            continue;
        if (source.words(line).contains(u'\t')) {
            source.paragraphs.push_back({line, std::nullopt, true});
            continue;
        }
        for (const Stretch part : partsOfLine(source.narrowText, line, lastNumber))
            source.paragraphs.push_back({part, headingMark(source.words(part)), false});
    }
    joinBrokenLines(source);
    return source;
}

} // namespace yumiao::plantext
