// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/plan_reader.h"

#include "models/plantext/clause_filler.h"
#include "models/plantext/head_reader.h"
#include "models/plantext/numbering.h"
#include "models/plantext/plan_shape.h"
#include "models/plantext/table_reader.h"
#include "models/plantext/unit_finder.h"

#include <QRegularExpression>

#include <algorithm>

namespace yumiao::plantext {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype LongestText = 2'000'000;

/// Walks through the text from the top.
class TextWalk {
public:
    explicit TextWalk(const QString &text)
        : m_source(planSource(text))
        , m_shape(planShape(m_source))
        , m_kinds(static_cast<size_t>(text.size()), PieceKind::NotUnderstood)
    {
        m_reading.text = text;
    }
    [[nodiscard]] PlanReading read();

private:
    /// A clause whose end is not known yet.
    struct Open {
        qsizetype bodyAt = 0;
        bool hasUnits = false;
    };

    void readBody();
    void readParagraph(const Paragraph &it);
    void readPlainParagraph(const Paragraph &it);
    void beginChapter(const Paragraph &it);
    void beginSection(const Paragraph &it);
    void beginClause(const Paragraph &it, const QString &label);
    void closeClause();
    void closeChapter();
    size_t readTableAt(size_t index);
    void placeRow(ReadClause row);
    [[nodiscard]] bool readTail(const Paragraph &it);
    [[nodiscard]] ReadChapter &chapter();
    void finishPieces();
    void finishDoubts();
    void finishPeriod();

    void paint(Stretch where, PieceKind kind) { std::fill_n(m_kinds.begin() + where.at, where.length, kind); }
    void doubt(const QString &what, Stretch where)
    {
        m_reading.doubts.push_back({what, where, m_source.written(where)});
    }

