// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filter.h"

#include "models/store/relative_day.h"

#include <QHash>

namespace yumiao::store {
namespace {

constexpr int DeepestNesting = 64;

struct Token {
    enum class Kind { End, Word, Quoted, Sign, Open, Close, Comma, Bad };
    Kind kind = Kind::End;
    QString text;
    qsizetype position = 0; ///< from 1
};

bool isWordCharacter(QChar c)
{
    return !c.isSpace() && !QStringLiteral("()\"=!<>,\u201c\u201d\uff08\uff09\uff0c").contains(c);
}

/// Cuts the text into words, quoted texts (also in “…”) and signs.
class FilterTokens {
public:
    explicit FilterTokens(QStringView text)
        : m_text(text)
    {
        advance();
    }
    [[nodiscard]] const Token &now() const { return m_now; }
    void advance();
    [[nodiscard]] bool isWord(const char *word) const
    {
        return m_now.kind == Token::Kind::Word && m_now.text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }

private:
    [[nodiscard]] Token quoted();
    [[nodiscard]] Token sign();
    QStringView m_text;
    qsizetype m_at = 0;
    Token m_now;
};

void FilterTokens::advance()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
    const qsizetype start = m_at;
    if (m_at == m_text.size()) {
        m_now = {Token::Kind::End, {}, start + 1};
        return;
    }
    const QChar c = m_text.at(m_at);
    const auto single = [&](Token::Kind kind) {
        ++m_at;
        return Token{kind, QString(c), start + 1};
    };
    if (c == QLatin1Char('(') || c == QChar(0xff08)) {
        m_now = single(Token::Kind::Open);
    } else if (c == QLatin1Char(')') || c == QChar(0xff09)) {
        m_now = single(Token::Kind::Close);
    } else if (c == QLatin1Char(',') || c == QChar(0xff0c)) {
        m_now = single(Token::Kind::Comma);
    } else if (c == QLatin1Char('"') || c == QChar(0x201c)) {
        m_now = quoted();
    } else if (!isWordCharacter(c)) {
        m_now = sign();
    } else {
        while (m_at < m_text.size() && isWordCharacter(m_text.at(m_at)))
            ++m_at;
        m_now = {Token::Kind::Word, m_text.mid(start, m_at - start).toString(), start + 1};
    }
}

Token FilterTokens::quoted()
{
    const qsizetype start = m_at;
    const QChar closing = m_text.at(m_at++) == QLatin1Char('"') ? QChar(u'"') : QChar(0x201d);
    QString text;
    for (; m_at < m_text.size(); ++m_at) {
        QChar c = m_text.at(m_at);
        if (c == closing) {
            ++m_at;
            return {Token::Kind::Quoted, text, start + 1};
        }
        if (c == QLatin1Char('\\') && m_at + 1 < m_text.size())
            c = m_text.at(++m_at);
        text.append(c);
    }
    return {Token::Kind::Bad, m_text.mid(start).toString(), start + 1};
}

Token FilterTokens::sign()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_at - start < 2 && QStringLiteral("=!<>").contains(m_text.at(m_at)))
        ++m_at;
    if (m_at == start)
        return {Token::Kind::Bad, QString(m_text.at(m_at++)), start + 1};
    return {Token::Kind::Sign, m_text.mid(start, m_at - start).toString(), start + 1};
}

/// or := and ("or" and)* ; and := not ("and" not)* ; not := "not" not | "(" or ")" | condition ;
/// condition := field comparison value | kind "(" or ")" | kind "exists" | "count" "(" kind ["(" or ")"] ")" comparison
/// value
class FilterParser {
public:
    explicit FilterParser(QStringView text)
        : m_tokens(text)
    {
    }
    Result<Filter> whole()
    {
        if (m_tokens.now().kind == Token::Kind::End)
            return Filter();
        auto filter = alternatives(0);
        if (filter && m_tokens.now().kind != Token::Kind::End)
            return unexpected();
        return filter;
    }

private:
    [[nodiscard]] Result<Filter> alternatives(int depth);
    [[nodiscard]] Result<Filter> conjunction(int depth);
    [[nodiscard]] Result<Filter> negation(int depth);
    [[nodiscard]] Result<Filter> condition(int depth);
    [[nodiscard]] Result<Filter> inBrackets(int depth);
    [[nodiscard]] Result<Filter> count(int depth);
    [[nodiscard]] Result<Comparison> comparison();
    [[nodiscard]] Result<QStringList> values(Comparison comparison);
    [[nodiscard]] Result<QString> value();
    [[nodiscard]] QString dayFrom(const QString &today);
    [[nodiscard]] tl::unexpected<Error> unexpected() const
    {
        return failure(Fault::Invalid, QStringLiteral("filter.syntax"),
            {{QStringLiteral("position"), m_tokens.now().position}, {QStringLiteral("found"), m_tokens.now().text}});
    }
    FilterTokens m_tokens;
};

Result<Filter> FilterParser::alternatives(int depth)
{
    if (depth > DeepestNesting)
        return failure(Fault::Invalid, QStringLiteral("filter.too_deep"));
    std::vector<Filter> parts;
    for (;;) {
        auto part = conjunction(depth);
        if (!part)
            return part;
        parts.push_back(*std::move(part));
        if (!m_tokens.isWord("or"))
            return Filter::any(std::move(parts));
        m_tokens.advance();
    }
}

