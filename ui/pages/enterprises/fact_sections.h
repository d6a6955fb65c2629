// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/fact_lines.h"

#include <QWidget>

class QLabel;

namespace yumiao::ui::pages {

/// A tab of the drawer with short lists one below the other, each under its heading; one quiet line when there is
/// nothing in any of them.
class FactSections final : public QWidget {
    Q_OBJECT
public:
    explicit FactSections(int count, QWidget *parent = nullptr);
    /// Headings in the order of the lists, and what is said when all are empty.
    void setWords(const QStringList &headings, const QString &nothing);
    /// All lists at once, in their order.
    void setLines(std::vector<std::vector<FactLine>> lists);

Q_SIGNALS:
    void opened(const yumiao::ui::shell::Route &route);

private:
    struct Section {
        QLabel *heading;
        FactLineView *view;
    };
    std::vector<Section> m_sections;
    QLabel *m_nothing;
};

} // namespace yumiao::ui::pages
