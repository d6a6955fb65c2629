// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/facet_model.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTreeView;

namespace yumiao::ui::pages {

/// 筛选: the facets beside the list, with the counts that would result.
class FacetPane final : public QFrame {
    Q_OBJECT
public:
    explicit FacetPane(QWidget *parent = nullptr);
    [[nodiscard]] items::FacetModel &model() { return m_model; }
    void setFacets(const std::vector<store::FacetGroup> &groups);
    void retranslate();

private:
    void openGroups();
    items::FacetModel m_model;
    QLabel *m_title;
    QPushButton *m_clear;
    QTreeView *m_tree;
    bool m_opened = false;
};

} // namespace yumiao::ui::pages
