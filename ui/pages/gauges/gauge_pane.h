// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/gauges/gauge_sight.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace yumiao::ui::pages {

/// The gauge beside a list: cards with their marks, what stands out, and what is known of the record that is chosen.
class GaugePane final : public QWidget {
    Q_OBJECT
public:
    GaugePane(PageNeeds needs, records::RecordKind kind, QWidget *parent = nullptr);
    ~GaugePane() override;

    /// Reads the gauge of a year; only that of procurement is of one.
    void setYear(int year);
    [[nodiscard]] int year() const { return m_year; }
    /// What is known of a record stands under the gauge.
    void choose(RecordId id);
    /// Once it is read.
    [[nodiscard]] const std::optional<GaugeAnswer> &answer() const { return m_answer.value(); }
    [[nodiscard]] const FactLineView &lines() const { return *m_lines; }
    [[nodiscard]] const FactLineView &steps() const { return *m_steps; }
    [[nodiscard]] widgets::KpiCard &card(size_t place) const { return *m_cards[place]; }
    void retranslate();

Q_SIGNALS:
    void stepWanted();

private:
    void build();
    void ask();
    void fill();
    void fillChosen();

    PageNeeds m_needs;
    records::RecordKind m_kind;
    int m_year;
    RecordId m_chosen;
    AsyncValue<GaugeAnswer> m_answer;
    AsyncValue<std::vector<records::ArrearStep>> m_read;
    std::array<shell::Route, 3> m_routes;
    QLabel *m_title;
    std::array<widgets::KpiCard *, 3> m_cards{};
    QLabel *m_note;
    QLabel *m_linesTitle;
    FactLineView *m_lines;
    QLabel *m_chosenTitle;
    FactLineView *m_facts;
    QLabel *m_stepsTitle;
    FactLineView *m_steps;
    QPushButton *m_step;
};

} // namespace yumiao::ui::pages