    PlanSource m_source;
    PlanShape m_shape;
    std::vector<PieceKind> m_kinds;
    PlanReading m_reading;
    std::optional<Open> m_open;
    QString m_section;
    QString m_sectionLabel;
    Stretch m_introduction;
    bool m_inAnnex = false;
    std::optional<Stretch> m_leadAssumed;
};

ReadChapter &TextWalk::chapter()
{
    if (m_reading.chapters.empty()) {
        ReadChapter only;
        only.no = 1;
        only.title = m_reading.title.isEmpty() ? u"正文"_s : m_reading.title;
        m_reading.chapters.push_back(only);
        m_reading.doubts.push_back({u"chapter.none"_s, {}, {}});
    }
    return m_reading.chapters.back();
}

void TextWalk::beginChapter(const Paragraph &it)
{
    closeChapter();
    static const QRegularExpression stop(u"[。:]"_s);
    const Stretch rest{it.bodyAt(), it.where.end() - it.bodyAt()};
    const auto found = stop.match(m_source.words(rest));
    const bool isCut = found.hasMatch() && found.capturedStart() > 0;
    const qsizetype titleLength = isCut ? found.capturedStart() : rest.length;
    ReadChapter chapter;
    chapter.no = static_cast<int>(m_reading.chapters.size()) + 1;
    chapter.label = m_source.written({it.where.at, it.bodyAt() - it.where.at});
    chapter.title = m_source.written({rest.at, titleLength});
    chapter.where = it.where;
    m_reading.chapters.push_back(chapter);
    const qsizetype behind = rest.at + titleLength + (isCut ? 1 : 0);
    paint({it.where.at, behind - it.where.at}, PieceKind::Chapter);
    m_section.clear();
    m_sectionLabel.clear();
    m_introduction = {behind, it.where.end() - behind};
    if (!m_source.words(m_introduction).trimmed().isEmpty())
        paint(m_introduction, PieceKind::Introduction);
}

void TextWalk::beginSection(const Paragraph &it)
{
    closeClause();
    m_sectionLabel = m_source.written({it.where.at, it.bodyAt() - it.where.at});
    m_section = m_source.written({it.bodyAt(), it.where.end() - it.bodyAt()});
    paint(it.where, PieceKind::Section);
    if (m_section.size() > 100) {
        doubt(u"chapter.introduction"_s, it.where);
        m_section
            = m_section.left(m_section.indexOf(u'。') > 0 ? std::min<qsizetype>(m_section.indexOf(u'。'), 100) : 100);
    }
}

void TextWalk::beginClause(const Paragraph &it, const QString &label)
{
    closeClause();
    ReadClause clause;
    clause.label = label;
    clause.section = m_section;
    clause.where = it.where;
    chapter().clauses.push_back(clause);
    m_open = Open{it.bodyAt(), !findUnits(m_source.text, m_source.narrowText, it.where).units.empty()};
    if (label.isEmpty())
        doubt(u"clause.no_number"_s, it.where);
}

void TextWalk::closeClause()
{
    if (!m_open)
        return;
    ReadClause &clause = chapter().clauses.back();
    ClauseFinds finds = fillClause(m_source, m_open->bodyAt, clause);
    paint(clause.where, PieceKind::ClauseText);
    const qsizetype titleEnd = finds.title.length > 0 ? finds.title.end() : m_open->bodyAt;
    paint({clause.where.at, titleEnd - clause.where.at}, PieceKind::ClauseTitle);
    for (const Stretch units : finds.units)
        paint(units, PieceKind::Units);
    for (const Stretch mark : m_source.pageMarks)
        paint(mark, PieceKind::PageMark);
    std::move(finds.doubts.begin(), finds.doubts.end(), std::back_inserter(m_reading.doubts));
    m_reading.firstLeads = m_reading.firstLeads || finds.saysFirstLeads;
    if (finds.leadAssumed && !m_leadAssumed)
        m_leadAssumed = finds.units.front();
    m_open.reset();
}

/// A chapter without clauses is its own only clause; what else stands before the first clause is an introduction.
void TextWalk::closeChapter()
{
    closeClause();
    if (m_reading.chapters.empty() || m_introduction.length <= 0)
        return;
    const bool isBlank = m_source.words(m_introduction).trimmed().isEmpty();
    ReadChapter &last = m_reading.chapters.back();
    if (last.clauses.empty() && !isBlank) {
        ReadClause clause;
        clause.title = last.title;
        clause.where = m_introduction;
        ClauseFinds finds = fillClause(m_source, m_introduction.at, clause);
        clause.title = last.title;
        clause.text = m_source.written(m_introduction);
        paint(m_introduction, PieceKind::ClauseText);
        for (const Stretch units : finds.units)
            paint(units, PieceKind::Units);
        m_reading.firstLeads = m_reading.firstLeads || finds.saysFirstLeads;
        std::copy_if(finds.doubts.begin(), finds.doubts.end(), std::back_inserter(m_reading.doubts),
            [](const Doubt &it) { return it.what != u"clause.no_title"_s; });
        last.clauses.push_back(std::move(clause));
        doubt(u"chapter.no_clauses"_s, last.where);
    } else if (!isBlank) {
        doubt(u"chapter.introduction"_s, m_introduction);
    }
    m_introduction = {};
}

/// Signature, day, copies and annexes behind the last clause.
bool TextWalk::readTail(const Paragraph &it)
{
    const QStringView words = m_source.words(it).trimmed();
    static const QRegularExpression annexHead(u"^附件 *\\d*$|^附 *[件表] *\\d* *$"_s);
    if (annexHead.match(words).hasMatch()) {
        closeChapter();
        m_inAnnex = true;
        paint(it.where, PieceKind::Annex);
        return true;
    }
    PieceKind kind = PieceKind::NotUnderstood;
    if (const QDate day = dayOfLine(words); day.isValid()) {
        kind = PieceKind::Issued;
        if (!m_reading.issued.isValid())
            m_reading.issued = day;
    } else if (isIssuerLine(words)) {
        kind = PieceKind::Issuer;
        if (m_reading.issuer.isEmpty())
            m_reading.issuer = words.toString();
    } else if (words.startsWith(u"抄送"_s) || words.startsWith(u"主送"_s) || words.endsWith(u"印发"_s)) {
        kind = PieceKind::Colophon;
    } else if (words.startsWith(u"附件"_s)) {
        kind = PieceKind::Annex;
    }
    if (kind == PieceKind::NotUnderstood)
        return m_inAnnex; // nothing is known of an annex but its tables
    closeClause();
    paint(it.where, kind);
    return true;
}

void TextWalk::readPlainParagraph(const Paragraph &it)
{
    const bool hasChapter = !m_reading.chapters.empty();
    if (!m_open) {
        const bool isIntroduction = hasChapter && m_reading.chapters.back().clauses.empty();
        if (!isIntroduction)
            return; // behind the end of the last clause: not understood
        const qsizetype from = m_introduction.at > 0 ? m_introduction.at : it.where.at;
        m_introduction = {from, it.where.end() - from};
        paint(it.where, PieceKind::Introduction);
        return;
    }
    const FoundUnits units = findUnits(m_source.text, m_source.narrowText, it.where);
    const qsizetype first = it.where.at + (m_source.words(it).size() - m_source.words(it).trimmed().size());
    const bool areOnlyUnits = !units.where.empty() && units.where.front().at <= first;
    if (m_open->hasUnits && !units.where.empty() && !areOnlyUnits) {
        beginClause(it, {});
        return;
    }
    if (m_open->hasUnits && units.where.empty())
        doubt(u"clause.after_units"_s, it.where);
    ReadClause &clause = chapter().clauses.back();
    clause.where.length = it.where.end() - clause.where.at;
    m_open->hasUnits = m_open->hasUnits || !units.units.empty();
}

void TextWalk::readParagraph(const Paragraph &it)
{
    if (readTail(it))
        return;
    const Role role = m_shape.roleOf(it);
    if (role == Role::Chapter)
        beginChapter(it);
    else if (role == Role::Section)
        beginSection(it);
    else if (role == Role::Clause)
        beginClause(it, m_sectionLabel + m_source.written({it.where.at, it.bodyAt() - it.where.at}));
    else
        readPlainParagraph(it);
}

/// A row that repeats a clause of the text gives it its units; any other one is a clause of its own.
void TextWalk::placeRow(ReadClause row)
{
    for (ReadChapter &chapter : m_reading.chapters)
        for (ReadClause &clause : chapter.clauses)
            if (clause.title == row.title) {
                if (clause.units.empty())
                    clause.units = row.units;
                else if (!row.units.empty() && row.units != clause.units)
                    doubt(u"units.repeated"_s, row.where);
                return;
            }
    chapter().clauses.push_back(std::move(row));
}

size_t TextWalk::readTableAt(size_t index)
{
    size_t end = index;
    while (end < m_source.paragraphs.size() && m_source.paragraphs[end].isTable)
        ++end;
    closeClause();
    auto table = readTable(m_source, std::span(m_source.paragraphs).subspan(index, end - index));
    if (!table)
        return end; // not understood, and said so
    for (const auto &[where, kind] : table->pieces)
        paint(where, kind);
    std::move(table->doubts.begin(), table->doubts.end(), std::back_inserter(m_reading.doubts));
    if (table->leadAssumed && !m_leadAssumed)
        m_leadAssumed = m_source.paragraphs[index].where;
    for (ReadClause &row : table->rows)
        placeRow(std::move(row));
    return end;
}

void TextWalk::readBody()
{
    const auto &all = m_source.paragraphs;
    for (size_t i = m_shape.headLength; i < all.size();) {
        if (all[i].isTable) {
            i = readTableAt(i);
            continue;
        }
        readParagraph(all[i]);
        ++i;
    }
    closeChapter();
}

/// From the kind of each character to pieces without gaps; what is not understood and not blank is a doubt.
void TextWalk::finishPieces()
{
    for (const Stretch mark : m_source.pageMarks)
        paint(mark, PieceKind::PageMark);
    const QString &text = m_reading.text;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        while (end < text.size() && m_kinds[static_cast<size_t>(end)] == m_kinds[static_cast<size_t>(at)])
            ++end;
        Piece piece{m_kinds[static_cast<size_t>(at)], {at, end - at}};
        const QString words = m_reading.at(piece.where).trimmed();
        if (words.isEmpty())
            piece.kind = PieceKind::Blank;
        else if (piece.kind == PieceKind::NotUnderstood)
            m_reading.doubts.push_back({u"text.not_understood"_s, piece.where, words});
        m_reading.pieces.push_back(piece);
        at = end;
    }
}

