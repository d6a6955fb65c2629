// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/pack_check.h"

#include <QJsonDocument>
#include <QStringList>

namespace yumiao::eligibility {
namespace {

/// Walks over a sound JSON text, counting lines, towards one value.
class JsonWalk {
public:
    JsonWalk(const QByteArray &json, QStringList steps)
        : m_json(json)
        , m_steps(std::move(steps))
    {
    }
    /// The line of the deepest step that is there.
    [[nodiscard]] int line()
    {
        value(0, true);
        return m_found;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_json.size(); }
    [[nodiscard]] char peek()
    {
        while (!atEnd()
            && (m_json[m_at] == ' ' || m_json[m_at] == '\n' || m_json[m_at] == '\t' || m_json[m_at] == '\r'
                || m_json[m_at] == ',' || m_json[m_at] == ':'))
            step();
        return atEnd() ? '\0' : m_json[m_at];
    }
    void step() { m_line += m_json[m_at++] == '\n' ? 1 : 0; }

    QString text()
    {
        const qsizetype from = ++m_at;
        while (!atEnd() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        const QString found = QString::fromUtf8(m_json.mid(from, m_at - from));
        ++m_at;
        return found;
    }
    /// A value whose `depth` steps above it are on the way.
    void value(qsizetype depth, bool onTheWay)
    {
        const char first = peek();
        if (onTheWay)
            m_found = m_line;
        const bool goesOn = onTheWay && depth < m_steps.size();
        if (first == '{') {
            step();
            while (peek() == '"') {
                const QString key = text();
                value(depth + 1, goesOn && key == m_steps[depth]);
            }
            if (!atEnd())
                step();
        } else if (first == '[') {
            step();
            for (int place = 0; !atEnd() && peek() != ']' && peek() != '}'; ++place)
                value(depth + 1, goesOn && QString::number(place) == m_steps[depth]);
            if (!atEnd())
                step();
        } else if (first == '"') {
            static_cast<void>(text());
        } else {
            while (
                !atEnd() && m_json[m_at] != ',' && m_json[m_at] != '}' && m_json[m_at] != ']' && m_json[m_at] != '\n')
                ++m_at;
        }
    }

    const QByteArray &m_json;
    QStringList m_steps;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_found = 0;
};

} // namespace

int lineOfPath(const QByteArray &json, const QString &path)
{
    QString plain = path;
    plain.replace(u'[', u'.').remove(u']');
    QStringList steps = plain.split(u'.', Qt::SkipEmptyParts);
    if (!steps.isEmpty() && steps.front() == QStringLiteral("pack"))
        steps.removeFirst();
    // Of a text that is no JSON no place is known; what is sound is not nested too deep to be walked.
    return steps.isEmpty() || QJsonDocument::fromJson(json).isNull() ? 0 : JsonWalk(json, steps).line();
}

} // namespace yumiao::eligibility
