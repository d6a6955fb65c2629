// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/head_reader.h"

#include "models/base/chinese_date.h"
#include "models/plantext/date_finder.h"

#include <QRegularExpression>

#include <algorithm>

namespace yumiao::plantext {
namespace {

using namespace Qt::StringLiterals;

QString withoutBlanks(QStringView text)
{
    QString it = text.toString();
    it.removeIf([](QChar c) { return c.isSpace(); });
    return it;
}

void paintHead(std::vector<PieceKind> &kinds, Stretch where, PieceKind kind)
{
    std::fill_n(kinds.begin() + where.at, where.length, kind);
}

/// 关于印发《…》的通知, over as many lines as it takes: the stretch of whole lines, and the title in it.
std::optional<Stretch> findNoticeTitle(const PlanSource &source, Stretch head, QString &title)
{
    static const QRegularExpression pattern(u"关于[^。《]{0,12}《([^》]{4,200})》\\s*的\\s*通\\s*知"_s);
    const auto found = pattern.match(source.words(head));
    if (!found.hasMatch())
        return std::nullopt;
    title = withoutBlanks(QStringView(source.text).mid(head.at + found.capturedStart(1), found.capturedLength(1)));
    qsizetype from = head.at + found.capturedStart();
    while (from > head.at && source.text[from - 1] != u'\n')
        --from;
    return Stretch{from, head.at + found.capturedEnd() - from};
}

bool isDocumentNumber(QStringView line)
{
    static const QRegularExpression pattern(u"^\\s*[\\p{Han}]{1,16} *[\\[(]\\d{4}[\\])] *(?:第 *)?\\d+ *号\\s*$"_s);
    return pattern.match(line).hasMatch();
}

bool isTitleLine(QStringView line)
{
    static const QRegularExpression pattern(
        u"^[^。;]{4,60}(?:方案|计划|意见|措施|办法|规划|要点|行动|政策|清单|细则)(?:\\([^)]*\\))?$"_s);
    return pattern.match(line.trimmed()).hasMatch();
}

/// What one line of the head is.
PieceKind kindOfHeadLine(QStringView line)
{
    const QStringView words = line.trimmed();
    if (isDocumentNumber(words))
        return PieceKind::DocumentNumber;
    if (dayOfLine(words).isValid())
        return PieceKind::Issued;
    if (words.endsWith(u':') && words.size() <= 80)
        return PieceKind::Addressee;
    if (words.startsWith(u"附件"_s))
        return PieceKind::Annex;
    if (isTitleLine(words))
        return PieceKind::Title;
    if (isIssuerLine(words))
        return PieceKind::Issuer;
    return words.contains(u'。') ? PieceKind::Preamble : PieceKind::NotUnderstood;
}

void takeHeadLine(const PlanSource &source, const Paragraph &line, PlanReading &reading, std::vector<PieceKind> &kinds)
{
    const bool repeatsTitle = !reading.title.isEmpty()
        && reading.title.contains(withoutBlanks(source.text.mid(line.where.at, line.where.length)));
    const PieceKind kind = repeatsTitle ? PieceKind::Title : kindOfHeadLine(source.words(line));
    const QString said = source.written(line.where);
    if (kind == PieceKind::DocumentNumber && reading.documentNumber.isEmpty())
        reading.documentNumber = withoutBlanks(said);
    if (kind == PieceKind::Issued)
        reading.issued = dayOfLine(source.words(line)); // the one nearest to the text, below the signature
    if (kind == PieceKind::Issuer && reading.issuer.isEmpty())
        reading.issuer = withoutBlanks(said);
    if (kind == PieceKind::Title && reading.title.isEmpty())
        reading.title = withoutBlanks(said);
    paintHead(kinds, line.where, kind);
}

} // namespace

bool isIssuerLine(QStringView line)
{
    static const QRegularExpression pattern(
        u"^[\\p{Han}()]{3,40}(?:办公室|人民政府|委员会|领导小组|管委会|局|厅|委|部)(?: *文件)?$"_s);
    return pattern.match(line.trimmed()).hasMatch();
}

QDate dayOfLine(QStringView line)
{
    static const QRegularExpression frame(u"^\\s*[(]?(.*?日)(?: *印发)?[)]?\\s*$"_s);
    const auto found = frame.match(line);
    return found.hasMatch() ? readDate(found.capturedView(1)).value_or(QDate()) : QDate();
}

void readHead(
    const PlanSource &source, std::span<const Paragraph> head, PlanReading &reading, std::vector<PieceKind> &kinds)
{
    if (head.empty())
        return;
    const Stretch all{head.front().where.at, head.back().where.end() - head.front().where.at};
    const auto notice = findNoticeTitle(source, all, reading.title);
    if (notice)
        paintHead(kinds, *notice, PieceKind::Title);
    for (const Paragraph &line : head)
        if (!notice || line.where.at < notice->at || line.where.at >= notice->end())
            takeHeadLine(source, line, reading, kinds);
    std::tie(reading.from, reading.to) = periodIn(narrow(reading.title));
    if (!reading.from.isValid())
        std::tie(reading.from, reading.to) = periodIn(source.words(all));
}

} // namespace yumiao::plantext
