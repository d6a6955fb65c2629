// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace yumiao::announced {

constexpr qsizetype MostLines = 100'000;

/// One enterprise of a published list, as the list writes it.
struct ListedLine {
    int row = 0; ///< line of the text or row of the sheet, from 1
    QString name;
    QString code; ///< as written; may be wrong or empty
    QString town;
    QString certificateNumber;
    QDate validFrom; ///< of a list that says it line by line
    QDate validTo;
    QString badDate; ///< what stands in a column of days and is none
    friend bool operator==(const ListedLine &, const ListedLine &) = default;
};

/// A published list (公告名单): its lines in order, without titles, headings and totals.
struct AnnouncedList {
    QString source; ///< name of the file; empty for pasted text
    std::vector<ListedLine> lines;
};

/// Reads pasted text: columns parted by tabs, commas or blanks, or one name a line, with or without numbering and
/// headings. Errors: announced.empty, announced.too_many (`most`).
[[nodiscard]] Result<AnnouncedList> listFromText(QStringView text);

/// The same from a file: xlsx, csv or plain text. Errors: those of openSheet() and listFromText().
[[nodiscard]] Result<AnnouncedList> listFromFile(const QString &path, const Cancel &cancel = {});

} // namespace yumiao::announced
