// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/encoding.h"

namespace yumiao::exchange {
namespace {

constexpr qint64 ProbeBytes = 256 * 1024;

/// QStringDecoder reaches ICU's GB18030 through its name alone; GBK and GB2312 are parts of it.
QByteArray decoderName(const QString &name)
{
    const QString upper = name.trimmed().toUpper();
    if (upper == QLatin1String("GBK") || upper == QLatin1String("GB2312") || upper == QLatin1String("CP936"))
        return QByteArrayLiteral("GB18030");
    if (upper == QLatin1String("UTF8"))
        return QByteArrayLiteral("UTF-8");
    return upper.toLatin1();
}

TextEncoding markedEncoding(QByteArrayView head)
{
    if (head.startsWith(QByteArrayView("\xEF\xBB\xBF")))
        return {QStringLiteral("UTF-8"), 3};
    if (head.startsWith(QByteArrayView("\xFF\xFE")))
        return {QStringLiteral("UTF-16LE"), 2};
    if (head.startsWith(QByteArrayView("\xFE\xFF")))
        return {QStringLiteral("UTF-16BE"), 2};
    return {};
}

enum class Fit { Fits, Wrong, HasNul };

Result<Fit> tryEncoding(QIODevice &device, const TextEncoding &encoding, const Cancel &cancel)
{
    StrictDecoder decoder(encoding.name);
    if (!decoder.isValid() || !device.seek(encoding.markBytes))
        return Fit::Wrong;
    QByteArray bytes(ProbeBytes, Qt::Uninitialized);
    for (;;) {
        if (cancel.stop_requested())
            return failure(Fault::Cancelled, QStringLiteral("sheet.cancelled"));
        const qint64 got = device.read(bytes.data(), bytes.size());
        if (got < 0)
            return failure(Fault::Unreachable, QStringLiteral("sheet.unreadable"));
        if (got == 0)
            return decoder.finish() ? Fit::Fits : Fit::Wrong;
        const auto text = decoder.decode(QByteArrayView(bytes).first(got));
        if (!text)
            return Fit::Wrong;
        if (text->contains(QChar(u'\0')))
            return Fit::HasNul;
    }
}

} // namespace

StrictDecoder::StrictDecoder(const QString &encodingName)
    : m_decoder(decoderName(encodingName).constData(), QStringConverter::Flag::Default)
    , m_wide(decoderName(encodingName).startsWith("UTF-16"))
{
}

std::optional<QString> StrictDecoder::decode(QByteArrayView bytes)
{
    QString text = m_decoder.decode(bytes);
    if (m_decoder.hasError())
        return std::nullopt;
    if (m_wide) { // Qt lets lone halves of surrogate pairs through
        m_oddByte = m_oddByte != (bytes.size() % 2 != 0);
        for (const QChar c : text) {
            if (m_openSurrogate != c.isLowSurrogate())
                return std::nullopt;
            m_openSurrogate = c.isHighSurrogate();
        }
    }
    return text;
}

bool StrictDecoder::finish()
{
    if (m_wide)
        return !m_oddByte && !m_openSurrogate;
    // A waiting lead byte cannot be asked for; a line feed after it is wrong in every encoding read here.
    const QString last = m_decoder.decode(QByteArrayView("\n"));
    return !m_decoder.hasError() && last == QLatin1String("\n");
}

Result<TextEncoding> findEncoding(QIODevice &device, const QString &wanted, const Cancel &cancel)
{
    const TextEncoding marked = markedEncoding(device.peek(4));
    std::vector<TextEncoding> candidates;
    if (!wanted.isEmpty())
        candidates = {{QString::fromLatin1(decoderName(wanted)), marked.markBytes}};
    else if (marked.markBytes > 0)
        candidates = {marked};
    else
        candidates = {{QStringLiteral("UTF-8"), 0}, {QStringLiteral("GB18030"), 0}};
    const bool chosen = candidates.size() == 1;
    for (const TextEncoding &candidate : candidates) {
        const auto fit = tryEncoding(device, candidate, cancel);
        if (!fit)
            return failure(fit.error());
        if (!device.seek(0))
            return failure(Fault::Unreachable, QStringLiteral("sheet.unreadable"));
        if (*fit == Fit::HasNul)
            return failure(Fault::Invalid, QStringLiteral("sheet.not_text"));
        if (*fit == Fit::Fits)
            return candidate;
    }
    if (chosen)
        return failure(
            Fault::Invalid, QStringLiteral("sheet.bad_bytes"), {{QStringLiteral("encoding"), candidates.front().name}});
    return failure(Fault::Invalid, QStringLiteral("sheet.encoding_unknown"));
}

} // namespace yumiao::exchange
