// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace yumiao::ui::widgets {

/// A part of a stacked bar. `mix` below 1 blends the token towards the pale series colour c1l.
struct BarPart {
    QByteArray token = "c1";
    double weight = 0.0;
    double mix = 1.0;
    friend bool operator==(const BarPart &, const BarPart &) = default;
};

/// A track with a filled part and the planned position (序时) as a black tick; both are shares 0…1.
/// Values outside are drawn at the end. Without a value only the track stands there: unknown is not zero.
void paintProgress(QPainter &painter, const QRectF &bar, std::optional<double> done, std::optional<double> tick);
/// One block for each unit wanted; those still missing are dashed outlines.
void paintBlocks(QPainter &painter, const QRectF &place, int have, int want);
/// Parts side by side by weight, 1 px apart. Nothing is drawn for weights of 0 or less.
void paintStack(QPainter &painter, const QRectF &bar, const QList<BarPart> &parts);
/// For cells of tables and trees: a bar of 44 × 5 with its tick, the number right of it, centred in `cell`.
void paintProgressWithTick(QPainter &painter, const QRectF &cell, std::optional<double> done,
    std::optional<double> tick, const QString &number);

} // namespace yumiao::ui::widgets
