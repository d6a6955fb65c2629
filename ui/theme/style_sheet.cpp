// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/resources.h"
#include "ui/theme/tokens.h"

#include <QFile>
#include <QRegularExpression>

namespace yumiao::ui::theme {

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
    return sheet + source.mid(copied);
}

} // namespace yumiao::ui::theme
