// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/attachment.h"

namespace yumiao::records {
namespace {

constexpr qsizetype LongestName = 255;
constexpr qsizetype LongestEnding = 16; // with its point

bool isKeptInNames(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // marks that turn the direction of what follows, and others that cannot be seen
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

template <>
const RecordDescription &description<Attachment>()
{
    static const RecordDescription it{RecordKind::Attachment, "attachment", "attachments",
        QT_TRANSLATE_NOOP("record", "Attachment"),
        {
            field<&Attachment::enterprise>("enterprise", QT_TRANSLATE_NOOP("field", "Enterprise"), Required),
            field<&Attachment::name>("name", QT_TRANSLATE_NOOP("field", "File name"), Required | Searchable)
                .upTo(LongestName),
            field<&Attachment::type>("type", QT_TRANSLATE_NOOP("field", "Type of attachment")),
            field<&Attachment::year>("year", QT_TRANSLATE_NOOP("field", "Year concerned")).between(1990, 2100),
            field<&Attachment::proves>("proves", QT_TRANSLATE_NOOP("field", "Evidence of")),
            field<&Attachment::certificate>("certificate", QT_TRANSLATE_NOOP("field", "Certificate")),
            field<&Attachment::visit>("visit", QT_TRANSLATE_NOOP("field", "Visit")),
            field<&Attachment::application>("application", QT_TRANSLATE_NOOP("field", "Financing application")),
            field<&Attachment::size>("size", QT_TRANSLATE_NOOP("field", "Size"), Required | Derived)
                .in(QT_TRANSLATE_NOOP("unit", "bytes"))
                .atLeast(0),
            field<&Attachment::digest>("digest", QT_TRANSLATE_NOOP("field", "Digest"), Required | Derived).upTo(64),
            field<&Attachment::added>("added", QT_TRANSLATE_NOOP("field", "Added on"), Derived),
            field<&Attachment::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks")).asLongText(),
            field<&Attachment::recognition>("recognition", QT_TRANSLATE_NOOP("field", "Case of recognition")),
            field<&Attachment::recognitionStep>(
                "recognition_step", QT_TRANSLATE_NOOP("field", "Step of a recognition")),
        },
        {}, "name"};
    return it;
}

QString attachmentName(const QString &given)
{
    const qsizetype folder = std::max(given.lastIndexOf(QLatin1Char('/')), given.lastIndexOf(QLatin1Char('\\')));
    QString name;
    for (const QChar c : given.mid(folder + 1))
        name += isKeptInNames(c) ? c : QChar(u' ');
    name = QString::fromUtf8(name.simplified().toUtf8()); // half characters become marks that say so
    if (name.size() > LongestName) {
        const qsizetype point = name.lastIndexOf(QLatin1Char('.'));
        const QString ending = point > 0 && name.size() - point <= LongestEnding ? name.mid(point) : QString();
        name.truncate(LongestName - ending.size());
        if (name.back().isHighSurrogate())
            name.chop(1);
        name += ending;
    }
    const bool isDots = name == QLatin1String(".") || name == QLatin1String("..");
    return name.isEmpty() || isDots ? QStringLiteral("file") : name;
}

} // namespace yumiao::records
