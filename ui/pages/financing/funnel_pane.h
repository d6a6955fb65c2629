// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/district_figures.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/funnel.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace yumiao::ui::pages {

class CountedLink;

/// The top of 融资: the funnel with its title, and what stands beside it as links: under way, stuck, left.
class FunnelPane final : public QFrame {
    Q_OBJECT
public:
    explicit FunnelPane(shell::Navigator &navigator, QWidget *parent = nullptr);
    void setDistrict(const figures::DistrictFigures &district);
    /// Why there is no funnel.
    void setError(const Error &error);
    /// The stage that is listed; nothing: no single one.
    void setStage(std::optional<rules::StageGroup> stage);
    void retranslate();

Q_SIGNALS:
    void stageActivated(yumiao::rules::StageGroup stage);

private:
    void fill();
    void setLink(CountedLink &link, const QByteArray &figure, const QString &words, qint64 count);

    std::optional<figures::DistrictFigures> m_district;
    std::optional<Error> m_error;
    QLabel *m_title;
    QLabel *m_note;
    CountedLink *m_underWay;
    CountedLink *m_stuck;
    CountedLink *m_left;
    widgets::Funnel *m_funnel;
};

} // namespace yumiao::ui::pages
