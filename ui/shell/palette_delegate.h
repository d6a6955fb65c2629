// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace yumiao::ui::shell {

struct PaletteItem;
class PaletteModel;

/// Paints the rows of the palette: icon, verb, text with the found part in bold, detail and key cap at the right.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 34;
    static constexpr int headingHeight = 28;

    PaletteDelegate(const PaletteModel &model, std::function<QString(const QString &)> initials, QObject *parent);
    /// What is being looked for, without its prefix.
    void setQuery(const QString &query) { m_query = query; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintItem(QPainter &painter, const QRect &rect, const PaletteItem &item, bool selected) const;
    [[nodiscard]] int paintRight(QPainter &painter, const QRect &rect, const PaletteItem &item, bool selected) const;
    void paintFound(QPainter &painter, const QRect &rect, const PaletteItem &item) const;

    const PaletteModel &m_model;
    std::function<QString(const QString &)> m_initials;
    QString m_query;
};

} // namespace yumiao::ui::shell
