// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/summary_facts.h"
#include "ui/print/document.h"
#include "ui/reports/official_text.h"
#include "ui/reports/progress_summary.h"

namespace yumiao::ui::reports {

/// A summary while it is being written: numbers its sections, leads, tables and figures.
class SummaryDraft {
public:
    SummaryDraft(const figures::SummaryFacts &facts, const SummaryChoice &choice, const ReportWording &wording)
        : m_facts(facts)
        , m_choice(choice)
        , m_text(wording)
    {
    }

    [[nodiscard]] const figures::SummaryFacts &facts() const { return m_facts; }
    [[nodiscard]] const figures::DistrictFigures &district() const { return m_facts.district; }
    [[nodiscard]] const SummaryChoice &choice() const { return m_choice; }
    [[nodiscard]] OfficialText &text() { return m_text; }

    void add(print::Block block) { m_blocks.push_back(std::move(block)); }
    /// 一、目标完成情况
    void addSection(const char *title);
    /// A paragraph without lead; nothing when no sentence is left.
    void addParagraph(const QStringList &sentences);
    /// （一）总体情况。 and its sentences.
    void addLead(const char *title, const QStringList &sentences);
    [[nodiscard]] QString nextTable() { return QString::number(++m_tables); }
    [[nodiscard]] QString nextFigure() { return QString::number(++m_figures); }
    [[nodiscard]] std::vector<print::Block> takeBlocks() { return std::move(m_blocks); }

private:
    const figures::SummaryFacts &m_facts;
    const SummaryChoice &m_choice;
    OfficialText m_text;
    std::vector<print::Block> m_blocks;
    int m_sections = 0;
    int m_leads = 0;
    int m_tables = 0;
    int m_figures = 0;
};

/// The sections, each with its table when tables are wanted.
void writeTargets(SummaryDraft &draft);
void writeMeasures(SummaryDraft &draft);
void writeCultivation(SummaryDraft &draft);
void writeFinancing(SummaryDraft &draft);

/// 表1 and 表2.
void writeLampTable(SummaryDraft &draft);
void writeFinancingTable(SummaryDraft &draft);
/// 图1; the words of the chart are those of the document, whatever the language of the window.
void writeEnterpriseChart(SummaryDraft &draft);

} // namespace yumiao::ui::reports
