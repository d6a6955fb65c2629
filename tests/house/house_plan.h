// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace yumiao::tests::house {

/// Folder → the folders it may include, itself left out. Only folders named here may hold sources.
using HousePlan = QMap<QString, QSet<QString>>;

/// The plan of the house: the one direction in which its folders may know each other.
[[nodiscard]] const HousePlan &housePlan();

/// The room a source stands in: "models/store", "ui/pages", "app". Pages and the app are one room each,
/// whatever folders they have inside; "ui/charts/x.cpp" and "ui/charts" are both in "ui/charts".
[[nodiscard]] QString roomOf(const QString &path);

/// Names of the included files, in order, of `#include "…"` lines; system and Qt headers (<…>) are not asked for.
[[nodiscard]] QStringList includesOf(const QString &source);

/// What is wrong with the includes of one source, a sentence each; empty when all stand.
[[nodiscard]] QStringList includeFaults(const QString &path, const QString &source, const HousePlan &plan);

/// The library that a folder's CMakeLists.txt makes and those of the house it links.
struct Library {
    QString name; ///< empty when the file makes none
    QStringList links;
};
[[nodiscard]] Library libraryOf(const QString &cmakeLists);

/// What is wrong with the links between the libraries of `folders` (folder → text of its CMakeLists.txt).
[[nodiscard]] QStringList linkFaults(const QMap<QString, QString> &folders, const HousePlan &plan);

} // namespace yumiao::tests::house