void TextWalk::finishPeriod()
{
    const bool isSaid = m_reading.to.isValid();
    if (!m_reading.from.isValid())
        m_reading.from = m_reading.issued;
    for (const ReadChapter &chapter : m_reading.chapters)
        for (const ReadClause &clause : chapter.clauses)
            for (const ReadMeasure &measure : clause.measures)
                if (!isSaid && measure.due.isValid() && (!m_reading.to.isValid() || measure.due > m_reading.to))
                    m_reading.to = measure.due;
}

void TextWalk::finishDoubts()
{
    if (m_reading.title.isEmpty())
        m_reading.doubts.push_back({u"title.none"_s, {}, {}});
    if (m_reading.documentNumber.isEmpty())
        m_reading.doubts.push_back({u"number.none"_s, {}, {}});
    if (!m_reading.issued.isValid())
        m_reading.doubts.push_back({u"issued.none"_s, {}, {}});
    if (m_leadAssumed && !m_reading.firstLeads)
        doubt(u"units.lead_assumed"_s, *m_leadAssumed);
    std::stable_sort(m_reading.doubts.begin(), m_reading.doubts.end(),
        [](const Doubt &a, const Doubt &b) { return a.where.at < b.where.at; });
}

PlanReading TextWalk::read()
{
    readHead(m_source, std::span(m_source.paragraphs).first(m_shape.headLength), m_reading, m_kinds);
    readBody();
    numberClauses(m_reading);
    finishPeriod();
    finishPieces();
    finishDoubts();
    return std::move(m_reading);
}

} // namespace

PlanReading readPlan(const QString &text)
{
    QString clean = text;
    clean.replace(u"\r\n"_s, u"\n"_s);
    clean.replace(u'\r', u'\n');
    clean.replace(QChar(QChar::LineSeparator), u'\n');
    clean.replace(QChar(QChar::ParagraphSeparator), u'\n');
    if (clean.size() <= LongestText)
        return TextWalk(clean).read();
    PlanReading reading = TextWalk(clean.left(LongestText)).read();
    const Stretch rest{LongestText, clean.size() - LongestText};
    reading.text = clean;
    reading.pieces.push_back({PieceKind::NotUnderstood, rest});
    reading.doubts.push_back({u"text.not_understood"_s, rest, clean.mid(rest.at, 200)});
    return reading;
}

} // namespace yumiao::plantext
