// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QImage>

namespace yumiao::ui::pages {

/// A page of an attachment as a picture.
struct Preview {
    QImage image;
    int page = 0;  ///< counted from 0
    int pages = 1; ///< 1 of a picture
};

/// Whether files of that name and size can be shown at all: pictures and PDF, none of them huge.
[[nodiscard]] bool mayBeShown(const QString &name, qint64 size);
/// The largest file that is read for a preview, in bytes.
[[nodiscard]] qint64 mostToPreview();

/// Draws a page, fitted into a box. What the bytes are is judged by the bytes, never by the name. Pictures of more than
/// 40 million points and anything else than the usual kinds of picture and PDF are refused (preview.refused). Runs
/// anywhere but on the UI thread.
[[nodiscard]] Result<Preview> previewOf(const QByteArray &bytes, int page, QSize box, const Cancel &cancel = {});

} // namespace yumiao::ui::pages
