// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/facet_pane.h"

#include "ui/pages/enterprises/facet_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/words/label_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

constexpr int GroupsOpenAtFirst = 4;
constexpr int BranchWidth = 11;

} // namespace

FacetPane::FacetPane(QWidget *parent)
    : QFrame(parent)
    , m_model(items::DisplayText(words::translated))
{
    setProperty("pane", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 6, 8, 5);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H3);
    m_clear = new QPushButton(this);
    theme::setStyleProperty(m_clear, "role", QStringLiteral("link"));
    head->addWidget(m_title, 1);
    head->addWidget(m_clear);
    column->addLayout(head);
    auto *rule = new QFrame(this);
    rule->setProperty("rule", true);
    column->addWidget(rule);
    m_tree = new QTreeView(this);
    m_tree->setModel(&m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(BranchWidth);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new FacetDelegate(m_tree));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_tree);
    column->addWidget(m_tree, 1);
    connect(m_clear, &QPushButton::clicked, &m_model, &items::FacetModel::clear);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(items::FacetModel::KindRole).toInt() == items::FacetModel::More)
            m_model.toggleRest(index);
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.data(items::FacetModel::KindRole).toInt() == items::FacetModel::More)
            m_model.toggleRest(index);
    });
    retranslate();
}

void FacetPane::setFacets(const std::vector<store::FacetGroup> &groups)
{
    m_model.setFacets(groups);
    openGroups();
}

void FacetPane::openGroups()
{
    if (m_opened || m_model.rowCount() == 0)
        return;
    m_opened = true;
    for (int row = 0; row < GroupsOpenAtFirst && row < m_model.rowCount(); ++row)
        m_tree->setExpanded(m_model.index(row, 0), true);
}

void FacetPane::retranslate()
{
    m_title->setText(tr("Filter"));
    m_clear->setText(tr("Clear"));
    m_tree->setAccessibleName(tr("Filter"));
    m_model.setDisplay(items::DisplayText(words::translated));
}

} // namespace yumiao::ui::pages
