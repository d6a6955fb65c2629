// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/timeline_model.h"
#include "ui/pages/common/page_needs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;

namespace yumiao::ui::widgets {
class SegmentedButtons;
}

namespace yumiao::ui::pages {

/// The timeline of one enterprise and all that belongs to it (ui.md 4.2): 全部 / 业务 / 数据更正, and by kind of
/// record, office and period. Older lines come as the list is scrolled to its end. Enter opens the record of a line.
class TimelinePane final : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePane(const PageNeeds &needs, QWidget *parent = nullptr);
    void setEnterprise(RecordId id);
    /// Nothing that was written after the end of this day; an invalid day: everything.
    void setUntil(QDate day);
    void retranslate();
    [[nodiscard]] items::TimelineModel &model() { return m_model; }
    [[nodiscard]] QListView &view() const { return *m_view; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUp();
    void wireUp();
    void fillPeriods();
    void fillKinds();
    void fillAuthors();
    void applyFilter();
    void showCount();
    void openLine(const QModelIndex &index);

    PageNeeds m_needs;
    items::TimelineModel m_model;
    widgets::SegmentedButtons *m_share;
    QLabel *m_count;
    QComboBox *m_kind;
    QComboBox *m_author;
    QComboBox *m_period;
    QListView *m_view;
    QLabel *m_nothing;
};

} // namespace yumiao::ui::pages
