// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_reader.h"

#include "models/exchange/csv_dialect.h"
#include "models/exchange/csv_parser.h"
#include "models/exchange/encoding.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 CsvChunkBytes = 64 * 1024;

class CsvSource final : public SheetSource {
public:
    CsvSource(std::unique_ptr<QFile> file, SourceInfo info, const TextEncoding &encoding, const Cancel &cancel)
        : m_file(std::move(file))
        , m_info(std::move(info))
        , m_decoder(encoding.name)
        , m_parser(m_info.delimiter)
        , m_cancel(cancel)
        , m_size(m_file->size())
        , m_changed(QFileInfo(*m_file).lastModified())
        , m_chunk(CsvChunkBytes, Qt::Uninitialized)
    {
    }
    [[nodiscard]] const SourceInfo &info() const override { return m_info; }
    [[nodiscard]] Result<std::optional<Row>> next() override;
    [[nodiscard]] Result<std::vector<MergedCells>> headMerges() override { return std::vector<MergedCells>(); }
    [[nodiscard]] Progress progress() const override { return {m_file->pos(), m_size}; }
    /// The "sep=;" line holds no data.
    void skipFirstRow() { m_skipFirst = true; }

private:
    [[nodiscard]] Done readOn();
    [[nodiscard]] Done finish();

    std::unique_ptr<QFile> m_file;
    SourceInfo m_info;
    StrictDecoder m_decoder;
    CsvParser m_parser;
    Cancel m_cancel;
    qint64 m_size;
    QDateTime m_changed;
    QByteArray m_chunk;
    bool m_skipFirst = false;
    bool m_ended = false;
};

Result<std::optional<Row>> CsvSource::next()
{
    for (;;) {
        if (m_cancel.stop_requested())
            return failure(Fault::Cancelled, u"sheet.cancelled"_s);
        auto &rows = m_parser.rows();
        if (!rows.empty()) {
            Row row = std::move(rows.front());
            rows.pop_front();
            if (m_skipFirst && row.number == 1)
                continue;
            return row;
        }
        if (m_ended)
            return std::optional<Row>();
        if (const Done done = readOn(); !done) {
            m_ended = true;
            return failure(done.error());
        }
    }
}

Done CsvSource::readOn()
{
    const qint64 got = m_file->read(m_chunk.data(), m_chunk.size());
    if (got < 0)
        return failure(Fault::Unreachable, u"sheet.unreadable"_s);
    if (got == 0)
        return finish();
    const auto text = m_decoder.decode(QByteArrayView(m_chunk).first(got));
    // It was right a moment ago, when the encoding was found.
    if (!text || text->contains(QChar(u'\0')))
        return failure(Fault::Conflict, u"sheet.file_changed"_s);
    return m_parser.feed(*text);
}

Done CsvSource::finish()
{
    m_ended = true;
    QFileInfo now(m_file->fileName());
    if (!m_decoder.finish() || m_file->pos() != m_size || now.size() != m_size || now.lastModified() != m_changed)
        return failure(Fault::Conflict, u"sheet.file_changed"_s);
    return m_parser.finish();
}

Result<CsvDialect> dialectOf(QFile &file, const TextEncoding &encoding)
{
    const QByteArray head = file.peek(CsvChunkBytes);
    StrictDecoder decoder(encoding.name);
    const auto text = decoder.decode(head);
    if (!text)
        return failure(Fault::Conflict, u"sheet.file_changed"_s);
    return findDialect(*text);
}

} // namespace

Result<std::unique_ptr<SheetSource>> openCsv(
    std::unique_ptr<QFile> file, const SheetOptions &options, const Cancel &cancel)
{
    const auto encoding = findEncoding(*file, options.encoding, cancel);
    if (!encoding)
        return failure(encoding.error());
    if (!file->seek(encoding->markBytes))
        return failure(Fault::Unreachable, u"sheet.unreadable"_s);
    const auto dialect = dialectOf(*file, *encoding);
    if (!dialect)
        return failure(dialect.error());
    SourceInfo info;
    info.format = SheetFormat::Csv;
    info.encoding = encoding->name;
    info.delimiter = dialect->delimiter;
    auto source = std::make_unique<CsvSource>(std::move(file), std::move(info), *encoding, cancel);
    if (dialect->named)
        source->skipFirstRow();
    return source;
}

} // namespace yumiao::exchange