Result<Filter> FilterParser::conjunction(int depth)
{
    std::vector<Filter> parts;
    for (;;) {
        auto part = negation(depth);
        if (!part)
            return part;
        parts.push_back(*std::move(part));
        if (!m_tokens.isWord("and"))
            return Filter::all(std::move(parts));
        m_tokens.advance();
    }
}

Result<Filter> FilterParser::negation(int depth)
{
    if (depth > DeepestNesting)
        return failure(Fault::Invalid, QStringLiteral("filter.too_deep"));
    if (m_tokens.isWord("not")) {
        m_tokens.advance();
        return negation(depth + 1).map([](Filter part) { return Filter::negation(std::move(part)); });
    }
    return m_tokens.now().kind == Token::Kind::Open ? inBrackets(depth) : condition(depth);
}

Result<Filter> FilterParser::condition(int depth)
{
    if (m_tokens.now().kind != Token::Kind::Word)
        return unexpected();
    const bool mayCount = m_tokens.isWord("count");
    const QString field = m_tokens.now().text;
    m_tokens.advance();
    if (m_tokens.now().kind == Token::Kind::Open)
        return mayCount ? count(depth)
                        : inBrackets(depth).map([&](Filter part) { return Filter::related(field, std::move(part)); });
    if (m_tokens.isWord("exists")) {
        m_tokens.advance();
        return Filter::exists(field);
    }
    const auto how = comparison();
    if (!how)
        return failure(how.error());
    auto wanted = values(*how);
    if (!wanted)
        return failure(wanted.error());
    return Filter::condition(field, *how, *std::move(wanted));
}

Result<Filter> FilterParser::inBrackets(int depth)
{
    m_tokens.advance();
    auto inner = alternatives(depth + 1);
    if (inner && m_tokens.now().kind != Token::Kind::Close)
        return unexpected();
    m_tokens.advance();
    return inner;
}

/// From the bracket behind the word "count" on.
Result<Filter> FilterParser::count(int depth)
{
    m_tokens.advance();
    if (m_tokens.now().kind != Token::Kind::Word)
        return unexpected();
    const QString path = m_tokens.now().text;
    m_tokens.advance();
    auto part = m_tokens.now().kind == Token::Kind::Open ? inBrackets(depth) : Result<Filter>(Filter());
    if (!part)
        return part;
    if (m_tokens.now().kind != Token::Kind::Close)
        return unexpected();
    m_tokens.advance();
    const auto how = comparison();
    if (!how)
        return failure(how.error());
    auto wanted = values(*how);
    if (!wanted)
        return failure(wanted.error());
    return Filter::count(path, *std::move(part), *how, *std::move(wanted));
}

Result<Comparison> FilterParser::comparison()
{
    static const QHash<QString, Comparison> signs{{QStringLiteral("="), Comparison::Equal},
        {QStringLiteral("=="), Comparison::Equal}, {QStringLiteral("!="), Comparison::NotEqual},
        {QStringLiteral("<>"), Comparison::NotEqual}, {QStringLiteral("<"), Comparison::Less},
        {QStringLiteral("<="), Comparison::LessEqual}, {QStringLiteral(">"), Comparison::Greater},
        {QStringLiteral(">="), Comparison::GreaterEqual}, {QStringLiteral("contains"), Comparison::Contains},
        {QStringLiteral("in"), Comparison::In}};
    if (m_tokens.isWord("is")) {
        m_tokens.advance();
        if (!m_tokens.isWord("unknown"))
            return unexpected();
        m_tokens.advance();
        return Comparison::Unknown;
    }
    const auto it = signs.constFind(m_tokens.now().text.toLower());
    const bool kindFits = m_tokens.now().kind == Token::Kind::Sign || m_tokens.now().kind == Token::Kind::Word;
    if (it == signs.constEnd() || !kindFits)
        return unexpected();
    m_tokens.advance();
    return *it;
}

Result<QStringList> FilterParser::values(Comparison how)
{
    if (how == Comparison::Unknown)
        return QStringList();
    if (how != Comparison::In)
        return value().map([](const QString &text) { return QStringList{text}; });
    if (m_tokens.now().kind != Token::Kind::Open)
        return unexpected();
    QStringList texts;
    do {
        m_tokens.advance();
        auto text = value();
        if (!text)
            return failure(text.error());
        texts.append(*std::move(text));
    } while (m_tokens.now().kind == Token::Kind::Comma);
    if (m_tokens.now().kind != Token::Kind::Close)
        return unexpected();
    m_tokens.advance();
    return texts;
}

Result<QString> FilterParser::value()
{
    if (m_tokens.now().kind != Token::Kind::Word && m_tokens.now().kind != Token::Kind::Quoted)
        return unexpected();
    const Token token = m_tokens.now();
    m_tokens.advance();
    return token.kind == Token::Kind::Word ? dayFrom(token.text) : token.text;
}

/// `today - 180` may be written in one word or in several.
QString FilterParser::dayFrom(const QString &today)
{
    if (relativeDays(today) != 0)
        return today;
    FilterTokens ahead = m_tokens;
    QString text = today;
    for (int words = 0; words < 2 && ahead.now().kind == Token::Kind::Word; ++words) {
        text += ahead.now().text;
        ahead.advance();
        if (const auto days = relativeDays(text)) {
            m_tokens = ahead;
            return relativeDayText(*days);
        }
    }
    return today;
}

} // namespace

Result<Filter> parseFilter(QStringView text)
{
    return FilterParser(text).whole();
}

} // namespace yumiao::store
