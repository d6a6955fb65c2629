// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/enterprise_profile.h"
#include "ui/pages/common/fact_lines.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace yumiao::ui::pages {

/// The lists of the full page, side by side in two columns: certificates and rungs, financing, tasks, visits, former
/// names, and one for every further kind of record that refers to the enterprise, whatever kinds there will be.
class RelatedLists final : public QWidget {
    Q_OBJECT
public:
    explicit RelatedLists(QWidget *parent = nullptr);
    void show(const figures::EnterpriseProfile &profile);
    void retranslate();

Q_SIGNALS:
    void opened(const yumiao::ui::shell::Route &route);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct List {
        QString title;
        std::vector<FactLine> lines;
    };
    struct Place {
        QLabel *heading;
        FactLineView *view;
        QLabel *nothing;
    };
    [[nodiscard]] static std::vector<List> listsOf(const figures::EnterpriseProfile &profile);
    [[nodiscard]] Place &placeAt(size_t index);

    std::vector<Place> m_places;
    std::optional<figures::EnterpriseProfile> m_profile;
};

/// One line for each record of a further kind: what it says in a few of its fields, the day that stands first in it.
[[nodiscard]] std::vector<FactLine> otherLines(
    const figures::OtherRecords &others, const figures::EnterpriseProfile &profile);

} // namespace yumiao::ui::pages
