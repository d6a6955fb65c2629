// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_paper/pdf_reader.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace yumiao::tests {

bool hasPoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

QString readPdf(const QString &tool, const QByteArray &pdf, const QStringList &options)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QStringList arguments = options;
    if (tool == QLatin1String("pdfimages"))
        arguments << QStringLiteral("-list");
    arguments << file.fileName();
    if (tool == QLatin1String("pdftotext"))
        arguments << QStringLiteral("-");
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace yumiao::tests
