// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace yumiao::tests::house {

namespace {

QDir projectRoot()
{
    return QDir(QStringLiteral(YUMIAO_SOURCE_DIR));
}

} // namespace

QStringList filesOf(const QStringList &folders, const QStringList &endings)
{
    const QDir root = projectRoot();
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = root.relativeFilePath(it.next());
            for (const QString &ending : endings) {
                if (path.endsWith(ending))
                    found.append(path);
            }
        }
    }
    found.sort();
    return found;
}

QString textOf(const QString &path)
{
    QFile file(projectRoot().filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

} // namespace yumiao::tests::house
