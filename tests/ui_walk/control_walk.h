// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QList>
#include <QStringList>
#include <QWidget>

namespace yumiao::tests {

/// Where a widget stands, for the sentence of a fault: QPushButton "Export" in QWidget in EnterprisesPage.
[[nodiscard]] QString placeOf(const QWidget *widget);

/// What an officer can press, type into or reach with Tab: visible, enabled, and not a part that Qt itself puts into
/// another control.
[[nodiscard]] QList<QWidget *> controlsIn(QWidget *root);
/// The name a screen reader says.
[[nodiscard]] QString spokenName(QWidget *widget);

/// Controls without a name, with one of signs only, or with the name of the object. With `marked`, also those with
/// Latin words outside the marks of a MarkingTranslator: what nobody can translate.
[[nodiscard]] QStringList nameFaults(QWidget *root, bool marked);
/// Controls that say they are no control.
[[nodiscard]] QStringList roleFaults(QWidget *root);
/// Cells that show a picture and say nothing, and cells whose words are signs only.
[[nodiscard]] QStringList cellFaults(QWidget *root);
/// Two controls of one window with the same letter behind Alt.
[[nodiscard]] QStringList letterFaults(QWidget *root);
/// Presses Tab from control to control. Which controls of the window were never reached, and where Tab stayed.
[[nodiscard]] QStringList tabFaults(QWidget *window);
/// Buttons and lines of text that have less room than their words need.
[[nodiscard]] QStringList clippingFaults(QWidget *root);

} // namespace yumiao::tests
