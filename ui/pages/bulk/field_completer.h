// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

#include <QCompleter>
#include <QStringList>

class QComboBox;

namespace yumiao::ui::pages {

/// The item role by which a box of fields is searched.
constexpr int FieldSearchRole = Qt::UserRole + 1;

/// By what people may call each field of a kind, in any language: its titles, their pinyin and initials, and its word
/// in filters and sheets. One line each, in lower case.
[[nodiscard]] QStringList fieldSearchTexts(records::RecordKind kind);

/// Finds the items of an editable box by any part of these texts, and shows and takes over their titles.
class FieldCompleter final : public QCompleter {
    Q_OBJECT
public:
    explicit FieldCompleter(QComboBox &box);
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
};

/// The item that a typed text names: by its title or another of its words; else the only one of which it is a part.
/// -1: none, or several.
[[nodiscard]] int fieldNamed(const QComboBox &box, const QString &typed);

} // namespace yumiao::ui::pages
