// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/fonts.h"
#include "ui/theme/resources.h"
#include "ui/theme/tokens.h"

#include <QFile>
#include <QRegularExpression>

namespace yumiao::ui::theme {

namespace {
/// Heights are written for text of 100 %; they grow by as much as a line of text does.
QString withRoomForText(QString sheet)
{
    const int more = grownLine();
    if (more == 0)
        return sheet;
    static const QRegularExpression height(QStringLiteral("min-height: (1[89]|[2-4][0-9])px"));
    QString grown;
    qsizetype copied = 0;
    for (auto it = height.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        grown += QStringView(sheet).mid(copied, match.capturedStart() - copied);
        grown += QStringLiteral("min-height: %1px").arg(match.captured(1).toInt() + more);
        copied = match.capturedEnd();
    }
    return grown + sheet.mid(copied);
}
} // namespace

QString styleSheetOf(const Tokens &tokens)
{
    openResources();
    QFile file(QStringLiteral(":/theme/style.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QString source = opened ? QString::fromUtf8(file.readAll()) : QString();
    static const QRegularExpression place(QStringLiteral("@([a-z0-9]+)"));
    QString sheet;
    qsizetype copied = 0;
    for (auto it = place.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QByteArray name = match.captured(1).toLatin1();
        sheet += QStringView(source).mid(copied, match.capturedStart() - copied);
        sheet += name == "look" ? tokens.name() : tokens.colour(name.constData()).name(QColor::HexRgb);
        copied = match.capturedEnd();
    }
    return withRoomForText(sheet + source.mid(copied));
}

} // namespace yumiao::ui::theme
