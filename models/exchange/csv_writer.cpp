// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_writer.h"

#include "models/exchange/formula_guard.h"

#include <QBuffer>
#include <QStringList>

#include <algorithm>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype HandOverBytes = 256 * 1024;

QByteArray csvField(const QString &text)
{
    const auto special = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t'; };
    if (std::none_of(text.begin(), text.end(), special))
        return text.toUtf8();
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    return '"' + quoted.toUtf8() + '"';
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
    , m_waiting("\xEF\xBB\xBF")
{
}

Done CsvWriter::write(const std::vector<Cell> &cells)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_waiting.append(',');
        const Cell &cell = cells[i];
        m_waiting.append(csvField(cell.kind == CellKind::Text ? guarded(cell.text) : cell.text));
    }
    m_waiting.append("\r\n");
    return m_waiting.size() < HandOverBytes ? Done() : handOver();
}

Done CsvWriter::write(const QStringList &texts)
{
    std::vector<Cell> cells;
    for (const QString &text : texts)
        cells.push_back({CellKind::Text, text, {}});
    return write(cells);
}

Done CsvWriter::finish()
{
    return handOver();
}

Done CsvWriter::handOver()
{
    const qint64 written = m_device.write(m_waiting);
    if (written != m_waiting.size())
        return failure(written < 0 ? Fault::Unreachable : Fault::DiskFull, u"file.write_failed"_s,
            {{u"reason"_s, m_device.errorString()}});
    m_waiting.clear();
    return {};
}

QByteArray csvOf(const QStringList &headings, const std::vector<std::vector<Cell>> &rows)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    Done done = writer.write(headings);
    for (const auto &row : rows)
        done = done ? writer.write(row) : done;
    done = done ? writer.finish() : done;
    Q_ASSERT(done); // memory does not run full without ending the program
    return bytes;
}

} // namespace yumiao::exchange
