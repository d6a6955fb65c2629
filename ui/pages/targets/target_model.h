// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/target_tracks.h"

#include <QAbstractTableModel>

namespace yumiao::ui::pages {

/// The targets of all plans: what is wanted by when, where it stands, where it ends at this pace.
class TargetModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CodeColumn, NameColumn, NowColumn, TargetColumn, DueColumn, ProjectionColumn, LampColumn, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void setTracks(std::vector<figures::TargetTrack> tracks);
    [[nodiscard]] const std::vector<figures::TargetTrack> &tracks() const { return m_tracks; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const figures::TargetTrack &track, int column);
    std::vector<figures::TargetTrack> m_tracks;
};

/// Where a target stands, at what pace it goes, where it ends and what would be needed: one or two sentences.
[[nodiscard]] QString targetSentence(const figures::TargetTrack &track);
/// A number without needless decimals, with its unit.
[[nodiscard]] QString targetNumber(double value, const QString &unit);

} // namespace yumiao::ui::pages
