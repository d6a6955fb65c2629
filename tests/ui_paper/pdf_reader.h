// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace yumiao::tests {

/// Whether poppler's tools are there to read a PDF as another program would.
[[nodiscard]] bool hasPoppler();
/// Runs a poppler tool (pdftotext, pdffonts, pdfimages, pdfinfo) on the bytes; what it printed.
[[nodiscard]] QString readPdf(const QString &tool, const QByteArray &pdf, const QStringList &options = {});

} // namespace yumiao::tests
