// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ts_translator.h"

#include <QFile>
#include <QXmlStreamReader>

namespace yumiao::tests {
namespace {

QString keyOfText(const QString &context, const QString &source, const QString &comment)
{
    return QStringLiteral("%1\n%2\n%3").arg(context, source, comment);
}

} // namespace

TsTranslator::TsTranslator()
{
    QFile file(QStringLiteral(YUMIAO_SOURCE_DIR "/translations/yumiao_zh_CN.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QString comment;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.isEndElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            source = xml.readElementText(), comment.clear();
        else if (xml.name() == QLatin1String("comment"))
            comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            m_texts.insert(keyOfText(context, source, comment),
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
}

QString TsTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    const auto text = m_texts.value(
        keyOfText(QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment ? comment : "")));
    return n >= 0 ? QString(text).replace(QLatin1String("%n"), QString::number(n)) : text;
}

} // namespace yumiao::tests
