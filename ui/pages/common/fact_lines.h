// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/lamp.h"
#include "ui/shell/route.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <optional>
#include <vector>

namespace yumiao::ui::pages {

/// One line of a short list beside a record: sign, what, detail, day; a route where it opens.
struct FactLine {
    std::optional<rules::LampAnswer> lamp{};
    QString sign{}; ///< words in the first column when there is no lamp
    QString text{};
    QString day{};
    shell::Route route{};
};

/// The short lists of drawers as a model: columns sign, text, day.
class FactLineModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SignColumn, TextColumn, DayColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<FactLine> lines);
    [[nodiscard]] const FactLine &line(int row) const { return m_lines[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<FactLine> m_lines;
};

/// Shows fact lines; Enter or a double click opens the route of a line.
class FactLineView final : public QTableView {
    Q_OBJECT
public:
    explicit FactLineView(QWidget *parent = nullptr);
    void setLines(std::vector<FactLine> lines);
    [[nodiscard]] const FactLineModel &lines() const { return m_model; }
    /// As high as its lines, up to `most` of them: for lists inside a scrolling pane.
    void fitHeight(int most);
Q_SIGNALS:
    void opened(const yumiao::ui::shell::Route &route);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openRow(int row);
    FactLineModel m_model;
    int m_most = 0; ///< lines it grows to, 0: as the layout says
};

} // namespace yumiao::ui::pages
