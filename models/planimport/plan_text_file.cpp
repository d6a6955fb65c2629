// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planimport/plan_text_file.h"

#include "models/exchange/encoding.h"
#include "models/exchange/sheet_sniff.h"
#include "models/exchange/xlsx_xml.h"

#include <QFile>
#include <QFileInfo>

namespace yumiao::planimport {
namespace {

using namespace Qt::StringLiterals;
using exchange::XmlAttributes;

constexpr qint64 LongestFile = 32 * 1024 * 1024;

/// Collects the words of word/document.xml.
class DocumentWords : public exchange::XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes &) override;
    void endElement(std::string_view name) override;
    void text(std::string_view words) override;
    [[nodiscard]] PlanText take() { return {std::move(m_text), m_numbered}; }

private:
    void endParagraph();

    QString m_text;
    QByteArray m_paragraph;
    int m_tables = 0;
    int m_numbered = 0;
    bool m_inWords = false;
    bool m_cellBegun = false;
};

void DocumentWords::startElement(std::string_view name, const XmlAttributes &)
{
    if (name == "tbl")
        ++m_tables;
    else if (name == "t")
        m_inWords = true;
    else if (name == "numPr")
        ++m_numbered;
    else if (name == "tab")
        m_paragraph.append(' ');
    else if (name == "br" || name == "cr")
        m_paragraph.append(m_tables > 0 ? ' ' : '\n');
}

void DocumentWords::text(std::string_view words)
{
    if (m_inWords)
        m_paragraph.append(words.data(), static_cast<qsizetype>(words.size()));
}

void DocumentWords::endParagraph()
{
    QString words = QString::fromUtf8(m_paragraph);
    m_paragraph.clear();
    if (m_tables == 0) {
        m_text.append(words).append(u'\n');
        return;
    }
    words.replace(u'\t', u' ');
    if (m_cellBegun && !words.isEmpty())
        m_text.append(u' ');
    m_cellBegun = m_cellBegun || !words.isEmpty();
    m_text.append(words);
}

void DocumentWords::endElement(std::string_view name)
{
    if (name == "t") {
        m_inWords = false;
    } else if (name == "p") {
        endParagraph();
    } else if (name == "tc" && m_tables == 1) {
        m_text.append(u'\t');
        m_cellBegun = false;
    } else if (name == "tr" && m_tables == 1) {
        if (m_text.endsWith(u'\t'))
            m_text.chop(1);
        m_text.append(u'\n');
    } else if (name == "tbl") {
        --m_tables;
    }
}

Result<PlanText> documentText(QByteArray bytes, const Cancel &cancel)
{
    const auto archive = exchange::ZipArchive::open(std::move(bytes));
    if (!archive)
        return failure(archive.error());
    if (!(*archive)->has("word/document.xml"))
        return failure(Fault::Invalid, u"plan.file_kind"_s);
    auto part = (*archive)->part("word/document.xml");
    if (!part)
        return failure(part.error());
    DocumentWords words;
    exchange::XmlPartReader reader(*std::move(part), words, cancel);
    if (const Done read = reader.readAll(); !read)
        return failure(read.error());
    return words.take();
}

Result<PlanText> plainText(QFile &file, const Cancel &cancel)
{
    const auto encoding = exchange::findEncoding(file, {}, cancel);
    if (!encoding)
        return failure(encoding.error());
    exchange::StrictDecoder decoder(encoding->name);
    const QByteArray bytes = file.readAll();
    const auto text = decoder.decode(QByteArrayView(bytes).sliced(encoding->markBytes));
    if (!text || !decoder.finish())
        return failure(Fault::Invalid, u"sheet.bad_bytes"_s);
    return PlanText{*text, 0};
}

Result<PlanText> textOf(QFile &file, const Cancel &cancel)
{
    switch (exchange::fileKind(file.peek(exchange::SniffBytes))) {
    case exchange::FileKind::Zip:
        return documentText(file.readAll(), cancel);
    case exchange::FileKind::Text:
        return plainText(file, cancel);
    case exchange::FileKind::Empty:
        return failure(Fault::Invalid, u"plan.nothing_read"_s);
    default:
        return failure(Fault::Invalid, u"plan.file_kind"_s);
    }
}

} // namespace

Result<PlanText> planTextFromFile(const QString &path, const Cancel &cancel)
{
    const auto refused = [&](Fault fault, const QString &what) { return failure(fault, what, {{u"path"_s, path}}); };
    const QFileInfo about(path);
    if (!about.exists())
        return refused(Fault::NotFound, u"sheet.not_found"_s);
    if (about.isDir())
        return refused(Fault::Invalid, u"sheet.is_folder"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Fault::Unreachable, u"sheet.unreadable"_s);
    if (file.size() > LongestFile)
        return failure(Fault::Invalid, u"sheet.file_too_large"_s, {{u"path"_s, path}, {u"limit"_s, LongestFile}});
    auto text = textOf(file, cancel);
    if (text)
        return text;
    Error error = text.error();
    error.detail.insert(u"path"_s, path);
    return failure(std::move(error));
}

} // namespace yumiao::planimport
