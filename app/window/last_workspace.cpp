// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/last_workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace yumiao::app::window {
namespace {

const QLatin1String LastKey("workspace/last");

} // namespace

QString lastWorkspace()
{
    const QString last = QSettings().value(LastKey).toString();
    if (QFileInfo::exists(last))
        return last;
    const QString own = QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
                            .filePath(QStringLiteral("office.yumiao"));
    return QFileInfo::exists(own) ? own : last;
}

void rememberWorkspace(const QString &path)
{
    QSettings().setValue(LastKey, QFileInfo(path).absoluteFilePath());
}

} // namespace yumiao::app::window
