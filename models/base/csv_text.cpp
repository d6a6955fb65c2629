// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/csv_text.h"

namespace yumiao {
namespace {

constexpr QChar Quote = u'"';
constexpr QChar LineFeed = u'\n';
constexpr QChar CarriageReturn = u'\r';
constexpr QChar ByteOrderMark = u'\uFEFF';

/// Reads one field after another; knows where it is, not what the fields mean.
class CsvReader {
public:
    CsvReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
        if (m_text.startsWith(ByteOrderMark))
            m_text = m_text.sliced(1);
    }

    Result<QList<QStringList>> rows()
    {
        QList<QStringList> rows;
        while (m_at < m_text.size()) {
            QStringList row;
            bool more = true;
            while (more) {
                auto field = nextField();
                if (!field)
                    return failure(std::move(field.error()));
                row.append(*std::move(field));
                more = passSeparator();
            }
            passLineEnd();
            rows.append(std::move(row));
        }
        return rows;
    }

private:
    Result<QString> nextField()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == Quote)
            return quotedField();
        const qsizetype start = m_at;
        while (!atEndOfField())
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    Result<QString> quotedField()
    {
        const int opened = m_line;
        QString field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == LineFeed)
                ++m_line;
            if (c != Quote) {
                field.append(c);
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == Quote) {
                field.append(c);
                ++m_at;
            } else {
                ++m_at;
                if (atEndOfField())
                    return field;
                return refusedAt("csv.after_quote", m_line);
            }
        }
        return refusedAt("csv.open_quote", opened);
    }

    [[nodiscard]] bool atEndOfField() const
    {
        if (m_at >= m_text.size())
            return true;
        const QChar c = m_text.at(m_at);
        return c == m_separator || c == LineFeed || c == CarriageReturn;
    }

    bool passSeparator()
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != m_separator)
            return false;
        ++m_at;
        return true;
    }

    void passLineEnd()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == CarriageReturn)
            ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == LineFeed)
            ++m_at;
        ++m_line;
    }

    static tl::unexpected<Error> refusedAt(const char *what, int line)
    {
        return failure(Fault::Invalid, QLatin1String(what), {{QStringLiteral("line"), line}});
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<QList<QStringList>> csvRows(QStringView text, QChar separator)
{
    return CsvReader(text, separator).rows();
}

QString csvLine(const QStringList &fields, QChar separator)
{
    QString line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line.append(separator);
        QString field = fields.at(i);
        const bool quoted = field.contains(separator) || field.contains(Quote) || field.contains(LineFeed)
            || field.contains(CarriageReturn) || field.startsWith(ByteOrderMark);
        if (quoted)
            field = Quote + field.replace(Quote, QString(2, Quote)) + Quote;
        line.append(field);
    }
    // A row of one empty field would read back as no row at the end of the text.
    if (line.isEmpty())
        line = QString(2, Quote);
    return line + LineFeed;
}

Result<QList<qsizetype>> csvColumns(const QStringList &header, const QStringList &names)
{
    QList<qsizetype> columns;
    for (const QString &name : names) {
        const qsizetype at = header.indexOf(name);
        if (at < 0)
            return failure(Fault::Invalid, QStringLiteral("csv.no_column"), {{QStringLiteral("column"), name}});
        columns.append(at);
    }
    return columns;
}

} // namespace yumiao
