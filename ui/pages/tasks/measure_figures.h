// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/clause_figures.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/fact_lines.h"
#include "ui/pages/common/page_needs.h"

#include <QWidget>

class QLabel;

namespace yumiao::ui::pages {

/// What the records say of one measure: each figure with its value, unit and day; Enter opens what it counts. Hidden
/// where the measure has none. The line below says how the chosen one is counted, or that the officer enters it.
class MeasureFigures final : public QWidget {
    Q_OBJECT
public:
    explicit MeasureFigures(const PageNeeds &needs, QWidget *parent = nullptr);
    /// An empty code shows none.
    void setMeasure(const QString &code, QDate on);
    void retranslate();
    [[nodiscard]] const FactLineView &view() const { return *m_lines; }
    [[nodiscard]] QString definition() const;

Q_SIGNALS:
    /// The answer is there.
    void answered();

private:
    void fill();
    void showDefinition();

    PageNeeds m_needs;
    AsyncValue<std::vector<figures::MeasureFigure>> m_figures;
    std::vector<figures::MeasureFigure> m_shown;
    QString m_code;
    QLabel *m_title;
    FactLineView *m_lines;
    QLabel *m_definition;
};

} // namespace yumiao::ui::pages
