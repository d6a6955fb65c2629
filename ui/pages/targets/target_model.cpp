// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/targets/target_model.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace yumiao::ui::pages {
namespace {

using figures::TargetTrack;

struct TargetWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::Targets)
};

QString plainNumber(double value)
{
    const double tenths = std::round(value * 10.0) / 10.0;
    return QLocale::c().toString(tenths, 'f', tenths == std::floor(tenths) ? 0 : 1);
}

QString lampWord(rules::Lamp lamp)
{
    switch (lamp) {
    case rules::Lamp::Red:
        return TargetWords::tr("Will be missed");
    case rules::Lamp::Amber:
        return TargetWords::tr("Close");
    case rules::Lamp::Green:
        return TargetWords::tr("On the way");
    case rules::Lamp::Blue:
        return TargetWords::tr("On the way");
    case rules::Lamp::Done:
        return TargetWords::tr("Done");
    case rules::Lamp::NotStarted:
        return TargetWords::tr("Not begun");
    }
    return {};
}

QString standing(const TargetTrack &track)
{
    const QString &unit = track.measure.targetUnit;
    if (!track.now)
        return TargetWords::tr("Nothing was reported yet. %1 are wanted by %2.")
            .arg(targetNumber(track.target, unit), track.due.toString(Qt::ISODate));
    if (track.isCeiling())
        return (track.isReached() ? TargetWords::tr("%1 on %2: the limit of %3 is kept.")
                                  : TargetWords::tr("%1 on %2: more than the limit of %3."))
            .arg(targetNumber(*track.now, unit), track.asOf.toString(Qt::ISODate), targetNumber(track.target, unit));
    if (track.isReached())
        return TargetWords::tr("%1 on %2: the target of %3 is reached.")
            .arg(targetNumber(*track.now, unit), track.asOf.toString(Qt::ISODate), targetNumber(track.target, unit));
    if (track.isOver)
        return TargetWords::tr("%1 on %2: the target of %3 by %4 was missed by %5.")
            .arg(targetNumber(*track.now, unit), track.asOf.toString(Qt::ISODate), targetNumber(track.target, unit),
                track.due.toString(Qt::ISODate), targetNumber(track.target - *track.now, unit));
    return TargetWords::tr("%1 on %2, %3 are wanted by %4: %5 are missing.")
        .arg(targetNumber(*track.now, unit), track.asOf.toString(Qt::ISODate), targetNumber(track.target, unit),
            track.due.toString(Qt::ISODate), targetNumber(track.target - *track.now, unit));
}

QString outlook(const TargetTrack &track)
{
    if (!track.perMonth || !track.projection || track.isOver || track.isReached())
        return {};
    const QString &unit = track.measure.targetUnit;
    const QString pace = targetNumber(*track.perMonth, unit);
    const QString end = targetNumber(*track.projection, unit);
    if (*track.projection >= track.target)
        return TargetWords::tr("At the present pace of %1 a month it ends with %2 and is reached.").arg(pace, end);
    return TargetWords::tr("At the present pace of %1 a month it ends with %2; %3 a month are needed to reach it.")
        .arg(pace, end, targetNumber(track.needPerMonth.value_or(track.target - *track.now), unit));
}

} // namespace

QString targetNumber(double value, const QString &unit)
{
    return unit.isEmpty() ? plainNumber(value) : QStringLiteral("%1 %2").arg(plainNumber(value), unit);
}

QString targetSentence(const TargetTrack &track)
{
    const QString later = outlook(track);
    return later.isEmpty() ? standing(track) : TargetWords::tr("%1 %2", "two sentences").arg(standing(track), later);
}

void TargetModel::setTracks(std::vector<TargetTrack> tracks)
{
    beginResetModel();
    m_tracks = std::move(tracks);
    endResetModel();
}

QString TargetModel::text(const TargetTrack &track, int column)
{
    const auto number = [&](const std::optional<double> &value) {
        return value ? targetNumber(*value, track.measure.targetUnit) : QStringLiteral("—");
    };
    switch (static_cast<Column>(column)) {
    case CodeColumn:
        return track.measure.code;
    case NameColumn:
        return track.measure.indicator.isEmpty() ? track.measure.text : track.measure.indicator;
    case NowColumn:
        return number(track.now);
    case TargetColumn:
        return targetNumber(track.target, track.measure.targetUnit);
    case DueColumn:
        return track.due.isValid() ? track.due.toString(Qt::ISODate) : QStringLiteral("—");
    case ProjectionColumn:
        return number(track.projection);
    case LampColumn:
        return track.lamp        ? lampWord(*track.lamp)
            : !track.isReached() ? QString()
            : track.isCeiling()  ? tr("Kept")
                                 : tr("Reached");
    case Columns:
        break;
    }
    return {};
}

void TargetModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int TargetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tracks.size());
}

int TargetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant TargetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isNumber
        = index.column() == NowColumn || index.column() == TargetColumn || index.column() == ProjectionColumn;
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const TargetTrack &track = m_tracks[static_cast<size_t>(index.row())];
    if (role == Qt::ToolTipRole) // a tip guesses whether its text is markup
        return index.column() == NameColumn ? track.measure.text.toHtmlEscaped() : QVariant();
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(text(track, index.column()))
                                                                     : QVariant();
}

QVariant TargetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CodeColumn:
        return tr("Measure");
    case NameColumn:
        return tr("Indicator");
    case NowColumn:
        return tr("Now");
    case TargetColumn:
        return tr("Target");
    case DueColumn:
        return tr("By");
    case ProjectionColumn:
        return tr("At this pace");
    case LampColumn:
        return tr("Outlook");
    case Columns:
        break;
    }
    return {};
}

} // namespace yumiao::ui::pages
